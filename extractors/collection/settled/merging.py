"""Two people's collections brought together: what only one of them decided is taken over, the rest is compared.

Pages are recognised by what they say (their digest), so each person may keep them in a folder of their own. Where two
decided differently, one's own decision stays, the page is in doubt again, and the other's is stored beside the
extractors' answers under that person's name: the window, the scoreboard and the agreement treat it like any other
column.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from extractors.collection.collection import Collection
from extractors.collection.page_row import PageRow, PageState
from extractors.collection.settled.gold import GoldPage, gold_of
from extractors.comparing.votes import Votes
from extractors.editing.draft_file import load
from extractors.errors import CollectionError, DraftError
from extractors.extraction import PERSON, Extraction
from extractors.running.answer import Answer
from extractors.scoring.alpha import krippendorff_alpha


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeResult:
    """What came of bringing two collections together.

    Attributes:
        taken: pages whose decision was taken over.
        agreed: pages that both decided the same way.
        disputed: pages that they decided differently.
        unknown: pages of the other collection that are not in this one.
        set_aside: pages that the other settled and this person does not want.
        alpha: how far the two agree on the blocks of pages that both decided, by words (Krippendorff); None where
            that cannot be told.
    """

    taken: tuple[PageRow, ...]
    agreed: tuple[PageRow, ...]
    disputed: tuple[PageRow, ...]
    unknown: int
    set_aside: int
    alpha: float | None


def merge(collection: Collection, other: Collection, person: str) -> MergeResult:
    """Take another person's decisions into a collection; the other one is only read.

    What this person decided is never replaced, settled or not. A dispute that has been settled since it was found
    is not raised again.

    Raises:
        CollectionError: One of the files is damaged, or this one cannot be written.
    """
    own = {digest: page_id for page_id, digest in collection.digests()}
    theirs = dict(other.digests())
    taken: list[PageRow] = []
    agreed: list[PageRow] = []
    disputed: list[PageRow] = []
    units: list[tuple[int, Sequence[bool | None]]] = []
    unknown = set_aside = 0
    for row in other.rows([PageState.DONE]):
        page_id = own.get(theirs.get(row.page_id, ""))
        if page_id is None:
            unknown += 1
            continue
        (mine,) = collection.rows_by_id([page_id])
        gold, decision = _gold(other, row), other.decision(row.page_id)
        if gold is None or decision is None:
            continue
        if mine.state is PageState.SET_ASIDE:
            set_aside += 1
            continue
        if not _is_decided(collection, mine):
            collection.keep_decision(page_id, decision, state=PageState.DONE, person=person)
            taken.append(mine)
            continue
        ours = _gold(collection, mine)
        if ours is None:
            continue
        units += _units(ours, gold)
        if (ours.kept, ours.text) == (gold.kept, gold.text):
            agreed.append(mine)
        elif _raise_dispute(collection, mine, _answer_of(person, gold)):
            disputed.append(mine)
    return MergeResult(
        taken=tuple(taken),
        agreed=tuple(agreed),
        disputed=tuple(disputed),
        unknown=unknown,
        set_aside=set_aside,
        alpha=krippendorff_alpha(units),
    )


def _is_decided(collection: Collection, row: PageRow) -> bool:
    """Tell whether anything that a person decided on a page stands: what was taken back is stored for undo alone."""
    decision = collection.decision(row.page_id)
    if decision is None or row.state.is_settled or row.is_disputed:
        return decision is not None
    try:
        stored = load(decision, collection.blocks(row.page_id))
    except (DraftError, CollectionError):
        return True
    return stored.is_by_hand or not stored.history.edits


def _raise_dispute(collection: Collection, mine: PageRow, theirs: Answer) -> bool:
    """Put a page in doubt, with the other decision as an answer; tell whether that is news."""
    if mine.state.is_settled and collection.answers(mine.page_id).get(theirs.name) == theirs:
        return False
    collection.keep_answer(mine.page_id, theirs)
    collection.set_state([mine.page_id], PageState.IN_DOUBT)
    return True


def _gold(collection: Collection, row: PageRow) -> GoldPage | None:
    with suppress(DraftError, CollectionError):
        return gold_of(collection, row)
    return None


def _units(one: GoldPage, other: GoldPage) -> Iterator[tuple[int, Sequence[bool | None]]]:
    for block, mine, theirs in zip(one.blocks, one.kept, other.kept, strict=True):
        yield block.word_count, (mine, theirs)


def _answer_of(person: str, gold: GoldPage) -> Answer:
    shares = tuple(map(float, gold.kept))
    return Answer(outcome=Extraction(extractor=f"{PERSON}{person}", plain_text=gold.text), votes=Votes(shares=shares))
