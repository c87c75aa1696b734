"""Saving from the window: names, questions, copies, preview."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop.actions import Actions
from desktop.desk import Desk
from desktop.session import Session
from extractors.saving.file_names import proposed_name

_COPIES = ("md", "html", "txt")


class Saving(QObject):
    """Connects the save and copy actions with the session; asks where a question is due."""

    def __init__(self, session: Session, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._session, self._window, self._actions = session, window, actions
        actions["save"].triggered.connect(self._save)
        actions["save_as"].triggered.connect(lambda _=False: self.save_as())
        actions["save_own"].triggered.connect(self._save_own)
        actions["preview"].triggered.connect(self._preview)
        actions["details"].triggered.connect(self._show_details)
        for form in _COPIES:
            actions[f"copy_{form}"].triggered.connect(lambda _=False, name=form: self._copy(name))
        session.target_exists.connect(self._ask_to_replace)
        session.rendered.connect(self._take_texts)
        session.render_failed.connect(self._tell_not_copied)
        self._asked: tuple[Desk, Path, str, str] | None = None

    def refresh(self) -> None:
        """Enable what can be saved now."""
        desk = self._session.current
        is_ready = desk is not None and desk.has_something_to_save
        for name in ("save", "save_as", "preview", "copy_md", "copy_html", "copy_txt"):
            self._actions[name].setEnabled(is_ready)
        for name in ("save_own", "close_page"):
            self._actions[name].setEnabled(desk is not None and (name == "close_page" or bool(desk.votes)))

    def save_as(self, form: str = "") -> bool:
        """Ask for a name and save; return whether the person gave one."""
        desk = self._session.current
        if desk is None or not desk.is_ready:
            return False
        return self._ask_name(desk, form or self._session.settings.save_format, "")

    def may_close(self, desk: Desk) -> bool:
        """Ask what is to become of unsaved corrections; return whether the page may be closed."""
        words = self.tr("“{title}” has corrections that are not saved.").format(title=desk.title)
        box = QMessageBox(QMessageBox.Icon.Question, "Unhusk", words, parent=self._window)
        buttons = QMessageBox.StandardButton
        box.setInformativeText(self.tr("Save the article first?"))
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        if answer == buttons.Discard:
            return True
        if answer == buttons.Save:
            self._session.show(desk)
            if desk.saved_path is not None:
                return self._session.save_now(desk, desk.saved_path, self._form(desk.saved_path), overwrite=True)
            if self._ask_name(desk, self._session.settings.save_format, "", is_now=True):
                return not desk.has_unsaved_corrections
        return False

    def _save(self) -> None:
        desk = self._session.current
        if desk is None or not desk.has_something_to_save:
            return
        if desk.saved_path is None:
            self.save_as()
        else:
            self._session.save(desk, desk.saved_path, self._form(desk.saved_path), overwrite=True)

    def _save_own(self) -> None:
        desk = self._session.current
        if desk is None:
            return
        from PySide6.QtWidgets import QInputDialog  # asked seldom

        names = list(desk.votes)
        words = self.tr("Save what this extractor made, uncorrected:")
        name, is_chosen = QInputDialog.getItem(
            self._window, self.tr("Save an extractor's own output"), words, names, 0, False
        )
        if is_chosen:
            self._ask_name(desk, self._session.settings.save_format, name)

    def _ask_name(self, desk: Desk, form: str, own: str, *, is_now: bool = False) -> bool:
        """Ask for a file name. The dialog itself asks before it gives the name of a file that exists."""
        from extractors.saving.formats import FORMATS, format_for_file, format_named  # 20 ms: not paid at start-up

        chosen = format_named(form if form in FORMATS else "md")
        title = f"{desk.title} ({own})" if own else desk.title
        proposed = self._session.settings.save_folder / proposed_name(title, chosen.ending, desk.name)
        filters = {f"{one.label} (*{one.ending})": one for one in FORMATS.values()}
        selected = next(words for words, one in filters.items() if one is chosen)
        name, selected = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the article"), str(proposed), ";;".join(filters), selected
        )
        if not name:
            return False
        path = Path(name)
        wanted = format_for_file(path.name)
        is_confirmed = True
        if wanted is None:
            wanted = filters.get(selected, chosen)
            path = path.with_name(path.name + wanted.ending)
            is_confirmed = False  # the dialog asked about another name
        self._session.settings.save_format = wanted.name
        if is_now:
            return self._session.save_now(desk, path, wanted.name, overwrite=is_confirmed)
        self._asked = (desk, path, wanted.name, own)
        self._session.save(desk, path, wanted.name, overwrite=is_confirmed, own=own)
        return True

    def _ask_to_replace(self, desk: Desk, path: Path) -> None:
        if self._asked is None:
            return
        _, _, form, own = self._asked
        words = self.tr("There is a file “{name}” already. Replace it?").format(name=path.name)
        box = QMessageBox(QMessageBox.Icon.Question, "Unhusk", words, parent=self._window)
        replace = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
        other = box.addButton(self.tr("Another name…"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        replace.clicked.connect(lambda: self._session.save(desk, path, form, overwrite=True, own=own))
        other.clicked.connect(lambda: self._ask_name(desk, form, own))
        box.open()

    def _copy(self, form: str) -> None:
        desk = self._session.current
        if desk is not None and desk.has_something_to_save:
            self._session.render(desk, (form,), ("copy", form))

    def _take_texts(self, asked: object, texts: tuple[str, ...]) -> None:
        match asked:
            case ("copy", str(form)):
                from extractors.saving.formats import format_named

                mime = QMimeData()
                mime.setText(texts[0])
                if form == "html":
                    mime.setHtml(texts[0])
                QGuiApplication.clipboard().setMimeData(mime)
                self._session.told.emit(self.tr("Copied as {format}").format(format=format_named(form).label))

    def _tell_not_copied(self, asked: object, reason: str) -> None:
        if isinstance(asked, tuple):  # the preview tells its own
            self._session.failed.emit(reason)

    def _preview(self) -> None:
        desk = self._session.current
        if desk is not None and desk.is_ready:
            from desktop.dialogs.preview import PreviewDialog  # shown seldom: not paid at start-up

            dialog = PreviewDialog(self._session, desk, self._window)
            dialog.save_asked.connect(self.save_as)
            dialog.open()

    def _show_details(self) -> None:
        desk = self._session.current
        if desk is not None and desk.is_ready:
            from desktop.dialogs.details import DetailsDialog

            DetailsDialog(desk, lambda edit: self._session.play(desk, edit), self._window).open()

    @staticmethod
    def _form(path: Path) -> str:
        from extractors.saving.formats import format_for_file

        form = format_for_file(path.name)
        return form.name if form else "md"
