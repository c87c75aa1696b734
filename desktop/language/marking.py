"""How the strings of a long table are marked for the translators, and shown in the person's language afterwards.

A table imports `marked as _t`: `pyside6-lupdate` looks for that name, because `resources/translations/update.sh` says
so. Such strings have no context.
"""

from PySide6.QtCore import QCoreApplication


def marked(words: str) -> str:
    """Return the words unchanged: the call only marks them for `pyside6-lupdate`."""
    return words


def translated(words: str) -> str:
    """Return marked words in the person's language."""
    return QCoreApplication.translate("", words)
