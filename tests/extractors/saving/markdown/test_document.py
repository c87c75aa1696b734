"""Markdown, as a person reads it."""

import re

import pytest

from extractors.saving.choices import Choices
from extractors.saving.markdown.document import as_markdown, body_as_markdown
from tests.extractors.saving.made_articles import article_with


def test_a_rule_above_notes_alone_is_left_to_the_reader() -> None:
    notes = '<ol><li id="fn-1" role="doc-endnote">Two</li></ol><p id="fn-2" role="doc-endnote">Three</p>'

    assert "---" not in body_as_markdown(f"<p>One</p><hr>{notes}")
    assert "---" in body_as_markdown(f"<p>One</p><hr>{notes}<p>Four</p>")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<h2>One</h2><p>Two<br>three</p>", "## One\n\nTwo  \nthree\n"),
        ("<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e</code></p>", "a *b* **c** ~~d~~ `e`\n"),
        ("<p><strong>a <em>b</em></strong></p>", "**a *b***\n"),
        ('<p><a href="#part-1"><code>a</code></a><code>&lt;b*></code></p>', "`a`<code>&lt;b&#42;&gt;</code>\n"),
        ("<p>a \\`<code>b</code> <del>c</del>~d</p>", "a \\\\\\``b` <del>c</del>~d\n"),
        ('<p>a<a href="#part-1"><strong>(b)</strong></a>c</p>', "a<strong>(b)</strong>c\n"),
        ("<p>a<strong>(b)</strong>c</p>", "a<strong>(b)</strong>c\n"),
        ("<p>雨<strong>「降」</strong>る</p>", "雨<strong>「降」</strong>る\n"),
        ('<p><code>a<img src="https://v.example/i.png">b</code></p>', "`a`![](https://v.example/i.png)`b`\n"),
        (
            '<p><code>a &lt;<a href="https://v.example/">b</a>&gt; c <a href="https://w.example/">d</a> e</code></p>',
            "`a <`[`b`](https://v.example/)`> c` [`d`](https://w.example/) `e`\n",
        ),
        ("<p><code>a `b` ``</code></p>", "``` a `b` `` ```\n"),
        ("<p>x<sup>2</sup> H<sub>2</sub>O</p>", "x<sup>2</sup> H<sub>2</sub>O\n"),
        (
            '<p><a href="https://a.example/b_(c)?d=1&amp;e">f [g]</a></p>',
            "[f \\[g\\]](https://a.example/b_(c)?d=1&e)\n",
        ),
        ('<p><a href="https://a.example/)">f</a></p>', "[f](https://a.example/%29)\n"),
        ('<p>Wow!<a href="https://a.example">f</a></p>', "Wow\\![f](https://a.example)\n"),
        ('<p><a href="https://a.example">https://a.example</a></p>', "<https://a.example>\n"),
        ('<p><a href="#part-3">f</a></p>', "f\n"),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c\n"),
        ("<ul><li>☐ a</li><li>☒ b</li></ul><p>c</p><ul><li>☒ d</li></ul>", "- [ ] a\n- [x] b\n\nc\n\n- ☒ d\n"),
        ('<ol start="9"><li>a</li><li><p>b</p><p>c</p></li></ol>', "9. a\n\n10. b\n\n    c\n"),
        ("<ul><li>a</li></ul><ul><li>b</li></ul><ul><li>c</li></ul>", "- a\n\n* b\n\n- c\n"),
        ("<blockquote><p>a</p><ul><li>b</li></ul></blockquote>", "> a\n>\n> - b\n"),
        ('<pre><code class="language-py">a\n\n```b</code></pre>', "````py\na\n\n```b\n````\n"),
        (
            "<table><caption>C</caption><thead><tr><th>a|b</th><th>c</th></tr></thead>"
            "<tbody><tr><td>1<br>2</td><td></td></tr><tr><td>3</td></tr></tbody></table>",
            "C\n\n| a\\|b | c |\n| --- | --- |\n| 1<br>2 |   |\n| 3 |\n",
        ),
        (
            "<table><thead><tr><th style='text-align:left'>a</th><th style='text-align:center'>b</th><th>c</th></tr>"
            "</thead><tbody><tr><td>1</td><td style='text-align:left'>2</td><td style='text-align:right'>3</td></tr>"
            "<tr><td>4</td><td style='text-align:left'>5</td><td></td></tr></tbody></table>",
            "| a | b | c |\n| :-- | :-- | --: |\n| 1 | 2 | 3 |\n| 4 | 5 |   |\n",
        ),
        (
            "<table><tbody><tr><td rowspan='2'>a</td><td>b</td></tr><tr><td>c</td></tr>"
            "<tr><td colspan='2'>d</td></tr></tbody></table>",
            "|   |   |\n| --- | --- |\n| a | b |\n|   | c |\n| d |   |\n",
        ),
        (
            '<figure><img src="https://a.example/b c.jpg" alt="d [e]"><figcaption>f</figcaption></figure>',
            "![d \\[e\\]](https://a.example/b%20c.jpg)\n\nf\n",
        ),
        (
            "<table><caption>C</caption><tbody><tr><th>a</th></tr><tr><td>b<ul><li>c | *d*</li></ul></td></tr>"
            "<tr><td><pre><code>e\n\n  f</code></pre></td></tr></tbody></table>",
            "<table>\n<caption>C</caption>\n<tbody>\n<tr><th>a</th>\n</tr>\n<tr><td>b<ul><li>c | *d*</li></ul></td>\n"
            "</tr>\n<tr><td><pre><code>e&#10;&#10;  f</code></pre></td>\n</tr>\n</tbody>\n</table>\n",
        ),
        (
            "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><p>b</p><p>c | <em>d</em></p></td></tr>"
            "<tr><td>e<ol><li>f</li><li><strong>g</strong></li></ol>h</td></tr></tbody></table>",
            "| a |\n| --- |\n| b<br>c \\| *d* |\n| e<ol><li>f</li><li>**g**</li></ol>h |\n",
        ),
        (
            "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>"
            "<math><annotation encoding='application/x-tex'>\\|x\\| \\le |y|</annotation></math> | b</td>"
            "</tr></tbody></table>",
            "| a |\n| --- |\n| $\\Vert x\\Vert \\le \\vert y\\vert$ \\| b |\n",
        ),
        (
            "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>"
            "<math><annotation encoding='application/x-tex'>|</annotation></math> is a bar, a | b</td>"
            "</tr></tbody></table>",
            "| a |\n| --- |\n| $\\vert$ is a bar, a \\| b |\n",
        ),
        (
            "<table><thead><tr><th>a</th></tr></thead>"
            "<tbody><tr><td><pre><code>b | `c`</code></pre></td></tr></tbody></table>",
            "| a |\n| --- |\n| `` b \\| `c` `` |\n",
        ),
        ("<dl><dt>a</dt><dd>b</dd><dd>c<br>d</dd><dt>e</dt><dd>f</dd></dl>", "a\n: b\n: c  \n  d\n\ne\n: f\n"),
        ("<dl><dt>a</dt><dd><p>b</p><ul><li>c</li></ul></dd></dl>", "a\n: b\n\n  - c\n"),
        ("<dl><dt>a</dt><dd><pre><code>b</code></pre></dd></dl>", "**a**\n\n```\nb\n```\n"),
        ("<dl><dt>a</dt><dt>b</dt><dd>c</dd></dl>", "**a**\n\nb\n: c\n"),
        ("<p>(1)<math display='block'><mi>x</mi></math></p>", "(1)\n\n$$\nx\n$$\n"),
        ("<p>a<br>&nbsp;&nbsp;b</p>", "a  \n\u00a0\u00a0b\n"),
        ("<p>$p_0$ and $$a^*b^*$$ cost $5 or 6_ _7_</p>", "$p_0$ and $$a^*b^*$$ cost $5 or 6\\_ \\_7\\_\n"),
        (
            "<p>Let <math><semantics><mi>x</mi><annotation encoding='application/x-tex'>{\\displaystyle x_1}"
            "</annotation></semantics></math> be</p>",
            "Let $x_1$ be\n",
        ),
        (
            "<p><math display='block'><mi>x</mi><annotation encoding='application/x-tex'>x</annotation></math></p>",
            "$$\nx\n$$\n",
        ),
        (
            "<p>a <math><mfrac><mi>x</mi></mfrac><mo>*</mo></math></p>",
            "a <math><mfrac><mi>x</mi></mfrac><mo>&#42;</mo></math>\n",
        ),
        (
            '<p><img src="data:image/svg+xml;base64,AAAA" alt="&lt;b&gt; &quot;c&quot;"></p>',
            '<img src="data:image/svg+xml;base64,AAAA" alt="&lt;b&gt; &quot;c&quot;">\n',
        ),
        ('<p><img src="https://w.example/1.svg" alt="{\\displaystyle E=mc^2}"></p>', "$E=mc^2$\n"),
        ("<p># a</p>", "\\# a\n"),
        ("<p>1. a</p><p>1986 b</p><p>- c</p><p>-d</p>", "1\\. a\n\n1986 b\n\n\\- c\n\n-d\n"),
        (
            "<p>a * b ** c</p><p>2*3*4</p><p>snake_case __init__</p>",
            "a * b \\*\\* c\n\n2\\*3\\*4\n\nsnake_case \\_\\_init\\_\\_\n",
        ),
        ("<p>[a](b) [c] [[d]] [^e]</p>", "[a\\](b) [c] \\[[d]] \\[^e]\n"),
        ("<p>&lt;b&gt; 1 &lt; 2 &amp;copy; A&amp;B</p>", "\\<b> 1 < 2 \\&copy; A&B\n"),
        ("<p>so<em>.</em> <em>a.</em>b<strong>–</strong>c</p>", "so. <em>a.</em>b–c\n"),
        ("<p>$4*<strong>Note:</strong> x</p>", "$4\\***Note:** x\n"),
        ("<p>C:\\temp \\* ~5 min</p>", "C:\\temp \\\\\\* ~5 min\n"),
    ],
)
def test_a_body_becomes_plain_markdown(body: str, expected: str) -> None:
    assert body_as_markdown(body) == expected


def test_the_front_matter_that_was_chosen_stands_before_the_body() -> None:
    article = article_with("<p>One</p>", title="Floods")

    assert as_markdown(article, Choices(front_matter="title: {title}")) == b'---\ntitle: "Floods"\n---\n\nOne\n'
    assert as_markdown(article, Choices(front_matter="none")) == b"One\n"


def test_an_article_s_own_text_is_not_mended_like_a_page_s() -> None:
    counted, typed = "<pre><code>1\n2\nreef\nsail</code></pre>", "<p>Write \\(x^2\\) for a square.</p>"

    assert body_as_markdown(counted) == "```\n1\n2\nreef\nsail\n```\n"
    assert body_as_markdown(typed) == "Write \\\\(x^2\\\\) for a square.\n"


@pytest.mark.parametrize("mark", ["", '<a href="#fn-1" role="doc-noteref">1</a>'])
@pytest.mark.parametrize(
    "inner", ["<p>b</p><p>c</p>", "<ol><li>b</li><li>c</li></ol>", "<table><tr><td>b</td><td>c</td></tr></table>"]
)
def test_a_list_in_a_cell_keeps_its_words_apart(inner: str, mark: str) -> None:
    written = body_as_markdown(f"<table><tr><td>a{mark}</td><td><ul><li>{inner}</li></ul></td></tr></table>")

    assert re.findall(r"\b[a-z]\b", re.sub(r"<[^<>]*>", " ", written)) == ["a", "b", "c"]


@pytest.mark.parametrize(
    "inside", ["tide", "<mi>x</mi><annotation encoding='application/x-tex'>a $ b</annotation>", ""]
)
def test_a_displayed_formula_that_cannot_be_written_as_tex_costs_no_article(inside: str) -> None:
    written = body_as_markdown(f"<p><math display='block'>{inside}</math></p><p>Boats.</p>")

    assert written.endswith("Boats.\n")
