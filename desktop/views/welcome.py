"""The empty window: open, paste or drop a page; recent pages; samples."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.actions import Actions
from desktop.appearance.labels import by_title, plain_label, plain_tip
from desktop.appearance.theme import UNIT, Theme
from desktop.views.button import Button
from extractors.bundled import resource

_MOST_RECENT = 6
_WIDTH = 140 * UNIT
_LETTERS = 80  # in a line, where the system's letters are large
_EDGE = 2 * UNIT  # the frame of a link that has the focus begins before its words


class Welcome(QScrollArea):
    """The middle of the window while no page is open; it scrolls where large letters need more room than there is."""

    file_chosen = Signal(object)

    def __init__(self, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._width = max(_WIDTH, _LETTERS * self.fontMetrics().averageCharWidth())
        middle = QWidget()
        middle.setMaximumWidth(self._width)
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(middle)
        column.setContentsMargins(_EDGE, 0, _EDGE, 0)
        column.setSpacing(2 * UNIT)
        self._add_heading(column)
        column.addSpacing(3 * UNIT)
        column.addLayout(self._make_buttons(actions, theme))
        column.addSpacing(5 * UNIT)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        column.addLayout(self._recent)
        column.addSpacing(3 * UNIT)
        self._samples = QVBoxLayout()
        self._samples.setSpacing(0)
        column.addLayout(self._samples)
        self._add_links(self._samples, self.tr("Or try a sample"), _samples())
        self.setObjectName("plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(_centred(middle))

    def _add_heading(self, column: QVBoxLayout) -> None:
        title = QLabel(self.tr("Open a saved page, paste one, or drop it here"))
        font = QFont(title.font())
        font.setPointSizeF(font.pointSizeF() * 1.6)
        title.setFont(font)
        title.setWordWrap(True)
        column.addWidget(title)
        what = QLabel(
            self.tr("Several extractors run on it side by side. Settle where they differ, save the clean article.")
        )
        what.setObjectName("muted")
        what.setWordWrap(True)
        column.addWidget(what)

    def _make_buttons(self, actions: Actions, theme: Theme) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * UNIT)
        for name, icon, words in (
            ("open", "open", self.tr("Open…")),
            ("open_folder", "folder", self.tr("Open folder…")),
            ("paste", "paste", self.tr("Paste")),
        ):
            button = Button(words)
            theme.dress(button, icon, "accent_text" if name == "open" else "text")
            button.clicked.connect(actions[name].trigger)
            button.setToolTip(actions[name].toolTip())
            buttons.addWidget(button)
            if name == "open":
                button.setDefault(True)
                self.first_button = button
        buttons.addStretch()
        return buttons

    def show_recent(self, paths: list[Path], titles: Sequence[str] = ()) -> None:
        """List the recent pages, by their titles where known."""
        while (item := self._recent.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        if paths:
            shown = paths[:_MOST_RECENT]
            known = (list(titles) or [""] * len(shown))[:_MOST_RECENT]
            named = list(zip(by_title(shown, known), shown, strict=True))
            self._add_links(self._recent, self.tr("Recent pages"), named)

    def _add_links(self, layout: QVBoxLayout, heading: str, links: list[tuple[str, Path]]) -> None:
        label = QLabel(heading)
        label.setObjectName("section")
        label.setIndent(0)
        layout.addWidget(label)
        for words, path in links:
            link = Button()
            link.setFlat(True)
            link.setObjectName("link")
            link.ensurePolished()  # else it has the height of a plain button
            room = self._width - 2 * _EDGE - 2 * UNIT
            link.setText(plain_label(link.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room)))
            link.setCursor(Qt.CursorShape.PointingHandCursor)
            link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            link.setToolTip(plain_tip(str(path)))
            link.clicked.connect(lambda _=False, chosen=path: self.file_chosen.emit(chosen))
            layout.addWidget(link)


def _samples() -> list[tuple[str, Path]]:
    return [
        (QCoreApplication.translate("samples", "A news article"), resource("samples/news-article.html")),
        (QCoreApplication.translate("samples", "A forum thread"), resource("samples/forum-thread.html")),
        (QCoreApplication.translate("samples", "A documentation page"), resource("samples/documentation-page.html")),
    ]


def _centred(middle: QWidget) -> QWidget:
    """Return a widget with another one in its middle, a little above."""
    whole = QWidget()
    outer = QVBoxLayout(whole)
    outer.addStretch(2)
    line = QHBoxLayout()  # aligned in the column, it would get no more height than its words need in one line
    line.addStretch()
    line.addWidget(middle, 1000)
    line.addStretch()
    outer.addLayout(line)
    outer.addStretch(3)
    return whole
