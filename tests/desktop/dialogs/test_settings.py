"""Every setting applies as soon as it is changed, and is restored next time."""

from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import Theme
from desktop.dialogs.settings import SettingsDialog
from desktop.session.settings import Settings
from extractors.plugins import registry


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, settings: Settings, parent: QWidget) -> SettingsDialog:
    dialog = SettingsDialog(settings, theme, parent)
    dialog.open()
    return dialog


def test_the_colours_change_at_once(qtbot: QtBot, dialog: SettingsDialog, settings: Settings, theme: Theme) -> None:
    qtbot.mouseClick(dialog.scheme_buttons["dark"], Qt.MouseButton.LeftButton)
    assert (settings.scheme, theme.is_dark) == ("dark", True)

    qtbot.mouseClick(dialog.scheme_buttons["light"], Qt.MouseButton.LeftButton)
    assert (settings.scheme, theme.is_dark) == ("light", False)


def test_the_text_size_changes_at_once(qtbot: QtBot, dialog: SettingsDialog, settings: Settings, theme: Theme) -> None:
    with qtbot.waitSignal(theme.changed):
        qtbot.keyClick(dialog.text_size, Qt.Key.Key_Up)

    assert (settings.text_zoom, theme.point_size) == (1, 12.0)


def test_a_time_limit_is_typed(qtbot: QtBot, dialog: SettingsDialog, settings: Settings) -> None:
    dialog.time_limit.selectAll()
    qtbot.keyClicks(dialog.time_limit, "45")

    assert settings.time_limit_s == 45


def test_how_to_go_through_what_is_in_doubt_is_told(qtbot: QtBot, dialog: SettingsDialog) -> None:
    with qtbot.waitSignal(dialog.every_dispute_changed) as every:
        dialog.every_dispute.click()
    with qtbot.waitSignal(dialog.most_doubtful_first_changed) as first:
        dialog.most_doubtful_first.click()

    assert (every.args, first.args) == ([True], [True])


def test_recent_pages_are_forgotten(
    qtbot: QtBot, theme: Theme, settings: Settings, parent: QWidget, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    page.touch()
    settings.add_recent_file(page)
    dialog = SettingsDialog(settings, theme, parent)
    dialog.open()

    with qtbot.waitSignal(dialog.recent_forgotten):
        dialog.forget.click()

    assert settings.recent_files == []
    assert not dialog.forget.isEnabled()


def test_an_extractor_whose_library_is_missing_says_how_to_get_it(
    theme: Theme, settings: Settings, parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = replace(registry.find("goose3"), is_missing=False)
    missing = replace(there, name="newspaper4k", library="newspaper4k", extra="more", is_missing=True)
    monkeypatch.setattr(registry, "installed_plugins", lambda: (there, missing))

    table = SettingsDialog(settings, theme, parent).extractors
    rows = [[item.text() for column in range(3) if (item := table.item(row, column))] for row in range(2)]

    assert rows[0] == ["goose3", "goose3", version("goose3")]
    assert rows[1][0] == "newspaper4k"
    assert 'pip install "unhusk[more]"' in rows[1][1]
