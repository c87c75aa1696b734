"""Pictures on the web, in a folder, in the file."""

import base64
import json

import pytest

from extractors.pages.pictures.subresource import Subresource
from extractors.saving.choices import Choices, Images
from extractors.saving.formats import TEXT_FORMATS
from extractors.saving.pictures import held_pictures
from extractors.saving.pictures.picture_placement import place_pictures
from tests.extractors.saving.made_pictures import GIF, PNG, SVG, article_of, png

WEB = Subresource(address="https://v.example/pics/At%20noon.png", content=PNG)
BESIDE = Subresource(address="x_files/b.png", media_type="image/jpeg", content=GIF)
DATA = f"data:image/png;base64,{base64.b64encode(png(9)).decode()}"
BODY = (
    '<p>One</p><img src="/pics/At noon.png" alt="Boats"><p>Two</p><img src="x_files/b.png"><p>Three</p>'
    f'<img src="{DATA}" alt="Quay"><p>Four</p><img src="/far.jpg"><p>Five</p>'
)
ARTICLE = article_of(BODY, [WEB, BESIDE])


def data_of(content: bytes, media_type: str) -> str:
    return f"data:{media_type};base64,{base64.b64encode(content).decode()}"


def test_remote_leaves_pictures_on_the_web_and_holds_those_that_are_nowhere_else() -> None:
    placed, folder, beside, notes = place_pictures(ARTICLE, Images.REMOTE)

    addresses = [image.address for image in held_pictures.images_of(placed)]
    assert addresses == [WEB.address, data_of(GIF, "image/gif"), DATA, "https://v.example/far.jpg"]
    assert (folder, beside) == ("", ())
    assert notes == ("1 picture has no address on the web and is in the file itself.",)


def test_copy_puts_every_picture_that_is_there_into_a_folder_under_a_name_of_ours() -> None:
    placed, folder, beside, notes = place_pictures(ARTICLE, Images.COPY)

    addresses = [image.address for image in held_pictures.images_of(placed)]
    assert addresses == [
        f"{folder}/1-At-noon.png",
        f"{folder}/2.gif",
        f"{folder}/3-Quay.png",
        "https://v.example/far.jpg",
    ]
    assert [(one.name, one.content) for one in beside] == [
        ("1-At-noon.png", PNG),
        ("2.gif", GIF),
        ("3-Quay.png", png(9)),
    ]
    assert notes == ("1 picture is not in the saved page and stays on the web.",)


def test_inline_puts_every_picture_that_is_there_into_the_file() -> None:
    placed, _, beside, notes = place_pictures(ARTICLE, Images.INLINE)

    addresses = [image.address for image in held_pictures.images_of(placed)]
    assert addresses == [data_of(PNG, "image/png"), data_of(GIF, "image/gif"), DATA, "https://v.example/far.jpg"]
    assert beside == ()
    assert notes == ("1 picture is not in the saved page and stays on the web.",)


def test_a_drawing_that_becomes_a_file_runs_nothing() -> None:
    article = article_of(
        '<p>One</p><img src="/d.png"><p>Two</p>', [Subresource(address="https://v.example/d.png", content=SVG)]
    )

    _, _, (one,), _ = place_pictures(article, Images.COPY)

    assert one.name == "1-d.svg"
    assert b"<svg" in one.content
    assert b"script" not in one.content


@pytest.mark.parametrize(
    "name", ["../../evil.png", "..%2f..%2fevil.png", "con", "a\\b", "x" * 500, "%00", "雨", ".hidden"]
)
def test_no_name_of_a_page_decides_where_a_picture_goes(name: str) -> None:
    address = f"https://v.example/{name}"
    article = article_of(f'<p>One</p><img src="{address}"><p>Two</p>', [Subresource(address=address, content=PNG)])

    _, _, (one,), _ = place_pictures(article, Images.COPY)

    assert one.name.startswith("1")
    assert one.name.endswith(".png")
    assert not set(one.name) & set('/\\:\0"')
    assert len(one.name.encode()) < 100


def test_the_same_picture_twice_is_one_file() -> None:
    article = article_of('<p>One</p><img src="/a.png"><p>Two</p><img src="/a.png"><p>Three</p>',
                         [Subresource(address="https://v.example/a.png", content=PNG)])  # fmt: skip

    placed, folder, beside, _ = place_pictures(article, Images.COPY)

    assert len(beside) == 1
    assert placed.body_html.count(f"{folder}/1-a.png") == 2


def test_a_picture_over_the_limit_that_is_nowhere_else_is_left_out_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(held_pictures, "LARGEST_BYTES", 10)

    placed, _, beside, notes = place_pictures(ARTICLE, Images.COPY)

    assert beside == ()
    assert [image.address for image in held_pictures.images_of(placed)] == [
        WEB.address,
        DATA,
        "https://v.example/far.jpg",
    ]
    assert len(notes) == 3


@pytest.mark.parametrize("images", Images)
@pytest.mark.parametrize("form", [*TEXT_FORMATS.values()], ids=lambda form: form.name)
def test_no_internal_address_is_ever_written(images: Images, form) -> None:
    placed = place_pictures(ARTICLE, images)[0]

    written = form.write(placed, Choices(images=images)).decode()

    assert "saved:" not in written
    assert json.dumps("Five")[1:-1] in written
