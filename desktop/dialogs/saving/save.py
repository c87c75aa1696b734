"""The one save dialog: format and its options, folder and name, and beside them the beginning of the file.

It decides nothing: its result is a `SaveRequest`, which could also come from the command line.
"""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from desktop.appearance.letter_size import reading_point_size, scaled
from desktop.appearance.theme import UNIT, Theme
from desktop.dialogs.arrow_fields import TickBox
from desktop.dialogs.dialog_frame import (
    GAP,
    MARGIN,
    DialogFrame,
    muted_label,
    platform_button_box,
    room_on_screen,
    section_label,
)
from desktop.dialogs.saving.form_options import FormOptions
from desktop.dialogs.saving.save_place import SavePlace
from desktop.dialogs.source_view import SourceView
from desktop.language.sentences import localized
from desktop.session.documents.document import Document
from desktop.session.file_questions import answered_soon
from desktop.session.save_request import SaveRequest, article_file_name, free_path
from desktop.session.settings import Settings
from extractors.errors import UsageError
from extractors.saving.choices import Choices
from extractors.saving.formats import FORMATS

_SETTLE_MS = 250  # between the last change and rendering the beginning of the file
_BEGINNING = 8_000  # characters
_LONGEST_LINE = 600  # characters: an embedded picture can be a line of a megabyte
_PROSE = "txt"
_LEFT_WIDTH = 112 * UNIT


class Renderer(Protocol):
    """What the dialog needs from the session."""

    settings: Settings
    rendered: SignalInstance  # (the caller's key, texts)
    render_failed: SignalInstance  # (the caller's key, why, in words)
    document_closed: SignalInstance

    def render(
        self, document: Document, formats: Sequence[str], key: object, choices: Choices = ..., own: str = ...
    ) -> None:
        """Render an article; `rendered` or `render_failed` reports the result."""


class SaveDialog(DialogFrame):
    """Asks how and where to save; `save_requested(request)` for the page, `save_all_requested(request)` for all."""

    save_requested = Signal(object)
    save_all_requested = Signal(object)

    def __init__(
        self,
        session: Renderer,
        theme: Theme,
        document: Document,
        documents: Sequence[Document] = (),
        *,
        form: str = "",
        own: str = "",
        is_all: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent, width=1040, height=600)
        self._session, self._settings = session, session.settings
        self._document, self._documents, self._own = document, tuple(documents), own
        self._texts_key: object | None = None
        saved = document.saved
        form = form or (saved.form if saved is not None else "") or self._settings.save_format
        self.options = FormOptions(self._settings, theme, form)
        folder = saved.path.parent if saved is not None else self._settings.save_folder
        self.place = SavePlace(folder, self._settings.name_template(self.options.form_name))
        self.one = QRadioButton(self.tr("This pa&ge"))
        self.all = QRadioButton()
        self.together = TickBox(self.tr("All in one fi&le"), theme)
        self.waiting = muted_label()
        self.beginning = SourceView()
        self.beginning.setAccessibleName(self.tr("How the file begins"))
        self.save_button = QPushButton()
        (self.all if is_all else self.one).setChecked(True)
        self._lay_out()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._connect()
        self._show_scope()
        self._refresh()
        self._ask()
        width = min(scaled(_LEFT_WIDTH), room_on_screen(self).width() // 2)
        self._sides.setFixedWidth(max(width, self._sides.minimumSizeHint().width()))
        self.setMinimumSize(620, 420)
        self.fit()
        self.place.name.setFocus()
        self.place.name.selectAll()

    @property
    def is_all(self) -> bool:
        """Whether all open pages are to be saved."""
        return self.all.isChecked() and len(self._documents) > 1

    def request(self) -> SaveRequest:
        """Return the request that the fields describe."""
        return SaveRequest(
            form=self.options.form_name,
            choices=self.options.choices(),
            folder=self.place.chosen_folder,
            template=self.place.template,
            replaces=self.place.replaces,
            own="" if self.is_all else self._own,
            is_together=self.is_together,
        )

    @property
    def is_together(self) -> bool:
        """Whether all go into one file."""
        can_hold_many = FORMATS[self.options.form_name].write_many is not None
        return self.is_all and can_hold_many and self.together.isChecked()

    def accept(self) -> None:
        """Remember the choices, and emit the request."""
        self._refresh()  # the disk may have changed since the last check
        if not self.save_button.isEnabled():
            return
        request = self.request()
        self.options.remember()
        self._settings.save_format = request.form
        self._settings.save_folder = request.folder
        if "{" in request.template:
            self._settings.set_name_template(request.form, request.template)
        super().accept()
        (self.save_all_requested if self.is_all else self.save_requested).emit(request)

    def _lay_out(self) -> None:
        scope = QWidget()
        line = QHBoxLayout(scope)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(MARGIN)
        group = QButtonGroup(self)
        for button in (self.one, self.all):
            group.addButton(button)
            line.addWidget(button)
        line.addStretch(1)
        has_scope = len(self._documents) > 1 and not self._own
        scope.setVisible(has_scope)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(scope)
        left.addWidget(self.together)
        left.addWidget(self.waiting)
        left.addSpacing(GAP if has_scope else 0)
        left.addWidget(section_label(self.tr("How")))
        left.addWidget(self.options)
        left.addSpacing(GAP)
        left.addWidget(section_label(self.tr("Where")))
        left.addWidget(self.place)
        left.addStretch(1)
        self._sides = QWidget()
        self._sides.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        right = QVBoxLayout()
        right.setSpacing(UNIT)
        right.addWidget(section_label(self.tr("How the file begins")))
        right.addWidget(self.beginning, 1)
        middle = QHBoxLayout()
        middle.setSpacing(MARGIN)
        middle.addWidget(self._sides)
        middle.addLayout(right, 1)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addStretch(1)
        foot.addWidget(platform_button_box(self.save_button, cancel))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(3 * GAP // 2)
        column.addLayout(middle, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._settle.timeout.connect(self._ask)
        self.options.changed.connect(self._note_choice)
        self.options.form_changed.connect(self._change_form)
        self.place.changed.connect(self._refresh)
        self.one.toggled.connect(lambda _: self._show_scope())
        self.together.toggled.connect(lambda _: self._show_scope())
        self._session.rendered.connect(self._take_texts)
        self._session.render_failed.connect(self._tell_failure)
        self._session.document_closed.connect(self._close_with)
        self._document.title_changed.connect(self._note_choice)  # the name may be made of the title

    def _note_choice(self) -> None:
        self._settle.start()
        self._refresh()

    def _change_form(self, form: str) -> None:
        if not self.is_together:
            self.place.set_template(self._settings.name_template(form))
        self._show_scope()

    def _show_scope(self) -> None:
        """Show the fields for one page, for many, or for many in one file."""
        count = len(self._documents)
        self.all.setText(self.tr("&All %Ln open pages", "", count))
        can_hold_many = FORMATS[self.options.form_name].write_many is not None
        self.together.setVisible(self.is_all and can_hold_many)
        unread = sum(document.is_waiting for document in self._documents) if self.is_all else 0
        self.waiting.setText(
            self.tr("%Ln of them are not read yet: they are read and compared first, which takes a while.", "", unread)
        )
        self.waiting.setVisible(bool(unread))
        has_fields = "{" in self.place.template
        if self.is_together and has_fields:
            self.place.set_template(self._common_name())
        elif self.is_all and not self.is_together and not has_fields:
            self.place.set_template(self._settings.name_template(self.options.form_name))
        title = self.tr("Save %Ln articles", "", count) if self.is_all else self.tr("Save the article")
        if self._own and not self.is_all:
            title = self.tr("Save what {extractor} made").format(extractor=self._own)
        self.setWindowTitle(title)
        self.save_button.setText(self.tr("&Save %Ln pages", "", count) if self.is_all else self.tr("&Save"))
        self._refresh()

    def _common_name(self) -> str:
        """Return a name for all pages: that of the file or folder they are from, if they share one."""
        paths = {document.path for document in self._documents if document.entry is not None}
        path = paths.pop() if len(paths) == 1 else None
        return path.name.split(".")[0] if path is not None and path.name else self.tr("Articles")

    def _refresh(self) -> None:
        """Work out the file name, whether that file exists, and whether the request is valid."""
        request = self.request()
        problem, result, is_there = self.options.invalid_reason(), "", False
        first = self._documents[0] if self.is_all else self._document
        note = ""
        try:
            name = article_file_name(request, first, 1 if self.is_all else 0)
            there = request.folder / name
            is_there, is_folder = answered_soon(lambda: (there.exists(), request.folder.is_dir()))
            if not self.place.chose_what_to_do:  # propose to replace only the person's own earlier file
                saved = self._document.saved
                is_own = saved is not None and there == saved.path and not self._own and not saved.has_changed()
                self.place.set_replaces(is_own and not self.is_all)
                request = self.request()
            result = free_path(request, name).relative_to(request.folder).as_posix()
            if self.is_all and not request.is_together:
                result = self.tr("{name}, and so on").format(name=result)
            if is_there:
                note = self.tr("A file “{name}” already exists.").format(name=there.name)
            elif not is_folder:
                note = self.tr("The folder does not exist yet; it will be made.")
        except TimeoutError:
            note = self.tr("The folder does not answer: saving there may fail.")
        except UsageError as error:
            problem = note = localized(str(error))
        except (OSError, ValueError) as error:  # an unreadable folder, a NUL in its name
            problem = note = self.tr("This folder cannot be used: {reason}").format(reason=error)
        asks_always = self.is_all and not request.is_together
        self.place.show_result(result, note, is_there=is_there or asks_always)
        self.save_button.setEnabled(not problem and self.place.has_folder)

    def _ask(self) -> None:
        """Render the beginning of the file again; the old one stays until the new one arrives."""
        self._set_font()
        form = FORMATS[self.options.form_name]
        if self.options.invalid_reason():
            return
        document = self._document
        if not form.is_text or not document.is_ready:
            self._texts_key = None
            self.beginning.show_text("")
            words = self.tr("{format}: a file of this kind cannot be shown here.").format(format=localized(form.label))
            self.beginning.setPlaceholderText(words if document.is_ready else self.tr("The page is not read yet."))
            return
        self._texts_key = object()
        self.beginning.setPlaceholderText(self.tr("Making the article…"))
        self._session.render(document, (form.name,), self._texts_key, self.options.choices(), self._own)

    def _take_texts(self, key: object, texts: tuple[str, ...]) -> None:
        if key is self._texts_key and key is not None:
            lines = texts[0][:_BEGINNING].split("\n")
            short = [line if len(line) <= _LONGEST_LINE else f"{line[:_LONGEST_LINE]}…" for line in lines]
            goes_on = "…" if len(texts[0]) > _BEGINNING else ""
            self.beginning.show_text("\n".join(short) + goes_on, is_prose=self.options.form_name == _PROSE)

    def _tell_failure(self, key: object, reason: str) -> None:
        if key is self._texts_key and key is not None:
            self.beginning.show_text("")
            self.beginning.setPlaceholderText(reason)

    def _set_font(self) -> None:
        is_prose = self.options.form_name == _PROSE
        font = QFont() if is_prose else QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(reading_point_size() * 0.88)
        self.beginning.setFont(font)

    def _close_with(self, document: QObject) -> None:
        if document is self._document:
            self.reject()
