"""Tables for people."""

from extractors.cli.reporting.tables import table
from extractors.saving.plain_text.wrapping import text_width


def test_columns_are_aligned_by_what_a_terminal_shows():
    text = table(["name", "words"], [["多数", "7"], ["naïve", "1,024"]])

    assert text == "name   words\n多数       7\nnaïve  1,024\n"
    assert text_width("e\N{COMBINING ACUTE ACCENT}") == 1


def test_remarks_stand_last_and_to_the_left():
    assert table(["a", "n", ""], [["x", "1", "so"], ["y", "10", ""]]) == "a   n\nx   1  so\ny  10\n"
