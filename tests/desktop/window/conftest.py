"""A window with the collection of a small folder, read."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.window.window import Window
from tests.desktop.at_the_desk import TOWNS, wait_until_read
from tests.extractors.collection.made_collection import folder_of_pages


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of_pages(tmp_path / "pages", *TOWNS)


@pytest.fixture
def opened(qtbot: QtBot, window: Window, folder: Path) -> Window:
    window.collecting.open_folder(folder)
    wait_until_read(qtbot, window)
    return window
