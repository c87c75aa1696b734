"""Resiliparse's main content: fast rules over tags and class names, in compiled code."""

import re

from extractors.errors import ExtractorError, NothingFoundError
from extractors.extraction import Extraction
from extractors.pages.page import Page

_DEEPEST = 5_000  # levels; one of 200,000 keeps it busy for minutes, and no page meant for readers comes near this
_TAG = re.compile(r"<(/?)([a-zA-Z]+)")
# Elements without a mandatory end tag: else counting tags would find a list of 10,000 items nested 10,000 deep.
_ENDLESS = frozenset(
    "area base br col colgroup dd dt embed hr img input li link meta optgroup option p param rp rt source tbody td "
    "tfoot th thead tr track wbr".split()
)


class Resiliparse:
    """Resiliparse with `main_content`.

    Source: Bevendorff, Stein, Hagen and Potthast 2018, https://resiliparse.chatnoir.eu
    """

    name = "resiliparse"
    library = "Resiliparse"

    def extract(self, page: Page) -> Extraction:
        """Return the article; raise NothingFoundError on a page without one."""
        from resiliparse.extract.html2text import extract_plain_text  # compiled; 4 ms

        html = page.html
        if _is_too_deep(html):
            raise ExtractorError(self.name, f"the page is nested more than {_DEEPEST:,} levels deep")
        body = extract_plain_text(html, main_content=True, preserve_formatting="minimal_html", alt_texts=False)
        if not body:
            raise NothingFoundError(self.name, "found no article on this page")
        return Extraction(extractor=self.name, body_html=body)


def _is_too_deep(html: str) -> bool:
    """Tell whether elements are nested deeper than is safe, counted without parsing."""
    if html.count("<") <= _DEEPEST:
        return False
    depth = 0
    for match in _TAG.finditer(html):
        is_end, tag = match.groups()
        if tag.lower() in _ENDLESS:
            continue
        depth = max(0, depth - 1) if is_end else depth + 1
        if depth > _DEEPEST:
            return True
    return False
