"""Which parts of a page belong in an article: as the extractor proposes, always, or never."""

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

from desktop.appearance.theme import UNIT
from desktop.dialogs.dialog_frame import GAP, MARGIN, DialogFrame, muted_label
from desktop.models.role_words import role_words
from desktop.session.documents.document import Document
from extractors.roles.choice import RoleChoice
from extractors.roles.role import CHOOSABLE, Role

_PROPOSED, _ALWAYS, _NEVER = range(3)


class PartsDialog(DialogFrame):
    """A row for each part, with how many words of it the current page has; every change applies at once.

    `chosen(RoleChoice)` reports the new choice.
    """

    chosen = Signal(object)

    def __init__(self, choice: RoleChoice, document: Document | None, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=600)
        self.setWindowTitle(self.tr("Parts of an article"))
        self.groups: dict[Role, QButtonGroup] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(6 * UNIT)
        grid.setVerticalSpacing(UNIT)
        grid.setColumnStretch(0, 1)
        heads = (self.tr("As proposed"), self.tr("Always"), self.tr("Never"), self.tr("On this page"))
        for column, words in enumerate(heads, 1):
            head = muted_label(words)
            head.setWordWrap(False)
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight if column == len(heads) else _MIDDLE)
        counts = _counts(document)
        for row, role in enumerate(CHOOSABLE, 1):
            self._add_row(grid, row, role, heads, choice)
            count = counts.get(role, 0)
            words = self.tr("%Ln words", "", count) if count else "–"
            grid.addWidget(muted_label(words), row, len(heads), Qt.AlignmentFlag.AlignRight)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column_of_all.setSpacing(GAP)
        column_of_all.addWidget(
            muted_label(self.tr("What you choose here applies to every page. What you settle by hand overrides it."))
        )
        column_of_all.addLayout(grid)
        column_of_all.addLayout(self._make_foot())
        self.fit()

    def _add_row(self, grid: QGridLayout, row: int, role: Role, heads: tuple[str, ...], choice: RoleChoice) -> None:
        name = role_words(role)
        name = name[:1].upper() + name[1:]
        grid.addWidget(QLabel(name), row, 0)
        group = self.groups[role] = QButtonGroup(self)
        for number in (_PROPOSED, _ALWAYS, _NEVER):
            button = QRadioButton()
            button.setAccessibleName(f"{name}: {heads[number]}")
            group.addButton(button, number)
            grid.addWidget(button, row, number + 1, _MIDDLE)
        group.button(_state(role, choice)).setChecked(True)
        group.idClicked.connect(lambda _: self.chosen.emit(self.choice))

    def _make_foot(self) -> QHBoxLayout:
        all_proposed = QPushButton(self.tr("All as &proposed"))
        all_proposed.clicked.connect(self._reset)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(all_proposed)
        foot.addStretch(1)
        foot.addWidget(close)
        return foot

    @property
    def choice(self) -> RoleChoice:
        """The current choice."""
        states = {role: group.checkedId() for role, group in self.groups.items()}
        return RoleChoice(
            frozenset(role for role, state in states.items() if state == _ALWAYS),
            frozenset(role for role, state in states.items() if state == _NEVER),
        )

    def _reset(self) -> None:
        for group in self.groups.values():
            group.button(_PROPOSED).setChecked(True)
        self.chosen.emit(self.choice)


_MIDDLE = Qt.AlignmentFlag.AlignHCenter


def _state(role: Role, choice: RoleChoice) -> int:
    return _ALWAYS if role in choice.included else _NEVER if role in choice.excluded else _PROPOSED


def _counts(document: Document | None) -> dict[Role, int]:
    counts: dict[Role, int] = {}
    if document is not None:
        for count, role in zip(document.word_counts, document.roles, strict=False):
            counts[role] = counts.get(role, 0) + count
    return counts
