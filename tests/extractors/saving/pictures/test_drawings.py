"""SVG drawings without anything that runs."""

import pytest

from extractors.saving.pictures.drawings import clean_drawing

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'


def cleaned(inner: str) -> str:
    clean = clean_drawing(f"{HEAD}{inner}</svg>".encode())
    assert clean is not None
    return clean.decode().partition('viewBox="0 0 9 9"')[2][1:].removesuffix("</svg>")


@pytest.mark.parametrize(
    "inner",
    [
        '<path d="M0 0h9" fill="#f00" stroke-width="2"/>',
        '<g id="a" transform="scale(2)"><text x="1">rain <tspan>snow</tspan></text></g>',
        '<defs><linearGradient id="b"><stop offset="1"/></linearGradient></defs><rect fill="url(#b)" width="3"/>',
        '<path stroke-linecap="round" d="M0 0h9"/><text font-size="3" text-rendering="optimizeLegibility">rain</text>',
        '<symbol id="c"><circle r="1"/></symbol><use xlink:href="#c"/>',
        "<style>.d{fill:red}</style>",
        '<image xlink:href="data:image/png;base64,AAAA"/>',
    ],
)
def test_what_draws_stays(inner: str) -> None:
    assert cleaned(inner) == inner


@pytest.mark.parametrize(
    "inner",
    [
        "<script>alert(1)</script>",
        '<sodipodi:namedview id="a">text</sodipodi:namedview>',
        '<rect onload="alert(1)" onclick="x"/>',
        '<a xlink:href="javascript:alert(1)"><rect/></a>',
        '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><script>1</script></body></foreignObject>',
        '<image xlink:href="file:///etc/passwd"/>',
        '<image href="https://v.example/i.png"/>',
        '<image href="data:image/svg+xml;base64,AAAA"/>',
        '<use href="https://v.example/i.svg#a"/>',
        "<style>@import url(https://v.example/a.css)</style>",
        "<style>rect{fill:u\\72l(https://v.example/a)}</style>",
        '<rect style="fill:url(https://v.example/a#b)" fill="url( \'//v.example/a\')"/>',
        '<animate attributeName="href" to="javascript:alert(1)"/>',
        '<set attributeName="onload" to="alert(1)"/>',
        '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>',
    ],
)
def test_what_runs_or_asks_for_something_is_gone(inner: str) -> None:
    left = cleaned(inner)

    for sign in ("alert", "v.example", "script", "passwd", "import", "AAAA", "onload"):
        assert sign not in left


def test_copies_of_copies_are_cut() -> None:
    inner = '<g id="a"><rect/></g>' + "".join(
        f'<g id="{new}"><use href="#{old}"/><use href="#{old}"/></g>' for old, new in zip("abcd", "bcde", strict=True)
    )

    assert cleaned(inner).count("<use") == 2


@pytest.mark.parametrize("content", [b"", b"<svg>", b"<html/>", b"\x89PNG", b"<svg xmlns='x'/>"])
def test_what_is_no_drawing_is_none(content: bytes) -> None:
    assert clean_drawing(content) is None


def test_entities_are_not_resolved() -> None:
    bomb = (
        '<!DOCTYPE svg [<!ENTITY a "rain"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
        + HEAD
        + "<text>&a;&b;</text></svg>"
    )

    clean = clean_drawing(bomb.encode())

    assert clean is not None
    assert b"ENTITY" not in clean
    assert b"root:" not in clean
