"""The words in a page's source that tell what may be on it."""

import pytest

from extractors.blocks.source_signs import SIGNS
from extractors.blocks.tree import parse_html


@pytest.mark.parametrize("sign", [one for one in SIGNS if b'="' in one])
def test_a_sign_with_a_quoted_value_is_known_in_other_quotes_and_without(sign: bytes) -> None:
    assert sign.replace(b'"', b"'") in SIGNS
    assert b"<" in sign or sign.replace(b'"', b"") in SIGNS


@pytest.mark.parametrize("quote", ["'", ""])
def test_a_form_is_read_whatever_quotes_the_program_writes_that_saved_the_page(quote: str) -> None:
    cell = f"<span role={quote}cell{quote}>Low</span><span role={quote}cell{quote}>0.3</span>"
    row = f"<div role={quote}row{quote}>{cell}</div>"

    assert parse_html(f"<div role={quote}table{quote}>{row}{row}</div>")[0].tag == "table"


def test_a_heading_around_a_paragraph_is_one_in_capitals_too() -> None:
    body = parse_html("<H2><P>Tide</P></H2><P>Text</P>")

    assert [(one.tag, "".join(one.itertext()).split()) for one in body] == [
        ("h2", ["Tide"]), ("p", ["Text"])
    ]  # fmt: skip
