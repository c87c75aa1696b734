"""The engine's widget with a page in it, and the draft on the page.

Whatever the engine returns is the answer to a call of our own script, and is checked as untrusted, because the page may
have tampered with it: a block's number must be one, whoever sends it.
"""

import json
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget
from shiboken6 import delete

from desktop.appearance.theme import Theme
from desktop.page_view.engine import WORLD, Page, new_profile
from desktop.page_view.pointer_overlay import PointerOverlay, forward_wheel
from desktop.page_view.server import Server
from desktop.page_view.words import hover_words
from desktop.session.documents.document import Document
from extractors.bundled import resource
from extractors.showing.addresses import SCHEME
from extractors.showing.shown_page import ShownPage

_SCROLL_BAR = 16  # pixels at the right that the pointer overlay leaves free
_PAGE_PT = 11.0  # the reading size at which the page is as large as in a browser
_SETTLE_MS = 30
_SEEN, _OPENED = 1, 2  # our script's answers for a block that was scrolled to; any other means that it is not visible
_PATIENCE_MS = (
    30_000  # ms, for a page that does not answer; chosen by hand: marking 20 MB takes 7 s, 13 s on a busy machine
)


class PagePane(QWidget):
    """Shows one page at a time.

    Attributes:
        is_ready: whether the page is loaded and its blocks were found.
        found_count: how many of its blocks were found.
        server: answers the engine's requests.
    """

    ready = Signal()
    failed = Signal()  # the engine's renderer process ended
    pointed = Signal(int)  # at a block, with the pointer
    picked = Signal(list)  # blocks, by a rectangle or an element
    hid = Signal(int, bool)  # the hidden current block, -1 if it is visible; whether it was opened for now
    changed = Signal()  # the layout of the page, or what is kept of it
    scrolled = Signal()
    stepped = Signal(int)  # up or down, by keys
    menu_requested = Signal(int, QPoint)  # for a block, at a point on the screen

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._document: Document | None = None
        self.is_ready = False
        self.found_count = 0
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The page as a browser shows it"))
        self._profile = new_profile(self)
        self.server = Server(self)
        self._profile.installUrlSchemeHandler(SCHEME.encode(), self.server)
        self._view = QWebEngineView(self)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._view.setAcceptDrops(False)
        self.page = self._new_page()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self.overlay = PointerOverlay(theme, self)
        self.overlay.clicked.connect(self._point)
        self.overlay.rectangle_selected.connect(self._draw)
        self.overlay.hovered.connect(self._tell)
        self.overlay.menu_requested.connect(self._ask_menu)
        self.overlay.wheel_turned.connect(lambda event: forward_wheel(event, self._view.focusProxy() or self._view))
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._show_states)
        self._unanswered = 0  # the load of a page counts as one
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._fail)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def show_page(self, document: Document, shown: ShownPage) -> None:
        """Load a page; `ready` follows when its blocks are found."""
        assert document.page is not None
        self.leave()
        if self._unanswered:  # the new page would queue after one that may never answer
            self._start_over()
        self._document = document
        self._unanswered = 1
        self._patience.start()
        document.draft_changed.connect(self._note)
        document.column_changed.connect(self._note)
        document.finished.connect(self._note)
        self.page.show_address(self.server.serve(document.page, shown))

    def leave(self) -> None:
        """Let go of the current page."""
        if self._document is not None:
            self._document.draft_changed.disconnect(self._note)
            self._document.column_changed.disconnect(self._note)
            self._document.finished.disconnect(self._note)
        self._document, self.is_ready, self._current = None, False, -1
        self._settle.stop()
        self.server.empty()

    def go_to(self, block: int, *, scrolls: bool = True) -> None:
        """Make a block the current one."""
        self._current = block
        if self.is_ready and block >= 0:
            self.ask(
                f"unhusk.go({block}, {json.dumps(scrolls)})",
                lambda seen: self.hid.emit(-1 if seen == _SEEN else block, seen == _OPENED),
            )

    def grow(self, block: int, *, is_out: bool) -> None:
        """Select the element around a block; called again, a larger or smaller one."""
        if self.is_ready and block >= 0:
            self.ask(f"unhusk.grow({block}, {json.dumps(is_out)})", self._pick)

    def select(self, blocks: Sequence[int]) -> None:
        """Tint the selected blocks, on which keys act together; an empty list clears it."""
        if self.is_ready:
            self.ask(f"unhusk.select({json.dumps(list(blocks))})")

    def ask_lines(self, count: int, then: Callable[[str], None]) -> None:
        """Ask for the whole page in so many lines: k kept, d dropped, q in doubt, a space for nothing."""
        document = self._document
        if document is None or not self.is_ready:
            then("")
            return
        call = f"unhusk.lines({count}, {json.dumps(document.doubtful)})"
        self.ask(call, lambda made: then(made if isinstance(made, str) and len(made) == count else ""))

    def place_on_page(self) -> tuple[float, float]:
        """Return the top and the height of the visible part, as shares of the whole page."""
        whole = max(1.0, self.page.contentsSize().height())
        return self.page.scrollPosition().y() / whole, self._view.height() / whole

    def scroll_to(self, share: float) -> None:
        """Scroll a place on the page to the middle; 0.0 is the page's top."""
        if self.is_ready:
            self.ask(f"unhusk.scroll({min(1.0, max(0.0, share))})")

    def ask(self, call: str, then: Callable[[Any], None] = lambda _: None) -> None:
        """Call our script; the answer comes later, and only while the same page is shown."""
        document, page = self._document, self.page
        self._unanswered += 1
        if not self._patience.isActive():
            self._patience.start()

        def take(made: Any) -> None:
            if page is self.page:
                self._note_answer()
            if self._document is document:
                then(_plain(made))

        self.page.runJavaScript(f"JSON.stringify({call})", WORLD, take)  # a list would not arrive in any other form

    def sizeHint(self) -> QSize:
        """A width that suits most pages."""
        return QSize(900, 700)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pointer overlay on top of the page."""
        super().resizeEvent(event)
        self.overlay.setGeometry(0, 0, max(0, event.size().width() - _SCROLL_BAR), event.size().height())
        self.overlay.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down by passages; all other keys belong to the actions."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
        else:
            self.stepped.emit(step)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Request by key the menu of the current block; by the pointer, the overlay does."""
        block = self._current
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.is_ready and block >= 0:
            self.ask(f"unhusk.middle({block})", lambda made: self.menu_requested.emit(block, self._on_screen(made)))

    def end(self) -> None:
        """Take the engine down in the order it requires: the page before its profile."""
        self.leave()
        delete(self._view)
        delete(self._profile)

    def _new_page(self) -> Page:
        page = Page(self._profile, self._view)
        page.setBackgroundColor(Qt.GlobalColor.white)
        page.loadFinished.connect(self._begin)
        page.scrollPositionChanged.connect(self.scrolled)
        page.contentsSizeChanged.connect(self.changed)
        page.renderProcessTerminated.connect(lambda *_: self._fail())
        self._view.setPage(page)
        return page

    def _start_over(self) -> None:
        """Make a new page object, which starts a new process; the old process ends with the old object."""
        old, self.page = self.page, self._new_page()
        self._unanswered = 0
        old.blockSignals(True)
        old.deleteLater()
        self._follow_theme()

    def _note_answer(self) -> None:
        self._unanswered = max(0, self._unanswered - 1)
        if self._unanswered:
            self._patience.start()
        else:
            self._patience.stop()

    def _begin(self, is_loaded: bool) -> None:
        self._note_answer()
        if self._document is None:
            return
        if not is_loaded:
            self._fail()
            return
        script = resource("page_view/marks.js").read_text(encoding="utf-8")
        self.page.runJavaScript(script, WORLD)
        self.ask(f"unhusk.begin({json.dumps(self._colours())})", self._start)

    def _start(self, count: Any) -> None:
        self.is_ready = True
        self.found_count = int(count) if isinstance(count, (int, float)) else 0
        self._show_states()
        self.ready.emit()
        self.go_to(self._current)

    def _note(self, *_: object) -> None:
        self._settle.start()

    def _show_states(self) -> None:
        document = self._document
        if document is None or not self.is_ready:
            return
        self.ask(f"unhusk.show({json.dumps(states_of(document))}, {json.dumps(document.doubtful)})")
        self.ask(f"unhusk.pictures({json.dumps(pictures_of(document))})")
        self.changed.emit()

    def _colours(self) -> dict[str, str]:
        """Return the colours of the marks; translucent, because the page's own background can be any."""
        doubt, hand, current = (self._theme.colour(name) for name in ("doubt", "by_hand", "focus"))
        return {
            "faint": "rgba(128, 128, 128, 0.45)",
            "doubt": _clear(doubt, 0.35),
            "hand": hand.name(),
            "current": current.name(),
            "chosen": _clear(current, 0.25),
        }

    def _point(self, place: QPoint) -> None:
        if self.is_ready:
            self.ask("unhusk.release()")
            self._ask_at(place, self.pointed.emit)

    def _ask_menu(self, place: QPoint) -> None:
        if self.is_ready:
            where = self.overlay.mapToGlobal(place)
            self._ask_at(place, lambda block: self.menu_requested.emit(block, where))

    def _tell(self, place: QPoint) -> None:
        document = self._document
        if document is None or not self.is_ready:
            return
        where = self.overlay.mapToGlobal(place)
        self._ask_at(place, lambda block: QToolTip.showText(where, hover_words(document, block), self.overlay))

    def _ask_at(self, place: QPoint, then: Callable[[int], None]) -> None:
        zoom = self._view.zoomFactor()

        def take(made: Any) -> None:
            block = self._block(made)
            if block >= 0:
                then(block)

        self.ask(f"unhusk.at({place.x() / zoom}, {place.y() / zoom})", take)

    def _draw(self, drawn: QRect) -> None:
        if self.is_ready:
            zoom = self._view.zoomFactor()
            edges = (drawn.left(), drawn.top(), drawn.right() + 1, drawn.bottom() + 1)
            self.ask(f"unhusk.within({', '.join(str(edge / zoom) for edge in edges)})", self._pick)

    def _pick(self, made: Any) -> None:
        blocks = [block for one in made if (block := self._block(one)) >= 0] if isinstance(made, list) else []
        if blocks:
            self.picked.emit(sorted(set(blocks)))

    def _on_screen(self, made: Any) -> QPoint:
        """Return a place on the page as one on the screen; the middle of the pane where it is not in sight."""
        middle = self.overlay.rect().center()
        if not isinstance(made, list) or len(made) != 2 or not all(isinstance(one, (int, float)) for one in made):
            return self.overlay.mapToGlobal(middle)
        place = QPoint(*(round(one * self._view.zoomFactor()) for one in made))
        return self.overlay.mapToGlobal(place if self.overlay.rect().contains(place) else middle)

    def _block(self, made: Any) -> int:
        """Return the block's number in an answer; -1 if it is none of this page's."""
        count = len(self._document.blocks) if self._document is not None else 0
        is_one = isinstance(made, (int, float)) and made == made // 1 and 0 <= made < count
        return int(made) if is_one else -1

    def _fail(self) -> None:
        """Give up a page whose process ended or that no longer answers."""
        self.leave()
        self._patience.stop()
        self._start_over()
        self.failed.emit()

    def _follow_theme(self) -> None:
        self._view.setZoomFactor(self._theme.point_size / _PAGE_PT)


def states_of(document: Document) -> str:
    """Return a letter for each block: k kept, d dropped; a capital where a person decided."""
    letters = ["k" if is_kept else "d" for is_kept in document.draft.kept()]
    for block in document.draft.decisions:
        if block < len(letters) and document.draft.is_by_hand(block):
            letters[block] = letters[block].upper()
    return "".join(letters)


def pictures_of(document: Document) -> list[tuple[int, list[str], bool]]:
    """Return for each picture the block before it, the stems of its file names, and whether it is kept."""
    shown = document.pictures.shown(document.draft)
    return [
        (one.before, [file.rpartition(".")[0] or file for file in one.files], shown[one.name])
        for one in document.pictures.all
    ]


def _plain(made: Any) -> Any:
    """Return the value of an answer; None where it cannot be read."""
    try:
        return json.loads(made) if isinstance(made, str) else None
    except ValueError:
        return None


def _clear(colour: QColor, share: float) -> str:
    return f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {share})"
