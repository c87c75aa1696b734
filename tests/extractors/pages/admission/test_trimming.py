"""Embedded files that are set aside and put back, and tags that lose their attributes."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from extractors.pages.admission.trimming import (
    LONGEST_DATA_ADDRESS,
    MOST_ATTRIBUTES,
    TRIMMED,
    restore_data_addresses,
    without_long_data_addresses,
    without_overloaded_tags,
)

PAYLOAD = "QUJD" * (LONGEST_DATA_ADDRESS // 4)
LONG = f"data:image/png;base64,{PAYLOAD}"
DRAWING = (
    f"data:image/svg+xml;charset=utf-8,<svg xmlns='http://www.w3.org/2000/svg'><path d='{'M 1 2 ' * 20_000}'/></svg>"
)


@pytest.mark.parametrize(
    ("before", "address", "behind"),
    [
        ('<img src="', LONG, '" alt="x">'),
        ("<img src='", LONG, "'>"),
        ("<img src=", LONG, " alt=x>"),
        ("a{background:url(", LONG, ") no-repeat}"),
        ('{"logo": "', LONG, '"}'),
        ('{\\"logo\\": \\"', LONG, '\\"}'),
        ('<img src="', DRAWING, '">'),
        ('<a href="', f"data:,{PAYLOAD}", '">'),
    ],
    ids=["double quotes", "single quotes", "no quotes", "style", "JSON", "JSON in a string", "drawing", "no type"],
)
def test_a_long_address_is_set_aside_wherever_it_stands(before: str, address: str, behind: str):
    assert without_long_data_addresses(f"{before}{address}{behind}") == (f"{before}{TRIMMED}0{behind}", (address,))


@pytest.mark.parametrize(
    "text",
    [
        f'<img src="data:image/gif;base64,{"A" * 1_000}">' + "x" * LONGEST_DATA_ADDRESS,
        "data: " + "word " * 30_000,
        f"'data: the new oil, as they say. {'A long text without an address. ' * 3_000}",
        f"a long word: {PAYLOAD}",
    ],
    ids=["short", "a word with a colon", "a quote", "a long word"],
)
def test_what_is_short_or_no_address_stays(text: str):
    assert without_long_data_addresses(text) == (text, ())


def test_addresses_are_numbered_in_order_and_put_back_where_they_were():
    page = "".join(f'<img src="data:image/png;base64,{number}{PAYLOAD}">' for number in range(12))

    text, trimmed = without_long_data_addresses(page)

    assert re.findall(r'src="([^"]*)"', text) == [f"{TRIMMED}{number}" for number in range(12)]
    assert restore_data_addresses(text, trimmed) == page


def test_a_placeholder_that_a_page_made_up_itself_stays():
    text = f"{TRIMMED}7 {TRIMMED}x {TRIMMED}99999999999"

    assert restore_data_addresses(text, (LONG,)) == text


@settings(derandomize=True, max_examples=100)
@given(
    pieces=st.lists(
        st.sampled_from([LONG, DRAWING, '"', "'", "(", ")", " ", "<p>", "data:", ",", "\\", "word"]), max_size=12
    )
)
def test_putting_back_undoes_setting_aside(pieces: list[str]):
    page = "".join(pieces)

    assert restore_data_addresses(*without_long_data_addresses(page)) == page


def _tag(count: int, attribute: str = 'a{}="x"') -> str:
    return f"<div {' '.join(attribute.format(number) for number in range(count))}>"


@pytest.mark.parametrize(
    "attribute", ['a{}="x"', "a{}", "a{}=x", "a{}='>'", 'a{}="<p>"', 'a{}\n=\n"x"', 'a{}="x"/', 'a{}="\n"']
)
def test_a_tag_with_too_many_attributes_loses_them_however_they_are_written(attribute: str):
    html = f"<p>before</p>{_tag(MOST_ATTRIBUTES + 1, attribute)}<b>text</b></div>"

    assert without_overloaded_tags(html) == ("<p>before</p><div><b>text</b></div>", 1)


def test_a_tag_with_as_many_as_are_allowed_keeps_them():
    html = f"{_tag(MOST_ATTRIBUTES)}text</div>"

    assert without_overloaded_tags(html) == (html, 0)


def test_a_script_full_of_less_than_signs_is_no_tag():
    html = f"<script>if (a<b{' && c' * 9_000}) {{}}</script><style>{'a<b ' * 9_000}</style><p>text</p>"

    assert without_overloaded_tags(html) == (html, 0)


@pytest.mark.parametrize(
    "before", ["<!-->", "<!--->", "<script>1</script>", "<style></style>", "<", "<3 ", "<!-- -- -->", "</p>"]
)
def test_a_tag_cannot_hide_behind_what_stands_before_it(before: str):
    html, bared = without_overloaded_tags(f"{before}{_tag(MOST_ATTRIBUTES + 1)}text")

    assert (html, bared) == (f"{before}<div>text", 1)


def test_a_scripts_own_tag_is_looked_at_too():
    html, _ = without_overloaded_tags(_tag(MOST_ATTRIBUTES + 1).replace("div", "script") + "1</script>")

    assert html == "<script>1</script>"


def test_a_tag_that_never_ends_is_bared():
    assert without_overloaded_tags(_tag(MOST_ATTRIBUTES + 1)[:-1]) == ("<div>", 1)


@settings(derandomize=True, max_examples=100)
@given(html=st.text(alphabet="<>/!-=\"' apscript", max_size=200))
def test_a_page_without_such_tags_is_left_as_it_is(html: str):
    assert without_overloaded_tags(html) == (html, 0)


def test_the_parser_agrees_about_what_is_a_tag():
    html, _ = without_overloaded_tags(f"<main>{_tag(MOST_ATTRIBUTES + 1)}one</div>{_tag(3)}two</div></main>")

    divs = etree.fromstring(html, etree.HTMLParser()).findall(".//div")

    assert [(div.text, len(div.attrib)) for div in divs] == [("one", 0), ("two", 3)]
