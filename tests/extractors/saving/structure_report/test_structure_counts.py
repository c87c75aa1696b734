"""What counts as structure."""

from dataclasses import asdict

import pytest

from extractors.blocks.segmenting import segment
from extractors.saving.structure_report.structure_counts import count_html, count_kept
from extractors.saving.structure_report.survival import StructureCounts
from tests.extractors.saving.made_pages import page_of

NOTES = '<p>a<a href="#fn1">1</a></p><p>b</p><p id="fn1">c</p>'
TABLE = "<table><caption>a</caption><tr><th>b</th><th>c</th></tr><tr><td>d</td><td>e</td></tr></table>"
FIGURE = '<figure><img src="https://v.example/a.png"><figcaption>a</figcaption></figure>'


def found(counted: StructureCounts) -> dict[str, int]:
    return {name: count for name, count in asdict(counted).items() if count}


def tally_of(body: str, kept: str = "") -> dict[str, int]:
    page = page_of(body)
    segmentation = segment(page)
    decisions = [kept[number : number + 1] != "-" for number in range(len(segmentation.blocks))]
    return found(count_kept(page, decisions, segmentation))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<h2>a</h2><h2> </h2>", {"headings": 1}),
        ("<ul><li>a<ol><li>b</li></ol></li></ul><dl><dt>c</dt></dl>", {"lists": 3}),
        ("<ul><li><ul><li>a</li></ul></li></ul>", {"lists": 1}),
        ("<ul><li><h3>a</h3></li></ul><ol><li><h3>a</h3></li></ol>", {"headings": 2, "lists": 1}),
        (TABLE, {"tables": 1, "captions": 1}),
        ("<table><tr><td>a</td></tr></table>", {}),
        ("<pre>a</pre><pre></pre>", {"code_blocks": 1}),
        (FIGURE, {"captions": 1, "images": 1}),
        ("<figure><video></video><figcaption>a</figcaption></figure>", {}),
        ("<figure><pre>a</pre><figcaption>b</figcaption></figure>", {"captions": 1, "code_blocks": 1}),
        ('<p>a</p><img src="b.png"><p>c</p>', {"images": 1}),
        ('<p>a</p><img src="b.png" width="1"><p>c</p>', {}),
        ("<p>a <math><mi>b</mi></math></p>", {"formulas": 1}),
        ('<p><a href="/b">c <b>d</b></a>, <a href="/b">e</a> <a href="#f">g</a></p>', {"links": 2}),
        ('<a href="/b"><p>c</p><p>d</p></a>', {"links": 1}),
        (NOTES, {"footnotes": 1}),
        ('<p id="x">a <a href="#y">1</a></p><p id="y"><a href="#x">^</a> b</p>', {"footnotes": 1}),
        ('<p>a <a href="#y">more</a></p><p id="y">b</p>', {}),
    ],
)
def test_structure_is_counted(body, expected):
    assert tally_of(body) == expected


@pytest.mark.parametrize(
    ("body", "kept", "expected"),
    [
        ("<h2>a</h2><ul><li>b</li></ul>", "-+", {"lists": 1}),
        ('<p>a</p><img src="b.png"><p>c</p>', "+-", {}),
        ('<p>a</p><p><img src="b.png">c</p>', "-+", {"images": 1}),
        ('<p>a <img src="b.png"></p><p>c</p>', "+-", {"images": 1}),
        (f"<p>x</p>{FIGURE}<p>y</p>", "-+-", {"captions": 1, "images": 1}),
        (f"<p>x</p>{FIGURE}<p>y</p>", "+-+", {"images": 1}),
        (f"<p>x</p>{FIGURE}<p>y</p>", "+--", {}),
        ('<p>x</p><figure><img src="b.png">c</figure><p>y</p>', "+-+", {}),
        (NOTES, "++-", {}),
        ("<p>a</p><div hidden class='tab'>b</div><img src='c.png'><p>d</p>", "+-+", {"images": 1}),
    ],
)
def test_only_what_stands_inside_kept_blocks_counts(body, kept, expected):
    assert tally_of(body, kept) == expected


def test_of_other_html_all_counts():
    html = '<img src="/a.png"><table><tr><td>b</td></tr></table>'

    assert found(count_html(page_of(""), html)) == {"images": 1, "tables": 1}
