"""A folder of pages cleaned in workers."""

from pathlib import Path

import pytest

from extractors.batch import cleaning
from extractors.batch.clean_request import CleanRequest
from extractors.batch.parallel_cleaning import Existing, clean_pages
from extractors.batch.plans.page_estimate import PageEstimate
from extractors.batch.plans.planning import PlannedPage, plan
from extractors.batch.result import Result
from extractors.batch.worker_cleaning import clean
from extractors.extraction import Failure, FailureKind
from extractors.pages.page import Page
from extractors.running.answer import Answer
from extractors.running.pool import Pool
from tests.extractors.running import hostile_plugins
from tests.extractors.running.installing import installed
from tests.extractors.scoring.made_gold import page_html

QUICK = CleanRequest(source="", extractor="resiliparse")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    (folder / "sub").mkdir(parents=True)
    for name in ("a.html", "b.html", "sub/a.html"):
        (folder / name).write_text(page_html(), encoding="utf-8")
    return folder


def planned_in(source: Path, target: Path) -> list[PlannedPage]:
    found = plan(source, target, ".txt", is_recursive=True).walk(PageEstimate())
    return [one for one in found if isinstance(one, PlannedPage)]


def run(
    source: Path, target: Path, existing: Existing = Existing.REFUSE, request: CleanRequest = QUICK
) -> list[Result]:
    planned = planned_in(source, target)
    results = clean_pages(planned, request, target, Pool(workers=1), existing)
    return [result for result in results if result is not None]


def test_each_page_becomes_a_file_and_a_bad_one_is_told(tmp_path: Path, source: Path):
    (source / "c.html").write_text("", encoding="utf-8")

    results = run(source, tmp_path / "out")

    failed = {result.planned.source.name: result.failures for result in results if result.failures}
    assert list(failed) == ["c.html"]
    assert "empty" in failed["c.html"][0]
    written = sorted(file.relative_to(tmp_path / "out").as_posix() for file in (tmp_path / "out").rglob("*.*"))
    assert written == ["a.txt", "b.txt", "sub/a.txt"]
    assert "river rose" in (tmp_path / "out" / "a.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("existing", "failed", "skipped", "text"),
    [(Existing.REFUSE, 1, 0, "mine"), (Existing.SKIP, 0, 1, "mine"), (Existing.REPLACE, 0, 0, "river")],
)
def test_an_article_that_is_there_is_replaced_only_where_said(
    tmp_path: Path, source: Path, existing: Existing, failed: int, skipped: int, text: str
):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a.txt").write_text("mine", encoding="utf-8")

    results = run(source, tmp_path / "out", existing)

    assert sum(bool(result.failures) for result in results) == failed
    assert sum(result.is_skipped for result in results) == skipped
    assert text in (tmp_path / "out" / "a.txt").read_text("utf-8")


def test_a_link_does_not_lead_out_of_the_target(tmp_path: Path, source: Path):
    (tmp_path / "out").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out" / "sub").symlink_to(tmp_path / "elsewhere")

    results = run(source, tmp_path / "out")

    assert [result.planned.source.parent.name for result in results if result.failures] == ["sub"]
    assert not list((tmp_path / "elsewhere").iterdir())


def test_closing_early_leaves_whole_files_and_nothing_running(tmp_path: Path, source: Path):
    planned = planned_in(source, tmp_path / "out")
    results = clean_pages(planned, QUICK, tmp_path / "out", Pool(workers=1), Existing.REFUSE)
    while next(results) is None:
        pass

    results.close()

    written = [file for file in (tmp_path / "out").rglob("*") if file.is_file()]
    assert all(file.suffix == ".txt" and "by boat" in file.read_text("utf-8") for file in written)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [(FailureKind.NOTHING_FOUND, ["consensus"]), (FailureKind.OUT_OF_MEMORY, ["consensus", "plain-text"])],
)
def test_plain_text_steps_in_where_the_best_gave_up_and_not_where_it_looked_in_vain(
    source: Path, monkeypatch: pytest.MonkeyPatch, kind: FailureKind, expected: list[str]
):
    names: list[str] = []

    def fail(page: Page, wanted: list[str]) -> dict[str, Answer]:
        names.extend(wanted)
        return {name: Answer(outcome=Failure(extractor=name, kind=kind, reason="no")) for name in wanted}

    monkeypatch.setattr(cleaning, "sequential_answers", fail)

    (cleaned,) = cleaning.clean_here(CleanRequest(source=str(source / "a.html")))

    assert names == expected
    assert cleaned.reason == "consensus: no"


def test_an_extractor_that_kills_the_worker_is_left_out_of_the_vote(tmp_path: Path, source: Path):
    combiner = tmp_path / "trusting.py"
    combiner.write_text(
        "from extractors.comparing.majority import Majority\n"
        "class Trusting(Majority):\n    name = 'trusting'\n    needs = ('segfaults', 'resiliparse')\n",
        encoding="utf-8",
    )
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    points = {
        "unhusk.extractors": {"segfaults": "hostile_plugins:Segfaults"},
        "unhusk.combiners": {"trusting": "trusting:Trusting"},
    }

    with installed(plugins, points, Path(hostile_plugins.__file__), combiner), Pool(workers=1) as pool:
        (cleaned,) = clean(CleanRequest(source=str(source / "a.html"), extractor="trusting"), pool)

    assert not cleaned.reason
    assert cleaned.article is not None
    assert "river rose" in cleaned.article.text


def test_a_page_is_read_as_the_person_says(source: Path) -> None:
    (page,) = cleaning.open_request(CleanRequest(source=str(source / "a.html"), page_type="forum"))

    assert page.read_as == "forum"
