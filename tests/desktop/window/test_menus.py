"""The menus of the window."""

from PySide6.QtWidgets import QMenu

from desktop.window.window import Window

_LOWEST_SCREEN = 720  # pixels below the menu bar of a laptop, less the system's own bar


def test_no_menu_is_higher_than_a_small_screen(window: Window) -> None:
    menus = [one for one in window.menuBar().findChildren(QMenu) if one.menuAction().isVisible()]

    assert menus
    assert [one.title() for one in menus if one.sizeHint().height() > _LOWEST_SCREEN] == []


def test_no_two_entries_of_a_menu_open_by_one_letter(window: Window) -> None:
    for menu in window.menuBar().findChildren(QMenu):
        letters = [part[:1].lower() for one in menu.actions() for part in one.text().split("&")[1:2]]

        assert len(letters) == len(set(letters)), menu.title()
