"""Finds an article that the page does not show in full: in JSON-LD, or in the data its own program starts with."""

from extractors.errors import NothingFoundError
from extractors.extraction import Extraction
from extractors.pages.page import Page, PageKind


class PageState:
    """Reads the article from JSON-LD and from the data that Next.js, Nuxt, Apollo and others embed; runs no script."""

    name = "page-state"

    def extract(self, page: Page) -> Extraction:
        """Return the article; raise NothingFoundError on a page whose scripts hold none."""
        from lxml import etree  # 20 ms with the tree, paid in the worker

        from extractors.blocks.page_data.page_state import embedded_article
        from extractors.blocks.segmentation_cache import cached_segmentation

        root = cached_segmentation(page).body.getparent() if page.kind is not PageKind.PLAIN_TEXT else None
        article = embedded_article(root) if root is not None else None
        if article is None:
            raise NothingFoundError(self.name, "this page's scripts hold no article")
        return Extraction(extractor=self.name, body_html=etree.tostring(article, encoding="unicode", method="html"))
