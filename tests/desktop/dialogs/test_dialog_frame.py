"""Rules for every dialog: it fits a small screen, Esc closes it, and every control has a name."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.actions import Actions
from desktop.appearance.theme import Theme
from desktop.dialogs.about import about_box
from desktop.dialogs.details import DetailsDialog
from desktop.dialogs.dialog_frame import DialogFrame, platform_button_box
from desktop.dialogs.keys import KeysDialog
from desktop.dialogs.opening.picker import PickerDialog
from desktop.dialogs.opening.skipped_pages import SkippedPagesDialog
from desktop.dialogs.preview import PreviewDialog
from desktop.dialogs.saving.save import SaveDialog
from desktop.dialogs.settings import SettingsDialog
from desktop.session.articles import Then
from desktop.session.documents.document import Document
from desktop.session.settings import Settings
from extractors.pages.entry import SkippedEntries
from extractors.saving.choices import DEFAULT_CHOICES, Choices
from tests.desktop.documents import settled_document
from tests.desktop.lists import AtHand, entries, listing
from tests.desktop.nameless import nameless_fields
from tests.desktop.walking import stops


class SilentCounts:
    """Counts nothing."""

    def count_structure(self, document: Document, then: Then) -> None:
        """Do nothing."""


class SilentSession(QObject):
    """Answers nothing."""

    rendered = Signal(object, tuple)
    render_failed = Signal(object, str)
    document_closed = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.articles = SilentCounts()

    def render(
        self,
        document: Document,
        formats: Sequence[str],
        asked: object,
        choices: Choices = DEFAULT_CHOICES,
        own: str = "",
    ) -> None:
        """Do nothing."""


@pytest.fixture(params=["preview", "details", "settings", "keys", "about", "picker", "passed over", "save", "save all"])
def frame(
    request: pytest.FixtureRequest, qtbot: QtBot, theme: Theme, settings: Settings, parent: QWidget
) -> DialogFrame:
    document = settled_document()
    document.setParent(parent)
    session = SilentSession(settings)
    session.setParent(parent)
    makers: dict[str, Callable[[], DialogFrame]] = {
        "preview": lambda: PreviewDialog(session, document, parent),
        "details": lambda: DetailsDialog(document, document.play, parent),
        "settings": lambda: SettingsDialog(settings, theme, parent),
        "keys": lambda: KeysDialog(settings, Actions(parent, QWidget(parent), theme, settings), parent),
        "about": lambda: about_box(parent),
        "picker": lambda: PickerDialog(listing(AtHand(entries(3)), Path("archive.warc"), parent), theme, parent),
        "passed over": lambda: SkippedPagesDialog([SkippedEntries(place="record-1", reason="it is a picture")], parent),
        "save": lambda: SaveDialog(session, theme, document, parent=parent),
        "save all": lambda: SaveDialog(session, theme, document, [document, document], is_all=True, parent=parent),
    }
    dialog = makers[request.param]()
    dialog.open()
    return dialog


def test_it_fits_its_screen(frame: DialogFrame) -> None:
    room = frame.screen().availableSize()

    assert frame.width() < room.width()
    assert frame.height() < min(room.height(), 760)  # 1280 by 800, less a title bar and a task bar
    assert frame.windowTitle()


def test_esc_closes_it_for_good(qtbot: QtBot, frame: DialogFrame) -> None:
    with qtbot.waitSignal(frame.destroyed):
        qtbot.keyClick(frame, Qt.Key.Key_Escape)


def test_all_that_takes_the_keyboard_has_a_name(frame: DialogFrame) -> None:
    assert nameless_fields(frame) == []


def test_no_two_of_its_controls_have_one_mnemonic(parent: QWidget) -> None:
    dialog = DialogFrame("", parent, width=300)
    field, label, box = QLineEdit(dialog), QLabel("&Date", dialog), QCheckBox("&Save a copy", dialog)
    label.setBuddy(field)
    button = QPushButton("&Save", dialog)

    dialog.fit()

    assert [one.text() for one in (label, box, button)] == ["&Date", "Save &a copy", "&Save"]


def test_its_buttons_keep_their_words_where_these_are_long(qtbot: QtBot, parent: QWidget) -> None:
    dialog = DialogFrame("", parent, width=300)
    dialog.setMinimumSize(200, 100)
    row = QHBoxLayout(dialog)
    buttons = [QPushButton(f"{number}: a label in a wordy language") for number in range(3)]
    for button in buttons:
        row.addWidget(button)

    dialog.fit()
    dialog.show()
    dialog.resize(250, 100)

    assert all(button.width() >= button.sizeHint().width() for button in buttons)


def test_where_it_scrolls_the_tab_key_still_comes_to_the_buttons_last(
    qtbot: QtBot, parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.dialogs.dialog_frame.room_on_screen", lambda _: QSize(310, 210))
    dialog = DialogFrame("", parent, width=300)
    fields, close = [QLineEdit() for _ in range(12)], QPushButton("Close")
    column = QVBoxLayout(dialog)
    for field in fields:
        column.addWidget(field)
    column.addWidget(close)
    dialog.fit()
    dialog.open()

    assert stops(qtbot, dialog) == [*fields, close]


def test_buttons_stand_in_the_order_of_the_system(qtbot: QtBot) -> None:
    accept, reject = QPushButton("Save"), QPushButton("Cancel")
    box = platform_button_box(accept, reject)
    qtbot.addWidget(box)
    box.show()
    layout = QStyle.StyleHint.SH_DialogButtonLayout
    is_cancel_last = box.style().styleHint(layout) in (
        QDialogButtonBox.ButtonLayout.WinLayout.value,
        QDialogButtonBox.ButtonLayout.KdeLayout.value,
    )

    assert (accept.x() < reject.x()) is is_cancel_last


def opened_dialog(parent: QWidget) -> DialogFrame:
    dialog = DialogFrame("Rain", parent, width=300, height=200)
    dialog.fit()
    dialog.open()
    return dialog


def test_a_dialog_that_was_made_larger_opens_as_large_again(parent: QWidget, settings: Settings) -> None:
    usual = opened_dialog(parent)
    fitted = usual.size()
    usual.resize(fitted + QSize(80, 60))
    usual.reject()

    larger = opened_dialog(parent)
    assert larger.size() == fitted + QSize(80, 60)
    larger.resize(fitted)
    larger.reject()

    again = opened_dialog(parent)
    assert again.size() == fitted
    again.reject()


def test_a_smaller_screen_does_not_change_how_large_a_dialog_was_made(
    parent: QWidget, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened_dialog(parent)
    made = dialog.size() + QSize(80, 60)
    dialog.resize(made)
    dialog.reject()

    with monkeypatch.context() as small:
        small.setattr("desktop.dialogs.dialog_frame.room_on_screen", lambda _: QSize(310, 210))
        opened_dialog(parent).reject()

    again = opened_dialog(parent)
    assert again.size() == made
    again.reject()


def test_a_dialog_that_grew_by_itself_opens_in_its_usual_size(parent: QWidget, settings: Settings) -> None:
    dialog = opened_dialog(parent)
    fitted = dialog.size()
    dialog.take_size(fitted + QSize(0, 160))
    dialog.reject()

    again = opened_dialog(parent)
    assert again.size() == fitted
    again.reject()
