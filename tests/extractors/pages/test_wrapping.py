"""Paragraphs put together again where a mail program had cut them into lines."""

import textwrap

from extractors.pages.wrapping import paragraph_lines

PARAGRAPHS = [
    "The walk along the old railway begins at the signal box and goes by the water tower to the bridge over the Lenn. "
    "The rails are gone, the gravel is dry, and in spring the blackthorn stands in flower on both sides.",
    "Bring something to drink, as the spring at the quarry has run dry, and shoes that can stand some mud in them.",
]


def test_wrapped_paragraphs_become_one_line_each():
    mail = "\n\n".join(["Hello all", *(textwrap.fill(paragraph, 72) for paragraph in PARAGRAPHS), "Yours\nPiet"])

    assert paragraph_lines(mail) == ["Hello all", *PARAGRAPHS, "Yours", "Piet"]


def test_what_a_browser_pastes_stays_one_line_a_paragraph():
    pasted = "\n".join(["Home", "News", *PARAGRAPHS, "Imprint"])

    assert paragraph_lines(pasted) == ["Home", "News", *PARAGRAPHS, "Imprint"]


def test_a_poem_keeps_its_lines():
    poem = "The rails are gone, the gravel dry,\nno train will come,\nnobody asks the blackthorn why\nit waits for one."

    assert paragraph_lines(poem) == poem.splitlines()


def test_items_of_a_list_are_not_run_together():
    items = [f"{number}. {PARAGRAPHS[1][:66]}" for number in range(1, 5)]

    assert paragraph_lines("\n".join(items)) == items


def test_lines_without_spaces_are_not_run_together():
    lines = ["茶" * 45, "河" * 45, "桥" * 45, "灯" * 20]

    assert paragraph_lines("\n".join(lines)) == lines
