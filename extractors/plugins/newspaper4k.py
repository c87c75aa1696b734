"""newspaper4k, which looks for news articles; in the extra `more`."""

import re
import sys
from html import escape

from extractors.errors import MissingLibraryError, NothingFoundError
from extractors.extraction import Extraction, Metadata
from extractors.pages.page import Page
from extractors.plugins.dates import iso_date

_NO_ADDRESS = "http://localhost/"  # it requires one
_HOW_TO_INSTALL = re.compile(r"pip install '?([\w\[\]-]+)")


class Newspaper4k:
    """The part of a page with the most stop words of its language.

    Source: https://github.com/AndyTheFactory/newspaper4k
    """

    name = "newspaper4k"
    library = "newspaper4k"

    def extract(self, page: Page) -> Extraction:
        """Return the article.

        Raises:
            NothingFoundError: The page has none.
            MissingLibraryError: Pages in this language need another package, as Japanese, Arabic and Hindi do.
        """
        import newspaper  # 0.4 s, paid in the worker

        settings = newspaper.Config()
        settings.fetch_images = False  # it would download every image to find the largest
        settings.max_text = settings.max_title = sys.maxsize  # it would silently cut at 100,000 characters
        article = newspaper.Article(page.url or _NO_ADDRESS, config=settings)
        try:
            article.download(input_html=page.html)
            article.parse()
        except ImportError as error:
            package = _HOW_TO_INSTALL.search(str(error))
            if package is None:
                raise
            raise MissingLibraryError(self.name, f"needs {package[1]}, which is not installed") from error
        body = article.article_html or "".join(f"<p>{escape(line)}</p>" for line in article.text.splitlines())
        if not body:
            raise NothingFoundError(self.name, "found no article on this page")
        metadata = Metadata(
            title=article.title,
            author=", ".join(article.authors),
            date=iso_date(article.publish_date),
            site=article.meta_site_name,
            language=article.meta_lang,
            description=article.meta_description,
            url=article.canonical_link,
        )
        return Extraction(extractor=self.name, body_html=body, metadata=metadata)
