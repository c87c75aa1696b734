"""Extractors and combiners whose votes are easy to predict. They only ever run in workers."""

import time
from collections.abc import Mapping, Sequence

from extractors.blocks.block import Block
from extractors.comparing.votes import Votes
from extractors.errors import NothingFoundError
from extractors.extraction import Extraction
from extractors.pages.page import Page


class Quick:
    def extract(self, page: Page) -> Extraction:
        notes = tuple(one.address for one in page.subresources)
        return Extraction(extractor="quick", body_html=page.html, notes=notes)


class Slow:
    """Takes as many seconds as the page's address says."""

    def extract(self, page: Page) -> Extraction:
        time.sleep(float(page.url) if page.url[0].isdigit() else 0.6)
        return Extraction(extractor="slow", plain_text="It rained for nine days and nine nights, and on the tenth")


class Blind:
    def extract(self, page: Page) -> Extraction:
        raise NothingFoundError("blind", "saw nothing")


class Slower:
    def extract(self, page: Page) -> Extraction:
        time.sleep(1.2)
        return Extraction(extractor="slower", body_html=page.html)


class Heard:
    """A combiner that reports whose votes it got, as its notes."""

    needs: tuple[str, ...] = ("quick", "slow", "not-installed")

    def combine(self, page: Page, blocks: Sequence[Block], votes: Mapping[str, Votes]) -> Extraction:
        return Extraction(extractor="heard", block_scores=(1.0,) * len(blocks), notes=tuple(sorted(votes)))


class NeedsBlind(Heard):
    needs = ("blind",)


class NeedsNone(Heard):
    needs = ()


class Fails:
    needs = ("quick",)

    def combine(self, page: Page, blocks: Sequence[Block], votes: Mapping[str, Votes]) -> Extraction:
        raise ValueError("cannot decide")
