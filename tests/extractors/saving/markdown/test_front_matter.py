"""The front matter of a Markdown file."""

import pytest

from extractors.errors import UsageError
from extractors.saving.markdown.front_matter import check_front_matter, front_matter
from tests.extractors.saving.made_articles import article_with

KNOWN = {
    "title": 'Floods: "again"\\',
    "author": "Ada",
    "date": "2026-11-20",
    "site": "The Tide",
    "language": "en",
    "description": "On\ntwo lines",
    "url": "https://a.example/f",
}


def lines_of(chosen: str, body: str = "<p>It rose.</p>", **known: str) -> list[str]:
    return front_matter(article_with(body, **known), chosen).splitlines()[1:-1]


def test_obsidian_s_order_is_kept_and_every_text_quoted():
    assert lines_of("obsidian", **KNOWN) == [
        'title: "Floods: \\"again\\"\\\\"', 'source: "https://a.example/f"', 'author: "Ada"', 'published: "2026-11-20"',
        'created: "2026-11-22"', 'description: "On two lines"', "tags:", '  - "clippings"',
    ]  # fmt: skip


def test_defuddle_s_order_is_kept_with_the_words_counted():
    assert [line.split(":")[0] for line in lines_of("defuddle", **KNOWN)] == [
        "title", "author", "site", "published", "source", "domain", "language", "description", "word_count",
    ]  # fmt: skip
    assert lines_of("defuddle")[-1] == "word_count: 2"


def test_trafilatura_s_order_is_kept():
    assert [line.split(":")[0] for line in lines_of("trafilatura", **KNOWN)] == [
        "title", "author", "url", "hostname", "description", "sitename", "date",
    ]  # fmt: skip


def test_none_is_nothing_at_all():
    assert front_matter(article_with("", **KNOWN), "none") == ""


def test_what_is_not_known_is_left_out():
    assert lines_of("title: {title}\nby: {author} of {site}\nseen: {created}") == ['seen: "2026-11-22"']


def test_a_template_of_one_s_own_fills_texts_and_lists():
    template = "---\n# mine\nby line: by {author}, {site}\ntags: [clippings, {site}, {language}]\nrank: 3\n---\n"

    assert lines_of(template, author="Ada", site="The Tide: a") == [
        'by line: "by Ada, The Tide: a"', "tags:", '  - "clippings"', '  - "The Tide: a"', 'rank: "3"',
    ]  # fmt: skip


def test_a_key_that_yaml_takes_for_a_truth_is_quoted():
    assert lines_of("on: {created}") == ['"on": "2026-11-22"']


def test_signs_that_yaml_cannot_print_are_escaped():
    assert lines_of("t: {title}", title="a\x07b\x85c\ufeffd\u2028e") == ['t: "a\\u0007b c\\ufeffd e"']


@pytest.mark.parametrize(
    ("chosen", "message"),
    [
        ("obsidan", "'obsidan' is no front matter"),
        ("", ""),
        ("title: {titel}", "{titel}"),
        ("- a: {title}", "write lines such as"),
        ("a: 1\nA: 2", "twice"),
    ],
)
def test_what_is_no_front_matter_is_told_in_a_sentence(chosen, message):
    if not message:
        check_front_matter(chosen)
        return
    with pytest.raises(UsageError, match=message):
        check_front_matter(chosen)


def test_several_authors_are_a_list_and_one_is_a_text():
    assert lines_of("author: {authors}", author="Ada Writer, Ben Poet") == [
        "author:",
        '  - "Ada Writer"',
        '  - "Ben Poet"',
    ]
    assert lines_of("author: {authors}", author="Ada Writer") == ['author: "Ada Writer"']
    assert lines_of("author: {authors}") == []


def test_the_day_of_the_last_change_stands_beside_that_of_publication():
    assert lines_of("obsidian", date="2026-11-20", modified="2026-11-22")[:2] == [
        'published: "2026-11-20"', 'modified: "2026-11-22"',
    ]  # fmt: skip
