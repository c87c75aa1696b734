"""The articles of a collection, written as they were decided."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from extractors.collection.collection import Collection
from extractors.collection.exporting import Written, write_articles
from extractors.running.pool import Pool
from extractors.saving.rendered import RunInfo
from tests.extractors.collection.made_collection import folder_of_pages, page_html, read, row_of, settle


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    made = Collection(tmp_path / "floods.unhusk")
    made.add_source(folder_of_pages(tmp_path / "pages", "Ahlen", "Borken"))
    read(made)
    yield made
    made.close()


def export(collection: Collection, target: Path, *formats: str, overwrite: bool = False) -> list[Written]:
    found = write_articles(
        collection, collection.rows(), target, Pool(workers=1), formats, made=RunInfo(), overwrite=overwrite
    )
    return sorted((one for one in found if one is not None), key=lambda one: one.row.page_id)


def test_what_a_person_decided_is_what_is_written(collection: Collection, tmp_path: Path):
    settle(collection, row_of(collection, "Ahlen"), text="The river stayed in its bed.")

    ahlen, borken = export(collection, tmp_path / "out", "txt", "json")

    assert "The river stayed in its bed." in ahlen.files[0].read_text("utf-8")
    assert "rose by two metres" in borken.files[0].read_text("utf-8")
    assert [file.name for file in borken.files] == ["Flood in Borken.txt", "Flood in Borken.json"]
    assert row_of(collection, "Borken").saved_path == str(borken.files[0])


def test_what_is_written_says_who_proposed_and_what_a_person_changed(collection: Collection, tmp_path: Path):
    settle(collection, row_of(collection, "Ahlen"), text="The river stayed in its bed.")

    ahlen, borken = export(collection, tmp_path / "out", "json")

    by_hand, as_proposed = (json.loads(one.files[0].read_bytes()) for one in (ahlen, borken))
    assert "resiliparse" in json.dumps(by_hand)
    assert json.dumps(by_hand).count("resiliparse") == json.dumps(as_proposed).count("resiliparse")


def test_a_file_that_is_there_is_not_replaced_unasked(collection: Collection, tmp_path: Path):
    export(collection, tmp_path / "out", "txt")
    (tmp_path / "out" / "Flood in Ahlen.txt").write_text("mine", encoding="utf-8")

    again = export(collection, tmp_path / "out", "txt")
    assert (tmp_path / "out" / "Flood in Ahlen.txt").read_text("utf-8") == "mine"
    assert again[0].files[0].name == "Flood in Ahlen (2).txt"

    export(collection, tmp_path / "out", "txt", overwrite=True)
    assert "river" in (tmp_path / "out" / "Flood in Ahlen.txt").read_text("utf-8")


def test_a_page_that_changed_since_it_was_read_is_asked_anew(collection: Collection, tmp_path: Path):
    changed = page_html("Ahlen").replace("<article>", "<article><p>A word before it: the river fell again.</p>")
    (tmp_path / "pages" / "Ahlen.html").write_text(changed, encoding="utf-8")

    ahlen, _ = export(collection, tmp_path / "out", "txt")

    assert "the mayor said on Tuesday morning" in ahlen.files[0].read_text("utf-8")


def test_a_decision_that_fits_no_more_is_told_and_nothing_is_written(collection: Collection, tmp_path: Path):
    settle(collection, row_of(collection, "Ahlen"))
    (tmp_path / "pages" / "Ahlen.html").write_text("<p>Another page altogether, of one paragraph.", encoding="utf-8")

    ahlen, borken = export(collection, tmp_path / "out", "txt")

    assert "does not fit the page as it is now" in ahlen.reason
    assert borken.files


def test_a_page_that_is_gone_is_told_and_the_others_are_written(collection: Collection, tmp_path: Path):
    (tmp_path / "pages" / "Ahlen.html").unlink()

    ahlen, borken = export(collection, tmp_path / "out", "txt")

    assert ahlen.reason
    assert not ahlen.files
    assert borken.files
