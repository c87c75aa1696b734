"""Mail addresses that a page hides from programs."""

import pytest

from extractors.blocks.tree import parse_html


def protected(address: str, key: int = 0x42) -> str:
    return bytes([key, *(one ^ key for one in address.encode())]).hex()


_HEX = protected("crew@boat.example")


@pytest.mark.parametrize(
    "markup",
    [
        f'<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="{_HEX}">[email&#160;protected]</a>',
        f'<a href="/cdn-cgi/l/email-protection#{_HEX}"><span data-cfemail="{_HEX}">[email protected]</span></a>',
    ],
)
def test_a_protected_address_is_written_out(markup: str) -> None:
    body = parse_html(f"<p>Write to {markup}.</p>")

    assert "".join(body.itertext()) == "Write to crew@boat.example."
    assert [link.get("href") for link in body.iter("a")] == ["mailto:crew@boat.example"]


def test_what_is_no_address_stays() -> None:
    assert "".join(parse_html('<p><a data-cfemail="zz">[email protected]</a></p>').itertext()) == "[email protected]"


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ('<span style="unicode-bidi:bidi-override; direction: rtl">elpmaxe.taob@werc</span>', "crew@boat.example"),
        ("<bdo dir=rtl>edit</bdo>", "tide"),
        ('<span style="direction: rtl">edit</span>', "edit"),
        ('<bdo dir="rtl">גאות</bdo>', "גאות"),
    ],
)
def test_what_is_laid_out_against_its_direction_is_written_as_it_is_read(markup: str, shown: str) -> None:
    assert "".join(parse_html(f"<p>{markup}</p>").itertext()) == shown
