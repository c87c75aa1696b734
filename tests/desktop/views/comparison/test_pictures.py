"""Pictures from the saved page itself, and from nowhere else."""

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views.comparison.pictures import LARGEST, Pictures
from extractors.pages.page import Page, PageKind


def png(width: int = 400, height: int = 200) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def page_at(folder: Path) -> Page:
    return Page(kind=PageKind.HTML, text="<p>", path=str(folder / "page.html"))


@pytest.fixture
def pictures(qapp: QApplication) -> Iterator[Pictures]:
    pictures = Pictures(qapp)
    yield pictures
    pictures.deleteLater()


def test_an_embedded_picture_arrives_small(qtbot: QtBot, pictures: Pictures, tmp_path: Path) -> None:
    address = "data:image/png;base64," + base64.b64encode(png()).decode()
    page = page_at(tmp_path)

    with qtbot.waitSignal(pictures.arrived):
        assert pictures.picture(page, address) is None

    found = pictures.picture(page, address)
    assert found is not None
    assert found.width() <= 2 * LARGEST.width()


def test_a_file_beside_the_page_is_read(qtbot: QtBot, pictures: Pictures, tmp_path: Path) -> None:
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "quay.png").write_bytes(png())

    with qtbot.waitSignal(pictures.arrived):
        pictures.picture(page_at(tmp_path), "page_files/quay.png")


@pytest.mark.parametrize(
    "address",
    ["../secret.png", "/etc/hostname", "file:///etc/hostname", "https://example.org/a.png", "//host/share.png"],
)
def test_nothing_outside_the_pages_folder_is_touched(
    qtbot: QtBot, pictures: Pictures, tmp_path: Path, address: str
) -> None:
    (tmp_path / "secret.png").write_bytes(png())
    folder = tmp_path / "page"
    folder.mkdir()

    with qtbot.assertNotEmitted(pictures.arrived, wait=150):
        assert pictures.picture(page_at(folder), address) is None


def test_a_broken_picture_is_no_picture(qtbot: QtBot, pictures: Pictures, tmp_path: Path) -> None:
    with qtbot.assertNotEmitted(pictures.arrived, wait=150):
        pictures.picture(page_at(tmp_path), "data:image/png;base64,AAAA")
