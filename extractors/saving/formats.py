"""The formats an article can be saved in.

A new format is one module with a function from an Article and the person's Choices to bytes, and one line here.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from extractors.errors import SaveError, UsageError
from extractors.saving.article import Article
from extractors.saving.choices import Choices
from extractors.saving.compose.titling import with_title
from extractors.saving.csv_tsv import CSV_HEAD, TSV_HEAD, as_csv, as_tsv
from extractors.saving.epub.book import PICTURE_TYPES as EPUB_PICTURES
from extractors.saving.epub.book import as_epub, as_epub_of_many
from extractors.saving.json_record import as_json, as_json_line, as_json_lines
from extractors.saving.markdown.document import as_markdown
from extractors.saving.plain_text.document import as_text
from extractors.saving.tei.document import as_tei
from extractors.saving.vertical import as_vertical, as_vertical_of_many
from extractors.saving.web_page import as_web_page
from extractors.saving.word.document import as_docx
from extractors.saving.word.pictures import PICTURE_TYPES as DOCX_PICTURES

GROUP = "unhusk.formats"  # of entry points: a format's name, and a function from an Article and Choices to bytes


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write an article.

    Attributes:
        name: what the command line calls it.
        label: what the window calls it.
        ending: the file ending, with its full stop.
        media_type: what the clipboard calls it.
        write: turn an article into the whole content of a file.
        write_many: turn several articles into one file, where the format can.
        is_text: whether the file is UTF-8 text that a person can read.
        holds_pictures: whether the file is a package that holds the pictures itself.
        names_pictures: whether pictures are in the file at all, or their addresses.
        head: what a file of many articles begins with, where it is nothing but the files of each, without this, one
            behind the other: such a file can be written article by article. None where it is not so.
        picture_kinds: the media types of the pictures that such a package can hold.
        regards: which of the person's choices it regards, by their names in Choices, beside that of the pictures.
    """

    name: str
    label: str
    ending: str
    media_type: str
    write: Callable[[Article, Choices], bytes]
    write_many: Callable[[Sequence[Article], Choices], bytes] | None = None
    is_text: bool = True
    holds_pictures: bool = False
    names_pictures: bool = True
    head: bytes | None = None
    picture_kinds: frozenset[str] = frozenset()
    regards: frozenset[str] = frozenset()


def _titled(write: Callable[[Article, Choices], bytes]) -> Callable[[Article, Choices], bytes]:
    return lambda article, choices: write(with_title(article), choices)


def _book(articles: Sequence[Article], choices: Choices) -> bytes:
    return as_epub_of_many([with_title(one) for one in articles], choices)


def _text(write: Callable[[Article], str]) -> Callable[[Article, Choices], bytes]:
    return lambda article, _choices: write(article).encode("utf-8", "replace")


def _row(write_many: Callable[[Sequence[Article], Choices], bytes]) -> Callable[[Article, Choices], bytes]:
    return lambda article, choices: write_many((article,), choices)


def _installed(name: str) -> Callable[[Article, Choices], bytes]:
    """Return what writes a format that another package brings, found by its entry point when it is asked for.

    So the headless half names no part of the window, and pays for none.
    """

    def write(article: Article, choices: Choices) -> bytes:
        from importlib.metadata import entry_points  # 15 ms

        found = next(iter(entry_points(group=GROUP, name=name)), None)
        if found is None:
            raise SaveError(name, "what writes this format is not installed; install Unhusk again")
        written: bytes = found.load()(article, choices)
        return written

    return write


_PDF_KINDS = frozenset(
    {"image/png", "image/jpeg", "image/gif", "image/svg+xml", "image/webp", "image/bmp", "image/x-icon"}
)
_MD_REGARDS = frozenset({"front_matter"})
_TXT_REGARDS = frozenset({"wrapped_at", "marks"})
_TSV = "text/tab-separated-values"
_EPUB = "application/epub+zip"
_PDF = "application/pdf"
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

FORMATS: dict[str, Format] = {
    form.name: form
    for form in (
        Format("md", "Markdown", ".md", "text/markdown", as_markdown, regards=_MD_REGARDS),
        Format("html", "Web page", ".html", "text/html", _titled(_text(as_web_page))),
        Format("txt", "Plain text", ".txt", "text/plain", as_text, names_pictures=False, regards=_TXT_REGARDS),
        Format("json", "JSON", ".json", "application/json", _text(as_json)),
        Format("jsonl", "JSON lines", ".jsonl", "application/jsonl", _text(as_json_line), as_json_lines, head=b""),
        Format("tei", "TEI-XML", ".xml", "application/tei+xml", lambda article, _: as_tei(article)),
        Format("csv", "CSV table", ".csv", "text/csv", _row(as_csv), as_csv, head=CSV_HEAD, names_pictures=False),
        Format("tsv", "TSV table", ".tsv", _TSV, _row(as_tsv), as_tsv, head=TSV_HEAD, names_pictures=False),
        Format(
            "vert", "Vertical text", ".vert", "text/plain", as_vertical, as_vertical_of_many, True, False, False, b""
        ),
        Format("epub", "EPUB book", ".epub", _EPUB, _titled(as_epub), _book, False, True, picture_kinds=EPUB_PICTURES),
        Format("pdf", "PDF", ".pdf", _PDF, _titled(_installed("pdf")), None, False, True, picture_kinds=_PDF_KINDS),
        Format(
            "docx", "Word document", ".docx", _DOCX, _titled(as_docx), None, False, True, picture_kinds=DOCX_PICTURES
        ),
    )
}

TEXT_FORMATS = {name: form for name, form in FORMATS.items() if form.is_text}  # what a person can be shown as it is


def format_named(name: str) -> Format:
    """Return the format of a name.

    Raises:
        UsageError: There is no such format.
    """
    if name not in FORMATS:
        raise UsageError(f"There is no format {name!r}; choose one of {', '.join(FORMATS)}.")
    return FORMATS[name]


def format_for_file(file_name: str) -> Format | None:
    """Return the format that a file's ending asks for, or None."""
    lowered = file_name.lower()
    return next((form for form in FORMATS.values() if lowered.endswith(form.ending)), None)
