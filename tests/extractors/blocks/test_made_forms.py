"""A property of every form, whatever it stands in: its words are read once each, apart, and in their order."""

import re

from hypothesis import given, settings

from extractors.blocks.segmenting import segment
from extractors.blocks.words import words
from tests.extractors.blocks.made_forms import bodies, page_of

_NUMBERED = re.compile(r"w\d+q")


@settings(max_examples=200, derandomize=True, deadline=None)
@given(body=bodies)
def test_every_word_of_a_form_is_read_once_and_in_its_place(body: str) -> None:
    read = [word for block in segment(page_of(body)).blocks for word in words(block.text)]

    assert [word for word in read if _NUMBERED.fullmatch(word)] == _NUMBERED.findall(body)
