"""What users of extractors miss first: an article's first or last paragraph, and links that are not the article's.

    python -m tests.benchmarks.ends [PAGES [FOLDER]]

The gold's text is aligned with the page; a paragraph is a block of eight words or
more. Of each extractor the table says on what share of the pages the first such block of the gold is dropped, and the
last, and on what share a block is kept that is mostly links and no part of the gold.
"""

import sys
from collections import Counter
from collections.abc import Sequence

from extractors.blocks.block import Block
from tests.benchmarks.answers import EXTRACTORS, answers
from tests.benchmarks.table import Table

_FAULTS = {"first": "first paragraph lost", "last": "last paragraph lost", "links": "links leaked"}
_FEWEST_WORDS = 8  # of a paragraph. Chosen by hand
_MOSTLY = 0.5  # of a block's characters, in links


def main(arguments: Sequence[str]) -> int:
    """Print for each extractor on what share of the pages each fault is found."""
    found = {name: Counter[str]() for name in EXTRACTORS}
    pages = 0
    for cut, wanted, kept in answers(arguments):
        if not any(_is_paragraph(block) and wanted[block.index] for block in cut.blocks):
            continue
        pages += 1
        for name in EXTRACTORS:
            found[name].update(faults(cut.blocks, wanted, kept[name]))
    rows = [[name, *(f"{100 * found[name][fault] / pages:.1f} %" for fault in _FAULTS)] for name in EXTRACTORS]
    title = f"What users miss first, on {pages} pages"
    sys.stdout.write(Table(title=title, head=["extractor", *_FAULTS.values()], rows=rows).text())
    return 0


def faults(blocks: Sequence[Block], wanted: Sequence[bool], kept: Sequence[bool]) -> list[str]:
    """Return which of the faults an answer has: "first", "last", "links".

    Args:
        blocks: the page's, of which at least one paragraph is wanted.
        wanted: for each block, whether the gold has it.
        kept: for each block, whether the extractor kept it.
    """
    paragraphs = [block.index for block in blocks if _is_paragraph(block) and wanted[block.index]]
    leaked = (block for block in blocks if kept[block.index] and not wanted[block.index])
    is_faulty = {
        "first": not kept[paragraphs[0]],
        "last": not kept[paragraphs[-1]],
        "links": any(block.link_share > _MOSTLY for block in leaked),
    }
    return [fault for fault in _FAULTS if is_faulty[fault]]


def _is_paragraph(block: Block) -> bool:
    return block.word_count >= _FEWEST_WORDS


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
