"""Control characters, and the references that would bring them back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from extractors.pages.admission.control_characters import without_control_characters, without_control_references


def test_line_ends_and_tabs_stay_and_all_other_controls_go():
    assert without_control_characters("a\r\nb\rc\td\0e\x07f\x7fg\ufffeh") == ("a\nb\nc\tdefgh", 4)


def test_a_terminals_colours_go_as_a_whole():
    assert without_control_characters("\x1b[1;31mFAIL\x1b[0m [32m]") == ("FAIL [32m]", 11)
    assert without_control_references("&#27;[1;31mFAIL&#x1B;[0m") == "FAIL"


def test_words_do_not_grow_together_over_a_separator():
    assert without_control_characters("one\x1etwo\x1fthree\x0cfour") == ("one two three four", 3)


def test_controls_that_once_were_windows_1252_become_what_they_were():
    assert without_control_characters("it\x92s 5\x80") == ("it’s 5€", 0)


def test_a_mark_at_the_start_goes_and_one_within_stays():
    assert without_control_characters("\ufeffa\ufeffb") == ("a\ufeffb", 0)


def test_half_a_pair_goes():
    assert without_control_characters("a\ud83db\udc00") == ("ab", 2)


def test_a_sound_text_is_not_copied():
    text = "Grüße 😀\n\tund mehr"

    assert without_control_characters(text)[0] is text


@pytest.mark.parametrize("reference", ["&#0;", "&#7;", "&#x1b;", "&#X0001;", "&#0000127;", "&#x7F", "&#127;"])
def test_a_reference_to_a_control_character_goes(reference: str):
    assert without_control_references(f"a{reference}.b") == "a.b"


@pytest.mark.parametrize("reference", ["&#xFFFF;", "&#XfffE;", "&#x00ffff", "&#65534;", "&#065535;"])
def test_a_reference_to_what_is_no_character_goes(reference: str):
    assert without_control_references(f"a{reference}.b") == "a.b"


@pytest.mark.parametrize("reference", ["&#30;", "&#x1f;", "&#12;", "&#x0b;"])
def test_a_reference_to_a_separator_becomes_a_space(reference: str):
    assert without_control_references(f"a{reference}b") == "a b"


@pytest.mark.parametrize(
    "text",
    [
        "&#9;",
        "&#10;",
        "&#13;",
        "&#65;",
        "&#300;",
        "&#x1F600;",
        "&#146;",
        "&#;",
        "&#x;",
        "&amp;#0;",
        "&#xFFFD;",
        "&#x1FFFF;",
    ],
)
def test_other_references_stay(text: str):
    assert without_control_references(text) == text


@settings(derandomize=True, max_examples=200)
@given(
    numbers=st.lists(st.integers(0, 300) | st.integers(0xFFF0, 0x1000F), max_size=20),
    form=st.sampled_from(["&#{};", "&#{:05d};", "&#x{:x};", "&#X{:X} "]),
)
def test_no_control_character_comes_out_of_the_parser(numbers: list[int], form: str):
    html = without_control_references("<p>" + "".join(f"w{form.format(number)}" for number in numbers) + "</p>")

    root = etree.fromstring(html, etree.HTMLParser())

    text = "".join(root.itertext())
    assert not [one for one in text if (ord(one) < 0x20 and one not in "\t\n\r") or one in "\x7f\ufffe\uffff"]


@settings(derandomize=True, max_examples=200)
@given(text=st.text(max_size=200))
def test_cleaning_twice_is_cleaning_once(text: str):
    cleaned, _ = without_control_characters(text)

    assert without_control_characters(cleaned.removeprefix("\ufeff"))[0] == cleaned.removeprefix("\ufeff")


@pytest.mark.parametrize("html", ["&#x&#1;1;", "&#&#x1;2;", "&&#1;#1;", "&#x&#1;&#2;1;", "&#x&#&#1;1;1;"])
def test_a_reference_that_is_cut_out_makes_no_other(html: str):
    cleaned = without_control_references(html)

    assert without_control_references(cleaned) == cleaned


@settings(max_examples=300, derandomize=True)
@given(
    st.lists(st.sampled_from(["&", "#", "x", "X", "0", "1", "f", ";", "&#1;", "&#x1", "\x01", "a", " "]), max_size=14)
)
def test_what_has_passed_passes_unchanged(pieces: list[str]):
    text, _ = without_control_characters("".join(pieces))
    once = without_control_references(text)

    assert without_control_characters(once) == (once, 0)
    assert without_control_references(once) == once
