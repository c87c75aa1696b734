"""Articles that a page has loaded below its own, because the reader went on, are not what was saved.

Each is an `<article>` with a headline of its own, and the first has the page's title for one. A page of several
articles has another title than theirs. The later ones say when or by whom they were written, as the chapters of one
text do not, and are called neither after the first, as answers to it are, nor by a name.
"""

from collections.abc import Iterator, Sequence

from lxml import etree

from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tree import Element
from extractors.blocks.words import words
from extractors.learned.features.block_features import Floats

_FEWEST_WORDS = 100  # kept of the first article. Chosen by hand
_FEWEST_OF_HEADLINE = 3  # words of a later one's: fewer are a name. Chosen by hand
_JUST = 1e-4
_SIGNED = etree.XPath("descendant::time or descendant::*[contains(@class, 'byline') or contains(@rel, 'author')]")
_TITLES = etree.XPath("string(head/meta[@property='og:title']/@content | head/title)", smart_strings=False)


def drop_next_articles(scores: Floats, threshold: float, cut: Segmentation) -> Floats:
    """Return scores in which the articles after the page's own do not reach the threshold.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        cut: the page in blocks, and its tree.
    """
    headlines = {article: tuple(words("".join(head.itertext()))) for article, head in _articles(cut.body)}
    root = cut.body.getparent()
    if len(headlines) < 2 or root is None:
        return scores  # nearly all pages
    title = words(_TITLES(root))
    (first, own), *others = headlines.items()
    if not own or not _contains(title, own):
        return scores
    later = {
        article
        for article, headline in others
        if len(headline) >= _FEWEST_OF_HEADLINE
        and not _contains(title, headline)
        and not _contains(headline, own)
        and _SIGNED(article)
    }
    holders = [next((one for one in slots[0].element.iterancestors() if one in headlines), None) for slots in cut.slots]
    kept = sum(
        block.word_count
        for block, holder in zip(cut.blocks, holders, strict=True)
        if holder is first and scores[block.index] >= threshold
    )
    counting = scores.copy()
    if kept >= _FEWEST_WORDS:
        counting[[holder in later for holder in holders]] = threshold - _JUST
    return counting


def _contains(said: Sequence[str], inner: Sequence[str]) -> bool:
    return f" {' '.join(inner)} " in f" {' '.join(said)} "


def _articles(body: Element) -> Iterator[tuple[Element, Element]]:
    """Yield each outermost article with its first headline."""
    seen = set()
    for head in body.iter("h1"):
        around = list(head.iterancestors("article"))
        if around and around[-1] not in seen:
            seen.add(around[-1])
            yield around[-1], head
