"""The bytes of an article's pictures, within limits."""

import base64
import os
from pathlib import Path

import pytest

from extractors.extraction import Metadata
from extractors.pages.pictures.subresource import Subresource
from extractors.saving.article import Article
from extractors.saving.pictures import held_pictures
from extractors.saving.pictures.held_pictures import HeldPicture, HeldPictures, MissingReason, images_of
from tests.extractors.saving.made_pictures import PNG, png

DATA = f"data:image/png;base64,{base64.b64encode(PNG).decode()}"


@pytest.mark.parametrize("address", [DATA, DATA.replace("+", "%2B").rstrip("="), DATA.replace("base64", "x=1;BASE64")])
def test_a_data_address_holds_its_picture(address: str) -> None:
    held = HeldPictures(()).get(address)

    assert isinstance(held, HeldPicture)
    assert held.content == PNG


@pytest.mark.parametrize("address", ["data:image/png;base64,A", "data:image/png;base64,é", "data:", "data:x", "cid:a"])
def test_an_address_that_holds_nothing_lacks_its_picture(address: str) -> None:
    assert HeldPictures(()).get(address) is MissingReason.ABSENT


def test_a_page_of_an_error_under_a_picture_s_name_is_no_picture() -> None:
    held = Subresource(address="saved:0", media_type="image/png", content=b"<!doctype html><h1>Not found</h1>")

    assert HeldPictures((held,)).get("saved:0") is MissingReason.ABSENT


def test_one_picture_and_all_together_have_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(held_pictures, "LARGEST_BYTES", len(PNG))
    monkeypatch.setattr(held_pictures, "LARGEST_TOTAL_BYTES", 2 * len(PNG))
    contents = {"saved:0": PNG + b"\0", "saved:1": PNG, "saved:2": PNG, "saved:3": PNG}
    held = HeldPictures(tuple(Subresource(address=address, content=content) for address, content in contents.items()))

    found = [held.get(address) for address in contents]

    assert [one if isinstance(one, MissingReason) else one.number for one in found] == [
        MissingReason.TOO_LARGE,
        1,
        2,
        MissingReason.TOO_LARGE,
    ]
    assert held.get(f"{DATA}AAAA") is MissingReason.TOO_LARGE


def test_a_picture_is_read_from_its_file_and_nothing_else_is(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(png(3))
    places = {"saved:0": tmp_path / "a.png", "saved:1": tmp_path, "saved:2": tmp_path / "gone.png"}
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        places["saved:3"] = tmp_path / "pipe"
    held = HeldPictures(tuple(Subresource(address=address, path=str(path)) for address, path in places.items()))

    found = {address: held.get(address) for address in places}

    first = found.pop("saved:0")
    assert isinstance(first, HeldPicture)
    assert first.content == png(3)
    assert set(found.values()) == {MissingReason.ABSENT}


def test_images_are_found_in_a_body_and_not_in_its_texts() -> None:
    body = (
        '<p>&lt;img src="a"&gt; <img src="https://v.example/?a=1&amp;b" alt="<img src=&quot;b&quot;>"></p><pre>x</pre>'
    )
    article = Article(metadata=Metadata(), body_html=body)

    (image,) = images_of(article)

    assert (image.address, image.alt) == ("https://v.example/?a=1&b", '<img src="b">')
