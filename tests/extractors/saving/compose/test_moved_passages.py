"""Moved blocks and removed links in the saved article."""

from extractors.blocks.segmenting import segment
from extractors.editing import edits
from extractors.editing.draft import Draft
from extractors.pages.page import Page, PageKind
from extractors.saving.compose.building import build_article

HTML = (
    "<p>The <a href=https://a.example/river><b>river</b></a> rose.</p><p>It fell again.</p>"
    "<figure><img src=https://a.example/quay.jpg><figcaption>The quay</figcaption></figure>"
    "<ul><li>Mud<li>Sand</ul><p>Noted<sup><a href=#n1>1</a></sup> by <a href=https://a.example/us>us</a>.</p>"
    "<ol><li id=n1>The first note</ol>"
)
RIVER, FELL, CAPTION, MUD, SAND, NOTED, _ = range(7)


def body(*steps: tuple[str, int, int]) -> str:
    page = Page(kind=PageKind.HTML, text=HTML)
    cut = segment(page)
    draft = Draft(base_name="it", base=(True,) * len(cut.blocks))
    for verb, index, step in steps:
        edit = edits.move(draft, [index], step) if verb == "move" else edits.unlink(draft, [index], cut.blocks)
        draft = edits.apply(draft, edit)
    article = build_article(page, draft)
    assert article.faults == ()
    return article.body_html.replace("\n", "")


def test_a_moved_paragraph_stands_elsewhere_in_the_article() -> None:
    made = body(("move", FELL, -1))

    assert made.index("It fell again.") < made.index("river")


def test_a_caption_takes_its_picture_along() -> None:
    made = body(("move", CAPTION, -1), ("move", CAPTION, -1))

    assert made.index("<figure>") < made.index("quay.jpg") < made.index("The quay") < made.index("river")


def test_items_change_places_within_their_list() -> None:
    assert "<ul><li>Sand</li><li>Mud</li></ul>" in body(("move", SAND, -1)).replace("<p>", "").replace("</p>", "")


def test_a_link_is_taken_out_and_its_words_stay() -> None:
    made = body(("unlink", RIVER, 0))

    assert "<p>The <strong>river</strong> rose.</p>" in made


def test_links_come_back_when_they_are_taken_out_once_more() -> None:
    assert 'href="https://a.example/river"' in body(("unlink", RIVER, 0), ("unlink", RIVER, 0))


def test_the_mark_of_a_note_is_no_link_to_take_out() -> None:
    made = body(("unlink", NOTED, 0))

    assert "https://a.example/us" not in made
    assert made.count('href="#') == body().count('href="#')
