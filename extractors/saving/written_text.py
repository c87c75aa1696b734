"""The text in a written file: one reader per format, sharing nothing with the writer.

`read_back` checks every save with it, and `verifying` an article years later.
"""

import csv
import html
import io
import json
import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterator

from lxml import etree

from extractors.blocks.notes.note_links import NOTE_ROLE, REFERENCE_ROLE
from extractors.blocks.tree import Element, parse_clean

FORMULA = "\ufffc"  # stands for a formula, which each format writes in its own way
_INLINE = frozenset(
    "a em i strong b code sub sup del s span small u "  # of HTML
    "hi ref code del emph rs "  # of TEI
    "r t rPr rStyle hyperlink bookmarkStart bookmarkEnd proofErr del ins".split()  # of Word
)
_NO_TEXT = frozenset({"rPr", "style", "script", "teiHeader", "instrText", "title"})
_FORMULAS = frozenset({"math", "formula", "oMath", "oMathPara"})
_RAISED = re.compile(r"[\^_]\(((?:[^()]|\([^()]*\))*+)\)")
_TAGS = re.compile(r"</?(?:sub|sup|em|strong|del|code)>")
_MARKS = re.compile(r"[*~\\`^_\u00ad\u200b-\u200d\u2060]")
_LINKS = re.compile(r"[\[\]]")
_PICTURE_PLACE = re.compile(r"(?<=\])(?<!\\\])\((?!\w+:)[^\s()]*(?:\([^\s()]*\)[^\s()]*)*\)|(?<= )src=\"[^\"]*\"")
WORD_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")


def normalised_text(text: str) -> str:
    """Return a text normalised: without what formats add to it or change in it."""
    text = _TAGS.sub("", text)
    if "^(" in text or "_(" in text:
        text = _RAISED.sub(r"\1", text)
    text = _MARKS.sub("", text.replace("'+'", ""))
    return unicodedata.normalize("NFKC", text)


def pieces(
    top: Element,
    *,
    parts_links: bool = False,
    as_ruler: bool = False,
    parts_notes: bool = False,
    without_notes: bool = False,
    with_formulas: bool = False,
) -> Iterator[str]:
    """Yield the text in an element, with a space where an element that separates words begins or ends.

    As in the ruler, pictures and footnote marks do not separate words.
    """
    left_out_tags = _NO_TEXT if with_formulas else _NO_TEXT | _FORMULAS
    walk = etree.iterwalk(top, events=("start", "end"))
    left_out: Element | None = None
    for event, element in walk:
        if not isinstance(element.tag, str):
            if event == "end" and left_out is None and element is not top:
                yield element.tail or ""
            continue
        tag = element.tag.rpartition("}")[2]  # without its namespace
        parts = tag not in _INLINE or (parts_links and tag == "a" and element.get("href", "#")[0] != "#")
        parts = parts and not (as_ruler and tag == "img")
        parts = parts or ((parts_notes or not as_ruler) and is_reference(element))
        if event == "start" and left_out is None:
            yield " " if parts else ""
            is_note = without_notes and element.get("role") in (NOTE_ROLE, REFERENCE_ROLE)
            yield FORMULA if tag == "math" and not with_formulas else ""
            if tag in left_out_tags or is_note:
                left_out = element
            else:
                yield element.text or ""
        elif event == "end" and (left_out is None or left_out is element):
            left_out = None
            yield " " if parts else ""
            yield (element.tail or "") if element is not top else ""


def is_reference(element: Element) -> bool:
    """Tell whether an element is a footnote mark in the text, in HTML or in TEI."""
    return element.get("role") == REFERENCE_ROLE or (element.get("target") or "").startswith("#fn-")


def _xml(content: bytes) -> str:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return "".join(pieces(etree.fromstring(content, parser)))


def _html(content: bytes) -> str:
    return "".join(pieces(parse_clean(content.decode("utf-8"))))


def markdown_words(body: str) -> str:
    """Return Markdown without its markup or the addresses of pictures: a folder is named when it is written."""
    return normalised_text(_LINKS.sub(" ", _PICTURE_PLACE.sub("", body)))


def _markdown(content: bytes) -> str:
    return _LINKS.sub(" ", content.decode("utf-8"))


def _text(content: bytes) -> str:
    return content.decode("utf-8")


def _vertical(content: bytes) -> str:
    glued = content.decode("utf-8").replace("\n<g/>\n", "")
    return html.unescape("\n".join(line for line in glued.splitlines() if line[:1] != "<"))


def _tsv(content: bytes) -> str:
    return re.sub(r"\\(.)", lambda found: " " if found[1] in "ntr" else found[1], content.decode("utf-8"))


def _json(content: bytes) -> str:
    return str(json.loads(content)["text"])


def _json_lines(content: bytes) -> str:
    return "\n".join(map(_json, filter(None, content.split(b"\n"))))


def _csv(content: bytes) -> str:
    csv.field_size_limit(2**31 - 1)
    return "\n".join(cell for row in csv.reader(io.StringIO(content.decode("utf-8-sig"))) for cell in row)


def _zipped(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        names = [name for name in parts.namelist() if name in WORD_PARTS or name.endswith(".xhtml")]
        return "\n".join(_xml(parts.read(name)) for name in names)


READERS: dict[str, Callable[[bytes], str]] = {
    "md": _markdown, "html": _html, "txt": _text, "json": _json, "jsonl": _json_lines, "csv": _csv, "tsv": _tsv,
    "vert": _vertical, "tei": _xml, "epub": _zipped, "docx": _zipped,
}  # fmt: skip
