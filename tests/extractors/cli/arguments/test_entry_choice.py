"""A file of many pages on the command line."""

import io
import json
import sys
from pathlib import Path

import pytest

from extractors.cli import main
from tests.extractors.pages.made_containers import answer, write_warc, write_zip
from tests.extractors.scoring.made_gold import PARAGRAPHS, page_html

Captured = pytest.CaptureFixture[str]
QUICK = ("--extractor", "resiliparse")


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    page = page_html().replace("river", "brook")
    broken = answer(9, status="404 Not Found")
    return write_warc(tmp_path / "crawl.warc", answer(1, page_html()), broken, answer(2, page))


@pytest.mark.parametrize("command", ["clean", "compare"])
def test_several_pages_are_listed_and_nothing_is_chosen(crawl: Path, capsys: Captured, command: str):
    assert main([command, str(crawl)]) == 2

    written = capsys.readouterr()
    assert written.out == ""
    assert f"{crawl}: it holds 2 pages; choose one of them with --entry N" in written.err
    assert "2024-05-06 07:08" in written.err
    assert "http://example.org/2" in written.err
    assert "passed over: 1 (it answers with an error, or leads elsewhere)" in written.err


def test_a_long_list_is_cut(tmp_path: Path, capsys: Captured):
    assert main(["clean", str(write_warc(tmp_path / "long.warc", *map(answer, range(1_234))))]) == 2

    lines = capsys.readouterr().err.splitlines()
    assert len(lines) < 30
    assert lines[-1] == "and 1,214 more"


def test_the_page_of_a_number_is_cleaned(crawl: Path, capsys: Captured):
    assert main(["clean", str(crawl), "--entry", "2", *QUICK]) == 0

    assert "the brook rose" in capsys.readouterr().out.lower()


def test_the_page_of_a_number_is_compared(crawl: Path, capsys: Captured):
    assert main(["compare", str(crawl), "--entry", "2", "--json"]) == 0

    assert json.loads(capsys.readouterr().out)["page"]["url"] == "http://example.org/2"


def test_the_only_page_needs_no_number(tmp_path: Path, capsys: Captured):
    path = write_zip(tmp_path / "one.htz", {"index.html": page_html(), "images/0.png": b"png"})

    assert main(["clean", str(path), *QUICK]) == 0
    assert PARAGRAPHS[0] in capsys.readouterr().out


@pytest.mark.parametrize(
    ("number", "status", "words"),
    [("3", 1, "it holds 2 pages, so there is no page 3"), ("0", 2, "the first has 1"), ("x", 2, "the first has 1")],
)
def test_a_number_that_is_none_is_told(crawl: Path, capsys: Captured, number: str, status: int, words: str):
    assert main(["clean", str(crawl), "--entry", number]) == status
    assert words in capsys.readouterr().err


def test_several_pages_on_standard_input_ask_for_a_file(crawl: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(crawl.read_bytes())))

    assert main(["clean", "-"]) == 2
    assert "write it to a file, and name one of them with --entry N" in capsys.readouterr().err
    assert main(["clean", "-", "--entry", "1"]) == 2


def test_batch_does_every_page_of_a_file_and_goes_on_later(crawl: Path, tmp_path: Path, capsys: Captured):
    batch = ["batch", str(crawl), str(tmp_path / "out"), *QUICK, "--jobs", "1"]

    assert main(batch) == 0

    written = sorted(file.name for file in (tmp_path / "out").iterdir())
    assert len(written) == 2
    assert "2 of 2 pages cleaned" in capsys.readouterr().err
    (tmp_path / "out" / written[0]).unlink()
    assert main([*batch, "--resume"]) == 0
    assert "1 of 2 pages cleaned, 1 was there already" in capsys.readouterr().err
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == written


def test_batch_does_the_pages_of_files_in_a_folder_too(crawl: Path, tmp_path: Path, capsys: Captured):
    (tmp_path / "in").mkdir()
    crawl.rename(tmp_path / "in" / "crawl.warc")
    (tmp_path / "in" / "floods.html").write_text(page_html(), encoding="utf-8")
    (tmp_path / "in" / "broken.zip").write_bytes(b"PK\3\4 broken")

    assert main(["batch", str(tmp_path / "in"), str(tmp_path / "out"), *QUICK, "--jobs", "1"]) == 1

    found = sorted(file.relative_to(tmp_path / "out").parts[0] for file in (tmp_path / "out").rglob("*.txt"))
    assert found == ["crawl.warc", "crawl.warc", "floods.txt"]
    assert "broken.zip: " in capsys.readouterr().err
