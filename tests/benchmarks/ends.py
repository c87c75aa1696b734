"""What users of extractors miss first: an article's first or last paragraph, and links that are not the article's.

    python -m tests.benchmarks.ends [PAGES [FOLDER]]

The gold's text is aligned with the page, as in `tests.benchmarks.dropped`; a paragraph is a block of eight words or
more. Of each extractor the table says on what share of the pages the first such block of the gold is dropped, and the
last, and on what share a block is kept that is mostly links and no part of the gold.
"""

import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from extractors.blocks.block import Block
from extractors.blocks.segmenting import segment
from extractors.blocks.words import words
from extractors.comparing.ruler import Ruler
from extractors.errors import ExtractorError, PageError
from extractors.pages.opening import open_path
from extractors.plugins import registry
from tests.benchmarks.sample import sample
from tests.benchmarks.table import Table
from tests.corpus import cache_folder, unpacked_corpus

EXTRACTORS = ("unhusk", "trafilatura", "trafilatura-recall", "readability", "justext", "resiliparse")
_FAULTS = {"first": "first paragraph lost", "last": "last paragraph lost", "links": "links leaked"}
_FEWEST_WORDS = 8  # of a paragraph. Chosen by hand
_MOSTLY = 0.5  # of a block's characters, in links


def main(arguments: Sequence[str]) -> int:
    """Print for each extractor on what share of the pages each fault is found."""
    folder = Path(arguments[1]) if len(arguments) > 1 else unpacked_corpus(cache_folder())
    if folder is None:
        sys.stderr.write("There is no corpus here: set UNHUSK_CORPUS to its folder.\n")
        return 1
    extractors = {name: registry.load(name) for name in EXTRACTORS}
    found = {name: Counter[str]() for name in EXTRACTORS}
    pages = 0
    for file in sample(folder, int(arguments[0]) if arguments else 200):
        try:
            page = open_path(file)[0]
        except PageError:
            continue
        blocks = segment(page).blocks
        ruler = Ruler(blocks)
        gold = json.loads((folder / "gold" / f"{file.stem}.json").read_text("utf-8"))["main_content"]
        wanted = ruler.lay_words(words(gold)).kept()
        if not any(_is_paragraph(block) and wanted[block.index] for block in blocks):
            continue
        pages += 1
        for name, extractor in extractors.items():
            try:
                kept = ruler.lay(extractor.extract(page)).kept()
            except (ExtractorError, ValueError, TypeError):
                kept = (False,) * len(blocks)
            found[name].update(faults(blocks, wanted, kept))
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
