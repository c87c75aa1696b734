"""Line ends within Chinese and Japanese text."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.pages.opening import open_text


def blocks(markup: str) -> list[str]:
    return [block.text for block in segment(open_text(f"<body>{markup}", source="test")).blocks]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>島の<b>鳥</b>は五月に\n  戻ってくる。\r\nそれから", ["島の鳥は五月に戻ってくる。それから"]),
        ("<p>的<i>门</i>开着\n就是", ["的门开着就是"]),
        ("<p>島の鳥。\n\u3000波が静か。\n\n\u3000<b>番人</b>は\n言う。", ["島の鳥。", "波が静か。", "番人は言う。"]),
        ("<p><b>島</b>の鳥。\n\u3000波が静か。<i>夜</i>", ["島の鳥。", "波が静か。夜"]),
    ],
)
def test_a_line_end_is_no_space_and_an_indented_line_a_paragraph(markup: str, expected: list[str]) -> None:
    assert [text.strip("\u3000") for text in blocks(markup)] == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>島の English\n日本語\nword", ["島の English 日本語 word"]),
        ("<p>島の鳥\n\n春の海", ["島の鳥 春の海"]),
        ("<p><a href=/a>新闻</a>\n<a href=/b>体育</a>的", ["新闻 体育的"]),
        ("<p>섬의 的\n새는", ["섬의 的 새는"]),
        ("<pre>島の\n鳥</pre>", ["島の\n鳥"]),
        ('<p style="white-space: pre-line">島の\n鳥', ["島の\n鳥"]),
    ],
)
def test_others_stay(markup: str, expected: list[str]) -> None:
    assert blocks(markup) == expected
