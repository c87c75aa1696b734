"""Names for a page's pictures, by which a person's decisions find them again, and their positions.

A picture's name is its address as the page writes it, which stays the same if the page is read again or cut
differently.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from hashlib import blake2b

from extractors.blocks.tree import Element
from extractors.comparing.picture_votes import file_name
from extractors.editing.page_picture import PagePicture
from extractors.saving.compose.inline import Inline, Picture, Text
from extractors.saving.compose.page_pictures import PagePictures
from extractors.saving.compose.picture_sources import file_names, written_addresses

_LONGEST_NAME = 200  # characters; chosen by hand: a longer address, as of an embedded picture, becomes its digest


class PictureNames:
    """Names pictures one by one, in the order of the page; pictures with the same address get different names."""

    def __init__(self, held: PagePictures) -> None:
        self._held = held
        self._counts: Counter[str] = Counter()

    def named(self, placed: PagePicture, element: Element, shown: Sequence[Inline]) -> PagePicture:
        """Return a picture with its name, its address and its words.

        Args:
            placed: the picture with its position.
            element: its element in the page's tree.
            shown: its contents in the article.
        """
        picture = next((one for one in shown if isinstance(one, Picture)), None)
        address = picture.address if picture is not None else ""
        text = picture.alt if picture is not None else ""
        if placed.is_embed:
            text = "".join(one.text for one in shown if isinstance(one, Text)) or text
            link = next((mark.href for one in shown if isinstance(one, Text) for mark in one.marks), address)
            written, files = link, frozenset[str]()
        else:
            text = text or "".join(one.text for one in shown if isinstance(one, Text))  # an emoji
            addresses = written_addresses(element)
            written, files = next(iter(addresses), text), file_names(element)
            if address[:5].lower() == "data:":  # as in the page's text, where a long one is a number
                address = next((one for one in addresses if self._held.whole(one) == address), "")
                files |= {file_name(address)}
        return replace(
            placed,
            name=self._name(written),
            text=text,
            address=address,
            held=self._held.number_taken(address),
            files=tuple(sorted(files)),
        )

    def _name(self, written: str) -> str:
        if len(written) > _LONGEST_NAME:
            written = blake2b(written.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
        self._counts[written] += 1
        count = self._counts[written]
        return written if count == 1 else f"{written} ({count})"
