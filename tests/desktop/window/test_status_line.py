"""The status bar's words for failed columns."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from desktop.session.documents.document import Document
from desktop.views.eliding_label import ElidingLabel
from desktop.window.window import Window
from tests.desktop.conftest import put
from tests.desktop.documents import answer, fail, find_nothing, waiting_document

NAMES = ("trafilatura", "readability", "justext")


def words_at_the_foot(window: Window) -> str:
    return " ".join(label.text() for label in window.statusBar().findChildren(QLabel))


def test_a_failed_column_is_named_and_one_that_found_nothing_is_not(qtbot: QtBot, window: Window) -> None:
    document = waiting_document(NAMES)
    put(window, document)
    answer(document, "trafilatura", {1, 2})
    find_nothing(document, "justext")
    document.finish()
    assert "justext" not in words_at_the_foot(window)

    fail(document, "readability")

    qtbot.waitUntil(lambda: "readability" in words_at_the_foot(window))


def test_what_was_saved_is_said_of_its_own_page_alone(qtbot: QtBot, window: Window) -> None:
    first, second = waiting_document(NAMES), waiting_document(NAMES)
    put(window, second)
    put(window, first)
    window.session.saved.emit(first, Path("harbour.md"), "")
    assert "harbour.md" in words_at_the_foot(window)

    window.session.show(second)

    assert "harbour.md" not in words_at_the_foot(window)


def test_what_waits_for_the_extractors_is_said_only_while_they_run(window: Window) -> None:
    def message() -> str:
        return "".join(label.words() for label in window.statusBar().findChildren(ElidingLabel))

    first, second = waiting_document(NAMES[:1]), waiting_document(NAMES[:1])
    put(window, first)
    window.session.articles.when_complete(first, lambda: None)
    assert "the proposal and the details" in message()
    first.finish()
    assert not message()

    put(window, second)
    window.session.articles.when_complete(second, lambda: None)
    window.session.message.emit("Copied as Markdown")
    second.finish()
    assert message() == "Copied as Markdown"


def test_the_menu_of_encodings_is_short_and_leads_to_all(qtbot: QtBot, window: Window, document: Document) -> None:
    button = next(one for one in window.statusBar().findChildren(QToolButton) if one.accessibleName() == "Encoding")
    menu = button.menu()
    menu.aboutToShow.emit()

    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert len(words) <= 14
    assert "Western (Windows-1252)" in words
    assert words[-1] == "More"
    beneath = menu.actions()[-1].menu()
    assert isinstance(beneath, QMenu)
    more = [action.text() for action in beneath.actions()]
    assert "Thai (Windows-874)" in more
    assert not set(more) & set(words)


def test_what_happened_has_room_before_the_facts_of_the_page(qtbot: QtBot, window: Window, document: Document) -> None:
    put(window, document)
    window.show()
    words = "Saved: /home/anna/Documents/Collections/2026/The harbour wall.md"

    def shown() -> list[str]:
        return [label.text() for label in window.statusBar().findChildren(QLabel) if label.isVisible()]

    for width, is_counted in ((1280, True), (700, False)):
        window.resize(width, 600)
        window.session.message.emit(words)
        qtbot.waitUntil(lambda: words in shown())
        assert any("words on the page" in one for one in shown()) is is_counted

    window.session.message.emit(words * 4)

    qtbot.waitUntil(lambda: any(one.startswith("Saved: /home/anna") and one.endswith("…") for one in shown()))
    assert any(label.toolTip() == words * 4 for label in window.statusBar().findChildren(QLabel))


def test_the_last_letter_of_a_message_is_whole(qtbot: QtBot, window: Window, document: Document) -> None:
    words = "Saved harbour.md"
    window.session.message.emit(words)
    label = next(one for one in window.statusBar().findChildren(ElidingLabel) if one.words() == words)
    qtbot.waitUntil(lambda: label.text() == words)
    before = end_of_ink(label)

    label.resize(label.width() + 40, label.height())

    assert end_of_ink(label) == before


def end_of_ink(label: QLabel) -> int:
    """Return the last column of pixels in which something is drawn."""
    image = label.grab().toImage()
    ground = image.pixel(0, 0)
    return max(x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height())))


def test_a_message_has_room_in_a_narrow_window_which_it_does_not_widen(qtbot: QtBot, window: Window) -> None:
    document = waiting_document(NAMES)
    put(window, document)
    window.resize(window.minimumSize())
    window.session.saved.emit(document, Path("a" * 200) / "harbour.md", "")

    bar = window.statusBar()
    qtbot.waitUntil(lambda: bar.width() <= window.minimumSize().width())
    (message,) = [one for one in bar.findChildren(ElidingLabel) if "harbour.md" in one.words()]
    qtbot.waitUntil(lambda: message.width() > bar.width() // 5)
    assert "harbour.md" in message.toolTip()
