"""Superscripts and subscripts as plain text."""

import pytest

from extractors.blocks.tree import parse_html
from extractors.saving.raised_text import write_out_raised


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("10<sup>6</sup> litres", "10⁶ litres"),
        ("10<sup>−12</sup> m", "10⁻¹² m"),
        ("CO<sub>2</sub> and H<sub>2</sub>O", "CO₂ and H₂O"),
        ("a<sub>max</sub>", "a_(max)"),
        ("SO<sup>2−</sup><sub>4</sub>", "SO²⁻₄"),
        ("2<sup>×10<sup>3</sup></sup>", "2^(×10³)"),
        ("x<sup>k</sup>", "x^k"),
        ("x<sup><em>n</em></sup>", "xⁿ"),
        ("the 1<sup>st</sup>, le 2<sup>e</sup>, nº 3<sup>º</sup>", "the 1st, le 2e, nº 3º"),
        ("M<sup>me</sup> et M<sup>lle</sup> Quai, les 2<sup>es</sup>", "Mme et Mlle Quai, les 2es"),
        ("Acme<sup>®</sup>", "Acme®"),
        ("said so<sup>[3]</sup>.", "said so[3]."),
        ("said so.<sup>3</sup> “So”<sup>3,4</sup> it<sup>5–7</sup> is", "said so.³ “So”³,⁴ it⁵–⁷ is"),
        ("(a + b)<sup>2</sup>", "(a + b)²"),
        ("<b>10</b><sup>3</sup>", "10³"),
        ("see <sup>2</sup>below", "see ²below"),
        ("dated by <sup>14</sup>C", "dated by ¹⁴C"),
        ("∑<sub>i=1</sub><sup>n</sup>", "∑_(i=1)ⁿ"),
        ("Boats<sup>a</sup>, 5<sup>a</sup>, XIX<sup>e</sup>, D<sup>r</sup>", "Boats^a, 5a, XIXe, Dr"),
        ("of <sup>235</sup><sub>92</sub>U", "of ²³⁵₉₂U"),
        ("3<sup>1</sup>/<sub>4</sub> inch", "3¹/₄ inch"),
        ("add <sup>1</sup>/<sub>2</sub> or <sup>3</sup>⁄<sub>4</sub> cup", "add ¹/₂ or ³⁄₄ cup"),
        ("the <sup>a</sup>name", "the aname"),
        ("12 km<a href=/u><sup>2</sup></a>", "12 km²"),
        ("1944<sup><a href=/n>3</a></sup>", "1944³"),
        ("1944<sup><a role=doc-noteref href=#fn-3>3</a></sup>", "19443"),  # `write_out_references` puts it in brackets
        ("<a href=/u>see <sup>2</sup></a>", "see 2"),
    ],
)
def test_a_number_is_never_misread(html: str, text: str):
    body = parse_html(f"<p>{html}</p>")

    write_out_raised(body)

    assert "".join(body.itertext()) == text
