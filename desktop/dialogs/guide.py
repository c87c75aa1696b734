"""The user's guide, offline: a window of its own with chapters and a search, which may stay open beside the work.

The text is Markdown in `resources/guide`, one file per language. The tables of keys and commands are generated from the
program itself, so that they cannot go stale.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.action_table import DESCRIPTIONS
from desktop.appearance.letter_size import scaled
from desktop.appearance.theme import UNIT
from desktop.dialogs.dialog_frame import GAP, MARGIN, close_by_key, open_large
from extractors.bundled import resource
from extractors.cli import COMMANDS

_CHAPTER = 2  # the heading level of a chapter
_LEADING_PERCENT = 130.0
_AS_CODE = "`{}`"
_PICTURE = "\ufffc"  # Qt's placeholder for a picture in text


class GuideWindow(QWidget):
    """Shows the guide; closing deletes it."""

    def __init__(self, parent: QWidget | None = None, *, language: str = "") -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Guide to Unhusk"))
        self.text = _GuideText()
        self.text.setAccessibleName(self.windowTitle())
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.document().setDocumentMargin(MARGIN)
        folder = _folder(language or _language())
        self.text.setSearchPaths([str(resource(f"guide/{one}")) for one in (folder, "en")])  # most have no pictures
        self.text.setMarkdown(guide_text(folder))
        _set_leading(self.text.document())
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(self.tr("Chapters"))
        self.chapters.setMaximumWidth(scaled(50 * UNIT))
        self.chapters.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.chapters.setWordWrap(True)
        for block in _headings(self.text.document()):
            item = QListWidgetItem(block.text(), self.chapters)
            item.setData(Qt.ItemDataRole.UserRole, block.position())
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find in the guide"))
        self.search.setAccessibleName(self.tr("Find in the guide"))
        self.search.setClearButtonEnabled(True)
        side = QVBoxLayout()
        side.addWidget(self.search)
        side.addWidget(self.chapters, 1)
        line = QHBoxLayout(self)
        line.setSpacing(GAP)
        line.addLayout(side)
        line.addWidget(self.text, 1)
        self.chapters.currentItemChanged.connect(lambda item, _: self._go_to(item))
        self.search.textEdited.connect(lambda words: self.show_found(words, is_from_start=True))
        self.search.returnPressed.connect(lambda: self.show_found(self.search.text()))
        open_large(self, 280 * UNIT, 180 * UNIT)
        self.search.setFocus()
        close_by_key(self)

    def show_found(self, words: str, *, is_from_start: bool = False) -> bool:
        """Select the next occurrence of these words, wrapping around; return whether there is one."""
        if is_from_start:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
        if self.text.find(words):
            return True
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        return self.text.find(words)

    def _go_to(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        cursor = self.text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self.text.setTextCursor(cursor)  # when Qt scrolls up to it, the heading ends up at the top
        cursor.setPosition(item.data(Qt.ItemDataRole.UserRole))
        self.text.setTextCursor(cursor)
        self.text.verticalScrollBar().setValue(self.text.verticalScrollBar().value() + self.text.cursorRect().top())


class _GuideText(QTextBrowser):
    """The text; its pictures are never wider than it is."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        found = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return found
        image = QImage.fromData(found) if isinstance(found, QByteArray) else QImage()
        beside = 2 * MARGIN + self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        image.setDevicePixelRatio(max(1.0, image.width() / max(1, self.viewport().width() - beside)))
        return image


def languages() -> list[str]:
    """Return the languages the guide exists in."""
    return sorted(folder.name for folder in Path(resource("guide")).iterdir() if (folder / "guide.md").is_file())


def guide_text(language: str) -> str:
    """Return the guide as Markdown, with this program's keys and commands; in English where the language has none."""
    text = resource(f"guide/{_folder(language)}/guide.md").read_text(encoding="utf-8")
    return text.replace("{keys}", _keys()).replace("{commands}", _commands())


def _folder(language: str) -> str:
    return language if language in languages() else "en"


def _keys() -> str:
    rows = []
    for described in DESCRIPTIONS:
        if described.keys:
            keys = QKeySequence(described.keys).toString(QKeySequence.SequenceFormat.NativeText)
            entry = f"{described.title}: {described.help_text}" if described.help_text else described.title
            rows.append(f"| {_AS_CODE.format(keys)} | {entry} |")
    return "\n".join(rows)


def _commands() -> str:
    return "\n".join(f"| `unhusk {name}` | {summary} |" for name, summary in COMMANDS.items())


def _set_leading(document: QTextDocument) -> None:
    """Use the line height of an article, but leave no gap below a picture."""
    leading = QTextBlockFormat()
    leading.setLineHeight(_LEADING_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    block = document.begin()
    while block.isValid():
        if not block.text().startswith(_PICTURE):
            QTextCursor(block).mergeBlockFormat(leading)
        block = block.next()


def _headings(document: QTextDocument) -> list[QTextBlock]:
    found = []
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() == _CHAPTER:
            found.append(block)
        block = block.next()
    return found


def _language() -> str:
    return QLocale().name().partition("_")[0]
