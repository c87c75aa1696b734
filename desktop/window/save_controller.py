"""Saving from the window: names, questions, copies, preview."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.actions import Actions
from desktop.appearance.labels import short_title
from desktop.appearance.theme import Theme
from desktop.language.sentences import localized
from desktop.session.documents.document import Document
from desktop.session.documents.saved_article import SavedArticle
from desktop.session.save_request import SaveRequest, article_file_name, free_path
from desktop.session.session import Session

if TYPE_CHECKING:
    from desktop.dialogs.saving.save import SaveDialog
    from desktop.session.save_many import SaveReport

_COPIES = ("md", "html", "txt")


class SaveController(QObject):
    """Connects the save and copy actions with the session, and asks where a question is due."""

    many_saved = Signal(str, object)  # a sentence, one of the files

    def __init__(self, session: Session, window: QWidget, actions: Actions, theme: Theme) -> None:
        super().__init__(window)
        self._session, self._window, self._actions, self._theme = session, window, actions, theme
        actions["save"].triggered.connect(self._save)
        actions["save_as"].triggered.connect(lambda _=False: self.save_as())
        actions["save_all"].triggered.connect(lambda _=False: self._save_all())
        actions["save_own"].triggered.connect(self._save_own)
        actions["preview"].triggered.connect(self._preview)
        actions["details"].triggered.connect(self._show_details)
        for form in _COPIES:
            actions[f"copy_{form}"].triggered.connect(lambda _=False, name=form: self._copy(name))
        session.target_exists.connect(self._ask_to_replace)
        session.rendered.connect(self._take_texts)
        session.render_failed.connect(self._tell_not_copied)
        self._requests: dict[Path, SaveRequest] = {}  # the latest for each file
        self._is_asking = False
        self.is_kept_elsewhere: Callable[[Document], bool] = lambda _: False  # as the pages of a collection are

    def refresh(self) -> None:
        """Enable what can be saved now."""
        document = self._session.current
        is_ready = document is not None and document.has_something_to_save
        for name in ("save", "save_as", "preview", "copy_md", "copy_html", "copy_txt"):
            self._actions[name].setEnabled(is_ready)
        for name in ("save_all", "close_all"):
            self._actions[name].setEnabled(len(self._session.documents) > 1)
        self._actions["forget"].setEnabled(document is not None and document.is_ready)
        for name in ("save_own", "close_page"):
            self._actions[name].setEnabled(document is not None and (name == "close_page" or bool(document.votes)))

    def save_as(self, form: str = "") -> None:
        """Ask how and where to save the page, or all of them."""
        document = self._session.current
        if document is not None and document.is_ready:
            self._ask(document, form=form)

    def save_own(self, name: str) -> None:
        """Ask how and where to save an extractor's own output for the page, uncorrected."""
        document = self._session.current
        if document is not None and name in document.votes:
            self._ask(document, own=name)

    def may_close(self, documents: Sequence[Document]) -> bool:
        """Finish what is being saved, then ask about unsaved corrections; return whether the pages may be closed."""
        if self._is_asking:
            return False  # the system's own sign to close, given again meanwhile
        self._is_asking = True
        try:
            given_up: set[Document] = set()
            return self._finish(documents, given_up) and all(
                self._may_lose(document)
                for document in documents
                if document.has_unsaved_corrections
                and document not in given_up
                and not self.is_kept_elsewhere(document)
            )
        finally:
            self._is_asking = False

    def _finish(self, documents: Sequence[Document], given_up: set[Document]) -> bool:
        """Finish what is being saved; return False if it cannot be written, or the person wants to stay.

        What waits for the proposal can be given up.
        """
        articles = self._session.articles
        while articles.finish_writing(documents):
            waiting = articles.waiting(documents)
            if not waiting:
                return True
            if not self._wait_for(waiting[0], given_up):
                return False
        return False

    def _wait_for(self, document: Document, given_up: set[Document]) -> bool:
        """Say what saving waits for, as long as it does; return False if the person wants to stay."""
        from desktop.window.waiting_box import WaitingBox  # QMessageBox's many constants are not made at start-up

        articles = self._session.articles
        words = self.tr("“{title}” is saved as soon as the proposal and the details are there.").format(
            title=short_title(document.title)
        )
        box = WaitingBox(words, self.tr("Close without saving"), self._window)
        buttons = WaitingBox.StandardButton

        def look() -> None:
            if not articles.waiting((document,)):
                box.accept()

        articles.moved_on.connect(look)
        answer = box.exec()
        articles.moved_on.disconnect(look)
        box.deleteLater()
        if answer == buttons.Discard:
            articles.give_up((document,))
            given_up.add(document)
        return answer != buttons.Cancel

    def _may_lose(self, document: Document) -> bool:
        """Ask what to do with a page's unsaved corrections; return whether it may be closed."""
        from PySide6.QtWidgets import QMessageBox  # its many constants are not made at start-up

        words = self.tr("“{title}” has corrections that are not saved.").format(title=short_title(document.title))
        box = QMessageBox(QMessageBox.Icon.Question, "Unhusk", words, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QMessageBox.StandardButton
        box.setInformativeText(self.tr("Save the article first? What you decided about the page is kept either way."))
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.button(buttons.Discard).setText(self.tr("Close without saving"))
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        box.deleteLater()
        if answer == buttons.Discard:
            return True
        if answer == buttons.Save:
            self._session.show(document)
            articles = self._session.articles
            if (saved := document.saved) is not None and not saved.has_changed():
                articles.save(document, saved.path, _form(saved), overwrite=True, choices=saved.choices)
                return self._finish((document,), set())
            request = self._request_now(document)
            if request is not None:
                path = self._path(document, request)
                articles.save(document, path, request.form, overwrite=request.replaces, choices=request.choices)
                return self._finish((document,), set())
        return False

    def _save(self) -> None:
        document = self._session.current
        if document is None or not document.has_something_to_save:
            return
        saved, is_writing = document.saved, self._session.articles.is_writing(document)
        if saved is None or (saved.has_changed() and not is_writing):
            self.save_as()
        else:
            self._session.save(document, saved.path, _form(saved), overwrite=True, choices=saved.choices)

    def _save_own(self) -> None:
        document = self._session.current
        if document is None:
            return
        from desktop.dialogs.arrow_fields import ChoiceField  # rarely asked
        from desktop.dialogs.one_field import OneFieldDialog

        def save(name: str) -> None:
            if document in self._session.documents:
                self._ask(document, own=name)

        field = ChoiceField()
        for name in document.votes:
            field.addItem(name, name)
        words = self.tr("Save what this extractor made, uncorrected:")
        dialog = OneFieldDialog(self.tr("Save an extractor's own output"), words, field, self._window)
        dialog.answered.connect(save)
        dialog.open()

    def _save_all(self) -> None:
        document = self._session.current
        if document is not None:
            self._ask(document, is_all=True)

    def _ask(self, document: Document, *, form: str = "", own: str = "", is_all: bool = False) -> None:
        dialog = self._dialog(document, form=form, own=own, is_all=is_all)
        dialog.save_requested.connect(lambda request: self._save_by(document, request))
        dialog.save_all_requested.connect(self._save_all_by)
        dialog.open()

    def _request_now(self, document: Document) -> SaveRequest | None:
        """Ask how and where to save before closing, and wait for the answer; None where there is none."""
        dialog = self._dialog(document, has_all=False)
        requests: list[SaveRequest] = []
        dialog.save_requested.connect(requests.append)
        dialog.exec()
        return requests[0] if requests else None

    def _dialog(
        self, document: Document, *, form: str = "", own: str = "", is_all: bool = False, has_all: bool = True
    ) -> "SaveDialog":
        from desktop.dialogs.saving.save import SaveDialog  # 30 ms with the formats: not paid at start-up

        documents = self._session.documents if has_all else ()
        return SaveDialog(
            self._session, self._theme, document, documents, form=form, own=own, is_all=is_all, parent=self._window
        )

    def _save_by(self, document: Document, request: SaveRequest) -> None:
        path = self._path(document, request)
        self._session.save(
            document, path, request.form, overwrite=request.replaces, own=request.own, choices=request.choices
        )

    def _path(self, document: Document, request: SaveRequest) -> Path:
        """Return the file for a request, and remember what it is for."""
        path = free_path(request, article_file_name(request, document))
        self._requests[path] = request
        return path

    def _save_all_by(self, request: SaveRequest) -> None:
        from desktop.dialogs.saving.saving_many import SavingManyDialog  # 5 ms, with the name templates
        from desktop.session.save_many import SaveMany

        documents = tuple(self._session.documents)
        many = SaveMany(self._session, documents, request)
        dialog = SavingManyDialog(many, len(documents), self._window)
        dialog.reported.connect(self._tell_many)
        dialog.open()
        many.start()

    def _tell_many(self, words: str, report: "SaveReport") -> None:
        self._session.keep_drafts()
        self.many_saved.emit(words, report.saved[-1] if report.saved else None)

    def _ask_to_replace(self, document: Document, path: Path) -> None:
        """Ask about a file that appeared while the article was being made."""
        from PySide6.QtWidgets import QMessageBox

        request = self._requests.get(path)
        if request is None:
            return
        words = self.tr("A file “{name}” already exists. Replace it?").format(name=path.name)
        box = QMessageBox(QMessageBox.Icon.Question, "Unhusk", words, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        replace = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
        other = box.addButton(self.tr("Another name…"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        replace.clicked.connect(
            lambda: self._session.save(
                document, path, request.form, overwrite=True, own=request.own, choices=request.choices
            )
        )
        other.clicked.connect(lambda: self._ask(document, form=request.form, own=request.own))
        box.open()

    def _copy(self, form: str) -> None:
        document = self._session.current
        if document is not None and document.has_something_to_save:
            self._session.articles.when_complete(
                document, lambda: self._session.render(document, (form,), ("copy", form))
            )

    def _take_texts(self, key: object, texts: tuple[str, ...]) -> None:
        match key:
            case ("copy", str(form)):
                from extractors.saving.formats import format_named

                mime = QMimeData()
                mime.setText(texts[0])
                if form == "html":
                    mime.setHtml(texts[0])
                QGuiApplication.clipboard().setMimeData(mime)
                self._session.message.emit(
                    self.tr("Copied as {format}").format(format=localized(format_named(form).label))
                )

    def _tell_not_copied(self, key: object, reason: str) -> None:
        if isinstance(key, tuple):  # the preview reports its own
            self._session.failed.emit(reason)

    def _preview(self) -> None:
        document = self._session.current
        if document is not None and document.is_ready:
            from desktop.dialogs.preview import PreviewDialog  # rarely shown: not paid at start-up

            dialog = PreviewDialog(self._session, document, self._window)
            dialog.save_requested.connect(lambda form: self._ask(document, form=form))
            dialog.open()

    def _show_details(self) -> None:
        document = self._session.current
        if document is not None and document.is_ready:
            from desktop.dialogs.details import DetailsDialog

            DetailsDialog(document, lambda edit: self._session.play(document, edit), self._window).open()


def _form(saved: SavedArticle) -> str:
    """Return the format of a saved article."""
    from extractors.saving.formats import format_for_file  # 20 ms: not paid at start-up

    form = format_for_file(saved.path.name)
    return saved.form or (form.name if form else "md")
