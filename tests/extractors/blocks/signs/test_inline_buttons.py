"""Buttons that are part of a sentence, and those that stand apart from it."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.pages.page import Page, PageKind


@pytest.mark.parametrize(
    "paragraph",
    [
        "The <button>tide</button> rises twice.",
        "The (<button>neap</button>) tide rises.",
        'The <em>neap</em> <b><button aria-expanded="false">tide</button></b>, it rises.',
        "The tide<span><button><svg></svg></button></span>, as we know, rises.",
        "See <button>settings</button>.",
        "<button>Ada Writer</button>, and <button>Bo Poet</button>, of the harbour",
        "said Ada<button>Ada Writer,</button> of the harbour",
        "请先<button>登录</button>后发表评论",
    ],
)
def test_a_sentence_goes_on_through_a_button(paragraph: str) -> None:
    assert len(texts(paragraph)) == 1


@pytest.mark.parametrize(
    "paragraph",
    [
        "The tide rises. <button>Copy</button> and more",
        "The tide<button>Copy</button>, as we know",
        "Tides <button>Follow</button> 23 boats",
        "Tides <button>More</button> Login",
        "Tides | <button>Cookies</button> | Terms",
        "The tide <button>More</button><a href='/'>boats</a> rise",
        "<br>The tide<br><button>neap</button> is a wave",
        "The tide <button>neap</button>",
        "<button>Neap</button> tides",
    ],
)
def test_other_buttons_stand_apart(paragraph: str) -> None:
    assert len(texts(paragraph)) > 1


def test_a_term_s_hidden_explanation_does_not_part_the_sentence() -> None:
    glossary = 'The <button aria-expanded="false">tide</button><span hidden>A long wave.</span> rises twice.'

    assert texts(glossary)[0] == "The tide rises twice."


def test_a_button_that_style_alone_parts_from_the_word_before_it_is_a_word_of_its_own() -> None:
    assert texts("said a sailor<button>Ada,</button> of the harbour") == ["said a sailor Ada, of the harbour"]


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ("<option>Aldport<option selected>Brightsea", "Brightsea"),
        ("<optgroup label='North'><option>Aldport</option></optgroup><option>Corvale", "Aldport"),
    ],
)
def test_of_a_choice_in_a_sentence_the_sentence_has_what_is_chosen(options: str, shown: str) -> None:
    assert texts(f"The tide at <select>{options}</select> is high.") == [f"The tide at {shown} is high."]


def test_of_a_field_in_a_sentence_the_sentence_has_the_number() -> None:
    assert texts('Serves <input type="number" value="4"> people.') == ["Serves 4 people."]
    assert texts('<label>Servings: <input value="4"></label> people') == ["Servings: 4 people"]
    assert "you@here" not in texts('Mail <input type="text" value="you@here"> again, or wait.')[0]
    assert "4" not in " ".join(texts('The tide rises. <input value="4"> people.'))
    assert "4" not in texts('Serves <input type="hidden" value="4"> people.')[0]


def test_a_choice_beside_a_sentence_stands_apart() -> None:
    assert len(texts("Choose a port: <select><option>Aldport</option></select> Go")) > 1


def texts(paragraph: str) -> list[str]:
    page = Page(kind=PageKind.HTML, text=f"<body><p>{paragraph}</p></body>")
    return [block.text for block in segment(page).blocks]
