"""Where records of a WARC file begin."""

import gzip
import io

import pytest

from extractors.pages.warc_marks import is_packed, is_warc, next_beginning
from tests.extractors.pages.made_containers import answer


@pytest.mark.parametrize(
    ("start", "is_one"),
    [
        (b"WARC/1.0\r\n", True),
        (b"\r\n\r\nWARC/1.1\r\n", True),
        (gzip.compress(b"WARC/1.0\r\n" + bytes(100)), True),
        (gzip.compress(b"<p>WARC/1.0"), False),
        (b"A WARC/1.0 file", False),
        (b"\x1f\x8b\x08broken", False),
        (b"", False),
    ],
)
def test_a_warc_file_is_known_by_its_start(start: bytes, is_one: bool):
    assert is_warc(start) is is_one


@pytest.mark.parametrize("is_gzip", [False, True])
@pytest.mark.parametrize("size", [10, 1_048_570, 1_048_580, 2_200_000])
def test_the_next_record_is_found_wherever_pieces_meet(is_gzip: bool, size: int):
    record = gzip.compress(answer(1)) if is_gzip else answer(1)
    file = io.BytesIO(b"x" * size + b"\r\n" + record)

    assert next_beginning(file, 3, is_gzip=is_gzip) == size + 2
    assert next_beginning(file, size + 3, is_gzip=is_gzip) is None


def test_bytes_that_only_look_packed_are_passed():
    record = gzip.compress(answer(1))
    file = io.BytesIO(b"\x1f\x8b\x08" * 50 + gzip.compress(b"something else") + record)

    found = next_beginning(file, 0, is_gzip=True)

    assert found == file.seek(0, 2) - len(record)
    assert is_packed(record)
