"""Nothing is admitted that is known to kill an extractor, and its changes are reported."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from extractors.errors import PageError, TooLargeError
from extractors.pages.admission import admission
from extractors.pages.admission.admission import admit, build_page, with_sound_address
from extractors.pages.admission.trimming import TRIMMED
from extractors.pages.page import Page, PageKind
from extractors.pages.raw_document import RawDocument

_MB = 1_000_000
_SECONDS = 12  # for tests that take one to three of processor time; a faulty expression takes hours


def _page(text: str, *, kind: PageKind = PageKind.HTML, allow_large: bool = False) -> Page:
    return build_page(RawDocument(content=b"", already_text=text, source="a test", allow_large=allow_large), kind)


def test_each_thing_done_is_one_sentence():
    attributes = " ".join(f"a{number}" for number in range(6_000))
    page = _page(f'<div {attributes}>\0te\x07xt&#7;<img src="data:image/png;base64,{"A" * 70_000}">')

    assert page.text == f'<div>text<img src="{TRIMMED}0">'
    assert page.notes == (
        "2 control characters were taken out.",
        "One large embedded file was set aside.",
        "One tag lost its thousands of attributes.",
    )
    assert len(page.trimmed) == 1


def test_an_address_from_a_message_s_head_holds_no_control_characters():
    page = Page(kind=PageKind.HTML, text="<p>Rain", url="http://\0v.example/\x1b1", saved_at="2026-\x0711-29")

    assert with_sound_address(page) == Page(
        kind=PageKind.HTML, text="<p>Rain", url="http://v.example/1", saved_at="2026-11-29"
    )


_TROUBLE = (
    "&", "#", "x", "1", ";", "&#1;", "&#x1", "&#xfffe;", "\x00", "\x1f", "\x85", "\ufeff", "\ud800", "\ufffe", "\r",
    "<", ">", "<p ", "</p>", "<!--", "-->", "<script>", "</script>", "data:", "data:,", '"', "'", "\\", "=", " ",
    "a " * 5_001, "data:," + "A" * 65_600, 'src="data:image/png;base64,' + "A" * 65_600 + '"', TRIMMED, f"{TRIMMED}0",
)  # fmt: skip


@settings(derandomize=True, max_examples=400, deadline=None)
@given(pieces=st.lists(st.sampled_from(_TROUBLE) | st.text(max_size=4), max_size=16))
def test_what_has_passed_the_door_passes_it_unchanged(pieces: list[str]):
    try:
        once = _page("".join(pieces)).text
    except PageError:
        return

    assert _page(once).text == once


def test_a_sound_page_is_told_nothing_about():
    assert _page("<p>text</p>") == Page(kind=PageKind.HTML, text="<p>text</p>", source="a test")


def test_plain_text_may_speak_of_references_and_tags():
    text = "&#7; is a bell, <div> a tag"

    assert _page(text, kind=PageKind.PLAIN_TEXT).text == text


def test_a_large_page_asks_first():
    with pytest.raises(TooLargeError, match="a test: it holds 21 MB of text, more than the 20 MB") as caught:
        _page("<p>word</p>\n" * (21 * _MB // 12))

    assert caught.value.size_bytes > 20 * _MB


def test_a_page_with_large_pictures_is_no_large_page():
    page = _page(f'<p>text</p><img src="data:image/png;base64,{"A" * (30 * _MB)}">')

    assert len(page.text) < 100


def test_what_is_over_the_limit_is_refused_even_when_allowed(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(admission, "LIMIT_BYTES", 1_000)

    with pytest.raises(TooLargeError, match="over the 0 MB that can be read; save less of the page"):
        admit(RawDocument(content=b"x" * 1_001, source="a test", allow_large=True))


@pytest.mark.parametrize("text", ["", " \n\t", "\ufeff", "\0" * 100, "\x1e"])
def test_nothing_but_white_space_is_no_page(text: str):
    with pytest.raises(PageError, match="there is no text in it"):
        _page(text)


_HOSTILE = {  # made on demand: together they are half a gigabyte
    "a 50 MB page": lambda: "<p>hello world</p>\n" * (50 * _MB // 19),
    "a million attributes": lambda: f"<p {' '.join(f'a{number}=x' for number in range(_MB))}>text",
    "a million with tags in them": lambda: "<p " + " ".join(f'a{number}="<p>"' for number in range(_MB)) + ">text",
    "a megabyte of NUL": lambda: "\0" * _MB + "<p>x",
    "a control character at every second place": lambda: "a\x01" * 5 * _MB,
    "less than": lambda: "<" * 10 * _MB,
    "quotes that never end": lambda: '<a "' * 4 * _MB,
    "values that never end": lambda: "<a b='" * 3 * _MB,
    "addresses": lambda: "data:,x" * 3 * _MB,
    "heads of addresses": lambda: '"data:' * 3 * _MB,
    "comments that never end": lambda: "<!--" * 4 * _MB,
    "scripts that never end": lambda: "<script>" * 2 * _MB,
    "halves of references": lambda: "&#" * 8 * _MB,
    "a long reference": lambda: "&#" + "0" * 20 * _MB + " text",
    "attributes without a name": lambda: "<a " + "= " * 8 * _MB,
}


@pytest.mark.parametrize("name", _HOSTILE)
def test_any_page_passes_in_seconds(name: str):
    text = _HOSTILE[name]()
    start = time.process_time()

    _page(text, allow_large=True)

    assert time.process_time() - start < _SECONDS


@pytest.mark.parametrize(
    "entities",
    [
        '<!ENTITY a "ha">'
        + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghij", "bcdefghijk", strict=True)),
        '<!ENTITY k SYSTEM "file:///etc/passwd">',
        '<!ENTITY % remote SYSTEM "http://127.0.0.1:9/x"> %remote;',
    ],
    ids=["bomb", "file", "remote"],
)
def test_entities_stay_what_they_are_in_the_parser(entities: str):
    page = _page(f"<!DOCTYPE html [{entities}]><html><body><p>&k; rest</p></body></html>")

    root = etree.fromstring(page.text.encode(), etree.HTMLParser(encoding="utf-8", huge_tree=True))

    assert root.findtext(".//p") == "&k; rest"
