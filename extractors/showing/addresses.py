"""Rewrites addresses: every one that a page loads by itself becomes one of our own scheme, and back.

`https://paper.example/rain.css` is requested as `unhusk-page://page/https/paper.example/rain.css`. Addresses relative
to the page stay as they are: the page itself is shown under such an address, so the engine resolves them to one.
"""

import re
from urllib.parse import quote, unquote, urlsplit

from extractors.pages.admission.trimming import TRIMMED
from extractors.pages.pictures.picture_names import absolute

SCHEME = "unhusk-page"
_ROOT = f"{SCHEME}://page/"
_FILE, _CID, _HELD = "file/", "cid/", "held/"
_WEB = ("https/", "http/")

_ON_WEB = re.compile(r"(https?)://|//(?=[^/\s])", re.IGNORECASE)
_IN_SET = re.compile(r"(?:(?<=[\s,])|^)(?:(https?)://|//(?=[^/\s]))", re.IGNORECASE)
_IN_STYLE = re.compile(r"""(url\(\s*+["']?|@import\s++["'])(?:(https?)://|//(?=[^/\s])|(cid:))""", re.IGNORECASE)
_TRIMMED = re.compile(re.escape(TRIMMED) + r"(\d{1,9})(?!\d)")


def rewrite_address(address: str) -> str:
    """Return one address as the engine may request it; one relative to the page stays as it is."""
    address = address.strip()
    if match := _TRIMMED.fullmatch(address):
        return f"{_ROOT}{_HELD}{match[1]}"
    if address[:4].lower() == "cid:":
        return f"{_ROOT}{_CID}{quote(address[4:], safe='')}"
    return _ON_WEB.sub(_turned, address, count=1) if _ON_WEB.match(address) else address


def rewrite_srcset(srcset: str) -> str:
    """Return a `srcset` with every address rewritten."""
    return _IN_SET.sub(_turned, _TRIMMED.sub(rf"{_ROOT}{_HELD}\1", srcset))


def rewrite_style(css: str) -> str:
    """Return a style sheet, or an element's style, with every address that it loads rewritten."""

    def turned(match: re.Match[str]) -> str:
        scheme = (match[2] or "https").lower()
        return f"{match[1]}{_ROOT}{_CID if match[3] else f'{scheme}/'}"

    return _IN_STYLE.sub(turned, _TRIMMED.sub(rf"{_ROOT}{_HELD}\1", css))


def page_address(start: str) -> str:
    """Return the address a page is shown under.

    Args:
        start: its own address on the web, or "" if it has none.
    """
    if not is_on_web(start):
        return f"{_ROOT}{_FILE}"
    parts = urlsplit(start)
    return rewrite_address(f"{parts.scheme}://{parts.netloc}{quote(parts.path or '/', safe='/%:@!$&()*+,;=~')}")


def original_address(address: str, start: str) -> str:
    """Return the page's own name for a request of the engine: an address on the web, "cid:…", or a relative one.

    Args:
        address: an address of our scheme.
        start: the page's own address on the web, or "".
    """
    if not address.startswith(_ROOT):
        return ""
    rest = address.removeprefix(_ROOT)
    for scheme in _WEB:
        if rest.startswith(scheme):
            return f"{scheme[:-1]}://{rest.removeprefix(scheme)}"
    if rest.startswith(_CID):
        return f"cid:{unquote(rest.removeprefix(_CID))}"
    if rest.startswith(_FILE):
        return unquote(rest.removeprefix(_FILE))
    return absolute(start, f"/{rest}") if is_on_web(start) else unquote(rest)


def data_address_number(address: str) -> int:
    """Return which of the long data: addresses that were set aside is requested; -1 for none of them."""
    number = address.removeprefix(f"{_ROOT}{_HELD}")
    return int(number) if number != address and number.isdecimal() else -1


def normal_address(address: str, start: str) -> str:
    """Return an address in normal form, so that different spellings of it compare equal."""
    place = absolute(start, address) if is_on_web(start) and address[:4].lower() != "cid:" else address
    place = unquote(place.split("#", maxsplit=1)[0]).removeprefix("./")
    return f"https{place[4:]}" if place[:5].lower() == "http:" else place


def is_on_web(address: str) -> bool:
    """Tell whether an address is an absolute one on the web."""
    return address[:8].lower().startswith(("http://", "https://"))


def _turned(match: re.Match[str]) -> str:
    return f"{_ROOT}{(match[1] or 'https').lower()}/"
