"""From a corpus with gold to examples: a page's features, and per block the share of its words that the gold kept."""

import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
import numpy.typing as npt

from extractors.blocks.segmenting import segment
from extractors.blocks.words import words
from extractors.comparing.consensus import NEEDS
from extractors.comparing.ruler import Ruler
from extractors.comparing.votes import Votes
from extractors.errors import PageError
from extractors.learned.deciding.structure import Structure, structure_of
from extractors.learned.features.block_features import Table, features
from extractors.learned.features.line_features import line_features
from extractors.learned.features.page_features import page_features
from extractors.lines.line_verdicts import judge_lines
from extractors.pages.opening import open_path
from extractors.pages.page import Page, PageKind
from extractors.plugins import registry
from extractors.scoring.gold import Gold, gold_files, read_gold
from extractors.training.collections import Collection
from extractors.training.variants import VARIANTS, OtherTexts, variant_of

Floats = npt.NDArray[np.float32]
Flags = npt.NDArray[np.bool_]

ARTICLE = "article"
# Weights of a variant relative to the page itself, for an article and for any other page. Swept 0.1 to 1 and 0.03 to
# 0.3: flat; with more shops and lists among them, these lose a third of what articles gain.
_VARIANT_WEIGHT, _OTHER_VARIANT_WEIGHT = 0.3, 0.03
_NO_TEXTS = OtherTexts()
FOLDS = 10  # each forest is then fitted to nine tenths of the pages, nearly as many as the shipped ones
_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "gov", "net", "org"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One page to learn from.

    Attributes:
        site: the registered domain of its address, or its id where it has none.
        texts: of its blocks.
        structure: what is repeated on the page, and what forms a whole.
        table: of its blocks; None for a page without any text.
        page_table: of the page as a whole; likewise.
        shares: per block, the share of its words in the gold: the target.
        is_hidden: per block, whether a reader would not see it at first.
        votes: per extractor that answered, its shares.
        collection: the name of its collection.
        variant: how the page was changed (`variants`), or "".
        weight: how much it counts compared with an unchanged page of the corpus.
        is_general: whether the models for pages of every type learn from it.
    """

    page_id: str
    page_type: str
    site: str
    gold_text: str
    texts: tuple[str, ...]
    structure: Structure
    words: Floats
    table: Table | None
    page_table: Table | None
    shares: Floats
    is_hidden: Flags
    votes: dict[str, Votes]
    collection: str = ""
    variant: str = ""
    weight: float = 1.0
    is_general: bool = True

    @property
    def key(self) -> str:
        """Its unique name among the examples of all collections."""
        return f"{self.collection}/{self.page_id}/{self.variant}"

    @property
    def has_added_texts(self) -> bool:
        """Whether it is a variant with texts that the page does not have: readers' comments, entries."""
        return "comments" in self.variant or "entries" in self.variant

    @property
    def fold(self) -> int:
        """The fold of the corpus it is in; all pages of a site are in the same one."""
        return zlib.crc32(self.site.encode()) % FOLDS

    def part(self, parts: int) -> int:
        """Return the part of its fold it is in; again, all pages of a site are in the same one."""
        return zlib.crc32(self.site.encode()) // FOLDS % parts

    @property
    def is_fit(self) -> bool:
        """Whether there is anything to learn: text, and a gold that occurs in it."""
        return self.table is not None and float((self.shares * self.words).sum()) > 0


def examples_of_all(collections: Sequence[Collection], *, with_votes: bool = True) -> Iterator[Example]:
    """Yield the examples of several collections; the first one supplies the texts that variants add."""
    others = collections[0].texts()
    for one in collections:
        yield from read_examples(one, with_votes=with_votes, others=others)


def read_examples(collection: Collection, *, with_votes: bool, others: OtherTexts = _NO_TEXTS) -> Iterator[Example]:
    """Yield the examples of a collection in the order of their ids, each page followed by its variants.

    Pages that cannot be opened are examples without text. A collection that is only measured has no variants.

    Args:
        collection: the pages, with their weight.
        with_votes: also run the extractors whose votes the consensus uses (most of the time).
        others: texts of other pages, for the variants.
    """
    read = partial(_read_examples_of, collection=collection, with_votes=with_votes, others=others)
    with process_pool() as pool:
        for examples in pool.map(read, gold_files(collection.folder), chunksize=8):
            yield from examples


def process_pool() -> Executor:
    """Return a pool with a process for every core; spawned, because a fork could inherit a held lock."""
    return ProcessPoolExecutor(mp_context=get_context("spawn"))


def _read_examples_of(file: Path, *, collection: Collection, with_votes: bool, others: OtherTexts) -> list[Example]:
    gold = read_gold(file)
    try:
        page = open_path(Path(gold.page_path), allow_large=True)[0]
    except PageError:
        page = Page(kind=PageKind.HTML, text="")
    extractors = [registry.load(name) for name in NEEDS] if with_votes else []
    plain = replace(
        example_of(gold, page, extractors),
        collection=collection.name,
        weight=collection.weight,
        is_general=collection.is_corpus,
    )
    examples = [plain]
    if collection.weight:
        weight = collection.weight * (_VARIANT_WEIGHT if gold.page_type == ARTICLE else _OTHER_VARIANT_WEIGHT)
        for variant in VARIANTS:
            if variant.of_articles and gold.page_type != ARTICLE:
                continue
            made = variant_of(page, gold.page_id, gold.text, variant, others)
            if made is not None:
                example = example_of(replace(gold, text=made[1]), made[0], extractors)
                examples.append(
                    replace(
                        example,
                        site=plain.site,
                        collection=collection.name,
                        variant=variant.name,
                        weight=weight * variant.weight,
                        is_general=False,
                    )
                )
    return examples


def example_of(gold: Gold, page: Page, extractors: Sequence[object]) -> Example:
    """Make a page's example."""
    cut = segment(page)
    ruler = Ruler(cut.blocks)
    votes = {}
    for extractor in extractors:
        try:
            votes[extractor.name] = ruler.lay(extractor.extract(page))  # type: ignore[attr-defined]
        except Exception:  # noqa: BLE001 - a third party's extractor: no vote is a vote we can learn from
            continue
    table = features(cut) if cut.blocks else None
    return Example(
        page_id=gold.page_id,
        page_type=gold.page_type,
        site=site_of(gold.url) or gold.page_id,
        gold_text=gold.text,
        texts=tuple(block.text for block in cut.blocks),
        structure=structure_of(cut),
        words=np.array([block.word_count for block in cut.blocks], np.float32),
        table=table,
        page_table=None if table is None else page_features(page, cut, table),
        shares=np.array(ruler.lay_words(words(gold.text)).shares, np.float32),
        is_hidden=np.array([block.is_hidden for block in cut.blocks], np.bool_),
        votes=votes,
    )


def as_lines(example: Example) -> Example:
    """Return the example of the same page as plain text: the lines a reader sees, without votes and structure."""
    shown = np.flatnonzero(~example.is_hidden)
    texts = tuple(" ".join(example.texts[at].split()) for at in shown)
    words_shown = example.words[shown]
    return replace(
        example,
        texts=texts,
        words=words_shown,
        table=line_features(judge_lines(texts), texts, words_shown) if texts else None,
        shares=example.shares[shown],
        is_hidden=example.is_hidden[shown],
        votes={},
    )


def site_of(url: str) -> str:
    """Return the registered domain of an address, or "": example.co.uk of www.example.co.uk."""
    parts = (urlsplit(url).hostname or "").split(".")
    return ".".join(parts[-3:] if len(parts) > 2 and parts[-2] in _SECOND_LEVEL else parts[-2:])


def page_types_of(examples: Sequence[Example]) -> list[str]:
    """Return the page types of examples, the most frequent first."""
    return [page_type for page_type, _ in Counter(one.page_type for one in examples).most_common()]
