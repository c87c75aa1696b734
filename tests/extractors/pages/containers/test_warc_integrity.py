"""Missing parts of a WARC file are reported, as far as the format allows."""

import base64
import gzip
import hashlib
from pathlib import Path

import pytest

from extractors.errors import PageError
from extractors.pages.containers.warc import CUT_OFF
from extractors.pages.containers.warc_integrity import ALTERED, ENDS_EARLY, SHORTENED
from extractors.pages.listing import chunk, entries
from extractors.pages.opening import open_entry
from extractors.pages.page import Page
from tests.extractors.pages.made_containers import answer, http, listed, page_html, record, skipped, write_warc

RECORDS = [answer(number) for number in range(1, 4)]
BLOCK = http(page_html("Floods"))


@pytest.mark.parametrize("is_gzip", [False, True])
def test_a_file_cut_anywhere_but_between_two_records_says_so(tmp_path: Path, *, is_gzip: bool) -> None:
    path = write_warc(tmp_path / "a.warc", *RECORDS, is_gzip=is_gzip)
    assert skipped(path) == []
    whole = path.read_bytes()
    edges = {sum(map(len, packed[:count])) for packed in [_packed(is_gzip=is_gzip)] for count in range(4)}

    silent = []
    for cut in range(1, len(whole)):
        path.write_bytes(whole[:cut])
        if cut not in edges and not _said(path):
            silent.append(cut)

    assert silent == []


def _said(path: Path) -> list[str]:
    """Return all notes on a file and the pages in it."""
    try:
        reasons = [reason for _, reason in skipped(path)]
        return reasons + [note for entry in listed(path) for note in open_entry(path, entry).notes]
    except PageError as error:
        return [error.reason]  # too little is left of it to be an archive


def _packed(*, is_gzip: bool) -> list[bytes]:
    return [gzip.compress(one, mtime=0) if is_gzip else one for one in RECORDS]


def test_that_it_is_cut_off_is_said_once_and_ends_the_list(tmp_path: Path) -> None:
    path = write_warc(tmp_path / "a.warc", *RECORDS)
    path.write_bytes(path.read_bytes()[:-2])

    first = chunk(path, is_recursive=False, after="", most=3)
    reasons, after, pieces = [one.reason for one in first.skipped], first.after, 0
    while after and pieces < 9:
        more = chunk(path, is_recursive=False, after=after, most=1)
        reasons, after, pieces = reasons + [one.reason for one in more.skipped], more.after, pieces + 1

    assert reasons == [CUT_OFF]
    assert pieces < 9


def only_page(path: Path) -> Page:
    (entry,) = listed(path)
    return open_entry(path, entry)


def with_header(line: str, block: bytes = BLOCK) -> bytes:
    made = record("response", "http://example.org/1", block)
    return made.replace(b"WARC-Date:", line.encode() + b"\r\nWARC-Date:", 1)


def digest_line(block: bytes, name: str = "sha1") -> str:
    return f"WARC-Block-Digest: {name}:{base64.b32encode(hashlib.new(name, block).digest()).decode()}"


def test_a_page_shorter_than_the_server_said_ends_early(tmp_path: Path) -> None:
    body = page_html("Floods")
    headers = f"Content-Type: text/html\nContent-Length: {len(body) + 500}"

    assert only_page(write_warc(tmp_path / "a.warc", answer(1, body, headers=headers))).notes == (ENDS_EARLY,)


def test_a_page_longer_than_the_server_said_was_unpacked_by_the_crawler(tmp_path: Path) -> None:
    headers = "Content-Type: text/html\nContent-Length: 12"

    assert only_page(write_warc(tmp_path / "a.warc", answer(1, headers=headers))).notes == ()


def test_what_the_crawler_cut_off_is_said(tmp_path: Path) -> None:
    path = write_warc(tmp_path / "a.warc", with_header("WARC-Truncated: length"))

    assert only_page(path).notes == (SHORTENED,)


@pytest.mark.parametrize(
    ("line", "notes"),
    [
        (digest_line(BLOCK), ()),
        (digest_line(BLOCK, "sha256"), ()),
        (f"WARC-Block-Digest: sha-1:{hashlib.sha1(BLOCK).hexdigest()}", ()),
        (digest_line(b"another"), (ALTERED,)),
        (digest_line(b"another", "sha256"), (ALTERED,)),
        ("WARC-Block-Digest: sha1:nonsense", ()),
        ("WARC-Block-Digest: xxh3:AAAA", ()),
    ],
)
def test_a_record_with_another_digest_is_said_to_be_altered(tmp_path: Path, line: str, notes: tuple[str, ...]) -> None:
    assert only_page(write_warc(tmp_path / "a.warc", with_header(line))).notes == notes


def test_a_list_of_whole_files_has_nothing_to_say(tmp_path: Path) -> None:
    path = write_warc(tmp_path / "a.warc.gz", *RECORDS, is_gzip=True)

    assert len(list(entries(path))) == 3
