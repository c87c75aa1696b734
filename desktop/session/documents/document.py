"""One open page: its blocks, the extractors' answers, and the person's draft with its undo stack.

A document only stores and notifies; `session` gives it pages and answers, and plays edits on it.
The document of one page among many waits: until it is looked at it costs next to nothing. There may be ten thousand.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import compress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from desktop.session.documents.column_state import ColumnState
from desktop.session.documents.doubts import Doubts
from desktop.session.documents.edit_command import EditCommand, follow_details, mark_clean, refill
from desktop.session.documents.file_stamp import stamp_of
from desktop.session.documents.page_pictures import PagePictures
from desktop.session.documents.saved_article import SavedArticle
from desktop.session.documents.vote_weights import VoteWeights
from desktop.session.documents.weak_slot import weak_slot
from extractors.blocks.block import Block
from extractors.blocks.words import count_words
from extractors.collection.page_row import SiteOccurrences
from extractors.comparing.combining import default_for
from extractors.comparing.doubt import confidence
from extractors.comparing.votes import Votes
from extractors.editing.draft import Draft, over_earlier
from extractors.editing.edits import Edit, apply, set_threshold
from extractors.editing.page_picture import PagePicture
from extractors.editing.stored_draft import History, StoredDraft, followed_details
from extractors.extraction import Extraction, Failure, Metadata, Outcome
from extractors.pages.entry import Entry
from extractors.pages.page import Page
from extractors.roles.choice import AS_EXTRACTED, RoleChoice, apply_role_choice
from extractors.roles.role import Role
from extractors.saving.choices import DEFAULT_CHOICES, Choices

if TYPE_CHECKING:
    from extractors.editing.metadata.choosing import MetadataChoice


class Document(QObject):
    """One open page and everything a person did to it.

    Attributes:
        word_counts: of each block.
        outcomes, votes: by extractor name, as far as they have answered.
        waiting: the names of those that have not answered yet.
        path, real_path: the file it was read from, or None; the same with its links followed, if opened by itself.
        entry: which page in that file or folder it is, or None where it is the only one.
        is_waiting: whether its page is read only when somebody looks at it.
        was_read, restored: whether it was read once, before it was set to wait again; the draft that was restored.
        is_held: whether a collection keeps its decisions, and could write them the last time.
        shown_at: a counter that grows with every page looked at.
        problem: why its page could not be read, or "".
        draft_name, kept_as: the name of its draft on disk, and of the file that held earlier decisions.
        saved: where and how the article was saved last, or None.
        roles, pictures: of its blocks, and those between them; none until they are known.
        role_choice: which parts of a page the person wants in every article, and which in none.
        found_metadata: the details found so far; what differs from them in the draft is the person's own.
        site_occurrences: on how many pages of its site each block occurs, where known.
        doubts: which of its blocks a person should look at.
        gathering: how many requests for what its article depends on are under way: details, parts, earlier decisions.
        typed: the edit that what is being typed would make, or None.
        edit_count: how many edits the person has made and undone: what is saved at one count is saved while it stands.
    """

    page_arrived = Signal(object)  # the document itself
    column_changed = Signal(str)
    finished = Signal(object)  # the document itself
    typed_changed = Signal(object)  # the document itself
    draft_changed = Signal(tuple)  # block indices; empty: any of them, or the details
    title_changed = Signal()
    changed = Signal(object)  # the document itself, after any of the above

    def __init__(self, name: str, parent: QObject | None = None, *, entry: Entry | None = None) -> None:
        super().__init__(parent)
        self.name, self.entry = name, entry
        self.is_waiting, self.was_read, self.is_held = entry is not None, False, False
        self.restored: StoredDraft | None = None
        self.problem = self.draft_name = self.kept_as = ""
        self.page: Page | None = None
        self.blocks: tuple[Block, ...] = ()
        self.word_counts: list[int] = []
        self.outcomes: dict[str, Outcome] = {}
        self.votes: dict[str, Votes] = {}
        self.waiting: set[str] = set()
        self.draft = Draft(base_name="", base=())
        self.details: MetadataChoice | None = None
        self.path: Path | None = None
        self.real_path: Path | None = None
        self.saved: SavedArticle | None = None
        self.shown_at = self.gathering = self._file_stamp = self.edit_count = 0
        self.site_occurrences = SiteOccurrences()
        self.roles: tuple[Role, ...] = ()
        self.pictures, self.role_choice, self.found_metadata = PagePictures(), AS_EXTRACTED, Metadata()
        self._undo_stack: QUndoStack | None = None
        self.typed: Edit | None = None
        self.doubts, self._weights = Doubts(), VoteWeights()
        self._before_early: tuple[str, tuple[bool, ...]] | None = None  # the proposal that an early one replaced

    @property
    def undo_stack(self) -> QUndoStack:
        """The edits of the draft. Made with the page: for ten thousand waiting documents it would take 40 MB."""
        if self._undo_stack is None:
            self._undo_stack = QUndoStack(self)
            self._undo_stack.cleanChanged.connect(weak_slot(self._tell_title))
            self._undo_stack.indexChanged.connect(weak_slot(self._tell_change))
            signals = (self.page_arrived, self.column_changed, self.finished, self.draft_changed, self.title_changed)
            for signal in signals:
                signal.connect(self._tell_change)
        return self._undo_stack

    @property
    def title(self) -> str:
        """The title in the list of pages: the article's title, or the file's name."""
        return self.draft.metadata.title or self.name

    @property
    def is_ready(self) -> bool:
        """Whether the page has been read."""
        return self.page is not None

    @property
    def is_running(self) -> bool:
        """Whether an extractor has yet to answer."""
        return bool(self.waiting)

    @property
    def is_done(self) -> bool:
        """Whether everything that needs no person has arrived."""
        return self.is_ready and not self.is_running and not self.gathering

    @property
    def has_unsaved_corrections(self) -> bool:
        """Whether the person changed something since the article was saved."""
        return self._undo_stack is not None and not self._undo_stack.isClean()

    @property
    def may_be_unloaded(self) -> bool:
        """Whether its page can be dropped: it can be read again, and nothing that a person did would be lost."""
        is_untouched = not self.undo_stack.count() and not self.draft.decisions and not self.draft.is_corrected
        return self.entry is not None and self.is_done and is_untouched

    @property
    def has_something_to_save(self) -> bool:
        """Whether the article would not be empty."""
        return self.is_ready and any(self.draft.kept())

    def has_changed_on_disk(self) -> bool:
        """Tell whether the page's file has changed since it was read."""
        return bool(self._file_stamp) and stamp_of(self.path, self.entry) not in (0, self._file_stamp)

    @property
    def word_count(self) -> int:
        """How many words the page has."""
        return sum(self.word_counts)

    def article_word_count(self) -> int:
        """How many words the article has, those the person wrote included."""
        counts = list(self.word_counts)
        for index, made in self.draft.decisions.items():
            counts[index] = counts[index] if made.text is None else count_words(made.text)
        return sum(compress(counts, self.draft.kept()))

    def kept_word_count(self, name: str) -> int:
        """How many of the page's words an extractor kept; it must have answered."""
        return round(self._weights.of(name, self.votes[name], self.word_counts)[1])

    def agreement(self, name: str) -> float:
        """How far an extractor that has answered agrees with the draft: `comparing.agreement`, after every edit.

        The extractor's weights are computed once, so that a page of 300,000 blocks takes 5 ms and not 50.
        """
        weights, total = self._weights.of(name, self.votes[name], self.word_counts)
        each = total + sum(compress(self.word_counts, self.draft.kept()))
        return 2 * sum(compress(weights, self.draft.kept())) / each if each else 1.0

    def state(self, name: str) -> ColumnState:
        """Return the state of an extractor."""
        if name in self.waiting or name not in self.outcomes:
            return ColumnState.WAITING
        return ColumnState.FAILED if isinstance(self.outcomes[name], Failure) else ColumnState.DONE

    def open_page(self, page: Page, blocks: tuple[Block, ...], names: Sequence[str]) -> None:
        """Set the document's page; every block is kept until an extractor has answered."""
        self.page, self.blocks = page, blocks
        self.is_waiting, self.was_read, self.restored, self.problem = False, True, None, ""
        self.typed = None
        self.word_counts = [block.word_count for block in blocks]
        self._file_stamp = stamp_of(self.path, self.entry)
        self.outcomes, self.votes, self.waiting = {}, {}, set(names)
        self._weights, self._before_early = VoteWeights(), None
        self.draft = Draft(base_name="", base=(True,) * len(blocks))
        self.details, self.found_metadata, self.roles, self.pictures = None, Metadata(), (), PagePictures()
        self.doubts.forget()
        self.undo_stack.clear()
        self.page_arrived.emit(self)
        self.title_changed.emit()

    def take_other(self, outcome: Outcome, votes: Votes, *, is_disputed: bool) -> None:
        """Add another person's decision as a column; if disputed, differing blocks are in doubt."""
        self.outcomes[outcome.extractor], self.votes[outcome.extractor] = outcome, votes
        if is_disputed:
            self.doubts.dispute(self.draft, votes)
        self._update_doubt()
        self.column_changed.emit(outcome.extractor)
        self.draft_changed.emit(())

    def settle_disputes(self, indices: Sequence[int]) -> None:
        """Settle blocks as they are, whatever another person decided."""
        self.doubts.settle(indices)
        self._update_doubt()
        self.draft_changed.emit(tuple(indices))

    def unload(self) -> None:
        """Wait again: drop the page and everything made from it, but still show its title and how much was in doubt."""
        self.name = self.title
        self.page, self.blocks, self.word_counts = None, (), []
        self.outcomes, self.votes, self._weights = {}, {}, VoteWeights()
        self.draft = Draft(base_name="", base=())
        self.details, self.is_waiting, self.pictures = None, True, PagePictures()

    def report_problem(self, reason: str) -> None:
        """Set the reason why the page could not be read."""
        self.is_waiting, self.problem = False, reason
        self.changed.emit(self)

    def wait_for(self, name: str) -> None:
        """Note that an extractor runs again."""
        self.waiting.add(name)
        self.column_changed.emit(name)

    def take_answer(self, outcome: Outcome, votes: Votes | None) -> None:
        """Take an extractor's answer; the default extractor's answer becomes the draft's proposal.

        If it fails in the end, its early proposal is withdrawn.
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

    def mark_saved(self, path: Path | None, count: int, form: str = "", choices: Choices = DEFAULT_CHOICES) -> None:
        """Note where and how the draft was saved when `edit_count` was `count`; later edits count as unsaved.

        Without a path it was saved in a file together with others, which is never overwritten by one article.
        """
        if path is not None:
            self.saved = SavedArticle(path=path, form=form, choices=choices, stamp=stamp_of(path, None))
        if count == self.edit_count:
            self.undo_stack.setClean()
        self.title_changed.emit()

    def take_early(self, outcome: Outcome, votes: Votes) -> None:
        """Take a combiner's proposal from the votes so far; a better one will follow."""
        self.votes[outcome.extractor] = votes
        if self.page is not None and outcome.extractor == (self.draft.base_name or default_for(self.page)):
            self.outcomes[outcome.extractor] = outcome
            self._before_early = self._before_early or (self.draft.base_name, self.draft.base)
            self._propose(outcome.extractor)
            self.column_changed.emit(outcome.extractor)

    def finish(self) -> None:
        """Note that all have answered; without the default one's answer, the first one with a result proposes."""
        self.waiting.clear()
        if not self.draft.base_name:
            best = next((name for name, votes in self.votes.items() if any(votes.shares)), "")
            if best:
                self._propose(best)
        self._update_doubt()
        self.finished.emit(self)

    def play(self, edit: Edit) -> None:
        """Change the draft by an edit that can be undone. An empty edit does nothing."""
        if not edit.is_empty:
            self.undo_stack.push(EditCommand(edit, self.apply))

    def apply(self, edit: Edit) -> None:
        """Change the draft past the undo stack: for the undo stack itself, and for stored drafts."""
        self.draft, self.edit_count = apply(self.draft, edit), self.edit_count + 1
        self.doubts.settle(edit.indices)
        if (edit.threshold or edit.base) and self.draft.base_name in self.votes:
            self._propose(self.draft.base_name)
        self._update_doubt()
        self.draft_changed.emit(edit.indices if edit == Edit(label=edit.label, decisions=edit.decisions) else ())
        if edit.metadata:
            self.title_changed.emit()

    def restore(self, stored: StoredDraft, *, is_saved: bool = False) -> None:
        """Restore a draft of an earlier session with its undo; decisions made here meanwhile override it."""
        decided_since, self.restored = bool(self.draft.decisions or self.draft.is_corrected), stored
        self.draft, self.edit_count = over_earlier(self.draft, stored.draft), self.edit_count + 1
        self.doubts.settled |= stored.settled
        self.found_metadata = stored.proposed or Metadata()
        refill(self.undo_stack, History() if decided_since else stored.history, self.apply)
        self._follow_details()
        mark_clean(self.undo_stack, is_clean=is_saved and not decided_since)
        if self.draft.base_name in self.votes:
            self._propose(self.draft.base_name)
        self._update_doubt()
        self.draft_changed.emit(())
        self.title_changed.emit()

    def take_roles(self, roles: tuple[Role, ...]) -> None:
        """Set the role of each block; computed anew for every page."""
        self.roles = roles
        self.choose_roles(self.role_choice)
        self.column_changed.emit("")

    def take_pictures(self, pictures: tuple[PagePicture, ...]) -> None:
        """Set the pictures between the blocks; found anew for every page."""
        self.pictures = PagePictures(self.blocks, pictures)
        self.draft_changed.emit(())

    def choose_roles(self, choice: RoleChoice) -> None:
        """Keep and drop parts of the page as the person wants in every article; decisions on blocks override it."""
        is_other, self.role_choice = bool(choice or self.role_choice), choice
        if is_other and self.draft.base_name in self.votes:
            self._propose(self.draft.base_name)
            self._update_doubt()
            self.draft_changed.emit(())

    def set_details(self, details: "MetadataChoice") -> None:
        """Set the gathered metadata; what the person has written stays."""
        self.details = details
        self._follow_details()
        self.title_changed.emit()

    def set_keep_threshold(self, threshold: float | None) -> None:
        """Keep more (lower) or less (higher) of what nobody decided by hand; None is the extractor's own threshold."""
        after = self.own_threshold() if threshold is None else threshold
        self.play(set_threshold(self.draft, threshold, keeps_more=after < self.threshold()))

    def threshold(self) -> float:
        """The score at which the proposal keeps a block."""
        return self.own_threshold() if self.draft.threshold is None else self.draft.threshold

    def own_threshold(self) -> float:
        """The score at which the proposing extractor itself would keep a block."""
        outcome = self.outcomes.get(self.draft.base_name)
        return outcome.threshold if isinstance(outcome, Extraction) else 0.5

    @property
    def doubtful(self) -> tuple[int, ...]:
        """The blocks a person should look at and has not settled, ascending."""
        return self.doubts.indices

    def confidence(self, index: int) -> float:
        """How sure the proposal is of a block, 0.0 to 1.0; 1.0 where it gives no score."""
        votes = self.votes.get(self.draft.base_name)
        scores = None if votes is None else votes.scores
        return 1.0 if scores is None else confidence(scores[index], self.threshold())

    def set_stops_at_every_dispute(self, every: bool) -> None:
        """Count every block on which extractors differ as doubtful, or only those that could go either way."""
        self.doubts.stops_at_every_dispute = every
        if self.is_ready:
            self._update_doubt()
            self.draft_changed.emit(())

    def _tell_change(self) -> None:
        self.changed.emit(self)

    def _tell_title(self) -> None:
        self.title_changed.emit()

    def _follow_details(self) -> None:
        """Replace details that were found before by those of now, in the draft and in what undo goes back to."""
        if self.details is not None:
            before, found = self.found_metadata, self.details.chosen
            self.found_metadata = found
            self.draft = replace(self.draft, metadata=followed_details(self.draft.metadata, before, found))
            follow_details(self.undo_stack, before, found)

    def _propose(self, name: str) -> None:
        votes = self.votes[name]
        kept = votes.kept()
        if votes.scores is not None and self.draft.threshold is not None:
            kept = tuple([score >= self.draft.threshold for score in votes.scores])
        if self.role_choice and self.roles:
            kept = apply_role_choice(kept, self.roles, self.role_choice)
        self.draft = self.draft.with_base(name, kept)

    def _update_doubt(self) -> None:
        self.doubts.update(self.draft, self.votes, self.threshold())
