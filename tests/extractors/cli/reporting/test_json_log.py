"""What a batch leaves out, and its log for programs: each page once, and the counts add up."""

import json
import re
from pathlib import Path

import pytest

from extractors.cli import main
from tests.extractors.scoring.made_gold import page_html

Captured = pytest.CaptureFixture[str]
SHORT = "<title>Short</title><article><h1>Short</h1><p>The river rose a little in the night, and fell.</p></article>"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "long.html").write_text(page_html(), encoding="utf-8")
    (folder / "more.html").write_text(page_html(), encoding="utf-8")
    (folder / "short.html").write_text(SHORT, encoding="utf-8")
    (folder / "empty.html").write_bytes(b"")
    return folder


def lines_of(log: Path) -> dict[str, dict[str, object]]:
    *written, counts = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    assert counts["read"] == sum(counts[one] for one in ("written", "failed", "filtered", "duplicate", "there already"))
    assert (counts["read"], counts["filtered"]) == (len(written), sum(counts["filtered by"].values()))
    assert len({line["page"] for line in written}) == len(written)
    return {Path(line["page"]).stem: line for line in written}


@pytest.mark.parametrize("how", [(), ("--together", "--format", "jsonl")])
def test_each_page_is_written_failed_or_left_out(source: Path, tmp_path: Path, how: tuple[str, ...], capsys: Captured):
    log = tmp_path / "log.jsonl"
    batch = ["batch", str(source), str(tmp_path / "out"), "--extractor", "resiliparse", "--jobs", "1"]

    assert main([*batch, "--no-duplicates", "--min-words", "30", "--json-log", str(log), *how]) == 1

    found = lines_of(log)
    assert {name: line["status"] for name, line in found.items()} == {
        "long": "written", "more": "left out", "short": "left out", "empty": "failed"
    }  # fmt: skip
    assert found["short"]["reasons"] == ["under 30 words"]
    errors = capsys.readouterr().err
    left_out = "(1 (that double another page|under 30 words), ){2}"
    assert re.search(f"1 of 4 pages cleaned, 2 left out: {left_out}1 failed", errors)
    assert "short.html" not in errors
    assert not (tmp_path / "out" / "short.txt").exists()


def test_the_log_names_the_article_and_what_was_there_already(source: Path, tmp_path: Path):
    log = tmp_path / "log.jsonl"
    batch = ["batch", str(source), str(tmp_path / "out"), "--extractor", "resiliparse", "--jobs", "1"]

    main([*batch, "--json-log", str(log)])
    assert lines_of(log)["long"]["article"] == str(tmp_path / "out" / "long.txt")
    main([*batch, "--json-log", str(log), "--resume"])

    assert lines_of(log)["long"]["status"] == "there already"


@pytest.mark.parametrize("option", [("--min-words", "0"), ("--min-words", "few"), ("--json-log", "nowhere/log.jsonl")])
def test_what_cannot_be_done_is_told_before_a_page_is_read(source: Path, tmp_path: Path, option: tuple[str, str]):
    assert main(["batch", str(source), str(tmp_path / "out"), *option]) == 2
