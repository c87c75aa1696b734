"""Tests which pictures around the headline belong to the article, and that each is there once."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.editing.draft import Draft
from extractors.pages.page import Page, PageKind
from extractors.saving.compose.building import build_body
from tests.extractors.saving.compose.test_composing import body_of

NAMED = '<meta property="og:image" content="https://v.example/og/ferry-at-dawn-1200x630.jpg">'
SHARE = "<ul><li><a href=/x>Dropped</a><li><a href=/y>Dropped</a></ul>"


@pytest.mark.parametrize(
    "markup",
    [
        "<h1>Title</h1><p>Standfirst</p><figure>IMG<figcaption>Dropped</figcaption></figure><p>Dropped</p><p>Kept</p>",
        f"<h1>Title</h1><p>Standfirst</p><p>Dropped: by Ann</p>{SHARE}<figure>IMG</figure><p>Kept</p>",
        "<h1>Title</h1><h2>Dropped</h2><figure>IMG</figure><p>Dropped: by Ann</p><p>Kept</p>",
        "<h1>Title</h1><p>Standfirst</p><div><div><div><div>IMG</div></div></div></div><p>Dropped: Oslo</p><p>Kept</p>",
        f"<h1>Title</h1><figure>IMG<figcaption>Dropped {'so ' * 40}</figcaption></figure><p>Dropped</p><p>Kept</p>",
        "<h1>Title</h1><p>Standfirst</p><picture><source><source><source><source>IMG</picture><p>Dropped</p><p>Kept</p>",
    ],
)
def test_lines_around_a_picture_at_the_head_do_not_part_it_from_the_article(markup: str) -> None:
    assert "ferry-at-dawn" in body_of(markup.replace("IMG", "<img src=/ferry-at-dawn.jpg>"), "Title", "Dropped")


def test_a_picture_below_the_standfirst_of_a_text_that_is_far_away_is_dropped() -> None:
    markup = f"<h1>Title</h1><p>Standfirst</p><figure><img src=/ferry.jpg></figure>{'<p>Dropped</p>' * 9}<p>Kept</p>"

    assert "ferry" not in body_of(markup, "Title", "Dropped")


@pytest.mark.parametrize(
    ("markup", "is_kept"),
    [
        (f"<h1>Title</h1><p>Standfirst</p>{SHARE}IMG{SHARE}<p>Kept</p>", True),
        (f"<div>IMG</div><p>Dropped</p><h1>Title</h1>{SHARE}<p>Kept</p>", True),
        (f"<h1>Title</h1>IMG<p>Dropped {'so ' * 50}</p>IMG<p>Kept</p>", True),
        (f"<h1>Title</h1>{SHARE}<div class=author><button>IMG</button></div>{SHARE}<p>Kept</p>", True),
        (f"<h1>Title</h1>{SHARE}<figure><a href=/zoom>IMG</a></figure>{SHARE}<p>Kept</p>", True),
        (f"<h1>Title</h1>{SHARE}<p>IMG Dropped</p><p>Kept</p>", True),
        (f"<h1>Title</h1>{SHARE}IMG{SHARE}<img alt=Dawn src=/small/ferry-at-dawn.jpg>{SHARE}<p>Kept</p>", True),
        (f"<header>IMG{SHARE}<h1>Title</h1></header>{SHARE}<p>Kept</p>", True),
        (f"<article><header>IMG{SHARE}</header>{SHARE}<p>Kept</p></article>", True),
        (f"<header>IMG{SHARE}</header><h1>Title</h1>{SHARE}<p>Kept</p>", False),
        (f"<div class=site-logo>IMG</div>{SHARE}<h1>Title</h1>{SHARE}<p>Kept</p>", False),
        (f"<h1>Title</h1>{SHARE}<a href=/other>IMG</a>{SHARE}<p>Kept</p>", False),
        (f"<h1>Title</h1><p>Kept</p><p>More kept</p>{SHARE}IMG{SHARE}<p>Kept too</p>", False),
    ],
)
def test_the_picture_that_stands_for_the_page_is_kept_around_the_headline(markup: str, is_kept: bool) -> None:
    body = _body_of_named(NAMED, markup.replace("IMG", "<img src=/in/ferry-at-dawn-800x600.jpg>"))

    assert body.count("ferry-at-dawn") == is_kept


@pytest.mark.parametrize(
    ("named", "source", "is_kept"),
    [
        ("/ferry/s-l500.jpg", "/ferry/s-l500.jpg", True),
        ("/ferry/s-l500.jpg", "/mill/s-l500.jpg", False),
        ("/sized.php?src=/ferry-at-dawn.jpg", "/sized.php?w=8&amp;src=/ferry-at-dawn.jpg", True),
        ("/sized.php?src=/ferry-at-dawn.jpg", "/sized.php?w=8&amp;src=/mill.jpg", False),
    ],
)
def test_a_name_that_pictures_share_does_not_make_one_the_page_s_own(named: str, source: str, is_kept: bool) -> None:
    body = f'<h1>Title</h1><p>Standfirst</p>{SHARE}<p>Dropped: {"so " * 50}</p><img src="{source}">{SHARE}<p>Kept</p>'

    assert ("<img" in _body_of_named(f'<meta property="og:image" content="{named}">', body)) is is_kept


def _body_of_named(head: str, body: str) -> str:
    page = Page(kind=PageKind.HTML, text=f"<html><head>{head}</head><body>{body}", url="https://v.example/")
    segmentation = segment(page)
    kept = tuple(not block.text.startswith(("Title", "Dropped")) for block in segmentation.blocks)
    return build_body(page, Draft(base_name="by hand", base=kept), segmentation)


@pytest.mark.parametrize(
    ("other", "count"),
    [
        ('<img src="/ferry-1200x600.jpg" alt="Ferry">', 1),
        ('<img src="/ferry.jpg" alt="Another description">', 1),
        ('<img src="/ferry.jpg?page=2" alt="">', 2),
        ('<img src="/other.jpg" alt="Ferry">', 2),
    ],
)
def test_a_picture_beside_itself_is_kept_once(other: str, count: int) -> None:
    page = f'<p>One</p><div><img src="/ferry.jpg" alt="Ferry"></div><div>{other}</div><p>Two</p>'

    assert body_of(page).count("<img") == count


@pytest.mark.parametrize(
    "teaser",
    [
        "<a href=/other><picture>IMG</picture></a><p><a href=/other>Dropped: how the ferry sank</a></p>",
        "<ul><li><a href=/b><figure>IMG</figure></a><p>Dropped</p><a href=/b>Dropped: how the ferry sank</a></ul>",
    ],
)
def test_the_picture_of_a_dropped_teaser_between_two_paragraphs_is_dropped(teaser: str) -> None:
    page = f"<p>One</p><aside hidden>{teaser.replace('IMG', '<img src=/a.jpg>')}</aside><p>Two</p>"

    assert "<img" not in body_of(page.replace(" hidden", " class=know-more"), "Dropped")


@pytest.mark.parametrize("credit", ["<a href=/shop>Dropped: Photograph</a>", "<figcaption>Dropped</figcaption>"])
def test_a_picture_that_leads_to_a_shop_or_is_captioned_is_no_teaser_s(credit: str) -> None:
    page = f"<p>One</p><figure class=image><a href=/shop><img src=/a.jpg></a>{credit}</figure><p>Two</p>"

    assert "<img" in body_of(page, "Dropped")


def test_a_picture_of_no_width_with_a_set_of_sizes_is_as_wide_as_its_column() -> None:
    assert "<img" in body_of("<p>One</p><img src=/a.jpg width=0 height=0 srcset='/a.jpg 800w'><p>Two</p>")
    assert "<img" in body_of("<p>One</p><img src=/a.jpg width=16 height=9><p>Two</p>")
    assert "<img" not in body_of("<p>One</p><img src=/a.jpg width=0 height=0><p>Two</p>")


def test_the_picture_of_a_card_whose_link_is_kept_once_is_no_dropped_teaser_s() -> None:
    title = "<a href=/pods>Pods of the chocolate kind here</a>"
    card = f"<div><a href=/pods><img src=/a.jpg></a><p class=sr-only>{title}</p></div><h3>{title}</h3>"
    page = Page(kind=PageKind.HTML, text=f"<p>One</p><div>{card}</div><p>Two</p>", url="https://v.example/")
    cut = segment(page)
    kept = tuple(number != 1 for number in range(len(cut.blocks)))

    assert "<img" in build_body(page, Draft(base_name="by hand", base=kept), cut)
