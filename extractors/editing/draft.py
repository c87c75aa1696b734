"""The draft: one more column of the table, the person's own.

A draft is a proposal (the base: what a combiner or an extractor would keep) and, over it, what the person decided about
single blocks. The two are kept apart, so that the proposal can still improve while extractors answer, and nothing a
person decided is lost. A draft never changes; `edits` makes the next one.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from extractors.blocks.block import Block, BlockKind
from extractors.editing.arrangement import article_order
from extractors.extraction import Metadata


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about one block; None means "as proposed" or "as on the page".

    Attributes:
        is_kept: whether it is in the article.
        text: its text, written as `Block.text` is: "\\n" for a line break, "\\t" between a table's cells.
        kind: what it is to be in the article.
        level: the level that goes with `kind`.
        joins: whether it continues the paragraph of the kept block before it.
        has_no_links: whether its links are removed, their words kept.
        behind: the block it comes after in the article, -1 for the top; see `arrangement`.
        rule: the site rule that decided it where no person did, as its line of text; otherwise "".
    """

    is_kept: bool | None = None
    text: str | None = None
    kind: BlockKind | None = None
    level: int = 0
    joins: bool = False
    has_no_links: bool = False
    behind: int | None = None
    rule: str = ""


AS_PROPOSED = Decision()


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Which blocks of a page a person keeps, with their edits.

    Attributes:
        base_name: the extractor or combiner whose proposal this is.
        base: per block, whether it is kept where the person decided nothing.
        decisions: by block index, only where the person decided something. Cannot be changed.
        metadata: title, author and the rest, as they will be saved.
        threshold: the score from which the proposal keeps a block, if the person moved it; else None.
        pictures: by a picture's name, whether it is in the article, where the person said. Cannot be changed.
        alt_texts: by a picture's name, its alternative text, where the person wrote one. Cannot be changed.
    """

    base_name: str
    base: tuple[bool, ...]
    decisions: Mapping[int, Decision] = field(default_factory=dict, hash=False)
    metadata: Metadata = field(default_factory=Metadata)
    threshold: float | None = None
    pictures: Mapping[str, bool] = field(default_factory=dict, hash=False)
    alt_texts: Mapping[str, str] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        decisions = {index: made for index, made in self.decisions.items() if made != AS_PROPOSED}
        object.__setattr__(self, "decisions", MappingProxyType(decisions))
        object.__setattr__(self, "pictures", MappingProxyType(dict(self.pictures)))
        object.__setattr__(self, "alt_texts", MappingProxyType(dict(self.alt_texts)))

    def __reduce__(self) -> tuple[object, ...]:
        # A proxy cannot be pickled.
        by_name = dict(self.pictures), dict(self.alt_texts)
        return _draft, (self.base_name, self.base, dict(self.decisions), self.metadata, self.threshold, *by_name)

    @property
    def is_corrected(self) -> bool:
        """Whether the person decided anything about the page's text or pictures; a rule's decisions do not count."""
        is_by_hand = any(not made.rule for made in self.decisions.values())
        return is_by_hand or bool(self.pictures or self.alt_texts) or self.threshold is not None

    def is_kept(self, index: int) -> bool:
        """Tell whether a block is in the article."""
        made = self.decisions.get(index)
        return self.base[index] if made is None or made.is_kept is None else made.is_kept

    def is_by_hand(self, index: int) -> bool:
        """Tell whether the person decided anything about a block."""
        made = self.decisions.get(index)
        return made is not None and not made.rule

    def by_hand(self) -> tuple[int, ...]:
        """Return the blocks that the person decided about, ascending."""
        return tuple(sorted(index for index, made in self.decisions.items() if not made.rule))

    def by_rule(self) -> dict[str, tuple[int, ...]]:
        """Return which blocks each rule decided, ascending; what a person has since decided is no longer the rule's."""
        decided: dict[str, tuple[int, ...]] = {}
        for index, made in sorted(self.decisions.items()):
            if made.rule:
                decided[made.rule] = (*decided.get(made.rule, ()), index)
        return decided

    def text(self, index: int, block: Block) -> str:
        """Return a block's text as it will be saved."""
        made = self.decisions.get(index)
        return block.text if made is None or made.text is None else made.text

    def kind(self, index: int, block: Block) -> BlockKind:
        """Return what a block will be in the article."""
        made = self.decisions.get(index)
        return block.kind if made is None or made.kind is None else made.kind

    def level(self, index: int, block: Block) -> int:
        """Return the level that goes with a block's kind."""
        made = self.decisions.get(index)
        return block.level if made is None or made.kind is None else made.level

    def joins(self, index: int) -> bool:
        """Tell whether a block continues the paragraph of the kept one before it."""
        made = self.decisions.get(index)
        return made is not None and made.joins

    def kept(self) -> tuple[bool, ...]:
        """Return for every block whether it is in the article."""
        kept = list(self.base)
        for index, made in self.decisions.items():
            if made.is_kept is not None:
                kept[index] = made.is_kept
        return tuple(kept)

    def moved(self) -> dict[int, int]:
        """Return the blocks that the person moved, each with the one it comes after."""
        return {index: made.behind for index, made in self.decisions.items() if made.behind is not None}

    def order(self) -> list[int]:
        """Return the blocks of the article in the article's order."""
        kept = [index for index, is_kept in enumerate(self.kept()) if is_kept]
        moved = self.moved()
        return article_order(kept, moved) if moved else kept

    def of_blocks(self, blocks: Collection[int], pictures: Collection[str] = ()) -> "Draft":
        """Return a draft that keeps only these blocks and pictures, with their edits and without a title."""
        kept = tuple(index in blocks for index in range(len(self.base)))
        decisions = {index: replace(made, is_kept=None) for index, made in self.decisions.items() if index in blocks}
        shown = {name: is_kept for name, is_kept in self.pictures.items() if not is_kept} | dict.fromkeys(
            pictures, True
        )
        return replace(self, base=kept, decisions=decisions, metadata=Metadata(), pictures=shown)

    def with_base(self, name: str, kept: tuple[bool, ...]) -> "Draft":
        """Return the draft over a better proposal for the same blocks. Not an edit: what the person decided stays.

        Raises:
            ValueError: The proposal is for another number of blocks.
        """
        if len(kept) != len(self.base):
            raise ValueError(f"a proposal for {len(kept)} blocks cannot stand under a draft of {len(self.base)}")
        return replace(self, base_name=name, base=kept)


def over_earlier(draft: Draft, earlier: Draft) -> Draft:
    """Return an earlier draft of the same page, with what was decided since laid over it."""
    decisions = {**earlier.decisions, **draft.decisions}
    alt_texts = {**earlier.alt_texts, **draft.alt_texts}
    return replace(earlier, decisions=decisions, pictures={**earlier.pictures, **draft.pictures}, alt_texts=alt_texts)


def _draft(
    base_name: str,
    base: tuple[bool, ...],
    decisions: dict[int, Decision],
    metadata: Metadata,
    threshold: float | None,
    pictures: dict[str, bool],
    alt_texts: dict[str, str],
) -> Draft:
    return Draft(
        base_name=base_name,
        base=base,
        decisions=decisions,
        metadata=metadata,
        threshold=threshold,
        pictures=pictures,
        alt_texts=alt_texts,
    )
