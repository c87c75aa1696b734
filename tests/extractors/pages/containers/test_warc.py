"""WARC files: what is listed, what is skipped, and what opens."""

import gzip
import shutil
import subprocess
import threading
import zlib
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from fastwarc.stream_io import BrotliWriter
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.errors import PageError
from extractors.pages.containers.warc import EMPTY, NO_HTML, NOT_ANSWERED, REVISIT
from extractors.pages.containers.warc_integrity import ENDS_EARLY
from extractors.pages.containers.warc_records import DAMAGED, GIVEN_UP
from extractors.pages.entry import Entry
from extractors.pages.listing import entries
from extractors.pages.opening import open_entry
from tests.extractors.pages.made_containers import (
    DATE,
    answer,
    http,
    listed,
    page_html,
    record,
    skipped,
    write_warc,
    zstd_warc,
)

WHOLE = [
    b"".join(map(answer, range(4))),
    b"".join(gzip.compress(answer(number), mtime=0) for number in range(4)),
    zstd_warc(*map(answer, range(4))),
    zstd_warc(*map(answer, range(4)), dictionary=answer(7) * 4),
]
RAIN = page_html("Rain", "It rained all night. " * 40)


def brotli(folder: Path, content: bytes) -> bytes:
    with (folder / "packed.br").open("wb") as file, BrotliWriter(file) as writer:
        writer.write(content)
    return (folder / "packed.br").read_bytes()


def chunked(content: bytes, size: int = 100) -> bytes:
    pieces = [content[at : at + size] for at in range(0, len(content), size)]
    return b"".join(f"{len(one):x};x=y\r\n".encode() + one + b"\r\n" for one in pieces) + b"0\r\n\r\n"


def only(path: Path) -> tuple[Entry, str, tuple[str, ...]]:
    (entry,) = listed(path)
    page = open_entry(path, entry)
    return entry, page.text, page.notes


def test_an_answer_is_listed_with_what_its_record_says(tmp_path: Path):
    block = http(RAIN)
    entry, text, notes = only(write_warc(tmp_path / "a.warc", record("response", "<http://a.example/rain>", block)))

    assert entry == Entry(
        number=1,
        place="0",
        url="http://a.example/rain",
        title="Rain",
        media_type="text/html",
        size_bytes=len(RAIN),
        date=DATE,
    )
    assert (text, notes) == (RAIN, ())


def test_a_page_knows_its_address_its_time_and_its_file(tmp_path: Path):
    path = write_warc(tmp_path / "a.warc.gz", answer(1), answer(2), is_gzip=True)

    page = open_entry(path, listed(path)[1])

    assert (page.url, page.saved_at, page.path) == ("http://example.org/2", DATE, str(path))


@pytest.mark.parametrize("is_dictionary_packed", [False, True])
@pytest.mark.parametrize("dictionary", [b"", answer(7) * 4])
def test_records_packed_with_zstd_are_listed_and_open(tmp_path: Path, dictionary: bytes, is_dictionary_packed: bool):
    content = zstd_warc(*map(answer, range(4)), dictionary=dictionary, is_dictionary_packed=is_dictionary_packed)
    path = tmp_path / "a.warc.zst"
    path.write_bytes(content)

    found = listed(path)

    assert [entry.title for entry in found] == ["Page 0", "Page 1", "Page 2", "Page 3"]
    assert [open_entry(path, entry).text for entry in found] == [page_html(entry.title) for entry in found]


def test_a_damaged_record_packed_with_zstd_costs_nothing_else(tmp_path: Path):
    packed = [bytearray(zstd_warc(answer(number, RAIN))) for number in range(4)]
    packed[1][20:60] = b"\xff" * 40
    path = write_warc(tmp_path / "a.warc.zst", *map(bytes, packed))

    assert [entry.url[-1] for entry in listed(path)] == ["0", "2", "3"]
    assert [reason for _, reason in skipped(path)] == [DAMAGED]


@pytest.mark.parametrize("is_gzip", [False, True])
def test_what_is_no_page_is_passed_over_with_the_reason(tmp_path: Path, is_gzip: bool):
    path = write_warc(
        tmp_path / "a.warc",
        record("warcinfo", "x", b"software: us\r\n", media_type="application/warc-fields"),
        record("request", "http://a.example/", b"GET / HTTP/1.1\r\n\r\n", media_type="application/http"),
        answer(1, status="301 Moved"),
        answer(2, b"\x89PNG", headers="Content-Type: image/png"),
        answer(3, b""),
        record("revisit", "http://a.example/", http("")),
        record("response", "dns:a.example", b"a.example 1.2.3.4", media_type="text/dns"),
        answer(4),
        is_gzip=is_gzip,
    )

    assert [reason for _, reason in skipped(path)] == [NOT_ANSWERED, NO_HTML, EMPTY, REVISIT, NO_HTML]
    assert [entry.title for entry in listed(path)] == ["Page 4"]


def test_a_resource_without_a_servers_answer_is_a_page_too(tmp_path: Path):
    page = record("resource", "http://a.example/", RAIN.encode(), media_type="text/html; charset=utf-8")
    picture = record("resource", "http://a.example/", b"\x89PNG", media_type="image/png")

    entry, text, _ = only(write_warc(tmp_path / "a.warc", picture, page))

    assert (entry.media_type, entry.title, text) == ("text/html", "Rain", RAIN)


def test_an_answer_without_a_type_is_a_page_when_it_begins_like_one(tmp_path: Path):
    path = write_warc(tmp_path / "a.warc", answer(1, RAIN, headers="X: y"), answer(2, b"\0\0", headers="X: y"))

    assert [entry.title for entry in listed(path)] == ["Rain"]


@pytest.mark.parametrize(
    ("headers", "pack"),
    [
        ("Transfer-Encoding: chunked", lambda content, _: chunked(content)),
        ("Content-Encoding: gzip", lambda content, _: gzip.compress(content)),
        ("Content-Encoding: deflate", lambda content, _: zlib.compress(content)),
        ("Content-Encoding: br", lambda content, folder: brotli(folder, content)),
        ("Transfer-Encoding: chunked\nContent-Encoding: gzip", lambda content, _: chunked(gzip.compress(content), 50)),
        ("Transfer-Encoding: chunked\nContent-Encoding: br", lambda content, _: content),  # decoded by the writer
    ],
)
def test_a_body_is_put_together_and_unpacked(tmp_path: Path, headers: str, pack: Callable[[bytes, Path], bytes]):
    body = pack(RAIN.encode(), tmp_path)
    path = write_warc(tmp_path / "a.warc", answer(1, body, headers=f"Content-Type: text/html\n{headers}"))

    entry, text, notes = only(path)

    assert (entry.title, text, notes) == ("Rain", RAIN, ())


def test_the_header_settles_an_encoding(tmp_path: Path):
    body = page_html("Дождь").encode("koi8-r")
    entry, text, _ = only(
        write_warc(tmp_path / "a.warc", answer(1, body, headers="Content-Type: text/html;charset=koi8-r"))
    )

    assert entry.title == "Дождь"
    assert "<title>Дождь" in text


def test_a_file_that_ends_early_gives_what_was_there(tmp_path: Path):
    path = write_warc(tmp_path / "a.warc", answer(1), answer(2, RAIN))
    path.write_bytes(path.read_bytes()[:-200])

    page = open_entry(path, listed(path)[1])

    assert RAIN.startswith(page.text)
    assert ENDS_EARLY in page.notes


@pytest.mark.parametrize("is_gzip", [False, True])
def test_a_packed_file_that_ends_early_gives_the_records_before(tmp_path: Path, is_gzip: bool):
    path = write_warc(tmp_path / "a.warc", *map(answer, range(5)), is_gzip=is_gzip)
    path.write_bytes(path.read_bytes()[:-40])

    assert [entry.title for entry in listed(path)][:4] == ["Page 0", "Page 1", "Page 2", "Page 3"]


def test_damage_between_records_costs_nothing_else(tmp_path: Path):
    path = write_warc(
        tmp_path / "a.warc", answer(1), b"no record\r\n\r\n", answer(2), b"WARC/1.0\r\nnone\r\n", answer(3)
    )

    assert [entry.title for entry in listed(path)] == ["Page 1", "Page 2", "Page 3"]
    assert {reason for _, reason in skipped(path)} == {DAMAGED}


def test_a_damaged_packed_record_costs_nothing_else(tmp_path: Path):
    packed = [bytearray(gzip.compress(answer(number, RAIN), mtime=0)) for number in range(4)]
    packed[1][12:60] = b"\xff" * 48
    path = write_warc(tmp_path / "a.warc.gz", *map(bytes, packed))

    assert [entry.url[-1] for entry in listed(path)] == ["0", "2", "3"]
    assert [reason for _, reason in skipped(path)] == [DAMAGED]


@pytest.mark.parametrize(
    ("stated", "hurt"),
    [
        (b"WARC-Type: response", b"WARC-Type response"),
        (b"WARC-Type: response", b"WARC-Type: respxnse"),
        (b"WARC-Type: response", b"\0" * 19),
        (b"Content-Length: ", b"Content-Length: x"),
    ],
)
def test_a_page_whose_record_no_longer_says_what_it_is_counts_as_lost(tmp_path: Path, stated: bytes, hurt: bytes):
    path = write_warc(tmp_path / "a.warc", answer(1), answer(2).replace(stated, hurt), answer(3))

    assert [entry.title for entry in listed(path)] == ["Page 1", "Page 3"]
    assert [reason for _, reason in skipped(path)] == [DAMAGED]


def test_a_record_that_claims_to_be_longer_than_the_file_does_not_swallow_the_others(tmp_path: Path):
    lying = answer(2).replace(b"Content-Length: ", b"Content-Length: 99999")
    path = write_warc(tmp_path / "a.warc", answer(1), lying, answer(3), answer(4))

    assert [entry.title for entry in listed(path)] == ["Page 1", "Page 3", "Page 4"]
    assert [reason for _, reason in skipped(path)] == [DAMAGED]


def test_a_header_without_end_is_passed_over(tmp_path: Path):
    endless = answer(2).replace(b"WARC-Date", b"X: " + b"x" * 200_000 + b"\r\nWARC-Date")
    endless_answer = answer(3, headers=f"Content-Type: text/html\nX: {'x' * 200_000}")
    path = write_warc(tmp_path / "a.warc", answer(1), endless, endless_answer, answer(4))

    assert [entry.title for entry in listed(path)] == ["Page 1", "Page 4"]


def test_a_file_made_of_damage_is_read_in_time_that_grows_with_its_size(tmp_path: Path):
    beginning = gzip.compress(b"WARC/1.0\r\n" + bytes(60_000), 0, mtime=0)[:60]  # it announces 60 kB
    path = write_warc(tmp_path / "a.warc.gz", *[beginning] * 30_000)

    assert listed(path) == []
    assert GIVEN_UP in {reason for _, reason in skipped(path)}


def test_a_body_that_fills_the_memory_costs_its_title_and_not_the_list(tmp_path: Path):
    bomb = brotli(tmp_path, b"<title>Rain</title>" + bytes(20_000_000))
    headers = "Content-Type: text/html\nContent-Encoding: br"
    path = write_warc(tmp_path / "a.warc", answer(1, bomb, headers=headers), answer(2))

    assert [entry.title for entry in listed(path)] == ["", "Page 2"]


@pytest.mark.parametrize("place", ["9", "99999999", "0+7", "x", "-1"])
def test_a_place_without_a_page_is_told(tmp_path: Path, place: str):
    path = write_warc(tmp_path / "a.warc", answer(1))

    with pytest.raises(PageError, match="list its pages again"):
        open_entry(path, Entry(number=1, place=place, url="http://example.org/1"))


@settings(derandomize=True, max_examples=80, deadline=None)
@given(data=st.data(), whole=st.sampled_from(WHOLE))
def test_any_damage_leaves_a_list_and_pages_or_sentences(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, whole: bytes
):
    path = tmp_path_factory.mktemp("w") / "a.warc"
    content = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(20, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 30))] = data.draw(st.binary(max_size=30))
    path.write_bytes(content)
    try:
        found = list(entries(path))
    except PageError:
        return

    for one in found:
        if isinstance(one, Entry):
            with suppress(PageError):
                assert open_entry(path, one).text


class _Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        is_page = not self.path.endswith(".png")
        body = page_html(f"At {self.path}", '<a href="b.html">b</a> <img src="c.png">') if is_page else "png"
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8" if is_page else "image/png")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_: object) -> None:
        return


def test_what_wget_writes_is_listed_and_opens(tmp_path: Path):
    wget = shutil.which("wget")
    if wget is None:
        pytest.skip("wget is not installed")
    with HTTPServer(("127.0.0.1", 0), _Site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/a.html"
        command = [wget, "--quiet", "--recursive", "--page-requisites", "--level=1", "-e", "robots=off", "--no-proxy"]
        subprocess.run([*command, "--warc-file=site", address], cwd=tmp_path, check=True, timeout=30)
        server.shutdown()

    path = tmp_path / "site.warc.gz"

    assert [entry.title for entry in listed(path)] == ["At /a.html", "At /b.html"]
    assert listed(path)[0].url == address
    assert "<title>At /b.html" in open_entry(path, listed(path)[1]).text
