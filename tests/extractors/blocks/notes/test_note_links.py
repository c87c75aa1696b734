"""The labels of links to notes."""

import pytest

from extractors.blocks.notes.note_links import label_of


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("[footnote 1]", "1"),
        ("[1]", "1"),
        ("[note 2]", "note2"),
        ("†", "dagger"),
        ("footnote", ""),
        ("footnotes 1", ""),
    ],
)
def test_a_label_is_read_from_a_link_s_text(text: str, label: str) -> None:
    assert label_of(text) == label
