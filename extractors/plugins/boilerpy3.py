"""BoilerPy3: shallow text features per block, no look at the tags."""

from extractors.errors import NothingFoundError
from extractors.extraction import Extraction, Metadata
from extractors.pages.page import Page


class BoilerPy3:
    """Boilerpipe's ArticleExtractor in Python.

    Source: Kohlschütter and others 2010, https://doi.org/10.1145/1718487.1718542
    """

    name = "boilerpy3"

    def extract(self, page: Page) -> Extraction:
        """Return the article; raise NothingFoundError on a page without one."""
        from boilerpy3.extractors import ArticleExtractor

        document = ArticleExtractor(raise_on_failure=False).get_doc(page.html)
        if not document.content.strip():
            raise NothingFoundError(self.name, "found no article on this page")
        return Extraction(
            extractor=self.name, plain_text=document.content, metadata=Metadata(title=document.title or "")
        )
