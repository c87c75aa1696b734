"""The collections of pages with gold that are learned from, and what the models may learn from each.

The first one, the corpus, is used in full: for its types of pages, and what belongs to each. Other collections differ
in their rules, so only the expert for articles learns from them, with less weight; one that is only measured is not
learned from.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from extractors.scoring.gold import gold_files, read_gold
from extractors.training.variants import OtherTexts

_HEADLINE_WORDS = range(4, 21)  # of a title that can be in a list of teasers; chosen by hand
_SPOKEN, _COMMENT_WORDS = frozenset({"article", "forum"}), range(4, 91)  # of what a comment can say; likewise


@dataclass(frozen=True, slots=True)
class Collection:
    """A folder of pages with gold.

    Attributes:
        folder: holds pages/ID.html and gold/ID.json.
        weight: how much a page of it counts compared with one of the corpus; 0 if it is only measured.
        is_corpus: whether the models for pages of every type learn from it.
        is_last: whether only the shipped models learn from it, after all figures are taken.
    """

    folder: Path
    weight: float = 1.0
    is_corpus: bool = False
    is_last: bool = False

    @property
    def name(self) -> str:
        """Its name in tables of figures."""
        return self.folder.resolve().name

    def texts(self) -> OtherTexts:
        """Return the titles of its pages that could be in a list of teasers, and the paragraphs that could be said."""
        golds = [read_gold(file) for file in gold_files(self.folder)]
        said = (line.strip() for gold in golds if gold.page_type in _SPOKEN for line in gold.text.split("\n"))
        return OtherTexts(
            headlines=tuple(gold.title for gold in golds if len(gold.title.split()) in _HEADLINE_WORDS),
            paragraphs=tuple(line for line in said if len(line.split()) in _COMMENT_WORDS),
        )


def digest_of(collections: Sequence[Collection]) -> str:
    """Return the SHA-256 of collections' folders: of their files' names and contents, by name."""
    digest = hashlib.sha256()
    for one in collections:
        for file in sorted([*one.folder.glob("pages/*.html"), *one.folder.glob("gold/*.json")]):
            digest.update(f"{file.parent.name}/{file.name}\0".encode())
            digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()
