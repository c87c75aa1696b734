"""Where the window shows the page: beside the comparison or instead of it, and the message shown while it cannot.

Nothing of the engine is loaded until a person asks for the page.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.actions import Actions
from desktop.appearance.theme import UNIT, Theme
from desktop.language.sentences import localized
from desktop.models.comparison_model import ComparisonModel
from desktop.page_view.availability import is_root, root_words, unavailable_reason
from desktop.page_view.words import hidden_words
from desktop.session.documents.document import Document
from desktop.session.session import Session
from desktop.views.button import Button
from desktop.views.comparison.comparison_view import ComparisonView
from desktop.views.comparison.mirroring import uncut_splitter
from extractors.blocks.block import Block

if TYPE_CHECKING:
    from desktop.page_view.pane import PagePane
    from extractors.showing.shown_page import ShownPage


class PageViewController(QObject):
    """The page's part of the window.

    Attributes:
        sides: the comparison and the page side by side, for the window to hold.
        strips: at the window's edge: the comparison's strip, which the window adds, or the page's while the page is
            visible.
        pane: the page itself, once it has been asked for.
    """

    menu_requested = Signal(QPoint)  # for the current block, or the selected ones; a point on the screen

    def __init__(
        self,
        session: Session,
        model: ComparisonModel,
        view: ComparisonView,
        reveal: Callable[[int], None],
        actions: Actions,
        theme: Theme,
    ) -> None:
        super().__init__(view)
        self._session, self._model, self._view, self._reveal = session, model, view, reveal
        self._actions, self._theme = actions, theme
        self.pane: PagePane | None = None
        self._shown: Document | None = None
        self._blocks: Sequence[Block] = ()
        self._is_picking = False
        self.sides = uncut_splitter(QSplitter(Qt.Orientation.Horizontal))
        self.sides.setHandleWidth(1)
        self.sides.setChildrenCollapsible(False)
        self.sides.addWidget(view)
        self.strips = QStackedWidget()
        self.strips.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._place: QWidget | None = None
        for name in ("page_view", "page_aside"):
            actions[name].toggled.connect(lambda is_on, other=name: self._switch(other, is_on=is_on))
        actions["pick_more"].triggered.connect(lambda: self._grow(is_out=True))
        actions["pick_less"].triggered.connect(lambda: self._grow(is_out=False))
        session.current_changed.connect(lambda _: self.refresh())
        view.current_block_changed.connect(self._follow)
        view.selectionModel().selectionChanged.connect(lambda *_: self._show_selection())

    @property
    def is_open(self) -> bool:
        """Whether the page is visible."""
        return self._actions["page_view"].isChecked() or self._actions["page_aside"].isChecked()

    def refresh(self) -> None:
        """Show the page of the current document."""
        document = self._session.current
        if self.pane is None:
            return
        if not self.is_open:
            if document is not self._shown:  # it may be closed, and nothing here is notified of that
                self._shown = None
                self.pane.leave()
            return
        if document is None or not document.is_ready:
            self._shown = None
            self.pane.leave()
            self._say(self.tr("Reading the page…"))
        elif document is not self._shown or document.blocks is not self._blocks or not self.pane.is_ready:
            self._shown = document
            blocks = self._blocks = document.blocks  # others once the page is read again
            self.pane.leave()
            self._say(self.tr("Making the page ready…"))
            self._session.articles.make_shown(document, lambda made, error: self._take(document, blocks, made, error))

    def end(self) -> None:
        """Take the engine down before the window is deleted."""
        if self.pane is not None:
            self.pane.end()

    def _switch(self, name: str, *, is_on: bool) -> None:
        """Show the page instead of the comparison, or beside it, or hide it."""
        other = self._actions["page_aside" if name == "page_view" else "page_view"]
        if is_on and other.isChecked():
            other.setChecked(False)
        if self.is_open and self._place is None:
            self._make_place()
        if self._place is not None:
            self._place.setVisible(self.is_open)
        is_alone = self._actions["page_view"].isChecked() and self.pane is not None
        self._view.setVisible(not is_alone)
        self.strips.setCurrentIndex(self.strips.count() - 1 if self.is_open else 0)
        if self.pane is not None and is_alone:
            self.pane.setFocus()
        else:
            self._view.setFocus()
        if self.is_open:
            self.refresh()
            self._follow(self._view.current_block)

    def _make_place(self) -> None:
        self._place = QWidget()
        column = QVBoxLayout(self._place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._words = _label()
        self._again = Button(self.tr("Show the page again"))
        self._again.clicked.connect(self._try_again)
        self._again.hide()
        waiting = QWidget()
        inner = QVBoxLayout(waiting)
        inner.addStretch()
        inner.addWidget(self._words)
        inner.addWidget(self._again, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addStretch()
        self._stack = QStackedWidget()
        self._stack.addWidget(waiting)
        self._note = _label()
        self._note.setMargin(2 * UNIT)
        self._note.hide()
        column.addWidget(self._stack, 1)
        column.addWidget(self._note)
        self.sides.addWidget(self._place)
        self.sides.setSizes([600, 600])
        self._make_pane()

    def _make_pane(self) -> None:
        reason = unavailable_reason()
        if not reason:
            try:
                from desktop.page_view.pane import PagePane  # Chromium: 0.2 s and 150 MB, paid when first looked at
                from desktop.page_view.strip import PageStrip

                self.pane = PagePane(self._theme)
                self.strips.addWidget(PageStrip(self.pane, self._theme))
            except (ImportError, OSError) as error:
                reason = self.tr("The browser engine cannot be loaded on this system: {reason}").format(reason=error)
        if self.pane is None:
            self._say(reason)
            return
        self._stack.addWidget(self.pane)
        self.pane.addActions(self._view.actions())
        self.pane.ready.connect(self._show_ready)
        self.pane.failed.connect(self._tell_failure)
        self.pane.pointed.connect(self._reveal)
        self.pane.picked.connect(self._select)
        self.pane.hid.connect(self._tell_hidden)
        self.pane.stepped.connect(self._view.move_by)
        self.pane.menu_requested.connect(self._ask_menu)
        if is_root():
            self._note.setText(root_words())
            self._note.show()

    def _take(
        self,
        document: Document,
        blocks: Sequence[Block],
        made: "ShownPage | None",
        error: BaseException | None,
    ) -> None:
        if document is not self._shown or document.blocks is not blocks or self.pane is None:
            return
        if made is None:
            self._say(
                self.tr("The page cannot be shown: {reason}").format(reason=localized(str(error))), can_retry=True
            )
        else:
            self._stack.setCurrentWidget(self.pane)  # before it loads, so that it is laid out at its final width
            self.pane.show_page(document, made)
            self.pane.go_to(self._view.current_block)

    def _show_ready(self) -> None:
        if self.pane is not None and self._actions["page_view"].isChecked():
            self.pane.setFocus()

    def _tell_failure(self) -> None:
        self._shown = None
        self._say(
            self.tr(
                "The browser engine could not draw this page: it ended, or did not answer for half a minute. "
                "Everything else goes on."
            ),
            can_retry=True,
        )

    def _try_again(self) -> None:
        self._shown = None
        self.refresh()

    def _say(self, words: str, *, can_retry: bool = False) -> None:
        self._words.setText(words)
        self._again.setVisible(can_retry)
        self._stack.setCurrentIndex(0)

    def _follow(self, block: int) -> None:
        if self.pane is not None and self.is_open:
            self.pane.go_to(block, scrolls=not self._is_picking)

    def _show_selection(self) -> None:
        if self.pane is not None and self.is_open:
            self.pane.select(self._view.selected_blocks() if self._model.has_selection_of_many else ())

    def _grow(self, *, is_out: bool) -> None:
        if self.pane is not None and self.is_open:
            self.pane.grow(self._view.current_block, is_out=is_out)

    def _select(self, blocks: Sequence[int]) -> None:
        """Select blocks in the comparison, so that every key acts on all of them; the first becomes the current one."""
        model = self._model
        self._is_picking = True
        try:
            for block in blocks:
                row = model.row_of_block(block)
                if row >= 0 and model.rows[row].is_fold:
                    model.set_fold_open(row, True)
            self._reveal(blocks[0])
            chosen = QItemSelection()
            for row in {model.row_of_block(block) for block in blocks} - {-1}:
                index = model.index(row, 0)
                chosen.select(index, index)
            flags = QItemSelectionModel.SelectionFlag
            self._view.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        finally:
            self._is_picking = False

    def _ask_menu(self, block: int, where: QPoint) -> None:
        if block not in self._view.selected_blocks():
            self._reveal(block)
        self.menu_requested.emit(where)

    def _tell_hidden(self, block: int, is_opened: bool) -> None:
        document = self._session.current
        if block < 0 or document is None or document is not self._shown:
            self._note.setVisible(is_root())
            self._note.setText(root_words() if is_root() else "")
        else:
            self._note.setText(hidden_words(document, block, is_opened=is_opened))
            self._note.show()


def _label() -> QLabel:
    label = QLabel()
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setObjectName("muted")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMargin(10 * UNIT)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
