"""Damage for tests: bytes of whole files, cut, flipped, repeated and mixed with sequences that parsers stumble over.

`UNHUSK_FUZZ=20000` makes each test that uses this try as many examples, with new ones every time; without it they try a
few, always the same.
"""

import os
from collections.abc import Sequence

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

EXAMPLES = int(os.environ.get("UNHUSK_FUZZ", "0"))
_STUMBLED_OVER = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\r\n\r\n", b"<!--", b"]]>", b"<template>" * 9, b"<table><tr><td>" * 9,
    b"</body></html>", b"<pre><div>", b"<svg><title><p>", b"<math><mi>", b"&#x&#1;1;", b"&#xD800;",
    b"<a href='javascript:1'>", b"\xf0\x9f\x92\xa9", b"PK\x05\x06", b"\x1f\x8b\x08", b"Content-Length: -1\r\n",
    b"WARC/1.0\r\n", b"=3D=\r\n", b"-1", b"99999999999", b"[" * 99, b'{"a":', b"null", b"NaN", b"\\ud800",
    b"<base href='//['>", b"<meta charset=utf-7>",
)  # fmt: skip


def fuzzed(few: int) -> settings:
    """Return how many examples a test tries: a few, or as many as the environment variable says."""
    checks = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]
    return settings(
        max_examples=EXAMPLES or few,
        derandomize=not EXAMPLES,
        deadline=None,
        suppress_health_check=checks,
        database=None,
        print_blob=True,
    )


class Damaged(bytes):
    """A damaged file; a failing test shows only its beginning, and how to reproduce all of it."""

    def __repr__(self) -> str:
        return f"{len(self):,} bytes: {bytes(self[:200])!r}"


@st.composite
def damaged(draw: st.DrawFn, seeds: Sequence[bytes]) -> bytes:
    """Return one of some files with one to six pieces of damage."""
    content = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(1, 6))):
        content = _hurt(draw, content)
    return Damaged(content)


def _hurt(draw: st.DrawFn, content: bytes) -> bytes:
    at = draw(st.integers(0, len(content)))
    end = min(len(content), at + draw(st.integers(0, 200)))
    match draw(st.sampled_from(("cut", "drop", "double", "flip", "put", "write over"))):
        case "cut":
            return content[:at]
        case "drop":
            return content[:at] + content[end:]
        case "double":
            return content[:end] + content[at:]
        case "flip":
            return (
                content[:at]
                + bytes(byte ^ 1 << draw(st.integers(0, 7)) for byte in content[at : at + 1])
                + content[at + 1 :]
            )
        case "put":
            return content[:at] + draw(st.sampled_from(_STUMBLED_OVER)) + content[at:]
        case _:
            put = draw(st.sampled_from(_STUMBLED_OVER))
            return content[:at] + put + content[at + len(put) :]
