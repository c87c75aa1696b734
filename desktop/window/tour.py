"""The tour at the first start: one sentence at the foot of the window, which moves on by itself when it was followed.

It takes no key and covers nothing. A person who skips it, or comes to its end, never sees it again.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QSizePolicy, QToolBar

from desktop.actions import Actions
from desktop.appearance.theme import UNIT
from desktop.language.marking import marked as _t
from desktop.language.marking import translated
from desktop.session.session import Session
from desktop.views.button import Button


@dataclass(frozen=True, slots=True)
class Step:
    """A step's words, and the actions that complete it; the first step is complete when a page is open."""

    words: str
    ends_with: tuple[str, ...] = ()


AT_THE_DESK = _t(  # instead of the first, which has been taken
    "Return opens a page, Ctrl+Shift+N the one that most needs a look; Ctrl+Shift+Return says that it is done."
)
STEPS = (
    Step(_t("Open a saved page, paste one, or take a sample. Each extractor gets a column; the last is your article.")),
    Step(
        _t("Bright text stays, faint text goes. An amber bar marks what is in doubt: N goes to the next."),
        ("next_doubt", "previous_doubt"),
    ),
    Step(
        _t("Space keeps or drops it and goes on; 1 to 9 take that column's version. Ctrl+Z takes anything back."),
        ("toggle", "keep", "drop", "confirm", "accept_rest", *(f"take_{number}" for number in range(1, 10))),
    ),
    Step(
        _t("Ctrl+Shift+P shows what will be saved, Ctrl+S saves it. F1 opens the guide."),
        ("preview", "save", "save_as"),
    ),
)


class _Words(QLabel):
    """Words that get all the lines they need: a tool bar gives a label the height of one."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Ask for the height of the words in the width there is."""
        self.setMinimumHeight(self.heightForWidth(self.width()) if self.isVisible() else 0)


class Tour(QToolBar):
    """Leads through the steps and then disappears."""

    def __init__(self, window: QMainWindow, actions: Actions, session: Session) -> None:
        super().__init__(window)
        self._session = session
        self._at, self._is_at_desk = 0, False
        self.setObjectName("tour")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.words = _Words()
        self.words.setWordWrap(True)
        self.words.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.next = Button()
        self.skip = Button(self.tr("Skip the tour"))
        self.addWidget(self.words)
        self.addWidget(self.next)
        self._skip_action = self.addWidget(self.skip)  # a tool bar shows again what is hidden past its action
        for button in (self.next, self.skip):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.next.clicked.connect(lambda: self._go_on(self._at))
        self.skip.clicked.connect(self._end)
        session.document_opened.connect(lambda document: document.page_arrived.connect(self._follow_page))
        actions["show_desk"].enabledChanged.connect(self._follow_desk)
        for place, step in enumerate(STEPS):
            for name in step.ends_with:
                actions[name].triggered.connect(lambda _=False, place=place: self._go_on(place))
        self._show_step()

    def _follow_page(self, _: object) -> None:
        self._go_on(0)

    def _follow_desk(self, is_open: bool) -> None:
        self._is_at_desk = is_open
        if self._at < len(STEPS):
            self._show_step()

    def _go_on(self, done: int) -> None:
        """Go to the step after the one that was completed, unless the tour is already further.

        A person who knew what the steps between say is not told it, but every tour begins with a page.
        """
        if done < self._at or (done and not self._at):
            return
        self._at = done + 1
        if self._at == len(STEPS):
            self._end()
        else:
            self._show_step()

    def _show_step(self) -> None:
        is_of_desk = self._is_at_desk and not self._at
        words, number = translated(AT_THE_DESK if is_of_desk else STEPS[self._at].words), self.locale().toString
        self.words.setText(f"{number(self._at + 1)}/{number(len(STEPS))}   {words}")
        is_last = self._at == len(STEPS) - 1
        self.next.setText(self.tr("End the tour") if is_last else self.tr("Next"))
        self._skip_action.setVisible(not is_last)
        self.words.fit()

    def _end(self) -> None:
        self._at = len(STEPS)
        self._session.settings.has_seen_tour = True
        self.hide()


def begin_tour(window: QMainWindow, actions: Actions, session: Session) -> Tour | None:
    """Show the tour at the foot of a window to a person who has not seen it."""
    if session.settings.has_seen_tour:
        return None
    tour = Tour(window, actions, session)
    window.addToolBar(Qt.ToolBarArea.BottomToolBarArea, tour)
    return tour
