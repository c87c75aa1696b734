"""Why the current block was kept or dropped: a bar under the comparison, in words."""

from PySide6.QtCore import QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.appearance.announcing import announce
from desktop.appearance.theme import UNIT
from desktop.language.sentences import localized
from desktop.models.block_tip import site_words
from desktop.models.role_words import role_words
from desktop.models.spoken import strength_of, vote_words
from desktop.session.documents.document import Document

_NONE_YET = "\u00a0"  # as high as a line, so that nothing moves until the reasons arrive
_LARGEST_SHARE = 3  # of the height there is, a third: the text is the picture
_HAIRLINE = 1  # above it, as window.qss has it
_RESTING_MS = 150  # an explanation costs a worker some milliseconds: only for a block on which the person rests


class ReasonsBar(QScrollArea):
    """Three lines: the decision and how sure it is; who kept and who dropped; what weighed most.

    Where long lines and large letters would take the text its place, they scroll instead.

    `reasons_requested(block)` requests the third line, which `show_reasons` brings.
    """

    reasons_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._document: Document | None = None
        self._block = -1
        self._verdict, self._votes, self._reasons = QLabel(), QLabel(), QLabel()
        self._lines = QWidget()
        column = QVBoxLayout(self._lines)
        column.setContentsMargins(3 * UNIT, 2 * UNIT, 3 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        for label in (self._verdict, self._votes, self._reasons):
            label.setWordWrap(True)
            column.addWidget(label)
        for label in (self._votes, self._reasons):
            label.setObjectName("muted")
        self.setAccessibleName(self.tr("Why this passage was kept or dropped"))
        self._resting = QTimer(self, singleShot=True, interval=_RESTING_MS)
        self._resting.timeout.connect(lambda: self.reasons_requested.emit(self._block))
        self._reasons.hide()
        self.setObjectName("reasons")
        self.setWidget(self._lines)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def sizeHint(self) -> QSize:
        """Return the height of its lines in the width there is."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        """Return the height of its lines, or that part of the window's it may have."""
        area = self.parentWidget()
        needed = self._lines.heightForWidth(width) + _HAIRLINE
        return min(needed, area.height() // _LARGEST_SHARE) if area is not None else needed

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be within reach of the Tab key where there is something to scroll."""
        super().resizeEvent(event)
        overflows = self._lines.heightForWidth(self.width()) + _HAIRLINE > self.height()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if overflows else Qt.FocusPolicy.NoFocus)

    def show_block(self, document: Document | None, block: int) -> None:
        """Explain another block."""
        if not self.isVisible():
            return
        is_other = document is not self._document or block != self._block
        self._document, self._block = document, block
        if document is None or not 0 <= block < len(document.blocks):
            for label in (self._verdict, self._votes, self._reasons):
                label.setText("")
            return
        part = role_words(document.roles[block]) if document.roles else ""
        self._verdict.setText(
            " · ".join(filter(None, (self._verdict_words(document, block), part, site_words(document, block))))
        )
        self._votes.setText(
            vote_words(
                (name, strength_of(votes.shares[block]))
                for name, votes in document.votes.items()
                if name != document.draft.base_name
            )
        )
        if is_other:
            self._reasons.setText(_NONE_YET)  # those of the last block are no longer true
            self._resting.start()
        self.updateGeometry()

    def show_reasons(self, document: Document, block: int, reasons: tuple[str, ...]) -> None:
        """Show what weighed most, unless the person has moved to another block or page."""
        if document is self._document and block == self._block:
            self._reasons.setText(" · ".join(map(localized, reasons)))
            self._reasons.setVisible(bool(reasons))
            announce(self, f"{self._verdict.text()}\n{self._votes.text()}\n{self.text}")
            self.updateGeometry()

    @property
    def text(self) -> str:
        """The third line, as it is shown."""
        return self._reasons.text().strip()

    def _verdict_words(self, document: Document, block: int) -> str:
        is_kept = document.draft.is_kept(block)
        if document.draft.is_by_hand(block):
            return self.tr("Kept by hand") if is_kept else self.tr("Dropped by hand")
        words = self.tr("Kept by {name}, {sure} % sure") if is_kept else self.tr("Dropped by {name}, {sure} % sure")
        return words.format(
            name=document.draft.base_name, sure=QLocale().toString(round(50 + 50 * document.confidence(block)))
        )
