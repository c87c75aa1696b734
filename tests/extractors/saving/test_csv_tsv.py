"""CSV and TSV."""

import re

import pytest

from extractors.saving.choices import DEFAULT_CHOICES
from extractors.saving.csv_tsv import as_csv, as_tsv
from tests.extractors.saving.made_articles import article_with
from tests.extractors.saving.reading_back import table_rows, tsv_rows

TROUBLE = '<p>a, "b"<br>c\\t</p><pre><code>d\te</code></pre>'


def test_a_table_has_a_head_and_a_row_for_each_article():
    rows = table_rows(
        as_csv([article_with("<p>a</p>", title="One"), article_with("<p>b</p>", title="Two")], DEFAULT_CHOICES)
    )

    assert [(row["title"], row["text"], row["page"], row["corrected_blocks"]) for row in rows] == [
        ("One", "a", "floods.html", "2"), ("Two", "b", "floods.html", "2"),
    ]  # fmt: skip


def test_csv_keeps_line_ends_commas_and_quotes_in_quotes():
    written = as_csv([article_with(TROUBLE)], DEFAULT_CHOICES)

    assert table_rows(written)[0]["text"] == 'a, "b"\nc\\t\n\nd   e'
    assert re.search(rb",2,[0-9a-f]{64},\r\n$", written)


def test_tsv_escapes_tabs_line_ends_and_backslashes():
    written = as_tsv([article_with(TROUBLE)], DEFAULT_CHOICES)

    assert len(written.splitlines()) == 2
    assert tsv_rows(written)[0]["text"] == 'a, "b"\nc\\t\n\nd   e'


@pytest.mark.parametrize("begin", ["=1+1", "+1", "-1", "@SUM(1)", " =1"])
def test_no_cell_begins_as_a_formula(begin):
    written = as_csv([article_with("<p>a</p>", title=begin)], DEFAULT_CHOICES)

    assert table_rows(written)[0]["title"] == f"'{begin}"


def test_no_cell_holds_what_a_reader_of_csv_refuses():
    assert table_rows(as_csv([article_with("<p>a</p>", title="a\0b\ud800")], DEFAULT_CHOICES))[0]["title"] == "ab?"
