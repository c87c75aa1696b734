"""jusText: decides a paragraph by its share of stop words, its length and its neighbours."""

import re
from collections.abc import Iterator
from html import escape
from typing import Any

from lxml.etree import LxmlError

from extractors.errors import NothingFoundError
from extractors.extraction import Extraction, Metadata
from extractors.pages.page import Page
from extractors.pages.unspaced import CHINESE_AND_JAPANESE
from extractors.plugins.justext_lists import LISTS

_HTML_TAG = re.compile(r"<html\b[^<>]*>", re.IGNORECASE)
_META_TAG = re.compile(r"<meta\b[^<>]*content-language[^<>]*>", re.IGNORECASE)
_LANG = re.compile(r"""\b(?:lang|content)\s*+=\s*+(?:["']\s*+)?([A-Za-z]{2,3})\b""", re.IGNORECASE)

_TEXT_FOR_DETECTION = 20_000  # characters; the detector needs only some hundreds
_SHORTEST_FOR_DETECTION = 60  # characters; menus and labels are often in another language than the text. Chosen by hand
# In running text 0.3 and more of the words are in its own language's list, 0.02 in an unrelated one's. Chosen by hand.
_LEAST_COVERED = 0.1
# Without a list, every paragraph counts as dense in stop words, and length and links decide. On 300 pages of the corpus
# that is no worse than the English list (word F1 0.726 against 0.684).
_NO_LIST = {"stoplist": frozenset[str](), "stopwords_low": 0.0, "stopwords_high": 0.0}
# Chinese and Japanese write in one character what takes English three; the library has 70 and 200. Chosen by hand.
_UNSPACED_LENGTHS = {"length_low": 24, "length_high": 67}
_UNSPACED = re.compile(rf"[{CHINESE_AND_JAPANESE}\u0e00-\u0eff\u1780-\u17ff]")  # Thai, Lao and Khmer too


class JusText:
    """JusText with the word list of the page's own language, or without one if the library has none.

    Source: Pomikálek 2011, Removing Boilerplate and Duplicate Content from Web Corpora, section 3.2
    """

    name = "justext"
    library = "jusText"

    def extract(self, page: Page) -> Extraction:
        """Return the article; raise NothingFoundError on a page without one."""
        from justext import core  # 0.08 s, paid in the worker

        html = page.html
        try:
            tree = core.preprocessor(core.html_to_dom(html))
        except (LxmlError, ValueError) as err:
            raise NothingFoundError(self.name, "could not make sense of this page") from err
        paragraphs = core.ParagraphMaker.make_paragraphs(tree)
        text = _running_text(paragraphs)
        language, words = _best_list(html, text)
        settings: dict[str, Any] = {"stoplist": words} if words else dict(_NO_LIST)
        if not words and 2 * len(_UNSPACED.findall(text)) > len(text):
            settings |= _UNSPACED_LENGTHS
        core.classify_paragraphs(paragraphs, **settings)
        core.revise_paragraph_classification(paragraphs)
        body = "".join(_as_html(paragraph) for paragraph in paragraphs if not paragraph.is_boilerplate)
        if not body:
            raise NothingFoundError(self.name, "found no article on this page")
        notes = () if words else ("It has no word list for this page's language, and went by lengths and links alone.",)
        return Extraction(extractor=self.name, body_html=body, metadata=Metadata(language=language), notes=notes)


def declared_language(html: str) -> str:
    """Return the language a page declares, the first part of its tag in lower case; "" where it declares none."""
    for pattern in (_HTML_TAG, _META_TAG):
        tag = pattern.search(html)
        language = _LANG.search(tag.group()) if tag else None
        if language:
            return language.group(1).lower()
    return ""


def _best_list(html: str, text: str) -> tuple[str, frozenset[str]]:
    """Return the page's language and its word list, or "" and an empty one.

    A page's declaration is often its template's, so it competes with the detected language: the list that covers more
    of the text wins.
    """
    import justext
    from resiliparse.parse.lang import detect_fast  # compiled, and already required by another extractor

    detected, _ = detect_fast(text)
    words = text.lower().split()
    best: tuple[str, frozenset[str]] = ("", frozenset())
    most = _LEAST_COVERED
    for language in dict.fromkeys((declared_language(html), detected)):
        if language in LISTS and words:
            stoplist = justext.get_stoplist(LISTS[language])
            covered = sum(word in stoplist for word in words) / len(words)
            if covered > most:
                best, most = (language, stoplist), covered
    return best


def _running_text(paragraphs: list[Any]) -> str:
    """Return enough of the page's longer paragraphs for a detector."""
    return "\n".join(_up_to(_TEXT_FOR_DETECTION, paragraphs))


def _up_to(size: int, paragraphs: list[Any]) -> Iterator[str]:
    for paragraph in paragraphs:
        text = paragraph.text
        if len(text) >= _SHORTEST_FOR_DETECTION:
            yield text
            size -= len(text)
            if size < 0:
                return


def _as_html(paragraph: Any) -> str:
    tag = "h2" if paragraph.is_heading else "p"
    return f"<{tag}>{escape(paragraph.text)}</{tag}>\n"
