"""The page view on pages of the corpus: how many blocks the engine finds, with which words, and how long it takes.

    python -m tests.benchmarks.page_view 300

Needs the extra `page`. Runs without a screen. The time is from asking for the page until its blocks are marked; the
time in which the engine loads the very same file bare, with scripts off, is listed beside it, from the same run.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from desktop.appearance.theme import Theme
from desktop.application import make_application
from desktop.page_view.pane import PagePane
from desktop.session.documents.document import Document
from extractors.blocks.block import Block
from extractors.blocks.segmenting import segment
from extractors.errors import PageError
from extractors.pages.opening import open_path
from extractors.pages.page import Page
from extractors.showing.preparing import prepare_page
from extractors.showing.shown_page import ShownPage
from tests.benchmarks.sample import sample
from tests.benchmarks.table import Table
from tests.corpus import cache_folder, unpacked_corpus

_LIMIT_S = 60.0


@dataclass
class Counted:
    """What was counted over all pages."""

    pages: int = 0
    blocks: int = 0
    found: int = 0
    same: int = 0
    seen: int = 0
    plain: int = 0  # not marked as hidden by the ruler
    seen_plain: int = 0
    lost: list[str] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    making: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)


class Measuring:
    """One pane, which shows one page after another."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self.pane = PagePane(Theme(application))
        self.pane.resize(1000, 800)
        self.pane.show()

    def measure(self, file: Path, page: Page, counted: Counted) -> None:
        """Show one page both ways."""
        blocks = segment(page).blocks
        document = Document(file.name)
        document.open_page(page, blocks, ())
        started = time.perf_counter()
        shown = prepare_page(page)
        made = time.perf_counter()
        self.pane.show_page(document, shown)
        if not self._wait(lambda: self.pane.is_ready):
            counted.lost.append(f"{file.name}: not shown")
            return
        self._ask("1")  # until the marks are there
        counted.times.append(time.perf_counter() - made)
        counted.making.append(made - started)
        words, seen = self._ask("unhusk.words()"), self._ask("unhusk.seen()")
        self._count(file, blocks, words, seen, counted)
        self.pane.leave()
        counted.bare.append(self._bare(page))

    def _count(self, file: Path, blocks: Sequence[Block], words: Any, seen: Any, counted: Counted) -> None:
        counted.pages += 1
        counted.blocks += len(blocks)
        texts = [*words, *[""] * (len(blocks) - len(words))]
        for block, text, is_seen in zip(blocks, texts, [*seen, *[False] * len(blocks)], strict=False):
            counted.found += bool(text)
            is_same = _letters(text) == _letters(block.text)
            counted.same += is_same
            counted.seen += is_seen
            counted.plain += not block.is_hidden
            counted.seen_plain += is_seen and not block.is_hidden
            if not is_same:
                counted.lost.append(f"{file.name} {block.path}: {block.text[:60]!r} / {text[:60]!r}")

    def _bare(self, page: Page) -> float:
        loaded: list[bool] = []
        connection = self.pane.page.loadFinished.connect(loaded.append)
        started = time.perf_counter()
        self.pane.page.show_address(self.pane.server.serve(page, ShownPage(html=page.html, start=page.url)))
        self._wait(lambda: bool(loaded))
        taken = time.perf_counter() - started
        self.pane.page.loadFinished.disconnect(connection)
        self.pane.server.empty()
        return taken

    def _ask(self, call: str) -> Any:
        answers: list[Any] = []
        self.pane.ask(call, answers.append)
        self._wait(lambda: bool(answers))
        return answers[0] if answers else None

    def _wait(self, is_done: Callable[[], bool]) -> bool:
        until = time.perf_counter() + _LIMIT_S
        while not is_done() and time.perf_counter() < until:
            self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        return is_done()


def _letters(text: str) -> str:
    return "".join(text.split())


def figures(files: Sequence[Path], application: QApplication) -> tuple[Table, list[str]]:
    """Show pages and count."""
    measuring, counted = Measuring(application), Counted()
    for file, page in _pages(files):
        measuring.measure(file, page, counted)
    measuring.pane.end()
    times = sorted(counted.times)
    return Table(
        title=f"the page view on {counted.pages} pages, {counted.blocks} blocks",
        head=("what", "how much"),
        rows=[
            ("blocks found by the engine", f"{counted.found / counted.blocks:.2%}"),
            ("with the same words", f"{counted.same / counted.blocks:.2%}"),
            ("of those the ruler calls visible, seen", f"{counted.seen_plain / counted.plain:.2%}"),
            ("seen on the page", f"{counted.seen / counted.blocks:.2%}"),
            ("made ready in a worker, median", f"{median(counted.making):.3f} s"),
            ("loaded and marked, median", f"{median(times):.3f} s"),
            ("loaded and marked, 95 of 100", f"{times[int(0.95 * len(times))]:.3f} s"),
            ("of the engine's time for the bare file", f"{sum(times) / sum(counted.bare):.2f}"),
        ],
    ), counted.lost


def _pages(files: Sequence[Path]) -> Iterator[tuple[Path, Page]]:
    for file in files:
        try:
            yield file, open_path(file)[0]
        except PageError:
            continue


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    corpus = unpacked_corpus(cache_folder())
    if corpus is None:
        sys.exit("There is no corpus; set UNHUSK_CORPUS to one.")
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    table, lost = figures(sample(corpus, count), make_application())
    sys.stdout.write(table.text())
    if len(sys.argv) > 2:
        Path(sys.argv[2]).write_text("\n".join(lost), encoding="utf-8")
