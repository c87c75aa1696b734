"""Which class names and ids will also be on the next page of a site."""

import pytest

from extractors.blocks.stable_names import stable_class, stable_classes, stable_id


@pytest.mark.parametrize(
    "name",
    [
        "related-posts",
        "article__body",
        "StoryBody",
        "entry-content",
        "o-teaser2",
        "promo",
        "hd",
        "3-columns",
        "прогноз",
    ],
)
def test_a_name_that_somebody_gave_stays(name):
    assert stable_class(name) == name


@pytest.mark.parametrize(
    "name",
    "post-1234 css-1x9ab2 sc-bdVaJa jsx-2871293 _3WlLe bdVaJa svelte-1tky8bj is-open active mt-4 md:w-1/2 col-md-6 "
    "tag-17 12-columns w".split(),
)
def test_a_name_of_one_page_one_build_one_moment_or_one_measure_does_not(name):
    assert stable_class(name) == ""


def test_of_a_name_that_a_build_made_longer_the_beginning_stays():
    assert stable_class("Body_text__3fK2a") == "Body_text__*"
    assert stable_class("Story__Lead-sc-1abc9-0") == "Story__Lead-sc-*"


def test_an_id_with_a_number_is_of_a_single_thing():
    assert [stable_id(name) for name in ("comments", "post-12", "ember1203", "main-content")] == [
        "comments", "", "", "main-content",
    ]  # fmt: skip
    assert stable_id("nx") == "nx"


def test_each_class_is_named_once_in_its_order():
    assert stable_classes("story is-open post-99 story lead") == ("story", "lead")


@pytest.mark.parametrize(
    ("name", "is_stable"),
    [
        ("x" + "ab" * 29 + "e", True),  # 60 signs
        ("x" + "ab" * 29 + "ee", False),
        ("abc12", True),  # two digits behind a word
        ("abc123", False),
        ("a1b2cd", False),
        ("abede1cedea", False),
        ("teaser", True),
        ("teAsEr", False),  # three humps of two letters
        ("teaAseEra", True),
        ("adBe", True),  # too short to tell
        ("adBeCa", False),
        ("adoBenCab", True),
        ("adoBenCa", True),
        ("adBenCoDef", True),
        ("adBeCaDoEfa", False),
        ("abcdBe", True),
        ("bcdfg", False),
        ("bcdf", True),
        ("kiosk2-page", True),
    ],
)
def test_a_name_that_looks_drawn_by_lot_does_not_stay(name: str, is_stable: bool):
    assert stable_class(name) == (name if is_stable else "")


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("kiosk-bcdfg", "kiosk-*"),
        ("Story_3fK2a", "Story_*"),
        ("Stor_3fK2a", ""),
        ("Body_abcde", "Body_abcde"),
        ("A___abcde", ""),
    ],
)
def test_a_beginning_stays_where_it_is_long_enough_to_tell_anything(name: str, stem: str):
    assert stable_class(name) == stem


@pytest.mark.parametrize(("name", "is_stable"), [("a", False), ("ab" * 30, True), ("ab" * 30 + "a", False)])
def test_an_id_stays_within_the_bounds_of_a_class(name: str, is_stable: bool):
    assert stable_id(name) == (name if is_stable else "")
