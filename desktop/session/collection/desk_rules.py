"""Site rules in a collection: made from a correction, tried on the site's pages, applied to open ones."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from desktop.language.sentences import localized
from desktop.session.collection.desk_job import DeskJob, Work
from desktop.session.documents.document import Document
from desktop.session.workers import Workers
from extractors.collection.collection import Collection
from extractors.collection.examining import examine_task
from extractors.collection.page_row import PageRow, PageState
from extractors.collection.rule_tasks import corrections_here, decide_here, effect_here, suggest_here
from extractors.collection.teaching import NO_TEACHING
from extractors.editing.stored_draft import followed_details
from extractors.errors import CollectionError, PageError, UsageError
from extractors.pages.hosts import host_of
from extractors.running.pool import Pool
from extractors.running.reading import result_of_page
from extractors.site_rules.applying import RuleDecisions, edit_of
from extractors.site_rules.effect import PageEffect
from extractors.site_rules.proposals import Correction, proposals
from extractors.site_rules.rule import Action, Rule, SiteRules
from extractors.site_rules.rule_text import format_rules, parse_rules
from extractors.site_rules.suggestion import Suggestion

_TRIED_STATES = (PageState.READ, PageState.IN_DOUBT, PageState.ACCEPTED)  # pages that a person settled stay as they are
_LIMIT_S = 30.0


@dataclass(frozen=True, slots=True)
class TrialResult:
    """What a rule changes on one page; None where it changes nothing there."""

    row: PageRow
    effect: PageEffect | None


class Desk(Protocol):
    """What the rules need from the desk."""

    collection: Collection | None
    rows: dict[int, PageRow]
    failed: SignalInstance

    def row_of(self, document: Document | None) -> PageRow | None:
        """Return the row of an open page."""

    def set_site_rules(self, host: str, text: str) -> None:
        """Replace the rules of a host."""

    def job(self, work: Work) -> DeskJob:
        """Return a job over the collection."""

    def reassess(self, page_ids: Sequence[int]) -> None:
        """Weigh pages again by their stored answers."""


class DeskRules(QObject):
    """Makes rules and applies them."""

    proposed = Signal(object, str)  # a Proposal, the host it is for

    def __init__(self, desk: Desk, workers: Workers, parent: QObject) -> None:
        super().__init__(parent)
        self._corrections: dict[str, dict[str, tuple[Correction, ...]]] = {}  # by host and page
        self._offered: set[tuple[str, str]] = set()  # hosts and rules that were proposed: each is proposed once
        self._desk, self._workers = desk, workers

    def text(self) -> str:
        """Return the rules of the collection."""
        collection = self._desk.collection
        try:
            return collection.rules_text() if collection is not None else ""
        except CollectionError:
            return ""

    def suggest(
        self,
        document: Document,
        action: Action,
        blocks: Sequence[int],
        then: Callable[[Suggestion | None], None],
    ) -> None:
        """Make a rule from what a person wants done with blocks of a page; `then` gets it, or None for no place."""
        page = document.page
        if page is None or not blocks:
            return
        self._workers.ask(
            suggest_here,
            page.without_subresources(),
            blocks[0],
            action,
            document.draft.kept(),
            tuple(blocks[1:]),
            then=lambda made, _: then(made),
            about=document,
        )

    def trial(self, rule: Rule, host: str) -> DeskJob:
        """Return the job of trying a rule on the site's pages: it yields a `TrialResult` for each."""
        collection = self._desk.collection
        rows = [row for row in self._desk.rows.values() if host_of(row.url) == host and row.state in _TRIED_STATES]
        rules = format_rules([SiteRules(host=host, rules=(rule,))])
        return self._desk.job(lambda: _try_on(collection, rows, rules))

    def add(self, rule: Rule, host: str) -> None:
        """Add a rule; the site's pages that nobody settled are read again with it."""
        collection = self._desk.collection
        if collection is None:
            return
        try:
            sites = {site.host: site for site in parse_rules(collection.rules_text())}
        except CollectionError as error:
            self._desk.failed.emit(localized(str(error)))
            return  # this rule alone would take the place of the others
        self._keep(host, sites.get(host, SiteRules(host=host)).with_rule(rule))
        self._weigh_again(lambda row: host_of(row.url) == host)

    def replace(self, text: str) -> None:
        """Replace all rules, and read again the pages that this may change.

        Raises:
            UsageError: A line is no rule; the message says which.
        """
        sites = parse_rules(text)
        before = {site.host: site for site in parse_rules(self.text())}
        after = {site.host: site for site in sites}
        for host in before.keys() | after.keys():
            if before.get(host) != after.get(host):
                self._keep(host, after.get(host, SiteRules(host=host)))
        changed = {host.lstrip(".") for host in before.keys() | after.keys() if before.get(host) != after.get(host)}
        self._weigh_again(lambda row: any(f".{host_of(row.url)}".endswith(f".{host}") or not host for host in changed))

    def apply(self, document: Document) -> None:
        """Apply the rules and the frame of its site to an open page, as an edit that can be undone."""
        page, collection, row = document.page, self._desk.collection, self._desk.row_of(document)
        if page is None or collection is None or row is None:
            return
        try:
            teaching = replace(collection.teaching(), framing=collection.framing(row.page_id))
        except CollectionError:
            return
        if teaching == NO_TEACHING and not document.draft.by_rule():
            return

        def take(found: RuleDecisions | None, _: BaseException | None) -> None:
            document.gathering -= 1
            if found is not None and document.page is page:
                now = followed_details(found.metadata, asked, document.draft.metadata)  # more may be known by now
                document.play(edit_of(replace(found, metadata=now), document.draft))
            document.changed.emit(document)

        asked = document.draft.metadata
        proposal = (document.draft.base_name, document.own_threshold(), dict(document.votes))
        about = (page.without_subresources(), teaching, asked, *proposal)
        document.gathering += 1
        self._workers.ask(decide_here, *about, then=take, about=document)

    def learn(self, document: Document) -> None:
        """Remember the corrections on a finished page; the same correction on two pages of a site proposes a rule."""
        page = document.page
        host = host_of(page.url) if page is not None else ""
        if page is None or not host or not document.draft.by_hand():
            return

        def take(found: tuple[Correction, ...] | None, _: BaseException | None) -> None:
            if found:
                self._corrections.setdefault(host, {})[page.source or page.url] = found
                self._propose(host)

        arguments = (page.without_subresources(), page.source or page.url, document.draft)
        self._workers.ask(corrections_here, *arguments, then=take)

    def _propose(self, host: str) -> None:
        try:
            known = next((site.rules for site in parse_rules(self.text()) if site.host == host), ())
        except UsageError:
            return
        corrections = [one for found in self._corrections[host].values() for one in found]
        for proposal in proposals(corrections, known):
            if (host, proposal.rule.line) not in self._offered:
                self._offered.add((host, proposal.rule.line))
                self.proposed.emit(proposal, host)
                return

    def _keep(self, host: str, rules: SiteRules) -> None:
        self._desk.set_site_rules(host, format_rules([rules]) if rules.rules else "")

    def _weigh_again(self, is_meant: Callable[[PageRow], bool]) -> None:
        self._desk.reassess([row.page_id for row in self._desk.rows.values() if row.words and is_meant(row)])


def rules_in(text: str) -> str:
    """Return what is wrong with rules that a person wrote, or ""."""
    try:
        parse_rules(text)
    except UsageError as error:
        return str(error)
    return ""


def _try_on(collection: Collection | None, rows: list[PageRow], rules: str) -> Generator[TrialResult, None, None]:
    if collection is None:
        return
    with Pool(workers=1, is_low_priority=True) as pool:
        for row in rows:
            answer = collection.answers(row.page_id).get(row.proposed_by)
            if answer is None or answer.votes is None:
                continue
            task = examine_task(row, (), packed=collection.packed_if_missing(row))
            effect = pool.submit(effect_here, task, answer.votes.kept(), rules, time_limit_s=_LIMIT_S)
            try:
                yield TrialResult(row, result_of_page(effect, row.called))
            except PageError:
                continue
