"""Comparing two columns word by word: makes the texts, has a worker compare them, and follows the article's changes."""

from functools import partial
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from desktop.actions import Actions
from desktop.appearance.theme import Theme
from desktop.language.sentences import localized
from desktop.models.comparison_model import ComparisonModel
from desktop.session.documents.document import Document
from desktop.session.session import Session
from extractors.comparing.sides import SavedFile, Side
from extractors.extraction import Extraction

if TYPE_CHECKING:
    from extractors.comparing.differences import Differences

_SETTLE_MS = 300  # after the last edit, until the article is compared again. Chosen by hand
_ARTICLE, _FILE = "", "file:"  # as in `dialogs.differences`, which is imported on first use


class DifferenceController(QObject):
    """Opens the window of differences, and fills it."""

    def __init__(
        self, session: Session, model: ComparisonModel, window: QWidget, actions: Actions, theme: Theme
    ) -> None:
        super().__init__(window)
        self._session, self._model, self._window, self._theme = session, model, window, theme
        self._asked: WeakKeyDictionary[QWidget, object] = WeakKeyDictionary()  # each window's latest request
        self._shown: WeakKeyDictionary[QWidget, Document] = WeakKeyDictionary()  # the windows, and their pages
        session.document_closed.connect(self._close_those_of)
        session.all_closed.connect(self._close_those_of)
        self._action = actions["compare"]
        self._action.triggered.connect(lambda: self.compare(self._first_name(), _ARTICLE))

    def refresh(self) -> None:
        """Enable comparing if there is something to compare."""
        self._action.setEnabled(bool(self._first_name()))

    def fill_menu(self, menu: QMenu, name: str) -> None:
        """Offer what a column can be compared with: the article, all others that have answered, a file."""
        document = self._session.current
        others = [one for one in (_ARTICLE, *self._answered(document)) if one != name]
        for other in others:
            action = menu.addAction(other or self.tr("Article"))
            action.triggered.connect(partial(self.compare, name, other))
        menu.setEnabled(bool(others) and (name == _ARTICLE or name in self._answered(document)))

    def compare(self, left: str, right: str, _: bool = False) -> QWidget | None:
        """Show two sides next to each other; "" is the article."""
        from desktop.dialogs.differences import DifferencesWindow

        document = self._session.current
        if document is None or not document.is_ready:
            return None
        shown = DifferencesWindow(self._answered(document), (left, right), self._theme, self._window)
        settle = QTimer(shown, singleShot=True, interval=_SETTLE_MS)
        settle.timeout.connect(lambda: self._fill(shown, document))
        document.draft_changed.connect(settle.start)
        self._shown[shown] = document
        shown.sides_chosen.connect(lambda *_: self._fill(shown, document))
        shown.show()
        self._fill(shown, document)
        return shown

    def _close_those_of(self, document: Document | None = None) -> None:
        """Close the windows that compare a page, or all."""
        for shown, page in tuple(self._shown.items()):
            if isValid(shown) and document in (None, page):
                shown.close()

    def _fill(self, shown: QWidget, document: Document) -> None:
        from desktop.dialogs.differences import DifferencesWindow

        if not isinstance(shown, DifferencesWindow) or not isValid(document):
            return
        sides = shown.sides
        asked = self._asked[shown] = object()

        def receive(found: "Differences | None", error: BaseException | None) -> None:
            if not isValid(shown) or self._asked.get(shown) is not asked:
                return  # closed, or asked again since
            if found is not None:
                shown.show_differences(sides, found)
            else:
                shown.show_message(self.tr("They cannot be compared: {reason}").format(reason=localized(str(error))))

        left, right = (side_of(document, name) for name in sides)
        self._session.articles.compare_texts(left, right, receive)

    def _first_name(self) -> str:
        """Return the first column that has answered and that the article was not made from, or else any."""
        document = self._session.current
        answered = self._answered(document)
        shown = [name for name in self._model.extractors if name in answered]
        base = document.draft.base_name if document is not None else ""
        return next((name for name in shown if name != base), next(iter(answered), ""))

    def _answered(self, document: Document | None) -> list[str]:
        return [] if document is None else [name for name in document.outcomes if name in document.votes]


def side_of(document: Document, name: str) -> Side:
    """Return one side of a comparison: an extractor's own output, the article's passages, or a saved file."""
    if name.startswith(_FILE):
        return SavedFile(name.removeprefix(_FILE))
    blocks, outcome = document.blocks, document.outcomes.get(name)
    if name == _ARTICLE:
        return tuple(document.draft.text(index, blocks[index]) for index in document.draft.order())
    if isinstance(outcome, Extraction) and outcome.body_html:
        return outcome.body_html
    if isinstance(outcome, Extraction) and outcome.plain_text:
        return tuple(line for line in outcome.plain_text.splitlines() if line.strip())
    votes = document.votes.get(name)
    kept = votes.kept() if votes is not None else ()
    return tuple(block.text for block, is_kept in zip(blocks, kept, strict=False) if is_kept)
