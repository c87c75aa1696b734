"""How much of a page's structure is torn or lost because blocks of it are dropped, judged by the gold's text.

    python -m tests.benchmarks.dropped [PAGES [FOLDER]]

`tests.benchmarks.structure` looks inside the blocks that an extractor keeps. Here the gold's text is first aligned with
the page: a table, a list, a section with its heading or a note belongs to the article if two thirds of its blocks do.
Of each such structure an extractor may have kept everything in the gold, a part (a table with half its rows, a list
with some items, a section without its heading, a note without its mark), or nothing.

    table, list    its rows and items, of which the gold has two or more; a list's inner lists count with it
    code, quote    a listing's blocks, a quotation's
    heading        with a passage below it before the next heading: torn is one without the other
    note           and the block with its mark: torn is one without the other
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence

from extractors.blocks.block import BlockKind
from extractors.blocks.notes.note_links import label_of
from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tree import Element
from tests.benchmarks.answers import EXTRACTORS, answers
from tests.benchmarks.table import Table

KINDS = ("table", "list", "code", "quote", "heading", "note")
_TAGS = {"table": "table", "ul": "list", "ol": "list", "dl": "list", "pre": "code", "blockquote": "quote"}
_LEAST = 2 / 3  # of a structure's blocks, in the gold. Chosen by hand
_MANY = frozenset({"table", "list"})  # count only with two parts or more
_LARGEST = 200  # blocks; more is a page's layout. Chosen by hand

Structure = tuple[str, tuple[int, ...]]  # the kind, and the blocks that belong to it by the gold


def main(arguments: Sequence[str]) -> int:
    """Print for each extractor what share of each kind it tears, and what share it loses whole."""
    total = Counter[str]()
    torn, lost = ({name: Counter[str]() for name in EXTRACTORS} for _ in range(2))
    pages = 0
    for cut, wanted, kept in answers(arguments):
        pages += 1
        structures = list(belonging(cut, wanted))
        total.update(kind for kind, _ in structures)
        for name in EXTRACTORS:
            for kind, blocks in structures:
                count = sum(kept[name][index] for index in blocks)
                torn[name][kind] += 0 < count < len(blocks)
                lost[name][kind] += count == 0
    rows = []
    for name in EXTRACTORS:
        rows.append([f"{name}: torn", *(_share(torn[name][kind], total[kind]) for kind in KINDS)])
        rows.append(["  lost whole", *(_share(lost[name][kind], total[kind]) for kind in KINDS)])
    head = ["extractor", *(f"{kind} ({total[kind]:,})" for kind in KINDS)]
    sys.stdout.write(Table(title=f"Structure torn or lost by dropping, on {pages} pages", head=head, rows=rows).text())
    return 0


def belonging(cut: Segmentation, wanted: Sequence[bool]) -> Iterator[Structure]:
    """Yield the structures that belong to an article, each with the blocks of it that do.

    Args:
        cut: the page in blocks.
        wanted: for each block, whether the gold has it.
    """
    inside: dict[tuple[str, Element], list[int]] = {}
    for block in cut.blocks:
        for kind, element in _around(cut.slots[block.index][0].element):
            inside.setdefault((kind, element), []).append(block.index)
    for (kind, _), blocks in inside.items():
        own = tuple(index for index in blocks if wanted[index])
        if len(blocks) <= _LARGEST and len(own) >= max(_LEAST * len(blocks), 2 if kind in _MANY else 1):
            yield kind, own
    yield from _headings(cut, wanted)
    yield from _notes(cut, wanted)


def _around(element: Element | None) -> Iterator[tuple[str, Element]]:
    """Yield the outermost structure of each kind around an element."""
    found: dict[str, Element] = {}
    while element is not None:
        if kind := _TAGS.get(str(element.tag)):
            found[kind] = element
        element = element.getparent()
    yield from found.items()


def _headings(cut: Segmentation, wanted: Sequence[bool]) -> Iterator[Structure]:
    for block, after in zip(cut.blocks, cut.blocks[1:], strict=False):
        is_section = block.kind is BlockKind.HEADING and after.kind is not BlockKind.HEADING
        if is_section and wanted[block.index] and wanted[after.index]:
            yield "heading", (block.index, after.index)


def _notes(cut: Segmentation, wanted: Sequence[bool]) -> Iterator[Structure]:
    places: dict[str, int] = {}
    marks: list[tuple[int, str]] = []
    for block in cut.blocks:
        for slot in cut.slots[block.index]:
            outer = [slot.element, *slot.element.iterancestors()][:4]
            for element in outer:
                if name := element.get("id") or element.get("name"):
                    places.setdefault(name, block.index)
            link = next((one for one in outer if one.tag == "a"), None)
            href = "" if link is None else link.get("href") or ""
            if href.startswith("#") and label_of(slot.text):
                marks.append((block.index, href[1:]))
    seen = set()
    for mark, name in marks:
        note = places.get(name, -1)
        if note > mark and note not in seen and wanted[mark] and wanted[note]:
            seen.add(note)
            yield "note", (mark, note)


def _share(count: int, total: int) -> str:
    return f"{100 * count / total:.1f} %" if total else "-"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
