"""Readers' comments below an article of a portal are no part of it.

Comments are written in sentences, and below a short article they are most of a page's text: where their boxes have no
telling names, models keep them. A line that says what follows ("Comments (23)") shows where they begin.

Collections disagree about the comments below a blog's post: Canola keeps them, and would lose 0.009 by this. So it
applies only to pages with many links, as portals have them. Word F1 (`unhusk`, `consensus`): Canola -0.0007 and
-0.0008 (one page), nothing on WCXB, magic-html and Fundus, which models have learned from; pages of our own in the
markup of 2010 gain 0.003 and 0.005, with long comments 0.017 and 0.016. Where paragraphs of the same box stand above
and below a line that is no heading, it only counts, as in a bar of buttons within an article. Where more is kept below
than above, days between the passages must show that they are comments: below a long standfirst it may be the article.
So they must below a heading without a number, which may be a section's: an editor's comments.
"""

import re
from collections.abc import Sequence
from itertools import islice, pairwise

import numpy as np

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tree import Element
from extractors.learned.features.block_features import Floats
from extractors.learned.features.rhythm import is_dated

_COUNT = r"\d[\d., ]*"
_LABEL = re.compile(
    rf"\W*(?:{_COUNT})?(?:(?:reader |user )?comments|(?:leser-?)?kommentare|commentaires|comentarios|comentários|"
    r"commenti|reacties|kommentarer|комментари(?:и|ев|й|я)|коментар(?:і|ів)|komentarz[ey]|komentář[eů]|σχόλια|"
    r"hozzászólások|yorumlar|(?:网友|最新)?(?:评论|評論)|コメント(?:一覧)?|댓글|(?:ال)?تعليقات|תגובות)"
    rf"\W*(?:{_COUNT}\W*)?",
    re.IGNORECASE,
)
_ANSWERS = re.compile(rf"\W*{_COUNT}(?:comments?|responses?|thoughts?|replies)(?: (?:to|on)\b.*)?\W*", re.IGNORECASE)
_LONGEST_LABEL = 60  # characters. Chosen by hand, as the others
_FEWEST_ABOVE = 50  # kept words
_PARAGRAPH_WORDS = 10
_MOST_LABELS = 50  # against a page made to be slow: each is looked below
_LINKED = 0.5  # of a label's characters: a link leads to comments, and does not begin them
# Of a page's words in links; swept 0 to 0.2: the more, the fewer of Canola's blogs.
_PORTAL = 0.2
_LEVEL = 2  # of a heading that ends the comments below a line that is none
_JUST = 1e-4


def drop_reader_comments(scores: Floats, threshold: float, cut: Segmentation) -> Floats:
    """Return scores in which the comments below an article do not reach the threshold.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        cut: an article in blocks.
    """
    linked = sum(block.word_count * block.link_share for block in cut.blocks)
    if linked < _PORTAL * sum(block.word_count for block in cut.blocks):
        return scores
    is_kept = (scores >= threshold).tolist()
    kept_words = np.cumsum([0, *(block.word_count * is_kept[block.index] for block in cut.blocks)])
    labels = (one for one in cut.blocks if kept_words[one.index] >= _FEWEST_ABOVE and _begins_comments(one))
    for block in islice(labels, _MOST_LABELS):
        above = kept_words[block.index]
        end = _end_below(cut, block)
        below = kept_words[end] - above
        counts = block.kind is not BlockKind.HEADING or any(map(str.isdigit, block.text))
        are_comments = (counts and below <= above) or _are_dated(cut.blocks[block.index + 1 : end])
        if below and are_comments and not _goes_on(cut, is_kept, block.index, end):
            counting = scores.copy()
            counting[block.index : end] = counting[block.index : end].clip(max=threshold - _JUST)
            return counting
    return scores


def _are_dated(blocks: Sequence[Block]) -> bool:
    """Tell whether paragraphs stand between lines with a day or a time."""
    dated = [number for number, block in enumerate(blocks) if is_dated(block.text)]
    return any(
        any(block.word_count >= _PARAGRAPH_WORDS for block in blocks[one:next_one]) for one, next_one in pairwise(dated)
    )


def _goes_on(cut: Segmentation, is_kept: list[bool], at: int, end: int) -> bool:
    """Tell whether paragraphs like those kept above are kept behind the comments, or below a lone line in their box."""
    label, paths = cut.blocks[at], set[str]()
    for block in cut.blocks[:at]:
        if is_kept[block.index] and block.word_count >= _PARAGRAPH_WORDS:
            paths.add(block.path)
    if any(is_kept[one.index] and one.word_count >= _PARAGRAPH_WORDS and one.path in paths for one in cut.blocks[end:]):
        return True  # a section that is called so
    if label.kind is BlockKind.HEADING or "\n" in label.text:
        return False

    def boxes(indices: range) -> set[tuple[Element | None, str]]:
        kept = (cut.blocks[index] for index in indices if is_kept[index])
        return {(_box(cut, one.index), one.path) for one in kept if one.word_count >= _PARAGRAPH_WORDS}

    return not boxes(range(at)).isdisjoint(boxes(range(at + 1, end)))


def _box(cut: Segmentation, index: int) -> Element | None:
    home = cut.slots[index][0].home
    return None if home is None else home.getparent()


def _begins_comments(block: Block) -> bool:
    line = block.text.partition("\n")[0]
    if len(line) > _LONGEST_LABEL or block.link_share >= _LINKED or block.is_hidden:
        return False
    return _LABEL.fullmatch(line) is not None or _ANSWERS.fullmatch(line) is not None


def _end_below(cut: Segmentation, label: Block) -> int:
    """Return the block up to which comments go: the next heading as large as theirs, or the page's end."""
    level = label.level if label.kind is BlockKind.HEADING else _LEVEL
    below = cut.blocks[label.index + 1 :]
    return next(
        (one.index for one in below if 0 < one.level <= level and one.kind is BlockKind.HEADING), len(cut.blocks)
    )
