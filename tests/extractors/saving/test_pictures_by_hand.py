"""Pictures that a person kept or dropped: their rows, and what is saved in each format."""

import json
from collections.abc import Mapping

import pytest

from extractors.blocks.segmenting import segment
from extractors.editing import edits
from extractors.editing.draft import Draft
from extractors.editing.picture_edits import set_alt_text
from extractors.editing.picture_rule import PictureRule
from extractors.pages.page import Page
from extractors.saving.compose.building import build_article
from extractors.saving.rendered import RunInfo
from extractors.saving.rendering import pictures_of, render_draft
from tests.extractors.saving.made_pages import page_of

MARKUP = """<nav><p>Home, news and the weather of the day</p><img src="/nav/sun.jpg" alt="Sun"></nav>
<h1>Floods reach the harbour</h1>
<figure><img src="/i/quay.jpg" alt="The quay"><figcaption>The quay at dawn, before the water came</figcaption></figure>
<p>The river rose at night and took the old pier with it.</p>
<p><img src="/i/boat.jpg" alt="A boat"></p>
<p><img src="/i/tug.jpg" alt="A tug">The tug went first, and then all the others.</p>
<p><iframe src="https://www.youtube.com/embed/abcdefghijk" title="The flood"></iframe></p>
<aside><p>Other stories that you may like to read</p><img src="/i/boat.jpg" alt="Again"></aside>"""
NAV, TITLE, CAPTION, LEAD, TUG, OTHER = range(6)
SUN, QUAY, BOAT, TUG_PICTURE, FILM, AGAIN = (
    "/nav/sun.jpg",
    "/i/quay.jpg",
    "/i/boat.jpg",
    "/i/tug.jpg",
    "https://www.youtube.com/watch?v=abcdefghijk",
    "/i/boat.jpg (2)",
)
BASE = (False, True, True, True, True, False)
PAGE = page_of(MARKUP)


def saved(page: Page, **chosen: bool) -> str:
    return build_article(page, Draft(base_name="majority", base=BASE, pictures=chosen)).body_html


def test_each_picture_between_blocks_is_a_row_with_its_place_and_words() -> None:
    found = pictures_of(PAGE)

    assert [one.name for one in found] == [SUN, QUAY, BOAT, TUG_PICTURE, FILM, AGAIN]
    assert [(one.before, one.text) for one in found] == [
        (NAV, "Sun"),
        (TITLE, "The quay"),
        (LEAD, "A boat"),
        (LEAD, "A tug"),
        (TUG, "The flood"),
        (OTHER, "Again"),
    ]
    assert [one.name for one in found if one.is_embed] == [FILM]
    assert found[1].captions == (CAPTION,)
    assert found[1].files == ("quay.jpg",)


def test_what_the_rows_say_of_a_picture_is_what_is_saved() -> None:
    kept = (True, False)
    for pattern in range(2 ** len(BASE)):
        base = tuple(kept[(pattern >> place) & 1] for place in range(len(BASE)))
        rule = PictureRule(segment(PAGE).blocks, base)
        body = build_article(PAGE, Draft(base_name="majority", base=base)).body_html

        for one in pictures_of(PAGE):
            is_shown = f'alt="{one.text}"' in body or f">{one.text}</a>" in body
            assert rule.stays(one) == is_shown, (base, one.name)


def test_a_picture_below_a_byline_belongs_to_the_standfirst_above_it() -> None:
    page = page_of(
        "<main><p>Two hundred homes were cleared before dawn.</p>"
        "<div>By A. Writer</div><div>Thursday</div><div>7.40am</div>"
        '<figure><img src="/i/quay.jpg" alt="The quay"><figcaption>The quay at dawn</figcaption></figure>'
        "<p>The river rose at night and took the old pier with it.</p></main>"
    )
    draft = Draft(base_name="majority", base=(True, False, False, False, False, True))
    body = build_article(page, draft).body_html
    button = page_of(page.text.replace("Thursday", '<a href="/app">Get the app for your telephone</a>'))

    assert 'alt="The quay"' in body
    assert (
        "<img"
        not in build_article(button, Draft(base_name="", base=(True, False, False, False, False, True))).body_html
    )


def test_a_picture_by_hand_is_there_or_not_whatever_stands_around_it() -> None:
    body = saved(PAGE, **{SUN: True, BOAT: False, TUG_PICTURE: False, AGAIN: True, FILM: False})

    assert 'alt="Sun"' in body
    assert 'alt="The quay"' in body
    assert 'alt="A boat"' not in body
    assert 'alt="A tug"' not in body
    assert "youtube" not in body
    assert body.index('alt="Sun"') < body.index("<h1") < body.index("all the others") < body.index('alt="Again"')


def test_a_picture_of_a_dropped_paragraph_can_stay_without_it() -> None:
    draft = Draft(base_name="majority", base=(False, True, True, True, False, False), pictures={TUG_PICTURE: True})

    body = build_article(PAGE, draft).body_html

    assert '<p><img src="https://v.example/i/tug.jpg" alt="A tug"></p>' in body
    assert "The tug went" not in body


@pytest.mark.parametrize("form", ["md", "html", "json", "tei", "epub", "docx"])
def test_every_format_follows_the_person(form: str) -> None:
    def written(chosen: Mapping[str, bool] | None = None, alt_texts: Mapping[str, str] | None = None) -> str:
        draft = Draft(base_name="majority", base=BASE, pictures=chosen or {}, alt_texts=alt_texts or {})
        content = render_draft(PAGE, draft, (form,), RunInfo())[0].content
        return content.decode("utf-8", "replace") if form not in ("epub", "docx") else _unpacked(content)

    assert "v.example/i/boat.jpg" in written()
    assert "v.example/i/boat.jpg" not in written({BOAT: False})
    assert "v.example/nav/sun.jpg" not in written()
    assert "v.example/nav/sun.jpg" in written({SUN: True})
    assert "A skiff" in written(alt_texts={BOAT: "A skiff"})


def test_a_picture_in_two_sizes_is_still_one_when_a_person_describes_it() -> None:
    page = page_of(
        "<h1>Floods reach the harbour</h1>"
        '<p><img src="/i/boat-300x200.jpg" alt="A boat" width="300"></p>'
        '<p><img src="/i/boat-800x600.jpg" alt="A boat" width="800"></p>'
        "<p>The river rose at night and took the old pier with it.</p>"
    )
    first, _ = pictures_of(page)
    draft = Draft(base_name="majority", base=(True, True))
    described = edits.apply(draft, set_alt_text(draft, first, "A skiff"))

    body = build_article(page, described).body_html

    assert body == build_article(page, draft).body_html.replace("A boat", "A skiff")
    assert body.count("<img") == 1


def test_it_is_told_that_a_person_chose() -> None:
    draft = Draft(base_name="majority", base=BASE, pictures={BOAT: False})
    record, tei = render_draft(PAGE, draft, ("json", "tei"), RunInfo())

    assert json.loads(record.content)["unhusk"]["provenance"]["corrected_pictures"] == [BOAT]
    assert "1 of its pictures were kept or dropped by a person" in tei.content.decode()


def _unpacked(content: bytes) -> str:
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        return "".join(opened.read(name).decode("utf-8", "replace") for name in opened.namelist())
