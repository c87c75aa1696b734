"""Which part of a page's article is its site's frame: a box, a notice, an appeal that many pages have.

Not everything that articles have in common is frame. In camera tests, "Pros" and "Cons" are headings on every page; and
two reports may be the same report. So a block inside the article is dropped only if it is a sentence or is beside other
blocks of the frame; blocks at the ends are always dropped; and if more than half of the article would go, the page is
left alone, because it may have a duplicate; unless its headline is its own, and enough stays. On pages of products,
lists and documentation people count recurring text (sizes, terms of delivery) as content, and nothing is done.

Measured on the pages of collections that have another page of their site, mostly one (word F1, two pages of a site
known; `python -m tests.benchmarks.site_pages`): magic-html, 172 pages, `consensus` 0.873 to 0.884, `majority` 0.782 to
0.800; WCXB, 304 pages of all types, `consensus` unchanged at 0.848, `majority` 0.714 to 0.717. Keeping text where other
pages keep theirs was tried too: it costs `consensus` 0.001 on both, and is left out.
"""

from collections.abc import Mapping, Sequence

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.segmenting import Segmentation
from extractors.site_pages.fingerprint import numbers_of
from extractors.site_pages.frame import Frame

RULE = "site: stands on other pages of the site too"

_NO_FRAME_ON = frozenset({"product", "collection", "listing", "documentation"})
_SENTENCE = 6  # a block inside an article with at least this many words is no label of it; swept 4 to 10: flat
_RUN = 12  # words in adjacent blocks of the frame together; swept 8 to 20: flat
_MOST = 0.5  # of an article's words; 0.3 gains a third less
_MOST_UNDER_A_HEADLINE, _OWN_WORDS = 0.8, 60  # if the headline is the page's own; 0.85 and 30 gain a tenth more


def belongs_to_frame(cut: Segmentation, frame: Frame) -> tuple[bool, ...]:
    """Return for every block whether it belongs to the frame: to be marked, whatever is kept."""
    numbers = numbers_of(cut)
    return tuple([number in frame.blocks for number in numbers]) if numbers else (False,) * len(cut.blocks)


def frame_decisions(
    cut: Segmentation, kept: Sequence[bool], frame: Frame, read_as: str = ""
) -> Mapping[int, tuple[bool, str]]:
    """Return the blocks of an article to drop because they are frame, in the form for `edits.settle_by_rules`.

    Args:
        cut: the page, cut into blocks.
        kept: per block, whether the article has it.
        frame: of the page's site.
        read_as: the type predicted for the page, or "".
    """
    if read_as in _NO_FRAME_ON or not frame.blocks:
        return {}
    blocks = cut.blocks
    is_frame = belongs_to_frame(cut, frame)
    own = [index for index, is_kept in enumerate(kept) if is_kept and not is_frame[index]]
    if not own:
        return {}
    going = [
        index
        for run in _runs(is_frame)
        for index in run
        if kept[index] and (not own[0] < index < own[-1] or _is_dropped_inside(blocks, run, index))
    ]
    article = sum(block.word_count for block, is_kept in zip(blocks, kept, strict=True) if is_kept)
    frame_words = sum(blocks[index].word_count for index in going)
    if frame_words > _MOST * article and not (
        _has_own_headline(blocks, kept, is_frame)
        and frame_words <= _MOST_UNDER_A_HEADLINE * article
        and article - frame_words >= _OWN_WORDS
    ):
        return {}
    return dict.fromkeys(going, (False, RULE))


def _has_own_headline(blocks: Sequence[Block], kept: Sequence[bool], is_frame: Sequence[bool]) -> bool:
    """Tell whether a page's headline is on no other page: its first first-level heading, else the article's first."""
    headings = [block for block in blocks if block.kind is BlockKind.HEADING]
    first = next((block for block in headings if block.level == 1), None)
    headline = first or next((block for block in headings if kept[block.index]), None)
    return headline is None or not is_frame[headline.index]


def _is_dropped_inside(blocks: Sequence[Block], run: range, index: int) -> bool:
    """Tell whether a block of the frame inside the article is dropped; `run` are the adjacent ones."""
    is_heading = blocks[index].kind is BlockKind.HEADING
    if not is_heading and blocks[index].word_count >= _SENTENCE:
        return True
    is_over_the_article = is_heading and index == run[-1]
    return not is_over_the_article and len(run) > 1 and sum(blocks[one].word_count for one in run) >= _RUN


def _runs(is_frame: Sequence[bool]) -> list[range]:
    """Return the blocks of the frame, adjacent ones together."""
    runs: list[range] = []
    start = None
    for index, framed_here in enumerate((*is_frame, False)):
        if framed_here and start is None:
            start = index
        elif not framed_here and start is not None:
            runs.append(range(start, index))
            start = None
    return runs
