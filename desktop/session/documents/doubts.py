"""The blocks of a page that need a look: they could go either way, or another person decided differently."""

from collections.abc import Iterable, Mapping

from extractors.comparing.doubt import disputes, doubtful
from extractors.comparing.votes import Votes
from extractors.editing.draft import Draft


class Doubts:
    """The blocks in doubt of one page.

    Attributes:
        indices: the blocks, ascending.
        stops_at_every_dispute: whether blocks on which extractors differ are in doubt too, however sure the proposal.
        settled: blocks that another person decided differently, and that this person has looked at since.
    """

    def __init__(self) -> None:
        self.indices: tuple[int, ...] = ()
        self.stops_at_every_dispute = False
        self.settled: frozenset[int] = frozenset()
        self._disputed: frozenset[int] = frozenset()

    def forget(self) -> None:
        """Begin anew, with another page."""
        self.indices, self.settled, self._disputed = (), frozenset(), frozenset()

    def update(self, draft: Draft, votes: Mapping[str, Votes], threshold: float) -> None:
        """Find the blocks in doubt; one that was decided by hand is in doubt only where another person differs."""
        proposal = votes.get(draft.base_name)
        if proposal is not None and proposal.scores is not None and not self.stops_at_every_dispute:
            found = doubtful(proposal.scores, threshold)
        else:
            found = disputes(votes, [name for name, one in votes.items() if any(one.shares)])
        self.indices = tuple(sorted({index for index in found if not draft.is_by_hand(index)} | self._disputed))

    def dispute(self, draft: Draft, theirs: Votes) -> None:
        """Note the blocks that another person decided differently and nobody has looked at since."""
        pairs = zip(theirs.kept(), draft.kept(), strict=True)
        self._disputed |= {index for index, (their, mine) in enumerate(pairs) if their != mine} - self.settled

    def settle(self, indices: Iterable[int]) -> None:
        """Note that a person looked at another's decisions on these blocks."""
        looked_at = self._disputed.intersection(indices)
        self.settled |= looked_at
        self._disputed -= looked_at
