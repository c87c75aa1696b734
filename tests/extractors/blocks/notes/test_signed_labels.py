"""Numbers of notes with a sign before them."""

import pytest

from extractors.saving.markdown.document import body_as_markdown
from tests.extractors.saving.compose.test_composing import body_of


@pytest.mark.parametrize("label", ["*1", "※1", "注 1", "<sup>*1</sup>"])
def test_a_number_with_a_sign_is_a_note_s(label: str) -> None:
    note = '<a href="#r1" id="f1">{}</a><span>:</span><span class="footnote-text">In May.</span>'
    markup = f'<p>It rose<a href="#f1" id="r1">{label}</a>.</p><div><p>{note.format(label)}</p></div>'

    assert body_as_markdown(body_of(markup)) == "It rose[^1].\n\n[^1]: In May.\n"


def test_a_link_elsewhere_keeps_its_sign() -> None:
    assert ">*1<" in body_of('<p>It rose<a href="https://v.example/">*1</a>.</p>')


def test_a_number_that_a_wiki_s_style_writes_as_a_letter_is_a_note_s() -> None:
    note = '<li id="cite_note-a-1"><a href="#cite_ref-1">^</a> <span>In May.</span></li>'
    markup = f'<p>It rose<sup id="cite_ref-1"><a href="#cite_note-a-1">[lower-alpha 1]</a></sup>.</p><ol>{note}</ol>'

    assert body_as_markdown(body_of(markup)) == "It rose[^loweralpha1].\n\n[^loweralpha1]: In May.\n"


@pytest.mark.parametrize("tag", ["aside", "div"])
def test_brackets_in_elements_of_their_own_are_no_part_of_a_number(tag: str) -> None:
    number = '<span class="fn-bracket">[</span>{}<span class="fn-bracket">]</span>'
    label = f'<span class="label">{number.format("<a href=#r1>1</a>")}</span>'
    markup = (
        f'<p>It rose<a class="footnote-reference" href="#f1" id="r1" role="doc-noteref">{number.format(1)}</a>.</p>'
        f'<{tag} class="footnote brackets" id="f1" role="doc-footnote">{label}<p>In May.</p></{tag}>'
    )

    assert body_as_markdown(body_of(markup)) == "It rose[^1].\n\n[^1]: In May.\n"
    assert "[Low11]" in body_as_markdown(body_of(f"<p>As {number.format('Low11')} says.</p>")).replace("\\", "")
