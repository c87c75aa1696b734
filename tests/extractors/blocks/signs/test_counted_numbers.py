"""Numbers that a script counts up."""

import pytest

from extractors.blocks.tree import parse_html


@pytest.mark.parametrize(
    ("attributes", "text", "shown"),
    [
        ('class="elementor-counter-number" data-to-value="2500" data-from-value="0" data-delimiter=","', "0", "2,500"),
        ('class="elementor-counter-number" data-to-value="80" data-from-value="5"', "5", "80"),
        ('class="counter" data-target="1200"', "0", "1200"),
        ('class="counter" data-target="1200"', "7", "7"),
        ('class="account" data-target="1200"', "0", "0"),
        ('class="count" data-count="1x"', "0", "0"),
    ],
)
def test_a_number_that_is_counted_up_is_the_one_at_its_end(attributes: str, text: str, shown: str) -> None:
    assert "".join(parse_html(f"<p><span {attributes}>{text}</span></p>").itertext()) == shown
