"""Which of a page's titles is the article's.

The first heading mostly is, and is written for readers. It is not where it only names the site (a logo), or has no word
in common with the title the page gives itself elsewhere. That one often ends or begins with the site's name: cut off.

Right on the corpus (even pages, odd pages): the first heading alone 0.72, 0.71; OpenGraph's title without the site's
name 0.70, 0.67; the first heading unless it names the site 0.75, 0.74; this rule 0.77, 0.76.
"""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from extractors.blocks.words import words
from extractors.editing.statements import HEADING, JSON_LD, META, OPEN_GRAPH, TITLE_TAG

_PARTS = re.compile(r"(\s+[|\-–—»«·•:]\s+|\s*\|\s*)")
_LINK_SIGN = re.compile(r"(?:\s*[¶🔗]|\s+[#§])+$")  # by which a heading of documentation links to itself
_SHORTEST_PART = 4  # letters: a shorter part of a name is chance
_ORDER = (OPEN_GRAPH, TITLE_TAG, JSON_LD, META)


def ranked_titles(titles: Sequence[tuple[str, str]], site: str, url: str) -> list[tuple[str, str]]:
    """Return titles as (source, title), the likeliest first, without the site's name.

    Args:
        titles: (who says so, title), in any order.
        site: the site's name, or "".
        url: the page's address, or "".
    """
    names = _site_names(site, url)
    titles = [(source, _LINK_SIGN.sub("", title)) for source, title in titles]
    cut = [(source, title if source == HEADING else without_site(title, names)) for source, title in titles]
    cut.sort(key=lambda title: _ORDER.index(title[0]) if title[0] in _ORDER else len(_ORDER))
    heading = next((title for title in cut if title[0] == HEADING), None)
    if heading is None:
        return cut
    others = [title for title in cut if title is not heading]
    return [heading, *others] if _is_the_article_s(heading[1], others, names) else [*others, heading]


def without_site(title: str, names: frozenset[str]) -> str:
    """Return a title without the parts at its ends that name the site.

    Args:
        title: such as "Floods reach the harbour | The Tide".
        names: the site's names, letters and digits only, in lower case.
    """
    parts = _PARTS.split(title)
    while len(parts) >= 3 and _names_site(parts[-1], names):
        parts = parts[:-2]
    while len(parts) >= 3 and _names_site(parts[0], names):
        parts = parts[2:]
    return "".join(parts).strip()


def _is_the_article_s(heading: str, others: Sequence[tuple[str, str]], names: frozenset[str]) -> bool:
    if "".join(words(heading)) in names:
        return False
    own = next((title for source, title in others if source in (OPEN_GRAPH, TITLE_TAG)), "")
    return not own or not set(words(heading)).isdisjoint(words(own))


def _site_names(site: str, url: str) -> frozenset[str]:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        host = ""
    return frozenset({"".join(words(site)), "".join(words(host.removeprefix("www.").split(".")[0]))} - {""})


def _names_site(part: str, names: frozenset[str]) -> bool:
    joined = "".join(words(part))
    return joined in names or (
        len(joined) >= _SHORTEST_PART
        and any(joined in name or name in joined for name in names if len(name) >= _SHORTEST_PART)
    )
