"""Files of many pages, generated for tests."""

import gzip
import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from zstandard import ZstdCompressionDict, ZstdCompressor

from extractors.pages.entry import Entry, SkippedEntries
from extractors.pages.listing import entries

DATE = "2024-05-06T07:08:09Z"


def page_html(title: str, text: str = "The river rose all night.") -> str:
    return f"<!doctype html><html><head><title>{title}</title></head><body><p>{text}</p></body></html>"


def http(
    body: bytes | str, *, status: str = "200 OK", headers: str = "Content-Type: text/html; charset=utf-8"
) -> bytes:
    lines = headers.replace("\n", "\r\n")
    content = body.encode() if isinstance(body, str) else body
    return f"HTTP/1.1 {status}\r\n{lines}\r\n\r\n".encode() + content


def record(kind: str, url: str, block: bytes, *, media_type: str = "application/http; msgtype=response") -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{len(block):032}>\r\nWARC-Target-URI: {url}\r\n"
        f"WARC-Date: {DATE}\r\nContent-Type: {media_type}\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def answer(number: int, body: bytes | str | None = None, **headers: str) -> bytes:
    """Return a record with the page of this number."""
    content = page_html(f"Page {number}") if body is None else body
    return record("response", f"http://example.org/{number}", http(content, **headers))


def write_warc(path: Path, *records: bytes, is_gzip: bool = False) -> Path:
    path.write_bytes(b"".join(gzip.compress(one, mtime=0) if is_gzip else one for one in records))
    return path


def zstd_warc(*records: bytes, dictionary: bytes = b"", is_dictionary_packed: bool = False) -> bytes:
    """Return a WARC file whose records are compressed with zstd, after a dictionary if there is one."""
    content = b""
    if dictionary:
        held = ZstdCompressor().compress(dictionary) if is_dictionary_packed else dictionary
        content = b"\x5d\x2a\x4d\x18" + len(held).to_bytes(4, "little") + held
    packer = ZstdCompressor(dict_data=ZstdCompressionDict(dictionary) if dictionary else None)
    return content + b"".join(map(packer.compress, records))


def zipped(files: Mapping[str, bytes | str], *, packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", packing) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2024, 5, 6, 7, 8, 8)), content, packing)
    return target.getvalue()


def write_zip(path: Path, files: Mapping[str, bytes | str], *, packing: int = zipfile.ZIP_DEFLATED) -> Path:
    path.write_bytes(zipped(files, packing=packing))
    return path


def listed(path: Path, *, is_recursive: bool = False) -> list[Entry]:
    return [one for one in entries(path, is_recursive=is_recursive) if isinstance(one, Entry)]


def skipped(path: Path, *, is_recursive: bool = False) -> list[tuple[str, str]]:
    found = entries(path, is_recursive=is_recursive)
    return [(one.place, one.reason) for one in found if isinstance(one, SkippedEntries)]
