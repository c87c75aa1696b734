"""Which of a page's titles is the article's.

What a newspaper says in JSON-LD for its own archive goes first, where the page says the same a second time. Otherwise
the first heading that has something to do with the title the page gives itself elsewhere: it is written for readers.
A logo, a slogan or "Our blog" in a heading has next to no word in common with that title, or is the part of it that
names the site; then that title is taken, without the site's name.

The share of words below which a heading has nothing to do with a title was chosen on the corpus: of 91 headings that
share none the title was right 61 times and the heading 9 times; of those that share more, the heading mostly.
"""

import re
from collections.abc import Iterable, Sequence

from extractors.blocks.words import words
from extractors.editing.statements import HEADING, JSON_LD, JSON_LD_NEWS, META, OPEN_GRAPH, TITLE_TAG
from extractors.pages.hosts import spoken_host

Title = tuple[str, str]  # (who says so, what)

_PARTS = re.compile(r"(\s+[|\-–—»«·•:]\s+|\s*[|｜]\s*|(?<=[^\x00-\xff])：(?=[^\x00-\xff])|[_-](?=[\u4e00-\u9fff]))")
_IS_A_SITE = re.compile("[\u4e00-\u9fff]*(?:网|网站|频道|首页|论坛|門戶|门户|在线|新聞網)$")  # as Chinese titles end
_LINK_SIGN = re.compile(r"(?:\s*[¶🔗]|\s+[#§])+$")  # by which a heading of documentation links to itself
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")  # signs that only say where a line may end
_SHORTEST_PART = 4  # letters: a shorter part of a name is chance
_ORDER = (OPEN_GRAPH, TITLE_TAG, JSON_LD_NEWS, JSON_LD, META)
_LEAST_SHARED = 0.25  # of a heading's words, or of the title's: less is another subject


def ranked_titles(titles: Sequence[Title], site: str, url: str) -> list[Title]:
    """Return titles as (source, title), the likeliest first, without the site's name.

    Args:
        titles: (who says so, title), in any order.
        site: the site's name, or "".
        url: the page's address, or "".
    """
    names = site_names(site, url)
    whole = [(source, _LINK_SIGN.sub("", _UNSEEN.sub("", title))) for source, title in titles]
    cut = [(source, title if source == HEADING else without_site(title, names)) for source, title in whole]
    headings = [title for title in cut if title[0] == HEADING]
    others = [title for title in cut if title[0] != HEADING]
    others.sort(key=lambda title: _ORDER.index(title[0]) if title[0] in _ORDER else len(_ORDER))
    own = [title for title in others if title[0] in (OPEN_GRAPH, TITLE_TAG)]
    heading = _heading(headings, own, [title for source, title in whole if source == TITLE_TAG], names)
    rest = [title for title in headings if title is not heading]
    headline = _headline(others, heading, own)
    first = [title for title in (headline, heading) if title is not None]
    if heading is None:
        return [*first, *others, *rest]
    return [*first, *(title for title in others if title is not headline), *rest]


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
    return "".join(parts).strip().rstrip(" |-–—")


def site_names(site: str, url: str) -> frozenset[str]:
    """Return the names by which a page may call its site: letters and digits only, in lower case."""
    host = spoken_host(url)
    return frozenset({"".join(words(site)), "".join(words(host.partition(".")[0])), "".join(words(host))} - {""})


def _headline(others: Iterable[Title], heading: Title | None, own: Sequence[Title]) -> Title | None:
    """Return what a publisher's JSON-LD calls the article, where it is to be believed."""
    said = [_key(title) for _, title in (*((heading,) if heading else ()), *own)]
    for title in others:
        key = _key(title[1])
        if title[0] == JSON_LD_NEWS and (key in said or len(set(said)) > 1):
            return title
        if title[0] == JSON_LD and key in said and (heading is None or key != _key(heading[1])):
            return None if _is_likely(heading, [title]) else title
    return None


def _heading(
    headings: Sequence[Title], own: Sequence[Title], title_tags: Sequence[str], names: frozenset[str]
) -> Title | None:
    """Return the heading that is the article's; None where none is."""
    logos = {_key(part) for tag in title_tags for part in _PARTS.split(tag)[-1:] if len(_PARTS.split(tag)) > 1}
    keys = [_key(title) for _, title in headings]
    for heading, key in zip(headings, keys, strict=True):
        if key in names or not key:
            continue
        if key in logos and any(_key(_PARTS.split(tag)[0]) in keys for tag in title_tags):
            continue  # "What is Ownership? - The Rust Book", and both are headings
        if not own or _is_likely(heading, own):
            return heading
    return None


def _is_likely(heading: Title | None, own: Sequence[Title]) -> bool:
    """Tell whether a heading speaks of what a title speaks of."""
    if heading is None:
        return False
    mine = set(words(heading[1]))
    for _, title in own:
        shared = len(mine & set(words(title)))
        if mine and shared / len(mine) >= _LEAST_SHARED and shared / max(1, len(set(words(title)))) >= _LEAST_SHARED:
            return True
    return False


def _key(title: str) -> str:
    return "".join(words(title))


def _names_site(part: str, names: frozenset[str]) -> bool:
    joined = _key(part)
    return (
        joined in names
        or bool(_IS_A_SITE.fullmatch(part.strip()))
        or (
            len(joined) >= _SHORTEST_PART
            and any(joined in name or name in joined for name in names if len(name) >= _SHORTEST_PART)
        )
    )
