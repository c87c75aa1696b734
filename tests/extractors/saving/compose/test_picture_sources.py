"""Pictures: which are kept, and where they are found."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.editing.draft import Draft
from extractors.pages.page import Page, PageKind
from extractors.saving.compose.building import build_body
from tests.extractors.saving.compose.test_composing import body_of

IMAGE = '<img src="https://v.example/i.jpg" alt="Boats">'
GIF = "data:image/gif;base64,R0lGODlhAQABAAAAACw="
SAVED = "data:image/png;base64," + "A" * 500


@pytest.mark.parametrize(
    "markup",
    [
        f"<p>One</p>{IMAGE}<p>Two</p>",
        f"{IMAGE}<p>One</p>",  # of a page with nothing else, such as a note in Markdown
        f"<p>One</p><div><div>{IMAGE}</div></div><p>Two</p>",
        f"<p>One {IMAGE} two</p>",
        f"<p>{IMAGE} one</p>",
        f"<p>One {IMAGE}</p>",
        f"<p>Dropped</p><figure>{IMAGE}<figcaption>One</figcaption></figure><p>Dropped</p>",
        f"<p>One</p><figure>{IMAGE}<figcaption>Dropped</figcaption></figure><p>Two</p>",
        f"<p>Dropped</p><p class=ratio>{IMAGE}</p><span class=newsCaption>One</span><p>Dropped</p>",
        f"<p>Dropped</p>{IMAGE}<div class=photo-caption><p>One</p></div><p>Dropped</p>",
        f"<p>Dropped</p><div>{IMAGE}</div><p><small class=caption__text>One</small></p><p>Dropped</p>",
        f"<p>One</p>{IMAGE}<span class=sr-only>Dropped</span><p>Two</p>",
        f"<table><tr><td>One<td>{IMAGE} two<tr><td>1<td>2</table>",
        f"<p>One</p><noscript>{IMAGE}</noscript><p>Two</p>",
        f"<p>One</p><p><img data-src=/j.jpg></p><noscript>{IMAGE}</noscript><p>Two</p>",
        f"<p>One</p><p>{IMAGE}</p><noscript>{IMAGE}</noscript><p>Two</p>",
        f"<p>One</p><figure><img src=/j.jpg><figcaption>Dropped</figcaption></figure><p>{IMAGE}</p><p>Two</p>",
        "<p>One</p><div role=img aria-label=Boats style='background-image:url(/i.jpg)'></div><p>Two</p>",
    ],
)
def test_a_picture_is_kept_with_its_caption_or_its_surroundings(markup: str) -> None:
    assert body_of(markup, "Dropped").count('<img src="https://v.example/i.jpg" alt="Boats">') == 1


@pytest.mark.parametrize(
    "markup",
    [
        f"{IMAGE}<p>One</p><p>Dropped</p>",
        f"<p>One</p><a href=/more>{IMAGE}</a>",
        f"<p>One</p><div>{IMAGE}<p>Dropped: how the ferry was lost in the storm of 1974</p></div>",
        f"<p>One</p>{IMAGE}<p>Dropped: how the ferry was lost in the storm of 1974</p>",
        f"<p>One</p><p>{IMAGE} Dropped</p><p>Two</p>",
        f"<p>One</p><div hidden><p>Dropped</p></div>{IMAGE}<p>Dropped</p><p>Two</p>",
    ],
)
def test_a_picture_beside_what_was_dropped_is_dropped(markup: str) -> None:
    assert "<img" not in body_of(markup, "Dropped")


@pytest.mark.parametrize(
    ("markup", "is_kept"),
    [
        ('<h1>Title</h1><img src="/a.png"><p>Kept words</p>', True),
        ('<p>Kept words</p><p>Advertisement</p><img src="/a.png"><p>More kept words</p>', True),
        ('<p>Kept words</p><img src="/a.png"><p>1 / 12</p><p>More kept words</p>', True),
        ('<p>Kept words</p><img src="/a.png"><p><button>Dropped</button></p><p>More kept words</p>', True),
        ('<p>Menu of a site</p><h1>Title</h1><img src="/a.png"><p>Kept words</p>', True),
        ('<p>Menu</p><article><p><img src="/a.png"></p><h1>Title</h1><p>Kept words</p></article>', True),
        ('<p>Menu of a site</p><p><img src="/a.png"></p><h1>Title</h1><p>Kept words</p>', False),
        ('<p>Menu of a site</p><h2>Title</h2><img src="/a.png"><p>Kept words</p>', True),
        ('<p>Menu of a site</p><h1>Site</h1><h2>Title</h2><img src="/a.png"><p>Kept words</p>', True),
        ('<p>Kept words</p><img role="presentation" alt="" src="/a.png"><p>More kept words</p>', False),
        ('<h1>Title</h1><p>Dropped: by Ann Berg</p><img src="/a.png"><p>Kept words</p>', True),
        ('<h1>Title</h1><img class="author-photo" src="/a.png"><p>Dropped: by Ann</p><p>Kept words</p>', True),
        ('<h1>Title</h1><div><p>Dropped: by Ann</p><img class="avatar" src="/a.png"></div><p>Kept words</p>', False),
        ('<p>Kept words</p><img src="/a.png">', True),
        (
            '<p>Kept words</p><p>Dropped: see</p><figure><img src="/a.png"><figcaption>Dropped</figcaption></figure>'
            "<p>More kept words</p>",
            True,
        ),
        ('<p>Kept words</p><p><img src="/a.png"></p><div>Advertisement</div><div>Dropped: more</div>', True),
        ('<h3>Title of a teaser</h3><img src="/a.png"><p>Kept words</p>', False),
        ('<p>Kept words</p><h1>Title</h1><img src="/a.png"><p>More kept words</p>', False),
    ],
)
def test_a_dropped_headline_or_label_parts_no_picture_from_the_article(markup: str, is_kept: bool) -> None:
    assert ("/a.png" in body_of(markup, "Title", "Site", "Advertisement", "Menu", "Dropped", "1 / 12")) is is_kept


def test_a_title_describes_a_picture_that_has_no_description_of_its_own() -> None:
    assert 'alt="The shed"' in body_of('<p>One <img src="/a.jpg" title="The shed"></p>')
    assert 'alt=""' in body_of('<p>One <img src="/a.jpg" alt="" title="The shed"></p>')


@pytest.mark.parametrize(
    ("image", "alternative"),
    [
        ('<img src="a.jpg" alt="a.jpg" title="Boats">', "Boats"),
        ('<img src="a.jpg" alt="IMG_0123.JPG">', ""),
        ('<img data-src="a.jpg"><noscript><img src="a.jpg" alt="Boats"></noscript>', "Boats"),
        ('<img data-src="a.jpg" alt=""><noscript><img src="a.jpg" alt="Boats"></noscript>', ""),
    ],
)
def test_a_file_s_name_is_no_description_and_a_copy_s_is_one(image: str, alternative: str) -> None:
    assert f'alt="{alternative}"' in body_of(f"<p>One</p><figure>{image}</figure><p>Two</p>")


def test_a_figure_keeps_picture_and_caption_together() -> None:
    shown = f'<a href="/big.jpg"><picture>{IMAGE}</picture></a>'

    assert body_of(
        f"<p>One</p><div><figure>{shown}<figcaption>At <b>noon</b></figcaption></figure></div><p>Two</p>"
    ) == (
        '<p>One</p>\n<figure><a href="https://v.example/big.jpg"><img src="https://v.example/i.jpg" alt="Boats"></a>'
        "<figcaption>At <strong>noon</strong></figcaption></figure>\n<p>Two</p>"
    )


@pytest.mark.parametrize(
    ("image", "address"),
    [
        ('<img src="/a.jpg">', "https://v.example/a.jpg"),
        ('<img src="a b.jpg">', "https://v.example/made/a%20b.jpg"),
        (f'<img src="{GIF}" data-src="/a.jpg">', "https://v.example/a.jpg"),
        ('<img src="/img/placeholder.png" data-lazy-src="/a.jpg">', "https://v.example/a.jpg"),
        ('<img srcset="/s.jpg 300w, /m.jpg 1200w, /l.jpg 4000w">', "https://v.example/m.jpg"),
        ('<img srcset="/s.jpg, /m.jpg 2x">', "https://v.example/m.jpg"),
        ('<picture><source srcset="/a.webp 800w"><img></picture>', "https://v.example/a.webp"),
        (f'<img src="{GIF}"><noscript><img src="/a.jpg"></noscript>', "https://v.example/a.jpg"),
        (f'<img src="{SAVED}">', SAVED),
        ('<img src="./Floods at night_files/a.jpg" srcset="/a.jpg 800w">', "https://v.example/a.jpg"),
        ('<img src="report_files/figure-html/a.png">', "https://v.example/made/report_files/figure-html/a.png"),
        ('<img src="/a.jpg?w=40" srcset="/a.jpg?w=400 400w, /a.jpg?w=1200 1200w">', "https://v.example/a.jpg?w=1200"),
        ('<img src="/a-220.jpg" srcset="/a-330.jpg 1.5x, /a-440.jpg 2x">', "https://v.example/a-440.jpg"),
        ('<img src="/a-20x14.jpg" data-photo-src="/photos/a.jpg">', "https://v.example/photos/a.jpg"),
        ('<img src="/loader.gif" data-lazyload="/a.jpg">', "https://v.example/a.jpg"),
        ('<img data-src-mini="/s.jpg" data-src-wide="/m.jpg" data-src-large="/a.jpg">', "https://v.example/a.jpg"),
        ('<img data-src-mini="/s.jpg" data-src-wide="/a.jpg">', "https://v.example/a.jpg"),
        (
            '<picture><source media="(max-width: 360px)" srcset="/s.jpg, /s2.jpg 2x"><img src="/a.jpg"></picture>',
            "https://v.example/a.jpg",
        ),
        ('<img src="/common/none.gif" file="/a.jpg">', "https://v.example/a.jpg"),
        ('<img src="/loading.gif" real_src="/a.jpg">', "https://v.example/a.jpg"),
        ('<img src="/pagespeed_static/1.x.gif" data-pagespeed-lazy-src="/a.jpg">', "https://v.example/a.jpg"),
        ('<img v-lazy="/a.jpg">', "https://v.example/a.jpg"),
        ('<img data-src="/a.jpg" style="visibility: hidden !important">', "https://v.example/a.jpg"),
        ('<img src="/blank.gif" data-opt-src="img/a.jpg">', "https://v.example/made/img/a.jpg"),
        ('<img data-bgset="/s.jpg 300w, /a.jpg 900w">', "https://v.example/a.jpg"),
        ('<img data-nitro-lazy-srcset="/a.jpg 900w" data-image-title="DSC1.jpg">', "https://v.example/a.jpg"),
        (f'<img src="{GIF}" data-lazy="true"><noscript>&lt;img src="/a.jpg"&gt;</noscript>', "https://v.example/a.jpg"),
        ('<img src="/a.jpg" data-src="/{width}/a.jpg">', "https://v.example/a.jpg"),
        (
            '<amp-img src="/a.jpg" width=1080 height=610><noscript><img src="/a.jpg"></noscript></amp-img>',
            "https://v.example/a.jpg",
        ),
        ('<div><img src="/a.jpg?w=32&q=10"><img src="/a.jpg?w=1200"></div>', "https://v.example/a.jpg?w=1200"),
        (
            '<picture><source srcset="/a.webp 1400w" type="image/webp"><source srcset="/a.jpg 1400w"><img></picture>',
            "https://v.example/a.jpg",
        ),
    ],
)
def test_a_picture_that_loads_late_is_found(image: str, address: str) -> None:
    body = body_of(f"<p>One</p>{image}<p>Two</p>")

    assert f'<img src="{address}" alt="">' in body
    assert body.count("<img") == 1


@pytest.mark.parametrize(
    "image",
    [
        f'<img src="{GIF}">',
        '<img src="/i.jpg" width="1" height="1">',
        '<img src="/i.jpg" width="0">',
        '<img src="/i.jpg" style="width:1px;height:1px">',
        '<img src="/i.jpg" style="display: none">',
        '<img src="https://www.facebook.com/tr?id=1">',
        '<img src="/spacer.gif">',
        '<img src="/assets/empty.png">',
        '<img src="javascript:alert(1)">',
        '<img src="file:///etc/passwd">',
        '<img src="//[">',
        '<img src="./Floods at night_files/a.jpg">',
        '<img src="/pdf.svg" width="16" height="16" alt="Datei-Icon">',
        '<img src="Flut%20in%20der%20Nacht-Dateien/a.jpg">',
        '<img src="data:text/html,<script>alert(1)</script>' + "x" * 500 + '">',
        "<img>",
        '<img src="data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20viewBox=%220%200%2010%2010%22%3E'
        "%3Cg%3E%3Ctext%20" + "x=%225%22%20" * 50 + '%3ET%3C/text%3E%3C/g%3E%3C/svg%3E" alt="Ada">',  # for a portrait
    ],
)
def test_what_is_no_picture_is_left_out(image: str) -> None:
    assert body_of(f"<p>One</p>{image}<p>Two</p>") == "<p>One</p>\n<p>Two</p>"


@pytest.mark.parametrize(
    ("written", "alternative"),
    [
        ("The tide&amp;#039;s tables", "The tide's tables"),
        ("Sand &amp;amp; shells", "Sand &amp; shells"),
        ("The &lt;em&gt;old&lt;/em&gt; pier, 3 &lt; 4", "The old pier, 3 < 4"),
        ("[object Object]", ""),
        ("Image", ""),
    ],
)
def test_an_alternative_text_is_words(written: str, alternative: str) -> None:
    body = body_of(f'<p>One</p><img src="/i.jpg" alt="{written}"><p>Two</p>')

    assert f'alt="{alternative}"' in body.replace("&lt;", "<")


def test_long_data_addresses_that_were_cut_out_are_put_back() -> None:
    page = Page(
        kind=PageKind.HTML,
        text='<p>One</p><img src="data:,unhusk-trimmed-1" alt=""><p>Two</p>',
        trimmed=("data:image/png;base64,QUFB", SAVED),
    )
    segmentation = segment(page)

    body = build_body(page, Draft(base_name="all", base=(True, True)), segmentation)

    assert f'<img src="{SAVED}" alt="">' in body


@pytest.mark.parametrize(
    ("image", "address"),
    [
        ('<img src="/blurred.jpg" srcset="/s.jpg 300w, /m.jpg 1200w">', "https://v.example/m.jpg"),
        ('<img srcset="/s.jpg 300w, /m.jpg 640w, /l.jpg 2400w, /x.jpg 9000w">', "https://v.example/l.jpg"),
        ('<img data-src="/b_{width}.jpg" data-widths="[180, 1440, 2000]">', "https://v.example/b_1440.jpg"),
        ('<picture><source srcset="/large.webp 1400w"><img src="/30px.jpg"></picture>', "https://v.example/large.webp"),
        (f'<img src="{SAVED}" data-src="/true.jpg">', "https://v.example/true.jpg"),
        (f'<img src="{SAVED + "A" * 4_000}" data-src="/true.jpg">', SAVED + "A" * 4_000),
    ],
)
def test_the_best_of_several_is_taken(image: str, address: str) -> None:
    assert f'<img src="{address}" alt="">' in body_of(f"<p>One</p>{image}<p>Two</p>")


@pytest.mark.parametrize(
    ("markup", "is_kept"),
    [
        (
            '<article><h1>Dropped</h1><p class=by>Dropped</p><figure><img src="/a.png"></figure><p>Kept</p></article>',
            True,
        ),
        ('<article><p>Kept</p><figure><img src="/a.png"></figure><p class=share>Dropped</p></article>', True),
        ('<article><p>Kept</p><img src="/a.png"></article><p>Dropped</p>', True),
        ('<article><p>Kept</p><div class=author-box><img src="/a.png"></div><p>Dropped</p></article>', False),
        ('<article><p>Kept</p><div><img src="/a.png"><p>Dropped</p></div></article>', False),
        ('<article><p>Kept</p><img src="/a.png?logo"></article><p>Dropped</p>', False),
        ('<article><div class=advert><img src="/a.png"></div><p>Kept</p></article>', False),
    ],
)
def test_a_picture_at_the_edge_of_the_article_is_kept_where_it_stands_with_its_text(markup: str, is_kept: bool) -> None:
    assert ("/a.png" in body_of(f"<p>Dropped</p>{markup}", "Dropped")) is is_kept


def test_a_caption_in_the_line_below_a_picture_stays_in_the_line_below() -> None:
    body = body_of('<p>One</p><p><a href="/l.png"><img src="/a.png" alt="Bay"></a><br><em>The bay</em></p>')

    assert "</a><br><em>The bay</em>" in body


@pytest.mark.parametrize(
    "address", ["/img/info-icon.png", "/buttons/quote.gif", "/avatars/7/ada.png", "/top_divider.gif"]
)
def test_a_sign_that_comes_again_and_again_is_no_picture(address: str) -> None:
    sign = f'<img src="{address}" alt="About this picture">'

    assert "<img" not in body_of(f"<p>One</p>{sign}<p>Two {sign}</p>")
    assert body_of(f"<p>One {IMAGE}</p><p>Two {IMAGE}</p>").count("<img") == 2


def test_pictures_that_wait_behind_one_sign_are_pictures() -> None:
    late = "".join(f'<p>More</p><div><img src="/wait-icon.gif" data-src="/late{n}.jpg"></div>' for n in range(3))

    assert body_of(f"<p>One</p>{late}<p>Two</p>").count("/late") == 3


def test_a_picture_of_which_no_more_is_said_than_icon_is_none() -> None:
    assert "<img" not in body_of('<p>One</p><span><img src="/tip.png" alt="Icon"></span><p>Two</p>')


@pytest.mark.parametrize(
    "markup",
    [
        '<figure><img src="/i/app.png" alt="Icon"><figcaption>The new one</figcaption></figure>',
        '<p>One</p><img src="/i/app.png" alt="Icon" width="600"><p>Two</p>',
        '<p>One</p><img src="/i/harbour-empty.jpg" alt="The harbour"><p>Two</p>',
    ],
)
def test_a_large_picture_of_an_icon_and_one_of_something_empty_are_pictures(markup: str) -> None:
    assert "<img" in body_of(markup)


def test_a_picture_named_like_a_sign_that_comes_once_is_one() -> None:
    assert "<img" in body_of('<p>One</p><img src="/img/info-icon.png" alt="About this picture"><p>Two</p>')


@pytest.mark.parametrize(
    "sign",
    ['src="/bell.png" width="16" height="16"', 'src="/bell.png" width="20px"', 'src="/bell.png" class="head-icon big"'],
)
def test_an_icon_beside_the_words_of_a_heading_is_no_picture(sign: str) -> None:
    assert "<img" not in body_of(f'<h2><img {sign} alt="Bell"> Evening</h2><p>One</p>')
    assert "<img" in body_of(f'<p>Nil</p><h2><img {sign} alt="Bell"></h2><p>One</p>')
    assert "<img" in body_of('<h2><img src="/bell.png" width="600" height="16" alt="Bell"> Evening</h2><p>One</p>')


def test_a_picture_without_a_name_that_stands_in_line_after_line_is_a_bullet() -> None:
    lines = "".join(f'<p><img src="/img/nav.gif">Line {number}<br></p>' for number in range(3))
    lines += '<p><img src="/img/nav.gif"><img src="/img/spacer.gif"><a href="/print">Print</a></p>'
    named = '<p>Four <img src="/img/mailIcon.gif"></p><p>Five <img src="/img/mailIcon.gif"></p>'
    rows = '<p>Six</p><div><img src="/boat.jpg"></div>' * 3 + "<p>Seven</p>"

    body = body_of(lines + named + rows)

    assert "nav.gif" not in body
    assert "mailIcon" not in body
    assert body.count("boat.jpg") == 3


def test_a_picture_without_a_name_that_stands_alone_four_times_is_a_divider() -> None:
    divider = '<center><img src="/bar.gif"></center>'
    answers = '<tr><th>One</th><td><img src="/y.gif"></td></tr>' * 4
    named = '<div><img src="/map.gif" alt="Map"></div><p>More</p>' * 4
    late = "".join(f'<div><img src="/wait.gif" data-src="/late{n}.jpg"></div><p>More</p>' for n in range(4))

    photographs = '<div><img src="/boat.jpg"></div><p>More</p>' * 4

    body = body_of(f"<p>One</p>{f'{divider}<p>Two</p>' * 4}<table>{answers}</table>{named}{late}{photographs}")

    assert "bar.gif" not in body
    assert body.count("y.gif") == 4
    assert body.count("map.gif") == 4
    assert body.count("/late") == 4
    assert body.count("boat.jpg") == 4


def test_a_low_picture_that_comes_often_and_stands_alone_is_a_sign_and_a_cell_s_answer_is_none() -> None:
    exits = "".join(
        f'<li>Line {n} <a href="/x">there</a> <a href="/e"><img src="/e.gif" alt="leaves" height="13"></a></li>'
        for n in range(3)
    )
    answers = '<tr><th>One</th><td><img src="/y.gif" alt="yes" height="13"></td></tr>' * 3
    smiles = '<p>Ha <img src="/s.gif" alt=":-o" height="15"></p>' * 3

    body = body_of(f"<p>One</p><ul>{exits}</ul><table>{answers}</table>{smiles}")

    assert "e.gif" not in body
    assert body.count(">yes<") == 3
    assert body.count("s.gif") == 3


@pytest.mark.parametrize(
    "image",
    [
        '<img src="/data/avatars/l/7.jpg">',
        '<a class="avatar"><img src="/a.jpg"></a>',
        '<a class="ipsUserPhoto ipsUserPhoto_large"><img src="/a.jpg"></a>',
        '<a><img src="/a.jpg" class="cAuthorPane_badge cAuthorPane_badge--rank"></a>',
        '<a rel="author" href="/ada"><picture><img src="/ada.jpg" alt="Ada"></picture></a>',
    ],
)
def test_the_portrait_of_who_wrote_a_post_is_left_out_between_posts_too(image):
    assert "<img" not in body_of(f"<p>One</p><div>{image}</div><h4>ada</h4><p>Two</p>", "Dropped")
    assert "<img" not in body_of(f"<p>One</p><h4>{image}ada</h4><p>Two</p>", "Dropped")


@pytest.mark.parametrize(
    ("markup", "is_kept"),
    [
        ('<iframe src="https://www.openstreetmap.org/export/embed.html?a=1"></iframe><br>'
         '<small><a href="https://www.openstreetmap.org/#map=1">Dropped: larger map</a></small>', True),
        ('<lite-youtube videoid="dQw4w9WgXcQ"><a href="https://youtube.com/watch?v=dQw4w9WgXcQ">Dropped</a></lite-youtube>',
         True),
        ('<iframe src="https://www.openstreetmap.org/export/embed.html?a=1"></iframe><p>Dropped: ten other stories</p>',
         False),
    ],
)  # fmt: skip
def test_a_film_or_map_stays_above_a_dropped_line_that_only_says_where_it_is_from(markup, is_kept):
    assert ("<a href" in body_of(f"<article><p>One</p>{markup}<p>Two</p></article>", "Dropped")) is is_kept


def test_a_picture_for_telephones_is_not_taken_for_the_page_s() -> None:
    narrow = '<source media="(max-width: 360px)" srcset="/square__360x360, /square__scale_2 2x">'

    assert 'src="https://v.example/wide"' in body_of(
        f"<p>One</p><picture>{narrow}<img src=/wide alt=A></picture><p>Two</p>"
    )
    assert 'src="https://v.example/square__scale_2"' in body_of(f"<p>One</p><picture>{narrow}<img></picture><p>Two</p>")


def test_an_address_of_nothing_but_stand_ins_is_read_in_time():
    body_of(f"<p>One</p><p><img src='/{'blank-' * 100_000}' alt='Boats'></p><p>Two</p>")  # minutes if it were quadratic
