"""Where records of a WARC file begin."""

import gzip
import io

import pytest

from extractors.pages.containers.warc_marks import is_warc, next_beginning
from extractors.pages.containers.warc_packing import Gzip, Packing, Zstd
from tests.extractors.pages.made_containers import answer, zstd_warc

SKIPPED = b"\x50\x2a\x4d\x18\x05\0\0\0hello"
WORDS = bytes(range(256)) * 8  # a dictionary without a header: any bytes will do


@pytest.mark.parametrize(
    ("start", "is_one"),
    [
        (b"WARC/1.0\r\n", True),
        (b"\r\n\r\nWARC/1.1\r\n", True),
        (gzip.compress(b"WARC/1.0\r\n" + bytes(100), mtime=0), True),
        (gzip.compress(b"<p>WARC/1.0", mtime=0), False),
        (zstd_warc(answer(1)), True),
        (zstd_warc(answer(1), dictionary=WORDS), True),
        (zstd_warc(answer(1), dictionary=WORDS, is_dictionary_packed=True), True),
        (SKIPPED + zstd_warc(answer(1)), True),
        (SKIPPED + zstd_warc(answer(1), dictionary=WORDS), True),
        (SKIPPED * 1_000, False),
        (zstd_warc(answer(1), dictionary=WORDS)[:100], False),
        (zstd_warc(b"<p>WARC/1.0"), False),
        (b"\x28\xb5\x2f\xfdbroken", False),
        (b"\x5d\x2a\x4d\x18\xff\xff\xff\xffbroken", False),
        (b"\x5d\x2a\x4d\x18", False),
        (b"A WARC/1.0 file", False),
        (b"\x1f\x8b\x08broken", False),
        (b"", False),
    ],
)
def test_a_warc_file_is_known_by_its_start(start: bytes, is_one: bool):
    assert is_warc(io.BytesIO(start)) is is_one


@pytest.mark.parametrize(
    ("record", "packing"), [(answer(1), None), (gzip.compress(answer(1)), Gzip()), (zstd_warc(answer(1)), Zstd())]
)
@pytest.mark.parametrize("size", [10, 1_048_570, 1_048_580, 2_200_000])
def test_the_next_record_is_found_wherever_pieces_meet(record: bytes, packing: Packing | None, size: int):
    file = io.BytesIO(b"x" * size + b"\r\n" + record)

    assert next_beginning(file, 3, packing) == size + 2
    assert next_beginning(file, size + 3, packing) is None


def test_bytes_that_only_look_packed_are_passed():
    record = gzip.compress(answer(1))
    file = io.BytesIO(b"\x1f\x8b\x08" * 50 + gzip.compress(b"something else") + record)

    found = next_beginning(file, 0, Gzip())

    assert found == file.seek(0, 2) - len(record)
