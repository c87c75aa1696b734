"""Finds the role of every block of a page: by the names of the elements around it, its form, and the page's head.

The nearest element whose names give a role decides, unless it holds most of the page's text: then it is a wrapper,
named after one of the things in it. A headline and a standfirst are recognised by their position and by the page's
head.
"""

import re
from collections.abc import Callable, Sequence
from itertools import islice

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.segmenting import Segmentation, Slot
from extractors.blocks.tree import Element
from extractors.roles.named_roles import role_named_by
from extractors.roles.page_head import PageHead, page_head
from extractors.roles.role import Role

# All chosen by hand.
_WRAPS = 0.5  # of the page's running text: an element that holds more is no boilerplate, whatever it is called
_PROSE_WORDS, _MOSTLY_LINKED = 20, 0.5  # as for the features of the learned extractors
_LONGEST = {
    Role.BYLINE: 40,
    Role.CAPTION: 90,
    Role.TAGS: 40,
    Role.SHARING: 40,
    Role.STANDFIRST: 120,
    Role.HEADLINE: 40,
    Role.ADVERT: 40,
    Role.APPEAL: 60,
}
_LEAST_CAPTION_WORDS = 3
_PICTURE_WITHIN = 4  # levels up from a caption whose own element is not named so
_STANDFIRST_WITHIN = 6  # blocks after the headline
_STANDFIRST_WORDS = (6, 90)
_SENTENCE = re.compile(r"[.!?…。！？][\"”’»」)]?$")
_COMMENTS = Role.COMMENT
_ELSEWHERE = frozenset({Role.NAVIGATION, Role.RELATED, Role.COMMENT})  # these repeat a title as well
_IN_FIGURE = re.compile(r"/figure(?:/|$)")


def roles_of(cut: Segmentation) -> tuple[Role, ...]:
    """Return the role of every block, in order."""
    roles = [*map(_Places(cut).role, range(len(cut.blocks)))]
    head = page_head(cut.body)
    headline = _headline_among(cut.blocks, head, roles.__getitem__)
    standfirst = _standfirst_among(cut.blocks, head, roles.__getitem__, headline)
    roles = [Role.TEXT if role in (Role.HEADLINE, Role.STANDFIRST) else role for role in roles]
    if headline is not None:
        roles[headline] = Role.HEADLINE
    if standfirst is not None:
        roles[standfirst] = Role.STANDFIRST
    return tuple(roles)


def standfirst_of(cut: Segmentation, *, by_place: bool) -> int | None:
    """Return the index of the block that sums up the article below its headline, or None; takes a third of the time.

    Unlike its role, it may be known by its place alone: there an article without a standfirst has its first paragraph.
    """
    places, head = _Places(cut), page_head(cut.body)
    headline = _headline_among(cut.blocks, head, places.role)
    if headline is None:
        headline = _lone_heading(cut.blocks, places.role)
    found = _standfirst_among(cut.blocks, head, places.role, headline)
    if by_place and found is None and headline is not None and _is_right_below(cut, headline, places.role):
        return headline + 1
    return found


class _Places:
    """The roles of a page's blocks by the elements around them and their own form, each found on demand."""

    def __init__(self, cut: Segmentation) -> None:
        self._cut = cut
        self._held = _prose_held(cut)
        self._most = _WRAPS * self._held.get(cut.body, 0)
        self._known: dict[Element, Role | None] = {cut.body: None}

    def role(self, index: int) -> Role:
        """Return the role of a block."""
        block, element = self._cut.blocks[index], _element_of(self._cut.slots[index][0])
        role = _fitting(block, _role_around(element, self._known, self._held, self._most))
        if role is Role.CAPTION and block.kind is not BlockKind.CAPTION and not _is_caption(block, element):
            return Role.TEXT
        return role


def _element_of(slot: Slot) -> Element:
    outer = slot.home
    return slot.element if outer is None else outer


def _is_caption(block: Block, element: Element) -> bool:
    """Tell whether text that is called a caption, or is in a figure, is one: a few words beside a picture."""
    if block.kind is not BlockKind.PARAGRAPH or block.word_count < _LEAST_CAPTION_WORDS:
        return False
    outer: Element | None = element
    for _ in range(_PICTURE_WITHIN):
        if outer is None or outer.tag in ("body", "article", "main"):
            return False
        if next(outer.iter("img", "picture", "video", "iframe", "svg"), None) is not None:
            return True
        outer = outer.getparent()
    return False


def _prose_held(cut: Segmentation) -> dict[Element, int]:
    """Return for every element around running text how many words of it it holds."""
    held: dict[Element, int] = {}
    for block, slots in zip(cut.blocks, cut.slots, strict=True):
        if block.word_count >= _PROSE_WORDS and block.link_share < _MOSTLY_LINKED:
            element: Element | None = _element_of(slots[0])
            while element is not None:
                held[element] = held.get(element, 0) + block.word_count
                element = element.getparent()
    return held


def _role_around(
    element: Element, known: dict[Element, Role | None], held: dict[Element, int], most: float
) -> Role | None:
    """Return the role given by the nearest element around that has one; each element is checked once."""
    path: list[Element] = []
    inner: Element | None = element
    while inner is not None and inner not in known:
        path.append(inner)
        inner = inner.getparent()
    role = None if inner is None else known[inner]
    for one in reversed(path):
        own = role_named_by(one)
        if own is not None and (not most or held.get(one, 0) <= most) and not (role is _COMMENTS and own in _WITHIN):
            role = own
        known[one] = role
    return role


# Parts of a comment: they belong to it, and are included and excluded with it.
_WITHIN = frozenset({Role.BYLINE, Role.NAVIGATION, Role.SHARING, Role.STANDFIRST, Role.TAGS, Role.NOTE})


def _fitting(block: Block, role: Role | None) -> Role:
    """Return a block's role by the elements around it, if its own form allows it."""
    if block.kind is BlockKind.CAPTION and role not in (_COMMENTS, Role.RELATED, Role.ADVERT, Role.NAVIGATION):
        return Role.CAPTION
    if _IN_FIGURE.search(block.path) and role in (None, Role.NOTICE, Role.BYLINE):
        role = Role.CAPTION
    if role is None or block.word_count > _LONGEST.get(role, block.word_count):
        return Role.TEXT
    if role is Role.CAPTION and block.kind in (BlockKind.HEADING, BlockKind.TABLE_ROW, BlockKind.CODE):
        return Role.TEXT
    if role is Role.BYLINE and block.kind is BlockKind.HEADING and block.level == 1:
        return Role.TEXT
    return role


def _headline_among(blocks: Sequence[Block], head: PageHead, role: Callable[[int], Role]) -> int | None:
    """Return the block that repeats the page's title: preferably a first-level heading, preferably the first."""
    fewest, longest = head.fewest_words, _LONGEST[Role.HEADLINE]
    found = [
        (block.kind is not BlockKind.HEADING, block.level or 9, index)
        for index, block in enumerate(blocks)
        if block.word_count <= longest
        and (block.word_count >= fewest or not block.text.isascii())  # composed, it may have more
        and head.is_title(block.text)
        and role(index) not in _ELSEWHERE
    ]
    return min(found)[2] if found else None


def _standfirst_among(
    blocks: Sequence[Block], head: PageHead, role: Callable[[int], Role], headline: int | None
) -> int | None:
    """Return the block below the headline that sums up the article: by its name, or by the page's head."""
    if headline is None:
        return None
    fewest, most = _STANDFIRST_WORDS
    for index in range(headline + 1, min(headline + 1 + _STANDFIRST_WITHIN, len(blocks))):
        block, its_role = blocks[index], role(index)
        if not fewest <= block.word_count <= most or block.link_share >= _MOSTLY_LINKED:
            continue
        if its_role is Role.STANDFIRST or (its_role is Role.TEXT and head.is_description(block.text)):
            return index
        if its_role is Role.TEXT and block.word_count >= _PROSE_WORDS:
            return None
    return None


def _lone_heading(blocks: Sequence[Block], role: Callable[[int], Role]) -> int | None:
    """Return the headline of a page whose head says it in other words: its only `<h1>`, or a heading with a kicker."""
    headings = [block for block in blocks if block.kind is BlockKind.HEADING]
    first = [block.index for block in headings if block.level == 1]
    if len(first) == 1 and role(first[0]) not in _ELSEWHERE:
        return first[0]
    grouped = [block.index for block in headings if "/hgroup/" in block.path]
    return grouped[0] if len(grouped) == 1 else None


def _is_right_below(cut: Segmentation, headline: int, role: Callable[[int], Role]) -> bool:
    """Tell whether a sentence follows a headline in the same box."""
    index = headline + 1
    if index == len(cut.blocks) or role(index) is not Role.TEXT:
        return False
    block, (fewest, most) = cut.blocks[index], _STANDFIRST_WORDS
    if block.kind is not BlockKind.PARAGRAPH or not fewest <= block.word_count <= most:
        return False
    if block.link_share >= _MOSTLY_LINKED or not _SENTENCE.search(block.text):
        return False
    outer = _element_of(cut.slots[headline][0]).getparent()
    if outer is not None and outer.tag == "hgroup":
        outer = outer.getparent()
    return any(one is outer for one in islice(_element_of(cut.slots[index][0]).iterancestors(), 2))
