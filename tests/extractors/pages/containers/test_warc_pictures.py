"""The pictures of pages in WARC files and in archives of them."""

import gzip
import zipfile
import zlib
from pathlib import Path

import pytest

from extractors.pages.containers import warc_pictures
from extractors.pages.opening import open_entry
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
    """Return the last bytes of the pictures of a file's first page, by the page's names for them."""
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


PLAIN = "<!doctype html><title>Boats</title>{head}<p>Boats.</p><img src='{name}'>"


def picture(address: str, end: str, **headers: str) -> bytes:
    return record("response", address, http(PNG + end.encode(), **{"headers": "Content-Type: image/png", **headers}))


def leading_to(address: str) -> bytes:
    return http("", status="301 Moved Permanently", headers=f"Location: {address}")


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("my boat.png", "http://a.example/my%20boat.png"),
        ("b%c3%b6.png", "http://a.example/b%C3%B6.png"),
        ("b\N{LATIN SMALL LETTER O WITH DIAERESIS}.png", "http://a.example/b%C3%B6.png"),
        ("HTTP://A.example:80/boat.png", "http://a.example/boat.png"),
        ("http://a.example/boat.png", "https://a.example/boat.png"),
        ("img\\boat.png", "http://a.example/img/boat.png"),
        ("boat.png?", "http://a.example/boat.png"),
    ],
)
def test_a_picture_is_found_however_its_address_is_written(tmp_path: Path, name: str, address: str):
    page = record("response", "http://a.example/page", http(PLAIN.format(head="", name=name)))

    assert found(write_warc(tmp_path / "a.warc", page, picture(address, "boat"))) == {name: b"boat"}


@pytest.mark.parametrize("base", ["http://static.example/img/", "//static.example/img/"])
def test_the_pages_base_is_where_its_pictures_are(tmp_path: Path, base: str):
    html = PLAIN.format(head=f"<base href='{base}'>", name="boat.png")
    page = record("response", "http://a.example/page", http(html))
    path = write_warc(tmp_path / "a.warc", page, picture("http://static.example/img/boat.png", "boat"))

    assert found(path) == {"boat.png": b"boat"}


def test_a_picture_is_found_where_its_address_leads_to(tmp_path: Path):
    moved = record("response", "http://a.example/gone.png", leading_to("/new.png"))
    round_about = record("response", "http://a.example/mast.png?size=2", leading_to("mast.png?size=2"))
    path = write_warc(tmp_path / "a.warc", ANSWERS[1], moved, round_about, picture("http://a.example/new.png", "moor"))

    assert found(path) == {"gone.png": b"moor"}


def test_an_error_for_a_picture_does_not_hide_the_answer(tmp_path: Path):
    address = "http://a.example/gone.png"
    refused = picture(address, "none", status="404 Not Found")
    part = picture(address, "part", status="206 Partial Content")
    path = write_warc(tmp_path / "a.warc", ANSWERS[1], refused, part, picture(address, "good"))

    assert found(path) == {"gone.png": b"good"}


def test_of_several_captures_the_nearest_is_the_pages(tmp_path: Path):
    address = "http://a.example/gone.png"
    between = answer(2, PNG, headers="Content-Type: image/png")
    path = write_warc(
        tmp_path / "a.warc", picture(address, "old."), between, between, ANSWERS[1], picture(address, "new.")
    )

    assert found(path) == {"gone.png": b"new."}


def test_pictures_of_a_file_that_was_packed_at_once_are_found_in_one_go(tmp_path: Path):
    path = tmp_path / "a.warc.gz"
    path.write_bytes(gzip.compress(b"".join(ANSWERS)))

    assert found(path) == WHOLE


@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_web_archive_holds_a_pages_pictures_in_any_of_its_files(tmp_path: Path, packing: int):
    files = {f"archive/{number}.warc": one for number, one in enumerate((ANSWERS[1], *ANSWERS[:1], *ANSWERS[2:]))}

    assert found(write_zip(tmp_path / "a.wacz", files, packing=packing)) == WHOLE


def test_a_picture_whose_pieces_end_early_is_left_out(tmp_path: Path):
    headers = "Content-Type: image/png\nTransfer-Encoding: chunked"
    cut = record("response", "http://a.example/gone.png", http(b"ff\r\n" + PNG, headers=headers))

    assert found(write_warc(tmp_path / "a.warc", ANSWERS[1], cut)) == {}


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
    monkeypatch.setattr(warc_pictures, "LARGEST_FILE_BYTES", 100)

    assert found(write_warc(tmp_path / "a.warc", *ANSWERS)) == {}
