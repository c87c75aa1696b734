"""How a page refers to its pictures: in `src`, `srcset` and the attributes from which scripts load them late.

Pictures that came with the page keep the page's own name for them, so that nobody has to guess which is which.
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
_CANDIDATE = re.compile(r"[\s,]*+(?:((?:(?!,https?:)\S)*[^\s,])(?:,|\s+([^,]*)(?:,|$)|$)|$)")
_LONGEST = 4_000  # characters; chosen by hand: longer ones contain the picture itself


def picture_names(text: str) -> tuple[str, ...]:
    """Return the addresses by which HTML refers to pictures, as they are written there, each once, in order."""
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
    """Return an address resolved against another, or itself if the two cannot be joined."""
    try:
        return urljoin(start, name) if start else name.removeprefix("./")
    except ValueError:  # such as an unfinished IPv6 address
        return name


class Names:
    """The names of a page's pictures, found by their resolved address.

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
        """Return the page's name for a location (absolute, relative or "cid:…"), or "" if it has none."""
        place = absolute(self._start, location).split("#", maxsplit=1)[0]
        return self._by_place.get(place) or self._by_place.get(unquote(place), "")


def candidates(srcset: str) -> Iterator[tuple[str, str]]:
    """Yield the addresses of a `srcset`, each with its size descriptor, such as "800w"; "" if it has none.

    Source: the HTML standard, "Parsing a srcset attribute"; unlike the standard, ",https:" also begins a new one.
    """
    for match in _CANDIDATE.finditer(srcset):
        if match[1]:
            yield match[1], (match[2] or "").strip()
