"""The tasks of a worker: open a page, run one extractor on it, combine votes.

These functions run in workers. Nothing that a plug-in does gets past them: its result is rebuilt from plain text and
numbers, and an exception becomes a Failure with a line for the person.

The program itself only names these functions, so it need not import what they use.
"""

import math
import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any

from extractors.blocks.block import Block
from extractors.comparing.votes import Votes
from extractors.errors import ExtractorError, MissingLibraryError, NothingFoundError, UnhuskError
from extractors.extraction import Extraction, Failure, FailureKind, Metadata
from extractors.pages.page import READ_AS, Page, PageKind
from extractors.running.answer import Answer
from extractors.running.guard import take_notes

if TYPE_CHECKING:
    from extractors.blocks.segmenting import Segmentation
    from extractors.comparing.ruler import Ruler
    from extractors.roles.role import Role

_SAMPLE = Page(
    kind=PageKind.HTML,
    text="<!doctype html><html lang='en'><title>Warm</title><body><article><h1>Warm</h1>"
    + "<p>This page is here for the libraries, which load what they need when they see their first one.</p>" * 4
    + "</article></body></html>",
)
_LONGEST_REASON = 300  # characters; chosen by hand: two lines of a column's header


def prepare() -> None:
    """Import what every task over a page needs, before the first task's clock runs."""
    import extractors.blocks.segmenting
    import extractors.comparing.ruler  # noqa: F401


def warm_up(name: str) -> None:
    """Import an extractor and run it on our own page, so that a person's first page waits for no library."""
    plugin = _loaded(name)
    if hasattr(plugin, "extract"):
        with suppress(UnhuskError):
            _ruler(_SAMPLE).lay(plugin.extract(_SAMPLE))


def needs(name: str) -> tuple[str, ...]:
    """Return the extractors whose votes a combiner wants."""
    return tuple(str(need) for need in getattr(_loaded(name), "needs", ()))


def answer(name: str, page: Page) -> Answer:
    """Run one extractor on a page and align its result with the page's blocks."""
    return _attempt(name, page, lambda plugin: plugin.extract(page))


def combine(name: str, page: Page, votes: Mapping[str, Votes]) -> Answer:
    """Let a combiner decide a page's blocks from the votes of others."""
    return _attempt(name, page, lambda plugin: plugin.combine(page, _ruler(page).blocks, votes))


def explain(name: str, page: Page, votes: Mapping[str, Votes], index: int) -> tuple[str, ...]:
    """Say in words what weighed most when an extractor or combiner decided a block; nothing if it cannot tell.

    A plug-in that can tell has `explain(page, blocks, votes, index)`.
    """
    plugin = _loaded(name)
    if not hasattr(plugin, "explain"):
        return ()
    return tuple(str(reason) for reason in plugin.explain(page, _ruler(page).blocks, votes, index))


def roles_of_blocks(page: Page) -> "tuple[Role, ...]":
    """Return the role of each block of a page."""
    from extractors.blocks.segmentation_cache import cached_segmentation
    from extractors.roles.role_detection import roles_of  # 40 ms with the parser, paid in the worker

    return roles_of(cached_segmentation(page))


def owner_of(function: Callable[..., object], args: Sequence[object]) -> str:
    """Return the foreign package whose code a task runs; "" for code that Unhusk ships."""
    if function not in (answer, combine, explain, needs, warm_up):
        return ""
    return foreign_owner(str(args[0]))


def foreign_owner(name: str) -> str:
    """Return the package an extractor or combiner comes from; "" if that is Unhusk, or no package has it."""
    from extractors.plugins.registry import find  # 1 ms, not paid at start-up

    try:
        one = find(name)
    except ExtractorError:
        return ""
    return "" if one.is_ours else one.distribution


def _attempt(name: str, page: Page, run: Callable[[Any], object]) -> Answer:
    """Run a plug-in and turn whatever it does into an answer."""
    take_notes()  # those of the task before: a thread that it left behind may still have tried something
    started, cpu_started = time.perf_counter(), time.process_time()
    try:
        plugin = _loaded(name)
        started, cpu_started = time.perf_counter(), time.process_time()
        made = run(plugin)
        seconds, cpu_seconds = time.perf_counter() - started, time.process_time() - cpu_started
        extraction = _checked(name, made, seconds, made_with(plugin))
        votes = _aligned(extraction, _ruler(page))
    except BaseException as error:  # noqa: BLE001 - here a plug-in's error becomes a Failure, SystemExit too
        seconds, cpu_seconds = time.perf_counter() - started, time.process_time() - cpu_started
        return Answer(outcome=_failure(name, error, seconds), cpu_seconds=cpu_seconds)
    return Answer(outcome=extraction, votes=votes, cpu_seconds=cpu_seconds)


def _aligned(extraction: Extraction, ruler: "Ruler") -> Votes:
    """Return the votes; raise NothingFoundError if there is no word, TypeError if scores do not match the blocks."""
    scores = extraction.block_scores
    if scores is not None:
        if len(scores) != len(ruler.blocks):
            raise TypeError(f"returned {len(scores)} scores for {len(ruler.blocks)} blocks")
        return ruler.lay(extraction)
    from extractors.comparing.ruler import extraction_words

    words = extraction_words(extraction)
    if not words:
        raise NothingFoundError(extraction.extractor, "found no article on this page")
    return ruler.lay_words(words)


def _checked(name: str, made: object, seconds: float, made_with: str) -> Extraction:
    """Rebuild a plug-in's result as a value of ours, with no object of the plug-in's inside.

    Raises:
        TypeError: It is no Extraction, or has fields of wrong types.
    """
    if not isinstance(made, Extraction):
        raise TypeError(f"returned {type(made).__name__} and not an Extraction")
    body_html, plain_text, scores = made.body_html, made.plain_text, made.block_scores
    if sum(body is not None for body in (body_html, plain_text, scores)) != 1:
        raise TypeError("returned an Extraction without exactly one of body_html, plain_text and block_scores")
    metadata = {field: getattr(made.metadata, field, "") for field in Metadata.__dataclass_fields__}
    return Extraction(
        extractor=name,
        body_html=None if body_html is None else _text(body_html),
        plain_text=None if plain_text is None else _text(plain_text),
        block_scores=None if scores is None else tuple([_share(score) for score in scores]),
        threshold=_share(made.threshold),
        metadata=Metadata(**{field: str(value) for field, value in metadata.items() if isinstance(value, str)}),
        made_with=made_with,
        seconds=seconds,
        notes=tuple([_text(note) for note in made.notes]) + take_notes(),
        read_as=made.read_as if made.read_as in READ_AS else "",
    )


def made_with(plugin: object) -> str:
    """Return the library that a plug-in names, with its version, or else its own package: for provenance."""
    made_with = getattr(plugin, "made_with", "")
    if isinstance(made_with, str) and made_with:
        return made_with
    return _with_version(str(getattr(plugin, "library", "") or type(plugin).__module__.partition(".")[0]))


@cache
def _with_version(library: str) -> str:
    """Return a library's name with the version that is installed; its file is read once, not for each page."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"{library} {version(library)}"
    except PackageNotFoundError:
        return f"unhusk {version('unhusk')}" if library == "extractors" else library


def _text(value: object) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise TypeError(f"returned {type(value).__name__} where text belongs")
    return str(value)


def _share(score: object) -> float:
    number = float(score)  # type: ignore[arg-type]  # a plug-in's: what is no number raises TypeError, as it should
    return min(1.0, max(0.0, number)) if math.isfinite(number) else 0.0


def _failure(name: str, error: BaseException, seconds: float) -> Failure:
    notes = take_notes()
    match error:
        case NothingFoundError():
            kind, reason = FailureKind.NOTHING_FOUND, error.reason
        case MissingLibraryError():
            kind, reason = FailureKind.MISSING, error.reason
        case ExtractorError():
            kind, reason = FailureKind.ERROR, error.reason
        case MemoryError():
            kind, reason = FailureKind.OUT_OF_MEMORY, "ran out of memory"
        case RecursionError():
            kind, reason = FailureKind.ERROR, "the page is nested too deeply for it"
        case SystemExit():
            kind, reason = FailureKind.ERROR, "tried to end the program"
        case ImportError():
            kind, reason = FailureKind.ERROR, "cannot start: a package that it needs is missing or broken"
            notes += (_one_line(_described(error)), *_place(error))
        case _:
            kind, reason = FailureKind.ERROR, f"stopped at an error: {_described(error)}"
            notes += _place(error)
    return Failure(extractor=name, kind=kind, reason=_one_line(reason), seconds=seconds, notes=notes)


def _described(error: BaseException) -> str:
    try:
        text = str(error)
    except BaseException:  # noqa: BLE001 - a plug-in's exception may fail even at this
        text = ""
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def _place(error: BaseException) -> tuple[str, ...]:
    """Say where an error was raised, for the developer of the plug-in."""
    frames = traceback.extract_tb(error.__traceback__)
    return (f"Raised in {frames[-1].filename}, line {frames[-1].lineno}.",) if frames else ()


def _one_line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_REASON else line[: _LONGEST_REASON - 1] + "…"


@cache
def _loaded(name: str) -> Any:
    from extractors.plugins.registry import load

    return load(name)


# One page at a time: a worker runs one page's extractors one after another, and cuts their page once.
_last: "list[tuple[Segmentation, Ruler]]" = []


def _ruler(page: Page) -> "Ruler":
    from extractors.blocks.segmentation_cache import cached_segmentation  # 30 ms, with lxml and RapidFuzz
    from extractors.comparing.ruler import Ruler

    cut = cached_segmentation(page)
    for last, ruler in tuple(_last):
        if last is cut:
            return ruler
    made = Ruler(cut.blocks)
    _last[:] = [(cut, made)]  # another thread's page may replace it at once, so the local result is returned
    return made


def blocks_of(page: Page) -> tuple[Block, ...]:
    """Cut a page into its blocks."""
    return _ruler(page).blocks
