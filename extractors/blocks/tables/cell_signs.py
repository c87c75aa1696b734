"""Signs that are all a table's cell shows, and that stand for an answer: "yes", "not included".

<td><svg aria-label="yes">…</svg></td>, <td><i class="icon-x" title="no"></i></td>
<td><img src="check.png" alt="Yes"></td>

Any other name is an ornament's or a link's: "Right arrow", "Send by email".
"""

import re
from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_NAMING = ("aria-label", "title", "alt")
_SIGNS = ("svg", "i", "span", "img")
_ANSWER = re.compile(
    r"yes|no|true|false|(?:not )?(?:included|available|supported)|unsupported|(?:un)?checked|check ?mark|tick|cross"
    r"|ja|nein|oui|non|s[ií]|nee|da|nie|да|нет|是|否|はい|いいえ",
    re.IGNORECASE,
)
_MOST_INSIDE = 8  # elements in a cell. Chosen by hand


def write_out_cell_signs(parsed: ParsedHtml) -> None:
    """Replace such signs by their names, in place."""
    for cell in parsed.body.iter("td"):
        if not len(cell) or len(cell) > _MOST_INSIDE:
            continue
        inside = list(islice(cell.iterdescendants(), _MOST_INSIDE + 1))
        if len(inside) > _MOST_INSIDE or "".join(cell.itertext()).strip():
            continue
        names = {name for sign in inside if sign.tag in _SIGNS and (name := _name_of(sign))}
        if len(names) == 1 and all(_name_of(one) for one in inside if one.tag == "img"):
            cell[:] = []
            cell.text = names.pop()


def _name_of(sign: Element) -> str:
    """Return the answer that a sign stands for; "" for any other picture."""
    name = next((" ".join(value.split()) for one in _NAMING if (value := sign.get(one))), "")
    return name if _ANSWER.fullmatch(name) else ""
