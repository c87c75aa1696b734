"""Pages of one site in a collection: common text is dropped, unique text stays, nothing is run twice."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from extractors.collection.collection import Collection
from extractors.collection.page_row import PageRow, PageState
from extractors.running.answer import Answer
from tests.extractors.collection.made_collection import page_html, read, row_of
from tests.extractors.collection.test_exporting import export

BOX = "Our letter brings you the news of the valley each morning, free of any charge."


@dataclass
class Valley:
    """A collection of three pages, one of them twice and one of them settled, to which a fourth was added."""

    collection: Collection
    alone: dict[str, PageRow]
    answers: dict[str, Answer]
    more: int

    def row(self, town: str) -> PageRow:
        return row_of(self.collection, town)


@pytest.fixture(scope="module")
def valley(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Valley]:
    folder = tmp_path_factory.mktemp("valley")
    pages = folder / "pages"
    pages.mkdir()
    _write(pages, "Ahlen", box=BOX)
    shutil.copy(pages / "Ahlen.html", pages / "again.html")
    _write(pages, "Borken")
    collection = Collection(folder / "valley.unhusk")
    collection.add_source(pages)
    read(collection, names=("resiliparse",))
    alone = {town: row_of(collection, town) for town in ("Ahlen", "again", "Borken")}
    collection.set_state([alone["again"].page_id], PageState.ACCEPTED)
    answers = collection.answers(alone["Ahlen"].page_id)
    _write(pages, "Coesfeld", box=BOX)
    collection.add_source(pages)
    steps = read(collection, names=("resiliparse",))
    yield Valley(collection, alone, answers, steps[-1].more)
    collection.close()


def _write(folder: Path, town: str, box: str = "") -> None:
    html = page_html(town).replace("<p>Nobody", f"<p>{box}</p><p>Nobody")
    (folder / f"{town}.html").write_text(html, encoding="utf-8")


def test_what_another_page_of_the_site_has_goes_and_nothing_is_run_for_it(valley: Valley, tmp_path: Path):
    ahlen = valley.row("Ahlen")

    assert ahlen.article_words == valley.row("Coesfeld").article_words == valley.alone["Ahlen"].article_words - 15
    assert valley.collection.answers(ahlen.page_id) == valley.answers  # to the microsecond
    assert not ahlen.is_stale
    texts = {one.row.place: one.files[0].read_text("utf-8") for one in export(valley.collection, tmp_path, "txt")}
    assert BOX not in texts["Ahlen.html"] + texts["Coesfeld.html"]
    assert all("was hurt" in text for text in texts.values())


def test_two_saves_of_one_report_are_no_site(valley: Valley):
    assert valley.alone["Ahlen"].article_words == valley.alone["Borken"].article_words + 15


def test_a_page_that_was_settled_stays_as_it_was(valley: Valley):
    assert valley.row("again").article_words == valley.alone["again"].article_words
    assert not valley.collection.framing(valley.row("again").page_id).dropped


def test_only_pages_that_it_may_change_are_weighed_anew(valley: Valley):
    assert valley.more == 2


def test_it_is_told_on_how_many_pages_of_its_site_a_passage_stands(valley: Valley):
    page_id = valley.row("Ahlen").page_id
    occurrences = valley.collection.site_occurrences(page_id)
    counts = {block.text: occurrences.counts[block.index] for block in valley.collection.blocks(page_id)}

    assert occurrences.pages == 3
    assert (counts[BOX], counts["Flood in Ahlen"], counts["All rights reserved. Imprint. Contact us."]) == (2, 1, 3)
