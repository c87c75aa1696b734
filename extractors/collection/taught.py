"""What a person taught a collection, as its pages are read: rules of their sites, and a tuning of the proposals.

Both travel as text to the workers, are laid over a proposal as decisions that are signed, the rules last, and leave
alone what a person decided on a page.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractors.blocks.segmenting import Segmentation
from extractors.collection.site_frames import NO_FRAMING, Framing
from extractors.comparing.votes import Votes
from extractors.editing.draft_file import digest
from extractors.errors import UsageError
from extractors.extraction import Metadata
from extractors.pages.page import Page
from extractors.site_pages.framing import RULE
from extractors.site_rules.applying import Decided, decided
from extractors.site_rules.rule import SiteRules
from extractors.site_rules.rule_book import rules_among
from extractors.site_rules.rule_text import read
from extractors.tuning.correction import Correction, ScoredPage


@dataclass(frozen=True, slots=True)
class Taught:
    """What a person taught: the rules of sites and the tuning as they are kept, "" for none.

    Beside it, for one page, what goes of its article since it is its site's frame.
    """

    rules: str = ""
    tuning: str = ""
    framing: Framing = NO_FRAMING


NOTHING = Taught()
TUNING = "tuning"  # the collection's setting that holds one


@dataclass(frozen=True, slots=True, kw_only=True)
class Tuned:
    """A tuning as it is kept with a collection.

    Attributes:
        proposer: whose scores it corrects.
        others: the extractors it listens to besides, in the order of the correction's weights.
        correction: the correction itself.
        pages: from how many settled pages it is.
        gain, low, high: by how much word F1 is higher on settled pages it has not seen, with the 95 % interval.
    """

    proposer: str
    others: tuple[str, ...]
    correction: Correction
    pages: int
    gain: float
    low: float
    high: float

    @property
    def signature(self) -> str:
        """What its changes on a page are signed with."""
        return f"tuned by {self.pages} settled pages"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What was taught decides about one page.

    Attributes:
        tuned: by block, what the tuning keeps otherwise than proposed, signed.
        framed: the same of what goes as its site's frame.
        ruled: what rules of the site decide.
        scores: of the proposal as the tuning corrects them, with THRESHOLD; None where there is none.
    """

    tuned: dict[int, tuple[bool, str]]
    framed: dict[int, tuple[bool, str]]
    ruled: Decided
    scores: tuple[float, ...] | None

    @property
    def decided(self) -> Decided:
        """All together, the rules last."""
        kept = self.tuned | self.framed | self.ruled.kept
        return Decided(kept=kept, metadata=self.ruled.metadata, notes=self.ruled.notes, texts=self.ruled.texts)


def site_rules(page: Page, rules: str) -> SiteRules:
    """Return the rules of a page's site among those of a collection; none where they cannot be read."""
    return rules_among(_read(rules), page.url)


def decided_by(
    taught: Taught,
    page: Page,
    cut: Segmentation,
    metadata: Metadata,
    proposal: "tuple[str, float, Mapping[str, Votes]]",
) -> Heard:
    """Return what was taught decides about a page.

    Args:
        taught: what was taught.
        page: the page.
        cut: the same, cut into blocks.
        metadata: as found.
        proposal: who proposes the article, from which score on it keeps a block, and the votes of all.
    """
    name, threshold, votes = proposal
    found = corrected(taught.tuning, name, threshold, votes, [block.word_count for block in cut.blocks])
    scores, tuned = found if found is not None else (None, {})
    is_same = taught.framing.going and taught.framing.digest == digest(cut.blocks)
    framed = dict.fromkeys(taught.framing.going if is_same else (), (False, RULE))
    ruled = decided(site_rules(page, taught.rules), cut, metadata)
    return Heard(tuned=tuned, framed=framed, ruled=ruled, scores=scores)


@lru_cache(maxsize=8)
def tuned_of(text: str) -> Tuned | None:
    """Return the tuning in a text; None for none, or what no tuning can be read from."""
    try:
        record = json.loads(text)
        correction = record["correction"]
        return Tuned(
            proposer=str(record["proposer"]),
            others=tuple(map(str, record["others"])),
            correction=Correction(
                shift=float(correction["shift"]),
                weight=float(correction["weight"]),
                others=tuple(map(float, correction["others"])),
            ),
            pages=int(record["pages"]),
            gain=float(record["gain"]),
            low=float(record["low"]),
            high=float(record["high"]),
        )
    except (ValueError, TypeError, KeyError):
        return None


def corrected(
    text: str, proposer: str, threshold: float, votes: Mapping[str, Votes], words: Sequence[int]
) -> tuple[tuple[float, ...], dict[int, tuple[bool, str]]] | None:
    """Return the corrected scores of a page, and by block what is kept otherwise for it, signed; None without a tuning.

    Args:
        text: the tuning.
        proposer: who proposes this page's article; a tuning of another changes nothing.
        threshold: from which score on the proposer keeps a block.
        votes: of all extractors.
        words: per block.
    """
    made = tuned_of(text) if text else None
    own = votes.get(proposer)
    if made is None or proposer != made.proposer or own is None or own.scores is None:
        return None
    page = ScoredPage(
        scores=own.scores, threshold=threshold, words=tuple(words), others=said(votes, made.others, len(words))
    )
    scores, kept = made.correction.scores(page), made.correction.kept(page)
    changed = {
        index: (is_kept, made.signature)
        for index, (is_kept, before) in enumerate(zip(kept, own.kept(), strict=True))
        if is_kept is not before
    }
    return scores, changed


def said(votes: Mapping[str, Votes], names: Sequence[str], count: int) -> tuple[tuple[float, ...], ...]:
    """Return what extractors say of each of a page's blocks: scores, else shares; () where one says nothing of them."""
    return tuple(
        tuple(one.scores or one.shares) if (one := votes.get(name)) is not None and len(one.shares) == count else ()
        for name in names
    )


@lru_cache(maxsize=8)
def _read(rules: str) -> tuple[SiteRules, ...]:
    try:
        return read(rules, "the collection's rules")
    except UsageError:  # written by another version: what it says of other sites is not worth a failed page
        return ()
