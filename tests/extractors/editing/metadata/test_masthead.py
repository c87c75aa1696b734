"""The details that a page shows around its headline."""

import pytest

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html
from extractors.editing.metadata.masthead import masthead
from extractors.editing.metadata.sources import (
    BYLINE,
    CHANGED,
    LABELLED_BYLINE,
    LOOSE_NAME,
    NAME_TWICE,
    POSTER,
    PUBLISHED,
    SHOWN,
    SIGNED,
)

TEXT = "<p>" + "The river rose at night and came into the houses by the harbour before anybody was awake. " * 4 + "</p>"


def shown(markup: str, language: str = "en") -> list[tuple[str, str, str]]:
    cut = segment_body(parse_html(f"<body><main><h1>Floods reach the harbour</h1>{markup}</main></body>"))
    return [(one.field, one.source, one.text) for one in masthead(cut, ["Floods reach the harbour"], language)]


@pytest.mark.parametrize(
    "markup",
    [
        "<p>By Ada Writer</p>",
        "<p>By <a href='/authors/ada'>Ada Writer</a>, Chief Editor</p>",
        "<div><span>By</span></div><div>Ada Writer</div>",
        "<p class='post-author'>Ada Writer</p>",
        "<p>Politics · <a href='/people/ada'>Ada Writer</a> · 3 min read</p>",
        "<p>5 March 2024 | By Ada Writer</p>",
        "<p>Published: 5 March 2024 | By: Ada Writer</p>",
        "<p><span>5 March 2024</span><span>By <a href='/author/ada'>Ada Writer</a></span></p>",
        "<p><a href='/author/ada'><span>Ada Writer</span><span>Tech Reporter</span></a></p>",
        "<div class='byline'>5 March 2024 · Ada Writer on behalf of the coast guard</div>",
        "<p>Contributors: Ada Writer</p>",
        "<figure><img src='a.jpg'><figcaption><address>By Ada Writer</address></figcaption></figure>",
        "<article class='tag-related-reading'><p class='author'>Ada Writer</p></article>",
        "<footer class='byline-footer'><p>By Ada Writer</p></footer>",
        "<div class='author-portrait'><p class='meta-author'>Ada Writer</p></div>",
        "<p>Updated: 5 March 2024</p><p>Written by: Ada Writer</p>",
        "<p>Fact checked by <a href='/team/di'>Di Doctor, MD</a> — Written by <a href='/team/ada'>Ada Writer</a></p>",
    ],
)
def test_a_byline_below_the_headline_is_read(markup: str) -> None:
    found = shown(markup + TEXT)

    assert {("author", BYLINE, "Ada Writer"), ("author", LABELLED_BYLINE, "Ada Writer")} & set(found)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("VON ADA SCHREIBER", "ADA SCHREIBER"),
        ("Текст: Ада Перова", "Ада Перова"),
        ("Автор статьи: Ада Перова", "Ада Перова"),
        ("Беседовала Ада Перова", "Ада Перова"),
        ("Авторка: Олена Гриб", "Олена Гриб"),
        ("Συντάκτης: Μαρία Παπαδάκη | 4 Μαρτίου 2021", "Μαρία Παπαδάκη"),
        ("Γράφει η Μαρία Παπαδάκη", "Μαρία Παπαδάκη"),
        ("כתבה: נועה ברק", "נועה ברק"),
        ("نویسنده: مریم کاظمی", "مریم کاظمی"),
        ("लेखक: सुनीता शर्मा", "सुनीता शर्मा"),
        ("ผู้เขียน: สมชาย ใจดี", "สมชาย ใจดี"),
        ("Tác giả: Trần Minh", "Trần Minh"),
        ("Oleh Dewi Anggraini", "Dewi Anggraini"),
        ("Kirjoittaja: Aino Laine", "Aino Laine"),
        ("Av: Karin Ek", "Karin Ek"),
        ("Napsal: Jan Novák", "Jan Novák"),
        ("Par L. Martin avec AFP", "L. Martin"),
        ("Foto: Bo Lens · Autor: Ada Pisarz", "Ada Pisarz"),
        ("著者：山田花子", "山田花子"),
        ("海岸日報 記者王曉燕／基隆報導", "王曉燕"),
        ("كتبت سلمى الخطيب", "سلمى الخطيب"),
        ("Автор: Ада Перова, корреспондент", "Ада Перова"),
        ("2024-03-05 10:15 来源：潮报 作者：张三 责任编辑：李四", "张三"),
        ("本报记者 张三", "张三"),
        ("文／山田太郎", "山田太郎"),
        ("بقلم أحمد علي", "أحمد علي"),
        ("الكاتب: أحمد علي", "أحمد علي"),
        ("홍길동 기자", "홍길동"),
        ("מאת: אדה כהן", "אדה כהן"),
        ("Opublikowano: 5 marca 2024, 10:30 | Autor: Ada Pisarz", "Ada Pisarz"),
        ("입력 2024.03.05. 오전 10:30 수정 2024.03.06. 홍길동 기자", "홍길동"),
        ("2024年3月5日 10時30分 文・田中花子　写真・鈴木一郎", "田中花子"),
        ("Yazar: Ada Kalem 5 Mart 2024", "Ada Kalem"),
    ],
)
def test_a_byline_is_read_in_other_languages(line: str, name: str) -> None:
    assert ("author", LABELLED_BYLINE, name) in shown(f"<p>{line}</p>{TEXT}", "")


def test_a_list_with_a_line_for_each_author_is_one_byline() -> None:
    lines = "<ul><li><a href='/author/ada'>Ada Writer</a></li><li><a href='/author/ben'>Ben Poet</a></li></ul>"

    assert ("author", BYLINE, "Ada Writer; Ben Poet") in shown(lines + TEXT)


def test_who_took_the_photograph_or_checked_the_facts_is_no_author() -> None:
    assert shown("<p>Photo by Ben Poet</p><p>Fact-checked by Di Wu</p>" + TEXT) == []


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Ada Writer | 5 March 2024</p>" + TEXT,
        "<p>Ada Writer</p>" + TEXT + "<p>Ada Writer is a botanist and lives by the sea.</p>",
    ],
)
def test_a_name_in_the_line_of_the_date_or_of_a_person_described_is_sure(markup: str) -> None:
    assert ("author", NAME_TWICE, "Ada Writer") in shown(markup)


@pytest.mark.parametrize(
    "box",
    [
        "<div><h4>Ada Writer</h4><p>Ada Writer is a botanist.</p></div>",
        "<div class='author-box'><h4>Ada Writer</h4><p>She is a botanist.</p></div>",
        "<h3 class='author-box__name'>ada</h3>",
        "<p>Text by Ada Writer</p>",
    ],
)
def test_who_heads_a_box_about_the_writer_wrote_the_article(box: str) -> None:
    assert [source for field, source, _ in shown(TEXT * 8 + box) if field == "author"] == [SIGNED]


@pytest.mark.parametrize("line", ["Shoes by Gale", "<a class='category' href='/tides'>High Tides</a> 5 March 2024"])
def test_a_section_and_a_slogan_are_no_bylines(line: str) -> None:
    assert [one for one in shown(f"<p>{line}</p>{TEXT}") if one[0] == "author"] == []


def test_who_edited_a_post_did_not_write_it() -> None:
    assert shown(TEXT + "<div><p>edited at noon</p><a href='/users/7/kari'>kari</a></div>") == []


def test_the_page_s_first_heading_is_its_headline_though_another_is_more_like_the_title() -> None:
    page = (
        f"<h1>How to flee from floods</h1><p>By Ada Writer</p>{TEXT * 30}<h2>Floods and how to flee</h2><p>By Di Wu</p>"
    )
    cut = segment_body(parse_html(f"<body><main>{page}</main></body>"))

    found = list(masthead(cut, ["Floods and how to flee"], "en"))

    assert [one.text for one in found if one.source == LABELLED_BYLINE][:1] == ["Ada Writer"]


def test_the_site_s_name_is_no_headline() -> None:
    page = f"<h1>The Tide</h1>{TEXT * 30}<h2>Floods rise again</h2><p>By Ada Writer</p>{TEXT}"
    cut = segment_body(parse_html(f"<body><main>{page}</main></body>"))

    found = list(masthead(cut, ["Floods rise again: The Tide"], "en", {"thetide"}))

    assert ("author", LABELLED_BYLINE, "Ada Writer") in found


def test_a_name_beside_the_date_is_told_as_no_more_than_that() -> None:
    assert ("author", LOOSE_NAME, "Ada Writer") in shown("<p>Ada Writer</p><p>5 March 2024</p>" + TEXT)


def test_the_first_of_a_thread_s_writers_began_it() -> None:
    posts = "".join(f"<div><b class='username'>{name}</b>{TEXT}</div>" for name in ("tide9", "gale", "ebb"))

    assert ("author", POSTER, "tide9") in shown(posts)


@pytest.mark.parametrize(
    ("markup", "masthead_text"),
    [
        ("<p>5 March 2024</p>", ("date", SHOWN, "2024-03-05")),
        ("<p>Published: March 5, 2024</p>", ("date", PUBLISHED, "2024-03-05")),
        ("<p>2024年3月5日 10時30分 潮新聞デジタル記者 田中花子</p>", ("date", SHOWN, "2024-03-05")),
        ("<p>Updated March 9, 2024</p>", ("modified", CHANGED, "2024-03-09")),
        ("<p><span>MARCH 5, 2024</span><span>Updated: MARCH 9, 2024</span></p>", ("date", PUBLISHED, "2024-03-05")),
        ("<p><a>Politics</a><span>5 March 2024</span></p>", ("date", SHOWN, "2024-03-05")),
        ("<div class='date-comments'><p>5 March 2024</p></div>", ("date", SHOWN, "2024-03-05")),
        ("<p><time datetime='2024-03-05T10:00'>two days ago</time></p>", ("date", SHOWN, "2024-03-05T10:00:00")),
    ],
)
def test_a_date_below_the_headline_is_read(markup: str, masthead_text: tuple[str, str, str]) -> None:
    assert masthead_text in shown(markup + TEXT)


@pytest.mark.parametrize(
    "markup",
    [
        '<p><abbr class="published" title="2024-03-05T10:00:00">3 days ago</abbr></p>',
        '<p><span data-timestamp="1709632800">3 days ago</span></p>',
    ],
)
def test_a_moment_beside_how_long_ago_it_was_is_read(markup: str) -> None:
    assert [text[:10] for field, _, text in shown(markup + TEXT) if field == "date"] == ["2024-03-05"]


def test_one_line_may_hold_both_dates() -> None:
    found = shown("<p>Published March 5, 2024, updated March 9, 2024</p>" + TEXT)

    assert ("date", PUBLISHED, "2024-03-05") in found
    assert ("modified", CHANGED, "2024-03-09") in found


@pytest.mark.parametrize(
    "markup",
    [
        TEXT + "<section class='comments'><p>Kari</p><time datetime='2021-01-02'>2 January 2021</time></section>",
        TEXT + "<aside class='related'><h3>More</h3><p>Published 2 January 2021</p></aside>",
        TEXT + "<footer><p>Published by The Tide, 2 January 2021</p></footer>",
        "<p>© 2 January 2021 The Tide</p>" + TEXT,
        "".join(f"<p>{day} January 2021</p>" for day in range(1, 7)) + TEXT,
    ],
)
def test_a_comment_s_a_teaser_s_or_a_list_s_date_is_not_the_article_s(markup: str) -> None:
    assert [one for one in shown(markup) if one[0] == "date"] == []


def test_days_in_numbers_are_read_as_the_page_s_language_writes_them() -> None:
    assert ("date", SHOWN, "2024-03-05") in shown("<p>05.03.2024</p>" + TEXT, "de")
    assert ("date", SHOWN, "2024-05-03") in shown("<p>05/03/2024</p>" + TEXT, "en-US")
    assert shown("<p>05/03/2024</p>" + TEXT, "") == []
    assert ("date", SHOWN, "2024-05-03") in shown("<p>05/03/2024</p>" + TEXT + "<p>See 12/24/2023</p>", "")


def test_a_row_of_facts_says_no_date_of_the_page() -> None:
    facts = "<table><tr><th>Opened</th><td>1 May 1901</td></tr></table>"

    assert shown(facts + TEXT) == []


def test_when_a_member_joined_is_no_date_of_the_thread() -> None:
    member = "<dl><dt>Joined</dt><dd>Jan 5, 2010</dd></dl>"

    assert ("date", SHOWN, "2024-03-05") in shown(f"{member}<dl><dt>Date</dt><dd>5 March 2024</dd></dl>" + TEXT)
    assert shown(member + TEXT) == []


@pytest.mark.parametrize("box", ["<img alt='Ada Writer'>", "<div>Ada Writer, harbour reporter</div>"])
def test_a_name_beside_the_date_is_surer_where_the_page_gives_it_again(box: str) -> None:
    assert ("author", NAME_TWICE, "Ada Writer") in shown(f"<p>Ada Writer</p><p>5 March 2024</p>{TEXT}{TEXT}{box}")


def test_a_word_that_every_item_has_is_no_name_given_again() -> None:
    rows = "<div>Very Good</div>" * 6

    assert ("author", LOOSE_NAME, "Very Good") in shown(f"<p>Very Good</p><p>5 March 2024</p>{TEXT}{rows}")


@pytest.mark.parametrize(
    "below",
    [
        "<p>Written by Ada Writer</p>",
        "<h4>Author</h4><p>Ada Writer</p>",
        "<p style='text-align: right'><b>Ada Writer</b></p>",
    ],
)
def test_who_signs_below_the_article_wrote_it(below: str) -> None:
    assert ("author", SIGNED, "Ada Writer") in shown(TEXT * 8 + below)


def test_two_who_sign_are_those_of_a_list() -> None:
    found = shown(TEXT * 8 + "<p>Written by Ada Writer</p><p>Written by Ben Poet</p>")

    assert SIGNED not in {source for _, source, _ in found}


@pytest.mark.parametrize(
    ("markup", "masthead_text"),
    [
        ("<p>5 March 2024 - Updated 9 March 2025</p>", ("date", PUBLISHED, "2024-03-05")),
        ("<h4>Published</h4><p>5 March 2024</p>", ("date", PUBLISHED, "2024-03-05")),
    ],
)
def test_a_date_beside_or_below_a_label_is_read_as_the_label_says(
    markup: str, masthead_text: tuple[str, str, str]
) -> None:
    assert masthead_text in shown(markup + TEXT)


def test_an_aside_of_the_article_above_its_headline_holds_its_own_date() -> None:
    page = f"<body><article><aside><time>5 March 2024</time></aside><h1>Floods</h1>{TEXT}</article></body>"
    cut = segment_body(parse_html(page))

    assert ("date", SHOWN, "2024-03-05") in [tuple(one) for one in masthead(cut, ["Floods"], "en")]


def test_a_label_above_a_list_holds_for_all_of_it() -> None:
    names = "<h6>Author(s)</h6><ul><li>Ada Writer</li><li>Ben Poet</li></ul><p>Filed Under Tides</p>"

    assert ("author", LABELLED_BYLINE, "Ada Writer; Ben Poet") in shown(names + TEXT)


def test_an_aside_with_the_article_s_facts_says_who_wrote_it_and_when() -> None:
    facts = "<aside><h3>Published</h3><p>5 March 2024</p><h3>Author</h3><p>Ada Writer</p></aside>"

    found = shown(TEXT * 8 + facts)

    assert ("author", SIGNED, "Ada Writer") in found
    assert ("date", SHOWN, "2024-03-05") in found


def test_a_word_below_a_label_is_no_signature() -> None:
    assert [one for one in shown(TEXT * 8 + "<p>Author</p><p>Venue</p>") if one[0] == "author"] == []


def test_the_day_below_a_signature_is_the_article_s() -> None:
    assert ("date", SHOWN, "2024-03-05") in shown(TEXT * 8 + "<p>Written by Ada Writer</p><p>5 March 2024</p>")


def test_names_with_degrees_below_the_headline_are_its_authors() -> None:
    names = "Ada Writer, MD; Ben Poet, DVM & Di Lake, PhD"

    assert ("author", NAME_TWICE, "Ada Writer, MD; Ben Poet, DVM; Di Lake, PhD") in shown(f"<p>{names}</p>{TEXT}")


@pytest.mark.parametrize(
    "line", ["Ada Writer/Ben Poet", "Ada Writer, University of Hull and Ben Poet, Bath Spa University"]
)
def test_names_alone_above_the_text_wrote_it(line: str) -> None:
    assert ("author", NAME_TWICE, "Ada Writer; Ben Poet") in shown(f"<p>{line}</p>{TEXT}")


@pytest.mark.parametrize("line", ["Health Care/News", "Storms on the coast, says a University"])
def test_a_line_of_more_than_names_above_the_text_names_nobody(line: str) -> None:
    assert not [one for one in shown(f"<p>{line}</p>{TEXT}") if one[0] == "author"]
    assert not [one for one in shown(f"<p>Ada Writer/Ben Poet</p><p>Read on</p>{TEXT}") if one[0] == "author"]


def test_of_two_names_beside_the_date_the_one_given_twice_wrote_it() -> None:
    lines = "<p>Ada Writer</p><p>Licensed Master Mariner</p><p>5 March 2024</p>"

    assert ("author", NAME_TWICE, "Ada Writer") in shown(f"{lines}{TEXT}<h5>Ada Writer</h5>")


@pytest.mark.parametrize(
    "post", ["<a class='bigusername'>tide9</a>", "<dl class='postleft'><dt><strong>tide9</strong></dt></dl>"]
)
def test_a_forum_s_own_mark_names_the_writer_of_a_single_post(post: str) -> None:
    assert ("author", POSTER, "tide9") in shown(post + TEXT)


def test_who_took_the_picture_in_a_line_is_no_author() -> None:
    assert [one for one in shown("<p>Hero image by Ben Poet</p>" + TEXT) if one[0] == "author"] == []


@pytest.mark.parametrize("markup", ["<p>1 May 1901</p>", "<p>Release Date:</p><p>5 March 2024</p>"])
def test_a_day_that_the_text_speaks_of_is_not_the_page_s(markup: str) -> None:
    assert [one for one in shown(markup + TEXT) if one[0] == "date"] == []
