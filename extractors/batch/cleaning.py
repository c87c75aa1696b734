"""From one saved page to one clean article, rendered.

The quick way does everything in one task of one worker, so that there is no overhead between a folder's pages. If the
worker dies or runs out of time, the page goes the careful way: every extractor is a task of its own, and only the
faulty one is lost.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from extractors.batch.clean_request import CleanRequest, CleanResult
from extractors.batch.corpus.assessment import PageAssessment, assess_blocks, confidence_of
from extractors.batch.corpus.corpus_formats import CORPUS_FORMATS, rendered_row
from extractors.batch.language import language_of
from extractors.batch.site_steps import apply_rules, repeated_passages, rules_of, site_named, without_frame
from extractors.blocks.block import Block
from extractors.blocks.segmentation_cache import cached_segmentation
from extractors.blocks.words import count_words
from extractors.comparing.combining import default_for
from extractors.comparing.votes import Votes
from extractors.duplicates.signature import signature_of
from extractors.editing.draft import AS_PROPOSED, Draft
from extractors.editing.metadata.choosing import best_metadata
from extractors.extraction import Extraction, Failure, FailureKind
from extractors.pages.listing import entry_numbered
from extractors.pages.opening import open_bytes, open_entry, open_path
from extractors.pages.page import Page
from extractors.plugins import registry
from extractors.roles.choice import apply_role_choice
from extractors.roles.role_detection import roles_of
from extractors.running import tasks
from extractors.running.answer import Answer
from extractors.running.pool import Pool
from extractors.running.reading import result_of_page
from extractors.running.run import Run
from extractors.running.sequential import sequential_answers
from extractors.running.task import TimedOutError, WorkerDiedError
from extractors.saving.rendered import RenderedArticle
from extractors.saving.rendering import article_of, render_draft, versions_of

SECOND = "plain-text"  # it needs no valid markup: the last resort for pages on which all others failed
_OPENING_LIMIT_S = 60.0  # chosen by hand: a page of 50 MB takes some 3 s to read and as long to write


def clean_here(request: CleanRequest) -> tuple[CleanResult, ...]:
    """Clean the pages of one file in this process, which must be a worker.

    Raises:
        PageError: The file cannot be opened.
    """

    def answers_of(page: Page, name: str) -> Mapping[str, Answer]:
        return sequential_answers(page, [name])

    return tuple([_write(page, *_chosen(page, request, answers_of), request) for page in open_request(request)])


def clean_carefully(request: CleanRequest, pool: Pool) -> tuple[CleanResult, ...]:
    """Clean the pages of one file with a task for each extractor; waits.

    Raises:
        PageError: The file cannot be opened, or takes its reader too long or kills it.
    """

    def answers_of(page: Page, name: str) -> Mapping[str, Answer]:
        run = Run(page, _with_needs(name, pool), pool, time_limit_s=request.time_limit_s)
        for _ in run:
            continue
        return run.answers

    opened = pool.submit(open_request, request, time_limit_s=_OPENING_LIMIT_S)
    cleaned = []
    for page in result_of_page(opened, request.source):
        name, answers = _chosen(page, request, answers_of)
        written = pool.submit(_write, page, name, answers, request, time_limit_s=_OPENING_LIMIT_S)
        cleaned.append(result_of_page(written, request.source))
    return tuple(cleaned)


def open_request(request: CleanRequest) -> tuple[Page, ...]:
    """Open the pages of one file, and read them as the person chose.

    Raises:
        PageError: It cannot be opened.
    """
    pages = _opened(request)
    return tuple(replace(page, read_as=request.page_type) for page in pages) if request.page_type else pages


def _opened(request: CleanRequest) -> tuple[Page, ...]:
    if request.entry is not None or request.entry_number:
        path = Path(request.source)
        entry = request.entry or entry_numbered(path, request.entry_number)
        return (open_entry(path, entry, encoding=request.encoding, allow_large=request.allow_large),)
    if request.content is None:
        return open_path(Path(request.source), encoding=request.encoding, allow_large=request.allow_large)
    return open_bytes(
        request.content,
        source=request.source,
        url=request.url,
        encoding=request.encoding,
        allow_large=request.allow_large,
    )


def _chosen(
    page: Page, request: CleanRequest, answers_of: Callable[[Page, str], Mapping[str, Answer]]
) -> tuple[str, Mapping[str, Answer]]:
    """Return who decides on a page, and the answers; if nobody was named and the best one failed, plain-text decides.

    If the best one looked and found nothing, that is the answer: anything that others find there is a notice or a
    footer.
    """
    name = request.extractor or default_for(page)
    answers = answers_of(page, name)
    if not request.extractor and not _kept(answers[name]) and not _found_nothing(answers[name]):
        second = answers_of(page, SECOND)
        if _kept(second[SECOND]):
            return SECOND, second
    return name, answers


def _write(page: Page, name: str, answers: Mapping[str, Answer], request: CleanRequest) -> CleanResult:
    """Return the article that one of the answers describes, in the wanted format."""
    answer = answers[name]
    kept = _kept(answer)
    rules = rules_of(page, request.rules)
    reason = "nothing is left of the article once the parts to exclude are taken out"
    if not kept:
        reason = answer.outcome.reason if isinstance(answer.outcome, Failure) else "found no article on this page"
        if rules is None:
            return CleanResult(None, f"{name}: {reason}")
    outcomes = {one: other.outcome for one, other in answers.items()}
    blocks = cached_segmentation(page).blocks
    kept = kept or (False,) * len(blocks)  # rules may keep blocks even where no extractor found any
    if request.roles:
        kept = apply_role_choice(kept, roles_of(cached_segmentation(page)), request.roles)
    draft = Draft(base_name=name, base=kept, metadata=best_metadata(page, outcomes).chosen)
    notes = page.notes
    repeated: tuple[str, ...] = ()
    if request.frames:
        site = site_named(page, request.source, is_inside=request.entry is not None, site=request.site)
        if request.marks_repeated:
            repeated = repeated_passages(page, draft.kept(), request.frames, site)
        else:
            read_as = answer.outcome.read_as if isinstance(answer.outcome, Extraction) else ""
            draft = without_frame(draft, page, request.frames, site, read_as)
    if rules is not None:
        draft, rule_notes = apply_rules(draft, page, rules)
        notes = (*notes, *rule_notes)
    made = DraftFacts(votes=answer.votes, versions=versions_of(outcomes), notes=notes, repeated=repeated)
    return render_article(page, draft, made, request) or CleanResult(None, f"{name}: {reason}")


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftFacts:
    """Further facts about a draft.

    Attributes:
        votes: of the extractor that proposed it, or None.
        versions: of the extractors that were run.
        notes: as in `CleanResult`.
        repeated: its passages that are marked as repeated on other pages of its site.
    """

    votes: Votes | None
    versions: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    repeated: tuple[str, ...] = ()


def render_article(page: Page, draft: Draft, made: DraftFacts, request: CleanRequest) -> CleanResult | None:
    """Return a draft's article in the wanted format, if it is wanted; None if nothing of the page is kept."""
    blocks = cached_segmentation(page).blocks
    if not any(draft.kept()):
        return None
    words = sum(_word_count(draft, block) for block, is_kept in zip(blocks, draft.kept(), strict=True) if is_kept)
    text = cache(lambda: _text(draft, blocks))
    language = cache(lambda: language_of(text()))
    confidence = confidence_of(blocks, made.votes)
    if left_out := request.requirements.rejection_reason(words, confidence, language):
        return CleanResult(None, left_out=left_out)
    signature = signature_of(text()) if request.seeks_duplicates else b""
    number = request.entry.number if request.entry is not None else request.entry_number
    run_info = replace(request.made, extractors=made.versions, page_number=number, repeated=made.repeated)
    if request.is_for_many:
        built = article_of(page, draft, run_info)
        return CleanResult(RenderedArticle(content=b""), built=built, notes=made.notes, signature=signature)
    if request.format_name in CORPUS_FORMATS:
        assessment = PageAssessment(
            confidence=confidence,
            language=language() if request.requirements.languages else "",
            blocks=assess_blocks(blocks, draft.kept(), made.votes) if request.gives_blocks else None,
        )
        article = rendered_row(article_of(page, draft, run_info), assessment, request.format_name)
    else:
        (article,) = render_draft(page, draft, (request.format_name,), run_info, request.choices)
    return CleanResult(article, notes=made.notes, signature=signature, repeated=len(made.repeated))


def _word_count(draft: Draft, block: Block) -> int:
    """Return how many words of a block the article has: a person may have rewritten it, or a rule shortened it."""
    is_as_on_page = draft.decisions.get(block.index, AS_PROPOSED).text is None
    return block.word_count if is_as_on_page else count_words(draft.text(block.index, block))


def _text(draft: Draft, blocks: Sequence[Block]) -> str:
    return "\n".join(draft.text(index, blocks[index]) for index in draft.order())


def _found_nothing(answer: Answer) -> bool:
    return isinstance(answer.outcome, Failure) and answer.outcome.kind is FailureKind.NOTHING_FOUND


def _kept(answer: Answer) -> tuple[bool, ...]:
    """Return for every block whether an answer keeps it; empty if it keeps none."""
    kept = answer.votes.kept() if answer.votes is not None else ()
    return kept if any(kept) else ()


def _with_needs(name: str, pool: Pool) -> tuple[str, ...]:
    """Return a name after the names of those whose votes it needs, so that their metadata counts too."""
    if not registry.find(name).is_combiner:
        return (name,)
    try:
        return (*pool.submit(tasks.needs, name).result(), name)
    except (TimedOutError, WorkerDiedError, RuntimeError):
        return (name,)
