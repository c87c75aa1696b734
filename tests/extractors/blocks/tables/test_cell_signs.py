"""Signs that are all that a cell shows."""

import pytest

from extractors.blocks.tree import parse_html


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ('<svg aria-label="yes"><path></path></svg>', "yes"),
        ('<span><i class="icon-x" title="no"></i></span>', "no"),
        ('<img src="/check.png" alt="Yes">', "Yes"),
        ('<img src="/arrow-icon.png" alt="Right arrow">', ""),
        ('<i title="no"></i>4', "4"),
        ('<i title="no"></i><img src="/boat.jpg" alt="A boat">', ""),
        ('<i title="no"></i><i title="yes"></i>', ""),
        ('<svg aria-label="A chart of all boats by year"></svg>', ""),
    ],
)
def test_a_sign_that_has_a_name_is_written_out(cell: str, text: str) -> None:
    assert "".join(parse_html(f"<table><tr><td>{cell}</td><td>b</td></tr></table>")[0][0][0][0].itertext()) == text
