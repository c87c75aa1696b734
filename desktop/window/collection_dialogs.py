"""The dialogs of a collection: accepting, saving, scoreboard, gold, rules; each is imported when it is asked for."""

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop.actions import Actions
from desktop.appearance.labels import size_words
from desktop.appearance.theme import Theme
from desktop.language.sentences import localized
from desktop.session.session import Session
from desktop.window.collection_access import CollectionAccess
from extractors.collection import SUFFIX

if TYPE_CHECKING:  # the window starts without them
    from extractors.collection.collection import Collection
    from extractors.collection.packing import PackStep
    from extractors.collection.page_row import PageRow
    from extractors.collection.settled.answering import AnsweringStep
    from extractors.site_rules.proposals import Proposal
    from extractors.site_rules.rule import Rule
    from extractors.site_rules.suggestion import Suggestion

_S = TypeVar("_S")


class CollectionDialogs(QObject):
    """Connects the actions on a collection with their dialogs."""

    def __init__(
        self,
        controller: CollectionAccess,
        session: Session,
        window: QWidget,
        actions: Actions,
        theme: Theme,
        selected_blocks: Callable[[], list[int]],
    ) -> None:
        super().__init__(window)
        self._controller, self._session, self._window, self._theme = controller, session, window, theme
        self._selected_blocks = selected_blocks
        for name, act in {
            "accept_many": self._accept,
            "save_articles": self._save_articles,
            "scoreboard": self._show_scoreboard,
            "save_gold": self._ask_gold,
            "pack_pages": self._pack,
            "tune": self._tune,
            "versions": self._show_versions,
            "merge": self._ask_other,
            "always_drop": lambda: self._make_rule("drop"),
            "always_keep": lambda: self._make_rule("keep"),
            "site_rules": self._show_rules,
        }.items():
            actions[name].triggered.connect(lambda _=False, do=act: do())

    def _accept(self) -> None:
        from desktop.dialogs.collection.accepting import AcceptingDialog

        dialog = AcceptingDialog(self._controller.desk, self._theme, self._window)
        dialog.sample_requested.connect(self._controller.show_sample)
        dialog.open()

    def _make_rule(self, action: str) -> None:
        """Make a rule from what the person wants done with the selected blocks, for all pages of the site."""
        from extractors.pages.hosts import host_of
        from extractors.site_rules.rule import Action

        document = self._session.current
        host = host_of(document.page.url) if document is not None and document.page is not None else ""
        if document is None or not host:
            self._controller.message.emit(
                self.tr("This page does not say which site it is from, so no rule can be made for it.")
            )
            return

        def show(suggestion: "Suggestion | None") -> None:
            if suggestion is None:
                self._controller.message.emit(self.tr("This passage has no place on this page that a rule could name."))
                return
            from desktop.dialogs.collection.rule import RuleDialog

            dialog = RuleDialog(self._controller.desk.rules, suggestion, host, self._theme, self._window)
            dialog.made.connect(lambda rule: self._keep_rule(rule, host))
            dialog.open()

        self._controller.desk.rules.suggest(document, Action(action), self._selected_blocks(), show)

    def offer_rule(self, proposal: "Proposal", host: str) -> None:
        """Offer a rule that the same correction on several pages suggests."""
        from desktop.dialogs.collection.rule import RuleDialog
        from extractors.site_rules.suggestion import Suggestion

        suggestion = Suggestion(rule=proposal.rule, places=(), at=0, block_text=proposal.rule.words)
        dialog = RuleDialog(self._controller.desk.rules, suggestion, host, self._theme, self._window)
        words = self.tr("You made the same correction on %Ln pages of {site}", "", len(proposal.pages))
        dialog.setWindowTitle(words.format(site=host))
        dialog.made.connect(lambda rule: self._keep_rule(rule, host))
        dialog.open()

    def _keep_rule(self, rule: "Rule", host: str) -> None:
        self._controller.desk.rules.add(rule, host)
        document = self._session.current
        if document is not None:
            self._controller.desk.rules.apply(document)
        self._controller.message.emit(
            self.tr("From now on, on pages of {site}: {rule}. Collection > Rules of sites takes it back.").format(
                site=host, rule=rule.line
            )
        )

    def _show_rules(self) -> None:
        from desktop.dialogs.collection.site_rules import SiteRulesDialog

        SiteRulesDialog(self._controller.desk.rules, self._window).open()

    def _save_articles(self) -> None:
        from desktop.dialogs.saving.saving_articles import SavingArticlesDialog

        selected = self._controller.view.selected() if self._controller.view.isVisible() else []
        dialog = SavingArticlesDialog(self._session, self._controller.desk, selected, self._theme, self._window)
        dialog.message.connect(self._controller.message)
        dialog.open()

    def _show_scoreboard(self) -> None:
        from desktop.dialogs.collection.scoreboard import ScoreboardDialog

        dialog = ScoreboardDialog(self._controller.desk, self._theme, self._window)
        dialog.page_requested.connect(self._controller.open_page)
        dialog.answers_requested.connect(self._answer_settled)
        dialog.open()

    def _answer_settled(self) -> None:
        """Run the extractors that have not answered on all settled pages; after cancelling, their answers stay."""
        from desktop.session.offered_extractors import offered_extractors

        collection = self._controller.desk.collection
        names = [one.name for one in offered_extractors() if not one.is_missing]
        if collection is not None:
            words = self.tr("Running the missing extractors on the settled pages…")
            self._work_through(words, lambda: _answered(collection, names), self._tell_answered)

    def _tell_answered(self, steps: "list[AnsweringStep]") -> None:
        failed = [step for step in steps if step.reason]
        words = self.tr("%Ln answers were added to the scoreboard.", "", sum(step.answers for step in steps))
        self._controller.message.emit(f"{words} {self._words_on_failed(failed)}".rstrip())

    def _tune(self) -> None:
        from desktop.dialogs.collection.tuning import TuningDialog

        dialog = TuningDialog(self._controller.desk, self._window)
        dialog.message.connect(self._controller.message)
        dialog.open()

    def _show_versions(self) -> None:
        from desktop.dialogs.collection.versions import VersionsDialog

        dialog = VersionsDialog(self._controller.desk, self._theme, self._window)
        dialog.page_requested.connect(self._controller.open_page)
        dialog.message.connect(self._controller.message)
        dialog.open()

    def _ask_other(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        folder = str(self._session.settings.open_folder)
        filters = self.tr("Collections ({ending})").format(ending=f"*{SUFFIX}")
        words = self.tr("Open another person's collection")
        name, _ = QFileDialog.getOpenFileName(self._window, words, folder, filters)
        if name:
            self._merge(Path(name))

    def _merge(self, path: Path) -> None:
        from desktop.dialogs.collection.merging import MergingDialog

        dialog = MergingDialog(self._controller.desk, path, self._window)
        dialog.page_requested.connect(self._controller.open_page)
        dialog.disputes_requested.connect(self._show_disputes)
        dialog.open()

    def _show_disputes(self) -> None:
        from desktop.models.page_filter import Mark, PageFilter, Trait

        self._controller.show_desk()
        self._controller.view.choose(PageFilter().with_values(Trait.MARK, [Mark.DISPUTED.value]))

    def _ask_gold(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        folder = str(self._session.settings.open_folder)
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Save the gold in an empty folder"), folder)
        if name:
            self._save_gold(Path(name))

    def _save_gold(self, folder: Path) -> None:
        """Save the gold in the background, and report how much there was."""
        desk = self._controller.desk
        collection = desk.collection
        if collection is None:
            return
        desk.keep_changes()
        reasons: list[str] = []
        job = desk.job(lambda: _write_gold(collection, folder), writes_files=True)
        job.stepped.connect(lambda step: reasons.append(step[1]))
        job.failed.connect(self._session.failed)
        job.ended.connect(lambda: self._tell_gold(reasons.count("")))
        job.start()

    def _tell_gold(self, count: int) -> None:
        self._controller.message.emit(self.tr("%Ln pages of gold saved.", "", count))

    def _pack(self) -> None:
        """Pack the pages into the collection's file in the background; after cancelling, the packed ones stay."""
        collection = self._controller.desk.collection
        if collection is not None:
            words = self.tr("Packing the pages into the collection…")
            self._work_through(words, lambda: _packed(collection), self._tell_packed)

    def _work_through(
        self,
        words: str,
        work: "Callable[[], Generator[_S | int | None, None, None]]",
        tell: "Callable[[list[_S]], None]",
    ) -> None:
        """Do a long work in the background, with its progress in a dialog beside which one can go on working.

        Args:
            words: what is being done.
            work: yields first how many steps there are, and then each step.
            tell: gets the steps at the end; after cancelling it is not called.
        """
        from PySide6.QtWidgets import QProgressDialog

        dialog = QProgressDialog(words, self.tr("Cancel"), 0, 0, self._window, minimumDuration=500)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setValue(0)  # else it is shown after the first step or 4 s
        steps: list[_S] = []

        def take(step: "_S | int") -> None:
            if isinstance(step, int):
                dialog.setMaximum(step)
                return
            steps.append(step)
            dialog.setValue(min(len(steps), dialog.maximum() - 1))

        job = self._controller.desk.job(work)
        dialog.canceled.connect(job.cancel)
        job.stepped.connect(take)
        job.failed.connect(self._session.failed)
        job.ended.connect(lambda: tell(steps))
        job.gone.connect(lambda _: dialog.close())
        job.start()

    def _tell_packed(self, packed: "list[PackStep]") -> None:
        failed = [step for step in packed if step.reason]
        size = size_words(sum(step.size_bytes for step in packed))
        words = self.tr("%Ln pages are packed into the collection ({size}).", "", len(packed) - len(failed))
        words = words.format(size=size)
        self._controller.message.emit(f"{words} {self._words_on_failed(failed)}".rstrip())

    def _words_on_failed(self, failed: "Sequence[PackStep | AnsweringStep]") -> str:
        if not failed:
            return ""
        words = self.tr("%Ln were not, such as {page} ({reason}).", "", len(failed))
        return words.format(page=failed[0].row.called, reason=localized(failed[0].reason))

    def ask_where(self, old: Path) -> None:
        """Ask for the new place of pages that are no longer where they were."""
        from PySide6.QtWidgets import QMessageBox

        words = self.tr("The pages of this collection are no longer at {path}.").format(path=old)
        box = QMessageBox(QMessageBox.Icon.Question, "Unhusk", words, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setInformativeText(self.tr("What was decided about them is kept here. Where are the pages now?"))
        find = box.addButton(self.tr("Choose the folder…"), QMessageBox.ButtonRole.AcceptRole)
        without = box.addButton(self.tr("Go on without them"), QMessageBox.ButtonRole.RejectRole)
        find.clicked.connect(lambda: self._ask_new_place(old))
        without.clicked.connect(self._controller.desk.read)
        box.open()

    def _ask_new_place(self, old: Path) -> None:
        from PySide6.QtWidgets import QFileDialog

        words = self.tr("Where is “{name}” now?").format(name=old.name)
        name = QFileDialog.getExistingDirectory(self._window, words, str(old.parent))
        if name:
            self._controller.desk.move(old, Path(name))
        else:
            self._controller.desk.read()


def _write_gold(collection: "Collection", folder: Path) -> Generator[tuple["PageRow", str], None, None]:
    from extractors.collection.settled.gold import write_gold
    from extractors.running.pool import Pool

    with Pool(workers=1, is_low_priority=True) as pool:
        yield from write_gold(collection, folder, pool)


def _packed(collection: "Collection") -> "Generator[PackStep | int | None, None, None]":
    """Pack the pages of a collection; yield their number first."""
    from extractors.collection.packing import pack_pages
    from extractors.running.pool import Pool

    yield sum(1 for _ in collection.to_pack())
    yield from pack_pages(collection, Pool(is_low_priority=True))


def _answered(collection: "Collection", names: Sequence[str]) -> "Generator[AnsweringStep | int | None, None, None]":
    """Have extractors answer on the settled pages they have not seen; yield the number of these first."""
    from extractors.collection.settled.answering import answer_settled, unanswered
    from extractors.running.pool import Pool

    yield sum(1 for _ in unanswered(collection, names))
    yield from answer_settled(collection, Pool(is_low_priority=True), names)
