"""HTML after its parse, as the steps get it that read its forms."""

from collections.abc import Set
from dataclasses import dataclass
from typing import Self

from lxml.etree import _Element as Element

from extractors.blocks.distinct_classes import distinct_classes


@dataclass(frozen=True, slots=True)
class ParsedHtml:
    """The body of a page, and what tells without a walk through it that it has none of a form.

    Most pages have none of most forms: a step searches `source` or `class_text` before it goes through the elements.

    Attributes:
        body: its tree, which the steps change in place.
        source: the HTML that it was made of, in UTF-8.
        classes: the distinct `class` attributes of its elements.
        class_text: these, one a line: one search tells whether any contains a word.
    """

    body: Element
    source: bytes
    classes: Set[str]
    class_text: str

    @classmethod
    def of(cls, body: Element, source: bytes) -> Self:
        """Return a parsed body with its class attributes."""
        classes = distinct_classes(body)
        return cls(body, source, classes, "\n".join(classes))
