"""Turns every code listing of a page into one clean `<pre><code class="language-x">`, whatever the highlighter.

Done once, right after the parse, so that the ruler, the features and saving see the same. Listings are found by

    <pre>, <listing>, <xmp>                 and the table around one that has line numbers in the cell beside it
    tables, lists and boxes by class        hljs-ln, Rouge, Pygments, Chroma, GitHub, SyntaxHighlighter, Crayon, editors
    <code>, <samp> of several lines         by <br>, by elements that are lines, by white-space: pre
    boxes with white-space: pre             where the type is monospaced, as a code editor's clipboard has it

Copy buttons, and line numbers beside a listing, are removed from the page at the same time.
"""

import re
from collections.abc import Iterable
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.code.changed_lines import write_out_changes
from extractors.blocks.code.code_languages import KNOWN, code_language
from extractors.blocks.code.editors_listings import make_listings
from extractors.blocks.code.joined_lines import CODE_TAGS, MONOSPACED, OF_PROSE, join_items, join_numbered
from extractors.blocks.code.listing_lines import ListingLines, is_numbers, names_gutter
from extractors.blocks.code.numbered_rows import join_rows
from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_PRE_TAGS = frozenset({"pre", "listing", "xmp"})
_BOX_CLASSES = frozenset(
    "highlighttable rouge-table hljs-ln lntable codehilitetable js-file-line-container diff-table crayon-syntax "
    "crayon-table syntaxhighlighter dp-highlighter CodeMirror CodeMirror-code cm-content view-lines ace_text-layer "
    "enlighter-code react-code-lines ql-code-block-container blob-wrapper ltx_lstlisting code-view fragment "
    "csharpcode mermaid d2h-diff-table diff-wrap-lines".split()
)
_STYLED = etree.XPath("descendant::*[@style and contains(@style, 'white-space')]")
_BOX_TAGS = frozenset({"div", "table"})
_KEPT_SPACE = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
_CODE_CLASS = re.compile(r"(?:^|\s)(?:language-|lang-|hljs|prettyprint|prism|shiki|sourceCode|code-?block)")
_NO_PLACE = frozenset("a button h1 h2 h3 h4 h5 h6 summary label".split())
_HOLDING = frozenset("td th li dd body".split())  # these stay around a listing even if it is their only content
_WRAPPERS = frozenset("div figure pre code section span td tr tbody table".split())
_COPY = re.compile(
    r"(?:^|[\s_-])(?:copy(?:-?code)?(?:-?(?:btn|button))?|clipboard|zeroclipboard)(?:$|[\s_-])", re.IGNORECASE
)
_COPY_WORDS = re.compile(
    r"(?:click to )?(?:copy|content_copy|copied|copier|copié|kopieren|kopiert|copiar|copia|kopiera|kopiuj"
    r"|копировать|скопировать|复制代码|复制|複製|コピー)\b.{0,24}[!.]?|",
    re.IGNORECASE,
)
_BOARD_LABEL = re.compile(r"(?:php )?code:?(?P<selects> ?\[?select(?: all)?\]?)?")  # on boards, in small letters
_LABEL_TAGS = frozenset("div span figcaption header small b strong em i".split())
_LEVELS_AROUND = 3  # elements around a listing that may hold its header; GitHub and Docusaurus need two. Chosen by hand
_LEVELS_OF_HEADERS = 5  # elements around one beside which its header stands: Gemini needs five. Chosen by hand
_SIBLINGS = 2  # on each side, searched for buttons: a header and a toolbar. Chosen by hand
_LOOKED_INTO = 16  # elements of a sibling. Chosen by hand
_LONGEST_LABEL = 40  # characters on a button or of a language's name. Chosen by hand
_GOING_ON = (",", ".", ";", ")", "?")
_TABLE_HEIGHT = 5  # elements from a <pre> up to the cell of a table with line numbers beside it. Chosen by hand
_COUNT = re.compile(r"\s*(\d{1,4})[.:]?\s*")
_VERSE = re.compile(r"(?:^|[\s_-])(?:verse|poem|poetry|lyrics?)(?:$|[\s_-])", re.IGNORECASE)
_TOP = re.compile(r"(?:^|;)\s*top\s*:\s*(\d{1,7})")


def normalise_listings(parsed: ParsedHtml) -> None:
    """Replace each code listing in a body by a clean `<pre>`, in place."""
    covered: set[Element] = set()  # elements in a listing, or in code that is none: each is searched once
    styled = set(_STYLED(parsed.body)) if parsed.has(b"white-space") else set()
    boxes = _BOX_TAGS if any(map(_names_box, parsed.classes)) else ()
    tags = {*CODE_TAGS, "textarea", *_PRE_TAGS, *boxes, *(str(element.tag) for element in styled)}
    join_items(parsed.body)
    join_numbered(parsed.body)
    join_rows(parsed)
    make_listings(parsed)
    write_out_changes(parsed)
    candidates = [element for element in parsed.body.iter(*tags) if element in styled or _may_be_listing(element)]
    for candidate in candidates:
        if candidate in covered:
            continue
        if candidate.tag == "pre" and _is_verse(candidate):
            _normalise_verse(candidate)
            continue
        root = _numbered_table(candidate) if candidate.tag in _PRE_TAGS else candidate
        if root.tag in _PRE_TAGS or _is_listing(root):
            covered.update(root.iter())
            _normalise(root)
        elif root.tag in CODE_TAGS or root.get("style"):
            covered.update(root.iter(*CODE_TAGS, "div", "span", "p"))


def normalise_styled_listings(roots: Iterable[Element]) -> set[Element]:
    """Replace elements whose style keeps white space by clean `<pre>`, if they have lines; return what was removed."""
    gone: set[Element] = set()
    lineless: set[Element] = set()  # with what is in them, which has no lines either
    for root in roots:
        around = (root, *islice(root.iterancestors(), _LEVELS_AROUND))
        if root in gone or root in lineless or len(around) == 1 or any(one.tag in _PRE_TAGS for one in around):
            continue
        inside = list(root.iter())
        if any(one.tag in (*OF_PROSE, *_PRE_TAGS) for one in inside):
            continue
        if "\n" in ListingLines(root, keeps_space=True).text:
            _normalise(root, keeps_space=True)
            gone.update(inside)
        else:
            lineless.update(inside)
    return gone


def _may_be_listing(element: Element) -> bool:
    tag = element.tag
    if tag in _BOX_TAGS:
        return (names := element.get("class")) is not None and _names_box(names)
    if tag == "textarea":
        names = element.get("class") or ""
        is_called = element.get("name") == "code" or "brush" in names
        return is_called or ("Code" in names and "\n" in (element.text or "").strip())
    return tag in CODE_TAGS or tag in _PRE_TAGS


def _is_verse(pre: Element) -> bool:
    outer = pre.getparent()
    is_in_verse = outer is not None and "verseblock" in (outer.get("class") or "").split()  # Asciidoctor's
    return is_in_verse or _VERSE.search(pre.get("class") or "") is not None


def _normalise_verse(root: Element) -> None:
    """Make lines of text of a `<pre>` that a program for blogs makes for poems."""
    root.tag = "div"
    root.set("style", "white-space: pre-wrap")


def _names_box(names: str) -> bool:
    return not _BOX_CLASSES.isdisjoint(names.split())


def _is_listing(root: Element) -> bool:
    """Tell whether an element other than `<pre>` is laid out as a listing."""
    names = (root.get("class") or "").split()
    if "fragment" in names:  # Doxygen's; what others call so holds anything
        return len(root) > 0 and all((one.get("class") or "") in ("line", "ttc") for one in root)
    if "mermaid" in names:  # a diagram that no script has drawn yet
        return not len(root) and "\n" in (root.text or "").strip()
    if not _BOX_CLASSES.isdisjoint(names):
        return True
    if root.tag in ("table", "textarea"):
        return True  # recognised by their line numbers, or their name
    style = root.get("style") or ""
    if root.tag not in CODE_TAGS and not (_KEPT_SPACE.search(style) and MONOSPACED.search(style)):
        return False
    if any(outer.tag in _NO_PLACE for outer in islice(root.iterancestors(), _LEVELS_AROUND)):
        return False
    if next(root.iter(*OF_PROSE), None) is not None or _is_in_sentence(root):
        return False
    return "\n" in ListingLines(root, keeps_space=_keeps_space(root)).text


def _is_in_sentence(root: Element) -> bool:
    """Tell whether code of two short lines stands in the middle of a sentence, which goes on behind it."""
    behind, before, outer = (root.tail or "").lstrip(), root.getprevious(), root.getparent()
    ahead = before.tail if before is not None else outer.text if outer is not None else ""
    goes_on = behind[:1] in _GOING_ON or behind[:1].islower()
    return bool(behind and goes_on and (ahead or "").strip()) and (
        sum(1 for _ in islice(root.iter("br"), 2)) == 1 and len("".join(islice(root.itertext(), 4))) <= _LONGEST_LABEL
    )


def _keeps_space(root: Element) -> bool:
    """Tell whether line ends in a listing's text are shown as line breaks."""
    if root.tag not in CODE_TAGS:
        return True
    if _KEPT_SPACE.search(root.get("style") or "") or _CODE_CLASS.search(root.get("class") or ""):
        return True
    is_in_boxes = next(root.iter("div"), None) is not None  # each a line, which the site's style indents
    return is_in_boxes and any(text[:2] == "  " and "\n" not in text for text in root.itertext())


def _numbered_table(pre: Element) -> Element:
    """Return the table that puts line numbers beside a `<pre>`, or the `<pre>` itself if there is none."""
    for cell in islice(pre.iterancestors(), _TABLE_HEIGHT):
        if cell.tag != "td":
            continue
        row, before, behind = cell.getparent(), cell.getprevious(), cell.getnext()
        if row is None or next(cell.iter(*_PRE_TAGS), None) is not pre:
            return pre
        is_beside = before is not None and is_numbers(before) and any(text.strip() for text in before.itertext())
        is_numbering = behind is not None and next(behind.iter(*_PRE_TAGS), None) is not None and is_numbers(cell)
        table = next(row.iterancestors("table"), None)
        has_one_row = table is not None and next(islice(table.iter("tr"), 1, None), None) is None
        if table is not None and has_one_row and (is_beside or is_numbering):
            return table
        return pre
    return pre


def _normalise(root: Element, *, keeps_space: bool = False) -> None:
    """Replace a listing by a clean one, and remove buttons and labels around it."""
    if root.getparent() is None:
        return
    if root.tag in _PRE_TAGS:
        _drop_pictures_behind(root)
    if next(root.iter(*OF_PROSE), None) is not None:
        return
    language = code_language(root)
    if root.tag == "table":
        _put_name_before(root)
    inner = next(root.iter("code"), root)
    behind = list(inner.itersiblings()) if inner.getparent() is root and not (inner.tail or "").strip() else []
    if all(one.tag in ("a", "button") and not (one.tail or "").strip() for one in behind):
        for one in behind:
            drop_tree(one)  # "Run"
    label = _clear_around(inner if root.tag in _PRE_TAGS else root, language)
    _sort_lines(root)
    if root.tag in _PRE_TAGS:
        _drop_leading_numbers(root)
    lines = ListingLines(root, keeps_space=keeps_space or _keeps_space(root))
    language = language or label
    if not lines.text.strip():
        return
    if lines.is_plain and root.tag == "pre" and any(link.get("href") for link in root.iter("a")):
        if language:  # the ruler may recognise it by its links
            root.set("data-lang", language)
        return
    pre = etree.Element("pre")
    code = etree.SubElement(pre, "code")
    code.text = lines.text
    if language:
        code.set("class", f"language-{language}")
    if name := root.get("id"):
        pre.set("id", name)
    for attribute in ("style", "hidden", "class"):  # these may hide it
        if root.tag in _PRE_TAGS and (value := root.get(attribute)) is not None:
            pre.set(attribute, value)
    if root.tag in _HOLDING:
        root[:] = [pre]
        root.text = None
        return
    outer = root.getparent()
    if outer is not None:
        pre.tail = root.tail
        outer.replace(root, pre)


def _drop_pictures_behind(root: Element) -> None:
    """Remove boxes without words behind the code of a `<pre>` with a nameless picture: a button that unfolds it."""
    code = root[0] if len(root) and not (root.text or "").strip() else root
    for box in list(code.itersiblings()) if code.tag == "code" else ():
        pictures = list(box.iter("img"))
        is_named = any(one.get("alt") for one in pictures)
        if pictures and not is_named and not any(text.strip() for text in box.itertext()):
            drop_tree(box)


def _drop_leading_numbers(root: Element) -> None:
    """Remove the numbers at the beginning of all lines, each in an element that only its colour tells apart."""
    found: list[Element] = []
    for element in root.iter("span"):
        before, outer = element.getprevious(), element.getparent()
        lead = (before.tail if before is not None else outer.text if outer is not None else "") or ""
        is_first = before is None and outer is root and not lead.strip()
        if len(element) or names_gutter(element) or not _COUNT.fullmatch(element.text or ""):
            continue  # `ListingLines` knows those with a name
        if lead[-1:] == "\n" or is_first:
            found.append(element)
    lines = "".join(root.itertext()).strip("\n").split("\n")
    counted = [int(_COUNT.sub(r"\1", one.text or "")) for one in found]
    if len(found) < 2 or len(found) != len(lines) or counted != list(range(counted[0], counted[0] + len(lines))):
        return
    for element in found:
        if not (element.text or "")[-1:].isspace():
            element.tail = (element.tail or "").removeprefix(" ")
        drop_tree(element)


def _put_name_before(table: Element) -> None:
    """Make a paragraph of the file's name that heads a table of lines and their numbers."""
    head = next(table.iter("th"), None)
    if head is not None and "filename" in (head.get("class") or "").split():
        name = etree.Element("p", {"class": "filename"})
        name.text = _short_text(head)
        table.addprevious(name)
        drop_tree(head)


def _sort_lines(root: Element) -> None:
    """Sort lines that an editor positions by their distance from the top."""
    tops = [_TOP.search(line.get("style") or "") for line in root]
    if len(tops) > 1 and all(tops) and "view-lines" in (root.get("class") or ""):
        order = sorted(zip([int(top[1]) for top in tops if top], range(len(tops)), list(root), strict=True))
        root[:] = [line for _, _, line in order]


def _clear_around(listing: Element, language: str) -> str:
    """Remove the buttons, line numbers and language label beside a listing; return that label's language."""
    label = ""
    level: Element | None = listing
    for _ in range(_LEVELS_OF_HEADERS):
        if level is None:
            break
        before = list(islice(level.itersiblings(preceding=True), _SIBLINGS))
        behind = list(islice(level.itersiblings(), _SIBLINGS))
        for sibling in (*before, *behind):
            _drop_buttons(sibling)
        for sibling in (*before, *behind):
            if sibling.getparent() is None:
                continue
            if sibling.tag != "td" and names_gutter(sibling) and is_numbers(sibling):
                drop_tree(sibling)
            elif sibling in before and sibling.tag in (*_LABEL_TAGS, "p") and level.tag in _WRAPPERS:
                text = _short_text(sibling).lower()
                if _is_board_label(sibling, text):
                    drop_tree(sibling)
                elif text and sibling.tag != "p" and text in (KNOWN | {language}):
                    label = label or text
                    drop_tree(sibling)
        level = level.getparent()
        if level is None or (level.tag not in _WRAPPERS and "-" not in str(level.tag)):
            break
    return label


def _is_board_label(element: Element, text: str) -> bool:
    """Tell whether an element is a board's label of a listing, and no word of the author's: "**Code:**"."""
    if (found := _BOARD_LABEL.fullmatch(text)) is None:
        return False
    outer = element.getparent()
    is_in_code = outer is not None and "code" in (outer.get("class") or "").lower()
    return is_in_code or bool(found["selects"]) or element.get("class") is not None


def _drop_buttons(sibling: Element) -> None:
    if next(sibling.iter("pre", "code"), None) is not None:
        return
    for element in list(islice(sibling.iter(), _LOOKED_INTO)):
        if _is_copy_button(element):
            drop_tree(element)


def _is_copy_button(element: Element) -> bool:
    names, outer = element.get("class") or "", element.getparent()
    if element.tag == "a" and outer is not None and outer.tag == "figcaption":
        return _short_text(element).lower() in ("link", "view raw")  # Hexo's, to the listing's file
    is_button = element.tag in ("button", "clipboard-copy") or element.get("role") == "button"
    if not is_button and not _COPY.search(names):
        return False
    text = _short_text(element)
    return bool(_COPY_WORDS.fullmatch(text))


def _short_text(element: Element) -> str:
    """Return the text of an element that is short enough for a label; for a larger one, more than a label's length."""
    pieces: list[str] = []
    for inner in islice(element.iter(), _LOOKED_INTO):
        pieces.append(inner.text or "")
        pieces.append((inner.tail or "") if inner is not element else "")
    if sum(map(len, pieces)) > 4 * _LONGEST_LABEL:
        return "…" * _LONGEST_LABEL
    return " ".join("".join(pieces).split())
