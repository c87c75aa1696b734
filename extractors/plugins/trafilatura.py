"""Trafilatura in its three settings: balanced, for precision, and for recall."""

from extractors.errors import NothingFoundError
from extractors.extraction import Extraction, Metadata
from extractors.pages.page import Page

# Dates in a page's head, its address and its markup, and none guessed from numbers in its text: on 60 pages a guess
# takes a fifth of trafilatura's time, and what extractors say of a date is never chosen (`editing.metadata`).
_DATES = {"original_date": True, "extensive_search": False}


class Trafilatura:
    """Trafilatura's balanced setting, reader comments left out, tables kept.

    Source: Barbaresi 2021, https://aclanthology.org/2021.acl-demo.15
    """

    name = "trafilatura"
    library = "trafilatura"
    favors_precision = False
    favors_recall = False

    def extract(self, page: Page) -> Extraction:
        """Return the article; raise NothingFoundError on a page without one."""
        import trafilatura  # 0.2 to 0.4 s, paid in the worker and not at start-up

        found = trafilatura.extract_with_metadata(
            page.html,
            url=page.url or None,
            output_format="html",
            include_comments=False,
            include_tables=True,
            favor_precision=self.favors_precision,
            favor_recall=self.favors_recall,
            date_extraction_params=_DATES,
        )
        if found is None or not found.text:
            raise NothingFoundError(self.name, "found no article on this page")
        metadata = Metadata(
            title=found.title or "",
            author=found.author or "",
            date=found.date or "",
            site=found.sitename or "",
            language=found.language or "",
            description=found.description or "",
            url=found.url or "",
        )
        return Extraction(extractor=self.name, body_html=found.text, metadata=metadata)


class TrafilaturaPrecision(Trafilatura):
    """Trafilatura set to keep less, but more reliably."""

    name = "trafilatura-precision"
    library = "trafilatura"
    favors_precision = True


class TrafilaturaRecall(Trafilatura):
    """Trafilatura set to lose as little as it can."""

    name = "trafilatura-recall"
    library = "trafilatura"
    favors_recall = True
