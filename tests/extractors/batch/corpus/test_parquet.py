"""A corpus in Parquet: readable by DuckDB and pyarrow, complete or absent, and resumable."""

import json
from pathlib import Path
from typing import Any

import pytest

from extractors.batch.clean_request import CleanRequest
from extractors.batch.combined_file import clean_together
from extractors.batch.corpus import parquet
from extractors.batch.corpus.corpus_formats import CORPUS_FORMATS
from extractors.batch.corpus.parquet import schema
from extractors.batch.plans.planning import PlannedPage
from extractors.batch.result import Result
from extractors.batch.resuming import FROM_THE_START, ResumePoint, find_resume_point
from extractors.batch.rows import Sharding
from extractors.cli import main
from extractors.errors import UsageError
from extractors.running.pool import Pool
from extractors.saving.formats import FORMATS
from tests.extractors.batch.test_combined_file import pages_in
from tests.extractors.scoring.made_gold import PARAGRAPHS

pytest.importorskip("pyarrow")
duckdb = pytest.importorskip("duckdb")

PARQUET = CORPUS_FORMATS["parquet"]
SCORED = CleanRequest(source="", extractor="majority", gives_blocks=True)
PAIRS = Sharding(size=2)


def run(
    pages: list[PlannedPage],
    path: Path,
    request: CleanRequest = SCORED,
    sharding: Sharding = PAIRS,
    resume_after: ResumePoint = FROM_THE_START,
    form=PARQUET,
) -> list[Result]:
    pool = Pool(workers=2)
    found = clean_together(
        pages, request, path, form, pool, overwrite=False, sharding=sharding, resume_after=resume_after
    )
    return [result for result in found if result is not None]


def rows(files: Path, columns: str) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = duckdb.connect().execute(f"select {columns} from '{files}' order by 1").fetchall()
    return found


def test_duckdb_reads_shards_of_articles_with_their_blocks(tmp_path: Path):
    run(pages_in(tmp_path / "in", "a.html", "bad.html", "b.html", "c.html"), tmp_path / "out" / "articles.parquet")

    found = rows(tmp_path / "out" / "*.parquet", "page, title, text, markdown, confidence, blocks")

    assert [file.name for file in sorted((tmp_path / "out").iterdir())] == [
        "articles-00001.parquet",
        "articles-00002.parquet",
    ]
    assert [Path(row[0]).name for row in found] == ["a.html", "b.html", "c.html"]
    _, title, text, markdown, confidence, blocks = found[0]
    assert title
    assert all(PARAGRAPHS[0] in each for each in (text, markdown))
    assert 0 < confidence <= 1
    kept = [block for block in blocks if block["is_kept"]]
    assert 0 < len(kept) < len(blocks)
    assert min(block["score"] for block in kept) > max(block["score"] for block in blocks if not block["is_kept"])


def test_the_schema_is_the_same_whatever_the_articles_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from pyarrow.parquet import read_schema

    monkeypatch.setattr(parquet, "_MOST_ROWS", 1)  # a row group for each row

    bare = CleanRequest(source="", extractor="resiliparse")
    run(pages_in(tmp_path / "in", "a.html", "b.html"), tmp_path / "articles.parquet", bare, Sharding())

    assert read_schema(tmp_path / "articles.parquet").equals(schema())
    ((count, none, languages),) = rows(tmp_path / "articles.parquet", "count(*), max(blocks), max(language_told)")[:1]
    assert (count, none, languages) == (2, None, None)


def test_nothing_is_left_of_a_file_that_was_stopped(tmp_path: Path):
    pages = pages_in(tmp_path / "in", "a.html", "b.html", "c.html")
    bare = CleanRequest(source="", extractor="resiliparse")
    results = clean_together(
        pages, bare, tmp_path / "out" / "articles.parquet", PARQUET, Pool(workers=1), overwrite=False
    )

    next(result for result in results if result is not None)
    results.close()

    assert not (tmp_path / "out").exists() or list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize(("form", "sharding"), [(PARQUET, PAIRS), (FORMATS["jsonl"], Sharding(size=2, is_packed=True))])
def test_a_run_goes_on_behind_its_last_full_shard(tmp_path: Path, form, sharding: Sharding):
    bare = CleanRequest(source="", extractor="resiliparse")
    pages = pages_in(tmp_path / "in", "a.html", "b.html", "bad.html", "c.html", "d.html", "e.html")
    path = tmp_path / "out" / f"articles{form.ending}"
    run(pages[:4], path, bare, sharding, form=form)
    whole = sorted((tmp_path / "out").iterdir())
    whole[-1].unlink()  # the unfinished shard
    before = whole[0].read_bytes()

    resume_after = find_resume_point(path, form, sharding)
    results = run(pages, path, bare, sharding, resume_after, form)

    assert resume_after.shards == 1
    assert [result.planned.source.stem for result in results if result.is_skipped] == ["a", "b"]
    assert [result.planned.source.stem for result in results if result.failures] == ["bad"]
    assert whole[0].read_bytes() == before
    assert find_resume_point(path, form, sharding).source == str(pages[-1].source)


def test_shards_of_other_pages_are_not_gone_on_with(tmp_path: Path):
    pages = pages_in(tmp_path / "in", "a.html")

    with pytest.raises(UsageError, match="none of this run's"):
        list(ResumePoint(shards=1, source="elsewhere/z.html").split(pages))


def test_batch_writes_marks_and_filters(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    again = "Write to the editors if you know more about what happened here."
    languages = {
        "de": "Der Fluss stieg in der Nacht, und am Morgen stand er in den Kellern der Stadt, nahe am Hafen.",
        "en": "The river rose in the night, and by the morning it stood in the cellars of the town near the harbour.",
        "fr": "La rivière est montée dans la nuit, et au matin elle était dans les caves de la ville, près du port.",
    }
    for code, text in languages.items():
        page = f"<article><h1>{code}</h1><p>{text * 3}</p><p>{again}</p><p>{text}</p></article>"
        (source / f"{code}.html").write_text(page, encoding="utf-8")
    batch = ["batch", str(source), str(out), "--together", "--format", "parquet", "--extractor", "trafilatura"]
    log = tmp_path / "log.jsonl"

    assert main([*batch, "--language", "de,fr", "--mark-repeated", "--json-log", str(log)]) == 0

    assert rows(out / "articles.parquet", "language_told, repeated") == [("de", [again]), ("fr", [again])]
    errors = capsys.readouterr().err
    assert "2 of 3 pages cleaned, 1 left out: 1 not in de or fr" in errors
    assert "2 passages on 2 pages stand on other pages of their site too" in errors
    assert json.loads(log.read_text("utf-8").splitlines()[-1])["filtered by"] == {"not in de or fr": 1}


@pytest.mark.parametrize(
    "how",
    [
        ("--format", "parquet"),
        ("--format", "parquet", "--together", "--zstd"),
        ("--format", "md", "--mark-repeated"),
        ("--format", "jsonl", "--together", "--blocks"),
        ("--format", "jsonl", "--together", "--resume"),
        ("--language", "klingon"),
        ("--min-confidence", "2"),
    ],
)
def test_what_makes_no_sense_is_told_before_a_page_is_read(tmp_path: Path, how: tuple[str, ...]):
    pages_in(tmp_path / "in", "a.html")

    assert main(["batch", str(tmp_path / "in"), str(tmp_path / "out"), *how]) == 2


def test_without_pyarrow_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(parquet, "find_spec", lambda _: None)

    with pytest.raises(UsageError, match=r"unhusk\[parquet\]"):
        parquet.check_parquet()
