"""Whether text inside elements that are mostly skipped, `<template>` and `<noscript>`, became blocks of a page."""

from collections.abc import Container

from extractors.blocks.tree import Element


def has_text_inside(body: Element, tag: str, texts: Container[Element], tails: Container[Element]) -> bool:
    """Tell whether any block's text stands in an element of a tag; each element is looked at once, however they nest.

    Args:
        body: the page's.
        tag: of the elements that are looked into.
        texts: the elements whose text is a block's.
        tails: those whose tail is.
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
