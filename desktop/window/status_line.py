"""The status bar: encoding, words, doubt on the left; the latest message on the right."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QStatusBar, QToolButton, QWidget

from desktop.appearance.announcing import announce
from desktop.language.sentences import localized
from desktop.session.documents.document import Document
from desktop.views.eliding_label import ElidingLabel
from desktop.window.page_type_menu import PageTypeMenu
from extractors.extraction import Failure, FailureKind
from extractors.pages.page import EncodingOrigin


class StatusLine(QStatusBar):
    """Shows a document's facts; `encoding_chosen` and `page_type_chosen` when the person wants it read differently."""

    encoding_chosen = Signal(str)
    page_type_chosen = Signal(str, bool)  # the page's type, "" to predict it; whether it holds for the whole site

    _GAP = 6  # pixels between two things, as the style has it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._document: Document | None = None
        self._encoding = QToolButton()
        self._encoding.setAccessibleName(self.tr("Encoding"))
        self._encoding.setToolTip(self.tr("How the page's letters were read; choose another to read it again"))
        self._encoding.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._encoding)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self._encoding.setMenu(menu)
        self._kind = PageTypeMenu()
        self._kind.chosen.connect(self.page_type_chosen)
        self._words, self._doubt = QLabel(), QLabel()
        for widget in (self._encoding, self._kind, self._words, self._doubt):
            self.addWidget(widget)
        self._show_in_folder = QToolButton()
        self._show_in_folder.setText(self.tr("Show in folder"))
        self._show_in_folder.clicked.connect(self._open_folder)
        self._saved: Path | None = None
        self._problem, self._message = ElidingLabel(), ElidingLabel()
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for widget in (self._problem, self._message, self._show_in_folder):
            self.addPermanentWidget(widget)
        self._show_in_folder.hide()
        self.show_document(None)

    def show_document(self, document: Document | None) -> None:
        """Show a page's facts; a message about another page disappears."""
        if document is not self._document:
            self.show_message("")
        self._document = document
        page = document.page if document else None
        for widget in (self._encoding, self._kind):
            widget.setVisible(page is not None)
        self._problem.say("")
        if document is None or page is None:
            self._make_room()
            return
        origin = "" if page.encoding_origin is EncodingOrigin.ALREADY_TEXT else localized(page.encoding_origin.value)
        self._encoding.setText(f"{page.encoding}, {origin} ▾" if origin else self.tr("text"))
        self._encoding.setEnabled(bool(page.path))
        self._words.setText(self.tr("%Ln words on the page", "", document.word_count))
        self.refresh()

    def refresh(self) -> None:
        """Count the doubt again, and name the column that failed last."""
        document = self._document
        self._kind.show_document(document)
        if document is not None and document.is_ready:
            self._count(document)
        self._make_room()

    def _count(self, document: Document) -> None:
        if document.is_running:
            self._doubt.setText(self.tr("%Ln extractors running", "", len(document.waiting)))
        elif not document.blocks:
            self._doubt.setText("")
        elif document.doubtful:
            self._doubt.setText(self.tr("%Ln in doubt", "", len(document.doubtful)))
        else:
            self._doubt.setText(self.tr("Nothing in doubt"))
        # Finding nothing is an answer, which its column shows: most pages, for example, hold no article in scripts.
        silent = (FailureKind.MISSING, FailureKind.CANCELLED, FailureKind.NOTHING_FOUND)
        failed = [one for one in document.outcomes.values() if isinstance(one, Failure) and one.kind not in silent]
        if failed and not self._message.words():
            self._problem.say(f"{failed[-1].extractor}: {localized(failed[-1].reason)}")
        else:
            self._problem.say("")

    def show_message(self, words: str, saved: Path | None = None) -> None:
        """Show a message; with a file, offer its folder."""
        self._problem.say("")
        self._message.say(words)
        announce(self, words)
        self._saved = saved
        self._show_in_folder.setVisible(saved is not None)
        self._make_room()

    def take_back(self, words: str) -> None:
        """Show a message no longer, unless another has replaced it."""
        if self._message.words() == words:
            self.show_message("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many facts as there is room for."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Hide facts of the page where what just happened has no room beside them; the tool bar has the doubt too.

        What can be clicked goes last: a third of the bar is enough for a message that is cut.
        """
        page = self._document.page if self._document is not None else None
        facts = (self._encoding, self._kind, self._words, self._doubt)
        room = self.width() - sum(one.sizeHint().width() + self._GAP for one in facts) - self._GAP
        if not self._show_in_folder.isHidden():
            room -= self._show_in_folder.sizeHint().width() + self._GAP
        said = max(self._message.sizeHint().width(), self._problem.sizeHint().width())
        room -= said
        for fact in (self._doubt, self._words):
            fact.setVisible(page is not None and room >= 0)
            room += fact.sizeHint().width() + self._GAP
        room += said - min(said, self.width() // 3)
        for control in (self._kind, self._encoding):
            control.setVisible(page is not None and room >= 0)
            room += control.sizeHint().width() + self._GAP

    def _fill(self, menu: QMenu) -> None:
        # Some 5 ms, paid when the menu is opened.
        from desktop.appearance.encoding_words import LIKELY, encoding_words
        from extractors.pages.decoding.encodings import known_encodings

        menu.clear()
        page = self._document.page if self._document is not None else None
        used = page.encoding if page is not None else ""
        first = dict.fromkeys((used, *LIKELY) if used in known_encodings() else LIKELY)
        more = QMenu(self.tr("More"), menu)
        for home, names in ((menu, first), (more, sorted(set(known_encodings()) - set(first), key=encoding_words))):
            for name in names:
                action = home.addAction(encoding_words(name))
                action.setCheckable(True)
                action.setChecked(name == used)
                action.triggered.connect(lambda _=False, chosen=name: self.encoding_chosen.emit(chosen))
        menu.addSeparator()
        menu.addMenu(more)

    def _open_folder(self) -> None:
        from PySide6.QtCore import QUrl  # its many constants are not made at start-up
        from PySide6.QtGui import QDesktopServices

        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))
