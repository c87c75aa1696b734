"""A file or folder of rules, looked up by host."""

import pytest

from extractors.errors import UsageError
from extractors.site_rules.rule_book import check_rules, names_of, rules_for


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "valley.example.txt").write_text("strip: //aside\ntest_url: https://valley.example/1\n")
    (tmp_path / ".valley.example.txt").write_text("strip: //nav\n")
    (tmp_path / "sport.valley.example.txt").write_text("drop: footer\n")
    return tmp_path


@pytest.mark.parametrize(
    ("url", "place"),
    [
        ("https://valley.example/a", "//aside"),
        ("https://www.valley.example/a", "//aside"),
        ("https://sport.valley.example/a", "footer"),
        ("https://news.valley.example/a", "//nav"),
        ("https://a.b.valley.example/a", "//nav"),
        ("https://hills.example/a", ""),
        ("", ""),
        ("https://../etc/passwd", ""),
    ],
)
def test_a_folder_is_asked_as_that_collection_is(folder, url, place):
    assert [rule.place for rule in rules_for(str(folder), url).rules] == ([place] if place else [])


def test_a_file_holds_the_rules_of_many_sites(tmp_path):
    file = tmp_path / "rules.txt"
    file.write_text("site: valley.example\ndrop: aside\nsite: .hills.example\ndrop: nav\n")

    assert [rule.place for rule in rules_for(str(file), "https://www.valley.example/").rules] == ["aside"]
    assert [rule.place for rule in rules_for(str(file), "https://a.hills.example/").rules] == ["nav"]
    assert rules_for(str(file), "https://hills.example/").rules == ()


def test_a_file_without_a_site_is_for_every_page(tmp_path):
    file = tmp_path / "rules"
    file.write_text("drop: aside\n")

    assert rules_for(str(file), "").rules == rules_for(str(file), "https://a.example/").rules != ()


def test_the_names_of_a_host_go_from_its_own_to_those_above():
    assert list(names_of("a.b.example.com")) == ["a.b.example.com", ".b.example.com", ".example.com"]
    assert list(names_of("www.example.com")) == ["example.com"]


def test_rules_that_are_not_there_or_none_are_told(tmp_path):
    (tmp_path / "bad").write_text("burn: everything\n")

    for path in (tmp_path / "gone", tmp_path / "bad"):
        with pytest.raises(UsageError):
            check_rules(str(path))
