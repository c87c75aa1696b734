"""The site rules of a collection as text: read, edited, loaded from files and written to some."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.dialogs.dialog_frame import GAP, MARGIN, DialogFrame, muted_label, platform_button_box
from desktop.language.sentences import localized
from desktop.session.collection.desk_rules import DeskRules, rules_in
from extractors.errors import SaveError, UsageError
from extractors.saving.writing import write_atomically
from extractors.site_rules.rule_book import read_rules
from extractors.site_rules.rule_text import format_rules, parse_rules
from extractors.site_rules.site_config import site_configs


class SiteRulesDialog(DialogFrame):
    """A text field with all rules; errors are shown while the person types."""

    def __init__(self, rules: DeskRules, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=680, height=520)
        self.setWindowTitle(self.tr("Rules of sites"))
        self._rules = rules
        self.text = QPlainTextEdit(rules.text())
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Rules"))
        self.text.setTabChangesFocus(True)  # else no key leaves it
        self.problem = muted_label()
        self.take = QPushButton(self.tr("Add from files…"))
        self.write = QPushButton(self.tr("Write to a file…"))
        self.write_each = QPushButton(self.tr("Write as ftr-site-config…"))
        self.write_each.setToolTip(self.tr("A file for each site, as wallabag and Full-Text RSS read them"))
        self.accept_button = QPushButton(self.tr("Apply"))
        self.accept_button.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"))
        words = muted_label(
            self.tr(
                "Under “site: example.com” each line says what to do with a place on its pages: “drop: aside.related”, "
                "“keep: div.correction”, “only: article”, “title: h1”. Files of ftr-site-config can be added as well."
            )
        )
        tools = QHBoxLayout()
        tools.setSpacing(GAP)
        tools.addWidget(self.take)
        tools.addWidget(self.write)
        tools.addWidget(self.write_each)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(words)
        column.addWidget(self.text, 1)
        column.addWidget(self.problem)
        column.addLayout(tools)
        column.addWidget(platform_button_box(self.accept_button, self.cancel))
        for button in (self.take, self.write, self.write_each):
            button.setAutoDefault(False)
        self.text.textChanged.connect(self._check)
        self.take.clicked.connect(self._ask_files)
        self.write.clicked.connect(self._ask_file)
        self.write_each.clicked.connect(self._ask_folder)
        self.accept_button.clicked.connect(self._apply)
        self.cancel.clicked.connect(self.reject)
        self._check()
        self.fit()

    def add_files(self, paths: list[Path]) -> None:
        """Append the rules in files to those in the field."""
        for path in paths:
            try:
                self.text.appendPlainText(format_rules(read_rules(path)))
            except UsageError as error:
                self.problem.setText(localized(str(error)))

    def write_site_configs(self, folder: Path) -> None:
        """Write each site's rules to a file of ftr-site-config in a folder; a file that is there already stays."""
        self._check()  # takes back what was told of an earlier attempt
        try:
            configs = site_configs(parse_rules(self.text.toPlainText()))
            for name, text in configs.items():
                write_atomically(folder / name, text, overwrite=False)
        except (UsageError, SaveError) as error:
            self.problem.setText(localized(str(error)))
            return
        words = self.tr("%Ln files were written to {folder}.", "", len(configs))
        self.problem.setText(words.format(folder=folder))

    def _check(self) -> None:
        problem = rules_in(self.text.toPlainText())
        self.problem.setText(localized(problem))
        self.accept_button.setEnabled(not problem)

    def _apply(self) -> None:
        try:
            self._rules.replace(self.text.toPlainText())
        except UsageError as error:
            self.problem.setText(localized(str(error)))
            return
        self.accept()

    def _ask_files(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add rules from files"))
        self.add_files([Path(name) for name in names])

    def _ask_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        name = QFileDialog.getExistingDirectory(self, self.write_each.toolTip())
        if name:
            self.write_site_configs(Path(name))

    def _ask_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getSaveFileName(self, self.tr("Write the rules to a file"), "rules.txt")
        if name:
            try:
                write_atomically(Path(name), self.text.toPlainText().encode(), overwrite=True)
            except SaveError as error:
                self.problem.setText(localized(str(error)))
                return
            self.problem.setText(self.tr("The rules were written to {file}.").format(file=name))
