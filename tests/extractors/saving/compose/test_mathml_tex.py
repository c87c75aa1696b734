"""MathML without its TeX."""

import pytest
from lxml import etree

from extractors.saving.compose.mathml_tex import tex_of_mathml


def _row(*cells: str) -> str:
    return f"<mtr>{''.join(f'<mtd><mn>{cell}</mn></mtd>' for cell in cells)}</mtr>"


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("<mfrac><mn>1</mn><mi>α</mi></mfrac>", r"\frac{1}{\alpha}"),
        ("<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi>",
         r"\sum_{i=1}^{n}i"),
        ("<mi>α</mi><mi>x</mi><mo>≤</mo><msqrt><mi>Ω</mi></msqrt>", r"\alpha x\le\sqrt{\Omega}"),
        ("<mi>sin</mi><mo>⁡</mo><mo>(</mo><mi>x</mi><mo>)</mo>", r"\sin(x)"),
        ("<mi>area</mi><mo>%</mo><mo>{</mo><mi>x</mi><mo>}</mo>", r"\mathrm{area}\%\{x\}"),
        ("<mi>𝑥</mi><mi>ℝ</mi><mi mathvariant='bold'>v</mi><msup><mi>f</mi><mo>′</mo></msup>",
         r"x\mathbb{R}\mathbf{v}f'"),
        ("<mover><mi>a</mi><mo>¯</mo></mover><mover><mi>AB</mi><mo>→</mo></mover>",
         r"\bar{a}\vec{\mathrm{AB}}"),
        ("<msup><mrow><mi>a</mi><mi>b</mi></mrow><mn>2</mn></msup>", "{ab}^{2}"),
        ("<mtext>if </mtext><mi>a</mi><mtext>_</mtext>", r"\text{if }a\text{\_}"),
        ("<mtable><mlabeledtr><mtd><mtext>(3)</mtext></mtd><mtd><mi>a</mi></mtd></mlabeledtr></mtable>",
         r"a \tag{3}"),
        (f"<mtable><mlabeledtr><mtd><mn>1</mn></mtd><mtd><mi>a</mi></mtd></mlabeledtr>{_row('0')}</mtable>",
         r"\begin{align}a \tag{1} \\ 0\end{align}"),
        (f"<mtable columnalign='right left'>{_row('1', '2')}{_row('3', '4')}</mtable>",
         r"\begin{aligned}1 & 2 \\ 3 & 4\end{aligned}"),
        (f"<mo>(</mo><mtable>{_row('1', '0')}{_row('0', '1')}</mtable><mo>)</mo>",
         r"\begin{pmatrix}1 & 0 \\ 0 & 1\end{pmatrix}"),
        (f"<mi>f</mi><mo>=</mo><mo>{{</mo><mrow><mtable>{_row('0')}{_row('1')}</mtable></mrow>",
         r"f=\begin{cases}0 \\ 1\end{cases}"),
        ("<mo>(</mo><mfrac><mn>1</mn><mn>2</mn></mfrac><mo>)</mo>", r"\left(\frac{1}{2}\right)"),
        ("<mfenced open='[' close=']'><mi>a</mi><mi>b</mi></mfenced>", r"\left[a,b\right]"),
        ("<mmultiscripts><mi>C</mi><mprescripts/><mn>6</mn><mn>14</mn></mmultiscripts>", "{}_{6}^{14}C"),
        ("<mfrac linethickness='0'><mi>n</mi><mi>k</mi></mfrac><mroot><mi>x</mi><mn>3</mn></mroot>",
         r"\binom{n}{k}\sqrt[3]{x}"),
        ("<munder><mi>lim</mi><mi>n</mi></munder><munder><mi>a</mi><mi>b</mi></munder>",
         r"\lim_{n}\underset{b}{a}"),
        ("<mi>f</mi><mo>*</mo><mi>g</mi>", r"f\ast g"),
        ("<semantics><mi>x</mi><annotation-xml>y</annotation-xml></semantics>", "x"),
        ("<mfrac><mi>x</mi></mfrac>", ""),
        ("<mi>x</mi><video/>", ""),
        ("<mrow>" * 50 + "<mi>x</mi>" + "</mrow>" * 50, ""),
    ],
)  # fmt: skip
def test_mathml_is_written_as_tex_or_not_at_all(inner: str, expected: str) -> None:
    assert tex_of_mathml(etree.fromstring(f"<math>{inner}</math>")) == expected
