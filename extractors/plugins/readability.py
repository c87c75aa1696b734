"""readability-lxml, the Python port of Arc90's Readability."""

from extractors.extraction import Extraction
from extractors.pages.page import Page


class Readability:
    """The one subtree of the page that scores best, with what belongs to it.

    Source: https://github.com/buriy/python-readability
    """

    name = "readability"

    def extract(self, page: Page) -> Extraction:
        """Return the article; raise NothingFoundError on a page without one."""
        import readability  # 0.08 s, paid in the worker

        # Without the page's address: making links absolute only costs time here.
        body = readability.Document(page.html).summary(html_partial=True)
        return Extraction(extractor=self.name, body_html=body)
