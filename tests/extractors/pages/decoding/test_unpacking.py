"""Gzip, zstd and brotli, bounded in size, ratio and pieces."""

import gzip
import random

import brotli
import pytest
import zstandard

from extractors.errors import PageError, TooLargeError
from extractors.pages.decoding.unpacking import decompress

PAGE = b"<p>A page that is not very long.</p>" * 100


def _unpacked(content: bytes, limit_bytes: int = 1_000_000, name: str = "") -> tuple[bytes, tuple[str, ...]]:
    return decompress(content, source="page.html", limit_bytes=limit_bytes, name=name)


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


def test_zstd_is_unpacked_whatever_its_name():
    assert _unpacked(zstandard.compress(PAGE)) == (PAGE, ())


def test_several_zstd_pieces_behind_each_other_are_one_page():
    assert _unpacked(zstandard.compress(PAGE) * 50) == (PAGE * 50, ())


def test_zstd_that_ends_early_gives_what_is_there():
    noise = random.Random(1).randbytes(300_000)

    content, notes = _unpacked(zstandard.compress(noise)[:200_000])

    assert content == noise[: len(content)]
    assert len(content) >= 131_072
    assert notes == ("The packed file ends early; what was there was read.",)


def test_zstd_damaged_from_the_start_is_an_error():
    with pytest.raises(PageError, match=r"page\.html: it is packed with zstd but damaged"):
        _unpacked(b"\x28\xb5\x2f\xfd" + b"\xff" * 40)


def test_a_zstd_bomb_is_refused():
    with pytest.raises(PageError, match="over 200 times its size"):
        _unpacked(zstandard.compress(bytes(60_000_000)), limit_bytes=200_000_000)


def test_brotli_is_unpacked_where_the_name_says_so():
    packed = brotli.compress(PAGE)

    assert _unpacked(packed, name="page.html.br") == (PAGE, ())
    assert _unpacked(packed, name="page.html") == (packed, ())


def test_a_page_that_is_only_called_brotli_is_left():
    assert _unpacked(PAGE, name="page.html.br") == (PAGE, ())


def test_brotli_that_ends_early_gives_what_is_there():
    page = b"".join(b"%d<br>" % number for number in range(100_000))

    content, notes = _unpacked(brotli.compress(page)[:-1_000], name="page.html.br")

    assert page.startswith(content)
    assert len(content) > 10_000
    assert notes == ("The packed file ends early; what was there was read.",)


@pytest.mark.parametrize("content", [b"\xff\x01\x02" * 40, brotli.compress(random.Random(1).randbytes(5_000))])
def test_brotli_that_holds_no_text_is_an_error(content: bytes):
    with pytest.raises(PageError, match=r"page\.html: it is packed with brotli but damaged"):
        _unpacked(content, name="page.html.br")


def test_a_brotli_bomb_is_refused():
    with pytest.raises(PageError, match="over 200 times its size"):
        _unpacked(brotli.compress(bytes(60_000_000), quality=5), limit_bytes=200_000_000, name="page.html.br")
