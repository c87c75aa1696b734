"""WACZ archives."""

import json
import zipfile
from pathlib import Path

import pytest

from extractors.errors import PageError
from extractors.pages.entry import Entry
from extractors.pages.opening import open_entry
from tests.extractors.pages.made_containers import answer, listed, skipped, write_warc, write_zip, zipped

NAMES = [f"Page {number}" for number in (1, 2, 3, 4)]


def wacz(folder: Path, packing: int, *, is_gzip: bool = True) -> Path:
    archives = {}
    for name, numbers in (("a", (1, 2)), ("b", (3, 4))):
        file = write_warc(folder / "part.warc", *map(answer, numbers), is_gzip=is_gzip)
        archives[f"archive/{name}.warc" + ".gz" * is_gzip] = file.read_bytes()
    lines = [{"format": "json-pages-1.0"}, {"url": "http://example.org/3", "title": "The third", "ts": "2024"}]
    pages = "\n".join([*map(json.dumps, lines), "no JSON", "[1]"])
    return write_zip(folder / "a.wacz", {"pages/pages.jsonl": pages, **archives}, packing=packing)


@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
@pytest.mark.parametrize("is_gzip", [False, True])
def test_the_pages_of_all_its_warc_files_are_listed_and_open(tmp_path: Path, packing: int, is_gzip: bool):
    path = wacz(tmp_path, packing, is_gzip=is_gzip)

    found = listed(path)

    assert [entry.title for entry in found] == ["Page 1", "Page 2", "The third", "Page 4"]
    assert [entry.number for entry in found] == [1, 2, 3, 4]
    assert [f"<title>{name}</title>" in open_entry(path, one).text for name, one in zip(NAMES, found, strict=True)] == [
        True
    ] * 4


def test_a_damaged_warc_file_in_it_costs_only_its_own_pages(tmp_path: Path):
    path = wacz(tmp_path, zipfile.ZIP_STORED)
    content = bytearray(path.read_bytes())
    at = content.index(b"\x1f\x8b", content.index(b"archive/a.warc"))
    content[at + 12 : at + 40] = b"\xff" * 28
    path.write_bytes(content)

    assert [entry.title for entry in listed(path)] == ["Page 2", "The third", "Page 4"]
    assert len(skipped(path)) == 1


@pytest.mark.parametrize("place", ["7/0", "x", "0/x", "-1/0"])
def test_a_place_without_a_page_is_told(tmp_path: Path, place: str):
    with pytest.raises(PageError, match="list its pages again"):
        open_entry(wacz(tmp_path, zipfile.ZIP_STORED), Entry(number=1, place=place))


def test_a_list_of_titles_that_is_no_text_is_left_alone(tmp_path: Path):
    path = tmp_path / "a.wacz"
    path.write_bytes(zipped({"pages/pages.jsonl": b"\xff\xfe\0" + b"[" * 100_000, "archive/a.warc": answer(1)}))

    assert [entry.title for entry in listed(path)] == ["Page 1"]
