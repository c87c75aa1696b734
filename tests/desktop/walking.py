"""Going through a window as a screen reader does, and by the Tab key."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QComboBox, QRadioButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

_ROLES = QAccessible.Role
_CONTROLS = {
    *(_ROLES.Button, _ROLES.ButtonMenu, _ROLES.CheckBox, _ROLES.RadioButton, _ROLES.ComboBox, _ROLES.EditableText),
    *(_ROLES.Slider, _ROLES.SpinBox, _ROLES.Table, _ROLES.Tree, _ROLES.List, _ROLES.PageTabList),
}
_MOST_CHILDREN, _MOST_STOPS = 60, 200


def interfaces(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """Yield what a screen reader finds in a widget, of a long table or list the beginning."""
    waiting = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        one = waiting.pop()
        if one.state().invisible:
            continue
        yield one
        waiting += filter(None, map(one.child, range(min(one.childCount(), _MOST_CHILDREN))))


def nameless(widget: QWidget) -> list[str]:
    """Return the controls in a widget of which a screen reader would not hear what they are for."""
    controls = [one for one in interfaces(widget) if one.role() in _CONTROLS]
    return [f"{one.role().name} {type(one.object()).__name__}" for one in controls if not _is_named(one)]


def _is_named(one: QAccessibleInterface) -> bool:
    if isinstance(one.object(), QComboBox):  # on Linux its name is what is chosen
        has_label = any(flag == QAccessible.RelationFlag.Label for _, flag in one.relations())
        return has_label or bool(one.text(QAccessible.Text.Description))
    return bool(one.text(QAccessible.Text.Name).strip())


def stops(qtbot: QtBot, widget: QWidget) -> list[QWidget]:
    """Press Tab until the focus is back where it was; return where it has been."""
    widget.activateWindow()
    qtbot.waitUntil(lambda: widget.isAncestorOf(QApplication.focusWidget() or QWidget()))
    been: list[QWidget] = []
    while (focus := QApplication.focusWidget()) is not None and len(been) < _MOST_STOPS:
        if been and focus is been[0]:
            return been
        been.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    raise AssertionError(f"the Tab key does not come back to {been[0]}, it is at {focus}")


def wanted_stops(widget: QWidget) -> list[QWidget]:
    """Return the controls that the Tab key is to reach: of a group of radio buttons the chosen one."""
    inside = [one for one in (widget, *widget.findChildren(QWidget)) if one.window() is widget.window()]
    return [
        one
        for one in inside
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and not isinstance(one, QTabWidget)  # its tabs take the keys
        and not one.objectName().startswith("qt_")
        and (not isinstance(one, QRadioButton) or one.isChecked())
    ]
