"""Which blocks of a page a person should look at: what could go either way, and what another person sees otherwise."""

from collections.abc import Iterable, Mapping

from extractors.comparing.doubt import disputes, doubtful
from extractors.comparing.votes import Votes
from extractors.editing.draft import Draft


class Doubts:
    """The blocks in doubt of one page.

    Attributes:
        indices: the blocks, ascending.
        stops_at_every_dispute: whether blocks on which extractors differ are in doubt too, however sure the proposal.
    """

    def __init__(self) -> None:
        self.indices: tuple[int, ...] = ()
        self.stops_at_every_dispute = False
        self._disputed: frozenset[int] = frozenset()

    def forget(self) -> None:
        """Begin anew, with another page."""
        self.indices, self._disputed = (), frozenset()

    def update(self, draft: Draft, votes: Mapping[str, Votes], threshold: float) -> None:
        """Tell them anew; what was decided by hand is in doubt only where another person differs."""
        proposal = votes.get(draft.base_name)
        if proposal is not None and proposal.scores is not None and not self.stops_at_every_dispute:
            found = doubtful(proposal.scores, threshold)
        else:
            found = disputes(votes, [name for name, one in votes.items() if any(one.shares)])
        self.indices = tuple(sorted({index for index in found if not draft.is_by_hand(index)} | self._disputed))

    def dispute(self, draft: Draft, theirs: Votes) -> None:
        """Note where another person decided otherwise than a draft has it."""
        pairs = zip(theirs.kept(), draft.kept(), strict=True)
        self._disputed |= {index for index, (their, mine) in enumerate(pairs) if their != mine}

    def settle(self, indices: Iterable[int]) -> None:
        """Note that a person looked at what another decided about these."""
        self._disputed = self._disputed.difference(indices)
