"""Running text in TEI."""

import pytest
from lxml import etree

from extractors.blocks.tree import parse_html
from extractors.saving.tei.parts import NAMESPACE
from extractors.saving.tei.running_text import write_run

TEX = '<annotation encoding="application/x-tex">x_1</annotation>'


def run_of(html: str) -> str:
    target = etree.Element(f"{{{NAMESPACE}}}p", nsmap={None: NAMESPACE})
    body = parse_html(f"<p>{html}</p>")
    write_run(target, body[0].text, body[0])
    written = etree.tostring(target, encoding="unicode")
    return written.replace(f' xmlns="{NAMESPACE}"', "")[3:-4]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("a<br>b <em>c</em>d", 'a<lb/>b <hi rend="italic">c</hi>d'),
        ("<strong>a <sub>b</sub></strong>", '<hi rend="bold">a <hi rend="sub">b</hi></hi>'),
        ("<del>a</del>", "<del>a</del>"),
        ("<code>a</code>", "<code>a</code>"),
        ("<code>a<em>b</em></code>", '<hi rend="code">a<hi rend="italic">b</hi></hi>'),
        ('<a href="https://a.example/b c">d</a>', '<ref target="https://a.example/b%20c">d</ref>'),
        ('<a href="#fn-1" role="doc-noteref">1</a>', '<ref target="#fn-1" type="note">1</ref>'),
        ('<img src="https://a.example/b" alt="c">', '<graphic url="https://a.example/b"><desc>c</desc></graphic>'),
        ('<img src="https://a.example/b" alt="{\\displaystyle x}">', '<formula notation="TeX">x</formula>'),
        (f"<math display='block'><mi>x</mi>{TEX}</math>", '<formula notation="TeX" rend="display">x_1</formula>'),
        (
            "<math><mi>x</mi></math>",
            '<formula notation="mathml">&lt;math xmlns="http://www.w3.org/1998/Math/MathML"&gt;&lt;mi&gt;x&lt;/mi&gt;'
            "&lt;/math&gt;</formula>",
        ),
        ("a\x01b", "ab"),
    ],
)
def test_marks_become_the_tei_s(html, expected):
    assert run_of(html) == expected
