"""Repeated runs of words."""

import json

from extractors.blocks.tree import parse_html
from extractors.learned.features.repetition import json_ld_texts, repetition_features
from extractors.learned.features.word_features import number_words

FIRST = "the ferry left at eight and came back at nine"
SECOND = "a cat sat on the mat by the door"


def features_of(*texts: str, **structured: list[str]) -> dict[str, list[float]]:
    return {
        name: values.round(2).tolist() for name, values in repetition_features(number_words(texts), structured).items()
    }


def structured(*values: object) -> dict[str, list[str]]:
    scripts = "".join(f'<script type="application/ld+json">{json.dumps(value)}</script>' for value in values)
    found = json_ld_texts(
        parse_html(f"<html><head>{scripts}</head><body><p>x</p></body></html>").getroottree().getroot()
    )
    return {group: list(texts) for group, texts in found.items()}


def test_a_second_copy_is_said_further_up_and_the_first_elsewhere() -> None:
    found = features_of(FIRST, SECOND, f"{FIRST} again")

    assert found["said further up"] == [0.0, 0.0, 0.88]
    assert found["said elsewhere"] == [1.0, 0.0, 0.88]


def test_a_run_does_not_go_on_into_the_next_block() -> None:
    found = features_of("one two", "three four five", "one two three four five")

    assert found["said elsewhere"] == [0.0, 0.0, 0.0]


def test_blocks_without_a_whole_run_say_nothing() -> None:
    assert features_of("", "Home")["said further up"] == [0.0, 0.0]


def test_what_json_ld_tells_is_found_in_the_blocks_and_its_lack_is_marked() -> None:
    found = features_of(FIRST, SECOND, description=[f"<p>{FIRST.capitalize()}</p>"])

    assert found["told as description"] == [1.0, 0.0]
    assert found["told as body"] == [-1.0, -1.0]


def test_texts_of_json_ld_are_told_apart_by_what_they_are() -> None:
    product = {"@type": "Product", "name": "Boat", "description": "It floats.", "review": {"reviewBody": "It sank."}}
    faq = {"@graph": [{"@type": "Question", "name": "Why?", "acceptedAnswer": {"@type": "Answer", "text": "So."}}]}

    assert structured(product, faq) == {
        "name": ["Boat", "Why?"],
        "description": ["It floats."],
        "review": ["It sank."],
        "answer": ["So."],
    }


def test_types_may_be_lists_and_addresses() -> None:
    answer = {"@type": ["https://schema.org/Answer", "Thing"], "text": "So."}

    assert structured(answer) == {"answer": ["So."]}


def test_texts_of_json_ld_may_be_escaped_and_blank_ones_tell_nothing() -> None:
    assert features_of(FIRST, description=[f"&lt;p&gt;{FIRST}&lt;/p&gt;"])["told as description"] == [1.0]
    assert structured({"@type": "Product", "description": " "}) == {}


def test_a_text_of_nothing_but_open_tags_takes_no_longer_than_any_other() -> None:
    assert features_of(FIRST, description=["<" * 300_000])["told as description"] == [
        0.0
    ]  # minutes if it were quadratic
