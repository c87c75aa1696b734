"""What a board writes beside and below every post is no part of a thread: since when a member is one, and a signature.

Boards of the first decade have no class names for either: "Joined: 12 Jan 2004, Posts: 141" is a cell's second line,
and a signature is divided from its post by a rule of underscores. On a thread both look like short posts.

On pages not learned from (word F1, `unhusk`): Canola +0.0005, magic-html +0.00004, 7 of 2,062 pages change, 6 of them
for the better; 5 of these are surely threads, and only there it is asked for.
"""

import re
from collections import Counter

from extractors.blocks.block import Block
from extractors.blocks.segmenting import Segmentation
from extractors.learned.features.block_features import Floats
from extractors.roles.posts import MEMBER_SINCE

_RULE = re.compile(r"_{8,}")  # what vBulletin and phpBB write above signatures
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LONGEST_LINE = 50  # characters. Chosen by hand, as the others
_MOST_WORDS = 25  # of a member's facts
_FEWEST = 2  # members
_JUST = 1e-4


def drop_post_facts(scores: Floats, threshold: float, cut: Segmentation) -> Floats:
    """Return scores in which such lines do not reach the threshold.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        cut: a thread in blocks: elsewhere, "Joined in 1998" is what a list says, and rules are lines to sign on.
    """
    kept = [block for block in cut.blocks if scores[block.index] >= threshold]
    facts = [block for block in kept if block.word_count <= _MOST_WORDS and _tells_membership(block)]
    count = Counter(block.path for block in facts)
    found = [block.index for block in facts if count[block.path] >= _FEWEST]
    found += [block.index for block in kept if _RULE.match(block.text)]
    if not found:
        return scores
    counting = scores.copy()
    counting[found] = threshold - _JUST
    return counting


def _tells_membership(block: Block) -> bool:
    lines = (line.strip() for line in block.text.split("\n"))
    return any(len(line) <= _LONGEST_LINE and MEMBER_SINCE.match(line) and _YEAR.search(line) for line in lines)
