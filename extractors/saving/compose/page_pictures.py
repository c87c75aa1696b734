"""The pictures that came with a page, found by any form of their address that the page uses.

A page may give a picture's address as on the web or relative to itself, percent-encoded or not; so may its archive. A
picture that is found gets one address for the article: its address on the web, or else an internal one.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote, unquote

from extractors.pages.admission.trimming import restore_data_addresses
from extractors.pages.page import Page
from extractors.pages.pictures.subresource import Subresource
from extractors.saving.compose.links import Links

SAVED = "saved:"  # followed by a number: the address, inside an article only, of a picture that is not on the web

_SMALLEST_BYTES = 280  # a smaller picture is only a placeholder; as in `pictures` for data: addresses

_AS_WRITTEN = "@/:=?;#%&,+-_.!~*'()"  # libxml2 leaves these in an address and percent-encodes the rest, as we do


class PagePictures:
    """The pictures that came with a page, and which of them an article uses."""

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
        """The pictures in use, each under its address in the article, in the order they were taken."""
        return tuple(replace(self._held[number], address=address) for address, number in self._taken.items())

    def whole(self, address: str) -> str:
        """Return an address as the page had it, before long data: addresses were cut out."""
        return restore_data_addresses(address.strip(), self._trimmed)

    def find(self, address: str) -> int | None:
        """Return the number of the picture at an address in the page, or None if the page lacks it."""
        if not self._held or address[:5].lower() == "data:":
            return None
        for form in (address, *self._forms(address)):
            number = self._numbers.get(form)
            if number is not None and _size_bytes(self._held[number]) >= _SMALLEST_BYTES:
                return number
        return None

    def web_address(self, number: int) -> str:
        """Return a picture's address on the web according to its archive, or ""."""
        address = self._held[number].address
        return self._links.absolute(address) if address[:7].lower() in ("http://", "https:/") else ""

    def take(self, number: int, web_address: str) -> str:
        """Note that the article shows a picture; return its address there."""
        address = quote(web_address, safe=_AS_WRITTEN) if web_address else f"{SAVED}{number}"
        self._taken.setdefault(address, number)
        return address

    def number_taken(self, address: str) -> int:
        """Return the number of the picture with an address in the article, or -1."""
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
