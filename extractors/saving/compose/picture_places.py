"""What a picture's position in the page's tree tells, as block numbers: its caption, its box, its paragraph.

`editing.picture_rule` decides by these, without a tree.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import islice

from extractors.blocks.segmenting import Segmentation, Slot
from extractors.blocks.tags import BLOCK_TAGS
from extractors.blocks.tree import Element
from extractors.comparing.picture_votes import file_name
from extractors.editing.page_picture import PagePicture
from extractors.pages.hosts import spoken_host
from extractors.saving.compose.picture_sources import is_sized_by_style, written_addresses

_PICTURE_BOX = re.compile(
    r"(?:^|[\s_-])(?:caption|thumb|thumbinner|image|img|photo|picture|media|figure|captioned|video|player|jwplayer|audio|embed|file)(?:$|[\s_-])",
    re.IGNORECASE,
)
_PORTRAIT = re.compile(
    r"avatar|author|byline|profile|headshot|logo|(?:^|[\s_/.-])(?:icon|badge|emoji)s?(?:$|[\s_/.-])", re.IGNORECASE
)
_LOGO = re.compile(r"logo(?![a-z])", re.IGNORECASE)
_CAPTION = re.compile(r"[cC]aption(?![a-z])")  # "newsCaption", "photo-caption", "caption__text"; not "captioned"
_AVATAR = re.compile(
    r"(?:^|[\s_-])(?:(?:user-?)?avatars?|userpic|ipsUserPhoto|cAuthorPane_badge)(?:$|[\s_-])", re.IGNORECASE
)  # or, on Invision's boards, how much they wrote
_AVATAR_FILE = re.compile(r"/(?:user_?)?avatars?/|gravatar\.com/", re.IGNORECASE)
_ELSEWHERE = frozenset("nav aside footer form li button".split())
_OWN_PICTURE = frozenset(("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"))
_ENDING = re.compile(r"(?:-scaled)?(?:-\d+x\d+)?\.(?:jpe?g|png|gif|webp|avif)$")
_IMAGE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)|/wiki/\w+:", re.IGNORECASE)
# All chosen by hand.
_BOX_HEIGHT = 4  # elements from a picture up to its box
_MOST_CAPTIONS = 3  # blocks in a picture's box
_LONGEST_CAPTION = 60  # words
_LOOKED_INTO = 200  # elements of a box that are searched
_CREDIT_WORDS = 15
_MOST_CREDITS = 20  # lines below a picture that are checked
_SMALLEST = 100  # pixels
_LEAST_STEM = 6  # letters and digits: "image", "photo" and "s-l500" are names of many
_AROUND = 5  # elements around a picture whose blocks are recorded


def is_avatar(element: Element) -> bool:
    """Tell whether a picture is the portrait of who wrote a post, or all, which adds nothing to the name."""
    link = next(element.iterancestors("a"), None)
    if link is not None and "author" in (link.get("rel") or "").split():
        return True
    outer = element.getparent()
    around = [element] if outer is None else [element, outer]
    is_called = any(_names_avatar(one.get("class") or "") for one in around)
    return is_called or bool(_AVATAR_FILE.search(element.get("src") or ""))


@lru_cache(maxsize=20_000)  # pictures of a page stand in boxes of a few classes
def _names_picture_box(names: str) -> bool:
    return _PICTURE_BOX.search(names) is not None


@lru_cache(maxsize=20_000)
def _names_caption(names: str) -> bool:
    return _CAPTION.search(names) is not None


@lru_cache(maxsize=20_000)
def _names_avatar(names: str) -> bool:
    return _AVATAR.search(names) is not None


class PicturePlaces:
    """The places between a page's blocks."""

    def __init__(
        self, cut: Segmentation, texts: dict[Element, int], tails: dict[Element, int], order: dict[Element, int]
    ) -> None:
        """Prepare to place pictures.

        Args:
            cut: the page in blocks, and its tree.
            texts: for each element whose text belongs to a block, that block.
            tails: the same for tails.
            order: the position of each element in the order of the page; those not looked into may be missing.
        """
        self._body = cut.body
        self._blocks = cut.blocks
        self._slots = cut.slots
        self._texts = texts
        self._tails = tails
        self._order = order
        self._boxes: dict[Element, frozenset[int]] = {}
        self._links: dict[int, tuple[str, ...]] = {}  # by block: the addresses that it leads to

    def placed(self, element: Element, before: int, after: int) -> PagePicture:
        """Return a picture between two blocks (-1 and one past the last for none) with its position, without a name."""
        home = _block_around(element)
        is_own = bool(self._own_files and self._own_files & _stems(written_addresses(element)))
        captions = self._captions(element) | self._caption_below(after)
        around = [outer for outer in islice(_boxes_around(element), _AROUND) if outer in self._order]
        return PagePicture(
            name="",
            is_embed=element.tag != "img",
            before=before,
            after=after,
            is_in_before=before >= 0 and _home_of(self._slots[before][-1]) is home,
            is_in_after=after < len(self._blocks) and _home_of(self._slots[after][0]) is home,
            captions=tuple(sorted(captions)),
            credits=self._credits(element, after, captions),
            is_of_something_else=_is_of_something_else(element, is_own=is_own),
            is_avatar=is_avatar(element),
            is_of_the_page=is_own,
            starts=tuple(bisect_right(self._ends, self._order[outer]) for outer in around),
            ends=tuple(bisect_right(self._begins, self._last_inside(outer)) for outer in around),
            alone=self._alone(element, captions),
        )

    @cached_property
    def _own_files(self) -> frozenset[str]:
        """The names of the files that the page's head gives as its picture."""
        root = self._body.getparent()
        head = None if root is None else root.find("head")
        if head is None:
            return frozenset()
        named = [one for one in head.iter("meta") if (one.get("property") or one.get("name")) in _OWN_PICTURE]
        return _stems([one.get("content") or "" for one in named])

    def _last_inside(self, outer: Element) -> int:
        """Return the position of the last element inside one."""
        while (last := next(outer.iterchildren(reversed=True), None)) is not None and last in self._order:
            outer = last
        return self._order[outer]

    @cached_property
    def _begins(self) -> list[int]:
        """For each block, the position of the element in or after which its first piece is."""
        return [self._order[slots[0].element] for slots in self._slots]

    @cached_property
    def _ends(self) -> list[int]:
        """For each block, the position of the element in or after which its last piece is."""
        return [self._order[slots[-1].element] for slots in self._slots]

    def _alone(self, element: Element, captions: frozenset[int]) -> int:
        """Return how many elements around a picture, from the inside out, contain only its caption besides."""
        count = 0
        for box in (element, *islice(_boxes_around(element), _BOX_HEIGHT)):
            if not self._blocks_in(box) <= captions:
                break
            count += 1
        return count

    def _credits(self, element: Element, after: int, captions: frozenset[int]) -> tuple[int, ...]:
        """Return the lines below a map or video that only link to its source: "View larger map"."""
        host = spoken_host(element.get("src") or element.get("data-src") or "")
        place = ".".join(host.split(".")[-2:])
        found = []
        for block in self._blocks[after : after + _MOST_CREDITS] if place else ():
            if block.word_count > _CREDIT_WORDS:
                if not block.is_hidden and block.index not in captions:
                    break  # a gap ends the credits
            elif self._leads_to(block.index, place):
                found.append(block.index)
        return tuple(found)

    def _leads_to(self, index: int, place: str) -> bool:
        links = self._links.get(index)
        if links is None:
            elements = {next((outer for outer in slot.element.iter("a")), slot.element) for slot in self._slots[index]}
            links = self._links[index] = tuple([href for one in elements if (href := one.get("href"))])
        # Few name the place anywhere, and to look for it is much faster than to parse an address.
        return any(place in link.lower() and spoken_host(link).endswith(place) for link in links)

    def _captions(self, element: Element) -> frozenset[int]:
        """Return the blocks that belong to a picture or video: its caption, text for browsers without video."""
        inside = self._blocks_in(element) if len(element) or element.text else frozenset()
        figure = next(element.iterancestors("figure"), None)
        if figure is not None:
            return inside | self._blocks_in(figure)
        for outer in islice(_boxes_around(element), _BOX_HEIGHT):
            if _names_picture_box(outer.get("class") or ""):
                found = self._blocks_in(outer)
                words = sum(self._blocks[index].word_count for index in found)
                if len(found) > _MOST_CAPTIONS or words > _LONGEST_CAPTION:
                    break
                inside |= found
        return inside

    def _caption_below(self, after: int) -> frozenset[int]:
        """Return the block after a picture if its class, or that of the element around it, calls it a caption."""
        if after >= len(self._blocks) or self._blocks[after].word_count > _LONGEST_CAPTION:
            return frozenset()
        slot = self._slots[after][0]
        holder = slot.home
        outer = None if holder is None else holder.getparent()
        names = [one.get("class") or "" for one in (holder, outer) if one is not None]
        return frozenset({after}) if any(map(_names_caption, names)) else frozenset()

    def _blocks_in(self, outer: Element) -> frozenset[int]:
        """Return the blocks in an element; each is searched once, however many pictures it holds."""
        found = self._boxes.get(outer)
        if found is None:
            inside = set(outer.iter() if outer.tag == "figure" else islice(outer.iter(), _LOOKED_INTO))
            texts = {self._texts[inner] for inner in inside if inner in self._texts}
            tails = {self._tails[inner] for inner in inside if inner in self._tails and inner is not outer}
            found = self._boxes[outer] = frozenset(texts | tails)
        return found


def _boxes_around(element: Element) -> Iterator[Element]:
    """Yield the elements around a picture; to the parser, each `<source>` before it is one, which holds nothing."""
    return (outer for outer in element.iterancestors() if outer.tag != "source")


def _stems(addresses: list[str]) -> frozenset[str]:
    """Return the names of pictures' files without size and ending; with their folders where many may have the name."""
    stems = set()
    for address in addresses:
        if address[:5].lower() != "data:":
            stem = _ENDING.sub("", file_name(address))
            folder = "" if sum(map(str.isalnum, stem)) >= _LEAST_STEM else address.rpartition("/")[0].rpartition("/")[2]
            stems.add(f"{folder}/{stem}" if folder else stem)
    return frozenset(stem for stem in stems if len(stem) >= _LEAST_STEM)


def _home_of(slot: Slot) -> Element:
    parent = slot.element.getparent() if slot.is_tail else None
    return _block_around(slot.element if parent is None else parent)


def _block_around(element: Element) -> Element:
    """Return the nearest block-level element around (or at) an element."""
    while element.tag not in BLOCK_TAGS and (parent := element.getparent()) is not None:
        element = parent
    return element


def _is_of_something_else(element: Element, *, is_own: bool) -> bool:
    """Tell whether a picture is an author's portrait, an icon, or the picture of a link to another page.

    The page's own picture may be somebody's portrait, and what shows it larger around it; but a site may present all
    its pages by its logo.
    """
    for name in ("width", "height"):
        size = (element.get(name) or "").strip().removesuffix("px")
        if size.isdecimal() and int(size[:6]) < _SMALLEST and not (is_own and is_sized_by_style(element)):
            return True
    if _PORTRAIT.search(element.get("src") or ""):
        return True
    for number, outer in enumerate((element, *element.iterancestors())):
        if outer.tag in _ELSEWHERE and not (is_own and outer.tag == "button"):
            return True
        is_enlarging = is_own and next(element.iterancestors("figure"), None) is not None
        if outer.tag == "a" and not is_enlarging and not _IMAGE_FILE.search(outer.get("href") or ""):
            return True
        names = outer.get("class") or ""
        if number <= 2 and (_LOGO.search(names) if is_own else _PORTRAIT.search(f"{names} {outer.get('alt') or ''}")):
            return True
        if outer.tag == "header" and is_own and _is_of_the_site(outer):
            return True
    return False


def _is_of_the_site(header: Element) -> bool:
    """Tell whether a page's header is that of all pages of its site: no headline is in it, and no article around it."""
    is_headed = next(header.iter("h1", "h2"), None) is not None
    return not is_headed and next(header.iterancestors("article", "main"), None) is None
