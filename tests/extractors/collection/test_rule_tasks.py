"""Site rules and near-duplicates in a collection."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from extractors.collection.collection import Collection
from extractors.collection.examining import examine_task, open_task_page
from extractors.collection.page_row import PageState
from extractors.collection.rule_tasks import decide_here, effect_here, suggest_here
from extractors.collection.teaching import Teaching
from extractors.extraction import Metadata
from extractors.site_rules.rule import Action
from tests.extractors.collection.made_collection import folder_of_pages, page_html, read, row_of, settle

NOTE = "<div class='reader-note'><p>Readers like you keep this paper alive; support us with a small gift.</p></div>"
RULES = "site: paper.example\ndrop: div.reader-note\n"


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    folder = folder_of_pages(tmp_path / "pages", "Ahlen", "Borken")
    for town in ("Ahlen", "Borken"):
        (folder / f"{town}.html").write_text(
            page_html(town).replace("</article>", f"{NOTE}</article>"), encoding="utf-8"
        )
    made = Collection(tmp_path / "floods.unhusk")
    made.add_source(folder)
    read(made)
    yield made
    made.close()


def test_a_rule_of_the_site_counts_when_pages_are_read_again(collection: Collection):
    before = row_of(collection, "Ahlen")
    collection.set_site_rules("paper.example", RULES.replace("reader-note", "none") + "drop: article p:last-of-type\n")
    collection.mark_stale([before.page_id])

    read(collection)

    after = row_of(collection, "Ahlen")
    assert after.article_words < before.article_words
    assert row_of(collection, "Borken").article_words == before.article_words


def test_what_a_person_settled_is_not_touched_by_a_rule(collection: Collection):
    row = row_of(collection, "Ahlen")
    settle(collection, row)
    decided = collection.decision(row.page_id)

    collection.set_site_rules("paper.example", "site: paper.example\ndrop: article\n")
    collection.mark_stale([row.page_id])
    read(collection)

    assert collection.decision(row.page_id) == decided
    assert row_of(collection, "Ahlen").state is PageState.DONE


def test_a_correction_becomes_a_rule_that_names_its_place(collection: Collection):
    page = open_task_page(examine_task(row_of(collection, "Ahlen"), ()))
    blocks = collection.blocks(row_of(collection, "Ahlen").page_id)
    note = next(block.index for block in blocks if "Readers like you" in block.text)

    suggestion = suggest_here(page, note, Action.DROP, (True,) * len(blocks), ())

    assert suggestion is not None
    assert suggestion.rule.line == "drop: div.reader-note"
    found = decide_here(page, Teaching(rules=RULES), Metadata(), "", 0.5, {})
    assert found.kept == {note: (False, "drop: div.reader-note")}


def test_what_a_rule_changes_on_a_page_is_told_before_it_is_made(collection: Collection):
    row = row_of(collection, "Borken")
    blocks = collection.blocks(row.page_id)
    kept = (True,) * len(blocks)

    effect = effect_here(examine_task(row, ()), kept, RULES)

    assert effect is not None
    assert (effect.before - effect.after, effect.dropped) == (effect.dropped, 13)
    assert effect_here(examine_task(row, ()), kept[1:], RULES) is None  # read otherwise since
    assert effect_here(examine_task(row, ()), kept, "drop this please") is None


def test_pages_that_nearly_repeat_another_are_marked(collection: Collection, tmp_path: Path):
    page = (tmp_path / "pages" / "Ahlen.html").read_text("utf-8")
    copy = page.replace("Home", "Start").replace("Imprint", "About")
    (tmp_path / "pages" / "Copy.html").write_text(copy, encoding="utf-8")
    collection.add_source(tmp_path / "pages")

    read(collection)

    assert row_of(collection, "Copy").double_of == row_of(collection, "Ahlen").page_id
    assert row_of(collection, "Borken").double_of == 0
