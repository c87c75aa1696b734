"""A folder of pages cleaned into one file."""

import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest

from extractors.batch import combined_file
from extractors.batch.clean_request import CleanRequest
from extractors.batch.combined_file import clean_together, file_of_all
from extractors.batch.plans.planning import PlannedPage
from extractors.batch.result import Result
from extractors.batch.rows import Rows, Sharding, plain_rows
from extractors.errors import TargetExistsError, UsageError
from extractors.running.pool import Pool
from extractors.saving.article import Article
from extractors.saving.choices import Choices
from extractors.saving.formats import FORMATS, Format
from tests.extractors.saving.reading_back import table_rows
from tests.extractors.scoring.made_gold import page_html

QUICK = CleanRequest(source="", extractor="resiliparse")


def pages_in(folder: Path, *names: str) -> list[PlannedPage]:
    folder.mkdir()
    for name in names:
        (folder / name).write_text(page_html() if name != "bad.html" else "", encoding="utf-8")
    return [PlannedPage(source=folder / name, target=Path(name)) for name in names]


def run(
    pages: Sequence[PlannedPage], path: Path, form: Format = FORMATS["jsonl"], *, overwrite: bool = False
) -> list[Result]:
    results = clean_together(pages, QUICK, path, form, Pool(workers=2), overwrite=overwrite)
    return [result for result in results if result is not None]


def test_all_articles_stand_in_one_file_in_the_order_of_the_plan(tmp_path: Path):
    pages = pages_in(tmp_path / "in", "c.html", "a.html", "bad.html", "b.html")

    results = run(pages, tmp_path / "out" / "articles.jsonl")

    lines = (tmp_path / "out" / "articles.jsonl").read_text("utf-8").splitlines()
    sources = [json.loads(line)["unhusk"]["provenance"]["page"]["source"] for line in lines]
    assert [Path(source).name for source in sources] == ["c.html", "a.html", "b.html"]
    assert [result.planned.source.name for result in results if result.failures] == ["bad.html"]
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["articles.jsonl"]


def test_a_table_has_its_head_once(tmp_path: Path):
    run(pages_in(tmp_path / "in", "a.html", "b.html"), tmp_path / "out.csv", FORMATS["csv"])

    assert [Path(row["page"]).name for row in table_rows((tmp_path / "out.csv").read_bytes())] == ["a.html", "b.html"]


def test_a_format_that_is_no_row_of_articles_gets_them_all_at_once(tmp_path: Path):
    def bundle(articles: Sequence[Article], _: Choices) -> bytes:
        return " ".join(Path(article.provenance.page_source).name for article in articles).encode()

    form = Format("txt", "Bundle", ".bundle", "text/plain", FORMATS["txt"].write, bundle)

    run(pages_in(tmp_path / "in", "b.html", "a.html"), tmp_path / "out" / "articles.bundle", form)

    assert (tmp_path / "out" / "articles.bundle").read_bytes() == b"b.html a.html"


def test_what_is_done_early_waits_for_its_turn(tmp_path: Path):
    head = FORMATS["tsv"].head or b""
    path = tmp_path / "articles.tsv"
    rows = Rows(path, partial(plain_rows, head), Sharding(), overwrite=False)
    with combined_file._Sink(path, FORMATS["tsv"], Choices(), rows, overwrite=False) as sink:
        for number, name in ((1, "b"), (0, "a")):
            result = Result(planned=PlannedPage(source=Path(name), target=Path(name)))
            sink.take(combined_file._Done(number, result, (head + name.encode() + b"\n",)))

    assert path.read_bytes().splitlines()[1:] == [b"a", b"b"]


def test_nothing_is_left_where_it_is_stopped(tmp_path: Path):
    pages = pages_in(tmp_path / "in", "a.html", "b.html", "c.html")
    results = clean_together(
        pages, QUICK, tmp_path / "out" / "a.jsonl", FORMATS["jsonl"], Pool(workers=1), overwrite=False
    )

    next(result for result in results if result is not None)
    results.close()

    assert not (tmp_path / "out").exists() or list((tmp_path / "out").iterdir()) == []


def test_where_no_page_has_an_article_there_is_no_file(tmp_path: Path):
    run(pages_in(tmp_path / "in", "bad.html"), tmp_path / "out" / "articles.jsonl")

    assert not (tmp_path / "out").exists()


def test_a_file_that_is_there_is_replaced_only_where_said(tmp_path: Path):
    pages, path = pages_in(tmp_path / "in", "a.html"), tmp_path / "articles.jsonl"
    path.write_text("mine", encoding="utf-8")

    with pytest.raises(TargetExistsError, match="--overwrite"):
        run(pages, path)
    assert path.read_text("utf-8") == "mine"
    run(pages, path, overwrite=True)
    assert "river rose" in path.read_text("utf-8")


def test_a_format_of_one_article_a_file_names_those_that_hold_many(tmp_path: Path):
    assert file_of_all(tmp_path, FORMATS["csv"]) == tmp_path / "articles.csv"
    with pytest.raises(UsageError, match="jsonl, csv, tsv, vert, epub, parquet, wet"):
        file_of_all(tmp_path, FORMATS["md"])
