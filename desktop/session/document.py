"""One open page: its blocks, what the extractors answered, and the person's draft with its undo.

A document only keeps and tells; `session` gives it pages and answers, and plays edits on it.

The document of one page among many waits: until it is looked at it costs next to nothing. There may be ten thousand.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import compress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from desktop.session.column_state import ColumnState
from desktop.session.doubts import Doubts
from desktop.session.edit_command import EditCommand, history_of, mark_clean, refill
from desktop.session.file_stamp import stamp_of
from desktop.session.page_pictures import PagePictures
from desktop.session.vote_weights import VoteWeights
from extractors.blocks.block import Block
from extractors.blocks.words import count_words
from extractors.collection.page_row import Standing
from extractors.comparing.combining import default_for
from extractors.comparing.doubt import confidence
from extractors.comparing.votes import Votes
from extractors.editing.draft import Draft, over_earlier
from extractors.editing.edits import Edit, apply, set_threshold
from extractors.editing.page_picture import PagePicture
from extractors.editing.stored_draft import History, StoredDraft, with_own_details
from extractors.extraction import Extraction, Failure, Outcome
from extractors.pages.entry import Entry
from extractors.pages.page import Page
from extractors.roles.choice import AS_EXTRACTED, RoleChoice, as_chosen
from extractors.roles.role import Role
from extractors.saving.choices import DEFAULT_CHOICES, Choices

if TYPE_CHECKING:
    from extractors.editing.metadata import MetadataChoice


class Document(QObject):
    """One open page and everything a person made of it.

    Attributes:
        word_counts: of the blocks, one by one.
        outcomes, votes: by extractor's name, as far as they have answered.
        waiting: the names that have not answered yet.
        path: the file it was read from, or None.
        entry: which of the pages in that file or folder it is, or None where it is the only one.
        is_waiting: whether its page is read only when somebody looks at it.
        was_read: whether it was read before it came to wait again.
        shown_at: counts up with every page that is looked at.
        trouble: why its page could not be read, or "".
        draft_name, kept_as: where its draft is on disk, and where earlier decisions were found.
        saved_path: where the article was saved last, or None.
        saved_form, saved_choices, saved_stamp: how and when it was written there; "" where it is not known.
        roles: of its blocks; empty until they are told.
        pictures: those between its blocks; none until they are told.
        role_choice: which parts of a page the person wants in every article, and which in none.
        own_details: which of the article's details are the person's, from an earlier session.
        standing: on how many pages of its site each block stands, where that is known.
        doubts: which of its blocks a person should look at.
        gathering: how many times title and details are being gathered just now.
    """

    page_arrived = Signal(object)  # the document itself
    column_changed = Signal(str)
    finished = Signal(object)  # the document itself
    draft_changed = Signal(tuple)  # of block indices; empty: any of them, or the details
    title_changed = Signal()
    changed = Signal(object)  # the document itself, after any of the above

    def __init__(self, name: str, parent: QObject | None = None, *, entry: Entry | None = None) -> None:
        super().__init__(parent)
        self.name, self.entry = name, entry
        self.is_waiting = entry is not None
        self.was_read = False
        self.shown_at = 0
        self.trouble = self.draft_name = self.kept_as = self.saved_form = ""
        self.page: Page | None = None
        self.blocks: tuple[Block, ...] = ()
        self.word_counts: list[int] = []
        self.outcomes: dict[str, Outcome] = {}
        self.votes: dict[str, Votes] = {}
        self.waiting: set[str] = set()
        self.draft = Draft(base_name="", base=())
        self.details: MetadataChoice | None = None
        self.own_details: Mapping[str, str] = {}
        self.path: Path | None = None
        self.saved_path: Path | None = None
        self.saved_stamp = self.gathering = self._file_stamp = 0
        self.saved_choices = DEFAULT_CHOICES
        self.standing = Standing()
        self.roles: tuple[Role, ...] = ()
        self.pictures = PagePictures()
        self.role_choice = AS_EXTRACTED
        self._undo_stack: QUndoStack | None = None
        self.doubts, self._weights = Doubts(), VoteWeights()
        self._before_early: tuple[str, tuple[bool, ...]] | None = None  # the proposal that an early one took over from

    @property
    def undo_stack(self) -> QUndoStack:
        """What was done to the draft. Made with the page: of ten thousand that wait it would take 40 MB."""
        if self._undo_stack is None:
            self._undo_stack = QUndoStack(self)
            self._undo_stack.cleanChanged.connect(self.title_changed)
            signals = (self.page_arrived, self.column_changed, self.finished, self.draft_changed, self.title_changed)
            for signal in (*signals, self._undo_stack.indexChanged):
                signal.connect(self._tell_change)
        return self._undo_stack

    @property
    def title(self) -> str:
        """What the list of pages calls it: the article's title, or the file's name."""
        return self.draft.metadata.title or self.name

    @property
    def is_ready(self) -> bool:
        """Whether the page is there."""
        return self.page is not None

    @property
    def is_running(self) -> bool:
        """Whether an extractor has yet to answer."""
        return bool(self.waiting)

    @property
    def is_done(self) -> bool:
        """Whether all that is to come without the person has come."""
        return self.is_ready and not self.is_running and not self.gathering

    @property
    def has_unsaved_corrections(self) -> bool:
        """Whether the person changed something since the article was saved."""
        return self._undo_stack is not None and not self._undo_stack.isClean()

    @property
    def may_be_let_go(self) -> bool:
        """Whether its page can be read again and nothing that a person did would be lost."""
        is_untouched = not self.undo_stack.count() and not self.draft.decisions and not self.draft.is_corrected
        return self.entry is not None and self.is_ready and not self.is_running and is_untouched

    @property
    def has_something_to_save(self) -> bool:
        """Whether the article would not be empty."""
        return self.is_ready and any(self.draft.kept())

    def has_changed_on_disk(self) -> bool:
        """Tell whether the page's file was written since it was read."""
        return bool(self._file_stamp) and stamp_of(self.path, self.entry) not in (0, self._file_stamp)

    @property
    def word_count(self) -> int:
        """How many words the page has."""
        return sum(self.word_counts)

    def article_word_count(self) -> int:
        """How many words the article has: of the page's own, and of what was written anew."""
        counts = list(self.word_counts)
        for index, made in self.draft.decisions.items():
            counts[index] = counts[index] if made.text is None else count_words(made.text)
        return sum(compress(counts, self.draft.kept()))

    def kept_word_count(self, name: str) -> int:
        """How many of the page's words an extractor kept that has answered."""
        return round(self._weights.of(name, self.votes[name], self.word_counts)[1])

    def agreement(self, name: str) -> float:
        """How far an extractor that has answered kept what the draft keeps: `comparing.agreement`, after every choice.

        The extractor's words are weighed once, so that a page of 300,000 blocks takes 5 ms and not 50.
        """
        weights, total = self._weights.of(name, self.votes[name], self.word_counts)
        each = total + sum(compress(self.word_counts, self.draft.kept()))
        return 2 * sum(compress(weights, self.draft.kept())) / each if each else 1.0

    def state(self, name: str) -> ColumnState:
        """Return how far an extractor is."""
        if name in self.waiting or name not in self.outcomes:
            return ColumnState.WAITING
        return ColumnState.FAILED if isinstance(self.outcomes[name], Failure) else ColumnState.DONE

    def open_page(self, page: Page, blocks: tuple[Block, ...], names: Sequence[str]) -> None:
        """Put a page on the document; every block is kept until an extractor has answered."""
        self.page, self.blocks = page, blocks
        self.is_waiting, self.was_read, self.trouble = False, True, ""
        self.word_counts = [block.word_count for block in blocks]
        self._file_stamp = stamp_of(self.path, self.entry)
        self.outcomes, self.votes, self.waiting = {}, {}, set(names)
        self._weights, self._before_early = VoteWeights(), None
        self.draft = Draft(base_name="", base=(True,) * len(blocks))
        self.details, self.own_details, self.roles, self.pictures = None, {}, (), PagePictures()
        self.doubts.forget()
        self.undo_stack.clear()
        self.page_arrived.emit(self)
        self.title_changed.emit()

    def take_other(self, outcome: Outcome, votes: Votes, *, is_disputed: bool) -> None:
        """Take another person's decision as a column; where it is disputed, it differs from the draft in doubt."""
        self.outcomes[outcome.extractor], self.votes[outcome.extractor] = outcome, votes
        if is_disputed:
            self.doubts.dispute(self.draft, votes)
        self._update_doubt()
        self.column_changed.emit(outcome.extractor)
        self.draft_changed.emit(())

    def settle_disputes(self, indices: Sequence[int]) -> None:
        """Say that blocks stay as they are, whatever another person decided."""
        self.doubts.settle(indices)
        self._update_doubt()
        self.draft_changed.emit(tuple(indices))

    def let_go(self) -> None:
        """Wait again: forget the page and what was made of it; its title and how much was in doubt are still shown."""
        self.name = self.title
        self.page, self.blocks, self.word_counts = None, (), []
        self.outcomes, self.votes, self._weights = {}, {}, VoteWeights()
        self.draft = Draft(base_name="", base=())
        self.details, self.is_waiting, self.pictures = None, True, PagePictures()

    def tell_trouble(self, reason: str) -> None:
        """Say why the page could not be read."""
        self.is_waiting, self.trouble = False, reason
        self.changed.emit(self)

    def wait_for(self, name: str) -> None:
        """Say that an extractor runs again."""
        self.waiting.add(name)
        self.column_changed.emit(name)

    def take_answer(self, outcome: Outcome, votes: Votes | None) -> None:
        """Take what an extractor answered; the default one's answer becomes the draft's proposal.

        What it had proposed early is withdrawn where it fails in the end.
        """
        name = outcome.extractor
        self.outcomes[name] = outcome
        self.waiting.discard(name)
        if votes is not None:
            self.votes[name] = votes
        else:
            self.votes.pop(name, None)
        if self.page is not None and votes is not None and name == (self.draft.base_name or default_for(self.page)):
            self._propose(name)
        elif votes is None and self._before_early is not None and name == self.draft.base_name:
            self.draft = self.draft.with_base(*self._before_early)
        if name in (self.draft.base_name, default_for(self.page) if self.page is not None else ""):
            self._before_early = None
        self._update_doubt()
        self.column_changed.emit(name)

    def mark_saved(self, path: Path | None, draft: Draft, form: str = "", choices: Choices = DEFAULT_CHOICES) -> None:
        """Note where a draft was saved and how; what was changed since is still unsaved.

        Without a path it is in a file together with others, over which it is never saved alone.
        """
        if path is not None:
            self.saved_path, self.saved_form, self.saved_choices = path, form, choices
            self.saved_stamp = stamp_of(path, None)
        if draft is self.draft:
            self.undo_stack.setClean()
        self.title_changed.emit()

    def take_early(self, outcome: Outcome, votes: Votes) -> None:
        """Take what a combiner decides from the votes so far; more is to come."""
        self.votes[outcome.extractor] = votes
        if self.page is not None and outcome.extractor == (self.draft.base_name or default_for(self.page)):
            self.outcomes[outcome.extractor] = outcome
            self._before_early = self._before_early or (self.draft.base_name, self.draft.base)
            self._propose(outcome.extractor)
            self.column_changed.emit(outcome.extractor)

    def finish(self) -> None:
        """Say that all have answered; without the default one's answer, the first that found something proposes."""
        self.waiting.clear()
        if not self.draft.base_name:
            best = next((name for name, votes in self.votes.items() if any(votes.shares)), "")
            if best:
                self._propose(best)
        self._update_doubt()
        self.finished.emit(self)

    def play(self, edit: Edit) -> None:
        """Change the draft by an edit; it can be undone. An empty edit does nothing."""
        if not edit.is_empty:
            self.undo_stack.push(EditCommand(edit, self.apply))

    def apply(self, edit: Edit) -> None:
        """Change the draft without a trace in the undo stack: for the undo stack itself, and for drafts read back."""
        self.draft = apply(self.draft, edit)
        self.doubts.settle(edit.indices)
        if (edit.threshold or edit.base) and self.draft.base_name in self.votes:
            self._propose(self.draft.base_name)
        self._update_doubt()
        is_wide = edit.base or edit.metadata or edit.threshold or edit.pictures
        self.draft_changed.emit(() if is_wide else edit.indices)
        if edit.metadata:
            self.title_changed.emit()

    def restore(self, stored: StoredDraft, *, is_saved: bool = False) -> None:
        """Take up a draft of an earlier session with its undo; what was decided here meanwhile stands over it."""
        decided_since = bool(self.draft.decisions or self.draft.pictures)
        self.draft = over_earlier(self.draft, stored.draft)
        self.doubts.settled |= stored.settled
        self.own_details = stored.own_details()
        refill(self.undo_stack, History() if decided_since else stored.history, self.apply)
        mark_clean(self.undo_stack, is_clean=is_saved and not decided_since)
        if self.draft.base_name in self.votes:
            self._propose(self.draft.base_name)
        self._update_doubt()
        self.draft_changed.emit(())
        self.title_changed.emit()

    def stored(self) -> StoredDraft:
        """Return the draft as it is to be stored."""
        proposed = self.details.chosen if self.details is not None else None
        history = history_of(self.undo_stack)
        return StoredDraft(draft=self.draft, proposed=proposed, history=history, settled=self.doubts.settled)

    def take_roles(self, roles: tuple[Role, ...]) -> None:
        """Take what each block is to a reader, told anew for every page."""
        self.roles = roles
        self.choose_roles(self.role_choice)
        self.column_changed.emit("")

    def take_pictures(self, pictures: tuple[PagePicture, ...]) -> None:
        """Take the pictures that stand between the blocks, told anew for every page."""
        self.pictures = PagePictures(self.blocks, pictures)
        self.draft_changed.emit(())

    def choose_roles(self, choice: RoleChoice) -> None:
        """Keep and drop parts of the page as the person wants them in every article; hands come after it."""
        is_other, self.role_choice = bool(choice or self.role_choice), choice
        if is_other and self.draft.base_name in self.votes:
            self._propose(self.draft.base_name)
            self._update_doubt()
            self.draft_changed.emit(())

    def set_details(self, details: "MetadataChoice") -> None:
        """Take the gathered metadata, unless the person changed theirs already."""
        if self.details is None or self.draft.metadata == with_own_details(self.details.chosen, self.own_details):
            self.draft = replace(self.draft, metadata=with_own_details(details.chosen, self.own_details))
        self.details = details
        self.title_changed.emit()

    def set_keep_threshold(self, threshold: float | None) -> None:
        """Keep more (lower) or less (higher) of what nobody decided by hand; None is the extractor's own measure."""
        before, after = self.threshold(), self.own_threshold() if threshold is None else threshold
        self.play(set_threshold(self.draft, threshold, keeps_more=after < before))

    def threshold(self) -> float:
        """The score from which on the proposal keeps a block."""
        return self.own_threshold() if self.draft.threshold is None else self.draft.threshold

    def own_threshold(self) -> float:
        """The score from which on the proposing extractor itself would keep a block."""
        outcome = self.outcomes.get(self.draft.base_name)
        return outcome.threshold if isinstance(outcome, Extraction) else 0.5

    @property
    def doubtful(self) -> tuple[int, ...]:
        """The blocks a person should look at and has not settled, ascending."""
        return self.doubts.indices

    @property
    def most_doubtful_first(self) -> tuple[int, ...]:
        """The same blocks, the likeliest to be decided wrongly first; equals stay in reading order."""
        return tuple(sorted(self.doubtful, key=self.confidence))

    def confidence(self, index: int) -> float:
        """How sure the proposal is of a block, 0.0 to 1.0; 1.0 where it does not say."""
        votes = self.votes.get(self.draft.base_name)
        if votes is None or votes.scores is None:
            return 1.0
        return confidence(votes.scores[index], self.threshold())

    def set_stops_at_every_dispute(self, every: bool) -> None:
        """Count as doubtful every block on which the extractors differ, or only those that could go either way."""
        self.doubts.stops_at_every_dispute = every
        if self.is_ready:
            self._update_doubt()
            self.draft_changed.emit(())

    def _tell_change(self) -> None:
        self.changed.emit(self)

    def _propose(self, name: str) -> None:
        votes = self.votes[name]
        kept = votes.kept()
        if votes.scores is not None and self.draft.threshold is not None:
            kept = tuple([score >= self.draft.threshold for score in votes.scores])
        if self.role_choice and self.roles:
            kept = as_chosen(kept, self.roles, self.role_choice)
        self.draft = self.draft.with_base(name, kept)

    def _update_doubt(self) -> None:
        self.doubts.update(self.draft, self.votes, self.threshold())
