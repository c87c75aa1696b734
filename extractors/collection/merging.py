"""Two people's collections brought together: what one decided and the other did not is taken, the rest is compared.

Pages are known by what they say (their digest), so that each may have them in a folder of their own. Where two decided
otherwise, one's own decision stays, the page is put in doubt again, and the other's is kept beside the extractors'
answers under their name: the scoreboard and the agreement then show it like any other.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from extractors.collection.collection import Collection
from extractors.collection.gold import GoldPage, gold_of
from extractors.collection.page_row import PERSON, PageRow, PageState
from extractors.comparing.votes import Votes
from extractors.errors import CollectionError, DraftError
from extractors.extraction import Extraction
from extractors.running.answer import Answer
from extractors.scoring.alpha import krippendorff_alpha


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What came of bringing two collections together.

    Attributes:
        taken: pages whose decision was taken over.
        agreed: pages that both decided alike.
        disputed: pages that they decided otherwise.
        unknown: pages of the other that are not in this one.
        alpha: how far the two agree on the blocks of pages that both decided, words weighed (Krippendorff); None where
            that cannot be told.
    """

    taken: tuple[PageRow, ...]
    agreed: tuple[PageRow, ...]
    disputed: tuple[PageRow, ...]
    unknown: int
    alpha: float | None


def merge(collection: Collection, other: Collection, person: str) -> Merged:
    """Take another person's decisions into a collection; the other one is only read.

    Raises:
        CollectionError: One of the files is damaged, or this one cannot be written.
    """
    own = {digest: page_id for page_id, digest in collection.digests()}
    theirs = dict(other.digests())
    taken: list[PageRow] = []
    agreed: list[PageRow] = []
    disputed: list[PageRow] = []
    units: list[tuple[int, Sequence[bool | None]]] = []
    unknown = 0
    for row in other.rows([PageState.DONE]):
        page_id = own.get(theirs.get(row.page_id, ""))
        decision = other.decision(row.page_id)
        if page_id is None:
            unknown += 1
            continue
        if decision is None:
            continue
        (mine,) = collection.rows_by_id([page_id])
        said, ours = _gold(other, row), _gold(collection, mine)
        if said is None:
            continue
        if mine.state is not PageState.DONE or ours is None:
            collection.keep_decision(page_id, decision, state=PageState.DONE, person=person)
            taken.append(mine)
            continue
        units += _units(ours, said)
        if (ours.kept, ours.text) == (said.kept, said.text):
            agreed.append(mine)
            continue
        disputed.append(mine)
        collection.keep_answer(page_id, _answer_of(person, said))
        collection.set_state([page_id], PageState.IN_DOUBT)
    return Merged(
        taken=tuple(taken),
        agreed=tuple(agreed),
        disputed=tuple(disputed),
        unknown=unknown,
        alpha=krippendorff_alpha(units),
    )


def _gold(collection: Collection, row: PageRow) -> GoldPage | None:
    with suppress(DraftError, CollectionError):
        return gold_of(collection, row)
    return None


def _units(one: GoldPage, other: GoldPage) -> Iterator[tuple[int, Sequence[bool | None]]]:
    for block, mine, theirs in zip(one.blocks, one.kept, other.kept, strict=True):
        yield block.word_count, (mine, theirs)


def _answer_of(person: str, said: GoldPage) -> Answer:
    shares = tuple(map(float, said.kept))
    return Answer(outcome=Extraction(extractor=f"{PERSON}{person}"), votes=Votes(shares=shares))
