"""The settings: looks, how extractors run, what is remembered; and which extractors are installed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.letter_size import reading_point_size
from desktop.appearance.theme import POINT_SIZES, UNIT, Theme
from desktop.dialogs.arrow_fields import ChoiceField, NumberField, TickBox
from desktop.dialogs.dialog_frame import GAP, MARGIN, DialogFrame, muted_label, section_label
from desktop.dialogs.list_table import ListTable
from desktop.language.languages import LANGUAGES
from desktop.language.sentences import localized
from desktop.session.settings import Settings
from extractors.plugins import registry
from extractors.plugins.libraries import library_of


class SettingsDialog(DialogFrame):
    """Every change applies at once; there is no OK button."""

    every_dispute_changed = Signal(bool)
    most_doubtful_first_changed = Signal(bool)
    recent_forgotten = Signal()

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=640, height=640)
        self.setWindowTitle(self.tr("Settings"))
        self._settings, self._theme = settings, theme
        self.language = self._make_languages()
        self.scheme_buttons = self._make_schemes()
        self.text_size = self._make_text_size()
        self.time_limit = self._make_time_limit()
        self.every_dispute = TickBox(self.tr("Stop at &every difference"), theme)
        self.every_dispute.setChecked(settings.stops_at_every_dispute)
        self.every_dispute.toggled.connect(self.every_dispute_changed)
        self.most_doubtful_first = TickBox(self.tr("&Most doubtful first"), theme)
        self.most_doubtful_first.setChecked(settings.goes_most_doubtful_first)
        self.most_doubtful_first.toggled.connect(self.most_doubtful_first_changed)
        self.forget = QPushButton(self.tr("&Forget recent pages"))
        self.forget.clicked.connect(self._forget)
        self.extractors = self._make_extractors()
        self._lay_out()
        self._show_recent()
        self.setMinimumWidth(520)
        self.fit()

    def _make_languages(self) -> ChoiceField:
        box = ChoiceField()
        box.setAccessibleName(self.tr("Language"))
        box.addItem(self.tr("As the system"), "")
        for name, own_name in LANGUAGES.items():
            box.addItem(own_name, name)
        box.choose(self._settings.language)
        box.activated.connect(lambda _: self._set_language(box.chosen))
        return box

    def _make_schemes(self) -> dict[str, QRadioButton]:
        names = {"system": self.tr("As the &system"), "light": self.tr("&Light"), "dark": self.tr("&Dark")}
        group = QButtonGroup(self)
        buttons = {}
        for name, words in names.items():
            button = QRadioButton(words)
            button.setChecked(name == self._settings.scheme)
            button.setAccessibleDescription(self.tr("Colours"))
            button.clicked.connect(lambda _=False, chosen=name: self._set_scheme(chosen))
            group.addButton(button)
            buttons[name] = button
        return buttons

    def _make_text_size(self) -> NumberField:
        box = NumberField()
        usual = round(reading_point_size())
        box.setRange(usual - 4, min(usual + 17, round(POINT_SIZES[1])))
        box.setSuffix(self.tr(" pt"))
        box.setValue(round(self._theme.point_size))
        box.setAccessibleName(self.tr("Text size"))
        box.valueChanged.connect(self._set_text_size)
        return box

    def _make_time_limit(self) -> NumberField:
        box = NumberField()
        box.setRange(1, 600)
        box.setSuffix(self.tr(" s"))
        box.setValue(self._settings.time_limit_s)
        box.setAccessibleName(self.tr("Time an extractor may take on a page"))
        box.valueChanged.connect(self._set_time_limit)
        return box

    def _make_extractors(self) -> ListTable:
        headings = [self.tr("Extractor"), self.tr("Package"), self.tr("Version")]
        table = ListTable(self.tr("Installed extractors"), headings, wide=1)
        for one in registry.installed_plugins():
            if one.is_missing:
                table.add_row((one.name, localized(one.how_to_install)), is_quiet=True)
            else:
                table.add_row((one.name, *library_of(one)))
        return table

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * UNIT)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(1, 1)
        schemes = QHBoxLayout()
        schemes.setSpacing(MARGIN)
        for button in self.scheme_buttons.values():
            schemes.addWidget(button)
        schemes.addStretch(1)
        language = self._add_row(grid, 0, self.tr("Lan&guage"), self.language)
        language.addWidget(muted_label(self.tr("from the next start on")), 1)
        grid.addWidget(QLabel(self.tr("Colours")), 1, 0)
        grid.addLayout(schemes, 1, 1)
        self._add_row(grid, 2, self.tr("&Text size"), self.text_size)
        limit = self._add_row(grid, 3, self.tr("T&ime per extractor"), self.time_limit)
        limit.addWidget(muted_label(self.tr("on a page, from the next one on")), 1)
        stop = QVBoxLayout()
        stop.setSpacing(UNIT)
        stop.addWidget(self.every_dispute)
        stop.addWidget(muted_label(self.tr("Otherwise, only where the outcome is close.")))
        stop.addWidget(self.most_doubtful_first)
        stop.addWidget(muted_label(self.tr("Otherwise, in reading order.")))
        grid.addWidget(QLabel(self.tr("In doubt")), 4, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(stop, 4, 1)
        self._recent_count = muted_label()
        recent = self._add_row(grid, 5, self.tr("Recent pages"), self.forget)
        recent.addWidget(self._recent_count, 1)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addLayout(grid)
        column.addSpacing(GAP)
        column.addWidget(section_label(self.tr("Installed extractors")))
        column.addWidget(self.extractors, 1)
        column.addSpacing(UNIT)
        column.addLayout(foot)

    def _add_row(self, grid: QGridLayout, row: int, words: str, widget: QWidget) -> QHBoxLayout:
        label = QLabel(words)
        if "&" in words:
            label.setBuddy(widget)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(widget)
        if not isinstance(widget, QPushButton) and widget is self.text_size:
            line.addStretch(1)
        grid.addWidget(label, row, 0)
        grid.addLayout(line, row, 1)
        return line

    def _set_language(self, name: str) -> None:
        self._settings.language = name

    def _set_scheme(self, scheme: str) -> None:
        self._settings.scheme = scheme
        self._theme.set_scheme(scheme)

    def _set_text_size(self, points: int) -> None:
        steps = points - round(self._theme.point_size)
        if steps:
            self._theme.zoom(steps)
        self._settings.text_zoom = points - round(reading_point_size())

    def _set_time_limit(self, seconds: int) -> None:
        self._settings.time_limit_s = seconds

    def _forget(self) -> None:
        self._settings.forget_recent_files()
        self._show_recent()
        self.recent_forgotten.emit()

    def _show_recent(self) -> None:
        count = len(self._settings.recent_files)
        self.forget.setEnabled(bool(count))
        self._recent_count.setText(self.tr("%Ln remembered", "", count) if count else self.tr("None remembered"))
