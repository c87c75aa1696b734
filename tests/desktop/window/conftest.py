"""A window with the collection of a small folder: read once, and copied for every test."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.window.window import Window
from extractors.collection.collection import Collection
from tests.desktop.at_the_desk import TOWNS, wait_until_read
from tests.extractors.collection.made_collection import folder_of_pages, read

Change = Callable[[Collection], object]


@pytest.fixture(scope="session")
def read_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("read")
    with closing(Collection(folder / "mine.unhusk")) as collection:
        collection.add_source(folder_of_pages(folder / "pages", *TOWNS))
        read(collection)
    return folder / "mine.unhusk"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of_pages(tmp_path / "pages", *TOWNS)


@pytest.fixture
def copied(read_once: Path, folder: Path, tmp_path: Path) -> Callable[[str, Change], Path]:
    """Copy the collection under a name, with the folder as its source, and change the copy."""

    def copy(name: str, change: Change) -> Path:
        for page in folder.iterdir():  # the page's stamp must match too
            shutil.copystat(read_once.parent / "pages" / page.name, page)
        path = tmp_path / name
        shutil.copyfile(read_once, path)
        with closing(Collection(path)) as collection:
            collection.move_source(read_once.parent / "pages", folder)
            change(collection)
        return path

    return copy


@pytest.fixture
def opened(qtbot: QtBot, window: Window, copied: Callable[[str, Change], Path]) -> Window:
    window.collection_controller.open(copied("mine.unhusk", lambda _: None))
    wait_until_read(qtbot, window)
    return window
