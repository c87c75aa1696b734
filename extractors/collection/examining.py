"""What a worker finds out about one page of a collection: all that its row shows, and what the extractors answered."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from extractors.blocks.block import Block
from extractors.blocks.segmentation_cache import cached_segmentation
from extractors.collection.answer_cache import PackedAnswer, pack, page_key
from extractors.collection.packed_page import unpacked_page
from extractors.collection.page_row import NOT_KNOWN, PageRow
from extractors.collection.places import as_stored
from extractors.collection.site_frames import DroppedFrame, numbers_as_bytes, read_frame
from extractors.collection.stored_answers import load_answer
from extractors.collection.teaching import NO_TEACHING, Teaching, teaching_decisions
from extractors.comparing.combining import DEFAULT, default_for
from extractors.comparing.comparison import agreement
from extractors.comparing.doubt import disputes, doubtful
from extractors.comparing.gain import expected_gain
from extractors.comparing.votes import Votes
from extractors.duplicates.signature import signature_of
from extractors.editing.draft_file import digest
from extractors.editing.metadata.choosing import best_metadata
from extractors.extraction import Extraction, Failure, Metadata
from extractors.pages.entry import Entry
from extractors.pages.hosts import spoken_host
from extractors.pages.page import Page
from extractors.plugins import registry
from extractors.running.answer import Answer
from extractors.running.sequential import sequential_answers
from extractors.running.tasks import made_with, needs
from extractors.site_pages.fingerprint import numbers_of, site_of
from extractors.site_pages.framing import frame_decisions
from extractors.tuning.correction import THRESHOLD


@dataclass(frozen=True, slots=True, kw_only=True)
class ExamineTask:
    """Which page is to be examined, and how.

    Attributes:
        page_id: of the page in its collection.
        source, place, number: as in `PageRow`.
        page_type: the type of page that the person says it is, or "".
        names: the extractors and combiners that are to answer; () for the best one available and those it needs.
        teaching: what the person taught the collection.
        frame: of the page's site, as `site_frames` keeps it.
        key: of the page as it was read, if it is only to be decided again from the answers of then; they count only
            while the page is still the same.
        answers: these answers, as `stored_answers` writes them.
        packed: the page itself, out of the collection, where its file is not there.
    """

    page_id: int
    source: str
    place: str = ""
    number: int = 1
    page_type: str = ""
    names: tuple[str, ...] = ()
    teaching: Teaching = NO_TEACHING
    frame: bytes = b""
    key: str = ""
    answers: tuple[bytes, ...] = ()
    packed: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExamineResult:
    """What was found out about a page.

    Attributes:
        page_id: of the page in its collection.
        metadata: title, author and the rest, as they would be saved.
        page_type: one of `READ_AS`, or "" if it could not be predicted.
        proposed_by: whose proposal this is, or "".
        digest: of the page's text; pages with one digest say the same.
        signature: of the article's text, by which nearly equal ones are found.
        blocks: of the page: number, text and word count.
        article_words, doubts, gain, confidence, agreement, words: as in `PageRow`.
        page_key: of the page, as `answer_cache.page_key` has it.
        packed: what the extractors answered; () if they were not run again.
        site_key: the site to which it belongs when frames are searched for: its host, or else its source.
        numbers: of its blocks, see `site_frames`.
        proposed: a byte for each of them, 1 where it is proposed for the article.
        framing: what part of its article is its site's frame.
        failure_reason: why no article was found on the page, or "".
    """

    page_id: int
    metadata: Metadata
    page_type: str
    proposed_by: str
    digest: str
    signature: bytes
    blocks: tuple[Block, ...]
    words: int
    article_words: int
    doubts: int
    gain: float
    confidence: float
    agreement: float
    page_key: str
    packed: tuple[PackedAnswer, ...]
    site_key: str
    numbers: bytes
    proposed: bytes
    framing: DroppedFrame
    failure_reason: str

    @property
    def site(self) -> str:
        """The host it says it is from, or ""."""
        return spoken_host(self.metadata.url)


def examine_task(
    row: PageRow,
    names: tuple[str, ...],
    teaching: Teaching = NO_TEACHING,
    *,
    frame: bytes = b"",
    key: str = "",
    answers: tuple[bytes, ...] = (),
    packed: bytes = b"",
) -> ExamineTask:
    """Return what a worker is asked about a page."""
    return ExamineTask(
        page_id=row.page_id,
        source=row.source,
        place=row.place,
        number=row.number,
        page_type=row.type_by_hand,
        names=names,
        teaching=teaching,
        frame=frame,
        key=key,
        answers=answers,
        packed=packed,
    )


def open_task_page(task: ExamineTask) -> Page:
    """Open the page of a task, read as the person says.

    Raises:
        PageError: It cannot be opened, or is not there any more.
    """
    from extractors.pages.opening import open_entry, open_path  # 80 ms: a window only makes tasks

    path = Path(task.source)
    if task.packed:
        page = unpacked_page(task.packed, task.place or task.source)
    elif task.place:
        page = open_entry(path, Entry(number=task.number, place=task.place))
    else:
        page = open_path(path)[0]
    return replace(page, read_as=task.page_type) if task.page_type else page


def examine_here(task: ExamineTask) -> ExamineResult:
    """Examine a page in this very process, which must be a worker.

    Raises:
        PageError: It cannot be opened.
    """
    page = open_task_page(task)
    if task.key and task.key == page_key(page, cached_segmentation(page).blocks):
        known = [load_answer(task.source, one) for one in task.answers]
        return replace(examine_answered(task, page, {one.name: one for one in known}), packed=())
    return examine_result(task, page, sequential_answers(page, answering_extractors(page, task)))


def examine_answered(task: ExamineTask, page: Page, answers: Mapping[str, Answer]) -> ExamineResult:
    """Examine a page that was shown, by those of the answers given then that reading it would have asked for."""
    names = answering_extractors(page, task)
    needed = {one for name in names for one in (name, *(needs(name) if registry.find(name).is_combiner else ()))}
    return examine_result(task, page, {name: one for name, one in answers.items() if name in needed})


def answering_extractors(page: Page, task: ExamineTask) -> tuple[str, ...]:
    """Return who is to answer about a page."""
    return task.names or (default_for(page),)


def installed_versions(names: Sequence[str]) -> dict[str, str]:
    """Return what extractors are made with as they are installed now; for a worker, since it imports them.

    Without names: the best available, and those it listens to.
    """
    found = {}
    for name in names or (DEFAULT, *needs(DEFAULT)):
        with suppress(Exception):  # a plug-in may raise whatever it likes
            found[name] = made_with(registry.load(name))
    return found


def examine_result(task: ExamineTask, page: Page, answers: Mapping[str, Answer]) -> ExamineResult:
    """Return the results of examining a page, from the extractors' answers."""
    cut = cached_segmentation(page)
    votes = {one: answer.votes for one, answer in answers.items() if answer.votes is not None}
    name = proposal_name(page, votes)
    proposed = votes.get(name)
    outcome = answers[name].outcome if name in answers else None
    threshold = outcome.threshold if isinstance(outcome, Extraction) else 0.5
    said = best_metadata(page, {one: answer.outcome for one, answer in answers.items()}).chosen
    teaching = teaching_decisions(task.teaching, page, cut, said, (name, threshold, votes))
    metadata = teaching.by_rules.metadata
    by_rule = {index: is_kept for index, (is_kept, _) in teaching.by_rules.kept.items()}
    if proposed is not None and teaching.scores is not None:
        proposed, threshold = replace(proposed, scores=teaching.scores, shares=teaching.scores), THRESHOLD
    read_as = task.page_type or (outcome.read_as if isinstance(outcome, Extraction) else "")
    as_proposed = (proposed or Votes(shares=(0.0,) * len(cut.blocks))).kept()
    frame_blocks = frame_decisions(cut, as_proposed, read_frame(task.frame), read_as)
    by_rule = dict.fromkeys(frame_blocks, False) | by_rule
    kept = tuple(by_rule.get(index, is_kept) for index, is_kept in enumerate(as_proposed))
    expected = expected_gain(cut.blocks, proposed, by_rule) if proposed is not None else None
    others = [other for one, other in votes.items() if one != name and not registry.find(one).is_combiner]
    article_words = sum(block.word_count for block in cut.blocks if kept[block.index])
    return ExamineResult(
        page_id=task.page_id,
        metadata=metadata,
        page_type=read_as,
        proposed_by=name,
        digest=(blocks_digest := digest(cut.blocks)),
        signature=signature_of("\n".join(block.text for block in cut.blocks if kept[block.index])),
        blocks=tuple(Block(block.index, block.text, block.word_count) for block in cut.blocks),
        words=sum(block.word_count for block in cut.blocks),
        article_words=article_words,
        doubts=sum(index not in by_rule for index in _doubts(threshold, proposed, votes)),
        gain=expected.gain if expected is not None else 0.0,
        confidence=expected.confidence if expected is not None else 0.0,
        agreement=NOT_KNOWN if proposed is None else _mean([agreement(cut.blocks, one, proposed) for one in others]),
        page_key=page_key(page, cut.blocks),
        packed=tuple(pack(answer, cut.blocks) for answer in answers.values()),
        site_key=site_of(metadata.url, as_stored(f"in {task.source}")),
        numbers=numbers_as_bytes(numbers_of(cut)),
        proposed=bytes(as_proposed),
        framing=DroppedFrame(blocks_digest, tuple(frame_blocks)),
        failure_reason="" if article_words else _failure_reason(answers),
    )


def proposal_name(page: Page, votes: Mapping[str, Votes]) -> str:
    """Return who proposes the article: the best one available, or else the first that kept anything; "" if none did."""
    best = default_for(page)
    if best in votes and any(votes[best].shares):
        return best
    return next((name for name, one in votes.items() if any(one.shares)), "")


def _doubts(threshold: float, proposed: Votes | None, votes: Mapping[str, Votes]) -> tuple[int, ...]:
    if proposed is not None and proposed.scores is not None:
        return doubtful(proposed.scores, threshold)
    return disputes(votes, [name for name, one in votes.items() if any(one.shares)])


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else NOT_KNOWN


def _failure_reason(answers: Mapping[str, Answer]) -> str:
    reasons = [one.outcome.reason for one in answers.values() if isinstance(one.outcome, Failure)]
    return reasons[0] if reasons else "no extractor found an article on this page"
