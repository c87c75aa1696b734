"""The properties of a block that come from the elements around it: its kind, level, marker, path, and unit."""

from extractors.blocks.block import BlockKind
from extractors.blocks.tags import HEADING_LEVELS, first_number, is_simple_row, number_of, numeral, numerals_of
from extractors.blocks.tree import Element

DESCRIBED_TAGS = HEADING_LEVELS.keys() | frozenset(
    "li ul ol menu blockquote pre listing xmp tr figcaption caption dt dd table".split()
)
UNIT_TAGS = frozenset("table ul ol menu dl figure".split())  # each is read as a whole


class BlockContext:
    """The properties of the blocks below an element; they change at block-level elements only."""

    __slots__ = ("image", "is_hidden", "is_pre", "is_row", "item", "kind", "last_number", "level",
                 "list_depth", "marker", "numerals", "path", "quote_depth", "step", "unit")  # fmt: skip

    def __init__(self) -> None:
        self.path = "body"
        self.kind = BlockKind.PARAGRAPH
        self.level = 0
        self.list_depth = 0
        self.quote_depth = 0
        self.is_hidden = False
        self.is_pre = False
        self.is_row = False
        self.image = ""
        self.unit = -1
        self.marker = ""  # of a list item, until its first block takes it
        self.item: BlockContext | None = None  # the innermost list item's, whose marker the next block takes
        self.last_number: int | None = None  # an ordered list's last item number; None in any other element
        self.numerals = ""  # how such a list counts
        self.step = 1  # from one of its items to the next; -1 if it counts down

    def below(self, tag: str) -> "BlockContext":
        """Return the context inside one of its elements, before `describe` refines it; a caption ends here."""
        inner = BlockContext.__new__(BlockContext)
        inner.path = f"{self.path}/{tag}"
        inner.kind = self.kind
        inner.level = self.level
        inner.list_depth = self.list_depth
        inner.quote_depth = self.quote_depth
        inner.is_hidden = self.is_hidden
        inner.is_pre = self.is_pre
        inner.is_row = self.is_row
        inner.unit = self.unit
        inner.image = inner.marker = inner.numerals = ""
        inner.item = self.item
        inner.last_number = None
        inner.step = 1
        return inner

    def take_marker(self) -> str:
        """Return the marker of the surrounding list item, once."""
        if self.item is None:
            return ""
        marker, self.item.marker = self.item.marker, ""
        return marker


def describe(context: BlockContext, outer: BlockContext, element: Element, tag: str) -> None:
    """Set the properties of the blocks directly below an element, whose tag is one of DESCRIBED_TAGS."""
    match tag:
        case "li":
            context.list_depth = max(1, context.list_depth)
            context.kind, context.level = BlockKind.LIST_ITEM, context.list_depth
            context.item, context.marker = context, "•"
            if outer.last_number is not None:
                outer.last_number = number_of(element, "value", outer.last_number + outer.step)
                context.marker = f"{numeral(outer.last_number, outer.numerals)}."
        case "ul" | "ol" | "menu":
            context.list_depth += 1
            context.step = -1 if element.get("reversed") is not None else 1
            context.last_number = first_number(element) - context.step if tag == "ol" else None
            context.numerals = numerals_of(element)
        case "blockquote":
            context.quote_depth += 1
            context.kind, context.level = BlockKind.QUOTE, context.quote_depth
        case "pre" | "listing" | "xmp":
            context.kind, context.level, context.is_pre = BlockKind.CODE, 0, True
        case "tr" if is_simple_row(element):
            context.kind, context.level, context.is_row = BlockKind.TABLE_ROW, 0, True
        case "figcaption" | "caption":
            context.kind, context.level = BlockKind.CAPTION, 0
            context.image = _figure_image(element)
        case "dt":
            context.kind, context.level = BlockKind.TERM, 0
        case "dd":  # told from a paragraph by its level alone
            context.kind, context.level = BlockKind.PARAGRAPH, 1
        case "table":
            context.kind, context.level = BlockKind.PARAGRAPH, 0
        case _ if tag in HEADING_LEVELS:
            context.kind, context.level = BlockKind.HEADING, HEADING_LEVELS[tag]


def _figure_image(caption: Element) -> str:
    for ancestor in caption.iterancestors("figure"):
        for image in ancestor.iter("img"):
            return image.get("src") or image.get("data-src") or ""
    return ""
