"""When an article was published and changed, as its page shows it."""

import pytest

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html
from extractors.editing.metadata.masthead import masthead
from extractors.editing.metadata.sources import CHANGED, DATELINE, PUBLISHED, SHOWN

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
        "Aktualizacja: 04.05.2024 | Publikacja: 03.05.2024",
        "Cập nhật: 04/05/2024 | Đăng ngày 03/05/2024",
        "آخر تحديث: 4 مايو 2024 - تاريخ النشر: 3 مايو 2024",
    ],
)
def test_published_and_changed_are_told_apart_in_other_languages(line: str) -> None:
    found = shown(f"<p>{line}</p>" + TEXT, "vi")

    assert ("date", PUBLISHED, "2024-05-03") in found
    assert ("modified", CHANGED, "2024-05-04") in found


def test_when_a_member_was_last_there_is_no_date_of_the_page() -> None:
    assert [one for one in shown("<p>Last login: March 5, 2024</p>" + TEXT) if one[0] == "date"] == []


@pytest.mark.parametrize("name", ["Ann Osborne", "Bo Stoffer", "Eva Dueñas"])
def test_a_name_that_contains_a_word_of_another_day_stays_beside_its_own(name: str) -> None:
    assert ("date", SHOWN, "2024-03-05") in shown(f"<p>{name} | March 5, 2024</p>" + TEXT)
