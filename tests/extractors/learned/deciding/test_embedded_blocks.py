"""Listings, quotations and captions in the middle of an article."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.embedded_blocks import keep_embedded, keep_listing_titles
from extractors.pages.page import Page, PageKind


def kept(html: str, *dropped: str) -> list[str]:
    """Return the texts kept of a page, with those that begin like this dropped."""
    cut = segment(Page(kind=PageKind.HTML, text=html))
    scores = np.array([0.25 if block.text.startswith(dropped) else 0.9 for block in cut.blocks], np.float32)
    decided = keep_embedded(scores, 0.5, cut)
    return [block.text for block, score in zip(cut.blocks, decided, strict=True) if score >= 0.5]


@pytest.mark.parametrize(
    ("markup", "dropped"),
    [
        ("<div><div class=bar>python</div><pre>print(1)</pre></div>", "print"),
        ("<div><pre>print(1)</pre></div><div><pre>0.5</pre></div>", "print"),
        ("<blockquote><p>It will snow.</p>— Ann (@ann) <a href=/1>May 2</a></blockquote>", "It will"),
        ("<blockquote><p>It will snow.</p>— Ann (@ann) <a href=/1>May 2</a></blockquote>", "— Ann"),
        ("<figure><video src=/a.mp4></video><figcaption>The last ride</figcaption></figure>", "The last"),
        ("<aside class=starlight-aside><p>Tip</p><div><p>It will snow.</p></div></aside>", "It will"),
        ("<div class='admonition note'><p>Note</p><p>It will snow.</p></div>", "It will"),
        ("<div class='notice notice--info'><p>It will snow.</p></div><div class=card>A card of Oslo</div>", "It will"),
        ("<div>So.<blockquote class=bbCodeBlock--quote>It will snow.</blockquote></div><i>Like</i>", "It will"),
        ("<figure><img src=/a.jpg><figcaption>The hill</figcaption></figure><div>A card of Oslo</div>", "The hill"),
        ("<div class=wp-caption><img src=/a.jpg><p class=wp-caption-text>The hill</p></div>", "The hill"),
    ],
)
def test_what_stands_in_the_article_stays_with_it(markup: str, dropped: str) -> None:
    page = f"<p>The tram left.</p>{markup}<p>Nobody saw it.</p>"

    assert any(text.startswith(dropped) for text in kept(page, dropped, "A card"))


@pytest.mark.parametrize(("names", "is_kept"), [("", True), (" class=photo", False)])
def test_a_long_unlikely_caption_stays_in_a_figure_without_classes(names: str, is_kept: bool) -> None:
    caption = "The last tram of all those that ever went up the hill"
    figure = f"<figure{names}><img src=/a.jpg><figcaption>{caption}</figcaption></figure>"
    cut = segment(Page(kind=PageKind.HTML, text=f"<p>The tram left.</p>{figure}<p>Nobody saw it.</p>"))

    assert (keep_embedded(np.array([0.9, 0.05, 0.9], np.float32), 0.5, cut)[1] >= 0.5) == is_kept


@pytest.mark.parametrize(
    "markup",
    [
        "<p>The tram left.</p><p>More news</p><blockquote>It will snow.</blockquote>",
        "<p>The tram left.</p><div><blockquote>It will snow.</blockquote><p>More news of the hill and of the town "
        "below it, and much else</p></div><p>Nobody saw it.</p>",
        "<p>The tram left.</p><figure><img src=/a.jpg><figcaption>It will snow.</figcaption></figure>",
    ],
)
def test_what_stands_beside_the_article_does_not(markup: str) -> None:
    assert "It will snow." not in kept(markup, "It will", "More news")


def test_quotations_and_films_that_follow_each_other_stay_together() -> None:
    film = "<figure><video src=/a.mp4></video><figcaption>The last ride</figcaption></figure>"
    post = "<blockquote>It will snow.</blockquote>"

    for embeds in (film + post, post + film, post * 3):
        assert "It will snow." in kept(f"<p>The tram left.</p>{embeds}<p>Nobody saw it.</p>", "The last", "It will")
        assert "It will snow." not in kept(f"<p>The tram left.</p>{embeds}<p>More news</p>", "The", "It will", "More")


def test_a_dropped_line_above_a_figure_takes_no_caption_away() -> None:
    figure = "<figure><img src=/a.jpg><figcaption>The depot</figcaption></figure>"
    page = f"<p>The tram left.</p><div>Main article: Trams</div>{figure}<p>Nobody saw it.</p>"

    assert "The depot" in kept(page, "The depot", "Main article")


@pytest.mark.parametrize(
    ("markup", "is_kept"),
    [
        ("<div><div class=title>app.rb</div><pre>run</pre></div>", True),
        ("<figure><pre>run</pre><figcaption>app.rb</figcaption></figure>", True),
        ("<div><p>app.rb</p><pre>run</pre></div>", False),
        ("<div><div class=title>app.rb</div><p>All of it.</p><pre>run</pre></div>", False),
    ],
)
def test_a_listing_keeps_its_title(markup: str, is_kept: bool) -> None:
    cut = segment(Page(kind=PageKind.HTML, text=f"<p>The tram left.</p>{markup}<p>Nobody saw it.</p>"))
    scores = np.array([0.25 if block.text == "app.rb" else 0.9 for block in cut.blocks], np.float32)

    decided = keep_listing_titles(scores, 0.5, cut)

    assert bool((decided >= 0.5).all()) is is_kept


def test_an_algorithm_in_the_article_stays_with_it() -> None:
    lines = "".join(f"<div class=ltx_listingline>{number}: <b>do</b> it</div>" for number in range(12))
    markup = f"<figure class='ltx_float ltx_float_algorithm'>{lines}</figure>"

    assert len(kept(f"<p>The tram left.</p>{markup}<p>Nobody saw it.</p>", *"0123456789")) == 14


def test_many_quotations_in_one_box_take_no_time_for_each_other() -> None:
    quotes = "<blockquote>Snow.</blockquote>" * 12_000  # two minutes when each looked through the whole box

    assert kept(f"<p>The tram left.</p><div>{quotes}</div><p>Nobody saw it.</p>", "Snow.") == [
        "The tram left.", "Nobody saw it.",
    ]  # fmt: skip
