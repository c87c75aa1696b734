"""What a page says about itself in JSON-LD.

One page may describe many things: the article, its site, its breadcrumbs, its author, a list of other articles. Only
things that the page can be about are read.
"""

import html
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Set
from typing import Any, NamedTuple

from extractors.blocks.page_data.json_ld import things, types
from extractors.blocks.tree import Element

# The likelier ones first; a type in neither list says nothing about the article.
_ARTICLES = frozenset(
    "article newsarticle blogposting techarticle report scholarlyarticle medicalscholarlyarticle apireference question "
    "discussionforumposting socialmediaposting liveblogposting analysisnewsarticle opinionnewsarticle book recipe "
    "backgroundnewsarticle reportagenewsarticle askpublicnewsarticle advertisercontentarticle satiricalarticle review "
    "reviewnewsarticle howto podcastepisode videoobject".split()
)
_OTHERS = frozenset(
    "webpage product event course jobposting softwareapplication service aboutpage collectionpage itempage faqpage "
    "qapage medicalwebpage creativework profilepage localbusiness".split()
)
_ON_A_PAGE = frozenset({"videoobject", "review", "podcastepisode"})  # usually on a page, and not its subject
_SEVERAL = frozenset({"review", "question"})  # of two or more on a page, none is its subject
_DEEPEST = 12
_MOST_NAMES = 60  # of one thing; chosen by hand

Thing = Mapping[str, Any]  # one JSON object of a stranger's making; it does not leave this module


class LdStatement(NamedTuple):
    """One statement in JSON-LD: a field of Metadata and the text; several names are separated by "; ".

    Attributes:
        about: "news" for a newspaper's article, "article" for any other text, "page" for what a page is otherwise.
        is_organisation: whether it names something other than a person.
    """

    field: str
    text: str
    about: str
    is_organisation: bool = False


def json_ld_statements(root: Element, addresses: Collection[str] = ()) -> Iterator[LdStatement]:
    """Return what a page's JSON-LD says about the page, the likeliest things first.

    Args:
        root: the page's.
        addresses: of the page, by which it is told from the other articles that it describes.
    """
    found = [thing for thing, _ in things(root, _DEEPEST, _main_things)]
    if not found:
        return
    named = {str(thing["@id"]): thing for thing, _ in things(root, _DEEPEST) if "@id" in thing and _own_name(thing)}
    count = Counter(name for thing in found for name in types(thing))
    here = frozenset(filter(None, map(_plain_address, addresses)))
    for thing in sorted(found, key=lambda thing: (_rank(thing), not _is_at(thing, here))):
        if _rank(thing) < 2 and not any(count[name] > 1 for name in types(thing) & _SEVERAL):
            yield from _about(thing, named)
    for thing in found:
        if types(thing) & {"website", "newsmediaorganization"}:
            yield LdStatement("site", _name(thing, named), "page", is_organisation=True)


def _main_things(thing: Thing) -> list[Any]:
    """Return the things the page may be about: those of a graph, a page's main thing, what is reviewed."""
    keys = ["@graph", "mainEntity", "mainEntityOfPage"]
    if "product" not in types(thing):
        keys.append("review")
    return [thing[key] for key in keys if key in thing]


def _rank(thing: Thing) -> int:
    found = types(thing)
    return 0 if found & _ARTICLES else 1 if found & _OTHERS else 2


def _is_at(thing: Thing, here: Set[str]) -> bool:
    """Tell whether a thing says that its address is one of these."""
    said = (thing.get("url"), thing.get("@id"), thing.get("mainEntityOfPage"))
    named = (one.get("@id") or one.get("url") if isinstance(one, dict) else one for one in said)
    return any(isinstance(one, str) and _plain_address(one) in here for one in named)


def _plain_address(url: str) -> str:
    """Return an address without scheme, "www.", fragment and last slash."""
    return url.partition("#")[0].partition("://")[2].removeprefix("www.").rstrip("/")


def _about(thing: Thing, named: Mapping[str, Thing]) -> Iterator[LdStatement]:
    found = types(thing)
    about = "news" if any("news" in name for name in found) else "article" if found & _ARTICLES - _ON_A_PAGE else "page"
    yield LdStatement("title", _text(thing.get("headline")) or _name(thing, named), about)
    for key in ("author", "creator"):
        for is_organisation in (False, True):
            yield LdStatement("author", _names(thing.get(key), named, is_organisation), about, is_organisation)
    for key in ("datePublished", "dateCreated", "uploadDate"):
        yield LdStatement("date", _text(thing.get(key)), about)
    yield LdStatement("modified", _text(thing.get("dateModified")), about)
    site = _names(thing.get("publisher"), named, None).partition("; ")[0]  # further ones are other names for it
    yield LdStatement("site", site, about, is_organisation=True)
    yield LdStatement("language", _text(thing.get("inLanguage")), about)
    yield LdStatement("description", _text(thing.get("description")), about)
    yield LdStatement("url", _text(thing.get("url")), about)


def _names(value: Any, named: Mapping[str, Thing], is_organisation: bool | None) -> str:
    """Return the names of persons, or of organisations, or of either (None), each once."""
    values = _flat(value)
    if is_organisation is not None:
        values = [inner for inner in values if _is_organisation(inner, named) is is_organisation]
    names = [_name(inner, named) if isinstance(inner, dict) else _text(inner) for inner in values]
    return "; ".join(dict.fromkeys(name for name in names if name))


def _flat(value: Any) -> list[Any]:
    """Return the things in a list, in lists inside it, and under the names that one thing has."""
    found: list[Any] = []
    waiting = [value]
    while waiting and len(found) < _MOST_NAMES:
        one = waiting.pop(0)
        if isinstance(one, list):
            waiting = one[:_MOST_NAMES] + waiting[:_MOST_NAMES]
        elif isinstance(one, dict) and isinstance(one.get("@list") or one.get("name"), list):
            waiting = (one.get("@list") or one["name"])[:_MOST_NAMES] + waiting[:_MOST_NAMES]
        elif isinstance(one, dict) and "name" not in one and isinstance(one.get("author"), dict | list):
            waiting.insert(0, one["author"])  # of what an author does, a Role
        elif one:
            found.append(one)
    return found


def _is_organisation(value: Any, named: Mapping[str, Thing]) -> bool:
    if not isinstance(value, dict):
        return False
    found = types(value) or types(named.get(str(value.get("@id")), {}))
    return any(name.endswith(("organization", "corporation", "business")) for name in found)


def _name(thing: Thing, named: Mapping[str, Thing]) -> str:
    return _own_name(thing) or _own_name(named.get(str(thing.get("@id")), {}))


def _own_name(thing: Thing) -> str:
    parts = (_text(thing.get("givenName")), _text(thing.get("familyName")))
    return _text(thing.get("name")) or " ".join(filter(None, parts))


def _text(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)  # a moment, as computers count them
    return " ".join(html.unescape(value).split()) if isinstance(value, str) else ""
