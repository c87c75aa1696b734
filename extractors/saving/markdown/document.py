"""Markdown: the chosen front matter, then the body as CommonMark with GitHub's tables and footnotes.

The serialiser is our own, for a tree that is already plain. Two libraries were tried on 150 corpus pages, every block
kept, and read back by markdown-it: html-to-markdown changed the words of 10 pages, markdownify of 15. Both lose
footnotes, line breaks in cells, formulas, sub- and superscripts.
"""

import re
from collections.abc import Callable
from copy import deepcopy

from lxml import etree

from extractors.blocks.lists.task_lists import DONE, OPEN
from extractors.blocks.notes.note_links import NOTE_ROLE, REFERENCE_ROLE, label_of
from extractors.blocks.signs.callout_names import KINDS
from extractors.blocks.tags import HEADING_LEVELS
from extractors.blocks.tree import Element, parse_clean
from extractors.saving.article import Article
from extractors.saving.choices import Choices
from extractors.saving.compose.callouts import KIND, TITLE
from extractors.saving.compose.formulas import tex
from extractors.saving.compose.mathml_tex import tex_of_mathml
from extractors.saving.digests import markdown_words_digest
from extractors.saving.markdown.front_matter import front_matter
from extractors.saving.markdown.inline import code_fence, escape_lines, formula_source, running_text
from extractors.saving.markdown.table import table_lines
from extractors.saving.raised_text import write_out_raised

_Blocks = list[str]
_LABEL_ALONE = re.compile(r"\[\^(\w+)(?:-\d+)?\]: \\?[\[(]?\1\\?[\])]?\\?[.:]?")
_INTERRUPTS = re.compile(r"(?:[-*]|1[.)]) \S")
# What note programs would run, or show the result of, in place of the listing.
_RUN = re.compile(
    r"dataview(?:js)?|dvjs|datacore\w*|js-engine|customjs|meta-bind\S*|query|tasks|button|templater", re.IGNORECASE
)
_FORMULA_NUMBER = re.compile(r"\([\w.*-]{1,8}\)")
_BOXES = {OPEN: "[ ]", DONE: "[x]", "☒": "[x]"}
_CROSSED = "☒"  # pandoc's, for what is done: in a list with open boxes, since by itself it may mean "no"
_TASK = re.compile(f"^(?:{OPEN}|{DONE})(?= )")
_TASK_OR_CROSSED = re.compile(f"^(?:{OPEN}|{DONE}|{_CROSSED})(?= )")


def as_markdown(article: Article, choices: Choices) -> bytes:
    """Return an article as a Markdown file.

    Raises:
        UsageError: The chosen front matter is invalid.
    """
    body = body_as_markdown(article.body_html)
    head = front_matter(article, choices.front_matter, markdown_words_digest(body))
    written = f"{head}\n" if head else ""
    return (written + body).encode("utf-8", "replace")


def body_as_markdown(body_html: str) -> str:
    """Return a clean body alone as Markdown: for the clipboard, and for a part of an article."""
    return "\n\n".join(_blocks(parse_clean(body_html))) + "\n"


def _blocks(outer: Element) -> _Blocks:
    """Return the blocks in an element; text directly in it is a block too."""
    blocks: _Blocks = []
    inline_run: list[Element] = []
    lead = outer.text or ""

    def end_run() -> None:
        nonlocal lead
        text = escape_lines(running_text(lead, inline_run))
        if text:
            blocks.append(text)
        inline_run.clear()
        lead = ""

    before = None
    is_next = False
    for child in outer:
        write = _WRITERS.get(str(child.tag))
        if write is None:
            inline_run.append(child)
            continue
        end_run()
        lead = child.tail or ""
        if child.tag in _LISTS:
            is_next = before is not None and before.tag == child.tag and not is_next
            _add(blocks, _list(child, is_next=is_next))
        else:
            _add(blocks, write(child))
        before = child
    end_run()
    return blocks


def _add(blocks: _Blocks, written: _Blocks) -> None:
    """Append blocks; after a footnote that is only its label, they become the footnote's text."""
    written = [block for block in written if block]
    if blocks and written and _LABEL_ALONE.fullmatch(blocks[-1]):
        blocks[-1] = f"{blocks[-1].split(' ')[0]} {_indented(written.pop(0), 4)}"
    blocks += written


def _paragraph(element: Element) -> _Blocks:
    if len(element) == 1 and element[0].tag == "math" and not element.text and not (element[0].tail or "").strip():
        written = formula_source(tex(element[0]) or tex_of_mathml(element[0]))
        if written and element[0].get("display") == "block":
            return [f"$$\n{written}\n$$"]
    if (parts := _numbered_formula(element)) is not None:
        return [block for part in parts for block in _paragraph(part)]
    return _noted(element, [escape_lines(running_text(element.text or "", element))])


def _numbered_formula(element: Element) -> list[Element] | None:
    """Return a displayed formula and its number, which are a paragraph's only contents, as a paragraph each."""
    if len(element) != 1 or element[0].tag != "math" or element[0].get("display") != "block":
        return None
    before, behind = (element.text or "").strip(), (element[0].tail or "").strip()
    if not f"{before}{behind}" or not all(not text or _FORMULA_NUMBER.fullmatch(text) for text in (before, behind)):
        return None
    formula = etree.Element("p")
    formula.append(deepcopy(element[0]))
    formula[0].tail = None
    numbers = [etree.Element("p") for _ in range(2)]
    numbers[0].text, numbers[1].text = before, behind
    return [part for part in (numbers[0], formula, numbers[1]) if part.text or len(part)]


def _heading(element: Element) -> _Blocks:
    _unlink_parts(element)
    text = running_text(element.text or "", element, line_end=" ")
    text = text[:-1] + "\\#" if text.endswith("#") else text  # trailing "#" would be removed
    return [f"{'#' * HEADING_LEVELS[str(element.tag)]} {text}"] if text else []


def _unlink_parts(heading: Element) -> None:
    """Keep a link in a heading only if it is all of it: note programs refer to a heading by its text, with markup."""
    for link in list(heading.iter("a")):
        is_all = "".join(link.itertext()).strip() == "".join(heading.itertext()).strip()
        if not is_all and link.get("role") != REFERENCE_ROLE:
            link.attrib.pop("href", None)


def _quote(element: Element) -> _Blocks:
    blocks = _blocks(element)
    if (kind := element.get(KIND)) is not None:
        blocks = _called_out(kind, blocks, has_title=len(element) > 0 and element[0].get(KIND) == TITLE)
    lines = "\n\n".join(blocks).split("\n")
    return _noted(element, ["\n".join(f"> {line}" if line else ">" for line in lines)])


def _called_out(kind: str, blocks: _Blocks, *, has_title: bool) -> _Blocks:
    """Return a callout's blocks with its kind before them.

    A title that is a kind's name is written as the kind: note programs show it, and GitHub knows no titles.
    """
    title, rest = (blocks[0], blocks[1:]) if has_title and blocks else ("", blocks)
    title = title.replace("  \n", " ")
    named = title.strip(" :!").lower() or kind
    head = f"[!{named.upper()}]" if named in KINDS else f"[!{kind}] {title}"
    return ["\n".join([head, *rest[:1]]), *rest[1:]]


def _code(element: Element) -> _Blocks:
    code = next(element.iter("code"), element)
    language = (code.get("class") or "").removeprefix("language-")
    language = "" if _RUN.fullmatch(language) else language
    write_out_raised(code)
    text = "".join(code.itertext()).strip("\n")
    fence = code_fence(text)
    return [f"{fence}{language}\n{text}\n{fence}"]


def _table(element: Element) -> _Blocks:
    lines, caption = table_lines(element), element.find("caption")
    if caption is None or (lines and lines[0].startswith("<")):  # an HTML table contains its caption
        return ["\n".join(lines)]
    return [escape_lines(running_text(caption.text or "", caption)), "\n".join(lines)]


def _figure(element: Element) -> _Blocks:
    return _blocks(element)


def _definitions(element: Element) -> _Blocks:
    """Return definitions in the extended Markdown that most readers know: the term, and below it ": " and its meaning.

    This syntax allows one line per term, and a meaning must begin with running text. Other definitions become bold
    terms with paragraphs below, which is also how a reader that knows only plain Markdown shows all of them.
    """
    blocks: _Blocks = []
    is_open = False  # whether a meaning may follow directly
    for child in element:
        inner = [block for block in _blocks(child) if block]
        is_note = child.get("role") == NOTE_ROLE
        if child.tag == "dt":
            meaning = child.getnext()
            is_open = (
                not is_note
                and _can_be_term(inner)
                and meaning is not None
                and meaning.tag == "dd"
                and _begins_with_text(meaning)
            )
            bold = not is_open and not is_note and _can_be_bold(inner)
            _add(blocks, [f"**{inner[0]}**"] if bold else _noted(child, inner))
        elif is_open and inner and not is_note and _begins_with_text(child):
            blocks[-1] += "\n: " + _indented("\n\n".join(inner), 2)
        else:
            is_open = False
            _add(blocks, _noted(child, inner))
    return blocks


def _can_be_term(inner: _Blocks) -> bool:
    return len(inner) == 1 and "\n" not in inner[0] and not inner[0].startswith(("<", "[^", "!["))


def _can_be_bold(inner: _Blocks) -> bool:
    if len(inner) != 1 or "*" in inner[0] or "\n" in inner[0] or inner[0].endswith("\\"):
        return False
    return not inner[0].startswith(("#", ">", "[^"))


def _begins_with_text(meaning: Element) -> bool:
    """Tell whether a meaning begins with running text, and is no footnote."""
    if meaning.get("role") == NOTE_ROLE:
        return False
    if (meaning.text or "").strip():
        return True
    return len(meaning) > 0 and (meaning[0].tag == "p" or meaning[0].tag not in _WRITERS)


def _list(element: Element, *, is_next: bool = False) -> _Blocks:
    """Return a list as one block; if it directly follows another, with the other marker, to keep them apart."""
    number = int(element.get("start") or "1") if element.tag == "ol" else 0
    items: list[str] = []
    notes: _Blocks = []
    is_loose = False
    tasks = _TASK_OR_CROSSED if any((item.text or "").startswith(f"{OPEN} ") for item in element) else _TASK
    for item in element:
        number = int(item.get("value") or number)
        if item.get("role") == NOTE_ROLE:
            notes += _noted(item, _blocks(item))
        else:
            inner = _blocks(item)
            is_loose |= _is_loose(item)
            marker = f"{number}{')' if is_next else '.'} " if element.tag == "ol" else "* " if is_next else "- "
            text = tasks.sub(lambda box: _BOXES[box[0]], _joined(inner, is_loose=_is_loose(item)))
            items.append(marker.rstrip() if not inner else marker + _indented(text, len(marker)))
        number += 1
    return [("\n\n" if is_loose else "\n").join(items), *notes]


def _joined(blocks: _Blocks, *, is_loose: bool) -> str:
    """Return an item's blocks as one text; a list follows on the next line if Markdown lets it begin there."""
    text = blocks[0] if blocks else ""
    for block in blocks[1:]:
        text += ("\n" if not is_loose and _INTERRUPTS.match(block) else "\n\n") + block
    return text


def _is_loose(item: Element) -> bool:
    """Tell whether an item contains more than running text and lists."""
    return any(child.tag in _WRITERS and child.tag not in _LISTS for child in item)


def _noted(element: Element, blocks: _Blocks) -> _Blocks:
    """Return the blocks of a footnote as one, after its label; other blocks unchanged."""
    if element.get("role") != NOTE_ROLE or not blocks:
        return blocks
    label = (element.get("id") or "").removeprefix("fn-")
    marker, _, rest = blocks[0].partition(" ")
    own = label.partition("-")[0]
    if rest and not marker.isalnum() and label_of(marker.replace("\\", "")) == own:  # the note repeats its label
        blocks = [rest.lstrip(), *blocks[1:]]
    return [f"[^{label}]: " + _indented("\n\n".join(blocks), 4)]


def _indented(text: str, width: int) -> str:
    """Return lines indented, except the first."""
    return "\n".join(" " * width + line if line and number else line for number, line in enumerate(text.split("\n")))


def _rule(rule: Element) -> _Blocks:
    below = rule.getnext()
    is_above_notes = below is not None and _is_of_notes(below) and all(map(_is_of_notes, below.itersiblings()))
    return [] if is_above_notes else ["---"]  # readers draw one above their notes


def _is_of_notes(element: Element) -> bool:
    if element.tag in _LISTS:
        return all(item.get("role") == NOTE_ROLE for item in element)
    return element.get("role") == NOTE_ROLE


_LISTS = ("ul", "ol")
_WRITERS: dict[str, Callable[[Element], _Blocks]] = {
    **dict.fromkeys(HEADING_LEVELS, _heading),
    "p": _paragraph,
    "figcaption": _paragraph,
    "ul": _list,
    "ol": _list,
    "blockquote": _quote,
    "pre": _code,
    "table": _table,
    "figure": _figure,
    "dl": _definitions,
    "hr": _rule,
}
