"""A collection from the command line: read, listed, written, scored."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from extractors.cli import main
from extractors.collection.collection import Collection
from tests.extractors.collection.made_collection import folder_of_pages, row_of, settle


@pytest.fixture
def path(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Path:
    folder = folder_of_pages(tmp_path / "pages", "Ahlen", "Borken")
    name = tmp_path / "floods"
    assert main(["collect", str(folder), "-c", str(name), "--extractor", "unhusk", "resiliparse", "--jobs", "1"]) == 0
    assert "2 pages in floods.unhusk" in capfd.readouterr().err
    return name.with_suffix(".unhusk")


def test_what_is_read_is_listed_with_most_to_gain_first(path: Path, capfd: pytest.CaptureFixture[str]):
    assert main(["list", "-c", str(path), "--json"]) == 0

    rows = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert {row["title"] for row in rows} == {"Flood in Ahlen", "Flood in Borken"}
    assert rows[0]["gain"] >= rows[1]["gain"]
    assert main(["list", "-c", str(path), "--find", "borken", "--sort", "title"]) == 0
    printed = capfd.readouterr()
    assert "Flood in Borken (paper.example)" in printed.out
    assert "Ahlen" not in printed.out


def test_what_was_settled_is_written_and_scored(path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]):
    with closing(Collection(path)) as collection:
        settle(collection, row_of(collection, "Ahlen"))
        settle(collection, row_of(collection, "Borken"))
        collection.change_tags([row_of(collection, "Ahlen").page_id], add=["wet"])
    assert main(["list", "-c", str(path), "--tag", "wet", "--json"]) == 0
    assert json.loads(capfd.readouterr().out)["tags"] == ["wet"]

    out = tmp_path / "out"
    assert main(["export", "-c", str(path), str(out), "--tag", "wet", "--format", "md,txt", "--jobs", "1"]) == 0
    assert sorted(file.name for file in out.iterdir()) == ["Flood in Ahlen.md", "Flood in Ahlen.txt"]
    assert main(["export", "-c", str(path), str(tmp_path / "gold"), "--gold", "--jobs", "1"]) == 0
    assert main(["score", str(tmp_path / "gold"), "--extractor", "resiliparse", "--jobs", "1"]) == 0
    assert main(["score", str(path)]) == 0

    assert "2 pages settled by a person" in capfd.readouterr().out


def test_without_sources_what_has_changed_is_read_again(path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]):
    (tmp_path / "pages" / "Ahlen.html").write_text("", encoding="utf-8")

    assert main(["collect", "-c", str(path), "--jobs", "1"]) == 1

    assert "Ahlen.html: it is empty" in capfd.readouterr().err


def test_articles_are_laid_into_files_and_left_out_as_by_batch(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
):
    with closing(Collection(path)) as collection:
        settle(collection, row_of(collection, "Ahlen"), text="The river stayed in its bed. " * 30)
    out = tmp_path / "out"
    export = ["export", "-c", str(path), str(out), "--format", "jsonl", "--together", "--jobs", "1"]

    assert main([*export, "--min-words", "150", "--json-log", str(tmp_path / "log")]) == 0

    (line,) = (out / "articles.jsonl").read_text("utf-8").splitlines()
    assert "The river stayed in its bed." in json.loads(line)["text"]
    assert "1 of 2 pages cleaned, 1 left out: 1 under 150 words" in capfd.readouterr().err
    assert len((tmp_path / "log").read_text("utf-8").splitlines()) == 3
    assert main(export) == 1  # the file exists already
    assert main([*export, "--zstd", "--shard-size", "1"]) == 0
    assert len(list(out.glob("articles-*.jsonl.zst"))) == 2
    assert main(["export", "-c", str(path), str(out), "--zstd"]) == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["collect", "-c", "none"], "there is no such collection"),
        (["collect", "gone", "-c", "none"], "gone: there is no such file or folder"),
        (["list", "-c", "none"], "there is no such file"),
        (["export", "-c", "none", "out"], "there is no such file"),
        (["export", "-c", "none", "out", "--format", "odt"], "there is no format 'odt'"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence(
    arguments: list[str],
    words: str,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.chdir(tmp_path)

    assert main(arguments) in (1, 2)

    assert words in capfd.readouterr().err
    assert not list(tmp_path.iterdir())
