"""readability-lxml, the Python port of Arc90's Readability."""

from extractors.errors import NothingFoundError
from extractors.extraction import Extraction, Metadata
from extractors.pages.page import Page


class Readability:
    """The one part of the page with the best score for paragraphs, commas and class names, and related siblings.

    Source: https://github.com/buriy/python-readability
    """

    name = "readability"
    library = "readability-lxml"

    def extract(self, page: Page) -> Extraction:
        """Return the article; raise NothingFoundError on a page without one."""
        from readability.htmls import build_doc, shorten_title  # 0.08 s, paid in the worker
        from readability.readability import Document, Unparseable

        # Without the page's address: making links absolute would only cost time here.
        document = Document(page.html)
        try:
            body = document.summary(html_partial=True)
        except Unparseable as err:
            raise NothingFoundError(self.name, "could not make sense of this page") from err
        title = shorten_title(build_doc(page.html)[0])  # parsed again, because the first tree has lost its head
        return Extraction(extractor=self.name, body_html=body, metadata=Metadata(title=title or ""))
