"""How the words of a long table are marked for the translators, and shown in the person's language afterwards.

A table imports `marked as _t`: `pyside6-lupdate` looks for that name, as `resources/translations/update.sh` tells it.
Such words stand under no context.
"""

from PySide6.QtCore import QCoreApplication


def marked(words: str) -> str:
    """Return the words as they are: it is for `pyside6-lupdate` to see them."""
    return words


def translated(words: str) -> str:
    """Return marked words in the person's language."""
    return QCoreApplication.translate("", words)
