"""The articles of a collection, written: as a person decided, else as proposed; in several formats at once."""

from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from extractors.batch.cleaning import Made
from extractors.batch.naming import Names
from extractors.batch.wanted import Wanted
from extractors.blocks.cut_once import cut_once
from extractors.blocks.words import count_words
from extractors.collection.collection import Collection
from extractors.collection.examining import Errand, errand_for, names_on, open_errand, proposal_name
from extractors.collection.files_of_many import FilesOfMany
from extractors.collection.manner import Manner
from extractors.collection.page_row import PageRow
from extractors.collection.taught import Taught, corrected, site_rules
from extractors.comparing.votes import Votes
from extractors.editing.draft import Draft
from extractors.editing.draft_file import digest, load
from extractors.editing.edits import apply, settle_by_rules
from extractors.editing.metadata import best_metadata
from extractors.errors import DraftError, NothingFoundError, PageError, UnhuskError
from extractors.extraction import Extraction, Metadata, Outcome
from extractors.pages.page import Page
from extractors.roles.choice import as_chosen
from extractors.roles.telling import roles_of
from extractors.running.bounded_map import bounded_map
from extractors.running.pool import Pool
from extractors.running.reading import result_of_page
from extractors.running.sequential import answers_one_by_one
from extractors.saving.article import Article
from extractors.saving.formats import format_named
from extractors.saving.rendered import Rendered, RunInfo
from extractors.saving.rendering import article_of, render_draft, versions_of
from extractors.saving.writing import make_folder, write_rendered
from extractors.site_pages.framing import RULE
from extractors.site_rules.applying import rules_edit

_LIMIT_S = 90.0


@dataclass(frozen=True, slots=True, kw_only=True)
class WritingErrand:
    """Which article a worker is to write, and how.

    Attributes:
        errand: which page.
        decision: the person's draft as text, or None.
        proposed_by: who proposed the article when the page was read, or "" where it is to be asked anew.
        proposed: the votes of whoever proposed it then, or None.
        digest: of the page's blocks then; another one has the page asked anew.
        metadata: as found then.
        tuned: blocks that the collection's tuning decides otherwise, or its site's frame: which, whether kept, and the
            signature.
        versions: of the extractors that were asked then.
        manner: how it is written.
        made: what is written about the making of the article.
    """

    errand: Errand
    decision: str | None
    proposed_by: str
    proposed: Votes | None
    digest: str
    metadata: Metadata
    tuned: tuple[tuple[int, bool, str], ...]
    versions: tuple[tuple[str, str], ...]
    manner: Manner
    made: RunInfo


@dataclass(frozen=True, slots=True)
class _Made:
    """One article, by the formats it is written in; whole for those that are written at once."""

    rendered: Mapping[str, Rendered]
    article: Article | None = None
    left_out: str = ""


_NOTHING = _Made({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What became of one page's article.

    Attributes:
        files: its own files, one for each format; those of many articles are not among them.
        reason: why it was not written, or "".
        left_out: why it is none of those that are wanted, which is no failure, or "".
        notes: what could not be done about it, one sentence each.
    """

    row: PageRow
    files: tuple[Path, ...] = ()
    reason: str = ""
    left_out: str = ""
    notes: tuple[str, ...] = ()


def write_articles(
    collection: Collection, rows: Sequence[PageRow], target: Path, pool: Pool, manner: Manner, *, made: RunInfo
) -> Generator[Written | None, None, None]:
    """Write the articles of pages; yield each as it comes, and None every now and then meanwhile.

    Args:
        collection: whose pages.
        rows: which pages.
        target: the folder that nothing is written outside of; made if need be.
        pool: who makes them; closed in the end.
        manner: how they are written.
        made: what is written about the making of the articles.

    Raises:
        SaveError: The folder cannot be made, or a file of many articles cannot be written.
        UsageError: The template makes no sense, or a format cannot be written as it is wanted.
    """
    manner.check()
    make_folder(target)
    taught = collection.taught()
    endings = [format_named(one).ending for one in manner.one_by_one]
    names = [Names(manner.name, ending, target, is_replacing=manner.overwrites) for ending in endings]

    def make(numbered: tuple[int, PageRow]) -> tuple[int, _Made, Written]:
        number, row = numbered
        one, reason = _NOTHING, ""
        files: list[Path] = []
        try:
            errand = writing_errand(collection, row, manner, made, taught)
            one = result_of_page(pool.submit(write_here, errand, time_limit_s=_LIMIT_S), row.called)
        except PageError as error:
            reason = error.reason
        except UnhuskError as error:
            reason = str(error)
        finally:  # the pages behind it wait for their turn
            own = [one.rendered[name] for name in manner.one_by_one if name in one.rendered]
            files = _named(names, number, own)
        try:
            for path, each in zip(files, own, strict=True):
                make_folder(path.parent)
                write_rendered(path, each, overwrite=manner.overwrites)
        except UnhuskError as error:
            return number, _NOTHING, Written(row=row, reason=str(error))
        if files:
            collection.note_saved(row.page_id, files[0])
        notes = tuple(note for each in one.rendered.values() for note in each.notes)
        return number, one, Written(row=row, files=tuple(files), reason=reason, left_out=one.left_out, notes=notes)

    last: Written | None = None  # held back, for what is to be said of the files of many
    with FilesOfMany(target, manner) as many, closing(bounded_map(enumerate(rows, start=1), make, pool)) as results:
        for result in results:
            if result is None:
                yield None
                continue
            number, one, written = result
            many.take(number, [one.rendered[name] for name in manner.in_rows if name in one.rendered], one.article)
            if last is not None:
                yield last
            last = written
        notes = many.finish()
    if last is not None:
        yield replace(last, notes=(*last.notes, *notes))


def _named(names: Sequence[Names], number: int, made: Sequence[Rendered]) -> list[Path]:
    """Return the file of each format; every format's names are asked once, also where there is no article."""
    if not made:
        for one in names:
            one.take(number, ())
        return []
    return [one.take(number, (each.fields,))[0] for one, each in zip(names, made, strict=True)]


def write_here(errand: WritingErrand) -> _Made:
    """Make an article in this very process, which must be a worker.

    Raises:
        PageError: The page cannot be opened, or nobody finds an article on it.
    """
    page, manner = open_errand(errand.errand), errand.manner
    draft, about = draft_of(page, errand)
    blocks = cut_once(page).blocks
    if manner.roles:
        draft = draft.with_base(draft.base_name, as_chosen(draft.base, roles_of(cut_once(page)), manner.roles))
    if not any(draft.kept()):
        raise PageError(errand.errand.place or errand.errand.source, "nothing on this page is kept")
    words = sum(count_words(draft.text(index, blocks[index])) for index in draft.order())
    if left_out := Wanted(least_words=manner.least_words).why_not(words, None, str):
        return _Made({}, left_out=left_out)
    made = replace(errand.made, extractors=about.versions)
    rendered: dict[str, Rendered] = {}
    for name in (*manner.one_by_one, *manner.in_rows):
        (rendered[name],) = render_draft(page, draft, (name,), made, manner.choices_of(name))
    is_wanted_whole = len(manner.together) > len(manner.in_rows)
    return _Made(rendered, article_of(page, draft, made) if is_wanted_whole else None)


def draft_of(page: Page, errand: WritingErrand) -> tuple[Draft, Made]:
    """Return the draft of an errand's page, as decided, else as proposed, and what is known of it; for a worker.

    Raises:
        PageError: What was decided does not fit the page, or nobody finds an article on it.
    """
    blocks = cut_once(page).blocks
    proposed = errand.proposed if digest(blocks) == errand.digest else None
    made = Made(votes=proposed, versions=errand.versions, notes=page.notes)
    if errand.decision is not None:
        try:
            return load(errand.decision, blocks).draft, made
        except DraftError as error:
            raise PageError(
                errand.errand.place or errand.errand.source,
                f"what was decided about it does not fit the page as it is now ({error})",
            ) from error
    if proposed is not None:
        draft = Draft(base_name=errand.proposed_by, base=proposed.kept(), metadata=errand.metadata)
        return _as_taught(draft, page, errand, errand.tuned), made
    answers = answers_one_by_one(page, names_on(page, errand.errand))
    votes = {name: one.votes for name, one in answers.items() if one.votes is not None}
    name = proposal_name(page, votes)
    if not name:
        raise NothingFoundError("unhusk", "no extractor found an article on this page")
    outcomes = {one: answer.outcome for one, answer in answers.items()}
    metadata = best_metadata(page, outcomes).chosen
    draft = Draft(base_name=name, base=votes[name].kept(), metadata=metadata)
    tuned = _tuned(errand.errand.taught, name, outcomes, votes, [block.word_count for block in blocks])
    made = Made(votes=votes[name], versions=versions_of(outcomes), notes=page.notes)
    return _as_taught(draft, page, errand, tuned), made


def _as_taught(draft: Draft, page: Page, errand: WritingErrand, tuned: Sequence[tuple[int, bool, str]]) -> Draft:
    """Return a draft as the collection's tuning and rules have it, the rules last."""
    draft = apply(draft, settle_by_rules(draft, {index: (is_kept, signed) for index, is_kept, signed in tuned}))
    return apply(draft, rules_edit(site_rules(page, errand.errand.taught.rules), cut_once(page), draft))


def _tuned(
    taught: Taught, name: str, outcomes: Mapping[str, Outcome], votes: Mapping[str, Votes], words: Sequence[int]
) -> tuple[tuple[int, bool, str], ...]:
    outcome = outcomes.get(name)
    threshold = outcome.threshold if isinstance(outcome, Extraction) else 0.5
    found = corrected(taught.tuning, name, threshold, votes, words)
    return tuple((index, *said) for index, said in found[1].items()) if found is not None else ()


def writing_errand(
    collection: Collection, row: PageRow, manner: Manner, made: RunInfo, taught: Taught
) -> WritingErrand:
    """Return what a worker is asked about a page's article."""
    answers = collection.answers(row.page_id)
    blocks = collection.blocks(row.page_id)
    votes = {name: one.votes for name, one in answers.items() if one.votes is not None}
    proposed_by, outcomes = row.proposed_by, {name: one.outcome for name, one in answers.items()}
    framing = collection.framing(row.page_id)
    fits = proposed_by in votes and len(votes[proposed_by].shares) == len(blocks)
    tuned = _tuned(taught, proposed_by, outcomes, votes, [block.word_count for block in blocks]) if fits else ()
    return WritingErrand(
        errand=errand_for(row, (), taught, packed=collection.packed_if_gone(row)),
        decision=collection.decision(row.page_id),
        proposed_by=proposed_by if fits else "",
        proposed=votes[proposed_by] if fits else None,
        digest=digest(blocks),
        metadata=collection.metadata(row.page_id),
        tuned=(*tuned, *((index, False, RULE) for index in framing.going)) if fits else (),
        versions=versions_of(outcomes),
        manner=manner,
        made=made,
    )
