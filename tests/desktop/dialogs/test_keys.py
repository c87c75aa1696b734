"""The keyboard map: keys are recorded as pressed, a conflict is reported and refused, the defaults can be restored."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.action_table import DESCRIPTIONS
from desktop.actions import Actions
from desktop.appearance.theme import Theme
from desktop.dialogs.key_recorder import KeyRecorder
from desktop.dialogs.keys import KeysDialog
from desktop.session.settings import Settings

_CONTROL = Qt.KeyboardModifier.ControlModifier
_NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def actions(parent: QWidget, theme: Theme, settings: Settings) -> Actions:
    return Actions(parent, QWidget(parent), theme, settings)


@pytest.fixture
def keys(qtbot: QtBot, settings: Settings, actions: Actions, parent: QWidget) -> KeysDialog:
    dialog = KeysDialog(settings, actions, parent)
    dialog.open()
    dialog.tree.setFocus()
    return dialog


def record(qtbot: QtBot, keys: KeysDialog, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
    """Select an action, press Enter, then the new keys, as a person would."""
    keys.choose(name)
    qtbot.keyClick(keys.tree, Qt.Key.Key_Return)
    recorder = keys.tree.findChildren(KeyRecorder)[-1]
    qtbot.keyClick(recorder, key, modifiers)
    QApplication.processEvents()


def shown(keys: KeysDialog) -> list[str]:
    """Return the actions that the list shows."""
    groups = [keys.tree.topLevelItem(place) for place in range(keys.tree.topLevelItemCount())]
    items = [group.child(row) for group in groups if group is not None for row in range(group.childCount())]
    return [item.text(0) for item in items if item is not None and not item.isHidden()]


@pytest.mark.parametrize(
    ("key", "modifiers", "taken"),
    [
        (Qt.Key.Key_G, _CONTROL, "Ctrl+G"),
        (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier, "Shift+Tab"),
        (Qt.Key.Key_Backspace, _NONE, "Backspace"),
    ],
)
def test_the_keys_pressed_are_the_action_s_at_once_and_next_time(
    qtbot: QtBot,
    keys: KeysDialog,
    actions: Actions,
    settings: Settings,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
    taken: str,
) -> None:
    record(qtbot, keys, "keep", key, modifiers)

    assert QKeySequence(settings.shortcut("keep") or "") == QKeySequence(taken)
    assert actions["keep"].shortcut() == QKeySequence(taken)


def test_keys_of_another_action_are_not_taken_and_that_action_is_named(
    qtbot: QtBot, keys: KeysDialog, actions: Actions, settings: Settings
) -> None:
    record(qtbot, keys, "keep", Qt.Key.Key_S, _CONTROL)

    assert "“Save”" in keys.message.text()
    assert settings.shortcut("keep") is None
    assert actions["keep"].shortcut() == QKeySequence("K")


def test_the_keys_that_move_in_the_page_are_not_taken(qtbot: QtBot, keys: KeysDialog, settings: Settings) -> None:
    record(qtbot, keys, "keep", Qt.Key.Key_PageDown)

    assert "moves" in keys.message.text()
    assert settings.shortcut("keep") is None


def test_esc_while_recording_leaves_the_keys_and_the_dialog(qtbot: QtBot, keys: KeysDialog, settings: Settings) -> None:
    record(qtbot, keys, "stop", Qt.Key.Key_F8)
    record(qtbot, keys, "keep", Qt.Key.Key_Escape)

    assert settings.shortcut("keep") is None
    assert keys.isVisible()


def test_usual_keys_come_back_one_by_one_or_all_at_once(keys: KeysDialog, actions: Actions, settings: Settings) -> None:
    for name, wanted in (("keep", "Ctrl+G"), ("drop", "Ctrl+J"), ("save", "")):
        assert keys.set_keys(name, QKeySequence(wanted))
    assert actions["save"].shortcut().isEmpty()
    keys.choose("keep")

    keys.usual.click()
    assert [settings.shortcut(name) for name in ("keep", "drop", "save")] == [None, "Ctrl+J", ""]
    keys.all_usual.click()

    assert actions["save"].shortcut() == QKeySequence("Ctrl+S")
    assert all(settings.shortcut(described.name) is None for described in DESCRIPTIONS)


def test_usual_keys_that_another_action_has_by_now_do_not_come_back(keys: KeysDialog, settings: Settings) -> None:
    keys.set_keys("keep", QKeySequence("Ctrl+G"))
    keys.set_keys("drop", QKeySequence("K"))
    keys.choose("keep")

    keys.usual.click()

    assert "“Drop”" in keys.message.text()
    assert settings.shortcut("keep") == "Ctrl+G"


def test_the_list_is_narrowed_to_words_and_to_keys(qtbot: QtBot, keys: KeysDialog) -> None:
    assert len(shown(keys)) > len(DESCRIPTIONS)

    qtbot.keyClicks(keys.filter, "markdown")
    assert shown(keys) == ["Copy as Markdown"]
    keys.filter.setText("ctrl+f")

    assert shown(keys) == ["Find in the page"]


def test_no_two_actions_have_the_same_keys() -> None:
    """Qt triggers neither of two actions with one shortcut; such conflicts arise when branches are merged."""
    keys = Counter(described.keys for described in DESCRIPTIONS if described.keys)

    assert [key for key, count in keys.items() if count > 1] == []
