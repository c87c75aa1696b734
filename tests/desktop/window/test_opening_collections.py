"""Collections open wherever pages do, and without holding the window."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.collection.desk_view import DeskView
from desktop.window.window import Window
from extractors.collection.collection import Collection
from tests.desktop.at_the_desk import rows, wait_until_read, wait_until_shown


def test_the_desk_is_made_while_the_person_chooses_a_collection(qtbot: QtBot, window: Window) -> None:
    def views() -> set[QWidget]:
        return {one for one in QApplication.allWidgets() if isinstance(one, DeskView)}

    of_others = views()
    window.collection_controller.prepare()

    qtbot.waitUntil(lambda: bool(views() - of_others))
    assert window.collection_controller.desk.collection is None


def test_a_collection_opens_wherever_a_page_does_and_is_among_the_recent_ones(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    path = tmp_path / "news.unhusk"
    Collection(path).close()

    window.session.open_files([path])

    qtbot.waitUntil(lambda: window.collection_controller.desk.collection is not None)
    collection = window.collection_controller.desk.collection
    assert collection is not None
    assert collection.path == path
    assert window.collection_controller.view.isVisible()
    settings = window.session.settings
    assert settings.recent_files == [path]
    assert settings.recent_title(path) == "news (a collection)"
    assert not window.session.documents


def test_a_page_of_a_collection_does_not_make_its_folder_a_recent_one(
    qtbot: QtBot, window: Window, folder: Path
) -> None:
    window.collection_controller.open_folder(folder)
    wait_until_read(qtbot, window)

    window.collection_controller.open_page(rows(window)["Ahlen"].page_id)
    wait_until_shown(qtbot, window, "Ahlen")

    assert [path.suffix for path in window.session.settings.recent_files] == [".unhusk"]


def test_that_pages_are_still_being_read_is_taken_back_once_they_are(
    qtbot: QtBot, window: Window, folder: Path
) -> None:
    told: list[str] = []
    window.collection_controller.message.connect(told.append)
    window.collection_controller.open_folder(folder)
    assert window.collection_controller.desk.is_reading

    window.collection_controller.go_to_next()
    assert "still being read" in told[-1]

    wait_until_read(qtbot, window)
    qtbot.waitUntil(lambda: told[-1] == "")
