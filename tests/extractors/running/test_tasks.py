"""A worker's tasks, tested in this process: only a misbehaving extractor needs another."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from importlib.metadata import version
from typing import Any

import pytest

from extractors.blocks.block import Block
from extractors.comparing.votes import Votes
from extractors.errors import ExtractorError, NothingFoundError
from extractors.extraction import Extraction, Failure, FailureKind, Metadata
from extractors.pages.page import Page, PageKind
from extractors.plugins import registry
from extractors.running import tasks
from tests.extractors.running.made_pages import page

BLOCK = Block(0, "Rain", 1)


class _Plugin:
    """Answers with the value it was constructed with."""

    needs = ("one", "two")

    def __init__(self, made: object) -> None:
        self.made = made

    def extract(self, page: Page) -> object:
        if isinstance(self.made, BaseException):
            raise self.made
        return self.made

    def combine(self, page: Page, blocks: Sequence[Block], votes: Mapping[str, Votes]) -> object:
        return replace(Extraction(extractor=""), block_scores=(1.0,) * len(blocks), notes=tuple(votes))


@pytest.fixture
def plugins(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, _Plugin]]:
    made: dict[str, _Plugin] = {}
    monkeypatch.setattr(registry, "load", made.__getitem__)
    tasks._loaded.cache_clear()
    yield made
    tasks._loaded.cache_clear()


def _failure(plugins: dict[str, _Plugin], made: object) -> Failure:
    plugins["it"] = _Plugin(made)
    answer = tasks.answer("it", page())
    assert answer.votes is None
    assert isinstance(answer.outcome, Failure)
    return answer.outcome


def test_an_answer_carries_the_body_the_votes_and_the_time(plugins: dict[str, _Plugin]):
    plugins["it"] = _Plugin(
        Extraction(extractor="another name", plain_text="All rights reserved", metadata=Metadata(title="Rain"))
    )

    answer = tasks.answer("it", page())

    assert isinstance(answer.outcome, Extraction)
    assert (answer.outcome.extractor, answer.outcome.plain_text) == ("it", "All rights reserved")
    assert answer.outcome.metadata.title == "Rain"
    assert answer.outcome.seconds > 0
    assert answer.votes is not None
    assert answer.votes.kept() == (False, False, False, False, False, True)


@pytest.mark.parametrize(
    ("error", "kind", "reason"),
    [
        (NothingFoundError("it", "found nothing here"), FailureKind.NOTHING_FOUND, "found nothing here"),
        (ExtractorError("it", "cannot do tables"), FailureKind.ERROR, "cannot do tables"),
        (MemoryError(), FailureKind.OUT_OF_MEMORY, "ran out of memory"),
        (SystemExit(1), FailureKind.ERROR, "tried to end the program"),
        (RecursionError(), FailureKind.ERROR, "the page is nested too deeply for it"),
        (KeyError("x"), FailureKind.ERROR, "KeyError: 'x'"),
        (ValueError(), FailureKind.ERROR, "ValueError"),
        (ValueError("a\nb\r\n c"), FailureKind.ERROR, "ValueError: a b c"),
    ],
)
def test_whatever_is_raised_becomes_a_line(
    plugins: dict[str, _Plugin], error: BaseException, kind: FailureKind, reason: str
):
    failure = _failure(plugins, error)

    assert (failure.extractor, failure.kind, failure.reason.removeprefix("stopped at an error: ")) == (
        "it",
        kind,
        reason,
    )


def test_a_long_message_is_cut(plugins: dict[str, _Plugin]):
    assert len(_failure(plugins, ValueError("x" * 10_000)).reason) == 300


@pytest.mark.parametrize(
    "extraction",
    [
        Extraction(extractor="it"),
        Extraction(extractor="it", body_html="<p>Rain</p>", plain_text="Rain"),
        Extraction(extractor="it", block_scores=(1.0,)),
    ],
)
def test_an_extraction_that_makes_no_sense_is_an_error(plugins: dict[str, _Plugin], extraction: Extraction):
    assert _failure(plugins, extraction).kind is FailureKind.ERROR


@pytest.mark.parametrize("body", ["", " \n", "<p></p>", "<p>…</p>", "<script>rain</script>"])
def test_an_extraction_without_a_word_is_nothing_found(plugins: dict[str, _Plugin], body: str):
    assert _failure(plugins, Extraction(extractor="it", body_html=body)).kind is FailureKind.NOTHING_FOUND


def test_metadata_that_is_no_text_costs_itself_alone(plugins: dict[str, _Plugin]):
    odd: Any = ["Ada", "Brook"]
    metadata = Metadata(title="Rain", author=odd)
    plugins["it"] = _Plugin(Extraction(extractor="it", plain_text="Rain", metadata=metadata))

    outcome = tasks.answer("it", page()).outcome

    assert isinstance(outcome, Extraction)
    assert outcome.metadata == Metadata(title="Rain")


def test_scores_outside_their_range_are_brought_into_it(plugins: dict[str, _Plugin]):
    scores = (2.0, -1.0, float("nan"), float("inf"), 0.5, 0.4)
    plugins["it"] = _Plugin(Extraction(extractor="it", block_scores=scores))

    answer = tasks.answer("it", page())

    assert answer.votes is not None
    assert answer.votes.scores == (1.0, 0.0, 0.0, 0.0, 0.5, 0.4)


def test_a_combiner_is_given_the_blocks_and_the_votes(plugins: dict[str, _Plugin]):
    plugins["it"] = _Plugin(None)
    votes = {"one": Votes(shares=(1.0,) * 6)}

    answer = tasks.combine("it", page(), votes)

    assert answer.votes is not None
    assert answer.votes.shares == (1.0,) * 6
    assert answer.outcome.notes == ("one",)
    assert tasks.needs("it") == ("one", "two")


def test_a_page_is_cut_once_for_all_its_extractors(plugins: dict[str, _Plugin]):
    rain = page()

    assert tasks.blocks_of(rain) is tasks.blocks_of(rain)
    assert tasks.blocks_of(rain) == tasks.blocks_of(page())


def test_warming_survives_an_extractor_that_finds_nothing(plugins: dict[str, _Plugin]):
    plugins["it"] = _Plugin(NothingFoundError("it", "nothing"))

    tasks.warm_up("it")


def test_a_plugin_that_cannot_explain_itself_says_nothing(plugins: dict[str, _Plugin]):
    class Explaining(_Plugin):
        def explain(self, page: Page, blocks: Sequence[Block], votes: Mapping[str, Votes], index: int) -> list[object]:
            return [f"block {index} of {len(blocks)}", len(votes)]

    plugins["silent"], plugins["it"] = _Plugin(None), Explaining(None)

    assert tasks.explain("silent", page(), {}, 1) == ()
    assert tasks.explain("it", page(), {}, 1) == ("block 1 of 6", "0")


def test_an_error_names_the_line_that_raised_it(plugins: dict[str, _Plugin]):
    class Broken(_Plugin):
        def extract(self, page: Page) -> object:
            raise ValueError

    plugins["it"] = Broken(None)
    line = Broken.extract.__code__.co_firstlineno + 1

    answer = tasks.answer("it", page())

    assert answer.outcome.notes == (f"Raised in {__file__}, line {line}.",)


def test_a_reason_is_cut_behind_three_hundred_characters():
    assert tasks._one_line("x" * 300) == "x" * 300
    assert tasks._one_line("x" * 301) == "x" * 299 + "…"


@pytest.mark.parametrize(("answered", "read_as"), [("forum", "forum"), ("", ""), ("poem", "")])
def test_a_page_is_read_as_one_of_the_kinds_there_are(plugins: dict[str, _Plugin], answered: str, read_as: str):
    plugins["it"] = _Plugin(Extraction(extractor="it", plain_text="Rain", read_as=answered))

    outcome = tasks.answer("it", page()).outcome

    assert isinstance(outcome, Extraction)
    assert outcome.read_as == read_as


def test_another_page_is_cut_anew(plugins: dict[str, _Plugin]):
    assert tasks.blocks_of(page()) != tasks.blocks_of(Page(kind=PageKind.HTML, text="<p>Snow fell."))


class _Says:
    made_with: object = ""
    library: str = ""


def test_a_plugin_is_told_by_the_library_it_names_or_its_own_package():
    own, odd, named, unknown = _Says(), _Says(), _Says(), _Says()
    own.made_with, odd.made_with, named.library, unknown.library = "Rain 3", 7, "lxml", "no-such-library"

    assert tasks.made_with(own) == "Rain 3"
    assert tasks.made_with(odd) == "tests"
    assert tasks.made_with(named) == f"lxml {version('lxml')}"
    assert tasks.made_with(unknown) == "no-such-library"
    assert tasks.made_with(BLOCK) == f"unhusk {version('unhusk')}"


def test_a_foreign_plugin_is_owned_by_its_package_and_nothing_else_is(monkeypatch: pytest.MonkeyPatch):
    theirs = registry.InstalledPlugin(name="theirs", distribution="rain-tools", version="1")
    monkeypatch.setattr(registry, "installed_plugins", lambda: (theirs,))

    assert tasks.owner_of(tasks.answer, ("theirs", page())) == "rain-tools"
    assert tasks.owner_of(tasks.answer, ("nobody's", page())) == ""
    assert tasks.owner_of(tasks.blocks_of, ("theirs",)) == ""


@pytest.mark.parametrize("is_failing", [False, True])
def test_the_time_an_extractor_takes_is_its_own(
    plugins: dict[str, _Plugin], monkeypatch: pytest.MonkeyPatch, is_failing: bool
):
    plugins["it"] = _Plugin(KeyError("x") if is_failing else Extraction(extractor="it", plain_text="Rain"))
    clock, cpu_clock = iter((100.0, 101.0, 103.5)), iter((10.0, 11.0, 12.25))

    with monkeypatch.context() as clocks:
        clocks.setattr("time.perf_counter", lambda: next(clock))
        clocks.setattr("time.process_time", lambda: next(cpu_clock))
        answer = tasks._attempt("it", page(), lambda plugin: plugin.extract(page()))

    assert (answer.outcome.seconds, answer.cpu_seconds) == (2.5, 1.25)
