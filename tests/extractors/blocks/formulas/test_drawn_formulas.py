"""Formulas that are on a page twice."""

import time

import pytest
from lxml import etree

from extractors.blocks.tree import parse_html

ANNOTATION = '<annotation encoding="application/x-tex">x_1</annotation>'


def shown(html: str) -> str:
    return etree.tostring(parse_html(html), encoding="unicode", method="html")[6:-7]


WRITTEN = f"<span><math><semantics><mi>x</mi>{ANNOTATION}</semantics></math></span>"


@pytest.mark.parametrize(
    "html", [f'{WRITTEN} <img alt="x_1" src="/f.svg">', f'<img alt=" x _1" src="/f.svg">{WRITTEN}']
)
def test_a_picture_beside_the_same_formula_goes(html: str) -> None:
    assert "<img" not in shown(html)
    assert shown(html).count("x_1") == 1


def test_a_plus_in_the_address_of_a_codecogs_picture_is_one() -> None:
    assert ">a+b c<" in shown('<img src="https://latex.codecogs.com/gif.latex?a&plus;b&space;c">')


def test_a_control_character_that_an_address_encodes_is_left_out() -> None:
    assert ">a^2<" in shown('<img src="https://latex.codecogs.com/gif.latex?a%01%5E2">')
    assert ">a b<" in shown('<img src="https://s0.wp.com/latex.php?latex=a+b&bg=ffffff">')


@pytest.mark.parametrize("between", ["and ", "</span><span>", "<b></b>"])
def test_a_picture_elsewhere_stays(between: str) -> None:
    assert "<img" in shown(f'<span>{WRITTEN}{between}<img alt="x_1" src="/f.svg"></span>')


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            'a <script type="math/tex">x_1</script> b',
            f"a <math><semantics><mtext>x_1</mtext>{ANNOTATION}</semantics></math> b",
        ),
        (
            '<span class="MathJax_Preview">?</span><span class="MathJax">x1</span><script '
            'type="math/tex; mode=display">x_1</script>',
            f'<math display="block"><semantics><mtext>x_1</mtext>{ANNOTATION}</semantics></math>',
        ),
        (
            '<b>a</b><span class="MathJax"><nobr>x1</nobr><math><mi>x</mi></math></span><script type="math/tex">x_1'
            "</script>",
            f"<b>a</b><math><semantics><mrow><mi>x</mi></mrow>{ANNOTATION}</semantics></math>",
        ),
        (
            '<mjx-container display="true"><mjx-math>x</mjx-math><mjx-assistive-mml><math><mi>x</mi></math>'
            "</mjx-assistive-mml></mjx-container> b",
            '<mjx-container display="true"><math display="block"><mi>x</mi></math></mjx-container> b',
        ),
        (
            '<mjx-container><mjx-math data-latex="x_1">x</mjx-math></mjx-container>',
            f"<mjx-container><math><semantics><mtext>x_1</mtext>{ANNOTATION}</semantics></math></mjx-container>",
        ),
        ('<i><math></math></i><b aria-hidden="true">x</b> c', "<i><math></math></i> c"),
        ('<i><math></math></i><b class="katex-html">x</b> c', "<i><math></math></i> c"),
        (
            '<span class="katex-display"><span class="katex"><math><mi>x</mi></math></span></span>',
            '<span class="katex-display"><span class="katex"><math display="block"><mi>x</mi></math></span></span>',
        ),
        ("<script>a()</script><span class=MathJax>x</span> y", '<script>a()</script><span class="MathJax">x</span> y'),
        ('<script type="math/tex"> </script>', '<script type="math/tex"> </script>'),
        ("<mjx-container>x</mjx-container>", "<mjx-container>x</mjx-container>"),
        (
            '<math alttext="x_1"></math>',
            f'<math alttext="x_1"><semantics><mtext>x_1</mtext>{ANNOTATION}</semantics></math>',
        ),
        (
            '<math alttext="x_1"><mi>x</mi></math>',
            f'<math alttext="x_1"><semantics><mrow><mi>x</mi></mrow>{ANNOTATION}</semantics></math>',
        ),
        ('<math alttext="x squared"><mi>x</mi></math>', '<math alttext="x squared"><mi>x</mi></math>'),
        (
            'a <span class="katex" data-tex="x_1"><span class="katex-html">x1</span></span> b',
            f"a <math><semantics><mtext>x_1</mtext>{ANNOTATION}</semantics></math> b",
        ),
        (
            '<i class="math" data-tex="x_1"><script type="math/tex">x_1</script><b>x_1</b></i>',
            f'<i class="math" data-tex="x_1"><math><semantics><mtext>x_1</mtext>{ANNOTATION}</semantics></math></i>',
        ),
        (
            '<i class="math" data-tex="x_1"><script type="math/tex">x_1</script><b>is known</b></i>',
            '<i class="math" data-tex="x_1">'
            f"<math><semantics><mtext>x_1</mtext>{ANNOTATION}</semantics></math><b>is known</b></i>",
        ),
        (
            'a <img class="latex" alt="$x_1$" src="x.png"> b',
            f"a <math><semantics><mtext>x_1</mtext>{ANNOTATION}</semantics></math> b",
        ),
        ('<i class="math">x</i>', '<i class="math">x</i>'),
        ('<span class="math">x_1</span>', f"<math><semantics><mtext>x_1</mtext>{ANNOTATION}</semantics></math>"),
        ('<span class="math">It was so. x_1</span>', '<span class="math">It was so. x_1</span>'),
        (
            '<span class="ql-formula" data-value="x_1"><span>x1</span></span>',
            f"<math><semantics><mtext>x_1</mtext>{ANNOTATION}</semantics></math>",
        ),
        (
            '<section data-formula="x_1"><svg></svg></section>',
            f'<math display="block"><semantics><mtext>x_1</mtext>{ANNOTATION}</semantics></math>',
        ),
        ('<b data-value="x_1">x</b>', '<b data-value="x_1">x</b>'),
        (
            '<img src="https://latex.codecogs.com/png.image?\\dpi{110}&amp;space;x_1">',
            f"<math><semantics><mtext>x_1</mtext>{ANNOTATION}</semantics></math>",
        ),
        (
            '<script type="math/katex">x_1</script>',
            f"<math><semantics><mtext>x_1</mtext>{ANNOTATION}</semantics></math>",
        ),
        ('<img class="latex" alt="A photograph">', '<img class="latex" alt="A photograph">'),
        (
            '<img class="formulaInl" alt="$x_1$" src="form_0.png">',
            f"<math><semantics><mtext>x_1</mtext>{ANNOTATION}</semantics></math>",
        ),
        (
            '<img src="https://chart.googleapis.com/chart?cht=tx&amp;chl=x_1" alt="">',
            f"<math><semantics><mtext>x_1</mtext>{ANNOTATION}</semantics></math>",
        ),
        (
            '<img src="https://formulas.example/draw/%5Cpi_%7B1%7D">',
            f"<math><semantics><mtext>\\pi_{{1}}</mtext>{ANNOTATION.replace('x_1', chr(92) + 'pi_{1}')}"
            "</semantics></math>",
        ),
        (
            '<img src="https://a.example/C%5Cpictures%5Cnew.png">',
            '<img src="https://a.example/C%5Cpictures%5Cnew.png">',
        ),
        ("<math-field>x_1</math-field>", f"<math><semantics><mtext>x_1</mtext>{ANNOTATION}</semantics></math>"),
        ("<d-math>x_1</d-math>", f"<math><semantics><mtext>x_1</mtext>{ANNOTATION}</semantics></math>"),
        ("<m:math><m:mi>x</m:mi></m:math>", "<math><mi>x</mi></math>"),
        (
            '<span class="MathJax" data-mathml="&lt;math>&lt;mi>x&lt;/mi>&lt;/math>"><nobr>x</nobr></span> b',
            "<math><mi>x</mi></math> b",
        ),
        (
            '<img class="Wirisformula" src="a" alt="x" data-mathml="«math xmlns=¨http://m¨»«mi»x«/mi»«/math»"> b',
            '<math xmlns="http://m"><mi>x</mi></math> b',
        ),
        (
            'c<span class="msupsub"><span class="vlist"><span style="top:-3em">2</span></span></span>',
            'c<span class="msupsub"><span class="vlist"><sup style="top:-3em">2</sup></span></span>',
        ),
        (
            'c<span class="msupsub"><span class="vlist-t2"><span style="top:-2.5em">i</span><span style="top:-3.1em">2'
            "</span></span></span>",
            'c<span class="msupsub"><sub style="top:-2.5em">i</sub><sup style="top:-3.1em">2</sup></span>',
        ),
        ("<math><mi>x</mi></math><math></math>", "<math><mi>x</mi></math> <math></math>"),
        (
            r'<img src="eq1.png" alt="\frac{x}{y}">',
            f"<math><semantics><mtext>\\frac{{x}}{{y}}</mtext>{ANNOTATION.replace('x_1', chr(92) + 'frac{x}{y}')}"
            "</semantics></math>",
        ),
        (
            '<img src="img1.png" alt="$x_1$">',
            f"<math><semantics><mtext>x_1</mtext>{ANNOTATION}</semantics></math>",
        ),
        (
            r'<img src="img1.png" alt="\begin{displaymath}x_1\end{displaymath}">',
            f'<math display="block"><semantics><mtext>x_1</mtext>{ANNOTATION}</semantics></math>',
        ),
        ('<img src="b.png" alt="$5 and $6">', '<img src="b.png" alt="$5 and $6">'),
        (r'<img src="eq1.png" alt="See C:\new_file\x">', r'<img src="eq1.png" alt="See C:\new_file\x">'),
        (r'<img src="b.png" alt="How to write \frac{x}{y}">', r'<img src="b.png" alt="How to write \frac{x}{y}">'),
        ('<b data-math="plain">x</b>', '<b data-math="plain">x</b>'),
    ],
)
def test_the_written_one_is_kept_with_its_tex(html, expected):
    assert shown(f"<p>{html}</p>") == f"<p>{expected}</p>"


def test_a_formula_of_which_the_page_has_only_a_record_is_written_out():
    record = "{&quot;persistentExpression&quot;:&quot;\\\\pi&quot;}"

    assert shown(f'<div class="latex-rendered" data-attrs="{record}"></div>') == (
        '<math display="block"><semantics><mtext>\\pi</mtext><annotation encoding="application/x-tex">\\pi</annotation>'
        "</semantics></math>"
    )


def test_a_record_that_is_no_json_is_left_alone():
    box = '<div class="latex-rendered" data-attrs="{&quot;persistentExpression&quot;:&quot;\\q&quot;}"></div>'

    assert "<math" not in shown(box)


def test_a_formula_in_several_cells_of_a_row_is_one():
    cells = "".join(f'<td><math alttext="\\displaystyle {tex}"><mi>{tex}</mi></math></td>' for tex in ("a", "=b"))
    body = parse_html(f'<table><tr class="ltx_eqn_row">{cells}<td>(1)</td></tr></table>')

    assert [(one.get("display"), one.findtext(".//annotation")) for one in body.iter("math")] == [("block", "a =b")]
    assert "".join(body.itertext()) == "a=ba =b(1)"


def test_containers_in_containers_are_looked_through_once():
    page = "<mjx-container>" * 1500 + "<i></i>" * 40_000
    started = time.process_time()

    parse_html(page)

    assert time.process_time() - started < 3
