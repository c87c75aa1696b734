"""The contents of an article in TEI."""

import pytest
from lxml import etree

from extractors.blocks.tree import parse_html
from extractors.saving.tei.body import write_body
from extractors.saving.tei.parts import NAMESPACE


def body_of(html: str) -> str:
    text = etree.Element(f"{{{NAMESPACE}}}text", nsmap={None: NAMESPACE})
    write_body(text, parse_html(html))
    written = etree.tostring(text[0], encoding="unicode", with_tail=False)
    return written.replace(f' xmlns="{NAMESPACE}"', "")[6:-7]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>a</p>", "<p>a</p>"),
        (
            "<h2>a</h2><p>b</p><h4>c</h4><h3>d</h3><h2>e</h2>",
            '<div><head rend="h2">a</head><p>b</p><div><head rend="h4">c</head></div><div><head rend="h3">d</head>'
            '</div></div><div><head rend="h2">e</head></div>',
        ),
        ("<blockquote><h3>a</h3>b</blockquote>", '<quote><ab type="heading" rend="h3">a</ab>b</quote>'),
        (
            '<ol start="3"><li>a<ul><li>b</li></ul></li><li value="9">c</li></ol>',
            '<list rend="numbered"><item n="3">a<list rend="bulleted"><item>b</item></list></item>'
            '<item n="9">c</item></list>',
        ),
        ('<ol type="a"><li>b</li></ol>', '<list rend="numbered"><item n="a">b</item></list>'),
        ('<ul><li>a</li><li id="fn-1" role="doc-endnote">b</li></ul>',
         '<list rend="bulleted"><item>a</item><note place="foot" n="1" xml:id="fn-1">b</note></list>'),
        ('<ul><li id="fn-1" role="doc-endnote">b</li></ul><p>c</p>',
         '<note place="foot" n="1" xml:id="fn-1">b</note><p>c</p>'),
        ("<pre><code class='language-py'>a\n  b</code></pre>", '<ab type="code"><code lang="py">a\n  b</code></ab>'),
        (
            "<table><caption>a</caption><thead><tr><th>b</th></tr></thead><tr><td colspan=2 rowspan=3>c"
            "<p>d</p></td></tr></table>",
            '<table><head>a</head><row role="label"><cell role="label">b</cell></row>'
            '<row role="data"><cell rows="3" cols="2">c<p>d</p></cell></row></table>',
        ),
        ("<table><caption>a</caption></table>", "<p>a</p>"),
        (
            '<figure><img src="https://a.example/b" alt="c"><figcaption>d</figcaption></figure>',
            '<figure><graphic url="https://a.example/b"/><figDesc>c</figDesc><head>d</head></figure><p/>',
        ),
        (
            '<figure><a href="https://a.example"><img src="https://a.example/b" alt="c"></a></figure>',
            '<figure><p><ref target="https://a.example"><graphic url="https://a.example/b"><desc>c</desc></graphic>'
            "</ref></p></figure><p/>",
        ),
        ('<p><img src="https://a.example/b"></p>', '<figure><graphic url="https://a.example/b"/></figure><p/>'),
        (
            "<dl><dt>a</dt><dd>b</dd><dd>c</dd><dt>d</dt></dl>",
            '<list type="gloss"><label>a</label><item>b</item><label/><item>c</item><label>d</label><item/></list>',
        ),
        ("<p>a</p><hr>", '<p>a</p><milestone unit="section" rend="rule"/>'),
    ],
)  # fmt: skip
def test_structure_becomes_the_tei_s(html: str, expected: str):
    assert body_of(html) == expected


def test_no_two_elements_have_one_name():
    html = '<p id="fn-1" role="doc-endnote">a</p><p id="fn-1" role="doc-endnote">b</p>'

    assert body_of(html).count("xml:id") == 1
