"""The article: the value that is saved. Every format is a function of it."""

from dataclasses import dataclass

from extractors.extraction import Metadata
from extractors.pages.pictures.subresource import Subresource


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where an article came from and who made it, so that a later reader can judge it.

    Attributes:
        program_version: Unhusk's own version.
        base_name: the extractor or combiner whose proposal was corrected, or whose own output this is.
        extractors: (name, version) of everything that ran on the page.
        corrected: the indices of the blocks a person decided about, ascending.
        corrected_pictures: the names of the pictures a person decided about.
        by_rule: for each site rule that decided anything, its line of text and the indices of those blocks.
        repeated: its passages that also occur on other pages of its site, if that was checked.
        block_count: how many blocks the page has.
        page_source: the person's name for the page: a file's path, "the clipboard".
        page_number: its number in its file, from 1, if that holds many and was read in a batch; else 0.
        encoding: the page's encoding.
        page_saved_at: when the page was saved, according to itself, or "".
        page_digest: of the page's text, see `digests`; "" where unknown.
        saved_at: when the article was saved, ISO 8601 with the time zone.
    """

    program_version: str = ""
    base_name: str = ""
    extractors: tuple[tuple[str, str], ...] = ()
    corrected: tuple[int, ...] = ()
    corrected_pictures: tuple[str, ...] = ()
    by_rule: tuple[tuple[str, tuple[int, ...]], ...] = ()
    repeated: tuple[str, ...] = ()
    block_count: int = 0
    page_source: str = ""
    page_number: int = 0
    page_url: str = ""
    encoding: str = ""
    page_saved_at: str = ""
    page_digest: str = ""
    saved_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A clean article.

    Attributes:
        body_html: the body in the small subset of HTML that `sanitising` allows: safe to show and to save.
        pictures: those of the body's pictures that the saved page holds, each under its `src`.
        faults: what was found wrong when the body was checked against the page, one sentence each; should be empty.
    """

    metadata: Metadata
    body_html: str
    provenance: Provenance = Provenance()
    pictures: tuple[Subresource, ...] = ()
    faults: tuple[str, ...] = ()
