"""Text of which a page shows only the beginning until a reader clicks "Read more": the rest is put in its place.

    <p>Begins<span>…</span><span hidden> and ends.</span></p><button>Read more</button>      the rest is hidden
    <p>Begins… <a href="#">Read more</a></p><p hidden>Begins and ends.</p>                  the whole is hidden

The signs "…" and the button go, since a saved article has nothing to click.
"""

import re
from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.pruning import drop_tree
from extractors.blocks.tags import names_hidden

_DOTS = re.compile(r"\s*[\[(]?(?:…|\.\.\.)[\])]?\s*")
_CUT = re.compile(r"[\[(]?(?:…|\.\.\.)[\])]?\s*$")
_MORE = re.compile(
    r"[\W_]*(?:(?:(?:read|show|see|view|learn|load)\s)?(?:more|less)(?: \w+)?"
    r"|(?:read|show|see|view) (?:all|full(?: \w+)?)"
    r"|continue reading|expand|collapse"
    r"|(?:mehr|weniger|weiter)(?: ?(?:lesen|anzeigen))?|(?:lire|voir|en savoir|afficher)? ?(?:plus|moins|la suite)"
    r"|(?:leer|ver|mostrar|ler|saiba)? ?(?:más|menos|mais)|leggi tutto|(?:mostra )?(?:altro|meno)|lees (?:meer|verder)"
    r"|читать (?:далее|дальше|полностью)|(?:показать )?(?:ещё|еще|полностью)|подробнее|свернуть|развернуть"
    r"|もっと(?:見る|読む)|続きを(?:読む|見る)|閉じる|更多|展开(?:全文|更多)?|收起|阅读(?:全文|更多)"
    r"|(?:اقرأ|عرض) المزيد)[\W_]*",
    re.IGNORECASE,
)
_NAMED = re.compile(r"more|less|toggle|expand|collaps", re.IGNORECASE)
_PIECES = frozenset("span font b i em strong small".split())
_CONTROLS = ("a", "button", "label", "span", "summary")
_BUTTONS = ("a", "button", "label", "summary")
_LONGEST_CONTROL = 30  # characters. Chosen by hand, as the others
_MOST_PIECES = 100  # of an element's text, which has more than a hidden text and its button from there on
_LOOKED_AT = 3  # elements behind a hidden one
_FEWEST_OF_REST = 2  # words
_FEWEST_WORDS = 3  # of a beginning that the whole repeats


def show_rest(hidden: Element) -> bool:
    """Put hidden text in the place of its beginning if a button of the page does so; tell whether it did."""
    if hidden.tag in _PIECES:
        return _join_rest(hidden)
    return _replace_beginning(hidden)


def _join_rest(hidden: Element) -> bool:
    """Show the rest of a paragraph whose beginning stands before it."""
    place, outer = hidden, hidden.getparent()
    if outer is None or outer.tag in _BUTTONS or len(_text(hidden).split()) < _FEWEST_OF_REST:
        return False
    near = [*islice(hidden.itersiblings(), _LOOKED_AT), *islice(outer.itersiblings(), 1)]
    control = next((found for one in near if (found := _control_in(one)) is not None), None)
    if control is None:
        return False
    for _ in range(_LOOKED_AT):
        if _has_more(outer, hidden, control):
            break
        place, outer = outer, outer.getparent()
        if place.tag not in _PIECES or outer is None:
            return False
    else:
        return False
    before = place.getprevious()
    is_whole = before is not None and not (before.tail or "").strip() and _is_dots(before)
    if before is not None and is_whole:
        drop_tree(before)
        before = place.getprevious()
    drop_tree(control)
    written = (outer.text if before is None else before.tail) or ""
    shown = _CUT.sub("", written)
    if shown != written or not (is_whole or written[-1:].isspace()):  # a piece of dots may part a word: "har…bour"
        shown = f"{shown.rstrip()} " if shown.strip() or before is not None else shown
        hidden.text = (hidden.text or "").lstrip()
    if before is None:
        outer.text = shown
    else:
        before.tail = shown
    _reveal(hidden)
    return True


def _has_more(outer: Element, hidden: Element, control: Element) -> bool:
    """Tell whether an element has other text than the hidden one and its button."""
    pieces = list(islice(outer.itertext(), _MOST_PIECES + 1))
    whole = " ".join("".join(pieces).split())
    return len(pieces) > _MOST_PIECES or bool(whole.removeprefix(_text(hidden)).removesuffix(_text(control)).strip())


def _is_dots(element: Element) -> bool:
    return _DOTS.fullmatch("".join(element.itertext())) is not None


def _replace_beginning(hidden: Element) -> bool:
    """Show the whole of a text in place of its beginning, which stands before it and breaks off."""
    before = hidden.getprevious()
    if before is None or (before.tail and before.tail.strip()):
        return False
    if _first_words(before) != _first_words(hidden):
        return False  # nearly always, and found out at once
    control = _control_in(before)
    written = _text(before)
    if control is not None:
        written = written.removesuffix(_text(control)).rstrip()
    beginning = _CUT.sub("", written).split()
    if written == " ".join(beginning) or len(beginning) < _FEWEST_WORDS:
        return False
    whole = _text(hidden).split()
    if whole[: len(beginning)] != beginning and whole[: len(beginning) - 1] != beginning[:-1]:
        return False
    drop_tree(before)
    if (closing := _control_in(hidden)) is not None:
        drop_tree(closing)
    _reveal(hidden)
    return True


def _control_in(element: Element) -> Element | None:
    """Return the button or link at an element's end, or itself, that only says "Read more" and leads to no page."""
    whole = ""
    for one in (element, *element.iterdescendants(*_CONTROLS)):
        if one.tag not in _CONTROLS or not _MORE.fullmatch(text := _text(one)) or len(text) > _LONGEST_CONTROL:
            continue
        target = one.get("href")
        named = f"{one.get('class') or ''} {one.get('id') or ''}"
        whole = whole or _text(element)
        if not whole.endswith(text):
            continue
        is_button = one.tag in ("button", "label") or one.get("role") == "button" or one.get("onclick")
        leads_nowhere = one.tag == "a" and (not target or target.startswith(("#", "javascript:")))
        if is_button or leads_nowhere or (one.tag == "span" and _NAMED.search(named)):
            return one
    return None


def _reveal(element: Element) -> None:
    for attribute in ("style", "hidden"):
        element.attrib.pop(attribute, None)
    if names_hidden(element.get("class") or ""):
        element.attrib.pop("class")


def _first_words(element: Element) -> list[str]:
    return " ".join(islice((text for text in element.itertext() if text.strip()), 3)).split()[:2]


def _text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())
