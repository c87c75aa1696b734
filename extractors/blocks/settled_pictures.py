"""Pictures that stand for something else: an emoji for its character, `<noscript>` for what a script loads late.

Settled right after the parse, so that an emoji is part of the text everywhere and each picture stands once.
"""

import re
from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.pruning import take_out

_EMOJI = re.compile(r"(?:^|[\s_-])(?:tw|wp-)?(?:emoji|smiley|emote)", re.IGNORECASE)
_LONGEST_EMOJI = 12  # code points: a family of four with its joiners has 7
_THUMBNAIL = re.compile(r"progressiveMedia-thumbnail|lqip|blur-?up-?(?:thumb|preview)", re.IGNORECASE)
_SHOWN = ("img", "iframe", "video")
_LOOKED_THROUGH = 200  # elements beside a <noscript>. By hand


def settle_pictures(body: Element) -> None:
    """Put each emoji's character for its picture, and one picture where a page brings several for one."""
    for image in list(body.iter("amp-img", "amp-anim")):
        image.tag = "img"
        image.text = None
        image[:] = []  # what is shown until the page's program runs, and without it
    for image in list(body.iter("img")):
        names, alt = image.get("class") or "", (image.get("alt") or "").strip()
        if alt and len(alt) <= _LONGEST_EMOJI and max(alt) > "\u2000" and _EMOJI.search(names):
            image.tail = f"{alt}{image.tail or ''}"
            take_out(image)
        elif _THUMBNAIL.search(names) and any(one.tag == "img" for one in islice(image.itersiblings(), 5)):
            take_out(image)
    for block in list(body.iter("noscript")):
        if any(text.strip() for text in islice(block.itertext(), 20)) or next(block.iter(*_SHOWN), None) is None:
            continue
        outer = block.getparent()
        if next(block.iter("iframe"), None) is not None:
            beside = (block.getprevious(), block.getnext())
            block.tag = "noscript" if any(one is not None and one.tag == "iframe" for one in beside) else "span"
        elif (
            outer is not None
            and outer.tag in ("figure", "picture", "span", "div", "a", "p")
            and not _has_another(outer)
        ):
            block.tag = "span"


def _has_another(outer: Element) -> bool:
    """Tell whether a picture stands beside a `<noscript>`, which then holds the same one."""
    return any(
        (parent := image.getparent()) is not None and parent.tag != "noscript"
        for image in islice(outer.iter(), _LOOKED_THROUGH)
        if image.tag in _SHOWN
    )
