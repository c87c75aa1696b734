"""The articles of a collection, written as they were decided."""

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from extractors.batch.requirements import Requirements
from extractors.batch.rows import Sharding
from extractors.collection.collection import Collection
from extractors.collection.export_options import ExportOptions
from extractors.collection.exporting import ExportResult, write_articles
from extractors.errors import UsageError
from extractors.roles.choice import role_choice
from extractors.running.pool import Pool
from extractors.saving.choices import Choices, Images
from extractors.saving.rendered import RunInfo
from tests.extractors.collection.made_collection import folder_of_pages, page_html, read, row_of, settle


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    made = Collection(tmp_path / "floods.unhusk")
    made.add_source(folder_of_pages(tmp_path / "pages", "Ahlen", "Borken"))
    read(made)
    yield made
    made.close()


def export(collection: Collection, target: Path, *formats: str, **more: Any) -> list[ExportResult]:
    """Return the result for each page, with the files of all formats."""
    export_options, pool_of = ExportOptions(formats=formats, **more), partial(Pool, workers=1)
    found: dict[int, ExportResult] = {}
    for one in write_articles(collection, collection.rows(), target, export_options, made=RunInfo(), pool_of=pool_of):
        if one is not None:
            before = found.get(one.row.page_id, one)
            files = before.files if before is one else (*before.files, *one.files)
            found[one.row.page_id] = replace(one, files=files)
    return [found[page_id] for page_id in sorted(found)]


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

    export(collection, tmp_path / "out", "txt", overwrites=True)
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


def test_formats_that_hold_many_get_one_file_in_the_pages_order(collection: Collection, tmp_path: Path):
    written = export(collection, tmp_path / "out", "jsonl", "epub", "txt", is_together=True)

    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == [
        "Flood in Ahlen.txt",
        "Flood in Borken.txt",
        "articles.epub",
        "articles.jsonl",
    ]
    lines = (tmp_path / "out" / "articles.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["title"] for line in lines] == ["Flood in Ahlen", "Flood in Borken"]
    assert [len(one.files) for one in written] == [1, 1]


def test_rows_go_into_shards_and_what_is_short_is_left_out_and_told(collection: Collection, tmp_path: Path):
    settle(collection, row_of(collection, "Ahlen"), *range(1, len(collection.blocks(1))), text="The river rose.")

    sharded = {"is_together": True, "sharding": Sharding(size=1)}
    export(collection, tmp_path / "out", "csv", **sharded)
    ahlen, borken = export(collection, tmp_path / "long", "csv", **sharded, requirements=Requirements(least_words=20))

    assert [file.name for file in sorted((tmp_path / "out").iterdir())] == ["articles-00001.csv", "articles-00002.csv"]
    assert [file.name for file in (tmp_path / "long").iterdir()] == ["articles-00001.csv"]
    assert (ahlen.left_out, ahlen.reason, borken.left_out) == ("under 20 words", "", "")
    with pytest.raises(UsageError, match="shards"):
        export(collection, tmp_path / "none", "md", **sharded)


def test_parts_are_left_out_but_for_what_was_decided_by_hand(collection: Collection, tmp_path: Path):
    settle(collection, row_of(collection, "Ahlen"), text="Flood in Ahlen town")

    ahlen, borken = export(collection, tmp_path / "out", "txt", roles=role_choice([], ["headline"]))

    assert "Flood in Ahlen town" in ahlen.files[0].read_text("utf-8")
    assert borken.files[0].read_text("utf-8").count("Flood in Borken") == 0


def test_no_folder_of_pictures_goes_with_a_file_of_many():
    copied = {"jsonl": Choices(images=Images.COPY), "md": Choices(images=Images.COPY)}
    export_options = ExportOptions(formats=("jsonl", "md"), choices=copied, is_together=True)

    assert [export_options.choices_of(name).images for name in ("jsonl", "md")] == [Images.REMOTE, Images.COPY]
