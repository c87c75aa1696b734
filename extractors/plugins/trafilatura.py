"""Trafilatura in its three settings: balanced, fewer words but surer ones, and more words."""

from typing import TYPE_CHECKING

from extractors.errors import NothingFoundError
from extractors.extraction import Extraction, Metadata
from extractors.pages.page import Page

if TYPE_CHECKING:
    from trafilatura.settings import Document


class Trafilatura:
    """Trafilatura's balanced setting, reader comments left out, tables kept.

    Source: Barbaresi 2021, https://aclanthology.org/2021.acl-demo.15
    """

    name = "trafilatura"
    favor_precision = False
    favor_recall = False

    def extract(self, page: Page) -> Extraction:
        """Return the article; raise NothingFoundError on a page without one."""
        import trafilatura  # 0.2 to 0.4 s, paid in the worker and not at start-up
        from trafilatura.htmlprocessing import convert_tags  # noqa: F401

        document = trafilatura.bare_extraction(
            page.html,
            url=page.url or None,
            include_comments=False,
            include_tables=True,
            favor_precision=self.favor_precision,
            favor_recall=self.favor_recall,
            with_metadata=True,
        )
        if document is None or isinstance(document, dict) or not document.text:
            raise NothingFoundError(self.name, "found no article on this page")
        return Extraction(extractor=self.name, plain_text=document.text, metadata=_metadata(document))


class TrafilaturaPrecision(Trafilatura):
    """Trafilatura set to keep less, and that surely."""

    name = "trafilatura-precision"
    favor_precision = True


class TrafilaturaRecall(Trafilatura):
    """Trafilatura set to lose as little as it can."""

    name = "trafilatura-recall"
    favor_recall = True


def _metadata(document: "Document") -> Metadata:
    return Metadata(
        title=document.title or "",
        author=document.author or "",
        date=document.date or "",
        site=document.sitename or "",
        language=document.language or "",
        description=document.description or "",
        url=document.url or "",
    )
