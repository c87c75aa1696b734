"""BoilerPy3: decides a block by its number of words and links, and by its neighbours."""

from extractors.errors import NothingFoundError
from extractors.extraction import Extraction, Metadata
from extractors.pages.page import Page


class BoilerPy3:
    """Boilerpipe's article extractor, in Python.

    Source: Kohlschütter, Fankhauser and Nejdl 2010, https://doi.org/10.1145/1718487.1718542
    """

    name = "boilerpy3"
    library = "boilerpy3"

    def extract(self, page: Page) -> Extraction:
        """Return the article; raise NothingFoundError on a page without one."""
        from boilerpy3.extractors import ArticleExtractor  # 0.06 s, paid in the worker

        document = ArticleExtractor(raise_on_failure=False).get_doc(page.html)
        text = str(document.content)
        if not text.strip():
            raise NothingFoundError(self.name, "found no article on this page")
        return Extraction(extractor=self.name, plain_text=text, metadata=Metadata(title=str(document.title or "")))
