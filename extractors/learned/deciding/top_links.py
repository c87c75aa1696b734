"""Links that lead back to the top of their own page are no part of its text, wherever they are: "Back to top"."""

import re
from itertools import islice

from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tags import HEADING_LEVELS
from extractors.blocks.tree import Element
from extractors.learned.features.block_features import Floats

_TOP = ("top", "_top")  # how browsers and makers of pages call the beginning of any page
_SAID = re.compile(
    r"(?:(?:(?:go |jump |return )?back |return |go |jump )?to )?(?:the )?(?:page )?top(?: of (?:the )?page)?|"
    r"zum seitenanfang|nach oben|haut de (?:la )?page|volver arriba|voltar ao topo|torna su|"
    r"наверх|回到顶部|返回顶部|ページトップへ|맨 위로",
    re.IGNORECASE,
)
_LONGEST = 6  # words. Chosen by hand, as the others; of 29 such links in four collections the gold has none
_WHOLE = 0.8  # of a line's characters in the link, or in one to the site's front page beside it
_HEIGHT = 3  # elements from a line's text up to its link
_JUST = 1e-4


def drop_top_links(scores: Floats, threshold: float, cut: Segmentation) -> Floats:
    """Return scores in which lines that are nothing but such a link do not reach the threshold.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        cut: the page in blocks, and its tree.
    """
    if not any(map(_leads_up, cut.body.iter("a"))):
        return scores  # nearly all pages
    counting = scores.copy()
    for block in cut.blocks:
        if scores[block.index] < threshold or block.word_count > _LONGEST or block.link_share < _WHOLE:
            continue
        element: Element | None = cut.slots[block.index][0].element
        for _ in range(_HEIGHT):
            if element is None or element.tag == "a":
                break
            element = element.getparent()
        if element is not None and _leads_up(element) and not _leads_to_itself(element):
            counting[block.index] = threshold - _JUST
    return counting


def _leads_to_itself(link: Element) -> bool:
    """Tell whether a link leads to the heading that it is in: <h1 id="top"><a href="#top">Rivers</a></h1>."""
    place = (link.get("href") or "").partition("#")[2]
    around = islice(link.iterancestors(), _HEIGHT)
    return any(one.tag in HEADING_LEVELS and one.get("id") == place for one in around)


def _leads_up(link: Element) -> bool:
    """Tell whether a link leads to the beginning of any page, or to a place on this one that it calls the top."""
    page, _, place = (link.get("href") or "").lower().partition("#")
    if not page and place in _TOP:
        return True
    if not place or (page and place not in _TOP):  # programs write the address of the page itself out
        return False
    return _SAID.fullmatch(" ".join((link.text or "").split()).strip("↑^▲ ")) is not None
