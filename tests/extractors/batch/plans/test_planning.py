"""Which files are pages, and the names of their articles."""

from pathlib import Path

import pytest

from extractors.batch.plans import planning
from extractors.batch.plans.page_estimate import PageEstimate
from extractors.batch.plans.planning import further_target, plan
from extractors.errors import UsageError


def targets(source: Path, target: Path, *, is_recursive: bool = False) -> list[str]:
    found = plan(source, target, ".md", is_recursive=is_recursive).walk(PageEstimate())
    return [one.target.relative_to(target).as_posix() for one in found]


def touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("<p>Rain</p>", encoding="utf-8")


def test_articles_are_called_after_their_pages_in_order(tmp_path: Path):
    touch(tmp_path / "in", "b.htm", "a.html", "c.html.gz", "d.TXT", "picture.png", ".hidden.html", "sub/e.html")

    assert targets(tmp_path / "in", tmp_path / "out") == ["a.md", "b.md", "c.md", "d.md"]


def test_pages_that_would_share_a_name_keep_their_full_ones(tmp_path: Path):
    touch(tmp_path / "in", "a.html", "A.htm", "a.html.gz", "b.html")

    assert targets(tmp_path / "in", tmp_path / "out") == ["A.htm.md", "a.html.md", "a.html.gz.md", "b.md"]


def test_folders_inside_are_mirrored_where_wanted(tmp_path: Path):
    touch(tmp_path / "in", "a.html", "x/a.html", "x/y/a.html", "a_files/frame.html", "notes_files/b.html")

    found = targets(tmp_path / "in", tmp_path / "out", is_recursive=True)

    assert found == ["a.md", "notes_files/b.md", "x/a.md", "x/y/a.md"]  # a_files is the browser's, beside a.html


def test_articles_inside_the_pages_folder_are_not_taken_for_pages(tmp_path: Path):
    touch(tmp_path / "in", "a.html", "out/a.txt")

    assert targets(tmp_path / "in", tmp_path / "in" / "out", is_recursive=True) == ["a.md"]


def test_the_first_of_many_are_planned_before_the_others_are_sorted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    names = ["b.html", "B.htm", "a.html", "d.html", "c.html", "c.b.html", "e.warc", "e.html"]
    touch(tmp_path / "in", *names)
    whole = targets(tmp_path / "in", tmp_path / "out")
    estimate = PageEstimate()

    monkeypatch.setattr(planning, "_FIRST", 5)
    walk = plan(tmp_path / "in", tmp_path / "out", ".md", is_recursive=False).walk(estimate)

    assert next(walk).target.name == "a.md"
    assert estimate.expected == 3  # c is the last one read: another c might follow it
    assert [one.target.name for one in walk] == whole[1:]
    assert whole == ["a.md", "B.htm.md", "b.html.md", "c.b.md", "c.md", "d.md", "e.html.md", "e.warc.md"]
    assert estimate.expected == 7


@pytest.mark.parametrize(
    ("source", "target"), [("nowhere", "out"), ("file.html", "out"), ("in", "in"), ("in", "file.html")]
)
def test_folders_that_make_no_sense_are_told(tmp_path: Path, source: str, target: str):
    touch(tmp_path, "file.html", "in/a.html")

    with pytest.raises(UsageError):
        plan(tmp_path / source, tmp_path / target, ".md", is_recursive=False)


def test_the_second_article_of_a_file_has_a_number():
    assert [further_target(Path("a.b.md"), number).name for number in (1, 2)] == ["a.b.md", "a.b (2).md"]
