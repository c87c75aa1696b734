"""The formats an article can be saved in.

A new format is one module with a function from an Article and the person's Choices to bytes, and one line here. Most
modules are imported on first use: a program that only lists formats saves 0.1 s.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from extractors.errors import SaveError, UsageError
from extractors.saving.article import Article
from extractors.saving.choices import Choices
from extractors.saving.csv_tsv import CSV_HEAD, TSV_HEAD, as_csv, as_tsv
from extractors.saving.pictures.packaged import IN_DOCX, IN_EPUB, IN_PDF

GROUP = "unhusk.formats"  # of entry points: a format's name, and a function from an Article and Choices to bytes


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write an article.

    Attributes:
        name: its name on the command line.
        label: its name in the window.
        ending: the file ending, with its full stop.
        media_type: its type on the clipboard.
        write: turns an article into the whole content of a file.
        write_many: turns several articles into one file, if the format can hold them.
        is_text: whether the file is UTF-8 text that a person can read.
        holds_pictures: whether the file is a package that contains the pictures.
        names_pictures: whether the file shows pictures at all, or their addresses.
        head: the beginning of a file of many articles, if the rest of it is just each article's own file without that
            head, one after another: such a file can be written article by article. None otherwise.
        picture_kinds: the media types of the pictures that such a package can hold.
        regards: which of the person's choices apply to it, by their names in Choices, besides that for pictures.
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


def _markdown(article: Article, choices: Choices) -> bytes:
    from extractors.saving.markdown.document import as_markdown

    return as_markdown(article, choices)


def _web_page(article: Article, _: Choices) -> bytes:
    from extractors.saving.web_page import as_web_page

    return _bytes(as_web_page(_titled(article)))


def _plain_text(article: Article, choices: Choices) -> bytes:
    from extractors.saving.plain_text.document import as_text

    return as_text(article, choices)


def _json(article: Article, _: Choices) -> bytes:
    from extractors.saving.json_record import as_json

    return _bytes(as_json(article))


def _json_lines(articles: Sequence[Article], choices: Choices) -> bytes:
    from extractors.saving.json_record import as_json_lines

    return as_json_lines(articles, choices)


def _json_line(article: Article, _: Choices) -> bytes:
    from extractors.saving.json_record import as_json_line

    return _bytes(as_json_line(article))


def _tei(article: Article, _: Choices) -> bytes:
    from extractors.saving.tei.document import as_tei

    return as_tei(article)


def _vertical(article: Article, choices: Choices) -> bytes:
    from extractors.saving.vertical import as_vertical

    return as_vertical(article, choices)


def _vertical_of_many(articles: Sequence[Article], choices: Choices) -> bytes:
    from extractors.saving.vertical import as_vertical_of_many

    return as_vertical_of_many(articles, choices)


def _epub(article: Article, choices: Choices) -> bytes:
    from extractors.saving.epub.book import as_epub

    return as_epub(_titled(article), choices)


def _epub_of_many(articles: Sequence[Article], choices: Choices) -> bytes:
    from extractors.saving.epub.book import as_epub_of_many

    return as_epub_of_many([_titled(one) for one in articles], choices)


def _pdf(article: Article, choices: Choices) -> bytes:
    return _installed("pdf")(_titled(article), choices)


def _docx(article: Article, choices: Choices) -> bytes:
    from extractors.saving.word.document import as_docx

    return as_docx(_titled(article), choices)


def _titled(article: Article) -> Article:
    from extractors.saving.compose.titling import with_title

    return with_title(article)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _row(write_many: Callable[[Sequence[Article], Choices], bytes]) -> Callable[[Article, Choices], bytes]:
    return lambda article, choices: write_many((article,), choices)


def _installed(name: str) -> Callable[[Article, Choices], bytes]:
    """Return the writer of a format from another package, found by its entry point on first use.

    So the headless half refers to no part of the window, and does not import it.
    """

    def write(article: Article, choices: Choices) -> bytes:
        from importlib.metadata import entry_points  # 15 ms

        found = next(iter(entry_points(group=GROUP, name=name)), None)
        if found is None:
            raise SaveError(name, "what writes this format is not installed; install Unhusk again")
        written: bytes = found.load()(article, choices)
        return written

    return write


_MD_REGARDS = frozenset({"front_matter"})
_TXT_REGARDS = frozenset({"wrapped_at", "marks"})
_TSV = "text/tab-separated-values"
_EPUB = "application/epub+zip"
_PDF = "application/pdf"
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

FORMATS: dict[str, Format] = {
    form.name: form
    for form in (
        Format("md", "Markdown", ".md", "text/markdown", _markdown, regards=_MD_REGARDS),
        Format("html", "Web page", ".html", "text/html", _web_page),
        Format("txt", "Plain text", ".txt", "text/plain", _plain_text, names_pictures=False, regards=_TXT_REGARDS),
        Format("json", "JSON", ".json", "application/json", _json),
        Format("jsonl", "JSON lines", ".jsonl", "application/jsonl", _json_line, _json_lines, head=b""),
        Format("tei", "TEI-XML", ".xml", "application/tei+xml", _tei),
        Format("csv", "CSV table", ".csv", "text/csv", _row(as_csv), as_csv, head=CSV_HEAD, names_pictures=False),
        Format("tsv", "TSV table", ".tsv", _TSV, _row(as_tsv), as_tsv, head=TSV_HEAD, names_pictures=False),
        Format("vert", "Vertical text", ".vert", "text/plain", _vertical, _vertical_of_many, True, False, False, b""),
        Format("epub", "EPUB book", ".epub", _EPUB, _epub, _epub_of_many, False, True, picture_kinds=IN_EPUB),
        Format("pdf", "PDF", ".pdf", _PDF, _pdf, None, False, True, picture_kinds=IN_PDF),
        Format("docx", "Word document", ".docx", _DOCX, _docx, None, False, True, picture_kinds=IN_DOCX),
    )
}

TEXT_FORMATS = {name: form for name, form in FORMATS.items() if form.is_text}  # these can be shown to a person


def format_named(name: str) -> Format:
    """Return the format with a name.

    Raises:
        UsageError: There is no such format.
    """
    if name not in FORMATS:
        raise UsageError(f"There is no format {name!r}; choose one of {', '.join(FORMATS)}.")
    return FORMATS[name]


def format_for_file(file_name: str) -> Format | None:
    """Return the format for a file name's ending, or None."""
    lowered = file_name.lower()
    return next((form for form in FORMATS.values() if lowered.endswith(form.ending)), None)
