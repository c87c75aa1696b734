"""Lays a page's tree out: what no reader can see or open is removed, and words that look separate are separated.

Done once, right after the parse, so that the ruler and saving see the same:

- hidden text that nothing opens (a screen reader's "opens in a new window", an error message, a feed's summary) is
  removed; text behind a tab, an accordion or "read more" stays and is marked `hidden`;
- an inline element that is laid out as a block becomes one, and elements side by side are separated by a space;
- line ends that `white-space` keeps become `<br>`;
- a note in the middle of a line is separated from the word and the mark before it by a space;
- text that the style raises or lowers becomes `<sup>` or `<sub>`;
- `<q>` gets the quotation marks of its language, and ruby its brackets.

A page that hides most of its text shows it by a script: there, hiding means nothing.
"""

import re
from itertools import chain, islice
from typing import cast

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.appending import put_space_around
from extractors.blocks.code.code_listings import normalise_styled_listings
from extractors.blocks.display.inline_boxes import has_text_beside, join_inline_boxes
from extractors.blocks.display.kept_lines import keep_lines
from extractors.blocks.display.neighbours import part_badges, part_credits, part_labels, part_neighbours
from extractors.blocks.display.page_style import PageStyle, has_gap, hides, is_of_no_size, is_without_height
from extractors.blocks.display.quoting import add_quotation_marks
from extractors.blocks.display.read_more import show_rest
from extractors.blocks.display.scrolled import show_scrolled
from extractors.blocks.display.spoken_operators import show_operator
from extractors.blocks.display.stacked_indices import raise_stacked
from extractors.blocks.display.tab_labels import add_tab_labels
from extractors.blocks.display.utility_classes import laid_out_by_class
from extractors.blocks.notes.note_links import is_inline_note
from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree
from extractors.blocks.signs.icon_text import is_ligature
from extractors.blocks.tables.role_tables import build_styled_tables, displays_by_class
from extractors.blocks.tags import BLOCK_TAGS, HEADING_LEVELS, SKIPPED_TAGS, is_hidden, names_hidden, names_toggled

_MOST_HIDDEN = 0.4  # of a page's characters; if more is hidden, a script shows it. Chosen by hand
_LONGEST_SNIPPET = 600  # characters; longer text is never hidden for good: a script opens it. Chosen by hand: 100 words
_LONGEST_TOGGLED = 150  # of what a class hides that buttons also set and take away. Chosen by hand
_ITEMS = frozenset({"li", "ul", "ol", "dl", "tr"})
_AS_BLOCK = frozenset({"block", "flex", "grid", "table", "list-item", "flow-root", "table-row"})
_SIDE_BY_SIDE = frozenset({"inline-block", "inline-flex", "inline-grid", "inline-table", "table-cell"})
_LINING_UP = frozenset({"flex", "grid", "inline-flex", "inline-grid"})
_SENTENCE_ENDS = frozenset(".!?:;…")
_UNTOUCHED = frozenset("math svg pre listing xmp select".split())  # including their contents
_KEPT_SPACE = frozenset({"pre", "pre-wrap", "break-spaces"})
_OWN_LINES = frozenset({"pre", "listing", "xmp", "textarea", "body"})
_OF_MACHINES = frozenset({"code", "samp", "tt", "kbd"})
_MONOSPACED = re.compile(r"monospace|courier|consolas")
_ICON_FONT = re.compile(r"material (?:icons|symbols)")
_SHOWN_OTHERWISE = ("iframe", "video", "img", "object", "embed", "amp-img")
_RAISED = {"super": "sup", "sub": "sub"}
_RAISING_CLASSES = {"sup": "sup", "superscript": "sup", "sub": "sub", "subscript": "sub"}
_RENAMED = frozenset({"span", "font"})
_OPENED = re.compile(
    r"(?:^|[\s_-])(?:tabs?|tab(?!le)-?\w*|accord\w*|collaps\w*|toggl\w*|expand\w*|(?:read|show|see|view)-?more|more|faq\w*|"
    r"answers?|spoilers?|panels?|panes?|drop-?downs?|disclosure|reveal|foot-?notes?|fn\d*|steps?|slides?|carousel\w*)"
    r"(?=$|[\s_-]|\d)|tabpanel|accordion|collaps|spoiler|readmore|footnote",
    re.IGNORECASE,
)
_CONTROLS = {  # queries for one attribute name each are ten times as fast as one over all attributes
    name: etree.XPath(f"descendant-or-self::*/@{name}", smart_strings=False)
    for name in ("aria-controls", "data-target", "data-bs-target")
}
_LINKS = etree.XPath("descendant-or-self::*/@href", smart_strings=False)
_OF_FORMULAS = ("katex", "mathjax", "mjx", "mwe-math")  # in a class, in whatever letters
_RUNNING = frozenset("span font b i em strong small sup sub".split())
_AROUND_PIECES = BLOCK_TAGS - {"td", "th"} | {"a", "button"}
_UNPAINTED = re.compile(
    r"(?:^|[;\s])(?:opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|transform\s*:\s*scale\(\s*0\s*\)|(?P<colour>color\s*:\s*transparent))"
)
_PAINTED_OTHERWISE = ("transition", "animation", "translate", "background", "shadow", "stroke")  # or later
_OF_LINES = frozenset("p span a b strong em i".split())
_LABELS = frozenset({"label", "legend", "caption", "th", "h1", "title"})
_OPENERS = frozenset("h2 h3 h4 h5 h6 button dt summary".split())
_NO_STYLE: dict[str, str] = {}
_ANCESTORS_ASKED = 3
_TEXTS_ASKED = 20


def lay_out(parsed: ParsedHtml) -> None:
    """Lay out a parsed page, in place."""
    show_scrolled(parsed)
    root = parsed.body.getparent()
    style = PageStyle(parsed.body if root is None else root, parsed.classes)
    elements = list(parsed.body.iter("*"))
    styles: dict[Element, dict[str, str]] = {}
    left_alone: set[Element] = set()
    marked: list[Element] = []  # elements that their style, tag or attributes may hide
    hiding = {names for names in parsed.classes if names_hidden(names)}
    closed = {names for names in parsed.classes if "modal" in names}
    written = "\n".join(parsed.classes).lower()  # one search through all of them: few pages have any
    formulas = {names for names in parsed.classes if _names_formula(names)} if _names_formula(written) else set()
    has_rules = not style.is_empty
    for element in elements:
        if left_alone and element in left_alone:
            continue
        get = element.get
        tag, names, own = element.tag, get("class"), get("style")
        if tag in _UNTOUCHED or names in formulas:
            left_alone.update(element.iter("*"))
            continue
        if (has_rules or own) and (found := style.of(element, names, own)):
            styles[element] = found
            marked.append(element)
        elif (
            own
            or names in hiding
            or get("hidden") is not None
            or tag == "dialog"
            or (names in closed and get("aria-hidden") == "true")
        ):
            marked.append(element)
    gone = _hide(parsed, styles, marked)
    join_inline_boxes(
        {element: shown for element, found in styles.items() if "inline" in (shown := found.get("display", ""))}
    )
    for element, found in styles.items():
        if element in gone:
            continue
        if _ICON_FONT.search(found.get("font-family", "")) and is_ligature(element):
            drop_tree(element)
            gone.add(element)
            continue
        _separate(element, found)
    for element in laid_out_by_class(parsed, styles):
        put_space_around(element)
    displays = {element: found.get("display", "") for element, found in styles.items()}
    if "table-cell" in parsed.class_text:
        displays |= displays_by_class(parsed.body)
    build_styled_tables(displays)
    add_tab_labels(parsed)
    gone |= normalise_styled_listings([one for one in styles if _is_listing(one, styles) and one not in gone])
    keeping = parsed.classes if "whitespace-" in parsed.class_text else frozenset[str]()
    keep_lines(elements, styles, left_alone | gone, keeping)
    raising = {names: raised for names in parsed.classes if (raised := _RAISING_CLASSES.get(names.strip().lower()))}
    for element in [one for one in parsed.body.iter("span") if one.get("class") in raising] if raising else ():
        if element not in left_alone:
            element.tag = raising[element.get("class") or ""]
    tags = {cast("str", element.tag) for element in elements}
    if any("-" in tag for tag in tags):
        _separate_custom(parsed.body)
    part_neighbours(parsed.body)
    part_badges(parsed.body, written)
    part_credits(parsed.body)
    part_labels(parsed.body)
    if "note" in written or parsed.has(b"tooltip", b"doc-footnote"):
        for note in parsed.body.iter("span", "small"):
            if is_inline_note(note) and note not in left_alone and not (note.text or "")[:1].isspace():
                note.text = f" {note.text or ''}"
    add_quotation_marks(parsed.body, tags)


def _hide(parsed: ParsedHtml, styles: dict[Element, dict[str, str]], marked: list[Element]) -> set[Element]:
    """Remove what is hidden for good and mark the rest; return all elements that were removed.

    Args:
        parsed: the page.
        styles: the declarations of the page's style, for those elements that have any.
        marked: the elements that style, tag or attributes may hide; no other can be hidden.
    """
    hidden = []
    hiding: dict[int, bool] = {}  # by style, which many elements share
    inside: set[Element] = set()
    for element in marked:
        if element in inside or element is parsed.body or element.tag in SKIPPED_TAGS:
            continue
        if is_inline_note(element):  # a tap opens it
            for attribute in ("style", "hidden"):
                element.attrib.pop(attribute, None)
            continue
        if element.get("v-cloak") is not None:  # until its program runs
            continue
        found = styles.get(element, _NO_STYLE)
        is_hiding = hiding.get(id(found))
        if is_hiding is None:
            is_hiding = hiding[id(found)] = hides(found)
        if (
            is_hiding
            or (is_without_height(found) and next(element.iter(*_SHOWN_OTHERWISE), None) is None)
            or (is_of_no_size(found) and not any(_has_words(inner, 1) for inner in element))
            or _is_see_through(element)
            or (found.get("display", "none") == "none" and _is_marked(element, element.getparent()))
        ):
            if show_rest(element) or show_operator(element):
                continue
            inside.update(element.iter("*"))
            hidden.append((element, _length(element)))
    hidden_length = sum(length for _, length in hidden)
    if not hidden_length or hidden_length > _MOST_HIDDEN * max(1, _length(parsed.body)):
        return set()
    named = _targets(parsed)
    gone: set[Element] = set()
    for element, length in hidden:
        if not length:
            continue
        if (
            length > _LONGEST_SNIPPET
            or ((length > _LONGEST_TOGGLED or element.tag in _ITEMS) and names_toggled(element.get("class") or ""))
            or _is_opened(element, named)
            or _is_variant(element)
            or next(element.iter("math", "h1"), None) is not None
        ):
            element.set("hidden", "")
            for inner in [one for one in element.iterdescendants(*_RUNNING, "dialog") if _stays_hidden(one, styles)]:
                gone.update(inner.iter())
                drop_tree(inner)
        else:
            gone.update(element.iter())
            _separate_around(element)
            drop_tree(element)
    return gone


def _stays_hidden(piece: Element, styles: dict[Element, dict[str, str]]) -> bool:
    """Tell whether a piece of a line is not shown either once what it stands in is opened."""
    is_hiding = hides(styles.get(piece, _NO_STYLE)) or is_hidden(piece, cast("str", piece.tag), None)
    return is_hiding and not is_inline_note(piece) and _length(piece) <= _LONGEST_TOGGLED


def _is_see_through(element: Element) -> bool:
    """Tell whether a piece of a line is not painted; what fades in later is a box, or says how it will."""
    style = element.get("style")
    if not style or element.tag not in _RUNNING or len(element) or (found := _UNPAINTED.search(style)) is None:
        return False
    if found["colour"] and element.get("class"):
        return False  # which may paint its background in the form of its letters
    return not any(name in style for name in _PAINTED_OTHERWISE)


def _separate_around(element: Element) -> None:
    """Leave a space for a hidden element between the end of a sentence and a word: "in 1931.[Credit]Ann Berg"."""
    outer = element.getparent()
    if element.tag in BLOCK_TAGS or outer is None or element.getprevious() is not None or (outer.text or "").strip():
        return
    before = outer.getprevious()
    text = "" if before is None else "".join(islice(before.itertext(), _TEXTS_ASKED))
    if before is not None and not before.tail and text[-1:] in _SENTENCE_ENDS and (element.tail or "")[:1].isalnum():
        before.tail = " "


def _names_formula(names: str) -> bool:
    lowered = names.lower()
    return any(name in lowered for name in _OF_FORMULAS)


def _is_marked(element: Element, parent: Element | None) -> bool:
    """Tell whether the page's tags and classes hide an element; `<details>` is meant to be opened."""
    if parent is not None and parent.tag == "details" and element.tag != "summary":
        return False
    return is_hidden(element, cast("str", element.tag), parent)


def _is_opened(element: Element, named: frozenset[str]) -> bool:
    """Tell whether a reader can open a hidden element."""
    if element.tag in _LABELS or element.get("role") == "tabpanel" or element.get("hidden") == "until-found":
        return True
    if _is_opener(element.getprevious()):
        return True
    outer: Element | None = element
    # A piece of a line, which is for screen readers, is not opened with what the line is in, nor by its link.
    is_piece = element.tag in _RUNNING and _length(element) <= _LONGEST_TOGGLED
    for _ in range(_ANCESTORS_ASKED):
        if outer is None or outer.tag == "body" or (is_piece and outer.tag in _AROUND_PIECES):
            return False
        names = outer.get("id") or ""
        if names in named or outer.tag == "details" or _OPENED.search(f"{names} {outer.get('class') or ''}"):
            return True
        outer = outer.getparent()
    return False


def _is_variant(element: Element) -> bool:
    """Tell whether a hidden box holds a listing, and one beside it another: a program in several languages."""
    if next(element.iter("pre"), None) is None:
        return False
    beside = (element.getprevious(), element.getnext())
    return any(one is not None and one.tag == element.tag and next(one.iter("pre"), None) is not None for one in beside)


def _is_opener(before: Element | None) -> bool:
    """Tell whether the element before a hidden one is its label: a heading, a button, a question."""
    if before is None:
        return False
    get = before.get
    if before.tag in _OPENERS or get("aria-expanded") or get("onclick") or get("role") == "button":
        return True
    text = "".join(islice(before.itertext(), _TEXTS_ASKED)).strip()
    return text[-1:] in "?？؟" and bool(text)


def _targets(parsed: ParsedHtml) -> frozenset[str]:
    """Return the ids that a page's links and buttons lead to."""
    found: set[str] = set()
    controls = [set(values(parsed.body)) if parsed.has(name.encode()) else () for name, values in _CONTROLS.items()]
    links = set(_LINKS(parsed.body))
    for value in (*chain(*controls), *(link for link in links if link[:1] == "#")):
        found.update(one.removeprefix("#") for one in value.split()[:4])
    return frozenset(found - {""})


def _length(element: Element) -> int:
    skipped = sum(len("".join(inner.itertext())) for inner in element.iter("script", "style", "template", "noscript"))
    return max(0, sum(map(len, map(str.strip, element.itertext()))) - skipped)


def _separate(element: Element, style: dict[str, str]) -> None:
    """Separate an element from its neighbours if it is laid out so."""
    display = style.get("display", "")
    if element.tag == "div" and display.startswith("inline") and _is_piece_of_heading(element):
        element.tag = "span"  # a script animates the words of a headline one by one
    if element.tag in _RENAMED and (raised := _RAISED.get(style.get("vertical-align", ""))):
        element.tag = raised
    if display in _LINING_UP:
        for child in element:
            if child.tag not in BLOCK_TAGS and child.tag not in SKIPPED_TAGS and not child.tail and len(element) > 1:
                child.tail = " "
    if element.tag in BLOCK_TAGS or element.tag in SKIPPED_TAGS or element.tag in ("br", "img", "picture", "input"):
        return
    if display in _SIDE_BY_SIDE:
        raise_stacked(element, style)
        following = element.getnext()
        least = 2 if has_gap(style) or style.get("width", "auto") != "auto" else 4  # a drop cap has a margin, too
        if following is not None and not element.tail and _has_words(element, least) and _has_words(following, least):
            element.tail = " "
    elif display in _AS_BLOCK and has_text_beside(element) and _has_words(element, 1) and not _is_drop_cap(element):
        if _is_piece_of_heading(element):
            put_space_around(element)  # lines of one heading
        elif element.tag in _RENAMED or "-" in cast("str", element.tag):
            element.tag = "div"
        else:
            _wrap(element)


def _is_piece_of_heading(element: Element) -> bool:
    around = islice(element.iterancestors(), _ANCESTORS_ASKED)
    if not any(outer.tag in HEADING_LEVELS for outer in around):
        return False
    return all(inner.tag == "div" or inner.tag not in BLOCK_TAGS for inner in element.iter())


def _is_listing(element: Element, styles: dict[Element, dict[str, str]]) -> bool:
    """Tell whether white space is kept in an element, and its font is monospaced."""
    found = styles[element]
    if found.get("white-space") not in _KEPT_SPACE or element.tag in _OWN_LINES:
        return False
    outer = element.getparent()
    around = [found, *([styles.get(outer, {})] if outer is not None else [])]
    return element.tag in _OF_MACHINES or any(_MONOSPACED.search(one.get("font-family", "")) for one in around)


def _separate_custom(body: Element) -> None:
    """Separate elements of a page's own that follow each other directly, each with more than a letter.

    Their style, which is mostly not saved with a page, lays out nearly all of them as boxes: items, titles, cells.
    """
    for element in body.iter():
        tag = element.tag
        if not isinstance(tag, str) or "-" not in tag or element.tail:
            continue
        following = element.getnext()
        if (
            following is None
            or "-" not in str(following.tag)
            or (tag == following.tag and not _has_words(following, 2))
        ):
            continue
        text = "".join(islice(element.itertext(), _TEXTS_ASKED)).rstrip()
        begun = "".join(islice(following.itertext(), _TEXTS_ASKED))[:1]
        outer = element.getparent()
        is_in_line = outer is not None and (outer.tag in HEADING_LEVELS or outer.tag in _OF_LINES)
        are_boxes = not is_in_line and _has_words(element, 2 if tag == following.tag else 1)
        if (are_boxes and text[-1:].isalnum() and begun.isalnum()) or (text[-1:] in _SENTENCE_ENDS and text):
            element.tail = " "


def _has_words(element: Element, least: int = 4) -> bool:
    """Tell whether an element holds more than a letter or two: a drop cap belongs to the following word."""
    return sum(len(text.strip()) for text in islice(element.itertext(), _TEXTS_ASKED)) >= least


def _is_drop_cap(element: Element) -> bool:
    """Tell whether an element is the first letter of the following word."""
    return not _has_words(element, 3) and (element.tail or "")[:1].isalpha()


def _wrap(element: Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    box = etree.Element("div")
    box.tail, element.tail = element.tail, None
    parent.replace(element, box)
    box.append(element)
