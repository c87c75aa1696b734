"""Fields that a screen reader has no name for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLineEdit, QSpinBox, QWidget


def nameless_fields(frame: QWidget) -> list[QWidget]:
    """Return the visible fields that take the keyboard and have no name."""
    kinds = (QAbstractButton, QAbstractScrollArea, QComboBox, QLineEdit, QSpinBox)
    fields = [field for kind in kinds for field in frame.findChildren(kind)]
    inner = (QComboBox, QSpinBox, QAbstractScrollArea)
    return [
        field
        for field in fields
        if field.isVisible()
        and field.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(field.parent(), inner)
        and not (_is_labelled(field) if isinstance(field, QComboBox) else field.accessibleName())
        and not (isinstance(field, QAbstractButton) and field.text())
    ]


def _is_labelled(field: QComboBox) -> bool:
    """Tell whether a screen reader says what a choice is about: on Linux, Qt gives it the choice as its name."""
    return bool(QAccessible.queryAccessibleInterface(field).relations() or field.accessibleDescription())
