"""What a page's initial data says about its article: the writers and days of the one object that has the page's title.

Frameworks keep much else beside it: related articles, who is logged in, the site's people. An object counts if its
title is one that the page declares; on a page that shows nothing, also the one with the longest text.
"""

import contextlib
import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from lxml.etree import _Element as Element

from extractors.blocks.page_data.page_state import STATE_TAG
from extractors.blocks.page_data.state_values import state_values
from extractors.blocks.words import words
from extractors.editing.metadata.sources import STATE
from extractors.editing.metadata.statement import Statement, plain

_TITLES = ("headline", "title", "headlines", "posttitle", "articletitle", "heading", "name")
_AUTHORS = (
    "authors", "author", "byline", "bylines", "authorname", "authornames", "writers", "writer", "writtenby", "creators",
    "creator", "credits", "usercreated", "createdby", "bylinehtml", "primaryauthor",
    "publishedbylines", "bylineprofiles", "authorid", "authorids", "authorslug",
)  # fmt: skip
_PUBLISHED = (
    "firstpublishedat", "firstpublishdate", "firstpublished", "datepublished", "publishedat", "publishdate",
    "publisheddate", "publicationdate", "publishedon", "publishedtime", "published", "pubdate", "displaydate",
    "publicationdatetime", "publisheddatetime", "publishdatetime", "publishtime", "postdate", "posteddate",
    "dateposted", "postedat", "date", "createdat", "datecreated", "created", "createddate",
    "createtime", "ctime",
)  # fmt: skip
_CHANGED = (
    "datemodified", "modified", "modifiedat", "modifieddate", "lastmodified", "updatedat", "updated", "updateddate",
    "lastupdated", "lastupdateddate", "dateupdated",
)  # fmt: skip
_TEXTS = ("content", "body", "html", "contenthtml", "bodyhtml", "contentelements", "articlebody", "text", "markdown")
_NAMES = ("name", "fullname", "displayname", "authorname", "byline", "title")
_FIRST_NAMES, _SURNAMES = ("firstname", "givenname"), ("lastname", "surname", "familyname")
_WRAPPERS = (
    "fields", "attributes", "data", "node", "nodes", "edges", "by", "author", "rendered", "basic", "user", "person",
    "profile",
)  # fmt: skip
_KEYS = ("slug", "id", "_id", "uid", "key")  # by which others name a person
_ROLES = re.compile("author|writer|byline|text", re.IGNORECASE)
_ABOUT = ("metadata", "meta", "frontmatter", "info")  # of an article, in an object of its own
_EMBEDDED = "embedded"  # WordPress's, with the author beside the article's own number of it
_VALUES_OF_DAYS = ("iso", "date", "value", "basic", "utc")
_TAG = re.compile(r"<[^<>]*>")
_NO_NAME = re.compile(r"\d|[{}<>/@_]")
_SIGNS = str.maketrans("", "", "_-$ ")
_LEAST_TITLE = 3  # words that begin a declared title; a shorter one must be all of it. Chosen by hand
_LEAST_TEXT = 320  # characters of an article, where the page has no title of it; chosen by hand
# Against data made to be slow; chosen by hand.
_MOST_OBJECTS = 30_000
_MOST_PEOPLE = 20
_DEEPEST = 60
_DEEPEST_NAME = 6
_MOST_OF_TEXT = 200

Thing = Mapping[str, Any]


def state_statements(root: Element, titles: Collection[str]) -> Iterator[Statement]:
    """Return who wrote the page's article and when, as its initial data says; nothing where it has no such data.

    Args:
        root: the page's.
        titles: those that the page declares or shows.
    """
    is_empty = next(root.iter(STATE_TAG), None) is not None
    declared = [found for title in titles if (found := words(title))]
    best: tuple[tuple[bool, bool, int, int], Thing] | None = None
    named: dict[str, Thing] = {}  # by what others refer to it by in Apollo's store, or to a person; never a mere number
    titled: list[Thing] = []  # a story and what it says of itself may both have the title
    for thing in _objects(state_values(root, is_empty=is_empty), named):
        title = words(_text(_first(thing, _TITLES)))
        if not title:
            continue
        is_declared = any(_is_title(title, other) for other in declared)
        size = _size(_first(thing, _TEXTS)) if is_empty else 0
        if not is_declared and size < _LEAST_TEXT:
            continue
        if is_declared and len(titled) < _MOST_PEOPLE:
            titled.append(thing)
        told = (_first(thing, _AUTHORS) is not None) + (_first(thing, _PUBLISHED) is not None)
        rank = is_declared, title in declared, told, size  # another part of a series is called as the beginning says
        if told and (best is None or rank > best[0]):
            best = (rank, thing)
    if best is None:
        return
    (is_declared, *_), thing = best
    if not is_declared:
        yield Statement("title", STATE, plain(_text(_first(thing, _TITLES))))
    every = [thing, *(one for one in titled if one is not thing)]
    yield Statement("author", STATE, next(filter(None, (_writers(one, named) for one in every)), ""))
    yield Statement("date", STATE, next(filter(None, (_day(one, _PUBLISHED) for one in every)), ""))
    yield Statement("modified", STATE, next(filter(None, (_day(one, _CHANGED) for one in every)), ""))


def _objects(values: Iterator[Any], named: dict[str, Thing]) -> Iterator[Thing]:
    """Yield the objects in some values, with an explicit stack: data is nested deeper than Python recurses."""
    left = _MOST_OBJECTS
    for value in values:
        stack = [(value, 0)]
        while stack and left > 0:
            one, depth = stack.pop()
            left -= 1
            inner: Sequence[Any] = one if isinstance(one, list) else ()
            if isinstance(one, dict):
                for key, held in one.items():
                    if isinstance(held, dict) and (":" in key or "__typename" in held):
                        named.setdefault(key, held)
                called = next((one[key] for key in _KEYS if isinstance(one.get(key), str)), "")
                if called and not called.isdecimal() and " " in str(one.get("name")).strip():
                    named.setdefault(called, one)
                thing = {key.lower().translate(_SIGNS): held for key, held in one.items()}
                about = next((held for held in _said(thing, _ABOUT) if isinstance(held, dict)), {})
                yield {**{key.lower().translate(_SIGNS): held for key, held in about.items()}, **thing}
                inner = list(one.values())
            if depth < _DEEPEST:
                stack += [(held, depth + 1) for held in reversed(inner) if isinstance(held, list | dict)]
                stack += [(held, depth + 1) for text in inner for held in _written_out(text)]


def _written_out(value: Any) -> Iterator[Any]:
    """Yield what is written in a text as JSON, as some stores keep each answer of a server."""
    if isinstance(value, str) and len(value) >= _LEAST_TEXT and value.lstrip()[:1] in ("{", "["):
        with contextlib.suppress(ValueError, RecursionError):
            yield json.loads(value, strict=False)


def _said(thing: Thing, keys: Sequence[str]) -> Iterator[Any]:
    return (thing[key] for key in keys if thing.get(key))


def _first(thing: Thing, keys: Sequence[str]) -> Any:
    return next(_said(thing, keys), None)


def _text(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = next((value[key] for key in ("rendered", "basic", "text") if isinstance(value.get(key), str)), "")
    return _TAG.sub(" ", value) if isinstance(value, str) else ""


def _is_title(title: list[str], declared: list[str]) -> bool:
    return title == declared or (len(title) >= _LEAST_TITLE and declared[: len(title)] == title)


def _size(value: Any) -> int:
    """Return about how many characters of text a value has."""
    size, waiting = 0, [value]
    for _ in range(_MOST_OF_TEXT):
        if not waiting:
            break
        one = waiting.pop()
        if isinstance(one, str):
            size += len(one)
        elif isinstance(one, list | dict):
            waiting += islice(one.values() if isinstance(one, dict) else one, _MOST_OF_TEXT)
    return size


def _people(value: Any, named: Mapping[str, Thing], depth: int = 0) -> list[str]:
    """Return the names in what data says of the writers: a line, an object for each, or references to such objects."""
    if depth > _DEEPEST_NAME:
        return []
    if isinstance(value, str) and value in named:
        return _people(named[value], {}, depth + 1)
    if isinstance(value, str):
        line = plain(_TAG.sub(" ", value))
        return [line] if " " in line and not _NO_NAME.search(line) else []
    if isinstance(value, list):
        return [name for one in value[:_MOST_PEOPLE] for name in _people(one, named, depth + 1)]
    if not isinstance(value, dict):
        return []
    if isinstance(reference := value.get("__ref"), str) and reference in named:
        return _people(named[reference], named, depth + 1)
    one = {key.lower().translate(_SIGNS): held for key, held in value.items()}
    parts = (_first(one, _FIRST_NAMES), _first(one, _SURNAMES))
    if all(isinstance(part, str) for part in parts):
        return [plain(" ".join(parts))]
    if isinstance(name := _first(one, _NAMES), str):
        return [plain(name)]
    if isinstance(reference := value.get("id"), str) and named.get(reference, value) is not value:
        return _people(named[reference], named, depth + 1)
    return next((found for held in _said(one, (*_NAMES, *_WRAPPERS)) if (found := _people(held, named, depth + 1))), [])


def _writers(thing: Thing, named: Mapping[str, Thing]) -> str:
    """Return the names that an object has in a writer's place, or among those who contributed."""
    said = [*_said(thing, (*_AUTHORS, _EMBEDDED))]
    others = thing.get("contributors")
    if isinstance(others, list):
        said.append(
            [one for one in others if isinstance(one, dict) and _ROLES.search(str(one.get("role") or one.get("type")))]
        )
    people = next((found for one in said if (found := _people(one, named))), [])
    return "; ".join(dict.fromkeys(people))


def _day(thing: Thing, keys: Sequence[str]) -> str:
    for value in _said(thing, keys):
        day = _first(value, _VALUES_OF_DAYS) if isinstance(value, dict) else value
        if isinstance(day, int) and not isinstance(day, bool):
            return str(day)
        if isinstance(day, str) and day.strip():
            return day
    return ""
