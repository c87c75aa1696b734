"""ChromeRAG, whose learned filter removes boilerplate; in the extra `more`.

Its model was fitted to WCXB's development split, so its score there says little.
"""

from extractors.errors import NothingFoundError
from extractors.extraction import Extraction, Metadata
from extractors.pages.page import Page


class ChromeRag:
    """The blocks that ChromeRAG keeps in its balanced setting.

    Source: https://github.com/pedapudibhargav/ChromeRAG
    """

    name = "chromerag"
    library = "chromerag"

    def extract(self, page: Page) -> Extraction:
        """Return the article; raise NothingFoundError on a page without one."""
        from chromerag import ChromeRAG, ContentPriority, PipelineConfig  # 0.3 s, paid in the worker

        settings = PipelineConfig.from_priority(ContentPriority.BALANCED)
        settings.enable_schema = False  # it would put structured data in front of the text
        made = ChromeRAG(config=settings).extract(page.html, url=page.url or None)
        if not made.markdown.strip():
            raise NothingFoundError(self.name, "found no article on this page")
        return Extraction(extractor=self.name, plain_text=made.markdown, metadata=Metadata())
