"""Plain text: words, line breaks, and as many marks as are wanted.

Depending on the choice, list items begin with a hyphen and headings with as many "#" as their level. Item numbers are
left out: they are not words of the page, and text corpora count words. If wrapped, no line of running text is wider
than asked for, in terminal columns; a word is never broken. A table's columns are aligned if they fit.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.segmenting import Segmentation, segment_body
from extractors.blocks.tree import Element
from extractors.saving.article import Article
from extractors.saving.choices import Choices, Marks
from extractors.saving.plain_text.cell_lines import join_cell_lines
from extractors.saving.plain_text.table import aligned_rows
from extractors.saving.plain_text.wrapping import wrap_text
from extractors.saving.plain_text.write_out import write_out

_RUNS_ON = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_ROW})  # no blank line between two of the same kind
_WIDEST_TABLE = 120  # terminal columns, if lines are not wrapped: what a window shows. Chosen by hand


@dataclass(frozen=True, slots=True, kw_only=True)
class _Manner:
    """How text is written; by default for programs: items marked, headings not, a tab between cells."""

    has_heading_marks: bool = False
    has_item_marks: bool = True
    has_aligned_tables: bool = False
    has_numbers: bool = False  # before the items of an ordered list; programs that count words expect none
    width: int = 0


_FOR_PROGRAMS = _Manner()


def as_text(article: Article, choices: Choices) -> bytes:
    """Return an article as a plain text file, blocks separated by blank lines."""
    manner = _Manner(
        has_heading_marks=choices.marks is Marks.ALL,
        has_item_marks=choices.marks is not Marks.NONE,
        has_aligned_tables=True,
        has_numbers=True,
        width=choices.wrapped_at,
    )
    return _body(article.body_html, manner).encode("utf-8", "replace")


def body_as_text(body_html: str) -> str:
    """Return a clean body as text for other programs: items marked, headings not, a tab between cells."""
    return _body(body_html, _FOR_PROGRAMS)


def _body(body_html: str, manner: _Manner) -> str:
    body = write_out(body_html, has_note_labels=manner.has_numbers)
    join_cell_lines(body, " / " if manner.has_aligned_tables else " ")
    segmentation = segment_body(body)
    lines_of_tables = _aligned_rows(segmentation, manner) if manner.has_aligned_tables else {}
    pieces: list[str] = []
    before: Block | None = None
    begun: set[Element] = set()
    for block, slots in zip(segmentation.blocks, segmentation.slots, strict=True):
        if before is not None:
            pieces.append("\n" if before.kind is block.kind and block.kind in _RUNS_ON else "\n\n")
        item = next(slots[0].element.iterancestors("li"), None) if slots[0].element.tag != "li" else slots[0].element
        if block.index in lines_of_tables:
            pieces.append(lines_of_tables[block.index])
        else:
            pieces.append(_written(block, manner, is_first=item not in begun))
        if item is not None:
            begun.add(item)
        before = block
    return "".join(pieces) + "\n"


def _written(block: Block, manner: _Manner, *, is_first: bool) -> str:
    match block.kind:
        case BlockKind.CODE | BlockKind.TABLE_ROW:
            return block.text
        case BlockKind.HEADING if manner.has_heading_marks:
            mark = "#" * block.level + " "
            return mark + wrap_text(block.text, manner.width - len(mark)) if manner.width else mark + block.text
        case BlockKind.HEADING if manner.has_item_marks and is_first and block.marker:  # of an item
            mark, _ = _item_mark(block, manner, is_first=True)
            return mark + wrap_text(block.text, max(1, manner.width - len(mark)) if manner.width else 0)
        case BlockKind.LIST_ITEM:
            indent = "  " * (block.level - 1)
            mark, inner = _item_mark(block, manner, is_first=is_first) if manner.has_item_marks else ("", "")
            width = max(1, manner.width - len(indent + inner)) if manner.width else 0
            lines = wrap_text(block.text, width).replace("\n", f"\n{indent}{inner}")
            return f"{indent}{mark}{lines}"
    return wrap_text(block.text, manner.width)


def _item_mark(block: Block, manner: _Manner, *, is_first: bool) -> tuple[str, str]:
    """Return the prefix of an item's first line, or of its other lines."""
    mark = f"{block.marker} " if manner.has_numbers and block.marker[-1:] == "." else "- "
    return (mark if is_first else "  "), ("  " if mark == "- " else " " * len(mark))


def _aligned_rows(segmentation: Segmentation, manner: _Manner) -> dict[int, str]:
    """Return the lines of the tables whose columns fit, by the index of the row's block."""
    lines: dict[int, str] = {}
    for rows in _runs_of_rows(segmentation):
        written = aligned_rows(
            [(row, segmentation.blocks[index].text.split("\t")) for index, row in rows], manner.width or _WIDEST_TABLE
        )
        lines.update(zip((index for index, _ in rows), written, strict=False))
    return lines


def _runs_of_rows(segmentation: Segmentation) -> Iterator[list[tuple[int, Element]]]:
    """Return the consecutive rows of each table, with their block indices."""
    run: list[tuple[int, Element]] = []
    table: Element | None = None
    for block, slots in zip(segmentation.blocks, segmentation.slots, strict=True):
        row = next(slots[0].element.iterancestors("tr"), None) if block.kind is BlockKind.TABLE_ROW else None
        outer = next(row.iterancestors("table"), None) if row is not None else None
        if run and outer is not table:
            yield run
            run = []
        table = outer
        if row is not None:
            run.append((block.index, row))
    if run:
        yield run
