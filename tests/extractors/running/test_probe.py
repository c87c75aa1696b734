"""A probe distinguishes a page from a list, and reads a single page."""

import os
from pathlib import Path

import pytest

from extractors.errors import PageError
from extractors.running.probe import probe

HTML = "<p>The river rose at night and took the old pier with it.</p>"


def folder_of(tmp_path: Path, count: int) -> Path:
    for number in range(count):
        (tmp_path / f"page-{number}.html").write_text(HTML, encoding="utf-8")
    return tmp_path


def test_a_page_is_read(tmp_path: Path):
    path = folder_of(tmp_path, 1) / "page-0.html"

    found = probe(str(path), False)

    assert found.read[0][1][0].text.startswith("The river")
    assert found.entry is None


def test_of_many_pages_the_list_is_begun(tmp_path: Path):
    found = probe(str(folder_of(tmp_path, 3)), False)

    assert found.read == ()
    assert found.begun is not None
    assert len(found.begun.entries) == 3


def test_the_only_page_of_a_folder_is_read_and_named(tmp_path: Path):
    found = probe(str(folder_of(tmp_path, 1)), False)

    assert len(found.read) == 1
    assert found.entry is not None
    assert found.entry.number == 1


def test_what_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(PageError, match=r"gone\.html"):
        probe(str(tmp_path / "gone.html"), False)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_that_nobody_writes_is_refused_at_once(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.html")

    with pytest.raises(PageError, match="not a file"):
        probe(str(tmp_path / "pipe.html"), False)
