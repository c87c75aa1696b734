"""Edits beyond a single block: sections, joins, moves, links, all similar blocks; copying; and the menu of blocks."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop.actions import Actions
from desktop.page_view.controller import PageViewController
from desktop.session.documents.document import Document
from desktop.session.session import Session
from desktop.views.comparison.comparison_view import ComparisonView
from extractors.editing import edits
from extractors.editing.picture_edits import Verb, with_pictures
from extractors.editing.ranges import section_of, similar_blocks

_ON_BLOCKS = (
    ("keep", "drop", "confirm", "reset"),
    ("always_drop", "always_keep"),
    ("toggle_unit", "open_folds"),
    ("keep_section", "drop_section", "drop_rest", "drop_alike"),
    ("edit_text", "choose_words", "write_below", "join", "unlink", "move_up", "move_down"),
    ("heading", "paragraph", "list_item", "quote", "code"),
    ("copy_blocks", "select_all"),
)
_ON_PICTURES = (("keep", "drop", "confirm", "reset"), ("toggle_unit", "drop_rest"), ("copy_blocks", "select_all"))
_NEEDING_BLOCKS = (
    "join",
    "write_below",
    "move_up",
    "move_down",
    "unlink",
    "drop_rest",
    "keep_section",
    "drop_section",
    "drop_alike",
    "copy_blocks",
)


class MultiBlockEdits(QObject):
    """Connects the actions on many blocks, and makes the menu of a block under the pointer."""

    def __init__(
        self, session: Session, view: ComparisonView, actions: Actions, page_view_controller: PageViewController
    ) -> None:
        super().__init__(view)
        self._session, self._view, self._actions = session, view, actions
        for name, act in {
            "join": self._join,
            "write_below": self._write_below,
            "move_up": lambda: self._move(-1),
            "move_down": lambda: self._move(1),
            "unlink": self._unlink,
            "drop_rest": self._drop_rest,
            "keep_section": lambda: self._edit(edits.keep, lambda document, at: section_of(document.blocks, at)),
            "drop_section": lambda: self._edit(edits.drop, lambda document, at: section_of(document.blocks, at)),
            "drop_alike": lambda: self._edit(
                edits.drop, lambda document, at: similar_blocks(document.blocks, document.roles, at)
            ),
            "copy_blocks": self._copy,
        }.items():
            actions[name].triggered.connect(lambda _=False, do=act: do())
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        page_view_controller.menu_requested.connect(lambda where: self.menu().popup(where))
        session.rendered.connect(self._take_copy)

    def refresh(self) -> None:
        """Enable the actions that are possible now."""
        for name in _NEEDING_BLOCKS:
            is_for_all = name in ("drop_rest", "copy_blocks") and self._view.current_picture >= 0
            self._actions[name].setEnabled(is_for_all or self._place() is not None)

    def _place(self) -> tuple[Document, int] | None:
        """Return the current page and the block that keys act on."""
        document, block = self._session.current, self._view.current_block
        if self._view.current_picture >= 0:
            return None  # text edits do not apply to pictures
        return (document, block) if document is not None and 0 <= block < len(document.blocks) else None

    def _edit(self, verb: Verb, blocks_of: Callable[[Document, int], Iterable[int]]) -> None:
        if (place := self._place()) is not None and self._view.show_current():
            document, block = place
            self._session.play(document, verb(document.draft, blocks_of(document, block)))

    def _drop_rest(self) -> None:
        """Drop the current block or picture and everything below it, including pictures that were kept by hand."""
        document, block, picture = self._session.current, self._view.current_block, self._view.current_picture
        if document is None or max(block, picture) < 0 or not self._view.show_current():
            return
        first = block + 1 if picture >= 0 else block
        chosen = document.draft.pictures
        below = [
            one
            for number, one in enumerate(document.pictures.all)
            if number == picture or (chosen.get(one.name) and one.before >= first)
        ]
        rest = range(first, len(document.blocks))
        self._session.play(document, with_pictures(document.draft, edits.drop, rest, below, chosen))

    def _join(self) -> None:
        if (place := self._place()) is not None and self._view.show_current():
            document, block = place
            self._session.play(document, edits.join(document.draft, block))

    def _write_below(self) -> None:
        """Open the editor on a new paragraph after the block's text."""
        from extractors.saving.compose.edited_paragraphs import WHOLE_KINDS  # 20 ms: not paid at start-up

        if (place := self._place()) is not None and self._view.show_current():
            document, index = place
            if document.draft.kind(index, document.blocks[index]) in WHOLE_KINDS:
                self._session.message.emit(self.tr("A paragraph cannot be written inside a table or code."))
            else:
                self._view.edit_current(begins_paragraph=True)

    def _move(self, step: int) -> None:
        """Move the selected blocks in the article, and say where they are now: the table keeps the page's order."""
        if (place := self._place()) is None or not self._view.show_current():
            return
        document, _ = place
        chosen = [index for index in self._view.selected_blocks() if document.draft.is_kept(index)]
        edit = edits.move(document.draft, chosen, step)
        if edit.is_empty:
            return
        self._session.play(document, edit)
        order = document.draft.order()
        first = order.index(chosen[0])
        before = _opening(document, order[first - 1]) if first else ""
        words = self.tr("Now after “{opening}…”").format(opening=before)
        self._session.message.emit(words if before else self.tr("Now at the top of the article"))

    def _unlink(self) -> None:
        if (place := self._place()) is not None and self._view.show_current():
            document, _ = place
            self._session.play(document, edits.unlink(document.draft, self._view.selected_blocks(), document.blocks))

    def _copy(self) -> None:
        """Copy the selected words, or the selected blocks and pictures as they are in the article, as text and HTML."""
        document, words = self._session.current, self._view.words.span()
        if document is not None and words is not None:
            block = self._view.current_block
            text = document.draft.text(block, document.blocks[block])[slice(*words)]
            QGuiApplication.clipboard().setText(text)
            return
        if document is not None and document.is_ready:
            chosen = frozenset(self._view.selected_blocks())
            pictures = [document.pictures.all[number].name for number in self._view.selected_pictures()]
            self._session.articles.render_blocks(document, chosen, pictures, ("txt", "html"), self)

    def _take_copy(self, key: object, texts: tuple[str, ...]) -> None:
        if key is self:
            mime = QMimeData()
            mime.setText(texts[0])
            mime.setHtml(texts[1])
            QGuiApplication.clipboard().setMimeData(mime)

    def _show_menu(self, place: QPoint) -> None:
        if self._session.current is not None and self._view.indexAt(place).isValid():
            self.menu().popup(self._view.viewport().mapToGlobal(place))

    def menu(self) -> QMenu:
        """Return the menu of the current block, or of the selected ones."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, names in enumerate(_ON_BLOCKS if self._view.current_picture < 0 else _ON_PICTURES):
            if number:
                menu.addSeparator()
            menu.addActions([self._actions[name] for name in names])
        return menu


def _opening(document: Document, index: int) -> str:
    """Return the first words of a block, to recognise it by."""
    return " ".join(document.draft.text(index, document.blocks[index]).split()[:6])
