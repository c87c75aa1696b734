"""The names of articles from a file of many pages."""

import pytest

from extractors.batch.plans.entry_names import EntryNames
from extractors.pages.entry import Entry


def names(*entries: Entry) -> list[str]:
    made = EntryNames(".md")
    return [made.name(entry) for entry in entries]


@pytest.mark.parametrize(
    ("entry", "name"),
    [
        (Entry(number=1, place="5", title="Rain: a story", url="http://a.example/"), "Rain a story.md"),
        (
            Entry(number=1, place="5", url="http://a.example/news/rain.html?page=2"),
            "a.example news rain.html page=2.md",
        ),
        (Entry(number=1, place="5", url="http://a.example/"), "a.example.md"),
        (Entry(number=1, place="sub/rain.html"), "rain.md"),
        (Entry(number=1, place="5", title="../../etc/passwd"), "etc passwd.md"),
        (Entry(number=1, place="sub/rain.html", url="http://[broken"), "rain.md"),
    ],
)
def test_an_article_is_called_by_title_else_by_address_else_by_place(entry: Entry, name: str):
    assert names(entry) == [name]


def test_a_name_that_is_taken_gets_a_number_however_it_is_written():
    titles = ["Rain", "rain", "Rain (2)", "Rain", "Rain (2)", "Snow"]

    found = names(*(Entry(number=1, place="5", title=title) for title in titles))

    assert found == ["Rain.md", "rain (2).md", "Rain (2) (2).md", "Rain (3).md", "Rain (2) (3).md", "Snow.md"]
    assert len({name.casefold() for name in found}) == len(found)


def test_many_pages_of_one_title_are_named_in_good_time():
    made = EntryNames(".md")

    found = {made.name(Entry(number=number, place="5", title="Rain")) for number in range(20_000)}

    assert len(found) == 20_000
