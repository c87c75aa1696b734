"""Signs that are all a table's cell shows, with a name for those who cannot see them: "yes", "not included".

<td><svg aria-label="yes">…</svg></td>, <td><i class="icon-x" title="no"></i></td>
<td><img src="check.png" alt="Yes"></td>
"""

import re
from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_NAMING = ("aria-label", "title", "alt")
_SIGNS = ("svg", "i", "span", "img")
_CALLED = re.compile(r"check|tick|cross|yes|no\b|icon|ok\b|times|close|true|false|star|dot", re.IGNORECASE)
_LONGEST = 24  # characters of a name. Chosen by hand, as the other
_MOST_INSIDE = 8  # elements in a cell


def write_out_cell_signs(parsed: ParsedHtml) -> None:
    """Replace such signs by their names, in place."""
    for cell in parsed.body.iter("td"):
        if not len(cell) or len(cell) > _MOST_INSIDE:
            continue
        inside = list(islice(cell.iterdescendants(), _MOST_INSIDE + 1))
        if len(inside) > _MOST_INSIDE or "".join(cell.itertext()).strip():
            continue
        names = {name for sign in inside if sign.tag in _SIGNS and (name := _name_of(sign))}
        if len(names) == 1:
            cell[:] = []
            cell.text = names.pop()


def _name_of(sign: Element) -> str:
    """Return the name of a sign; "" of a picture that is more than one."""
    if sign.tag == "img" and not _CALLED.search(f"{sign.get('src') or ''} {sign.get('class') or ''}"):
        return ""
    name = next((" ".join(value.split()) for one in _NAMING if (value := sign.get(one))), "")
    return name if len(name) <= _LONGEST and any(map(str.isalpha, name)) else ""
