"""A page shown from its collection: exactly what a fresh run shows, and no outdated answers."""

from dataclasses import replace
from pathlib import Path

import pytest

from extractors.blocks.segmentation_cache import cached_segmentation
from extractors.collection.answer_cache import InstalledExtractor, installed_extractors, page_key
from extractors.collection.collection import Collection
from extractors.collection.page_row import PageRow
from extractors.pages.opening import open_path
from extractors.pages.page import Page
from extractors.running.answer import Answer
from extractors.running.sequential import sequential_answers
from tests.extractors.collection.made_collection import folder_of_pages, page_html, read, row_of

_NAMES = ("trafilatura", "readability", "justext", "unhusk", "majority")


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory):
    folder = tmp_path_factory.mktemp("floods")
    made = Collection(folder / "floods.unhusk")
    made.add_source(folder_of_pages(folder / "pages", "Ahlen"))
    read(made, names=_NAMES)
    yield made
    made.close()


@pytest.fixture(scope="module")
def installed() -> dict[str, InstalledExtractor]:
    return installed_extractors((*_NAMES, "resiliparse", "trafilatura-recall"))


def _page(row: PageRow) -> Page:
    return open_path(Path(row.source) / row.place)[0]


def _whole(
    collection: Collection, row: PageRow, page: Page, installed: dict[str, InstalledExtractor]
) -> dict[str, Answer]:
    blocks = cached_segmentation(page).blocks
    return collection.cached_answers(row.page_id, page_key(page, blocks), blocks, installed)


def _timeless(answer: Answer) -> Answer:
    return replace(answer, outcome=replace(answer.outcome, seconds=0.0), cpu_seconds=0.0)


def test_what_is_shown_is_what_a_fresh_run_shows(shared: Collection, installed: dict[str, InstalledExtractor]):
    row = row_of(shared, "Ahlen")
    page = _page(row)

    found = _whole(shared, row, page, installed)

    fresh = sequential_answers(page, _NAMES)
    assert found.keys() >= set(_NAMES)
    assert {name: _timeless(one) for name, one in found.items()} == {name: _timeless(fresh[name]) for name in found}


def test_another_page_or_way_of_reading_it_has_no_answers(shared: Collection, installed: dict[str, InstalledExtractor]):
    row = row_of(shared, "Ahlen")
    page = _page(row)

    for other in (
        replace(page, text=page.text.replace("</title>", " </title>")),
        replace(page, url="https://other.example/"),
        replace(page, read_as="forum"),
    ):
        assert not _whole(shared, row, other, installed)


def test_of_another_version_none_holds_nor_what_was_decided_by_it(
    shared: Collection, installed: dict[str, InstalledExtractor]
):
    row = row_of(shared, "Ahlen")
    newer = installed | {"readability": InstalledExtractor(made_with="readability-lxml 99")}

    found = _whole(shared, row, _page(row), newer)

    assert found.keys() == _whole(shared, row, _page(row), installed).keys() - {"readability", "majority"}


def test_what_was_read_anew_is_shown_as_it_is_now(tmp_path: Path, installed: dict[str, InstalledExtractor]):
    folder = folder_of_pages(tmp_path / "pages", "Ahlen")
    collection = Collection(tmp_path / "floods.unhusk")
    collection.add_source(folder)
    read(collection, names=("justext", "resiliparse"))
    (folder / "Ahlen.html").write_text(page_html("Borken"), encoding="utf-8")
    collection.mark_changed()
    read(collection, names=("resiliparse",))

    row = row_of(collection, "Ahlen")
    found = _whole(collection, row, _page(row), installed)
    collection.close()

    assert list(found) == ["resiliparse"]
    assert "Borken" in str(found["resiliparse"].outcome)
