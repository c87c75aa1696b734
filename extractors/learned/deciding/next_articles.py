"""Articles that a page has loaded below its own, because the reader went on, are not what was saved.

Each is an `<article>` with a headline of its own, or on pages without any a box of the same class, and the first has
the page's title for one. A page of several articles has another title than theirs. The later ones say by whom they
were written, or when and where they stand: the days of a diary and the versions of a program have dates alone. They are
called neither after the first, as answers to it are, nor by a name.
"""

from collections import Counter
from collections.abc import Sequence

from lxml import etree

from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tree import Element
from extractors.blocks.words import words
from extractors.learned.features.block_features import Floats

_FEWEST_WORDS = 60  # kept of the first article. Chosen by hand
_FEWEST_OF_HEADLINE = 3  # words of a later one's: fewer are a name. Chosen by hand
_JUST = 1e-4
_SIGNED = etree.XPath(
    "boolean(descendant::*[contains(@class, 'byline') or contains(@rel, 'author')"
    " or contains(concat(' ', @class, ' '), ' author ')])"
)
_DATED = etree.XPath("boolean(descendant::time or descendant::*[contains(concat(' ', @class, ' '), ' date ')])")
_ADDRESSED = etree.XPath(
    "boolean(descendant::h1//a[starts-with(@href, '/') or contains(@href, '://')]"
    " | descendant-or-self::*[@data-url or @data-href or @data-permalink or @itemid])"
)
_TITLES = etree.XPath("string(head/meta[@property='og:title']/@content | head/title)", smart_strings=False)


def drop_next_articles(scores: Floats, threshold: float, cut: Segmentation) -> Floats:
    """Return scores in which the articles after the page's own do not reach the threshold.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        cut: the page in blocks, and its tree.
    """
    headlines = {article: tuple(words("".join(head.itertext()))) for article, head in _articles(cut.body).items()}
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
        and (_SIGNED(article) or (_DATED(article) and _ADDRESSED(article)))
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


def _articles(body: Element) -> dict[Element, Element]:
    """Return the first headline of each outermost article; without any, of the boxes with the commonest class."""
    heads = [*body.iter("h1")]
    articles: dict[Element, Element] = {}
    boxes: dict[Element, Element] = {}
    held = Counter(around for head in heads for around in head.iterancestors())
    for head in heads if len(heads) > 1 else ():
        around = list(head.iterancestors("article"))
        alone = [one for one in head.iterancestors() if held[one] == 1 and one.get("class")]
        if around:
            articles.setdefault(around[-1], head)
        elif alone:
            boxes[alone[-1]] = head
    if len(articles) > 1 or not boxes:
        return articles
    commonest, _ = Counter((box.tag, box.get("class")) for box in boxes).most_common(1)[0]
    return {box: head for box, head in boxes.items() if (box.tag, box.get("class")) == commonest}
