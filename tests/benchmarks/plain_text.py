"""Word F1 of `plain-text` on pasted pages: the visible text of 200 corpus pages, one block per line.

    python -m tests.benchmarks.plain_text

The sample is fixed: every seventh or eighth page of the corpus by number. The model was fitted to pages of this corpus,
including these; its fair figure, by cross-validation, is in resources/models/MODEL.md. The rules among its features are
listed separately: they were made on pages of other sites. The baseline is all visible text, uncut.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import fmean

from extractors.blocks.segmenting import segment
from extractors.errors import NothingFoundError, PageError
from extractors.lines.line_verdicts import judge_lines
from extractors.pages.opening import open_path
from extractors.pages.page import Page, PageKind
from extractors.plugins.plain_text import PlainText
from extractors.scoring.word_score import Score, score
from tests.benchmarks.table import Table
from tests.corpus import cache_folder, unpacked_corpus

SAMPLE_SIZE = 200


def sample(corpus: Path) -> list[str]:
    """Return the numbers of the sample's pages."""
    numbers = sorted(file.stem for file in (corpus / "gold").glob("*.json"))
    return [numbers[int(place * len(numbers) / SAMPLE_SIZE)] for place in range(SAMPLE_SIZE)]


def pasted(page: Page) -> Page:
    """Return, approximately, the text that a person gets by selecting all of a page and pasting it."""
    lines = [" ".join(block.text.split()) for block in segment(page).blocks if not block.is_hidden]
    return Page(kind=PageKind.PLAIN_TEXT, text="\n".join(lines))


def figures(corpus: Path) -> Table:
    """Score the sample three ways."""
    names = ("every visible text", "the rules alone", "plain-text, pasted *", "plain-text, as HTML *")
    rows: dict[str, list[Score]] = {name: [] for name in names}
    for number, page in _pages(corpus):
        gold_text = json.loads((corpus / "gold" / f"{number}.json").read_bytes())["main_content"] or ""
        text = pasted(page)
        for row, found in zip(
            rows.values(), (text.text, ruled_text(text), kept_text(text), kept_text(page)), strict=True
        ):
            row.append(score(found, gold_text))
    return Table(
        title=f"plain-text on {SAMPLE_SIZE} pages of the corpus",
        head=("text", "precision", "recall", "word F1"),
        rows=[
            (name, *(f"{fmean(getattr(one, part) for one in row):.3f}" for part in ("precision", "recall", "f1")))
            for name, row in rows.items()
        ],
    )


def ruled_text(page: Page) -> str:
    """Return the lines that the rules keep."""
    lines = [block.text for block in segment(page).blocks]
    return "\n\n".join(line for line, is_kept in zip(lines, judge_lines(lines).is_kept, strict=True) if is_kept)


def kept_text(page: Page) -> str:
    """Return the text of the blocks that plain-text keeps; "" if it finds nothing."""
    try:
        found = PlainText().extract(page)
    except NothingFoundError:
        return ""
    scored = zip(segment(page).blocks, found.block_scores or (), strict=True)
    return "\n\n".join(block.text for block, score in scored if score >= found.threshold)


def _pages(corpus: Path) -> Iterator[tuple[str, Page]]:
    for number in sample(corpus):
        try:
            yield number, open_path(corpus / "pages" / f"{number}.html", allow_large=True)[0]
        except PageError:
            yield number, Page(kind=PageKind.PLAIN_TEXT, text="")


if __name__ == "__main__":
    folder = unpacked_corpus(cache_folder())
    if folder is None:
        sys.exit("There is no corpus here: set UNHUSK_CORPUS to its folder.")
    sys.stdout.write(figures(folder).text())
