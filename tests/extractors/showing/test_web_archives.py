"""A page from a WARC file or a web archive gets the style sheets, fonts and pictures that the file holds."""

import gzip
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from string import ascii_letters

import pytest

from extractors.pages.containers import wacz, warc_near
from extractors.pages.containers.warc_index import Index
from extractors.pages.opening import open_entry
from extractors.showing.preparing import prepare_page
from tests.extractors.pages.made_containers import answer, http, listed, record, write_warc, write_zip, zstd_warc

PAGE = """<!doctype html><title>Boats</title><link rel=stylesheet href="/css/main.css?v=2"><p>Boats broke loose.</p>
<img srcset="small.png 1x, large.png 2x"><div style="background: url('ground.png')">Later.</div>"""
STYLE = "@import 'more.css'; p { background: url(//cdn.example/p.png) } @font-face { src: url('../font/a.woff2#x') }"
ROOT = "http://a.example"


def held(address: str, content: bytes | str, media_type: str) -> bytes:
    return record("response", address, http(content, headers=f"Content-Type: {media_type}"))


PNG = b"\x89PNG\r\n\x1a\n"
SHEET = held(f"{ROOT}/css/main.css?v=2", STYLE, "text/css")
THE_PAGE = held(f"{ROOT}/page", PAGE, "text/html")
PARTS = (
    held(f"{ROOT}/css/more.css", "p { color: green }", "text/css"),
    held("https://cdn.example/p.png", PNG + b"p", "image/png"),
    held(f"{ROOT}/font/a.woff2", b"wOF2", "application/octet-stream"),
    held(f"{ROOT}/large.png", PNG + b"large", "text/plain"),
    held(f"{ROOT}/ground.png", "<p>Not found</p>", "text/html"),
    held(f"{ROOT}/other.css", "p { color: red }", "text/css"),
)
WANTED = {
    f"{ROOT}/css/main.css?v=2": "text/css",
    f"{ROOT}/css/more.css": "text/css",
    "http://cdn.example/p.png": "image/png",
    f"{ROOT}/font/a.woff2": "font/woff2",
    f"{ROOT}/large.png": "image/png",
}


def kinds(path: Path, url: str = f"{ROOT}/page") -> dict[str, str]:
    """Return the media types of a page's resources, by address, treating http and https alike."""
    entry = next(entry for entry in listed(path) if entry.url == url)
    parts = prepare_page(open_entry(path, entry), entry.place).parts
    return {part.address.replace("https:", "http:"): part.media_type for part in parts}


@pytest.mark.parametrize("is_gzip", [False, True])
def test_a_page_in_a_warc_has_what_it_and_its_style_sheets_name(tmp_path: Path, is_gzip: bool) -> None:
    assert kinds(write_warc(tmp_path / "a.warc", SHEET, THE_PAGE, *PARTS, is_gzip=is_gzip)) == WANTED


@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_so_has_one_in_a_web_archive_also_from_another_file_of_it(tmp_path: Path, packing: int) -> None:
    files: dict[str, bytes | str] = {"archive/a.warc": SHEET + THE_PAGE, "archive/b.warc": b"".join(PARTS)}

    assert kinds(write_zip(tmp_path / "a.wacz", files, packing=packing)) == WANTED


def far_off(number: int) -> bytes:
    """Return a page that is larger, compressed or not, than the part searched on one side."""
    return answer(number, "".join(Random(number).choices(ascii_letters, k=6_000)))


@pytest.fixture
def short_sighted(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (wacz, warc_near):
        monkeypatch.setattr(module, "LARGEST_FILE_BYTES", 1_000)
    monkeypatch.setattr(warc_near, "NEAR_BYTES", 3_000)


@pytest.mark.usefixtures("short_sighted")
@pytest.mark.parametrize("pack", [b"".join, lambda ones: zstd_warc(*ones, dictionary=b"of rivers and boats" * 20)])
def test_a_large_file_is_looked_at_near_the_page_and_at_its_start(
    tmp_path: Path, pack: Callable[[tuple[bytes, ...]], bytes]
) -> None:
    path = tmp_path / "a.warc"
    more, shared, font, picture, *_ = PARTS
    path.write_bytes(pack((SHEET, more, far_off(1), font, far_off(2), THE_PAGE, picture, far_off(3), shared)))

    assert list(kinds(path)) == [f"{ROOT}/css/main.css?v=2", f"{ROOT}/large.png", f"{ROOT}/css/more.css"]


def index_lines(*records: bytes) -> list[str]:
    """Return the lines of an archive's index, sorted as archivers sort them."""
    lines, offset = [], 0
    for one in records:
        url = one.partition(b"WARC-Target-URI: ")[2].partition(b"\r\n")[0].decode()
        host, _, path = url.partition("://")[2].partition("/")
        record = {"url": url, "mime": "x", "status": "200", "offset": str(offset), "filename": "a.warc"}
        lines.append(f"{','.join(reversed(host.split('.')))})/{path} 2024 {json.dumps(record)}")
        offset += len(one)
    return sorted(lines)


def packed_index(lines: list[str]) -> dict[str, bytes | str]:
    """Return an index in blocks of two lines, and the list of the blocks."""
    blocks = [gzip.compress("\n".join(lines[at : at + 2]).encode()) for at in range(0, len(lines), 2)]
    second = ['!meta 0 {"format": "cdxj-gzip-1.0"}']
    for number, block in enumerate(blocks):
        record = {"offset": sum(map(len, blocks[:number])), "length": len(block), "filename": "index.cdx.gz"}
        second.append(f"{lines[2 * number].rpartition(' {')[0]} {json.dumps(record)}")
    return {"indexes/index.cdx.gz": b"".join(blocks), "indexes/index.idx": "\n".join(second)}


@pytest.mark.usefixtures("short_sighted")
@pytest.mark.parametrize(
    "made",
    [
        lambda lines: {"indexes/index.cdx": "\n".join(lines)},
        lambda lines: {"indexes/index.cdx.gz": gzip.compress("\n".join(lines).encode())},
        packed_index,
    ],
)
def test_a_large_web_archive_is_asked_by_its_own_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: Callable[[list[str]], dict[str, bytes | str]]
) -> None:
    monkeypatch.delattr(Index, "add")  # the search through WARC files
    records = (SHEET, THE_PAGE, far_off(1), far_off(2), *PARTS)
    files = made(index_lines(*records))

    path = write_zip(tmp_path / "a.wacz", {"archive/a.warc": b"".join(records), **files}, packing=zipfile.ZIP_STORED)

    assert kinds(path) == WANTED


@pytest.mark.usefixtures("short_sighted")
@pytest.mark.parametrize(
    "lines",
    [
        "no JSON\n{",
        'example,a)/large.png 2024 {"url": 7}\n[',
        'example,a)/large.png 2024 {"url": "http://a.example/large.png", "filename": "gone.warc", "offset": "0"}',
        'example,a)/large.png 2024 {"url": "http://a.example/large.png", "filename": "a.warc", "offset": 9999999}',
        'example,a)/large.png 2024 {"url": "http://a.example/large.png", "filename": "a.warc", "offset": "-1"}',
    ],
)
def test_an_index_that_lies_costs_the_parts_and_not_the_page(tmp_path: Path, lines: str) -> None:
    files: dict[str, bytes | str] = {"archive/a.warc": THE_PAGE + b"".join(PARTS), "indexes/index.cdx": lines}

    assert kinds(write_zip(tmp_path / "a.wacz", files, packing=zipfile.ZIP_STORED)) == {}


@pytest.mark.usefixtures("short_sighted")
def test_a_large_web_archive_without_an_index_is_looked_at_near_the_page(tmp_path: Path) -> None:
    files: dict[str, bytes | str] = {"archive/a.warc": answer(1), "archive/b.warc": far_off(1) + THE_PAGE + PARTS[3]}

    assert kinds(write_zip(tmp_path / "a.wacz", files, packing=zipfile.ZIP_STORED)) == {
        f"{ROOT}/large.png": "image/png"
    }
