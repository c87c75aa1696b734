"""Settling a page: going through the blocks in doubt, keeping, dropping, taking a column's side, editing."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QLocale, QObject

from desktop.actions import Actions
from desktop.language.sentences import within
from desktop.models.comparison_model import ComparisonModel
from desktop.models.picture_rows import picture_vote
from desktop.session.documents.completion import is_proposed
from desktop.session.documents.document import Document
from desktop.session.documents.edit_command import EditCommand
from desktop.session.session import Session
from desktop.views.comparison.comparison_view import ComparisonView
from desktop.window.alt_text import ask_alt_text
from extractors.blocks.block import BlockKind
from extractors.comparing.doubt import decisions
from extractors.editing import edits
from extractors.editing.page_picture import PagePicture
from extractors.editing.picture_edits import Verb, with_chosen, with_pictures
from extractors.editing.ranges import unit_of
from extractors.editing.words_dropped import drop_words

_NEEDING_BLOCKS = (
    *(
        "keep",
        "drop",
        "toggle",
        "confirm",
        "reset",
        "edit_text",
        "choose_words",
        "heading",
        "paragraph",
        "quote",
        "code",
    ),
    *("select_all", "find", "find_next", "find_previous", "details", "switch_view", "show_dropped", "open_folds"),
)


class ReviewController(QObject):
    """Connects the keys and clicks of the comparison with edits of the draft."""

    def __init__(self, session: Session, model: ComparisonModel, view: ComparisonView, actions: Actions) -> None:
        super().__init__(view)
        self._session, self._model, self._view, self._actions = session, model, view, actions
        self._start = -1
        self._started: str | None = None  # the draft whose beginning was shown once its proposal was final
        for name, act in {
            "accept_rest": self._accept_rest,
            "select_all": view.selectAll,
            "next_doubt": lambda: self.go_to_doubt(1),
            "previous_doubt": lambda: self.go_to_doubt(-1),
            "undo": lambda: self._undo(is_redo=False),
            "redo": lambda: self._undo(is_redo=True),
            "open_folds": self._switch_fold,
        }.items():
            actions[name].triggered.connect(lambda _=False, do=act: do())
        for name, act in {
            "keep": lambda: self._settle(edits.keep),
            "drop": self._drop,
            "choose_words": self._choose_words,
            "toggle": lambda: self._settle(edits.toggle),
            "toggle_unit": self._toggle_unit,
            "confirm": lambda: self._settle(edits.confirm),
            "reset": lambda: self._settle(edits.reset, goes_on=False),
            "edit_text": self._edit,
            "heading": self._make_heading,
            "paragraph": lambda: self._make(BlockKind.PARAGRAPH),
            "quote": lambda: self._make(BlockKind.QUOTE, 1),
            "code": lambda: self._make(BlockKind.CODE),
            "list_item": lambda: self._make(BlockKind.LIST_ITEM, 1),
        }.items():
            actions[name].triggered.connect(lambda _=False, do=act: self._in_sight(do))
        for number in range(1, 10):
            taking = partial(self._in_sight, partial(self.take, number - 1))
            actions[f"take_{number}"].triggered.connect(lambda _=False, do=taking: do())
            actions[f"take_all_{number}"].triggered.connect(lambda _=False, at=number - 1: self._take_all(at))
        actions["show_dropped"].setChecked(True)
        actions["show_dropped"].toggled.connect(model.set_shows_dropped)
        actions["every_dispute"].setChecked(session.settings.stops_at_every_dispute)
        actions["every_dispute"].toggled.connect(self._stop_everywhere)
        actions["most_doubtful_first"].setChecked(session.settings.goes_most_doubtful_first)
        actions["most_doubtful_first"].toggled.connect(self._go_most_doubtful_first)
        view.fold_toggled.connect(self._set_fold)
        view.side_taken.connect(self._take_side)

    def _in_sight(self, act: Callable[[], None]) -> None:
        """Act on the current block if it is visible; if not, only scroll to it."""
        if self._view.show_current():
            act()

    @property
    def document(self) -> Document | None:
        """The current page, once it has been read."""
        document = self._session.current
        return document if document is not None and document.is_ready else None

    def refresh(self) -> None:
        """Enable the actions that are possible now."""
        document = self.document
        has_blocks = document is not None and bool(document.blocks)
        if document is not None and document.draft_name != self._started and is_proposed(document):
            self._started = document.draft_name
            self.go_to_start()
        for name in _NEEDING_BLOCKS:
            self._actions[name].setEnabled(has_blocks)
        for name in ("next_doubt", "previous_doubt", "accept_rest"):
            self._actions[name].setEnabled(document is not None and bool(document.doubtful))
        self.refresh_undo()
        self._actions["stop"].setEnabled(document is not None and document.is_running)
        self._actions["reload"].setEnabled(document is not None and document.path is not None)
        self.name_columns()

    def refresh_undo(self) -> None:
        """Enable undo and redo, named after what they would do; at once, because the next key may follow quickly."""
        stack = self.document.undo_stack if self.document else None
        undo, redo = self._actions["undo"], self._actions["redo"]
        undo.setEnabled(stack is not None and stack.canUndo())
        redo.setEnabled(stack is not None and stack.canRedo())
        undone, redone = (stack.undoText(), stack.redoText()) if stack is not None else ("", "")
        undo.setText(self.tr("&Undo {what}").format(what=within(undone)) if undone else self.tr("&Undo"))
        redo.setText(self.tr("&Redo {what}").format(what=within(redone)) if redone else self.tr("&Redo"))

    def name_columns(self) -> None:
        """Name the "take" actions after their columns."""
        names = self._model.extractors
        for number in range(1, 10):
            has_column = number <= len(names) and self.document is not None
            name = names[number - 1] if has_column else ""
            for action, words in (
                (f"take_{number}", self.tr("Take {name}'s version of the passage")),
                (f"take_all_{number}", self.tr("Take {name}'s version of everything")),
            ):
                self._actions[action].setVisible(has_column)
                self._actions[action].setEnabled(has_column and name in self.document.votes)  # type: ignore[union-attr]
                self._actions[action].setText(words.format(name=name))

    def doubt_words(self) -> str:
        """Return the text between the arrows: "3 of 17 in doubt"."""
        document = self.document
        if document is None:
            return ""
        if document.is_running and not is_proposed(document):
            return self.tr("%Ln running…", "", len(document.waiting))
        places = [index for together in self._order(document) for index in together]
        if not document.blocks:
            return self.tr("No text")
        if not places:
            return self.tr("Nothing in doubt")
        if self._view.current_block in places:
            selected = {*self._view.selected_blocks(), self._view.current_block}
            numbers = [number for number, index in enumerate(places, 1) if index in selected]
            first, last, count = map(QLocale().toString, (numbers[0], numbers[-1], len(places)))
            if first == last:
                return self.tr("{number} of {count} in doubt").format(number=first, count=count)
            return self.tr("{first} to {last} of {count} in doubt").format(first=first, last=last, count=count)
        return self.tr("%Ln in doubt", "", len(places))

    def go_to_start(self) -> None:
        """Make the first kept block the current one, if the person has not moved on this page yet."""
        document = self.document
        if document is None or not document.blocks or self._view.is_busy:
            return
        if self._view.current_block in (-1, self._start):
            self._start = next((index for index, is_kept in enumerate(document.draft.kept()) if is_kept), 0)
            self._view.go_to_block(self._start, in_middle=False)

    def go_to_doubt(self, step: int) -> None:
        """Go to the next (1) or previous (-1) blocks in doubt, wrapping around."""
        document = self.document
        if document is None or not document.doubtful:
            return
        order, here = self._order(document), self._view.current_block
        number = next((number for number, together in enumerate(order) if here in together), -1)
        if number >= 0:
            target = order[(number + step) % len(order)]
        elif here in (-1, self._start):  # the person has not moved yet
            target = order[0] if step > 0 else order[-1]
        elif self._goes_most_doubtful_first:
            target = order[0]
        elif step > 0:
            target = next((together for together in order if together[0] > here), order[0])
        else:
            target = next((together for together in reversed(order) if together[0] < here), order[-1])
        self._reveal_all(target)

    @property
    def _goes_most_doubtful_first(self) -> bool:
        return self._session.settings.goes_most_doubtful_first

    def _order(self, document: Document) -> tuple[tuple[int, ...], ...]:
        """Return the blocks in doubt in the order that the person chose, those together that one key settles."""
        if self._goes_most_doubtful_first:
            return tuple((index,) for index in sorted(document.doubtful, key=document.confidence))
        return decisions(document.blocks, document.doubtful, document.draft.kept())

    def _reveal_all(self, blocks: Sequence[int]) -> None:
        """Go to the first of some blocks, and select them all."""
        self.reveal(blocks[0])
        if len(blocks) > 1:
            self._view.select_blocks(blocks)

    def reveal(self, block: int, *, opens_units: bool = True) -> None:
        """Go to a block, and open the fold, table or list that holds it."""
        row = self._model.row_of_block(block)
        if row >= 0 and (self._model.rows[row].is_fold or (opens_units and self._model.rows[row].is_unit)):
            self._model.set_fold_open(row, True)
        self._view.go_to_block(block)

    def take(self, column: int) -> None:
        """Take a column's version of the current or selected blocks, and go on."""
        document = self.document
        names = self._model.extractors
        if document is None or column >= len(names) or names[column] not in document.votes:
            return
        self._take_version(document, names[column])
        self._go_on(document)

    def _take_version(self, document: Document, name: str) -> None:
        """Take a column's version of the selection; it may say nothing about pictures."""
        blocks, chosen = self._view.selected_blocks(), self._chosen_pictures(document)
        votes = {one.name: picture_vote(document, name, one) for one in chosen}
        pictures = {picture: is_kept for picture, is_kept in votes.items() if is_kept is not None}
        edit = edits.take_version(document.draft, blocks, name, document.votes[name], document.blocks)
        self._play(document, with_chosen(document.draft, edit, pictures))
        if chosen and not pictures and not blocks:
            self._session.message.emit(self.tr("{name} says nothing about pictures.").format(name=name))

    def _settle(self, verb: Verb, *, goes_on: bool = True) -> None:
        document = self.document
        if document is None:
            return
        blocks, pictures = self._view.selected_blocks(), self._chosen_pictures(document)
        if not blocks and not pictures:
            self._switch_fold()
            return
        shown = document.pictures.shown(document.draft)
        self._play(document, with_pictures(document.draft, verb, blocks, pictures, shown))
        document.settle_disputes(blocks)
        if goes_on:
            self._go_on(document)

    def _drop(self) -> None:
        """Drop the selected words of the current row, or else the current or selected blocks and pictures."""
        document, words, index = self.document, self._view.words.span(), self._view.current_block
        if document is None or words is None:
            self._settle(edits.drop)
            return
        self._view.words.clear()
        self._play(document, drop_words(document.draft, index, document.blocks[index], words))

    def _toggle_unit(self) -> None:
        """Keep or drop the whole table, list or figure around the current block or picture, and go on."""
        document, index, picture = self.document, self._view.current_block, self._view.current_picture
        if document is None or max(index, picture) < 0:
            return
        pictures = document.pictures
        captions = pictures.all[picture].captions if picture >= 0 else ()
        index = captions[0] if captions else index
        unit = unit_of(document.blocks, index) if picture < 0 or captions else range(0)
        inside = [
            one
            for number, one in enumerate(pictures.all)
            if number == picture
            or any(at in unit for at in one.captions)
            or (unit and unit.start <= one.before and one.after < unit.stop)
        ]
        edit = with_pictures(document.draft, edits.toggle, unit, inside, pictures.shown(document.draft))
        self._play(document, edit)
        self._go_on(document)

    def _edit(self) -> None:
        """Edit the current passage, the words of the current picture, or the caption of what is embedded."""
        document, picture = self.document, self._view.current_picture
        if document is not None and picture >= 0:
            shown = document.pictures.all[picture]
            if not shown.is_embed:
                ask_alt_text(document, shown, self._view.window())
                return
            captions = shown.captions
            if not captions:
                self._session.message.emit(self.tr("This picture has no caption to edit; Space keeps or drops it."))
                return
            self.reveal(captions[0])
        self._view.edit_current()

    def _choose_words(self) -> None:
        self._view.words.begin()
        if self._view.words.span() is not None:
            keys = self.tr("← and → choose the words, with Shift more of them; D drops them, Esc leaves them")
            self._session.message.emit(keys)

    def _chosen_pictures(self, document: Document) -> list[PagePicture]:
        return [document.pictures.all[number] for number in self._view.selected_pictures()]

    def _accept_rest(self) -> None:
        """Settle everything in doubt as the draft has it, in one step."""
        document = self.document
        if document is not None:
            doubtful = document.doubtful
            self._play(document, edits.confirm(document.draft, doubtful))
            document.settle_disputes(doubtful)

    def _go_on(self, document: Document) -> None:
        """After a decision go to the next block in doubt, or one row down where there is none."""
        blocks = self._view.selected_blocks()
        if not blocks and not self._view.selected_pictures():
            return
        last = blocks[-1] if blocks else self._view.current_block
        order = self._order(document)
        if order:
            later = (together for together in order if self._goes_most_doubtful_first or together[0] > last)
            self._reveal_all(next(later, order[0]))
        else:
            self._view.move_by(1)

    def _play(self, document: Document, edit: edits.Edit) -> None:
        self._session.play(document, edit)

    def _take_side(self, column: int) -> None:
        document = self.document
        names = self._model.extractors
        if document is not None and column < len(names) and names[column] in document.votes:
            self._take_version(document, names[column])

    def _take_all(self, column: int) -> None:
        names = self._model.extractors
        if column < len(names):
            self.take_all(names[column])

    def take_all(self, name: str) -> None:
        """Take an extractor's version of everything."""
        document = self.document
        if document is not None and name in document.votes:
            self._play(document, edits.take_all(document.draft, name, document.votes[name], document.blocks))

    def _make(self, kind: BlockKind, level: int = 0) -> None:
        document = self.document
        if document is not None:
            self._play(document, edits.set_kind(document.draft, self._view.selected_blocks(), kind, level))

    def _make_heading(self) -> None:
        document = self.document
        blocks = self._view.selected_blocks()
        if document is not None and blocks:
            level = next_heading_level(document, blocks[0])
            self._play(document, edits.set_kind(document.draft, blocks, BlockKind.HEADING, level))

    def _undo(self, *, is_redo: bool) -> None:
        document = self.document
        if document is None:
            return
        stack = document.undo_stack
        command = stack.command(stack.index() - (0 if is_redo else 1))
        if is_redo:
            stack.redo()
        else:
            stack.undo()
        if not isinstance(command, EditCommand):
            return
        changed = {change.name for change in command.edit.pictures}
        pictures = [number for number, one in enumerate(document.pictures.all) if one.name in changed]
        if command.edit.indices:
            self.reveal(min(command.edit.indices), opens_units=False)
        elif pictures:
            self._view.go_to_picture(pictures[0])

    def _set_fold(self, row: int, is_open: bool) -> None:
        block = self._model.rows[row].first
        self._model.set_fold_open(row, is_open)
        self._view.go_to_block(block, in_middle=False)

    def _switch_fold(self) -> None:
        row = self._model.current_row
        if row >= 0:
            self._set_fold(row, self._model.rows[row].is_fold or self._model.rows[row].is_unit)

    def _go_most_doubtful_first(self, first: bool) -> None:
        self._session.settings.goes_most_doubtful_first = first
        if self.document is not None:
            self.document.draft_changed.emit(())

    def _stop_everywhere(self, every: bool) -> None:
        self._session.settings.stops_at_every_dispute = every
        for document in self._session.documents:
            document.set_stops_at_every_dispute(every)


def next_heading_level(document: Document, index: int) -> int:
    """Return the level that "heading" gives a block: 2 at first, then 3 to 6, 1, 2…"""
    block = document.blocks[index]
    if document.draft.kind(index, block) is not BlockKind.HEADING:
        return 2
    return document.draft.level(index, block) % 6 + 1
