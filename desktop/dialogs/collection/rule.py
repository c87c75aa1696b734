"""A site rule before it is made: what it selects, wider or narrower, and what it changes on the site's pages."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.appearance.theme import Theme
from desktop.dialogs.arrow_fields import TickBox
from desktop.dialogs.dialog_frame import GAP, MARGIN, DialogFrame, muted_label, platform_button_box
from desktop.dialogs.list_table import ListTable
from desktop.session.collection.desk_job import DeskJob
from desktop.session.collection.desk_rules import DeskRules, TrialResult
from extractors.site_rules.effect import Effect, PageEffect
from extractors.site_rules.suggestion import Suggestion

_MOST_SHOWN = 1000


class RuleDialog(DialogFrame):
    """Shows a suggestion and its effect; `made(rule)` when the person wants it."""

    made = Signal(object)

    def __init__(
        self, rules: DeskRules, suggestion: Suggestion, host: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent, width=640, height=520)
        self.setWindowTitle(self.tr("A rule for {site}").format(site=host))
        self._rules, self._suggestion, self._host = rules, suggestion, host
        self._job: DeskJob | None = None
        self._tried: list[TrialResult] = []
        self.line = QLabel()
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setWordWrap(True)
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.wider = QPushButton(self.tr("Grow"))
        self.narrower = QPushButton(self.tr("Shrink"))
        self.bound = TickBox(self.tr("Only where it says the same words"), theme)
        self.bound.setVisible(bool(suggestion.block_text))
        self.bound.setChecked(bool(suggestion.rule.words))
        self.effect = muted_label()
        self.pages = ListTable(
            self.tr("What it changes"),
            [self.tr("Page"), self.tr("Words before"), self.tr("Words after")],
            wide=0,
            numbers=(1, 2),
        )
        self.make = QPushButton(self.tr("Make the rule"))
        self.make.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"))
        for button in (self.wider, self.narrower):
            button.setAutoDefault(False)
        self._lay_out()
        self.wider.clicked.connect(lambda: self._take(self._suggestion.widened()))
        self.narrower.clicked.connect(lambda: self._take(self._suggestion.narrowed()))
        self.bound.toggled.connect(lambda on: self._take(self._suggestion.bound_to_words(is_bound=on)))
        self.make.clicked.connect(self._make)
        self.cancel.clicked.connect(self.reject)
        self._take(suggestion)
        self.fit()
        self.make.setFocus()

    def reject(self) -> None:
        """Stop the trial."""
        self._stop()
        super().reject()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.line, 1)
        line.addWidget(self.narrower)
        line.addWidget(self.wider)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addLayout(line)
        column.addWidget(self.bound)
        column.addWidget(self.effect)
        column.addWidget(self.pages, 1)
        column.addWidget(platform_button_box(self.make, self.cancel))

    def _take(self, suggestion: Suggestion) -> None:
        """Show a rule, and try it again."""
        self._stop()
        self._suggestion = suggestion
        self.line.setText(suggestion.rule.line)
        self.wider.setEnabled(suggestion.widened() is not suggestion)
        self.narrower.setEnabled(suggestion.narrowed() is not suggestion)
        self._tried = []
        self.pages.setRowCount(0)
        self.effect.setText(self.tr("Trying it on the pages of this site…"))
        self._job = self._rules.trial(suggestion.rule, self._host)
        self._job.stepped.connect(self._note)
        self._job.ended.connect(self._tell_end)
        self._job.start()

    def _note(self, tried: TrialResult) -> None:
        self._tried.append(tried)
        if tried.effect is not None and self.pages.rowCount() < _MOST_SHOWN:
            number = self.locale().toString
            self.pages.add_row((tried.row.called, number(tried.effect.before), number(tried.effect.after)))

    def _tell_end(self) -> None:
        self._job = None
        effect = self._effect()
        number = self.locale().toString
        dropped = sum(page.dropped for page in effect.pages)
        kept = sum(page.kept for page in effect.pages)
        words = self.tr(
            "Of %Ln pages of this site that are read and not settled, {count} change: {dropped} words go, "
            "{kept} come in.",
            "",
            len(self._tried),
        ).format(count=number(len(effect.pages)), dropped=number(dropped), kept=number(kept))
        danger = self.tr("That is most of some articles: look at the list first.") if effect.is_dangerous else ""
        self.effect.setText(f"{words} {danger}".strip())
        self.make.setText(self.tr("Make it anyway") if effect.is_dangerous else self.tr("Make the rule"))
        self.make.setDefault(not effect.is_dangerous)

    def _effect(self) -> Effect:
        found: tuple[PageEffect, ...] = tuple(one.effect for one in self._tried if one.effect is not None)
        return Effect(page_count=len(self._tried), pages=found)

    def _make(self) -> None:
        self._stop()
        self.made.emit(self._suggestion.rule)
        self.accept()

    def _stop(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
