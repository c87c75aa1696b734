"""A thread's posts keep the line that says who wrote them and when.

Judged by itself a name is furniture, and models drop it; what is left of a thread reads like one long speech.

Measured with the shipped models on 56 and 60 threads (word F1, `unhusk`): WCXB gains 0.006, magic-html, many of whose
gold texts leave names out, loses 0.018.
"""

from extractors.blocks.segmenting import Segmentation
from extractors.learned.features import Floats
from extractors.roles.posts import post_lines

_LEAST_SHARE = 0.8  # of the kept words in posts, on a page that is not known for a thread. By hand


def keep_posters(scores: Floats, threshold: float, cut: Segmentation, *, is_thread: bool) -> Floats:
    """Return scores in which the writers and dates of kept posts have at least the threshold.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        cut: the page in blocks, and its tree.
        is_thread: the page is known for one; any other must hold next to nothing but posts.
    """
    lines = post_lines(cut, (scores >= threshold).tolist(), least_share=0.0 if is_thread else _LEAST_SHARE)
    if not lines:
        return scores
    counting = scores.copy()
    found = [*lines, *(date for date in lines.values() if date is not None)]
    counting[found] = counting[found].clip(min=threshold)
    return counting
