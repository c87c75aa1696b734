"""A third-party extractor: it keeps the paragraphs of ten words and more."""

import re
from html import unescape

from extractors.errors import NothingFoundError
from extractors.extraction import Extraction, Metadata
from extractors.pages.page import Page

_PARAGRAPH = re.compile(r"<p\b[^>]*>(.*?)</p>", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<[^>]+>")


class LongParagraphs:
    """The long paragraphs of a page, as text."""

    name = "long-paragraphs"

    def extract(self, page: Page) -> Extraction:
        """Return the article; raise NothingFoundError on a page without one."""
        paragraphs = [unescape(_TAG.sub("", inside)) for inside in _PARAGRAPH.findall(page.html)]
        long = [paragraph for paragraph in paragraphs if len(paragraph.split()) >= 10]
        if not long:
            raise NothingFoundError(self.name, "no long paragraph on this page")
        return Extraction(extractor=self.name, plain_text="\n".join(long), metadata=Metadata(author="Somebody"))
