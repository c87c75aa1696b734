"""Resiliparse's main-content extraction: fast rules over tags and class names."""

from extractors.errors import NothingFoundError
from extractors.extraction import Extraction
from extractors.pages.page import Page

# It takes minutes on a page nested 200,000 deep, and Python's memory grows with each level.
_DEEPEST = 5_000


class Resiliparse:
    """Resiliparse with `main_content`.

    Source: Bevendorff and others 2018, https://resiliparse.chatnoir.eu
    """

    name = "resiliparse"

    def extract(self, page: Page) -> Extraction:
        """Return the article; raise NothingFoundError on a page without one."""
        from resiliparse.extract.html2text import extract_plain_text

        html = page.html
        body = extract_plain_text(html, main_content=True, preserve_formatting="minimal_html", alt_texts=False)
        if not body:
            raise NothingFoundError(self.name, "found no article on this page")
        return Extraction(extractor=self.name, body_html=body)
