"""When an article was published and changed, as its page shows it."""

import pytest

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html
from extractors.editing.metadata.masthead import masthead
from extractors.editing.metadata.sources import CHANGED, CHANGED_ALONE, DATELINE, PUBLISHED, SHOWN

TEXT = "<p>" + "The river rose at night and came into the houses by the harbour before anybody was awake. " * 4 + "</p>"


def shown(markup: str, language: str = "en") -> list[tuple[str, str, str]]:
    cut = segment_body(parse_html(f"<body><main><h1>Floods reach the harbour</h1>{markup}</main></body>"))
    return [(one.field, one.source, one.text) for one in masthead(cut, ["Floods reach the harbour"], language)]


@pytest.mark.parametrize(
    "line",
    ["MERE, Maine, March 5, 2024 /Wire/ -- ", "MERE (March 5, 2024) — ", "Mere, March 5, 2024 – "],
)
def test_a_day_behind_the_place_begins_a_report(line: str) -> None:
    paragraph = TEXT.replace("<p>", f"<p>{line}")

    assert ("date", DATELINE, "2024-03-05") in shown(paragraph)
    assert [one for one in shown(paragraph.replace(line, "On March 5, 2024 ")) if one[0] == "date"] == []


@pytest.mark.parametrize(
    "line",
    [
        "Actualizado: 4 de mayo de 2024 · Publicación: 3 de mayo de 2024",
        "Päivitetty 4.5.2024 | Julkaistu 3.5.2024",
        "Publié le 3 mai 2024 à 14h05, modifié le 4 mai 2024",
        "Aktualizacja: 04.05.2024 | Publikacja: 03.05.2024",
        "Cập nhật: 04/05/2024 | Đăng ngày 03/05/2024",
        "آخر تحديث: 4 مايو 2024 - تاريخ النشر: 3 مايو 2024",
    ],
)
def test_published_and_changed_are_told_apart_in_other_languages(line: str) -> None:
    found = shown(f"<p>{line}</p>" + TEXT, "vi")

    assert ("date", PUBLISHED, "2024-05-03") in found
    assert ("modified", CHANGED, "2024-05-04") in found


def test_days_without_a_year_are_those_that_their_elements_say() -> None:
    found = shown(
        '<p>Updated <time datetime="2024-05-04">4 May</time>, published <time datetime="2024-05-03">3 May</time></p>'
        + TEXT
    )

    assert ("date", PUBLISHED, "2024-05-03") in found
    assert ("modified", CHANGED, "2024-05-04") in found


def test_when_a_member_was_last_there_is_no_date_of_the_page() -> None:
    assert [one for one in shown("<p>Last login: March 5, 2024</p>" + TEXT) if one[0] == "date"] == []


@pytest.mark.parametrize("name", ["Ann Osborne", "Bo Stoffer", "Eva Dueñas"])
def test_a_name_that_contains_a_word_of_another_day_stays_beside_its_own(name: str) -> None:
    assert ("date", SHOWN, "2024-03-05") in shown(f"<p>{name} | March 5, 2024</p>" + TEXT)


@pytest.mark.parametrize("kind", ["postprofile", "user-details", "message-userExtras"])
def test_what_a_thread_says_of_a_writer_is_no_day_of_the_post(kind: str) -> None:
    profile = f"<div class='{kind}'><p>Founded: Dec 11, 2021</p><p>Inscrit le 3 mai 2020</p></div>"

    found = shown(profile + "<p>Tue Aug 27, 2019 1:47 am</p>" + TEXT)

    assert [one for one in found if one[0] == "date"] == [("date", SHOWN, "2019-08-27")]


@pytest.mark.parametrize("panel", ["layout__sidebar", "single-post-sidebar", "side-bar"])
def test_a_panel_beside_the_article_says_when_it_was_published(panel: str) -> None:
    box = f"<div class='{panel}'><h4>Published</h4><div>July 8, 2025</div></div>"

    assert ("date", SHOWN, "2025-07-08") in shown(TEXT * 9 + box)
    assert shown(TEXT * 9 + box + box.replace("8, 2025", "9, 2025")) == []


def test_what_a_panel_says_goes_before_the_days_of_several_teasers() -> None:
    cards = "".join(f"<div><p>Published {day} May 2020</p></div>" for day in (3, 4, 5))
    panel = "<div class='sidebar'><h4>Published</h4><p>15 November 2018</p></div>"

    assert next(one for one in shown(cards + TEXT * 9 + panel) if one[0] == "date")[2] == "2018-11-15"


def test_a_label_above_says_when_it_was_changed() -> None:
    found = shown("<p>Updated on</p><p>April 19, 2025</p>" + TEXT)

    assert ("modified", CHANGED, "2025-04-19") in found
    assert ("date", CHANGED_ALONE, "2025-04-19") in found


def test_below_the_author_the_day_of_change_counts_wherever_it_is() -> None:
    below = TEXT * 30 + "<p>Written by Ada Bell</p><p>Updated March 13, 2024</p>"

    assert ("date", CHANGED_ALONE, "2024-03-13") in shown(below)


def test_a_month_alone_counts_below_its_label() -> None:
    assert ("date", PUBLISHED, "2003-11") in shown("<h6>Date</h6><p>November 2003</p>" + TEXT)
    assert not [one for one in shown("<p>November 2003</p>" + TEXT) if one[0] == "date"]


def test_a_day_before_the_web_below_the_label_date_is_one_that_the_text_is_about() -> None:
    assert not [one for one in shown(TEXT * 9 + "<h6>Date</h6><p>3 May 1961</p>") if one[0] == "date"]


def test_a_day_in_numbers_is_read_as_the_one_that_is_written_in_words_too() -> None:
    listed = "<ul><li>February 12, 2024</li><li>December 2, 2025</li></ul>"

    assert ("date", SHOWN, "2025-12-02") in shown("<p>02-12-2025</p>" + TEXT * 40 + listed)
    assert not [one for one in shown("<p>02-12-2025</p>" + TEXT * 40) if one[0] == "date"]


def test_a_day_that_a_sentence_of_the_text_speaks_of_is_not_the_article_s() -> None:
    sentence = "<p>The fair is on <time datetime='2024-06-01'>1 June 2024</time> in the park.</p>"

    assert not [one for one in shown(TEXT + sentence + TEXT) if one[0] == "date"]
    assert not [one for one in shown(TEXT + sentence.replace(" 2024<", "<") + TEXT) if one[0] == "date"]
    assert ("date", SHOWN, "2024-06-01") in shown("<p>By Ada Writer and Ben Poet, 1 June 2024.</p>" + TEXT)


@pytest.mark.parametrize("mark", ["id='footer-info-lastmod'", "class='page-last-modified'"])
def test_what_a_wiki_s_footer_marks_as_the_last_change_is_it(mark: str) -> None:
    footer = f"<footer><ul><li {mark}>Last edited on 5 March 2024, at 06:00.</li></ul></footer>"

    assert shown(TEXT * 9 + footer) == [("modified", CHANGED, "2024-03-05")]
