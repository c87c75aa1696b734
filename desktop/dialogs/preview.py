"""What will be saved, in each format: its text verbatim, and the web page as a reader sees it."""

from dataclasses import replace
from itertools import accumulate
from typing import Protocol

from PySide6.QtCore import QMimeData, QObject, QTimer, QUrl, Signal, SignalInstance
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QImage
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from desktop.appearance.letter_size import reading_point_size
from desktop.dialogs.dialog_frame import GAP, MARGIN, DialogFrame, muted_label, platform_button_box
from desktop.dialogs.source_view import SourceView
from desktop.dialogs.structure_view import StructureView, survival_words
from desktop.language.sentences import localized
from desktop.rich_text.article_view import ArticleView
from desktop.rich_text.rich_article_maker import RichArticleMaker
from desktop.session.articles import Then
from desktop.session.documents.document import Document
from desktop.session.settings import Settings
from extractors.saving.choices import DEFAULT_CHOICES, Choices, Images
from extractors.saving.formats import TEXT_FORMATS, format_named
from extractors.saving.structure_report.survival import StructureReport

_SHOWN = tuple(name for name, form in TEXT_FORMATS.items() if form.head is None)  # a single row tells nothing
_AS_IT_LOOKS, _STRUCTURE = "as it looks", "structure"  # the two tabs that are not formats
_WITH_PICTURES = replace(DEFAULT_CHOICES, images=Images.INLINE)
_PROSE = "txt"  # the one format without markup of its own
_MOST_SHOWN = 200_000  # characters of rich text, some 25,000 words: the rest is shown on request. Chosen by hand
_CELL_WEIGHT = 300  # characters that take as long to lay out as a cell; each change of width lays out all cells again
_LONGEST_ADDRESS = 90  # characters
_SETTLE_MS = 250  # after the last change of the draft


class StructureCounter(Protocol):
    """What the preview needs from the maker of articles."""

    def count_structure(self, document: Document, then: Then) -> None:
        """Count an article's structure; `then` gets a report, or None and the reason."""


class Renderer(Protocol):
    """What the preview needs from the session."""

    settings: Settings
    rendered: SignalInstance  # (the caller's key, texts)
    render_failed: SignalInstance  # (the caller's key, why, in words)
    document_closed: SignalInstance

    @property
    def articles(self) -> StructureCounter:
        """Makes the articles."""

    def render(
        self, document: Document, formats: tuple[str, ...], key: object, choices: Choices = DEFAULT_CHOICES
    ) -> None:
        """Render an article in some formats; `rendered` or `render_failed` reports the result."""


class PreviewDialog(DialogFrame):
    """Shows what will be saved, and follows the draft; `save_requested(format)` when the person wants to save it."""

    save_requested = Signal(str)

    def __init__(self, session: Renderer, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=920, height=700)
        self._session, self._document = session, document
        self._texts_key: object | None = None
        self._article_key: object | None = None
        self._counted: object | None = None
        self._texts: dict[str, str] = {}
        self._maker = RichArticleMaker(self)
        self.article = ArticleView()
        self.article.setAccessibleName(self.tr("The article as it looks"))
        self.sources = {name: SourceView() for name in _SHOWN}
        self.structure = StructureView()
        self.tabs = QTabWidget()
        self._shown: set[str] = set()
        self.words = muted_label()
        self._structure_words = ""
        self.note = muted_label()
        self.show_all = QPushButton(self.tr("Show all"))
        self.show_all.setObjectName("link")
        self.show_all.clicked.connect(self._show_rest)
        self.show_all.hide()
        self._shows_all = False
        self._rest: tuple[tuple[str, ...], list[QImage]] | None = None
        self._lay_out()
        self._set_fonts()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._ask)
        self._maker.made.connect(self._take_article)
        self.article.highlighted.connect(self._show_address)
        self.tabs.currentChanged.connect(lambda _: self._show_current())
        session.rendered.connect(self._take_texts)
        session.render_failed.connect(self._tell_failure)
        session.document_closed.connect(self._close_with)
        self.finished.connect(self._let_go)
        document.draft_changed.connect(self._note_change)
        document.title_changed.connect(self._note_change)
        self.fit()
        self._ask()

    @property
    def format_name(self) -> str:
        """The format shown; the web page's for the reader's view, and "" for the structure."""
        name = self._tab_name()
        return {_AS_IT_LOOKS: "html", _STRUCTURE: ""}.get(name, name)

    def _lay_out(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.article, self.tr("As it looks"))
        for name, view in self.sources.items():
            label = localized(format_named(name).label)
            view.setAccessibleName(self.tr("The article as {format}").format(format=label))
            self.tabs.addTab(view, label)
        self.tabs.addTab(self.structure, self.tr("Structure"))
        self.tabs.setCurrentIndex(0)
        self.copy_button = QPushButton(self.tr("&Copy"))
        self.copy_button.clicked.connect(self._copy)
        self.save_button = QPushButton(self.tr("&Save…"))
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN, 0, MARGIN, 0)
        foot.setSpacing(GAP)
        foot.addWidget(self.words, 1)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.show_all)
        foot.addWidget(platform_button_box(self.save_button, close, self.copy_button))
        self._enable()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, MARGIN)
        column.setSpacing(3 * GAP // 2)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)
        self.setMinimumSize(480, 320)
        self.article.setFocus()

    def _set_fonts(self) -> None:
        size = reading_point_size() + self._session.settings.text_zoom
        reading, fixed = QFont(), QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        reading.setPointSizeF(size)
        fixed.setPointSizeF(size * 0.92)
        self.article.setFont(reading)
        for name, view in self.sources.items():
            view.setFont(reading if name == _PROSE else fixed)

    def _ask(self) -> None:
        """Make the article again; the old one stays until the new one arrives."""
        self.setWindowTitle(self.tr("Preview of “{title}”").format(title=self._document.title))
        self._texts_key = object()
        if not self._texts:
            self._say(self.tr("Making the article…"))
        self._session.render(self._document, _SHOWN, self._texts_key)

    def _count_structure(self) -> None:
        """Count the structure once the article has arrived, which is waited for first."""
        key = self._counted = object()

        def receive(report: StructureReport | None, error: BaseException | None) -> None:
            if key is not self._counted:
                return
            if report is None:
                self.structure.show_message(
                    self.tr("The structure could not be counted: {reason}").format(reason=error)
                )
            else:
                self.structure.show_report(report)
            self._structure_words = survival_words(report.article, self.locale()) if report is not None else ""
            self.words.setText(self._count_words())

        self._session.articles.count_structure(self._document, receive)

    def _note_change(self) -> None:
        self._settle.start()

    def _take_texts(self, key: object, texts: tuple[str, ...]) -> None:
        if key is not None and key is self._article_key:
            self._article_key = None
            self._maker.make(texts[0])
        if key is not self._texts_key:
            return
        self._texts_key = None
        made = dict(zip(_SHOWN, texts, strict=True))
        self._say(self.tr("There is nothing in the article yet."))
        self.words.setText(self._count_words())
        self._show_note()
        if made != self._texts:
            self._texts = made
            self._shown.clear()
            self._show_current()
            self._count_structure()

    def _take_article(self, pieces: tuple[str, ...], pictures: list[QImage]) -> None:
        """Show the reader's view; of a very long article only the beginning, until the person asks for all of it."""
        lengths = accumulate(len(piece) + _CELL_WEIGHT * piece.count("<td>") for piece in pieces)
        beginning = tuple(piece for piece, length in zip(pieces, lengths, strict=True) if length <= _MOST_SHOWN)
        if len(beginning) < len(pieces) and not self._shows_all:
            beginning = beginning or pieces[:1]
            self._rest = (pieces[len(beginning) :], pictures)
            self.article.show_article(beginning, pictures)
        else:
            self._rest = None
            self.article.show_article(pieces, pictures)
        self._show_note()

    def _show_address(self, address: QUrl) -> None:
        self._show_note(address.toString()[:_LONGEST_ADDRESS])

    def _show_rest(self) -> None:
        self._shows_all = True
        if self._rest is not None:
            self.article.show_more(*self._rest)
            self._rest = None
            self._show_note()
        self.article.setFocus()

    def _show_note(self, words: str = "") -> None:
        """Show a note at the foot; without one, say whether the article goes on."""
        goes_on = self._rest is not None and self._tab_name() == _AS_IT_LOOKS
        self.show_all.setVisible(goes_on)
        self.note.setText(words or (self.tr("Only the beginning is shown.") if goes_on else ""))
        self.note.setVisible(bool(self.note.text()))

    def _show_current(self) -> None:
        """Fill the visible tab, unless it is up to date: the others wait until they are looked at."""
        name = self._tab_name()
        self._show_note()
        self._enable()
        if not self._texts or name in self._shown:
            return
        self._shown.add(name)
        if name == _AS_IT_LOOKS:
            self._make_article()
        elif name != _STRUCTURE:
            self.sources[name].show_text(self._texts[name], is_prose=name == _PROSE)

    def _make_article(self) -> None:
        """Show the web page; if it has picture files beside it, it is made again with the pictures embedded."""
        self._article_key = None
        if self._document.page is not None and self._document.page.subresources:
            self._article_key = object()
            self.article.setPlaceholderText(self.tr("Making the article…"))
            self._session.render(self._document, ("html",), self._article_key, _WITH_PICTURES)
        else:
            self._maker.make(self._texts["html"])

    def _enable(self) -> None:
        for button in (self.copy_button, self.save_button):
            button.setEnabled(bool(self._texts))

    def _tell_failure(self, key: object, reason: str) -> None:
        if key is not None and key is self._article_key:
            self._article_key = None
            self._maker.make(self._texts["html"])  # without the pictures, as the next best
        if key is self._texts_key:
            self._texts_key = None
            self._say(reason)
            self._show_note(reason)

    def _say(self, words: str) -> None:
        """Show a message in place of the article."""
        self.article.setPlaceholderText(words)
        for view in self.sources.values():
            view.setPlaceholderText(words)

    def _count_words(self) -> str:
        words = self.tr("%Ln words", "", self._document.article_word_count())
        return f"{words} · {self._structure_words}" if self._structure_words else words

    def _copy(self) -> None:
        name = self.format_name
        mime = QMimeData()
        if self._tab_name() == _STRUCTURE:
            QGuiApplication.clipboard().setText(self.structure.as_text())
            self._show_note(self.tr("Copied as a table"))
            return
        if self._tab_name() == _AS_IT_LOOKS:
            mime.setText(self._texts[_PROSE])
        else:
            mime.setText(self._texts[name])
        if name == "html":
            mime.setHtml(self._texts["html"])
        QGuiApplication.clipboard().setMimeData(mime)
        self._show_note(self.tr("Copied as {format}").format(format=localized(format_named(name).label)))

    def _save(self) -> None:
        name = self.format_name
        self.accept()
        self.save_requested.emit(name)

    def _close_with(self, document: QObject) -> None:
        if document is self._document:
            self.reject()

    def _let_go(self) -> None:
        """Stop waiting for an article or a count: the dialog is closing and could not show it."""
        self._settle.stop()
        self._counted = self._texts_key = self._article_key = None

    def _tab_name(self) -> str:
        return (_AS_IT_LOOKS, *_SHOWN, _STRUCTURE)[self.tabs.currentIndex()]
