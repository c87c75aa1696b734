"""An opened page: decoded, bounded, with its address. Every later stage starts from this value."""

from dataclasses import dataclass, replace
from enum import Enum

from extractors.pages.pictures.subresource import Subresource

# The types a page can be read as, which decide what its content is. The learned extractors predict one of them.
READ_AS = ("article", "service", "product", "collection", "forum", "listing", "documentation")


class PageKind(Enum):
    """What a page's text is."""

    HTML = "html"
    PLAIN_TEXT = "plain text"


class EncodingOrigin(Enum):
    """How a page's encoding was determined; the value is shown in the window."""

    BYTE_ORDER_MARK = "byte-order mark"
    VALID_UTF8 = "valid UTF-8"
    HEADER = "sent with the page"
    DECLARED = "declared"
    DETECTED = "detected"
    ASSUMED = "assumed"
    CHOSEN = "chosen by hand"
    ALREADY_TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One saved page, safe to hand to any extractor.

    Attributes:
        text: the decoded page after its admission (see `admission`): HTML, or plain text with one line per paragraph.
        url: the page's own address, or "" where none is known.
        source: the person's name for it: a file's path, "the clipboard", "standard input".
        path: the file it was read from, or "".
        encoding: the WHATWG name, such as "utf-8" or "windows-1252".
        read_as: the type in READ_AS that the person gave it, or "" to let a model predict it.
        saved_at: when it was saved: as written in its own comment, ISO 8601 from a message's header, or "".
        notes: what its admission changed, one sentence each.
        trimmed: the long data: addresses that were cut out, in order; the text holds TRIMMED + their number instead.
        subresources: the pictures that came with it, for saving; extractors do not get them.
    """

    kind: PageKind
    text: str
    url: str = ""
    source: str = ""
    path: str = ""
    encoding: str = "utf-8"
    encoding_origin: EncodingOrigin = EncodingOrigin.ALREADY_TEXT
    read_as: str = ""
    saved_at: str = ""
    notes: tuple[str, ...] = ()
    trimmed: tuple[str, ...] = ()
    subresources: tuple[Subresource, ...] = ()

    def without_subresources(self) -> "Page":
        """The page as extractors get it: sending its pictures to each of them would cost more than its text."""
        return replace(self, subresources=()) if self.subresources else self

    @property
    def html(self) -> str:
        """The page as HTML; plain text becomes one paragraph per line, so that every extractor can read every page."""
        if self.kind is PageKind.HTML:
            return self.text
        import html  # 2 ms with its table of entities: not paid at start-up

        paragraphs = (f"<p>{html.escape(line.strip())}</p>" for line in self.text.splitlines() if line.strip())
        return "<html><body>\n" + "\n".join(paragraphs) + "\n</body></html>"
