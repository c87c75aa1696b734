"""A zip file's directory and members, bounded."""

import io
import struct
import time
import zipfile
from pathlib import Path

import pytest

from extractors.errors import PageError
from extractors.pages.containers import zip_directory
from extractors.pages.containers.container import OpenContainer
from extractors.pages.containers.zip_directory import directory_of, is_zip, read_member
from tests.extractors.pages.made_containers import zipped


def held(content: bytes) -> OpenContainer:
    return OpenContainer(file=io.BytesIO(content), source="a test")


@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_member_is_read_however_it_is_packed(packing: int):
    archive = held(b"before" + zipped({"a.html": "Rain " * 100}, packing=packing))

    (member,) = directory_of(archive).members

    assert read_member(archive, member) == b"Rain " * 100
    assert read_member(archive, member, most_bytes=4) == b"Rain"


@pytest.mark.parametrize("content", [b"", b"<p>", b"<p>PK\5\6", b"PK", zipped({"a": "b"})[1:]])
def test_what_begins_otherwise_is_no_zip_file(content: bytes):
    assert not is_zip(held(content))


@pytest.mark.parametrize("content", [b"PK\3\4", b"PK\3\4 and more"])
def test_what_has_neither_directory_nor_files_is_damaged(content: bytes):
    with pytest.raises(PageError, match="damaged or cut short"):
        directory_of(held(content))


def test_a_directory_that_says_it_is_huge_is_refused_unread():
    content = zipped({"a.html": "Rain"})
    at = content.rindex(b"PK\5\6")
    huge = content[: at + 12] + struct.pack("<L", 2_000_000_000) + content[at + 16 :]

    directory = directory_of(held(huge))

    assert directory.damage
    assert list(directory.by_name) == ["a.html"]


def test_more_files_than_anybody_keeps_are_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(zip_directory, "MOST_MEMBERS", 3)

    with pytest.raises(PageError, match="it holds over 3 files"):
        directory_of(held(zipped({str(number): "" for number in range(4)})))


def test_the_directory_of_a_file_is_read_once_until_it_changes(tmp_path: Path):
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"a.html": "Rain"}))
    with path.open("rb") as file:
        one = OpenContainer(file=file, source=str(path), path=path)
        first = directory_of(one)
        assert directory_of(one) is first

    time.sleep(0.01)  # a file system's clock may stand still for some milliseconds
    path.write_bytes(zipped({"a.html": "Rain", "b.html": "Snow"}))

    with path.open("rb") as file:
        assert len(directory_of(OpenContainer(file=file, source=str(path), path=path)).members) == 2


def test_a_member_that_is_not_where_it_should_be_is_damage():
    archive = held(zipped({"a.html": "Rain"}))
    (member,) = directory_of(archive).members
    member.header_offset = 7

    with pytest.raises(PageError, match=r"a test/a\.html: this part of the archive is damaged"):
        read_member(archive, member)
