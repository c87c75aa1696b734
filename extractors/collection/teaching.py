"""What a person taught a collection, as its pages are read: rules of their sites, and a tuning of the proposals.

Both travel to the workers as text, are laid over a proposal as signed decisions, the rules last, and leave
what a person decided on a page alone.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractors.blocks.segmenting import Segmentation
from extractors.collection.site_frames import NO_DROPPED_FRAME, DroppedFrame
from extractors.comparing.votes import Votes
from extractors.editing.draft_file import digest
from extractors.errors import UsageError
from extractors.extraction import Metadata
from extractors.pages.page import Page
from extractors.site_pages.framing import RULE
from extractors.site_rules.applying import RuleDecisions, rule_decisions
from extractors.site_rules.rule import SiteRules
from extractors.site_rules.rule_book import rules_among
from extractors.site_rules.rule_text import parse_rules
from extractors.tuning.correction import Correction, ScoredPage


@dataclass(frozen=True, slots=True)
class Teaching:
    """What a person taught: the rules of sites and the tuning in their stored form, "" for none.

    Also, for one page, what is dropped from its article as its site's frame.
    """

    rules: str = ""
    tuning: str = ""
    framing: DroppedFrame = NO_DROPPED_FRAME


NO_TEACHING = Teaching()
TUNING = "tuning"  # the collection's setting that holds one


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredTuning:
    """A tuning in the form kept with a collection.

    Attributes:
        proposer: whose scores it corrects.
        others: the other extractors it listens to, in the order of the correction's weights.
        correction: the correction itself.
        pages: how many settled pages it was fitted to.
        gain, low, high: how much higher word F1 is on settled pages it has not seen, with the 95 % interval.
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
class TeachingDecisions:
    """What the teaching decides about one page.

    Attributes:
        by_tuning: by block, where the tuning departs from the proposal, signed.
        by_frame: likewise, what is dropped as its site's frame.
        by_rules: what rules of the site decide.
        scores: the proposal's, as the tuning corrects them, with THRESHOLD; None where there is no tuning.
    """

    by_tuning: dict[int, tuple[bool, str]]
    by_frame: dict[int, tuple[bool, str]]
    by_rules: RuleDecisions
    scores: tuple[float, ...] | None

    @property
    def combined(self) -> RuleDecisions:
        """All together, the rules last."""
        kept = self.by_tuning | self.by_frame | self.by_rules.kept
        return RuleDecisions(
            kept=kept, metadata=self.by_rules.metadata, notes=self.by_rules.notes, texts=self.by_rules.texts
        )


def site_rules(page: Page, rules: str) -> SiteRules:
    """Return the rules of a page's site among those of a collection; none where they cannot be read."""
    return rules_among(_read(rules), page.url)


def teaching_decisions(
    teaching: Teaching,
    page: Page,
    cut: Segmentation,
    metadata: Metadata,
    proposal: "tuple[str, float, Mapping[str, Votes]]",
) -> TeachingDecisions:
    """Return what the teaching decides about a page.

    Args:
        teaching: what was taught.
        page: the page.
        cut: the same, cut into blocks.
        metadata: as found.
        proposal: who proposes the article, the score from which it keeps a block, and the votes of all.
    """
    name, threshold, votes = proposal
    found = apply_tuning(teaching.tuning, name, threshold, votes, [block.word_count for block in cut.blocks])
    scores, tuned = found if found is not None else (None, {})
    is_same = teaching.framing.dropped and teaching.framing.digest == digest(cut.blocks)
    by_frame = dict.fromkeys(teaching.framing.dropped if is_same else (), (False, RULE))
    ruled = rule_decisions(site_rules(page, teaching.rules), cut, metadata)
    return TeachingDecisions(by_tuning=tuned, by_frame=by_frame, by_rules=ruled, scores=scores)


@lru_cache(maxsize=8)
def parse_tuning(text: str) -> StoredTuning | None:
    """Return the tuning in a text; None for none, or where none can be read."""
    try:
        record = json.loads(text)
        correction = record["correction"]
        return StoredTuning(
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


def apply_tuning(
    text: str, proposer: str, threshold: float, votes: Mapping[str, Votes], words: Sequence[int]
) -> tuple[tuple[float, ...], dict[int, tuple[bool, str]]] | None:
    """Return a page's corrected scores, and by block what they change, signed; None without a tuning.

    Args:
        text: the tuning.
        proposer: who proposes this page's article; a tuning for another proposer changes nothing.
        threshold: the score from which the proposer keeps a block.
        votes: of all extractors.
        words: per block.
    """
    made = parse_tuning(text) if text else None
    own = votes.get(proposer)
    if made is None or proposer != made.proposer or own is None or own.scores is None:
        return None
    page = ScoredPage(
        scores=own.scores,
        threshold=threshold,
        words=tuple(words),
        others=scores_or_shares(votes, made.others, len(words)),
    )
    scores, kept = made.correction.scores(page), made.correction.kept(page)
    changed = {
        index: (is_kept, made.signature)
        for index, (is_kept, before) in enumerate(zip(kept, own.kept(), strict=True))
        if is_kept is not before
    }
    return scores, changed


def scores_or_shares(votes: Mapping[str, Votes], names: Sequence[str], count: int) -> tuple[tuple[float, ...], ...]:
    """Return what extractors say of each of a page's blocks: scores, or else shares; () if one says nothing of them."""
    return tuple(
        tuple(one.scores or one.shares) if (one := votes.get(name)) is not None and len(one.shares) == count else ()
        for name in names
    )


@lru_cache(maxsize=8)
def _read(rules: str) -> tuple[SiteRules, ...]:
    try:
        return parse_rules(rules, "the collection's rules")
    except UsageError:  # written by another version: not worth failing a page for
        return ()
