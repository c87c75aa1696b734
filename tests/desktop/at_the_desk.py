"""Helpers for tests of the desk: wait until pages are read or shown, and look at their rows."""

from pytestqt.qtbot import QtBot

from desktop.window.window import Window
from extractors.collection.page_row import PageRow, PageState

TOWNS = ("Ahlen", "Borken", "Coesfeld")
READ_MS = 40_000


def wait_until_read(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: not window.collection_controller.desk.is_reading, timeout=READ_MS)
    qtbot.waitUntil(lambda: not any(row.state is PageState.NEW for row in rows(window).values()), timeout=READ_MS)
    table = window.collection_controller.view.table.model()
    qtbot.waitUntil(lambda: table.rowCount() == len(rows(window)))  # it is sorted a moment later


def rows(window: Window) -> dict[str, PageRow]:
    return {row.place.removesuffix(".html"): row for row in window.collection_controller.desk.rows.values()}


def put_in_doubt(window: Window, *towns: str) -> None:
    """Put exactly these pages in doubt, whatever the models think of them."""
    for town, row in rows(window).items():
        state = PageState.IN_DOUBT if town in towns else PageState.READ
        window.collection_controller.desk.set_state([row.page_id], state)


def wait_until_shown(qtbot: QtBot, window: Window, town: str) -> None:
    def is_shown() -> bool:
        document = window.session.current
        return document is not None and document.is_done and document.title == f"Flood in {town}"

    qtbot.waitUntil(is_shown, timeout=READ_MS)
