"""The type of page that the models assume, and a menu to correct it.

What counts as content depends on the page's type: reviews below a product do, comments below an article do not.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.language.marking import marked as _t
from desktop.language.marking import translated
from desktop.session.documents.document import Document
from desktop.session.page_preferences import site_of
from extractors.extraction import Extraction
from extractors.pages.page import READ_AS, PageKind

_CALLED = {
    "article": _t("an article"),
    "service": _t("a page of a company or service"),
    "product": _t("a product"),
    "collection": _t("a list of products"),
    "forum": _t("a thread"),
    "listing": _t("a list of articles"),
    "documentation": _t("documentation"),
}


class PageTypeMenu(QToolButton):
    """A button that shows the assumed type; `chosen(page_type, is_for_site)` when the person picks another."""

    chosen = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self.setAccessibleName(self.tr("Kind of page"))
        self.setToolTip(
            self.tr("What kind of page the draft takes this for; choose another to decide everything again")
        )
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.setMenu(menu)

    def show_document(self, document: Document | None) -> None:
        """Show the type that a page was read as."""
        self._document = document
        page = document.page if document is not None else None
        self.setVisible(page is not None and page.kind is PageKind.HTML)
        if document is None or page is None:
            return
        page_type = page.read_as or _predicted_type(document)
        called = type_words(page_type) if page_type in _CALLED else ""
        self.setText(self.tr("read as {kind} ▾").format(kind=called) if called else self.tr("kind of page ▾"))
        self.setEnabled(not document.is_running)

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        document = self._document
        if document is None or document.page is None:
            return
        chosen_type = document.page.read_as
        group = QActionGroup(menu)
        for page_type in READ_AS:
            action = menu.addAction(self.tr("Read as {kind}").format(kind=type_words(page_type)))
            action.setCheckable(True)
            action.setChecked(page_type == (chosen_type or _predicted_type(document)))
            action.triggered.connect(lambda _=False, one=page_type: self.chosen.emit(one, False))
            group.addAction(action)
        menu.addSeparator()
        as_predicted = menu.addAction(self.tr("Let the draft decide"))
        as_predicted.setEnabled(bool(chosen_type))
        site = site_of(document.page)
        as_predicted.triggered.connect(lambda: self.chosen.emit("", bool(site)))
        if site and chosen_type:
            always = menu.addAction(self.tr("Always for {site}").format(site=site))
            always.triggered.connect(lambda: self.chosen.emit(chosen_type, True))


def type_words(page_type: str) -> str:
    """Return the words for a page type, one of `READ_AS`."""
    return translated(_CALLED[page_type])


def _predicted_type(document: Document) -> str:
    """Return the type that a learned extractor predicted, or ""."""
    predicted = [one.read_as for one in document.outcomes.values() if isinstance(one, Extraction) and one.read_as]
    return predicted[0] if predicted else ""
