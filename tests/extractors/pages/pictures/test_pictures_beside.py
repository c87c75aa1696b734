"""The pictures of a browser's complete page, in the folder beside it."""

import os
from pathlib import Path

import pytest

from extractors.pages.opening import open_path
from tests.extractors.pages.archives import png


def _saved(folder: Path, names: tuple[str, ...], *, beside: str = "Soup_files", name: str = "Soup.html") -> Path:
    """Save a page with images of these names; the files a.png and "b c.png" exist."""
    (folder / beside).mkdir()
    (folder / beside / "a.png").write_bytes(png(1))
    (folder / beside / "b c.png").write_bytes(png(2))
    (folder / beside / "style.css").write_text("body{}")
    path = folder / name
    images = "".join(f'<img src="{name}">' for name in names)
    path.write_text(f"<html><body><p>Soup</p>{images}</body></html>", encoding="utf-8")
    return path


def _found(path: Path) -> dict[str, str]:
    return {one.address: os.path.relpath(one.path, path.parent) for one in open_path(path)[0].subresources}


def test_each_picture_is_found_under_the_name_the_page_has_for_it(tmp_path: Path):
    path = _saved(tmp_path, ("Soup_files/a.png", "./Soup_files/b%20c.png", "Soup_files/style.css", "Soup_files/no.png"))

    assert _found(path) == {
        "Soup_files/a.png": os.path.join("Soup_files", "a.png"),  # noqa: PTH118 - as relpath writes it
        "./Soup_files/b%20c.png": os.path.join("Soup_files", "b c.png"),  # noqa: PTH118
    }


def test_a_picture_stays_in_its_file_until_it_is_wanted(tmp_path: Path):
    (picture,) = open_path(_saved(tmp_path, ("Soup_files/a.png",)))[0].subresources

    assert (picture.content, picture.media_type) == (b"", "image/png")


@pytest.mark.parametrize("beside", ["Soup-Dateien", "Soup_fichiers", "Soup_archivos", "Soup.files"])
def test_the_folder_may_be_named_in_another_language(tmp_path: Path, beside: str):
    assert list(_found(_saved(tmp_path, (f"{beside}/a.png",), beside=beside))) == [f"{beside}/a.png"]


@pytest.mark.parametrize(("beside", "name"), [("New_files", "New.html"), ("Soup_files", "New.html")])
def test_a_page_that_was_renamed_with_or_without_its_folder_has_its_pictures(tmp_path: Path, beside: str, name: str):
    path = _saved(tmp_path, ("Soup_files/a.png",), beside=beside, name=name)

    assert list(_found(path)) == ["Soup_files/a.png"]


@pytest.mark.parametrize(
    "name",
    [
        "Soup_files/../secret_files/a.png",
        "../secret_files/a.png",
        "Soup_files/%2e%2e/secret.png",
        "/Soup_files/a.png",
        "file:///Soup_files/a.png",
        "//Soup_files/a.png",
        "https://a.example/Soup_files/a.png",
        "Soup_files/link.png",
        "Soup_files/inner/a.png",
    ],
)
def test_nothing_outside_the_folder_is_found(tmp_path: Path, name: str):
    secret = tmp_path / "secret_files"
    secret.mkdir()
    (secret / "a.png").write_bytes(png())
    (tmp_path / "secret.png").write_bytes(png())
    place = tmp_path / "pages"
    place.mkdir()
    path = _saved(place, (name,))
    (place / "Soup_files" / "link.png").symlink_to(secret / "a.png")
    (place / "Soup_files" / "inner").symlink_to(secret, target_is_directory=True)

    assert _found(path) == {}


def test_a_folder_that_is_a_link_is_not_entered(tmp_path: Path):
    path = _saved(tmp_path, ("Soup_files/a.png",), beside="elsewhere")
    (tmp_path / "Soup_files").symlink_to(tmp_path / "elsewhere", target_is_directory=True)

    assert _found(path) == {}


def test_what_is_no_picture_is_left_out(tmp_path: Path):
    path = _saved(tmp_path, ("Soup_files/c.png", "Soup_files/d.png"))
    (tmp_path / "Soup_files" / "c.png").write_bytes(b"MZ\x90\0")
    (tmp_path / "Soup_files" / "d.png").mkdir()

    assert _found(path) == {}


def test_a_note_has_the_pictures_below_its_own_folder(tmp_path: Path):
    (tmp_path / "img").mkdir()
    for place in ("img/a b.png", "c.png"):
        (tmp_path / place).write_bytes(png(1))
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "img").mkdir()
    (folder / "img" / "a b.png").write_bytes(png(1))
    (folder / "link.png").symlink_to(tmp_path / "c.png")
    note = folder / "Soup.md"
    note.write_text("Soup ![](img/a%20b.png) ![](no.png) ![](../c.png) ![](link.png) ![](https://a.example/img/b.png)")

    assert _found(note) == {"img/a%20b.png": os.path.join("img", "a b.png")}  # noqa: PTH118
