"""Finding words in the page: all matches are marked, and the window goes to the line of the current one."""

from PySide6.QtCore import QObject

from desktop.actions import Actions
from desktop.models.comparison_model import ComparisonModel
from desktop.session.session import Session
from desktop.views.comparison.comparison_view import ComparisonView
from desktop.views.find_bar import FindBar
from desktop.window.collection_controller import CollectionController
from desktop.window.review_controller import ReviewController


class FindController(QObject):
    """Connects the find bar and its actions with the page; at the desk they search the desk."""

    def __init__(
        self,
        bar: FindBar,
        model: ComparisonModel,
        view: ComparisonView,
        session: Session,
        review: ReviewController,
        collection: CollectionController,
        actions: Actions,
    ) -> None:
        super().__init__(bar)
        self._bar, self._model, self._view = bar, model, view
        self._session, self._review, self._collection = session, review, collection
        bar.found.connect(model.show_found)
        bar.match_requested.connect(self._go_to)
        bar.closed.connect(view.setFocus)
        actions["find"].triggered.connect(self._open)
        actions["find_next"].triggered.connect(lambda: self._go(1))
        actions["find_previous"].triggered.connect(lambda: self._go(-1))

    def _open(self) -> None:
        if not self._collection.find_at_desk():
            self._bar.open_bar(self._session.current, self._view.current_block)

    def _go(self, step: int) -> None:
        if not self._bar.isVisible():
            self._open()
        self._bar.go(step)

    def _go_to(self, block: int, character: int) -> None:
        """Go to the row with a character of a block's text, and to its line."""
        self._review.reveal(block)
        row = self._model.row_of_block(block)
        rows = self._model.rows
        while row + 1 < len(rows) and rows[row + 1].first == block and 0 < rows[row + 1].start <= character:
            row += 1
        if row >= 0 and rows[row].is_text:
            self._view.move_by(row - self._model.current_row)
            self._view.show_line(row, character - rows[row].start)
