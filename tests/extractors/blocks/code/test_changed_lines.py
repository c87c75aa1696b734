"""The signs of added and removed lines that style alone draws."""

import pytest

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html


def text(markup: str) -> str:
    return segment_body(parse_html(markup)).blocks[0].text


@pytest.mark.parametrize(
    "lines",
    [
        '<span class="line diff remove"><span>ebb()</span></span>\n<span class="line diff add">flow()</span>',
        '<div class="ec-line highlight del"><div class="code"><span>ebb()</span></div></div>'
        '<div class="ec-line highlight ins"><div class="gutter"></div><div class="code">flow()</div></div>',
        '<div class="line line-remove">ebb()</div><div class="line line-add">flow()</div>',
        '<span data-code-marker="-">ebb()</span>\n<span data-code-marker="+">flow()</span>',
    ],
)
def test_the_signs_of_changed_lines_are_part_of_them(lines: str) -> None:
    assert text(f"<pre><code>{lines}</code></pre>") == "-ebb()\n+flow()"


def test_a_sign_that_is_written_stands_once() -> None:
    lines = '<span class="line diff remove">-ebb()</span>\n<span class="line">ins()</span>'

    assert text(f"<pre>{lines}</pre>") == "-ebb()\nins()"


def test_a_change_of_gitlab_is_a_listing_with_its_signs() -> None:
    row = (
        '<tr class="line_holder {0}"><td class="diff-line-num"></td><td class="diff-line-num"></td>'
        '<td class="line_content {0}"><span class="line">{1}</span></td></tr>'
    )
    rows = row.format("old", "ebb()") + row.format("new", "flow()") + row.format("", "go()")

    assert text(f'<table class="diff-wrap-lines code">{rows}</table>') == "-ebb()\n+flow()\ngo()"


def test_lines_of_prose_get_no_signs() -> None:
    assert text('<div class="tag-line ins">Ebb</div>') == "Ebb"
    assert text('<p><span class="line del">Ebb</span></p>') == "Ebb"
    assert text('<table><tr><td><b class="x">Line</b> <span class="line del">1</span></td></tr></table>') == "Line 1"
    assert text('<pre><span class="tag-line del">ebb()</span></pre>') == "ebb()"


def test_the_lines_of_a_change_keep_the_signs_that_the_style_draws():
    row = (
        "<tr><td class=blob-num data-line-number=1></td><td><span class=blob-code-inner data-code-marker='{}'>{}</span>"
    )
    rows = "".join(row.format(marker, "a = 1") for marker in " -+")
    body = parse_html(f"<table class=diff-table>{rows}</table>")

    assert [block.text for block in segment_body(body).blocks] == [" a = 1\n-a = 1\n+a = 1"]
