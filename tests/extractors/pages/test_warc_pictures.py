"""The pictures of pages in WARC files and in archives of them."""

import zlib
from pathlib import Path

import pytest

from extractors.pages import warc_pictures
from extractors.pages.listing import open_entry
from tests.extractors.pages.made_containers import answer, http, listed, record, write_warc, write_zip, zstd_warc

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
PAGE = (
    "<!doctype html><title>Boats</title><p>Boats.</p><img src='/img/boat.png#top'><img src='mast.png?size=2'>"
    "<img src='https://other.example/flag.png'><img src='gone.png'><img src='said-to-be.png'>"
)
ANSWERS = (
    record("response", "http://a.example/img/boat.png", http(PNG + b"boat", headers="Content-Type: image/png")),
    record("response", "http://a.example/page", http(PAGE)),
    answer(2),
    record("resource", "http://a.example/mast.png?size=2", PNG + b"mast", media_type="image/png"),
    record(
        "response",
        "<https://other.example/flag.png>",
        http(zlib.compress(PNG + b"flag"), headers="Content-Type: image/png\nContent-Encoding: deflate"),
    ),
    record("response", "http://a.example/gone.png", http(b"", status="404 Not Found")),
    record("response", "http://a.example/said-to-be.png", http("<p>No picture</p>", headers="Content-Type: image/png")),
)


def found(path: Path) -> dict[str, bytes]:
    """Return the ends of the pictures of a file's first page, by the page's names for them."""
    page = open_entry(path, listed(path)[0])
    assert {picture.media_type for picture in page.subresources} <= {"image/png"}
    return {picture.address: picture.content[-4:] for picture in page.subresources}


WHOLE = {"/img/boat.png#top": b"boat", "mast.png?size=2": b"mast", "https://other.example/flag.png": b"flag"}


@pytest.mark.parametrize("is_gzip", [False, True])
def test_pictures_before_and_behind_their_page_come_along_under_its_names(tmp_path: Path, is_gzip: bool):
    assert found(write_warc(tmp_path / "a.warc", *ANSWERS, is_gzip=is_gzip)) == WHOLE


def test_so_do_those_in_a_web_archive(tmp_path: Path):
    path = write_zip(tmp_path / "a.wacz", {"archive/data.warc.zst": zstd_warc(*ANSWERS), "datapackage.json": "{}"})

    assert found(path) == WHOLE


def test_a_damaged_picture_is_left_out(tmp_path: Path):
    hurt = ANSWERS[0].replace(b"Content-Length: ", b"Content-Length: 9")

    assert found(write_warc(tmp_path / "a.warc", *ANSWERS[1:], hurt)) == {
        name: end for name, end in WHOLE.items() if end != b"boat"
    }


def test_a_picture_of_the_same_name_on_another_site_is_none_of_the_page(tmp_path: Path):
    elsewhere = record("response", "http://b.example/img/boat.png", http(PNG, headers="Content-Type: image/png"))

    assert found(write_warc(tmp_path / "a.warc", ANSWERS[1], elsewhere)) == {}


def test_a_file_that_is_too_large_to_be_gone_through_gives_its_page_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(warc_pictures, "_LARGEST_FILE_BYTES", 100)

    assert found(write_warc(tmp_path / "a.warc", *ANSWERS)) == {}
