"""The texts for a comparison."""

import json
from pathlib import Path

import pytest

from extractors.comparing import sides
from extractors.comparing.sides import SavedFile, differences_of, passages_of
from extractors.errors import PageError


def test_html_is_cut_into_its_passages() -> None:
    assert passages_of("<h1>Floods</h1><ul><li>One</li><li>Two</li></ul>") == ["Floods", "One", "Two"]


def test_an_extractors_html_is_held_against_the_articles_passages() -> None:
    found = differences_of("<p>The river <b>rose</b> at night.</p>", ("The river rose.",))

    assert (found.only_left, found.only_right) == (2, 0)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("old.html", "<!doctype html><html><body><p>The river rose.</p></body></html>"),
        ("old.json", json.dumps({"unhusk": {"html": "<p>The river rose.</p>"}})),
        ("old.txt", "The river rose.\n\n"),
    ],
)
def test_what_was_saved_earlier_is_held_against_what_is_there_now(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")

    found = differences_of(("The river rose at night.",), SavedFile(str(tmp_path / name)))

    assert (found.in_both, found.only_left, found.only_right) == (3, 2, 0)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(PageError):
        differences_of((), SavedFile(str(tmp_path / "gone.html")))


def test_a_file_that_is_too_large_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sides, "_MOST_BYTES", 10)
    file = tmp_path / "a.txt"
    file.write_text("ten bytes!", encoding="utf-8")
    assert passages_of(SavedFile(str(file))) == ["ten bytes!"]

    file.write_text("and eleven.", encoding="utf-8")
    with pytest.raises(PageError, match="too large"):
        passages_of(SavedFile(str(file)))


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("ten signs.", ["ten signs."]),
        ("a passage of words", ["a passage", "of words"]),
        ("abcdefghijklm", ["abcdefghij", "klm"]),
        ("a\nbcdefghijkl", ["a", "bcdefghijk", "l"]),
        ("a bcdefghijkl", ["a", "bcdefghijk", "l"]),
    ],
)
def test_a_passage_is_cut_at_line_ends_and_spaces_and_else_where_it_must_be(
    monkeypatch: pytest.MonkeyPatch, text: str, pieces: list[str]
) -> None:
    monkeypatch.setattr(sides, "_LONGEST", 10)

    assert passages_of((text,)) == pieces


def test_a_very_long_passage_is_cut_between_words() -> None:
    text = "word " * 3000

    assert [len(piece) < 4001 for piece in passages_of((text,))] == [True] * 4
    assert "".join(passages_of((text,))).replace(" ", "") == text.replace(" ", "")
