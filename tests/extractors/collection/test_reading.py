"""Reading all pages of a collection: resumable, stoppable at any moment, and no bad page stops the others."""

import os
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from extractors.collection.collection import Collection
from extractors.collection.page_row import PageState
from extractors.collection.reading import list_sources, read_pages
from extractors.running.pool import Pool
from extractors.running.task import Task
from tests.extractors.collection.made_collection import folder_of_pages, read, row_of
from tests.extractors.running import hostile_plugins
from tests.extractors.running.installing import installed


@pytest.fixture
def collection(tmp_path: Path):
    made = Collection(tmp_path / "floods.unhusk")
    made.add_source(folder_of_pages(tmp_path / "pages", "Ahlen", "Borken", "Coesfeld"))
    yield made
    made.close()


def test_what_was_read_when_it_was_stopped_is_not_read_again(collection: Collection):
    pool = Pool(workers=1)
    list(list_sources(collection, pool))
    with closing(read_pages(collection, pool, ("resiliparse",))) as steps:
        next(step for step in steps if step.done)
    left = collection.count_to_read()

    assert left < 3
    assert read(collection)[-1].done == left
    assert collection.count_to_read() == 0


def test_pages_come_with_the_step_that_changed_them(collection: Collection):
    steps = read(collection, names=("resiliparse",))

    assert {page for step in steps for page in step.pages} == {row.page_id for row in collection.rows()}
    assert (steps[-1].done - steps[-1].more, steps[-1].failed) == (3, 0)


def test_a_single_file_is_a_source_too(tmp_path: Path):
    file = folder_of_pages(tmp_path / "pages", "Ahlen") / "Ahlen.html"
    with closing(Collection(tmp_path / "one.unhusk")) as collection:
        collection.add_source(file)
        read(collection, names=("resiliparse",))

        assert [(row.source, row.place, row.title) for row in collection.rows()] == [(str(file), "", "Flood in Ahlen")]


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="file names are Unicode there")
def test_names_in_bytes_that_are_no_utf_8_stop_nothing_and_are_found_again(tmp_path: Path):
    folder, name = tmp_path / os.fsdecode(b"stra\xdfe"), os.fsdecode(b"caf\xe9.html")
    folder.mkdir()
    story = "The river rose by two metres during the night, and the bridge was closed to all traffic. "
    (folder / name).write_text(f"<p>{story * 4}</p>", encoding="utf-8")
    private = "\U0010fee9\U0010fe7f.html"  # a name's own characters for private use
    (folder / private).write_text(f"<p>{story * 5}</p>", encoding="utf-8")
    (folder / "empty.html").touch()
    with closing(Collection(tmp_path / "old.unhusk")) as collection:
        number = collection.add_source(folder)
        read(collection)

        assert collection.sources() == [(number, folder, False)]
        assert [(row.place, row.state is PageState.FAILED) for row in collection.rows()] == [
            (name, False),
            ("empty.html", True),
            (private, False),
        ]
        assert collection.page_at(folder, name) == collection.rows()[0]
        assert collection.mark_changed() == 0
        collection.note_saved(1, folder / name)
        assert collection.rows()[0].saved_path == str(folder / name)
        (folder / name).write_text("<p>Something else</p>", encoding="utf-8")
        assert collection.mark_changed() == 1
        collection.move_source(folder, tmp_path / name)
        assert collection.sources() == [(number, tmp_path / name, False)]


def test_pages_whose_folder_was_away_are_read_when_it_is_back(collection: Collection, tmp_path: Path):
    pool = Pool(workers=1)
    list(list_sources(collection, pool))
    (tmp_path / "pages").rename(tmp_path / "away")
    list(read_pages(collection, pool, ("resiliparse",)))
    assert [row.state for row in collection.rows()] == [PageState.FAILED] * 3
    assert collection.mark_changed() == 0

    (tmp_path / "away").rename(tmp_path / "pages")

    assert collection.mark_changed() == 3
    read(collection, names=("resiliparse",))
    assert PageState.FAILED not in [row.state for row in collection.rows()]


def test_a_source_that_is_gone_is_told_and_the_others_are_read(collection: Collection, tmp_path: Path):
    collection.add_source(tmp_path / "gone")

    steps = read(collection, names=("resiliparse",))

    assert [step.problem for step in steps if step.problem] == [f"{tmp_path / 'gone'}: it is no longer there"]
    assert steps[-1].done - steps[-1].more == 3


def test_an_error_that_nobody_foresaw_costs_its_own_page_or_source(collection: Collection, tmp_path: Path):
    class FaultyPool(Pool):
        def submit(self, function: Callable[..., Any], *args: Any, **how: Any) -> Task[Any]:  # type: ignore[override]
            if "Borken.html" in (getattr(args[0], "place", ""), Path(str(args[0])).name):
                function, args = int, ("none",)
            return super().submit(function, *args, **how)

    collection.add_source(tmp_path / "pages" / "Borken.html")
    pool = FaultyPool(workers=1)
    listed = list(list_sources(collection, pool))
    list(read_pages(collection, pool, ("resiliparse",)))

    (problem,) = [step.problem for step in listed if step.problem]
    assert "Borken.html: it cannot be read (ValueError: invalid literal" in problem
    assert [row.state is PageState.FAILED for row in collection.rows()] == [False, True, False]
    assert row_of(collection, "Borken").reason.startswith("it cannot be read (ValueError: invalid literal")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_refused_at_once(collection: Collection, tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.html")
    collection.add_source(tmp_path / "pipe.html")

    steps = list(list_sources(collection, Pool(workers=1)))

    assert [step.problem for step in steps if step.problem] == [
        f"{tmp_path / 'pipe.html'}: it is a device, not a file; choose a saved page"
    ]


def test_an_extractor_that_kills_its_worker_costs_its_own_answer(collection: Collection, tmp_path: Path):
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    points = {"unhusk.extractors": {"kills": "hostile_plugins:Segfaults"}}
    with installed(plugins, points, Path(hostile_plugins.__file__)):
        read(collection, names=("kills", "resiliparse"))

    row = row_of(collection, "Ahlen")
    assert row.state in (PageState.READ, PageState.IN_DOUBT)
    assert row.proposed_by == "resiliparse"


def test_the_wait_is_asked_before_each_page(collection: Collection):
    expected: list[int] = []
    pool = Pool(workers=1)
    list(list_sources(collection, pool))

    list(read_pages(collection, pool, ("resiliparse",), wait=lambda: expected.append(1)))

    assert len(expected) == 3
