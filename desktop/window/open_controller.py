"""Opening from the window: files, folders, pasted or dropped content; a list where there are many pages."""

from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from desktop.actions import Actions
from desktop.appearance.labels import size_words
from desktop.appearance.theme import Theme
from desktop.session.keeping.orphaned_drafts import OrphanedDraft
from desktop.session.listing import Listing
from desktop.session.session import Session
from extractors.collection import SUFFIX
from extractors.pages.entry import Entry

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

_MOST_FAILURES = 8  # listed in one dialog without an expander


class OpenController(QObject):
    """Connects the actions that open with the session, and asks where a question is due."""

    def __init__(self, session: Session, window: QWidget, actions: Actions, theme: Theme) -> None:
        super().__init__(window)
        self._session, self._window, self._theme = session, window, theme
        self._lists: deque[Listing] = deque()
        self._is_choosing = False
        self._failures: list[str] = []
        self._failure_box: QMessageBox | None = None
        actions["open"].triggered.connect(lambda _=False: self._ask_files())
        actions["paste"].triggered.connect(lambda _=False: self._paste())
        session.list_offered.connect(self._offer)
        session.failed.connect(self._tell_failure)
        session.consent_requested.connect(self._ask_size)
        session.recovery.found.connect(self._offer_left)

    def open_mime(self, mime: QMimeData | None) -> None:
        """Open the contents of a drop or of the clipboard."""
        from desktop.window.clipboard import (
            dropped_files,
            is_link,
            page_of,
        )  # 1 ms with Qt's URL classes, not paid at start-up

        mime = mime if mime is not None else QMimeData()  # Qt's answer for an empty clipboard
        files = dropped_files(mime)
        if files:
            self._session.open_files(files)
            return
        if is_link(mime):
            self._tell_failure(self._link_words())
            return
        pasted = page_of(mime)
        if pasted.html is None and pasted.text is None:
            self._tell_failure(
                self.tr("There is no page on the clipboard: copy one in your browser, then paste it here.")
            )
            return
        self._session.open_clipboard(pasted.html, pasted.text, pasted.url)

    def drop_words(self, mime: QMimeData) -> str:
        """Describe what dropping this would do."""
        from desktop.window.clipboard import dropped_files, is_link

        files = dropped_files(mime)
        if not files and is_link(mime):
            return self._link_words()
        if len(files) == 1:
            return self.tr("Drop to open “{name}”").format(name=files[0].name)
        return self.tr("Drop to open %Ln files", "", len(files)) if files else self.tr("Drop to open it as a page")

    def _link_words(self) -> str:
        return self.tr(
            "A link leads to the web, where Unhusk never goes. Save the page in your browser, then open it here."
        )

    def _ask_files(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        from extractors.pages.containers.registry import CONTAINER_SUFFIXES
        from extractors.pages.formats.registry import readable_suffixes  # 20 ms: not paid at start-up

        folder = str(self._session.settings.open_folder)
        suffixes = (*readable_suffixes(), *CONTAINER_SUFFIXES, SUFFIX)
        endings = " ".join(f"*{suffix}" for suffix in suffixes)
        filters = self.tr("Saved pages ({endings})").format(endings=endings) + ";;" + self.tr("All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open saved pages"), folder, filters)
        if names:
            self._session.settings.open_folder = Path(names[0]).parent
            self._session.open_files([Path(name) for name in names])

    def _paste(self) -> None:
        self.open_mime(QGuiApplication.clipboard().mimeData(QClipboard.Mode.Clipboard))

    def _offer(self, listing: Listing) -> None:
        """Let the person choose from a list; several lists that were opened at once are shown one after the other."""
        self._lists.append(listing)
        if not self._is_choosing:
            self._choose_next()

    def _choose_next(self) -> None:
        self._is_choosing = bool(self._lists)
        if not self._lists:
            return
        from desktop.dialogs.opening.picker import PickerDialog  # rarely shown: not paid at start-up

        listing = self._lists.popleft()
        dialog = PickerDialog(listing, self._theme, self._window)
        dialog.opened.connect(lambda entries: self._open_chosen(listing.path, entries))
        dialog.finished.connect(lambda _: self._finish(listing))
        dialog.open()

    def _open_chosen(self, path: Path, entries: Sequence[Entry]) -> None:
        self._session.settings.add_recent_file(path)
        self._session.open_entries(path, entries)

    def _finish(self, listing: Listing) -> None:
        listing.stop()
        listing.deleteLater()
        self._choose_next()

    def _ask_size(self, name: str, size_bytes: int, read_it: Callable[[], None]) -> None:
        from PySide6.QtWidgets import QMessageBox  # its many constants are not made at start-up

        words = self.tr("“{name}” is {size}. Reading it may take a while. Read it anyway?").format(
            name=name, size=size_words(size_bytes)
        )
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
        box = QMessageBox(QMessageBox.Icon.Question, "Unhusk", words, buttons, self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.button(QMessageBox.StandardButton.Yes).setText(self.tr("Read it"))
        box.button(QMessageBox.StandardButton.No).setText(self.tr("Leave it"))
        box.accepted.connect(read_it)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _offer_left(self, left: tuple[OrphanedDraft, ...]) -> None:
        """Ask what to do with unsaved work that was left behind; the window stays usable meanwhile."""
        from desktop.dialogs.opening.recovery import RecoveryDialog  # rarely shown: not paid at start-up

        dialog = RecoveryDialog(left, self._window)
        dialog.restore_requested.connect(self._session.recovery.restore)
        dialog.discard_requested.connect(self._session.recovery.discard)
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        focus = QApplication.focusWidget()
        is_typing = focus is not None and (
            isinstance(focus, QAbstractItemView) or focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, is_typing)  # the keys are not meant for it
        dialog.show()

    def _tell_failure(self, reason: str) -> None:
        """Report a failure; further ones that arrive while it is on screen are added to the same dialog, as a list."""
        is_first = self._failure_box is None
        if self._failure_box is None:
            from PySide6.QtWidgets import QMessageBox

            self._failures = []
            box = QMessageBox(QMessageBox.Icon.Warning, "Unhusk", "", QMessageBox.StandardButton.Ok, self._window)
            box.setTextFormat(Qt.TextFormat.PlainText)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.finished.connect(self._forget_failures)
            self._failure_box = box
        if reason not in self._failures:
            self._failures.append(reason)
        shown = "\n\n".join(self._failures[:_MOST_FAILURES])
        rest = len(self._failures) - _MOST_FAILURES
        more = self.tr("…and %Ln more", "", rest)
        self._failure_box.setText(f"{shown}\n\n{more}" if rest > 0 else shown)
        if rest > 0:
            self._failure_box.setDetailedText("\n\n".join(self._failures))
        if is_first:
            self._failure_box.open()
        box = self._failure_box  # its size, by which Qt puts it in the window's middle, is known once it is shown
        box.move(self._window.geometry().center() - box.rect().center())

    def _forget_failures(self) -> None:
        self._failure_box = None
