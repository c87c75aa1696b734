"""An article as a chapter: valid XHTML, with its pictures inside the book.

Books may not fetch pictures from the web: a picture that the article does not hold becomes a link with its description.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote, urlsplit

from lxml import etree

from extractors.blocks.notes.note_links import NOTE_ROLE, REFERENCE_ROLE
from extractors.blocks.tags import BLOCK_TAGS, HEADING_LEVELS
from extractors.blocks.tree import Element
from extractors.editing.metadata.languages import language_tag
from extractors.saving.article import Article
from extractors.saving.compose.bounding import bounded_tree, writable
from extractors.saving.digests import named_digests, tree_words_digest
from extractors.saving.epub.formulas import normalise_formula
from extractors.saving.pictures.picture_links import link_picture

_XHTML = "http://www.w3.org/1999/xhtml"
_TYPE = "{http://www.idpf.org/2007/ops}type"
_IN_ADDRESSES = "%/:=&?~#+!$,;'@()*-._"
_HALF_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_HOST = re.compile(r"\w(?:[\w-]*\w)?(?:\.\w(?:[\w-]*\w)?)*\.?", re.ASCII)
_BLOCKS_IN = frozenset({"p", "ul", "ol", "dl", "blockquote", "pre", "table", "figure", "hr", *HEADING_LEVELS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading of a chapter: its level, its words, and its id."""

    level: int
    words: str
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """An article as a chapter of a book.

    Attributes:
        content: a whole XHTML document.
        title: never empty.
        headings: in order.
        has_formulas: whether it contains any; the package file must say so.
    """

    content: bytes
    title: str
    headings: tuple[Heading, ...]
    has_formulas: bool


def as_chapter(article: Article, picture: Callable[[str], str], *, title: str) -> Chapter:
    """Write an article as a chapter.

    Args:
        article: the source.
        picture: returns the place in the book of the picture with an address, or "" if the book does not hold it.
        title: the chapter's title; not empty.
    """
    body = bounded_tree(article.body_html)
    for image in list(body.iter("img")):
        link_picture(image, picture(image.get("src") or ""))
    for definitions in list(body.iter("dl")):
        _normalise_definitions(definitions)
    for figure in list(body.iter("figure")):
        _normalise_figure(figure)
    _normalise_places(body)
    formulas = list(body.iter("math"))
    for formula in formulas:
        normalise_formula(formula)
    headings = _headings(body)
    digests = named_digests(tree_words_digest(body), article.provenance.page_digest)
    for element in body.iter():
        if not str(element.tag).startswith("{"):
            element.tag = f"{{{_XHTML}}}{element.tag!s}"
    content = "\n".join(_written(child) for child in body)
    language = language_tag(article.metadata.language)
    return Chapter(
        content=_document(title, content, language, digests).encode(),
        title=title,
        headings=headings,
        has_formulas=bool(formulas),
    )


def _document(title: str, content: str, language: str, digests: Sequence[tuple[str, str]]) -> str:
    carried = "".join(f'<meta name="{name}" content="{escape(digest)}"/>\n' for name, digest in digests)
    named = f' lang="{language}" xml:lang="{language}"' if language else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        f'<html xmlns="{_XHTML}" xmlns:epub="http://www.idpf.org/2007/ops"{named}>\n'
        f"<head>\n<title>{escape(writable(title))}</title>\n{carried}"
        '<link rel="stylesheet" href="style.css"/>\n</head>\n'
        f'<body dir="auto">\n{content}\n</body>\n</html>\n'
    )


def _written(child: Element) -> str:
    """Return an element as XML, without the namespaces that the surrounding document declares already."""
    etree.cleanup_namespaces(child)
    tail, child.tail = child.tail, None
    holder = etree.Element(f"{{{_XHTML}}}body", nsmap={None: _XHTML, "epub": "http://www.idpf.org/2007/ops"})
    holder.append(child)
    written = etree.tostring(holder, encoding="unicode")
    inner = written[written.index(">") + 1 : written.rindex("</")]
    return inner + (escape(tail) if tail and tail.strip() else "")


def _normalise_figure(figure: Element) -> None:
    """Turn the captions of a figure into paragraphs, unless there is exactly one, first or last."""
    captions = figure.findall("figcaption")
    if captions and (len(captions) > 1 or captions[0] not in (figure[0], figure[-1])):
        for caption in captions:
            caption.tag = "div" if any(inner.tag in _BLOCKS_IN for inner in caption) else "p"


def _normalise_definitions(definitions: Element) -> None:
    """Turn a list that is no sequence of terms and definitions into a general element."""
    tags = [part.tag for part in definitions]
    if tags and tags[0] == "dt" and tags[-1] == "dd" and set(tags) == {"dt", "dd"}:
        return
    definitions.tag = "div"
    for part in definitions:
        part.tag = "p" if part.tag == "dt" and not any(inner.tag in _BLOCKS_IN for inner in part) else "div"


def _normalise_places(body: Element) -> None:
    """Make every id unique, every link lead somewhere, and every note appear as a note in readers."""
    places: set[str] = set()
    for element in body.iter():
        name = element.get("id")
        if name is not None and name in places:
            del element.attrib["id"]
        elif name is not None:
            places.add(name)
        if element.tag == "li" and (parent := element.getparent()) is not None and parent.tag != "ol":
            element.attrib.pop("value", None)
    for link in list(body.iter("a")):
        _normalise_link(link, places)
    for note in list(body.iter("p", "li", "dt", "dd", "td")):
        if note.attrib.pop("role", None) == NOTE_ROLE:
            _normalise_note(note)


def _normalise_link(link: Element, places: set[str]) -> None:
    href = link.get("href") or ""
    role = link.attrib.pop("role", None)
    valid = (href if href[1:] in places else "") if href.startswith("#") else _valid(href)
    if not valid:
        link.attrib.clear()
        link.tag = "span"
        return
    link.set("href", valid)
    if role == REFERENCE_ROLE:
        link.set("role", role)
        link.set(_TYPE, "noteref")


def _normalise_note(note: Element) -> None:
    if note.tag == "p" and (outer := note.getparent()) is not None and outer.tag != "dl":
        aside = etree.Element("aside", {"role": "doc-footnote", _TYPE: "footnote"})
        if name := note.attrib.pop("id", None):
            aside.set("id", name)
        aside.tail, note.tail = note.tail, None
        outer.replace(note, aside)
        aside.append(note)
    elif note.tag == "li":
        note.set(_TYPE, "endnote")


def _valid(address: str) -> str:
    """Return an address as a book may hold it, or "" if it is invalid."""
    address = _HALF_PERCENT.sub("%25", quote(address, safe=_IN_ADDRESSES))
    try:
        parts = urlsplit(address)
        is_valid = parts.scheme == "mailto" or bool(parts.port != 0 and _HOST.fullmatch(parts.hostname or ""))
    except ValueError:
        return ""
    return address if is_valid and address.count("#") < 2 else ""


def _headings(body: Element) -> tuple[Heading, ...]:
    found: list[Heading] = []
    for element in body.iter(*HEADING_LEVELS):
        words = _in_one_line(element)
        if words:
            anchor = element.get("id") or f"heading-{len(found) + 1}"
            element.set("id", anchor)
            found.append(Heading(level=HEADING_LEVELS[str(element.tag)], words=words, anchor=anchor))
    return tuple(found)


def _in_one_line(heading: Element) -> str:
    """Return a heading's text for the contents, with spaces for line breaks and without marks of notes."""
    pieces: list[str] = []
    events = etree.iterwalk(heading, events=("start", "end"))
    for event, element in events:
        if event == "end":
            pieces.append("" if element is heading else element.tail or "")
            continue
        if element.tag == "br" or element.tag in BLOCK_TAGS:
            pieces.append(" ")
        if element.get(_TYPE) == "noteref":
            events.skip_subtree()
        else:
            pieces.append(element.text or "")
    return " ".join("".join(pieces).split())
