"""Text that was encoded as UTF-8 twice, and text that only looks like it."""

import pytest

from extractors.pages.admission.mojibake import repair_mojibake
from extractors.pages.opening import open_text


def doubled(text: str) -> str:
    return text.encode("utf-8").decode("latin-1")


@pytest.mark.parametrize("text", ["It’s a “tide” – café", "Ebbe und Flut, größer als „früher“ € 😀", "潮 → 汐 ☆"])
def test_text_encoded_twice_is_read_as_it_was(text: str):
    assert repair_mojibake(doubled(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "It’s a café",
        "it\x92s 5\x80, \x93so\x94, CAF\xc9\x94",  # Windows-1252 read as Latin-1
        "Ã© and Â£",  # no control: somebody may have written that
        "plain",
    ],
)
def test_other_text_stays(text: str):
    assert repair_mojibake(text) is text


def test_a_stray_sign_among_it_stays():
    assert repair_mojibake(doubled("It’s – ") + "\xe9" + doubled(" “so”")) == "It’s – é “so”"


def test_a_page_is_read_so():
    page = open_text(f"<title>{doubled('The tide’s tables')}</title><p>{doubled('“Ebb”')}</p>", source="test")

    assert page.html == "<title>The tide’s tables</title><p>“Ebb”</p>"
