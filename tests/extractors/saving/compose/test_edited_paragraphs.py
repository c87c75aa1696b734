"""Paragraphs that a person split or joined."""

from extractors.blocks.block import BlockKind
from extractors.blocks.segmenting import segment
from extractors.editing import edits
from extractors.editing.draft import Draft
from extractors.pages.page import Page, PageKind
from extractors.saving.compose.building import build_body

HTML = (
    "<p>The <a href=https://a.example/river>river</a> rose.</p><p>It <b>fell</b> again.</p>"
    "<h2>After</h2><ul><li>Mud</ul>"
)


def body(*steps: edits.Edit, html: str = HTML) -> str:
    page = Page(kind=PageKind.HTML, text=html)
    cut = segment(page)
    draft = Draft(base_name="it", base=(True,) * len(cut.blocks))
    for step in steps:
        draft = edits.apply(draft, step)
    return build_body(page, draft, cut)


START = Draft(base_name="it", base=(True,) * 4)


def test_a_blank_line_begins_another_paragraph_and_links_stay() -> None:
    made = body(edits.set_text(START, 0, "The river rose.\n\nAnd how!"))

    assert '<p>The <a href="https://a.example/river">river</a> rose.</p><p>And how!</p>' in made.replace("\n", "")


def test_a_note_stays_a_note_where_its_reference_is_in_the_second_paragraph_of_two() -> None:
    html = (
        "<p>The river rose. It fell again.<a id=r1 href=#n1>1</a></p><ol><li id=n1>By noon. <a href=#r1>↩</a></li></ol>"
    )
    start = Draft(base_name="it", base=(True,) * 2)

    made = body(edits.set_text(start, 0, "The river rose.\n\nIt fell again.1"), html=html)

    assert 'href="#fn-1" role="doc-noteref"' in made
    assert 'id="fn-1" role="doc-endnote"' in made


def test_one_line_break_is_a_line_break() -> None:
    assert "rose.<br>And how!" in body(edits.set_text(START, 0, "The river rose.\nAnd how!"))


def test_what_follows_a_heading_after_a_blank_line_is_no_heading() -> None:
    made = body(edits.set_text(START, 2, "After\n\nthe rain")).replace("\n", "")

    assert "<h2>After</h2><p>the rain</p>" in made


def test_blocks_that_are_joined_are_one_paragraph_with_all_their_marks() -> None:
    made = body(edits.join(START, 0)).replace("\n", "")

    assert "river</a> rose. It <strong>fell</strong> again.</p>" in made


def test_joining_once_more_parts_again_and_at_the_end_does_nothing() -> None:
    joined = edits.apply(START, edits.join(START, 0))

    assert edits.apply(joined, edits.join(joined, 0)).kept() == START.kept()
    assert not edits.apply(joined, edits.join(joined, 0)).joins(1)
    assert edits.join(START, 3).is_empty


def test_a_joined_block_that_is_made_a_heading_is_one() -> None:
    joined = edits.join(START, 0)

    made = body(joined, edits.set_kind(edits.apply(START, joined), [1], BlockKind.HEADING, 2)).replace("\n", "")

    assert "<h2>It fell again.</h2>" in made
