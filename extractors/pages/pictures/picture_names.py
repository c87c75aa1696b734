"""How a page names its pictures: what stands in `src`, `srcset` and where scripts expect the address of a late one.

What came with the page is given under the page's own name for it, so that nobody has to guess which is which.
"""

import html
import re
from collections.abc import Iterator
from urllib.parse import unquote, urljoin

MOST_NAMES = 20_000  # of one page; chosen by hand: the most in the corpus are 3,815

_TAG = re.compile(r"""<(?:img|source)\b((?:[^<>"']++|"[^"]*+"|'[^']*+')*+)""", re.IGNORECASE)
_NAMED = re.compile(
    r"""\b(src|srcset|data-[\w-]{0,30}(?:src|srcset|original|image|file|lazy|url|echo))"""
    r"""\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))""",
    re.IGNORECASE,
)
_CANDIDATE = re.compile(r"[\s,]*+((?:(?!,https?:)\S)*[^\s,])(?:,|\s+([^,]*)(?:,|$)|$)")
_LONGEST = 4_000  # characters; chosen by hand: longer ones hold the picture itself


def picture_names(text: str) -> tuple[str, ...]:
    """Return the addresses by which HTML names pictures, as they are written there, each once, in order."""
    found: dict[str, None] = {}
    for tag in _TAG.finditer(text):
        for attribute, *values in _NAMED.findall(tag[1]):
            written = html.unescape(next(filter(None, values), "")).strip()
            is_set = attribute.lower().endswith("srcset")
            for name in [name for name, _ in candidates(written)] if is_set else [written]:
                if 0 < len(name) <= _LONGEST and name[:5].lower() != "data:":
                    found[name] = None
        if len(found) >= MOST_NAMES:
            break
    return tuple(found)


def absolute(start: str, name: str) -> str:
    """Return where a name leads from an address, or the name itself where the two cannot be joined."""
    try:
        return urljoin(start, name) if start else name.removeprefix("./")
    except ValueError:  # such as an unfinished IPv6 address
        return name


class Names:
    """The names of a page's pictures, found by where they lead.

    Args:
        text: the page's HTML.
        start: the page's own address in its archive, or "".
    """

    def __init__(self, text: str, start: str) -> None:
        self._start = start
        self._by_place: dict[str, str] = {}
        for name in picture_names(text):
            place = absolute(start, name).split("#", maxsplit=1)[0]
            for form in (place, unquote(place)):
                self._by_place.setdefault(form, name)

    def of(self, location: str) -> str:
        """Return how the page names what is at a location (absolute, relative or "cid:…"), or "" where it does not."""
        place = absolute(self._start, location).split("#", maxsplit=1)[0]
        return self._by_place.get(place) or self._by_place.get(unquote(place), "")


def candidates(srcset: str) -> Iterator[tuple[str, str]]:
    """Yield the addresses of a `srcset`, and what is said of the size of each, such as "800w"; "" for nothing.

    Source: the HTML standard, "Parsing a srcset attribute"; unlike there, ",https:" too begins a new one.
    """
    for match in _CANDIDATE.finditer(srcset):
        yield match[1], (match[2] or "").strip()
