"""Gzip, bounded in size, ratio and pieces."""

import gzip

import pytest

from extractors.errors import PageError, TooLargeError
from extractors.pages.unpacking import unpacked

PAGE = b"<p>A page that is not very long.</p>" * 100


def _unpacked(content: bytes, limit_bytes: int = 1_000_000) -> tuple[bytes, tuple[str, ...]]:
    return unpacked(content, source="page.html", limit_bytes=limit_bytes)


def test_what_is_not_packed_is_returned_as_it_is():
    assert _unpacked(PAGE) == (PAGE, ())


@pytest.mark.parametrize("layers", [1, 2, 3])
def test_layers_are_taken_off(layers: int):
    content = PAGE
    for _ in range(layers):
        content = gzip.compress(content)

    assert _unpacked(content) == (PAGE, ())


def test_several_pieces_behind_each_other_are_one_page():
    assert _unpacked(b"".join(gzip.compress(PAGE) for _ in range(50))) == (PAGE * 50, ())


def test_bytes_behind_the_end_are_left():
    assert _unpacked(gzip.compress(PAGE) + b"\0\0rest") == (PAGE, ())


def test_a_large_page_comes_out_whole():
    large = b"".join(b"%d<br>" % number for number in range(200_000))

    assert _unpacked(gzip.compress(large), limit_bytes=10_000_000) == (large, ())


def test_a_file_that_ends_early_gives_what_is_there():
    content, notes = _unpacked(gzip.compress(PAGE)[:-12])

    assert PAGE.startswith(content)
    assert notes == ("The packed file ends early; what was there was read.",)


def test_a_file_damaged_further_down_gives_what_comes_before():
    import random

    noise = random.Random(1).randbytes(300_000)
    packed = bytearray(gzip.compress(noise))
    packed[-1] ^= 0xFF

    content, notes = _unpacked(bytes(packed))

    assert noise.startswith(content[:100_000])
    assert notes == ("The packed file is damaged; what comes before the damage was read.",)


def test_damage_from_the_start_is_an_error():
    with pytest.raises(PageError, match=r"page\.html: it is packed with gzip but damaged"):
        _unpacked(b"\x1f\x8b\x08\x00" + b"\xff" * 40)


def test_more_than_the_limit_is_refused_before_it_is_there():
    with pytest.raises(TooLargeError) as caught:
        _unpacked(gzip.compress(PAGE * 1_000), limit_bytes=1_000_000)

    assert 1_000_000 < caught.value.size_bytes < 2_200_000


def test_a_bomb_is_refused():
    with pytest.raises(PageError, match="over 200 times its size"):
        _unpacked(gzip.compress(bytes(60_000_000)), limit_bytes=200_000_000)


def test_a_file_of_thousands_of_pieces_is_refused():
    with pytest.raises(PageError, match="over 1000 packed pieces"):
        _unpacked(gzip.compress(b"") * 5_000)
