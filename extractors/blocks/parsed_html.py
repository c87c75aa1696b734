"""HTML after its parse, as the steps get it that read its forms."""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from typing import Self

from lxml.etree import _Element as Element

from extractors.blocks.distinct_classes import distinct_classes


@dataclass(frozen=True, slots=True)
class ParsedHtml:
    """The body of a page, and what tells without a walk through it that it has none of a form.

    Most pages have none of most forms: a step asks for its signs, or searches `class_text`, before it goes through the
    elements.

    Attributes:
        body: its tree, which the steps change in place.
        source: the HTML that it was made of, in UTF-8.
        signs: which of `SIGNS` the source contains.
        classes: the distinct `class` attributes of its elements.
        class_text: these, one a line: one search tells whether any contains a word.
    """

    body: Element
    source: bytes
    signs: Mapping[bytes, bool]
    classes: Set[str]
    class_text: str

    @classmethod
    def of(cls, body: Element, source: bytes, signs: Mapping[bytes, bool]) -> Self:
        """Return a parsed body with its class attributes."""
        classes = distinct_classes(body)
        return cls(body, source, signs, classes, "\n".join(classes))

    def has(self, *signs: bytes) -> bool:
        """Tell whether the source contains any of some signs, each of which must be among `SIGNS`."""
        return any(self.signs[sign] for sign in signs)
