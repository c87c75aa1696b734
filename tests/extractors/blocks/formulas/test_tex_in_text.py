"""TeX in a page's running text."""

import time

import pytest

from extractors.blocks.formulas.drawn_formulas import TEX_ENCODING
from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html


def formulas(html):
    found = parse_html(html).iter("math")
    return [(next(math.iter("annotation")).text, math.get("display") == "block") for math in found]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (r"<p>a \(x_1\) b</p>", [("x_1", False)]),
        (r"<p>a \[x_1\] b \(y=2\)</p>", [("x_1", True), ("y=2", False)]),
        (r"<p>so $$\frac12$$.</p>", [(r"\frac12", True)]),
        (r"<i>a</i>\begin{align*}a&amp;=b\\[2pt]c\end{align*} b", [(r"\begin{align*}a&=b\\[2pt]c\end{align*}", True)]),
        (r"<div>\[<br>a<br>=b\]<br>text</div>", [("a\n=b", True)]),
        (r"<p>the <span class='math inline'>\(T\)</span></p>", [("T", False)]),
        (r"<p>\(T\) and \(T=1\)</p>", [("T", False), ("T=1", False)]),
        (r"<p>see \[1\] and \(so\)</p>", []),
        (r"<p>the \(so\)</p><script src='/mathjax/tex.js'></script>", [("so", False)]),
        (r"<p>$$5 for one, $$6 for two</p>", []),
        (r"<p><code>\(x_1\)</code></p><pre>\[x_1\]</pre>", []),
        (r"<p>\(x_1 without an end</p>", []),
    ],
)
def test_each_formula_brings_its_tex_along(html, expected):
    assert formulas(html) == expected


def test_the_words_of_the_page_stay_as_they_are():
    html = r"<p>The height \(h_1=\sum a\) is <b>all</b> that \(T\) says.</p>"

    assert [block.text for block in segment_body(parse_html(html)).blocks] == [
        r"The height \(h_1=\sum a\) is all that \(T\) says."
    ]


def test_a_formula_that_was_settled_stays_one():
    annotation = f"<annotation encoding='{TEX_ENCODING}'>x_1</annotation>"

    assert formulas(rf"<math><semantics><mtext>\(x_1\)</mtext>{annotation}</semantics></math>") == [("x_1", False)]


@pytest.mark.parametrize(
    "piece", [r"\(x_1\)<b></b>", r"\(", r"\[ <br>", r"$$ <br>", r"\begin{align}", "$$ a ", r"<i>\(x_1\)</i>"]
)
def test_a_hostile_page_is_read_in_time_that_grows_with_its_length(piece):
    page = f"<p>{piece * 8_000}</p>"
    started = time.process_time()

    parse_html(page)

    assert time.process_time() - started < 4


def test_ascii_math_is_code_where_the_page_has_it_drawn():
    script = '<script src="/MathJax.js?config=AM_CHTML"></script>'
    page = (
        "<p>so `x_1` and <b>a</b> `y^2`.</p><p>one ` alone</p>"
        "<p><span class='mjx-chtml'>drawn</span><script type='math/asciimath'>z</script></p>"
    )

    assert [code.text for code in parse_html(script + page).iter("code")] == ["x_1", "y^2", "z"]
    assert "drawn" not in "".join(parse_html(script + page).itertext())
    assert [code.text for code in parse_html("<p>so `x_1`</p>").iter("code")] == []
