"""TeX between dollars, and what a page may put there."""

import re

import pytest
from markdown_it import MarkdownIt

from extractors.saving.markdown.inline import formula_source

HOSTILE = [
    "x$ <img src=x onerror=alert(1)> $",
    "x <script>alert(1)</script>",
    "a$ [click](javascript:alert(1)) $b",
    "![p](http://evil.example/p.gif)",
    "[a][b] [b]: javascript:alert(1)",
    "`</code><img src=x>`",
    "x $$ <a href=javascript:alert(1)>y</a>",
    "&lt;img src=x onerror=alert(1)&gt;",
    r"\$ <svg onload=alert(1)>",
    "<!-- x --> <?php x ?> <![CDATA[x]]>",
]


@pytest.mark.parametrize("formula", HOSTILE)
def test_a_formula_is_no_html_and_no_link_to_a_reader_without_formulas(formula: str):
    rendered = MarkdownIt("commonmark", {"html": True}).render(f"${formula_source(formula)}$")

    assert not re.search(r"<(?!/?(?:p|em|strong)>)", rendered)


@pytest.mark.parametrize(
    ("formula", "written"),
    [
        (r"a < b", r"a < b"),
        (r"x<y", r"x< y"),
        (r"\sqrt[3](x)", r"\sqrt[3] (x)"),
        (r"5\,\$", r"5\,\$"),
        ("\\frac{a}{b}\n\n+ c", "\\frac{a}{b}\n+ c"),
        (r"a$b$", ""),
    ],
)
def test_a_formula_means_the_same(formula: str, written: str):
    assert formula_source(formula) == written
