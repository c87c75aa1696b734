"""Lists from Word."""

import time

import pytest

from extractors.blocks.block import BlockKind
from extractors.blocks.segmenting import segment
from extractors.pages.clipboard import open_clipboard
from extractors.pages.formats.word_lists import with_word_lists


def _item(text: str, mark: str, level: int = 1) -> str:
    begin, end = "<![if !supportLists]>", "<![endif]>"
    mark = f"{begin}<span style='mso-list:Ignore'>{mark}<span style='font:7pt'>&nbsp;&nbsp; </span></span>{end}"
    return f"<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level{level} lfo1'>{mark}{text}</p>"


def test_paragraphs_that_look_like_items_become_items():
    html = f"<p>Before</p>\n{_item('one', '·')}\n{_item('two', '·')}\n<p>After</p>"

    assert with_word_lists(html) == "<p>Before</p>\n<ul><li>one\n</li><li>two</li></ul>\n<p>After</p>"


def test_a_deeper_item_stands_in_the_one_before_it():
    html = _item("one", "1.") + _item("inner", "o", 2) + _item("two", "2.") + _item("a", "a)", 2)

    assert with_word_lists(html) == ("<ol><li>one<ul><li>inner</li></ul></li><li>two<ol><li>a</li></ol></li></ol>")


def test_a_list_that_goes_on_behind_a_paragraph_keeps_its_number():
    html = f"{_item('one', '1.')}<p>Between</p>{_item('two', '2.')}"

    assert with_word_lists(html) == "<ol><li>one</li></ol><p>Between</p><ol start=2><li>two</li></ol>"


def test_the_comments_of_outlook_serve_as_well():
    html = _item("one", "·").replace("<![if !supportLists]>", "<!--[if !supportLists]-->")

    assert with_word_lists(html.replace("<![endif]>", "<!--[endif]-->")) == "<ul><li>one</li></ul>"


def test_a_list_copied_out_of_word_is_a_list():
    html = f"<html><body><!--StartFragment-->{_item('one', '1)')}{_item('two', '2)')}<!--EndFragment--></body></html>"
    blocks = segment(open_clipboard(html=html, text="1) one\n2) two")).blocks

    assert [(block.kind, block.marker, block.text) for block in blocks] == [
        (BlockKind.LIST_ITEM, "1.", "one"),
        (BlockKind.LIST_ITEM, "2.", "two"),
    ]


def _filtered(text: str, mark: str, margin: str = "") -> str:
    space = "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span>"
    style = f"{margin}text-indent:-18.0pt"
    return f"<p class=MsoListParagraphCxSpFirst style='{style}'><span>{mark}{space}</span>{text}</p>"


def test_items_of_a_filtered_page_are_nested_by_their_indentation():
    html = _filtered("one", "·", "margin-left:36.0pt;") + _filtered("inner", "2.", "margin-left:1.0in;")

    assert with_word_lists(html) == "<ul><li>one<ol start=2><li>inner</li></ol></li></ul>"


def test_a_filtered_paragraph_without_a_mark_is_no_item():
    html = "<p class=MsoListParagraph style='margin-left:36.0pt'>It goes on.</p>"

    assert with_word_lists(html) == html


@pytest.mark.parametrize("piece", ["<p style='mso-list:l0 level1'>", "<p mso-list:", "<p x</p>mso-list:l0 level1"])
def test_a_hostile_page_takes_time_in_proportion(piece: str):
    started = time.process_time()

    with_word_lists(piece * 100_000)

    assert time.process_time() - started < 3
