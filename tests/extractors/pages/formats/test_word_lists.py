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


_GAP = '<span style="font-size: 7pt;">&nbsp; </span>'


@pytest.mark.parametrize(
    "begin",
    [
        f'<p class="MsoListParagraph" style="{{}}"><span style="font-family: Symbol;">·{_GAP}</span>',
        f'<p class="m_-12MsoListParagraph" style="{{}}"><u></u><span><span>&middot;{_GAP}</span></span><u></u>',
        '<p class="MsoListParagraph" style="{}">·<span>&nbsp;&nbsp; </span>',
        '<p class="MsoListParagraph" style="{}"><span>o&nbsp;&nbsp; </span>',
        f'<p style="{{}};text-indent: -18pt"><span style="font-family:Wingdings">§</span>{_GAP}',
        '<p style="{};TEXT-INDENT: -.25in"><font face="Symbol">·<font face="Arial" size="1">&nbsp; </font></font>',
    ],
)
def test_a_list_that_another_program_saved_again_is_one(begin: str):
    outer, inner = begin.format("margin-left: 0.5in"), begin.format("MARGIN: 0in 0in 0pt 1in")

    html = with_word_lists(f"{outer}one</p>{inner}<b>two</b></p>").replace("<u></u>", "")
    assert html == "<ul><li>one<ul><li><b>two</b></li></ul></li></ul>"


def test_an_item_without_its_comments_keeps_the_style_around_its_mark_and_text():
    style = "style='mso-list:l0 level1 lfo1'"

    html = with_word_lists(f"<p {style}><b><span>2.<span>&nbsp; </span></span>One</b> net</p>")
    assert html == "<ol start=2><li><b>One</b> net</li></ol>"


@pytest.mark.parametrize(
    "html",
    [
        "<p class=MsoListParagraph style='text-indent:-18pt'>It<span style='font:7.0pt'>&nbsp; </span>goes on.</p>",
        "<p class=MsoNormal>a)<span style='font:7.0pt'>&nbsp; </span>It goes on.</p>",
        "<p style='text-indent:-18pt'>·<span>&nbsp; </span>It goes on.</p><i style='font:7.0pt'></i>",
    ],
)
def test_a_paragraph_that_no_sign_calls_an_item_is_none(html: str):
    assert with_word_lists(html) == html


def test_a_number_that_no_list_counts_stays():
    assert with_word_lists(_item("one", "1.1.", 2)) == "<ul><li>1.1. one</li></ul>"


_RESAVED = "<p class=MsoListParagraph style='text-indent:-1'><span><span> ·</span> <span>&nbsp;&nbsp;<b>&nbsp;&nbsp;"


@pytest.mark.parametrize(
    "piece", ["<p style='mso-list:l0 level1'>", "<p mso-list:", "<p x</p>mso-list:l0 level1", _RESAVED]
)
def test_a_hostile_page_takes_time_in_proportion(piece: str):
    started = time.process_time()

    with_word_lists(piece * 100_000)

    assert time.process_time() - started < 3
