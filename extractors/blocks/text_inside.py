"""Whether text inside elements that are mostly skipped, `<template>` and `<noscript>`, became blocks of a page."""

from collections.abc import Container

from extractors.blocks.tree import Element


def has_text_inside(body: Element, tag: str, texts: Container[Element], tails: Container[Element]) -> bool:
    """Tell whether any block's text is in an element with a tag; each element is checked once, however they nest.

    Args:
        body: the page's.
        tag: of the elements to look into.
        texts: the elements whose text belongs to a block.
        tails: those whose tail does.
    """
    seen: set[Element] = set()
    for outer in body.iter(tag):
        if outer in seen:
            continue
        for inner in outer.iter():
            if inner in texts or (inner in tails and inner is not outer):
                return True
            seen.add(inner)
    return False
