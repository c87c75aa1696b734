"""The places that can select a block."""

from hypothesis import given
from hypothesis import strategies as st

from extractors.site_rules.places import places_of
from extractors.site_rules.selecting import blocks_inside, elements_at
from tests.extractors.site_rules.made_site import block_saying, cut_of


def _named(words: str) -> list[str]:
    cut = cut_of(1)
    return [place.selector for place in places_of(cut, block_saying(cut, words))]


def test_places_grow_from_the_block_to_the_page():
    cut = cut_of(1)
    places = places_of(cut, block_saying(cut, "Read more"))

    assert places[0].selector == "p.promo"
    sizes = [len(place.blocks) for place in places]
    assert sizes == sorted(sizes)
    assert sizes[-1] > 3


def test_no_place_is_named_by_what_this_page_or_this_build_alone_has():
    named = " ".join(_named("The river rose") + _named("By Di Wu"))

    assert 'div[class*="Body_text__"] > p' in named
    assert "post-1" not in named
    assert "css-" not in named
    assert "fK2a" not in named
    assert "nth" not in named


def test_an_id_is_a_place():
    assert "#foot" in _named("printed in the valley")


@given(number=st.integers(0, 9), other=st.integers(0, 9))
def test_a_place_named_on_one_page_is_found_on_another(number, other):
    cut, next_cut = cut_of(number), cut_of(other)
    index = block_saying(cut, "Sign up")

    for place in places_of(cut, index):
        assert block_saying(next_cut, "Sign up") in blocks_inside(elements_at(place.selector, next_cut.body), next_cut)
