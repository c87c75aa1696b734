"""Formulas in plain text."""

import pytest

from extractors.saving.plain_text.document import body_as_text

TEX = '<annotation encoding="application/x-tex">{}</annotation>'


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (f"<semantics><mi>v</mi>{TEX.format('v_1')}</semantics>", "$v_1$"),
        (f"<semantics><mtext>\\(v_1\\)</mtext>{TEX.format('v_1')}</semantics>", "\\(v_1\\)"),
        ("<mi>v</mi><mo>=</mo><mfrac><mi>s</mi><mi>t</mi></mfrac>", "v=s/t"),
        ("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>10</mn></mfrac>", "(a+b)/10"),
        ("<msup><mn>10</mn><mn>6</mn></msup>", "10^6"),
        ("<msub><mi>x</mi><mrow><mi>i</mi><mo>,</mo><mi>j</mi></mrow></msub>", "x_(i,j)"),
        ("<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>", "∑_i^n"),
        ("<msqrt><mi>x</mi></msqrt>", "√x"),
        ("<mi>f</mi><mo>\u2061</mo><mfenced><mi>a</mi><mi>b</mi></mfenced>", "f(a,b)"),
        ("<mmultiscripts><mi>C</mi><mprescripts/><mn>6</mn><mn>14</mn></mmultiscripts>", "_6^14C"),
        (
            "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>2</mn></mtd></mtr></mtable>",
            "1 0; 2",
        ),
    ],
)
def test_a_formula_says_what_it_says_on_the_page(inner: str, expected: str) -> None:
    assert body_as_text(f"<p>It is <math>{inner}</math> here.</p>") == f"It is {expected} here.\n"


def test_a_displayed_formula_stands_apart_from_its_number() -> None:
    formula = '<math display="block"><msqrt><mn>2</mn></msqrt></math>'

    assert body_as_text(f"<p>Thus{formula}<span>(1)</span></p>") == "Thus √2 (1)\n"
