"""What a page says about itself in JSON-LD.

One page may hold many things: the article, its site, its breadcrumbs, its author, a list of other articles. Only the
things that can be what the page is about are asked.
"""

import html
from collections.abc import Iterator
from typing import Any

from extractors.blocks.json_ld import json_ld, types
from extractors.blocks.tree import Element

# The likelier first; a type in neither list says nothing about the article.
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
_MOST_THINGS = 2_000  # on one page; by hand: against a page made to be slow
_DEEPEST = 12

Thing = dict[str, Any]  # one JSON object of a stranger's making; it does not leave this module


def json_ld_statements(root: Element) -> Iterator[tuple[str, str, bool]]:
    """Return (field, text, is_organisation) of what a page's JSON-LD says about the page, the likeliest things first.

    `is_organisation` tells that what is named is no person.
    """
    things: list[Thing] = []
    for value in json_ld(root):
        _collect(value, things, 0)
    by_id = {str(thing["@id"]): thing for thing in things if "@id" in thing and len(thing) > 2}
    for thing in sorted(things, key=_rank):
        if _rank(thing) < 2:
            yield from _about(thing, by_id)
    for thing in things:
        if "website" in types(thing):
            yield "site", _name(thing, by_id), True


def _collect(value: Any, things: list[Thing], depth: int) -> None:
    """Gather the objects that stand at the top, in a graph, or as a page's main thing."""
    if len(things) >= _MOST_THINGS or depth > _DEEPEST:
        return
    if isinstance(value, list):
        for inner in value:
            _collect(inner, things, depth + 1)
    elif isinstance(value, dict):
        things.append(value)
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "review"):
            if key != "review" or "product" not in types(value):
                _collect(value.get(key), things, depth + 1)


def _rank(thing: Thing) -> int:
    found = types(thing)
    return 0 if found & _ARTICLES else 1 if found & _OTHERS else 2


def _about(thing: Thing, by_id: dict[str, Thing]) -> Iterator[tuple[str, str, bool]]:
    yield "title", _text(thing.get("headline")) or _name(thing, by_id), False
    for key in ("author", "creator"):
        for is_organisation in (False, True):
            yield "author", _names(thing.get(key), by_id, is_organisation), is_organisation
    for key in ("datePublished", "dateCreated", "uploadDate"):
        yield "date", _text(thing.get(key)), False
    yield "site", _names(thing.get("publisher"), by_id, None), True
    yield "language", _text(thing.get("inLanguage")), False
    yield "description", _text(thing.get("description")), False
    yield "url", _text(thing.get("url")), False


def _names(value: Any, by_id: dict[str, Thing], is_organisation: bool | None) -> str:
    """Return the names of persons, or of organisations, or of either (None), parted by commas, each once."""
    values = value if isinstance(value, list) else [value]
    if is_organisation is not None:
        values = [inner for inner in values if _is_organisation(inner, by_id) is is_organisation]
    names = [_name(inner, by_id) if isinstance(inner, dict) else _text(inner) for inner in values[:20]]
    return ", ".join(dict.fromkeys(name for name in names if name))


def _is_organisation(value: Any, by_id: dict[str, Thing]) -> bool:
    if not isinstance(value, dict):
        return False
    found = types(value) or types(by_id.get(str(value.get("@id")), {}))
    return any(name.endswith(("organization", "corporation", "business")) for name in found)


def _name(thing: Thing, by_id: dict[str, Thing]) -> str:
    name = _text(thing.get("name"))
    if not name and "@id" in thing:
        name = _text(by_id.get(str(thing["@id"]), {}).get("name"))
    return name


def _text(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    return " ".join(html.unescape(value).split()) if isinstance(value, str) else ""
