"""Titles with and without the site's name."""

import pytest

from extractors.editing.metadata.sources import (
    HEADING,
    HEADING_PIECE,
    JSON_LD,
    JSON_LD_NEWS,
    LOGO,
    MARKED_TITLE,
    OPEN_GRAPH,
    SUBHEADING,
    TITLE_TAG,
)
from extractors.editing.metadata.titles import ranked_titles, without_site

URL = "https://www.the-tide.example/floods"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Floods reach the harbour | The Tide", "Floods reach the harbour"),
        ("The Tide - Floods reach the harbour", "Floods reach the harbour"),
        ("Floods – Harbour under water – News – The Tide", "Floods – Harbour under water – News"),
        ("Floods reach the harbour", "Floods reach the harbour"),
        ("Floods reach the harbour :: The Tide", "Floods reach the harbour"),
        ("Floods reach the harbour ~ The Tide", "Floods reach the harbour"),
        ("Floods reach the harbour › The Tide", "Floods reach the harbour"),
        ("Floods reach the harbour -- The Tide", "Floods reach the harbour"),
        ("Floods reach the harbour: The Tide", "Floods reach the harbour"),
        ("Floods reach the harbour: a story", "Floods reach the harbour: a story"),
        ("방파제 마침내 완공 < 사회 < 기사본문 - 바다일보", "방파제 마침내 완공"),
        ("新防波堤终于建成--社会--浪花网", "新防波堤终于建成"),
        ("The Tide", "The Tide"),
        ("Sea-level rise", "Sea-level rise"),
    ],
)
def test_the_site_s_name_is_cut_off(title: str, expected: str) -> None:
    assert without_site(title, frozenset({"thetide"})) == expected


def test_what_only_holds_the_site_s_name_stays_before_a_title() -> None:
    assert without_site("New to the Tide – Which chart?", frozenset({"thetide"})) == "New to the Tide – Which chart?"


def test_a_heading_that_ends_with_the_site_s_name_is_cut_too() -> None:
    heading = "Floods reach the harbour | The Tide"

    assert (
        ranked_titles([(HEADING, heading), (TITLE_TAG, heading)], "The Tide", URL)[0][1] == "Floods reach the harbour"
    )


def test_a_front_page_s_title_begins_with_the_site_s_name() -> None:
    titles = [(TITLE_TAG, "The Tide - News of the coast")]

    assert ranked_titles(titles, "The Tide", "https://www.the-tide.example/") == titles


def test_a_heading_that_stands_twice_in_the_tree_is_taken_once() -> None:
    assert ranked_titles([(HEADING, "Floods rise Floods rise")], "", "") == [(HEADING, "Floods rise")]


def test_the_first_heading_is_the_title() -> None:
    titles = [(TITLE_TAG, "Floods reach harbour | The Tide"), (HEADING, "Floods reach the harbour")]

    assert ranked_titles(titles, "The Tide", URL)[0] == (HEADING, "Floods reach the harbour")


@pytest.mark.parametrize("heading", ["The Tide", "Subscribe now"])
def test_a_heading_that_is_not_about_the_article_comes_last(heading: str) -> None:
    titles = [(HEADING, heading), (TITLE_TAG, "Floods | The Tide"), (OPEN_GRAPH, "Floods reach the harbour")]

    ranked = [title for _, title in ranked_titles(titles, "The Tide", URL)]
    assert ranked == ["Floods reach the harbour", "Floods", heading]


def test_a_page_without_titles_has_none() -> None:
    assert ranked_titles([], "", "") == []


@pytest.mark.parametrize(("heading", "title"), [("Floods¶", "Floods"), ("Floods #", "Floods"), ("C#", "C#")])
def test_a_heading_s_link_to_itself_is_no_part_of_the_title(heading: str, title: str) -> None:
    assert ranked_titles([(HEADING, heading)], "", "") == [(HEADING, title)]


def test_a_newspaper_s_own_headline_goes_first_where_the_page_repeats_it() -> None:
    own = (JSON_LD_NEWS, "Floods reach harbour")
    titles = [(HEADING, "Floods! The harbour under water"), (OPEN_GRAPH, "Floods reach harbour"), own]

    assert ranked_titles(titles, "The Tide", URL)[0] == own


def test_a_newspaper_s_own_headline_goes_first_where_a_second_level_heading_shows_it() -> None:
    said = [(OPEN_GRAPH, "Harbour under water"), (JSON_LD_NEWS, "Floods reach the harbour")]

    assert ranked_titles([*said, (SUBHEADING, "Floods reach the harbour")], "", "")[0][1] == "Floods reach the harbour"
    assert ranked_titles(said, "", "")[0][1] == "Harbour under water"


@pytest.mark.parametrize("title", ["View topic - Who am I", "Harbour Board :: View topic - Who am I"])
def test_a_forum_s_label_is_no_part_of_the_title(title: str) -> None:
    assert ranked_titles([(TITLE_TAG, title)], "", "") == [(TITLE_TAG, "Who am I")]


@pytest.mark.parametrize("logo", ["Our blog", "V8", "Archive of our own beta"])
def test_a_logo_or_a_section_in_the_first_heading_does_not_win(logo: str) -> None:
    titles = [(HEADING, logo), (HEADING, "Floods reach the harbour"), (TITLE_TAG, "Floods reach the harbour · V8 blog")]

    assert ranked_titles(titles, "", "")[0][1] == "Floods reach the harbour"


def test_the_book_s_name_above_its_chapter_is_not_the_chapter_s() -> None:
    title = (TITLE_TAG, "What is an ebb? - The Book of Tides")
    titles = [(HEADING, "The Book of Tides"), (HEADING, "What is an ebb?"), title]

    assert ranked_titles(titles, "", "")[0] == (HEADING, "What is an ebb?")


@pytest.mark.parametrize(
    ("og", "tag"), [("Bay Courier", "Floods now - Bay Courier"), ("Floods now", "FLOODS NOW | BAY")]
)
def test_a_heading_of_the_address_s_words_is_no_logo_and_not_written_in_capitals(og: str, tag: str) -> None:
    titles = [(OPEN_GRAPH, og), (HEADING, "Floods now"), (TITLE_TAG, tag)]

    assert ranked_titles(titles, "", "https://bay.example/floods-now")[0] == (HEADING, "Floods now")
    assert ranked_titles([(HEADING, "FLOODS"), (TITLE_TAG, "Floods")], "", "")[0] == (HEADING, "Floods")


def test_soft_hyphens_are_no_part_of_a_title() -> None:
    assert ranked_titles([(HEADING, "Hoch\u00adwasser")], "", "") == [(HEADING, "Hochwasser")]


def test_a_chinese_site_is_known_by_its_ending() -> None:
    assert without_site("外贸向好态势 - 财经网", frozenset()) == "外贸向好态势"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("外贸向好态势_经济_财经网", "外贸向好态势"),
        ("利率为3.95%_经济", "利率为3.95%"),
        ("什么样的潮水？在线等_潮水吧_港湾贴吧", "什么样的潮水？在线等"),
        ("tide_and_ebb", "tide_and_ebb"),
    ],
)
def test_what_a_chinese_title_has_behind_low_lines_is_section_and_site(title: str, expected: str) -> None:
    assert without_site(title, frozenset()) == expected


def test_a_numbered_section_is_not_the_title() -> None:
    titles = [(TITLE_TAG, "Ebb"), (HEADING, "1. Overview"), (HEADING, "2. The ebb of the bay")]

    assert ranked_titles(titles, "", "")[0] == (TITLE_TAG, "Ebb")
    assert ranked_titles([(TITLE_TAG, "2. The ebb - Tides"), (HEADING, "2. The ebb")], "", "")[0][1] == "2. The ebb"


@pytest.mark.parametrize(
    ("title", "url"),
    [
        ("Which tide is highest? / Boats and Nets / The Harbour Forums", "https://bbs.harbour.example/topic?id=2"),
        ("Harbour: Which tide is highest?", "https://uk.harbour.co.uk/articles/7/"),
        ("Which tide is highest? | Harbour News", "https://news.harbour.org.uk/7"),
    ],
)
def test_a_site_is_called_by_its_own_part_of_the_host(title: str, url: str) -> None:
    assert ranked_titles([(TITLE_TAG, title)], "", url)[0][1] == "Which tide is highest?"


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Harbour under water: Floods reach the old town", "Floods reach the old town"),
        ("Storm in the north - Floods reach the old town", "Floods reach the old town"),
        ("The 2024 floods reach the old town", "The 2024 floods reach the old town"),
    ],
)
def test_what_stands_before_the_title_in_the_heading_is_a_kicker_where_a_sign_parts_it(
    heading: str, title: str
) -> None:
    titles = [(HEADING, heading), (OPEN_GRAPH, "Floods reach the old town")]

    assert ranked_titles(titles, "", "")[0][1] == title


def test_a_kicker_inside_the_heading_is_no_part_of_a_title_that_the_page_says_twice() -> None:
    titles = [(HEADING, "Culture Floods reach the old town"), (OPEN_GRAPH, "Floods reach the old town")]
    titles += [(TITLE_TAG, "Floods reach the old town | The Tide")]

    assert ranked_titles(titles, "The Tide", "")[0][1] == "Floods reach the old town"


def test_an_article_before_the_title_is_no_kicker() -> None:
    titles = [(HEADING, "The best boats of the bay"), (OPEN_GRAPH, "Best boats of the bay")]
    titles += [(TITLE_TAG, "Best boats of the bay | The Tide")]

    assert ranked_titles(titles, "The Tide", "")[0][1] == "The best boats of the bay"


def test_a_slogan_above_gives_way_to_the_second_heading_that_is_the_title() -> None:
    titles = [(HEADING, "Reach the town with the Tide"), (SUBHEADING, "Floods reach the old town")]
    titles += [(TITLE_TAG, "Floods reach the old town | The Tide")]

    assert ranked_titles(titles, "The Tide", "")[0][1] == "Floods reach the old town"


@pytest.mark.parametrize("title", ["The Tide: Floods reach the old town", "Floods reach the old town (The Tide)"])
def test_a_site_s_name_before_a_colon_or_in_brackets_is_no_part_of_the_title(title: str) -> None:
    assert ranked_titles([(TITLE_TAG, title)], "The Tide", "")[0][1] == "Floods reach the old town"


@pytest.mark.parametrize("title", ["The Tide • View topic - Blue boats", "Просмотр темы - Blue boats"])
def test_a_forum_s_label_is_known_behind_its_name_and_in_other_languages(title: str) -> None:
    assert ranked_titles([(TITLE_TAG, title)], "", URL)[0][1] == "Blue boats"


def test_a_forum_s_label_before_the_title_is_no_part_of_it() -> None:
    titles = [(HEADING, "Question Which tide is highest?"), (JSON_LD, "Which tide is highest?")]

    assert ranked_titles(titles, "", "")[0] == (JSON_LD, "Which tide is highest?")


def test_a_site_s_name_in_the_only_first_level_heading_gives_way_to_the_second_level_s() -> None:
    titles = [(TITLE_TAG, "What is an ebb? - Tides Explained"), (HEADING, "Tides Explained")]
    titles += [(SUBHEADING, "What is an ebb?"), (SUBHEADING, "Exercises")]

    assert ranked_titles(titles, "", "") == [(TITLE_TAG, "What is an ebb?"), (HEADING, "Tides Explained")]


def test_a_weblog_s_name_before_a_colon_is_known_by_the_title_given_elsewhere() -> None:
    titles = [(HEADING, "Notes of Ada"), (TITLE_TAG, "Notes of Ada: Ebb and flow"), (OPEN_GRAPH, "Ebb and flow")]

    assert ranked_titles(titles, "", "")[0] == (OPEN_GRAPH, "Ebb and flow")


def test_a_heading_whose_words_begin_the_title_is_not_too_short_for_it() -> None:
    titles = [(HEADING, "Lanterns"), (TITLE_TAG, "Lanterns for boats, harbours, camps & long nights | Tide Co-op")]

    assert ranked_titles(titles, "", "")[0] == (HEADING, "Lanterns")


def test_a_heading_that_the_address_tells_of_wins_over_a_title_that_says_nothing() -> None:
    titles = [(HEADING, "Enamelled pans and the sea"), (TITLE_TAG, "Where people talk")]

    assert ranked_titles(titles, "", "https://talk.example/c/1rl0nt4/enamelled_pans_and_the_sea/")[0][0] == HEADING


@pytest.mark.parametrize(
    ("title", "url", "expected"),
    [
        ("Floods | Opinion", "https://tide.example/opinion/2024/floods", "Floods"),
        ("Floods | Office of Harbours and Tides", "https://www.oht.example/floods", "Floods"),
        ("Ebb or flow? / Help / Tide Forums", "https://tide.example/1", "Ebb or flow?"),
        ("View topic - Ebb or flow?", "", "Ebb or flow?"),
    ],
)
def test_sections_and_what_a_host_is_short_for_are_cut_off(title: str, url: str, expected: str) -> None:
    assert ranked_titles([(TITLE_TAG, title)], "", url)[0][1] == expected


@pytest.mark.parametrize(
    ("heading", "title"), [("Lanterns (158 items)", "Lanterns"), ("Floods (2025)", "Floods (2025)")]
)
def test_a_shop_s_count_is_no_part_of_the_title(heading: str, title: str) -> None:
    assert ranked_titles([(HEADING, heading)], "", "") == [(HEADING, title)]


@pytest.mark.parametrize(
    ("slogan", "title"),
    [
        ("Tide tables you can trust", "Tide tables of the bay | Tide Co-op"),
        ("Sail the bay.", "Boats to sail the bay | Tide Co-op"),
        ("Unsere Gezeiten", "Gezeiten am Hafen | Tide Co-op"),
    ],
)
def test_a_slogan_on_a_page_that_nobody_signed_is_not_its_title(slogan: str, title: str) -> None:
    titles = [(HEADING, slogan), (TITLE_TAG, title)]

    assert ranked_titles(titles, "Tide Co-op", "", is_signed=False)[0][0] == TITLE_TAG
    assert ranked_titles(titles, "Tide Co-op", "")[0] == (HEADING, slogan)


def test_a_heading_that_speaks_to_readers_as_the_page_s_own_title_does_is_no_slogan() -> None:
    titles = [(HEADING, "How your tide tables are made"), (TITLE_TAG, "How your tide tables are made, explained")]

    assert ranked_titles(titles, "", "", is_signed=False)[0][0] == HEADING


def test_a_logo_is_the_site_s_name() -> None:
    titles = [(LOGO, "The Ebb Journal"), (TITLE_TAG, "Floods reach the harbour - The Ebb Journal")]

    assert ranked_titles(titles, "", URL) == [(TITLE_TAG, "Floods reach the harbour")]


@pytest.mark.parametrize(
    ("title", "cut"),
    [
        ("Floods reach the harbour | News, weather, tides", "Floods reach the harbour"),
        ("Opinion | Why the harbour floods", "Opinion | Why the harbour floods"),
    ],
)
def test_what_follows_a_bar_is_no_part_of_a_title(title: str, cut: str) -> None:
    assert ranked_titles([(TITLE_TAG, title)], "", "")[0] == (TITLE_TAG, cut)


def test_a_slogan_behind_the_site_s_name_goes_with_it() -> None:
    assert without_site("Floods - The Tide - News of the coast", frozenset({"thetide"})) == "Floods"
    assert without_site("Harbour - The Tide - Floods", frozenset({"thetide", "harbour"})) != "Harbour"


def test_what_a_title_adds_to_another_one_of_the_page_is_left_out() -> None:
    titles = [(HEADING, "How to cross a bar - Harbour Forum"), (HEADING, "How to cross a bar")]

    assert ranked_titles(titles, "", "")[0] == (HEADING, "How to cross a bar")


def test_a_label_glued_to_a_heading_is_parted_as_in_the_title() -> None:
    titles = [(HEADING, "Question Which boat is it?"), (OPEN_GRAPH, "Question - Which boat is it?")]

    assert ranked_titles(titles, "", "")[0][1] == "Question - Which boat is it?"


@pytest.mark.parametrize("nothing", ["Untitled Document", "Home", "无标题文档"])
def test_what_an_editor_writes_without_a_title_is_none(nothing: str) -> None:
    assert ranked_titles([(TITLE_TAG, nothing), (HEADING, "Harbours")], "", "") == [(HEADING, "Harbours")]


def test_the_piece_of_a_heading_that_is_the_title_elsewhere_is_the_title() -> None:
    titles = [
        (TITLE_TAG, "Floods reach the harbour | The Tide"),
        (HEADING, "Floods reach the harbour Boats lie in the streets"),
        (HEADING_PIECE, "Floods reach the harbour"),
        (HEADING_PIECE, "Boats lie in the streets"),
    ]

    assert ranked_titles(titles, "The Tide", URL)[0] == (HEADING, "Floods reach the harbour")
    assert ranked_titles(titles[1:], "The Tide", URL)[0] == titles[1]


def test_a_title_marked_as_an_entry_s_goes_before_the_site_s_name() -> None:
    titles = [(TITLE_TAG, "The Tide Daily"), (MARKED_TITLE, "Floods reach the harbour")]

    assert ranked_titles(titles, "The Tide", URL)[0] == titles[1]
    assert ranked_titles([*titles, (MARKED_TITLE, "Boats")], "The Tide", URL)[0] == titles[0]


def test_the_only_second_level_heading_is_the_title_where_nothing_else_says_one() -> None:
    headings = [(SUBHEADING, "Floods reach the harbour"), (SUBHEADING, "Boats")]

    assert ranked_titles([(TITLE_TAG, "Untitled Document"), headings[0]], "", URL)[0] == headings[0]
    assert ranked_titles([(TITLE_TAG, "The Tide Daily"), headings[0]], "The Tide", URL)[0][0] == TITLE_TAG
    assert ranked_titles([(TITLE_TAG, "Untitled Document"), *headings], "", URL) == []


def test_what_a_shop_s_title_ends_with_is_no_logo_where_the_shop_is_named_before() -> None:
    titles = [(TITLE_TAG, "The Tide :: Ada :: Blue boat"), (HEADING, "Blue boat"), (SUBHEADING, "Ada")]

    assert ranked_titles(titles, "The Tide", URL)[0][1] == "Blue boat"


def test_a_heading_glued_by_its_markup_or_without_its_colon_is_read_as_the_page_s_own_title_parts_it() -> None:
    hidden = [(OPEN_GRAPH, "Floods: the harbour is under water"), (HEADING, "Floods the harbour is under water")]
    glued = [(TITLE_TAG, "Floods reach the harbour | The Tide"), (HEADING, "Floodsreach the harbour")]

    assert ranked_titles(hidden, "", URL)[0][1] == hidden[0][1]
    assert ranked_titles(glued, "The Tide", URL)[0][1] == "Floods reach the harbour"


def test_of_two_readings_of_a_heading_the_one_that_the_page_says_elsewhere_comes_first() -> None:
    titles = [(TITLE_TAG, "Floods reach the harbour"), (HEADING, "Floods reach the harbour Premium")]

    assert ranked_titles([*titles, (HEADING, titles[0][1])], "", URL)[0] == (HEADING, "Floods reach the harbour")


@pytest.mark.parametrize("title", ["- Home", "Home |", "Untitled Document"])
def test_a_title_that_says_nothing_goes_after_the_heading(title: str) -> None:
    assert ranked_titles([(TITLE_TAG, title), (HEADING, "The road north")], "", URL)[0] == (HEADING, "The road north")


def test_a_tab_s_count_of_messages_is_no_part_of_the_title() -> None:
    assert ranked_titles([(TITLE_TAG, "(3) The road north")], "", URL) == [(TITLE_TAG, "The road north")]
    assert ranked_titles([(TITLE_TAG, "(500) Days of rain")], "", URL) == [(TITLE_TAG, "(500) Days of rain")]


def test_a_number_behind_a_heading_that_begins_the_title_is_no_part_of_it() -> None:
    titles = [
        (TITLE_TAG, "Use of the wire · Issue #42 · Code"),
        (HEADING, "Use of the wire #42"),
        (HEADING_PIECE, "Use of the wire"),
        (HEADING_PIECE, "#42"),
    ]

    assert ranked_titles(titles, "Code", URL)[0] == (HEADING, "Use of the wire")


def test_a_title_of_very_many_parts_is_cut_in_one_go() -> None:
    assert without_site("Floods - " + "Tide - " * 150_000 + "Tide", frozenset({"tide"})) == "Floods"  # else minutes
