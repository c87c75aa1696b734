"""The article: what is saved. Every format is a function of this one value."""

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
        by_rule: for each rule of the site that decided anything, its line of text and the indices of those blocks.
        repeated: the passages of it that stand on other pages of its site too, where that was looked for.
        block_count: how many blocks the page has.
        page_source: what the person calls the page: a file's path, "the clipboard".
        page_number: which page of its file it is, from 1, where that holds many and was read in a batch; else 0.
        encoding: the page's encoding.
        page_saved_at: when the page was saved, as it says itself, or "".
        page_digest: of the page's text, see `digests`; "" where it is not known.
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
        pictures: what the saved page holds of the pictures in the body, each under the address its `src` has there.
        faults: what was found wrong when the body was held against the page, one sentence each; nothing should be.
    """

    metadata: Metadata
    body_html: str
    provenance: Provenance = Provenance()
    pictures: tuple[Subresource, ...] = ()
    faults: tuple[str, ...] = ()
