"""The fingerprint of a page."""

from extractors.blocks.segmenting import segment
from extractors.pages.page import Page, PageKind
from extractors.site_pages.fingerprint import WORDS_BITS, fingerprint_of, numbers_of, site_of
from tests.extractors.site_rules.made_site import block_saying, cut_of


def _number(number: int, words: str) -> int:
    cut = cut_of(number)
    return numbers_of(cut)[block_saying(cut, words)]


def test_the_same_words_at_the_same_place_have_one_number_on_every_page():
    assert _number(1, "Sign up") == _number(2, "Sign up")
    assert _number(1, "Sign up") != _number(1, "Read more")


def test_other_words_at_the_same_place_have_another_number_and_one_place():
    one, two = _number(1, "Offer"), _number(2, "Offer")

    assert one != two
    assert one >> WORDS_BITS == two >> WORDS_BITS


def test_the_same_words_at_another_place_have_another_number():
    cut = segment(Page(kind=PageKind.HTML, text="<p>Sign up.</p><aside><p>Sign up.</p></aside>"))

    assert len(set(numbers_of(cut))) == 2


def test_numbers_are_the_same_in_every_process():
    cut = segment(Page(kind=PageKind.HTML, text="<body><p class='lead-12'>Words.</p>"))

    assert numbers_of(cut) == (numbers_of(cut)[0],)
    assert fingerprint_of(cut, "valley.example").blocks == numbers_of(cut)
    assert numbers_of(cut)[0] == KNOWN


def test_a_site_is_its_host_or_what_is_said_otherwise():
    assert site_of("https://www.valley.example/1") == "valley.example"
    assert site_of("", "in a folder") == "in a folder"


KNOWN = 9390049452547693517
