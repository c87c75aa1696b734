"""What a page shows its readers around the headline: who wrote the article, and when."""

from collections.abc import Collection, Iterator, Sequence

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.segmenting import Segmentation
from extractors.blocks.words import words
from extractors.editing.metadata.bylines import Bylines
from extractors.editing.metadata.shown_days import ShownDays
from extractors.editing.metadata.surroundings import MOST_BLOCKS, PARAGRAPH_WORDS, ShownStatement, Surroundings

_ABOVE, _BELOW = 6, 25  # blocks around the headline that may hold a byline; chosen by hand
_LEVELS = {1: 1.0, 2: 0.2, 3: 0.1}  # what a heading is worth beside its likeness to a title, 0.0 to 1.0; chosen by hand
_LEAST_LIKE, _LEAST_LIKE_OTHERS = (
    0.2,
    0.5,
)  # the page's first-level heading to a title, and any other line; chosen by hand
_ALONE = 12  # blocks above the first paragraph, where there is no headline; chosen by hand
_BEHIND_LEAD = 5  # blocks from the first long one on, which may be a standfirst; chosen by hand


def masthead(
    cut: Segmentation, titles: Sequence[str], language: str, site_names: Collection[str] = ()
) -> Iterator[ShownStatement]:
    """Return who wrote a page's article and when, as shown around its headline, the most certain of each kind first.

    Args:
        cut: the page's blocks.
        titles: what the page says its title is, in any order.
        language: of the page, as BCP 47, or "".
        site_names: what the site is called, letters and digits only, in lower case: a heading of no more is its logo.
    """
    around = Surroundings(cut, language)
    headline = _headline(around, titles, site_names)
    around.trust(headline)
    span = _span(cut.blocks, headline)
    yield from Bylines(around).names(span)
    yield from ShownDays(around).days(span)


def _headline(around: Surroundings, titles: Sequence[str], site_names: Collection[str]) -> int | None:
    """Return the number of the block with the headline: the largest heading that shares most with the titles."""
    title_words = [set(words(title)) for title in titles if title]
    all_words, best, best_value, has_first = frozenset[str]().union(*title_words), None, 0.0, False
    for block in around.blocks[:MOST_BLOCKS]:
        is_heading = block.kind is BlockKind.HEADING
        if block.word_count > 40 or not (is_heading or block.index < 400):
            continue
        in_order = words(block.text)
        own = set(in_order)
        if own.isdisjoint(all_words) or "".join(in_order) in site_names:
            continue
        likeness = max((len(own & one) / len(own | one) for one in title_words if own), default=0.0)
        is_first = is_heading and block.level == 1 and not has_first
        has_first = has_first or is_first
        if likeness < (_LEAST_LIKE if is_first else _LEAST_LIKE_OTHERS):
            continue
        value = likeness + (_LEVELS.get(block.level, 0.0) if is_heading else 0.0)
        if value <= best_value + 0.01:
            continue
        value -= 0.4 if around.is_foreign(block.index) else 0
        if value > best_value + 0.01:
            best, best_value = block.index, value
    if best is None:
        first = (b.index for b in around.blocks[:400] if b.kind is BlockKind.HEADING and b.level == 1)
        best = next((index for index in first if not around.is_foreign(index)), None)
    return best


def _span(blocks: Sequence[Block], headline: int | None) -> range:
    start = 0 if headline is None else headline + 1
    is_long = (b.index for b in blocks[start:] if b.word_count >= PARAGRAPH_WORDS and b.link_share < 0.5)
    first = next(is_long, len(blocks))
    if headline is None:
        return range(max(0, first - _ALONE), min(len(blocks), first + 1))
    return range(max(0, headline - _ABOVE), min(len(blocks), first + _BEHIND_LEAD, headline + _BELOW))
