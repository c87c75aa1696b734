"""Titles of stories, which archives name with their writers and collections."""

from extractors.editing.metadata.sources import SUBHEADING, TITLE_TAG
from extractors.editing.metadata.titles import ranked_titles


def title_of(whole: str, heading: str) -> str:
    return ranked_titles([(TITLE_TAG, whole), (SUBHEADING, heading)], "", "")[0][1]


def test_a_story_s_title_is_its_heading_s_where_the_page_s_names_its_writer_and_collection_too() -> None:
    assert title_of("The Weir - adawriter - Original Work [Archive of Tides]", "The Weir") == "The Weir"
    assert title_of("The Weir - Tides", "The Weir") == "The Weir - Tides"
