"""One page and several extractors: turns the results of a pool's tasks into answers for the columns.

Each extractor's answer is delivered as it arrives, and each ends in exactly one final answer, whatever its plug-in
does:
a time-out, a crash or a stop becomes a Failure. The window and the command line use the same Run.
"""

import queue
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import count

from extractors.blocks.block import Block
from extractors.comparing.comparison import Comparison
from extractors.errors import ExtractorError
from extractors.pages.page import Page
from extractors.running import tasks
from extractors.running.answer import Answer, answer_of, failure_of, missing
from extractors.running.pool import DEFAULT_TIME_LIMIT_S, Pool
from extractors.running.reading import result_of_page
from extractors.running.task import Task

_numbers = count(1)


class Run:
    """A run of several extractors on one page.

    Attributes:
        number: unique and ascending.
        page: the extractors' input.
        names: the requested extractors and combiners, in order.
    """

    def __init__(
        self,
        page: Page,
        names: Sequence[str],
        pool: Pool,
        *,
        on_answer: Callable[[Answer], None] | None = None,
        time_limit_s: float = DEFAULT_TIME_LIMIT_S,
        combines_early: bool = False,
        known: Mapping[str, Answer] | None = None,
        about: object = None,
    ) -> None:
        """Start the extractors; a combiner starts when those it needs have answered.

        Extractors that only a combiner needs are run too, but not delivered.

        Args:
            page: what to run them on.
            names: extractors and combiners by their registered names.
            pool: runs them.
            on_answer: called with each answer, one at a time, in a thread of the pool or in one that calls this run;
                never after `cancel` has returned. It must not wait for a thread that may be calling this run.
            time_limit_s: for each extractor.
            combines_early: let combiners also decide from the votes so far, whenever an extractor has answered; such
                answers have `is_final` False.
            known: valid answers from before: they are delivered at once, and their extractors are not run.
            about: what it is for, so that the pool may prefer it.
        """
        self.number = next(_numbers)
        self.page = page
        self.names = tuple(dict.fromkeys(names))
        self._sent = page.without_subresources()
        self._submit = partial(pool.submit, about=about)
        self._on_answer = on_answer
        self._time_limit_s = time_limit_s
        self._combines_early = combines_early
        self._lock = threading.RLock()  # guards everything below; held also while an answer is delivered
        self._is_cancelled = False
        self._extracting: dict[str, Task[Answer]] = {}  # by extractor
        self._combiners: dict[str, _Combining] = {}  # once each combiner has said what it needs
        self._answers = dict(known or {})  # final ones, also of extractors that only a combiner needs
        self._open = set(self.names)  # requested, and without a final answer
        self._arrived: queue.SimpleQueue[Answer | None] = queue.SimpleQueue()
        with self._lock:
            self._start()

    def __iter__(self) -> Iterator[Answer]:
        """Yield the answers as they come, until each extractor has its final one, or the run is cancelled."""
        while (answer := self._arrived.get()) is not None:
            yield answer

    @property
    def is_done(self) -> bool:
        """Whether every extractor has its final answer."""
        with self._lock:
            return not self._open

    @property
    def answers(self) -> dict[str, Answer]:
        """The final answers so far, by name, in the order in which they were asked for."""
        with self._lock:
            return {name: self._answers[name] for name in self.names if name in self._answers}

    def cancel(self) -> None:
        """Stop everything that still runs; nothing more is delivered."""
        with self._lock:
            self._is_cancelled = True
            running = [*self._extracting.values()]
            running += [combiner.task for combiner in self._combiners.values() if combiner.task is not None]
            self._arrived.put(None)
        for task in running:
            task.cancel()

    def stop(self, name: str) -> None:
        """Stop one extractor; its column says so."""
        with self._lock:
            task = self._extracting.get(name)
        if task is not None:
            task.cancel()

    def retry(self, name: str, time_limit_s: float | None = None) -> None:
        """Rerun an extractor that has answered, with more time if wanted; combiners that need it decide again."""
        with self._lock:
            if self._is_cancelled or name not in self.names or name in self._open:
                return
            again = {name} | {other for other, combiner in self._combiners.items() if name in combiner.needs}
            for one in again & set(self.names):
                self._answers.pop(one, None)
                self._open.add(one)
                if one in self._combiners:
                    self._combiners[one] = _Combining(needs=self._combiners[one].needs)
            if name in self._combiners:
                self._combine()
            else:
                self._extract(name, time_limit_s or self._time_limit_s)

    def comparison(self, blocks: tuple[Block, ...]) -> Comparison:
        """Return the table of the final answers so far; `blocks` are the page's."""
        answers = self.answers
        votes = {name: answer.votes for name, answer in answers.items() if answer.votes is not None}
        outcomes = {name: answer.outcome for name, answer in answers.items()}
        return Comparison(page=self.page, blocks=blocks, outcomes=outcomes, votes=votes)

    def _start(self) -> None:
        """Start what was requested; what is not installed gets its answer at once."""
        from extractors.plugins import registry  # 2 ms, not paid at start-up

        for name in self.names:
            if name in self._answers:
                self._settle(self._answers[name])
        for name in self.names:
            try:
                one = registry.find(name)
            except ExtractorError as error:
                self._settle(missing(name, error.reason))
                continue
            if one.is_missing:
                self._settle(missing(name, one.how_to_install))
            elif one.is_combiner:  # even a known one: it decides again if one it needs is rerun
                task = self._submit(tasks.needs, name, time_limit_s=self._time_limit_s, is_urgent=True)
                task.add_done_callback(partial(self._take_needs, name))
            elif name in self._open:
                self._extract(name, self._time_limit_s)
        if not self.names:
            self._arrived.put(None)

    def _extract(self, name: str, time_limit_s: float) -> None:
        task = self._extracting[name] = self._submit(tasks.answer, name, self._sent, time_limit_s=time_limit_s)
        task.add_done_callback(partial(self._extracted, name))

    def _extracted(self, name: str, task: Task[Answer]) -> None:
        with self._lock:
            if not self._is_cancelled:
                del self._extracting[name]
                self._settle(answer_of(name, task))
                self._combine()

    def _take_needs(self, combiner: str, task: Task[tuple[str, ...]]) -> None:
        with self._lock:
            if self._is_cancelled:
                return
            failure = failure_of(combiner, task)
            if failure is not None:
                if combiner in self._open:
                    self._settle(Answer(outcome=failure))
                return
            from extractors.plugins import registry

            installed = {one.name for one in registry.installed_plugins() if not one.is_combiner and not one.is_missing}
            needs = tuple(name for name in task.result() if name in installed)
            self._combiners[combiner] = _Combining(needs=needs)
            for name in needs:
                if combiner in self._open and name not in self._extracting and name not in self._answers:
                    self._extract(name, self._time_limit_s)
            self._combine()

    def _combine(self) -> None:
        """Start the combiners that can decide now; if wanted, those that cannot yet make an early attempt."""
        for name, combiner in self._combiners.items():
            if name not in self._open or combiner.is_final:
                continue
            voters = self._voters(combiner.needs)
            is_final = not any(need in self._extracting for need in combiner.needs)
            if is_final and not voters:
                # None of those it wants found anything. Once all have answered, it uses any others that did.
                voters, is_final = self._voters(self._answers), not self._extracting
            is_news = voters and voters != combiner.voters and combiner.task is None
            if is_final or (self._combines_early and is_news):
                self._start_combiner(name, combiner, voters, is_final=is_final)

    def _start_combiner(self, name: str, combiner: "_Combining", voters: tuple[str, ...], *, is_final: bool) -> None:
        votes = {voter: votes for voter in voters if (votes := self._answers[voter].votes) is not None}
        combiner.voters = voters
        combiner.is_final = is_final
        combiner.task = self._submit(
            tasks.combine, name, self._sent, votes, time_limit_s=self._time_limit_s, is_urgent=True
        )
        combiner.task.add_done_callback(partial(self._combined, name, combiner))

    def _combined(self, name: str, combiner: "_Combining", task: Task[Answer]) -> None:
        with self._lock:
            if self._is_cancelled or combiner.task is not task or self._combiners[name] is not combiner:
                return  # the page is gone, or a later attempt has replaced it
            combiner.task = None
            answer = answer_of(name, task)
            if combiner.is_final:
                self._settle(answer)
            elif answer.votes is not None:
                self._deliver(replace(answer, is_final=False))
            self._combine()

    def _voters(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return those of some extractors that have answered and kept part of the page."""
        answers = ((name, self._answers.get(name)) for name in names)
        return tuple([name for name, answer in answers if answer and answer.votes and any(answer.votes.shares)])

    def _settle(self, answer: Answer) -> None:
        """Record an extractor's final answer, and deliver it if it was requested."""
        self._answers[answer.name] = answer
        if answer.name in self._open:
            self._open.discard(answer.name)
            self._deliver(answer)
            if not self._open:
                self._arrived.put(None)

    def _deliver(self, answer: Answer) -> None:
        self._arrived.put(answer)
        if self._on_answer is not None:
            self._on_answer(answer)


@dataclass(slots=True, kw_only=True)
class _Combining:
    """A combiner's state: whose votes its last attempt had, the attempt if it still runs, whether it is final."""

    needs: tuple[str, ...]
    voters: tuple[str, ...] = ()
    task: Task[Answer] | None = None
    is_final: bool = False


def compare(page: Page, names: Sequence[str], pool: Pool, *, time_limit_s: float = DEFAULT_TIME_LIMIT_S) -> Comparison:
    """Run extractors and combiners on a page and wait for all of them.

    Raises:
        PageError: The page killed the worker that cut it into blocks, or took too long.
    """
    cut = pool.submit(tasks.blocks_of, page.without_subresources(), time_limit_s=time_limit_s, is_urgent=True)
    run = Run(page, names, pool, time_limit_s=time_limit_s)
    for _ in run:
        continue
    return run.comparison(result_of_page(cut, page.source))
