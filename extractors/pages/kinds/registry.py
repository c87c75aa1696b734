"""Every kind of saved page, and the way from a document to its pages. A new kind is one line in KINDS."""

from extractors.pages.admission.front_door import admitted, with_sound_address
from extractors.pages.decoding.unpacking import PACKED_SUFFIXES
from extractors.pages.kinds.html_page import HTML_PAGE
from extractors.pages.kinds.kind import Kind
from extractors.pages.kinds.mhtml_page import MHTML_PAGE
from extractors.pages.kinds.not_a_page import NOT_A_PAGE
from extractors.pages.kinds.plain_text_page import PLAIN_TEXT_PAGE
from extractors.pages.kinds.webarchive_page import WEBARCHIVE_PAGE
from extractors.pages.page import Page
from extractors.pages.raw_document import RawDocument

# Asked in this order; the first that recognises something reads it. Kinds that hold other pages go before NOT_A_PAGE.
KINDS: tuple[Kind, ...] = (MHTML_PAGE, WEBARCHIVE_PAGE, NOT_A_PAGE, HTML_PAGE, PLAIN_TEXT_PAGE)


def readable_suffixes() -> tuple[str, ...]:
    """Return the suffixes of the files that are usually pages, such as ".html" and ".html.gz"."""
    plain = tuple(suffix for kind in KINDS for suffix in kind.suffixes)
    return (*plain, *(f"{suffix}{packed}" for suffix in plain for packed in PACKED_SUFFIXES))


def open_document(document: RawDocument) -> tuple[Page, ...]:
    """Open a document, through the front door; a file that holds many pages is none of the kinds here.

    Raises:
        PageError: It is no page, too large, empty, or damaged.
        UsageError: No encoding of the chosen name is known.
    """
    document = admitted(document)
    pages = next(kind for kind in KINDS if kind.recognises(document)).read(document)
    return tuple(map(with_sound_address, pages))
