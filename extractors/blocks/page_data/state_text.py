"""An article from a page's data: the longest run of prose in it, as elements.

Data holds prose in few forms: a string of HTML, of Markdown or of lines, or a list of small objects, one for each
paragraph, as the editors of content management systems write them (`state_parts`).
"""

import contextlib
import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from lxml import etree

from extractors.blocks.page_data.json_ld import unescaped_markup
from extractors.blocks.page_data.state_figures import MARKUP
from extractors.blocks.page_data.state_parts import (
    LEAST_MEAN,
    is_picture,
    is_prose,
    paragraphs,
    part_of,
    parts_of_delta,
    size_of,
)
from extractors.blocks.tree import Element, parse_html
from extractors.pages.admission.control_characters import without_control_characters, without_control_references

LEAST_WORDS = 80  # of an article; fewer make a label, a notice, a teaser. Chosen by hand

_MARKDOWN = re.compile(
    r"^(?:#{1,6} \S|```|[-*] .*\n[-*] |\|? ?:?-{3,}:? ?\|[ :|-]*$)|\[[^\]\n]+\]\([^)\s]+\)", re.MULTILINE
)
_LONGEST_MARKDOWN = 400_000  # characters; longer text is read as lines. Chosen by hand
_SEAMS = (  # between parts that are one: a list's items, a listing's lines
    ("</li></ul><ul><li>", "</li><li>"),
    ("</li></ol><ol><li>", "</li><li>"),
    ("</code></pre><pre><code>", "\n"),
)
_LEAST_PARTS = 3  # paragraphs of a list of objects; chosen by hand
_LARGEST_MEAN = 150  # words per part: longer ones are whole articles. Chosen by hand
_DEEPEST = 60
_MOST_THINGS = 60_000  # examined on one page; chosen by hand: against a page made to be slow
_MOST_PARTS = 3_000


def longest_article(values: Iterator[Any]) -> Element | None:
    """Return the longest prose in a page's data as an element; None if there is none of note."""
    best: list[str] = []
    best_size = 0
    steps = iter(range(_MOST_THINGS))
    for value in values:
        for found in _candidates(value, steps):
            sizes = _sizes_of_prose(found)
            size = sum(sizes)
            if size > best_size and size / len(sizes) >= LEAST_MEAN:
                best, best_size = found, size
    return as_article([_rendered(best[0])] if len(best) == 1 else best) if best_size >= LEAST_WORDS else None


def as_article(parts: Sequence[str]) -> Element:
    """Return pieces of markup as one element; items that follow one another are one list, and so are lines of code."""
    article = etree.Element("article")
    whole = "".join(parts[:_MOST_PARTS])
    for seam, joined in _SEAMS:
        whole = whole.replace(seam, joined)
    article.append(section_of(whole))
    return article


def section_of(markup: str) -> Element:
    """Return markup as a section of a page."""
    section = parse_html(without_control_references(without_control_characters(markup)[0]))
    section.tag = "section"
    section.tail = None
    return section


def _rendered(text: str) -> str:
    """Return a text as markup: HTML as it is, Markdown rendered, anything else as paragraphs."""
    text = unescaped_markup(text)
    if MARKUP.search(text):
        return text
    if len(text) <= _LONGEST_MARKDOWN and _MARKDOWN.search(text):
        from extractors.pages.formats.markdown_marks import reader  # few pages hold any, and it takes 50 ms to load

        with contextlib.suppress(RecursionError, IndexError, ValueError):  # of a text made to break it
            return str(reader().render(text))
    return paragraphs(text)


def _candidates(value: Any, steps: Iterator[int]) -> Iterator[list[str]]:
    """Yield the possible articles in a value, with an explicit stack: data is nested deeper than Python recurses."""
    stack = [(value, 0)]
    while stack and next(steps, None) is not None:
        one, depth = stack.pop()
        if isinstance(one, str):
            if len(one) >= 4 * LEAST_WORDS and is_prose(one[:300]):
                yield [one]
            elif len(one) >= 4 * LEAST_WORDS and one.lstrip()[:1] in "[{":
                stack += [(inner, depth + 1) for inner in _embedded(one)]
        elif depth < _DEEPEST and isinstance(one, dict):
            inners = list(one.values())[:_MOST_PARTS]
            if len(inners) >= _LEAST_PARTS and all(isinstance(inner, dict) for inner in inners):
                stack.append((inners, depth))  # a store keyed by id: Apollo's paragraphs
            else:
                stack += [(inner, depth + 1) for inner in inners]
        elif depth < _DEEPEST and isinstance(one, list):
            if len(one) >= _LEAST_PARTS:
                is_delta = isinstance(one[0], dict) and "insert" in one[0]
                found = parts_of_delta(one) if is_delta else map(part_of, one[:_MOST_PARTS])
                parts = list(filter(None, found))
                sizes = _sizes_of_prose(parts)
                size = sum(sizes)
                is_article = len(parts) >= len(one) / 3 or size > 3 * LEAST_WORDS
                if len(sizes) >= _LEAST_PARTS and is_article and size <= _LARGEST_MEAN * len(sizes):
                    yield parts
            stack += [(inner, depth + 1) for inner in one[:_MOST_PARTS]]


def _sizes_of_prose(parts: Sequence[str]) -> list[int]:
    """Return how many words each part shows, but for pictures: these neither make an article nor end one."""
    return [size_of(part) for part in parts if not is_picture(part)]


def _embedded(text: str) -> Iterator[Any]:
    try:
        yield json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return
