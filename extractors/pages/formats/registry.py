"""Every format of saved page, and how a document becomes pages. A new format is one line in FORMATS."""

from extractors.pages.admission.admission import admit, with_sound_address
from extractors.pages.decoding.unpacking import PACKED_SUFFIXES
from extractors.pages.formats.har_page import HAR_PAGE
from extractors.pages.formats.html_page import HTML_PAGE
from extractors.pages.formats.markdown_page import MARKDOWN_PAGE
from extractors.pages.formats.mhtml_page import MHTML_PAGE
from extractors.pages.formats.not_a_page import NOT_A_PAGE
from extractors.pages.formats.page_format import PageFormat
from extractors.pages.formats.plain_text_page import PLAIN_TEXT_PAGE
from extractors.pages.formats.webarchive_page import WEBARCHIVE_PAGE
from extractors.pages.page import Page
from extractors.pages.raw_document import RawDocument

# Tried in this order; the first that recognises a document reads it. Formats of several parts go before NOT_A_PAGE.
FORMATS: tuple[PageFormat, ...] = (
    MHTML_PAGE,
    WEBARCHIVE_PAGE,
    HAR_PAGE,
    NOT_A_PAGE,
    HTML_PAGE,
    MARKDOWN_PAGE,
    PLAIN_TEXT_PAGE,
)


def readable_suffixes() -> tuple[str, ...]:
    """Return the usual suffixes of files that hold pages, such as ".html" and ".html.gz"."""
    plain = tuple(suffix for one in FORMATS for suffix in one.suffixes)
    return (*plain, *(f"{suffix}{packed}" for suffix in plain for packed in PACKED_SUFFIXES))


def open_document(document: RawDocument) -> tuple[Page, ...]:
    """Admit and open a document; a file of many pages has none of the formats here.

    Raises:
        PageError: It is no page, too large, empty, or damaged.
        UsageError: The chosen name is no known encoding.
    """
    document = admit(document)
    pages = next(one for one in FORMATS if one.recognises(document)).read(document)
    return tuple(map(with_sound_address, pages))
