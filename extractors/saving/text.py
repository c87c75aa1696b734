"""Plain text: the words and nothing else but line breaks, a hyphen before a list's items, a tab between cells.

Numbers of list items are left out: they are not words of the page, and a text collection counts words.
"""

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import Element, parse_html
from extractors.saving.article import Article

_RUNS_ON = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_ROW})  # no blank line between two of a kind


def as_text(article: Article) -> str:
    """Return an article as plain text, blocks parted by blank lines."""
    return body_as_text(article.body_html)


def body_as_text(body_html: str) -> str:
    """Return a clean body as plain text."""
    segmentation = segment_body(parse_html(body_html))
    pieces: list[str] = []
    before: Block | None = None
    begun: set[Element] = set()
    for block, slots in zip(segmentation.blocks, segmentation.slots, strict=True):
        if before is not None:
            pieces.append("\n" if before.kind is block.kind and block.kind in _RUNS_ON else "\n\n")
        item = next(slots[0].element.iterancestors("li"), None) if slots[0].element.tag != "li" else slots[0].element
        pieces.append(_written(block, is_first=item not in begun))
        if item is not None:
            begun.add(item)
        before = block
    return "".join(pieces) + "\n"


def _written(block: Block, *, is_first: bool) -> str:
    if block.kind is not BlockKind.LIST_ITEM:
        return block.text
    indent = "  " * (block.level - 1)
    lines = block.text.replace("\n", f"\n{indent}  ")
    return f"{indent}{'- ' if is_first else '  '}{lines}"
