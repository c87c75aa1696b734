"""goose3, which looks for news articles; in the extra `more`."""

from lxml.etree import LxmlError

from extractors.errors import NothingFoundError
from extractors.extraction import Extraction, Metadata
from extractors.pages.page import Page
from extractors.plugins.dates import iso_date

# It encodes the text as UTF-8 and then decodes it by the first encoding that the page declares, whatever that is.
_ITS_ENCODING = '<meta charset="utf-8">'


class Goose3:
    """The part of a page whose paragraphs have the most stop words of its language.

    Source: https://github.com/goose3/goose3
    """

    name = "goose3"
    library = "goose3"

    def extract(self, page: Page) -> Extraction:
        """Return the article; raise NothingFoundError on a page without one."""
        from goose3 import Goose  # 0.2 s, paid in the worker

        # Without local storage it would create a folder for images, which are not fetched anyway.
        with Goose({"enable_image_fetching": False, "local_storage_path": ""}) as goose:
            try:
                article = goose.extract(raw_html=_ITS_ENCODING + page.html)
            except LxmlError as err:
                raise NothingFoundError(self.name, "could not make sense of this page") from err
        if not article.cleaned_text:
            raise NothingFoundError(self.name, "found no article on this page")
        metadata = Metadata(
            title=article.title or "",
            author=", ".join(author for author in article.authors if isinstance(author, str)),
            date=iso_date(article.publish_datetime_utc),
            site=str(article.opengraph.get("site_name", "")),
            language=article.meta_lang or "",
            description=article.meta_description or "",
            url=article.canonical_link or "",
        )
        return Extraction(extractor=self.name, plain_text=article.cleaned_text, metadata=metadata)
