"""Every save is read back: the words that went in against those that came out, in order.

An article goes through many hands on its way into a file, and a mistake in one of them would be seen by nobody: two
words glued, a cell lost. So what was written is read again, by a reader that knows nothing of the writer, and each word
of the article must be found in it, in order. What stands there beside them (addresses, marks, metadata) is passed over.
Both texts go through the same sieve first, so that no sign that means something to one format counts. Formulas are left
out, since each format writes them in its own way.
"""

import csv
import html
import io
import json
import logging
import re
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from lxml import etree

from extractors.blocks.note_links import NOTE_ROLE, REFERENCE_ROLE, label_of
from extractors.blocks.tree import Element, parse_html
from extractors.blocks.words import words
from extractors.saving.pdf_text import missing_from_pdf

_INLINE = frozenset(
    "a em i strong b code sub sup del s span small u "  # of HTML
    "hi ref code del emph rs "  # of TEI
    "r t rPr rStyle hyperlink bookmarkStart bookmarkEnd proofErr del ins".split()  # of Word
)
_LEFT_OUT = frozenset(
    {"math", "rPr", "style", "script", "teiHeader", "formula", "oMath", "oMathPara", "instrText", "title"}
)
_RAISED = re.compile(r"[\^_]\(((?:[^()]|\([^()]*\))*+)\)")
_TAGS = re.compile(r"</?(?:sub|sup|em|strong|del|code)>")
_MARKS = re.compile(r"[*~\\`^_\u00ad\u200b-\u200d\u2060]|'\+'")
_LINKS = re.compile(r"[\[\]]")
_FORMULA = "\ufffc"  # stands for one, which each format writes in its own way
_BESIDE_FORMULA = re.compile(r"(?<!\w)\w*+(?:\s?\ufffc\s?\w*+)+")  # some formats write "2x" for "2" and "x"
_MOST_TOLD = 3
FAULT = "a fault of Unhusk"
_PDF = "pdf"
_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")

_log = logging.getLogger(__name__)
_NUMBER_EDGE = re.compile(r"(?<=[^\W\d])(?=\d)|(?<=\d)(?=[^\W\d])")
_WAYS_BACK = frozenset("jump back return text reference footnote zurück retour hochspringen volver".split())


def read_back(body_html: str, content: bytes, format_name: str) -> tuple[str, ...]:
    """Return a sentence where words of an article are not in what was written, in order; nothing where all is well.

    Args:
        body_html: the body that was written.
        content: the whole content of the file.
        format_name: of one of our formats; others are not read.
    """
    return read_back_together((body_html,), content, format_name)


def read_back_together(bodies_html: Sequence[str], content: bytes, format_name: str) -> tuple[str, ...]:
    """Do the same for several articles in one file."""
    reader = _READERS.get(format_name)
    if reader is None and format_name != _PDF:
        return ()
    said = [_said(body_html, parts_links=format_name == "md") for body_html in bodies_html]
    text, notes = [word for one, _ in said for word in one], [word for _, one in said for word in one]
    try:
        if reader is None:
            return _told(missing_from_pdf([*text, *notes], content, _sieved), format_name)
        written = words(_sieved(reader(content)))
    except (ValueError, KeyError, etree.XMLSyntaxError, zipfile.BadZipFile) as error:
        _log.error("a saved %s cannot be read back: %s", format_name, error)
        return (f"What was saved cannot be read back as {format_name} ({error}); this is {FAULT}.",)
    missing = [*_missing(text, written), *(Counter(notes) - Counter(written))]  # notes stand in an order of their own
    return _told(missing, format_name)


def lost_words(kept: Sequence[str], body_html: str) -> tuple[str, ...]:
    """Return a sentence where words of kept blocks are not in the article that was made of them.

    Args:
        kept: the blocks' texts.
        body_html: the article's body.
    """
    body = parse_html(body_html)
    if next(body.iter("math"), None) is not None:
        return ()  # its text is counted otherwise
    said, wanted = _sieved("".join(_pieces(body, as_ruler=True))), _sieved("\n".join(kept))
    has_notes = any(_is_reference(element) for element in body.iter("a"))
    if has_notes:  # their marks move away from the words they were beside
        said, wanted = _NUMBER_EDGE.sub(" ", said), _NUMBER_EDGE.sub(" ", wanted)
    missing = Counter(words(wanted)) - Counter(words(said))
    left_out = _WAYS_BACK if has_notes else frozenset[str]()
    return _told(
        [word for word in missing if len(word) > 2 and not word.isdecimal() and word not in left_out], "article"
    )


def _told(missing: Sequence[str], what: str) -> tuple[str, ...]:
    if not missing:
        return ()
    _log.error("the saved %s lacks %d words: %s", what, len(missing), missing[:20])
    named = ", ".join(f"“{word}”" for word in missing[:_MOST_TOLD])
    return (f"Read back, the saved {what} lacks words of the page or has them glued: {named}; {FAULT}.",)


def _missing(expected: Sequence[str], written: Sequence[str]) -> list[str]:
    """Return the words that are not there in order; those behind the first missing one are looked for from there."""
    places: dict[str, list[int]] = {}
    missing: list[str] = []
    at = 0
    for word in expected:
        try:
            at = written.index(word, at) + 1 if not missing else _next(places, word, at)
        except ValueError:
            if not places:
                for place, one in enumerate(written):
                    places.setdefault(one, []).append(place)
            missing.append(word)
    return missing


def _next(places: dict[str, list[int]], word: str, at: int) -> int:
    """Return the place behind a word's next one, near by; raise ValueError where it is not."""
    from bisect import bisect_left

    found = places.get(word, [])
    number = bisect_left(found, at)
    if number == len(found) or found[number] > at + 200:
        raise ValueError
    return found[number] + 1


def _sieved(text: str) -> str:
    """Return a text without what formats add to it or change in it."""
    text = _TAGS.sub("", text)
    text = _MARKS.sub("", _RAISED.sub(r"\1", text))
    return unicodedata.normalize("NFKC", text)


def _said(body_html: str, *, parts_links: bool) -> tuple[list[str], list[str]]:
    """Return the words of an article's text, and of its notes, which some formats put elsewhere."""
    body = parse_html(body_html)
    notes: list[str] = []
    for note in [element for element in body.iter() if element.get("role") == NOTE_ROLE]:
        said = words(_sieved("".join(_pieces(note, parts_links=parts_links))))
        label = (note.get("id") or "").removeprefix("fn-").partition("-")[0]
        notes += said[1:] if said and label_of(said[0]) == label else said
    left = "".join(_pieces(body, parts_links=parts_links, without_notes=True))
    left = _BESIDE_FORMULA.sub(" ", left)
    return words(_sieved(left)), notes


def _pieces(
    top: Element, *, parts_links: bool = False, as_ruler: bool = False, without_notes: bool = False
) -> Iterator[str]:
    """Yield the text in an element, with a blank where an element that parts words begins or ends.

    As the ruler reads it, pictures and the marks of notes part no words.
    """
    walk = etree.iterwalk(top, events=("start", "end"))
    left_out: Element | None = None
    for event, element in walk:
        if not isinstance(element.tag, str):
            if event == "end" and left_out is None and element is not top:
                yield element.tail or ""
            continue
        tag = etree.QName(element).localname
        parts = tag not in _INLINE or (parts_links and tag == "a" and element.get("href", "#")[0] != "#")
        parts = (parts and tag != "img") if as_ruler else (parts or _is_reference(element))
        if event == "start" and left_out is None:
            yield " " if parts else ""
            is_note = without_notes and element.get("role") in (NOTE_ROLE, REFERENCE_ROLE)
            yield _FORMULA if tag == "math" else ""
            if tag in _LEFT_OUT or is_note:
                left_out = element
            else:
                yield element.text or ""
        elif event == "end" and (left_out is None or left_out is element):
            left_out = None
            yield " " if parts else ""
            yield (element.tail or "") if element is not top else ""


def _is_reference(element: Element) -> bool:
    return element.get("role") == REFERENCE_ROLE or (element.get("target") or "").startswith("#fn-")


def _xml(content: bytes) -> str:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return "".join(_pieces(etree.fromstring(content, parser)))


def _html(content: bytes) -> str:
    return "".join(_pieces(parse_html(content.decode("utf-8"))))


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
        names = [name for name in parts.namelist() if name in _PARTS or name.endswith(".xhtml")]
        return "\n".join(_xml(parts.read(name)) for name in names)


_READERS: dict[str, Callable[[bytes], str]] = {
    "md": _markdown, "html": _html, "txt": _text, "json": _json, "jsonl": _json_lines, "csv": _csv, "tsv": _tsv,
    "vert": _vertical, "tei": _xml, "epub": _zipped, "docx": _zipped,
}  # fmt: skip
