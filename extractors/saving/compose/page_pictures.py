"""The pictures that a page brought along, found by whatever form of their address the page uses.

A page names a picture as it was on the web, relative to itself, percent-encoded or not; its archive names it in one of
these forms too. A picture that is found gets one address for the article: that on the web, else an internal one.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote, unquote

from extractors.pages.admission.trimming import put_back
from extractors.pages.page import Page
from extractors.pages.pictures.subresource import Subresource
from extractors.saving.compose.links import Links

SAVED = "saved:"  # and a number: the address of a picture without one on the web, inside an article alone

_SMALLEST_BYTES = 280  # a picture below it draws nothing but a placeholder; as `pictures` has it for data: addresses

_AS_WRITTEN = "@/:=?;#%&,+-_.!~*'()"  # what libxml2 leaves alone in an address; the rest it percent-encodes, as we do


class PagePictures:
    """What a page holds of its own pictures, and which of them an article uses."""

    def __init__(self, page: Page, links: Links) -> None:
        self._trimmed = page.trimmed
        self._links = links
        self._held = page.subresources
        self._numbers: dict[str, int] = {}
        self._taken: dict[str, int] = {}
        for number, held in enumerate(self._held):
            self._numbers.setdefault(held.address, number)
        for number, held in enumerate(self._held):
            for form in self._forms(held.address):
                self._numbers.setdefault(form, number)

    @property
    def is_empty(self) -> bool:
        """Whether the page brought none."""
        return not self._held

    @property
    def taken(self) -> tuple[Subresource, ...]:
        """The pictures that were taken, each under the address it has in the article, in the order they were taken."""
        return tuple(replace(self._held[number], address=address) for address, number in self._taken.items())

    def whole(self, address: str) -> str:
        """Return an address as the page had it, before the long data: addresses were cut out."""
        return put_back(address.strip(), self._trimmed)

    def find(self, address: str) -> int | None:
        """Return the number of the picture that an address of the page names, or None where the page lacks it."""
        if not self._held or address[:5].lower() == "data:":
            return None
        for form in (address, *self._forms(address)):
            number = self._numbers.get(form)
            if number is not None and _size_bytes(self._held[number]) >= _SMALLEST_BYTES:
                return number
        return None

    def web_address(self, number: int) -> str:
        """Return where a picture was on the web, as its archive says, or ""."""
        address = self._held[number].address
        return self._links.absolute(address) if address[:7].lower() in ("http://", "https:/") else ""

    def take(self, number: int, web_address: str) -> str:
        """Note that the article shows a picture; return the address that it has there."""
        address = quote(web_address, safe=_AS_WRITTEN) if web_address else f"{SAVED}{number}"
        self._taken.setdefault(address, number)
        return address

    def number_taken(self, address: str) -> int:
        """Return the number of the picture that the article shows under an address, or -1."""
        return self._taken.get(address, -1)

    def _forms(self, address: str) -> Iterator[str]:
        plain = address.split("#", maxsplit=1)[0].removeprefix("./")
        yield plain
        yield unquote(plain)
        if absolute := self._links.absolute(address).split("#", maxsplit=1)[0]:
            yield absolute
            yield unquote(absolute)


def _size_bytes(held: Subresource) -> int:
    if held.content or not held.path:
        return len(held.content)
    try:
        return Path(held.path).stat().st_size
    except (OSError, ValueError):
        return 0
