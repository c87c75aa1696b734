"""Zip files whose directory is missing."""

import io
import struct
import time
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from extractors.pages.containers.registry import is_container
from extractors.pages.containers.zip_salvage import DAMAGE, salvage_members
from extractors.pages.opening import open_path
from tests.extractors.pages.made_containers import listed, page_html, skipped, zipped

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

FILES: dict[str, bytes | str] = {f"{name}.html": page_html(name, "rain " * 200) for name in "abc"}


class Unseekable(io.RawIOBase):
    """A stream for zipfile, which then writes each file's sizes after it."""

    def __init__(self) -> None:
        self.content = b""

    def writable(self) -> bool:
        return True

    def write(self, content: "ReadableBuffer") -> int:
        self.content += bytes(content)
        return len(bytes(content))


def written_in_one_go() -> bytes:
    target = Unseekable()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in FILES.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return target.content


@pytest.mark.parametrize(
    "content", [zipped(FILES), zipped(FILES, packing=zipfile.ZIP_STORED), written_in_one_go()], ids="psw"
)
@pytest.mark.parametrize("cut", ["directory", "last file"])
def test_what_comes_before_the_break_is_listed_and_opens(tmp_path: Path, content: bytes, cut: str):
    path = tmp_path / "cut.zip"
    end = content.index(b"PK\1\2") if cut == "directory" else content.index(b"PK\3\4", content.index(b"b.html")) + 50
    path.write_bytes(content[:end])

    assert [entry.title for entry in listed(path)] == (["a", "b", "c"] if cut == "directory" else ["a", "b"])
    assert skipped(path) == [(str(path), DAMAGE)]


def test_the_only_page_of_a_cut_archive_opens_and_says_so(tmp_path: Path):
    path = tmp_path / "cut.htz"
    path.write_bytes(zipped({"index.html": page_html("Rain")})[:-20])

    (page,) = open_path(path)

    assert "<title>Rain" in page.text
    assert page.notes == ("The archive is cut short or damaged; what could be found in it was read.",)


@pytest.mark.parametrize("content", [b"PK\3\4", b"PK\3\4" + bytes(40), b"PK\3\4" + b"\xff" * 400])
def test_what_has_nothing_left_is_no_container(tmp_path: Path, content: bytes):
    path = tmp_path / "cut.zip"
    path.write_bytes(content)

    assert not is_container(path)


def test_headers_that_point_nowhere_take_no_time():
    header = struct.pack("<4sHHHHHLLLHH", b"PK\3\4", 20, 0, 0, 0, 0, 0, 0, 0, 1, 0) + b"a"
    started = time.process_time()

    found = salvage_members(io.BytesIO(header * 200_000), most=100_000)

    assert len(found) == 100_000
    assert time.process_time() - started < 10
