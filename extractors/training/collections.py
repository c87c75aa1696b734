"""The collections of pages with gold that are learned from, and what each may teach.

The first, the corpus, is learned from as it is: its kinds of pages, and what belongs on each. Collections beside it
differ in taste, so they teach only the expert for articles, and weigh less; one that is only measured teaches nothing.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from extractors.scoring.gold import gold_files, read_gold

_HEADLINE_WORDS = range(4, 21)  # of a title that can stand in a list of teasers; chosen by hand


@dataclass(frozen=True, slots=True)
class Collection:
    """A folder of pages with gold.

    Attributes:
        folder: holds pages/ID.html and gold/ID.json.
        weight: how much a page of it counts beside one of the corpus; 0 where it is only measured.
        is_corpus: whether the models for pages of every kind learn from it.
        is_last: whether it is learned from only by the models that are shipped, after all figures are taken.
    """

    folder: Path
    weight: float = 1.0
    is_corpus: bool = False
    is_last: bool = False

    @property
    def name(self) -> str:
        """What it is called in figures."""
        return self.folder.resolve().name

    def headlines(self) -> tuple[str, ...]:
        """Return the titles of its pages that could stand in a list of teasers."""
        titles = (read_gold(file).title for file in gold_files(self.folder))
        return tuple(title for title in titles if len(title.split()) in _HEADLINE_WORDS)


def digest_of(collections: Sequence[Collection]) -> str:
    """Return the SHA-256 of collections' folders: of their files' names and contents, by name."""
    digest = hashlib.sha256()
    for one in collections:
        for file in sorted([*one.folder.glob("pages/*.html"), *one.folder.glob("gold/*.json")]):
            digest.update(f"{file.parent.name}/{file.name}\0".encode())
            digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()
