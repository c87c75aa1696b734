"""The cost of opening a page from one file with its pictures: MHTML and web archives made of corpus pages.

Each page is put into both kinds of file with pictures of 1 MB in all. The file is opened and its page parsed,
alternating with the bare page. The target is less than twice the time of the bare page; the standard library's parsing
of the whole message is listed for comparison.
"""

import base64
import email
import plistlib
import random
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from statistics import median

from extractors.blocks.tree import parse
from extractors.pages.opening import open_bytes
from tests.benchmarks.table import Table

_ROUNDS = 3
_PICTURES, _PICTURE_BYTES = 20, 50_000


def figures(pages: Sequence[Path]) -> Table:
    """Open pages bare, as MHTML and as web archives."""
    pictures = [b"\x89PNG\r\n\x1a\n" + random.Random(number).randbytes(_PICTURE_BYTES) for number in range(_PICTURES)]
    bare_s: list[float] = []
    taken_s: dict[str, list[float]] = {"MHTML": [], "web archive": [], "the message alone, by email": []}
    for page in pages:
        content = page.read_bytes()
        mhtml, archive = _mhtml(content, pictures), _webarchive(content, pictures)
        bare_s.append(_seconds(partial(_open, content, ".html")))
        taken_s["MHTML"].append(_seconds(partial(_open, mhtml, ".mhtml")))
        taken_s["web archive"].append(_seconds(partial(_open, archive, ".webarchive")))
        taken_s["the message alone, by email"].append(_seconds(partial(_by_email, mhtml)))
    bare = (f"{1000 * median(bare_s):.1f}", f"{1000 * _ninetieth(bare_s):.1f}", "")
    rows: list[tuple[str, ...]] = [("the bare page, ms", *bare)]
    for name, taken in taken_s.items():
        ratios = [one / alone for one, alone in zip(taken, bare_s, strict=True)]
        found = (median(ratios), _ninetieth(ratios), sum(taken) / sum(bare_s))
        rows.append((f"{name}, times that", *(f"{figure:.2f}" for figure in found)))
    return Table(
        title=f"Reading {len(pages)} pages, in files with {_PICTURES * _PICTURE_BYTES / 1e6:g} MB of pictures",
        head=("what", "median", "90 % below", "all together"),
        rows=rows,
        notes=["Target: below 2 for both kinds of file; the largest ratios are those of the smallest pages."],
    )


def _open(content: bytes, suffix: str) -> None:
    (page,) = open_bytes(content, source="a page", path=f"page{suffix}", allow_large=True)
    parse(page)


def _by_email(content: bytes) -> list[object]:
    return [part.get_payload(decode=True) for part in email.message_from_bytes(content).walk()]


def _seconds(do: Callable[[], object]) -> float:
    """Return the least time of a few, which is the least disturbed by other programs."""
    taken = []
    for _ in range(_ROUNDS):
        started = time.perf_counter()
        do()
        taken.append(time.perf_counter() - started)
    return min(taken)


def _ninetieth(values: Sequence[float]) -> float:
    return sorted(values)[int(0.9 * (len(values) - 1))]


def _mhtml(content: bytes, pictures: Sequence[bytes]) -> bytes:
    """Return MHTML as Chromium writes it; the page in base64, which costs as much to decode as quoted-printable."""
    head = b"Snapshot-Content-Location: https://a.example/\r\nMIME-Version: 1.0\r\n"
    head += b'Content-Type: multipart/related; type="text/html"; boundary="----Boundary--x----"\r\n\r\n'
    parts = [("text/html", "https://a.example/", content)]
    parts += [("image/png", f"https://a.example/{number}.png", one) for number, one in enumerate(pictures)]
    written = (
        f"------Boundary--x----\r\nContent-Type: {media_type}\r\nContent-Transfer-Encoding: base64\r\n"
        f"Content-Location: {url}\r\n\r\n".encode()
        + base64.encodebytes(body).replace(b"\n", b"\r\n")
        + b"\r\n"
        for media_type, url, body in parts
    )
    return head + b"".join(written) + b"------Boundary--x------\r\n"


def _webarchive(content: bytes, pictures: Sequence[bytes]) -> bytes:
    def resource(media_type: str, url: str, body: bytes) -> dict[str, object]:
        return {"WebResourceData": body, "WebResourceMIMEType": media_type, "WebResourceURL": url}

    shown = [resource("image/png", f"https://a.example/{number}.png", one) for number, one in enumerate(pictures)]
    main = resource("text/html", "https://a.example/", content)
    return plistlib.dumps({"WebMainResource": main, "WebSubresources": shown}, fmt=plistlib.FMT_BINARY)
