"""The save dialog's fields for how an article is written; it shows only those of the chosen format."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.appearance.labels import without_marks
from desktop.appearance.theme import UNIT, Theme
from desktop.dialogs.arrow_fields import ChoiceField, NumberField, TickBox
from desktop.dialogs.dialog_frame import GAP, labelled_grid, muted_label
from desktop.language.sentences import localized
from desktop.session.settings import Settings
from extractors.errors import UsageError
from extractors.saving.choices import Choices, Images, Marks
from extractors.saving.formats import FORMATS
from extractors.saving.markdown.front_matter import FIELDS, PRESETS, check_front_matter

_OWN = "own"
_USUAL_WIDTH = 72  # characters per line, where a person wants lines wrapped


class FormOptions(QWidget):
    """The format and its options; `changed` at every change of either."""

    changed = Signal()
    form_changed = Signal(str)

    def __init__(self, settings: Settings, theme: Theme, form: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.form = ChoiceField()
        for one in FORMATS.values():
            self.form.addItem(
                self.tr("{format} (*{ending})").format(format=localized(one.label), ending=one.ending), one.name
            )
        self.form.choose(form if form in FORMATS else "md")
        self.front_matter = ChoiceField()
        names = {"obsidian": "Obsidian", "defuddle": "Defuddle", "trafilatura": "trafilatura", "none": self.tr("None")}
        for name in PRESETS:
            self.front_matter.addItem(names.get(name, name), name)
        self.front_matter.addItem(self.tr("A template of your own"), _OWN)
        self.template = QPlainTextEdit()
        self.template.setTabChangesFocus(True)
        self.template.setFixedHeight(self.template.fontMetrics().lineSpacing() * 5 + 4 * UNIT)
        self.template.setPlainText(settings.own_front_matter or PRESETS["obsidian"])
        self.template.setToolTip(" ".join(f"{{{field}}}" for field in FIELDS))
        self.problem = muted_label()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.wraps = TickBox(self.tr("&Wrap lines at"), theme)
        self.width_field = NumberField()
        self.width_field.setRange(20, 1000)
        self.width_field.setSuffix(self.tr(" characters"))
        self.marks = ChoiceField()
        self.marks.addItem(self.tr("None"), Marks.NONE.value)
        self.marks.addItem(self.tr("Before list items"), Marks.ITEMS.value)
        self.marks.addItem(self.tr("Before list items and headings"), Marks.ALL.value)
        self.images = ChoiceField()
        self.images.addItem(self.tr("Left where they are on the web"), Images.REMOTE.value)
        self.images.addItem(self.tr("Copied into a folder beside the file"), Images.COPY.value)
        self.images.addItem(self.tr("In the file itself"), Images.INLINE.value)
        self.inside = muted_label(self.tr("In the file itself, as far as the saved page holds them."))
        self._rows: list[tuple[str, tuple[QWidget, ...]]] = []
        self._lay_out()
        self._show_form()
        self.form.currentIndexChanged.connect(lambda _: self._change_form())
        for field in (self.front_matter, self.images, self.marks):
            field.currentIndexChanged.connect(lambda _: self._note_change())
        self.wraps.toggled.connect(lambda _: self._note_change())
        self.width_field.valueChanged.connect(lambda _: self._note_change())
        self.template.textChanged.connect(self._note_change)

    @property
    def form_name(self) -> str:
        """The chosen format's name."""
        return self.form.chosen

    def choices(self) -> Choices:
        """Return the chosen options."""
        own = self.template.toPlainText()
        return Choices(
            images=Images(self.images.chosen or Images.REMOTE.value),
            front_matter=own if self.front_matter.chosen == _OWN else self.front_matter.chosen,
            wrapped_at=self.width_field.value() if self.wraps.isChecked() else 0,
            marks=Marks(self.marks.chosen or Marks.ITEMS.value),
        )

    def invalid_reason(self) -> str:
        """Return in words what is wrong with the choices, or ""."""
        if "front_matter" not in FORMATS[self.form_name].regards:
            return ""
        try:
            check_front_matter(self.choices().front_matter)
        except UsageError as error:
            return localized(str(error))
        return ""

    def remember(self) -> None:
        """Remember the options for the next time."""
        choices = self.choices()
        if self.front_matter.chosen == _OWN:
            self._settings.own_front_matter = choices.front_matter
        self._settings.set_save_choices(self.form_name, choices)

    def _lay_out(self) -> None:
        grid = labelled_grid(self)
        wrapping = QWidget()
        line = QHBoxLayout(wrapping)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        line.addWidget(self.wraps)
        line.addWidget(self.width_field)
        line.addStretch(1)
        front = QWidget()
        column = QVBoxLayout(front)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(self.front_matter)
        column.addWidget(self.template)
        column.addWidget(self.problem)
        self._add_row(grid, "form", self.tr("&Format"), self.form, self.form)
        self._add_row(grid, "front_matter", self.tr("Front &matter"), front, self.front_matter)
        self._add_row(grid, "wrapping", self.tr("Lines"), wrapping, None)
        self._add_row(grid, "marks", self.tr("Mar&ks"), self.marks, self.marks)
        self._add_row(grid, "images", self.tr("&Pictures"), self.images, self.images)
        self._add_row(grid, "inside", self.tr("Pictures"), self.inside, None)
        self.template.setAccessibleName(self.tr("Template of the front matter"))
        self.width_field.setAccessibleName(self.tr("Characters a line"))

    def _add_row(self, grid: QGridLayout, name: str, words: str, widget: QWidget, buddy: QWidget | None) -> None:
        label = QLabel(words)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(0, UNIT, 0, 0)
        if buddy is not None:
            label.setBuddy(buddy)
            buddy.setAccessibleName(without_marks(words))
        row = len(self._rows)
        grid.addWidget(label, row, 0)
        grid.addWidget(widget, row, 1)
        self._rows.append((name, (label, widget)))

    def _change_form(self) -> None:
        self._show_form()
        self.form_changed.emit(self.form_name)
        self.changed.emit()

    def _show_form(self) -> None:
        """Show a format's own fields, with the last chosen options."""
        choices, form = self._settings.save_choices(self.form_name), FORMATS[self.form_name]
        for field in (self.front_matter, self.template, self.wraps, self.width_field, self.marks, self.images):
            field.blockSignals(True)
        if choices.front_matter in PRESETS:
            self.front_matter.choose(choices.front_matter)
        else:
            self.front_matter.choose(_OWN)
            self.template.setPlainText(choices.front_matter)
        self.wraps.setChecked(bool(choices.wrapped_at))
        self.width_field.setValue(choices.wrapped_at or _USUAL_WIDTH)
        self.marks.choose(choices.marks.value)
        self.images.choose(choices.images.value)
        for field in (self.front_matter, self.template, self.wraps, self.width_field, self.marks, self.images):
            field.blockSignals(False)
        shown = {
            "form": True,
            "front_matter": "front_matter" in form.regards,
            "wrapping": "wrapped_at" in form.regards,
            "marks": "marks" in form.regards,
            "images": form.names_pictures and not form.holds_pictures,
            "inside": form.holds_pictures,
        }
        for name, widgets in self._rows:
            for widget in widgets:
                widget.setVisible(shown[name])
        self._show_own()

    def _note_change(self) -> None:
        self._show_own()
        self.changed.emit()

    def _show_own(self) -> None:
        is_own = "front_matter" in FORMATS[self.form_name].regards and self.front_matter.chosen == _OWN
        self.template.setVisible(is_own)
        self.width_field.setEnabled(self.wraps.isChecked())
        self.problem.setText(self.invalid_reason())
        self.problem.setVisible(bool(self.problem.text()))
