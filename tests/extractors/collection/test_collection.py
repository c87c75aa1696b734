"""What a collection stores, and what no later reading may remove."""

from pathlib import Path

import pytest

from extractors.collection.collection import Collection
from extractors.collection.page_row import PageState
from tests.extractors.collection.made_collection import folder_of_pages, page_html, read, row_of, settle


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of_pages(tmp_path / "pages", "Ahlen", "Borken")


@pytest.fixture
def collection(tmp_path: Path, folder: Path):
    made = Collection(tmp_path / "floods.unhusk")
    made.add_source(folder)
    read(made)
    yield made
    made.close()


def test_every_page_has_a_row_with_what_was_found_out(collection: Collection):
    row = row_of(collection, "Ahlen")

    assert (row.title, row.site, row.language) == ("Flood in Ahlen", "paper.example", "en")
    assert row.state in (PageState.READ, PageState.IN_DOUBT)
    assert 0 < row.article_words < row.words
    assert 0 < row.confidence <= 1
    assert 0 < row.agreement <= 1
    assert row.proposed_by
    assert set(collection.answers(row.page_id)) >= {"unhusk", "resiliparse"}


def test_it_is_the_same_when_it_is_opened_again(collection: Collection, tmp_path: Path):
    settle(collection, row_of(collection, "Ahlen"), 2)
    before = collection.rows(), collection.decision(row_of(collection, "Ahlen").page_id)
    collection.close()

    again = Collection(tmp_path / "floods.unhusk", must_exist=True)
    assert (again.rows(), again.decision(row_of(again, "Ahlen").page_id)) == before
    again.close()


def test_a_page_that_has_changed_is_read_again_and_what_was_decided_stays(collection: Collection, folder: Path):
    row = row_of(collection, "Ahlen")
    settle(collection, row)
    collection.set_note([row.page_id], "a good one")
    collection.change_tags([row.page_id], add=["weather, old", " rivers", "weather"])
    collection.change_tags([row.page_id], add=["weather"], remove=["old", "never there"])
    (folder / "Ahlen.html").write_text(page_html("Ahlen").replace("Tuesday", "Wednesday"), encoding="utf-8")

    assert collection.mark_changed() == 1
    assert row_of(collection, "Ahlen").is_stale
    read(collection)

    after = row_of(collection, "Ahlen")
    assert (after.state, after.note, after.tags, after.is_stale) == (
        PageState.DONE,
        "a good one",
        "rivers, weather",
        False,
    )
    assert collection.decision(row.page_id) is not None
    assert any("Wednesday" in block.text for block in collection.blocks(row.page_id))


def test_pages_that_have_not_changed_are_not_read_again(collection: Collection):
    assert collection.mark_changed() == 0
    assert collection.count_to_read() == 0


def test_a_page_that_was_renamed_keeps_what_was_decided_about_it(collection: Collection, folder: Path):
    row = row_of(collection, "Ahlen")
    settle(collection, row, 2)
    (folder / "Ahlen.html").rename(folder / "Zeven.html")

    collection.add_source(folder)
    read(collection)

    assert [one.place for one in collection.rows()] == ["Borken.html", "Zeven.html"]
    moved = row_of(collection, "Zeven")
    assert moved.state is PageState.DONE
    assert collection.decision(moved.page_id) is not None


def test_a_copy_of_a_page_is_a_page_of_its_own(collection: Collection, folder: Path):
    settle(collection, row_of(collection, "Ahlen"))
    (folder / "Copy.html").write_text(page_html("Ahlen"), encoding="utf-8")

    collection.add_source(folder)
    read(collection)

    assert row_of(collection, "Ahlen").state is PageState.DONE
    assert row_of(collection, "Copy").state is not PageState.DONE


def test_pages_are_found_where_they_were_moved_to(collection: Collection, folder: Path):
    new = folder.with_name("moved")
    folder.rename(new)

    assert collection.move_source(folder.parent / "elsewhere", new) == 0
    assert collection.move_source(folder, new) == 1

    assert {row.source for row in collection.rows()} == {str(new)}
    assert collection.mark_changed() == 0


def test_a_page_that_is_reopened_is_as_before_it_was_settled(collection: Collection):
    row = row_of(collection, "Ahlen")
    collection.set_state([row.page_id], PageState.SET_ASIDE)

    collection.reopen([row.page_id])

    assert row_of(collection, "Ahlen").state is row.state


def test_a_type_said_by_hand_has_the_page_read_again_as_that(collection: Collection):
    row = row_of(collection, "Ahlen")

    collection.set_type([row.page_id], "forum")
    assert collection.count_to_read() == 1
    read(collection)

    after = row_of(collection, "Ahlen")
    assert (after.type_by_hand, after.page_type) == ("forum", "forum")


def test_pages_that_another_version_was_asked_about_are_marked(collection: Collection):
    made_with = collection.versions_kept()["resiliparse"][0]

    assert collection.mark_older_than({"resiliparse": made_with}) == 0
    assert collection.mark_older_than({"resiliparse": "Resiliparse 99"}) == 2


def test_a_page_that_cannot_be_read_says_why(collection: Collection, folder: Path):
    (folder / "Empty.html").write_text("", encoding="utf-8")
    collection.add_source(folder)

    read(collection)

    row = row_of(collection, "Empty")
    assert row.state is PageState.FAILED
    assert "empty" in row.reason


def test_a_copy_holds_everything_and_the_original_goes_on(collection: Collection, tmp_path: Path):
    collection.save_copy(tmp_path / "copy.unhusk")

    copy = Collection(tmp_path / "copy.unhusk", must_exist=True)
    assert copy.rows() == collection.rows()
    copy.close()


def test_rules_of_sites_and_settings_are_kept(collection: Collection):
    collection.set_site_rules("paper.example", "drop: .ad")
    collection.set_site_rules("other.example", "drop: .nav")
    collection.set_site_rules("other.example", "")
    collection.set_setting("sample", "1,2")

    assert collection.site_rules() == {"paper.example": "drop: .ad"}
    assert (collection.setting("sample"), collection.setting("none", "x")) == ("1,2", "x")
