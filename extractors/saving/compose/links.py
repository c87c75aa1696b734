"""The targets of a page's links: absolute addresses, or places in the page itself."""

import re
from urllib.parse import unquote, urljoin, urlsplit

from extractors.blocks.tree import Element

_SCHEMES = frozenset({"http", "https", "mailto"})
_NEVER_IN_ADDRESSES = re.compile(r"[\x00-\x20\x7f]+")


class Links:
    """Makes a page's addresses absolute, by its own address and its `<base>`."""

    def __init__(self, url: str, body: Element) -> None:
        self._resolved: dict[str, str] = {}
        self._without_fragment = url.split("#", maxsplit=1)[0]
        found = next(body.getroottree().iter("base"), None)
        self._start = _joined(url, found.get("href", "")) if found is not None else url

    def resolved(self, href: str | None) -> str:
        """Return a link's target: "http…", "mailto:…", "#name" for a place in this page, or "" for none."""
        href = (href or "").strip()
        if href not in self._resolved:
            self._resolved[href] = self._resolve(href) if href else ""
        return self._resolved[href]

    def _resolve(self, href: str) -> str:
        if href.startswith("#"):
            return "#" + unquote(href[1:]) if href[1:] else ""
        absolute = self.absolute(href)
        if "#" in absolute and self._without_fragment and absolute.split("#")[0] == self._without_fragment:
            return self.resolved(absolute[absolute.index("#") :])
        return absolute

    def absolute(self, address: str) -> str:
        """Return an absolute address that is safe to follow, or "" if there is none."""
        address = _joined(self._start, address)
        try:
            parts = urlsplit(address)
        except ValueError:
            return ""
        if parts.scheme.lower() not in _SCHEMES or (parts.scheme.lower() != "mailto" and not parts.netloc):
            return ""
        return _NEVER_IN_ADDRESSES.sub(lambda found: "%20" if " " in found[0] else "", address)

    def from_outside(self, name: str) -> str:
        """Return the address of a place in this page, for use elsewhere; "" if the page has no address."""
        return self.absolute(f"{self._without_fragment}#{name}") if self._without_fragment else ""


def _joined(start: str, address: str) -> str:
    try:
        return urljoin(start, address.strip())
    except ValueError:  # such as an unfinished IPv6 address
        return ""
