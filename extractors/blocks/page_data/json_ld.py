"""A page's JSON-LD, the data that search engines ask for.

Some pages show nothing to a reader without scripts, and have their whole article or thread in it. Its text then becomes
the page's: inserted into the tree as elements, it is cut, shown and saved like any other.
"""

import html
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice
from typing import Any

from lxml import etree

from extractors.blocks.signs.shortcodes import without_shortcodes
from extractors.blocks.tree import Element, parse_html
from extractors.pages.admission.control_characters import without_control_characters, without_control_references

_COMMENT = re.compile(r"^\s*(?:<!--|//<!\[CDATA\[|/\*<!\[CDATA\[\*/|<!\[CDATA\[)|(?:-->|//\]\]>|/\*\]\]>\*/|\]\]>)\s*$")
# Outside strings, which are put back as they are; one without an end goes to the end, or each sign in it is tried.
_STRING = r'("(?:[^"\\]|\\.)*+\\?(?:"|\Z))'
_REMARK = re.compile(rf"{_STRING}|/\*[^*]*\*/|//[^\n]*", re.DOTALL)
_STRAY_COMMA = re.compile(rf"{_STRING}|,(?=\s*[\]}}])", re.DOTALL)
# Escapes that can make what no tree takes; half a pair is there wherever a program cut a headline through an emoji.
_UNSOUND = re.compile(r"\\(?:[bf]|u(?:00[0-9]|d[89a-f]|fff[ef]))", re.IGNORECASE)
_PREFIXED = re.compile(r'"(?:schema:|https?://schema\.org/)(\w+"\s*:)')  # a key, by a vocabulary's name or address
_DECODER = json.JSONDecoder(strict=False)
_TEXTS = ("articleBody", "reviewBody", "text")
_MARKUP = re.compile(r"</(?:p|div|li|h[1-6]|blockquote|pre|table)\s*>|<br\b", re.IGNORECASE)
_ESCAPED_MARKUP = re.compile(r"&lt;/(?:p|div|li|h[1-6])\s*&gt;", re.IGNORECASE)
_MOST_TEXTS = 2_000  # on one page; chosen by hand: against a page made to be slow
_DEEPEST = 40
_MOST_THINGS = 5_000  # on one page; chosen by hand, as above


def json_ld(root: Element) -> Iterator[Any]:
    """Yield the contents of a page's JSON-LD scripts, parsed, without control characters; damaged ones are skipped."""
    for script in root.iter("script"):
        if (script.get("type") or "").split(";")[0].strip().lower() == "application/ld+json":
            try:
                yield _parsed("".join(script.itertext()))
            except (ValueError, RecursionError):
                continue


@lru_cache(maxsize=16)  # four rooms ask for a page's, one after another, and none changes it
def _parsed(text: str) -> Any:
    text = _COMMENT.sub("", text)
    text = _PREFIXED.sub(r'"\1', text) if '"schema:' in text or "://schema.org/" in text else text
    try:
        value = _DECODER.decode(text)
    except ValueError:
        value, _ = _DECODER.raw_decode(_mended(text))
    return _sound(value) if _UNSOUND.search(text) else value


def _mended(text: str) -> str:
    """Return JSON without what a script may have and JSON may not: comments, a comma before a bracket."""
    text = html.unescape(text) if "&quot;" in text and '"' not in text else text
    return _STRAY_COMMA.sub(r"\1", _REMARK.sub(r"\1", text)).lstrip()


def _sound(value: Any) -> Any:
    """Return a value without control characters and lone surrogates in its texts."""
    match value:
        case str():
            return without_control_characters(value)[0]
        case list():
            return [_sound(inner) for inner in value]
        case dict():
            return {key: _sound(inner) for key, inner in value.items()}
    return value


def types(thing: Mapping[str, Any]) -> frozenset[str]:
    """Return the types of an object in lower case, without their vocabulary's address."""
    found = thing.get("@type")
    names = found if isinstance(found, list) else [found]
    return frozenset(re.split("[/#:]", name)[-1].lower() for name in names if isinstance(name, str) and name)


def things(
    root: Element, deepest: int, inner_of: Callable[[dict[str, Any]], Iterable[Any]] = dict.values
) -> Iterator[tuple[dict[str, Any], frozenset[str]]]:
    """Yield the objects in a page's JSON-LD, the outer ones first, with their types or those of the object around them.

    Args:
        root: the page's.
        deepest: how many levels to descend, counting lists and objects alike.
        inner_of: returns the values of an object to look into.
    """
    every = (thing for value in json_ld(root) for thing in _things(value, frozenset(), deepest, inner_of))
    yield from islice(every, _MOST_THINGS)


def _things(
    value: Any, outer: frozenset[str], deepest: int, inner_of: Callable[[dict[str, Any]], Iterable[Any]]
) -> Iterator[tuple[dict[str, Any], frozenset[str]]]:
    if deepest < 0:
        return
    if isinstance(value, list):
        for inner in value:
            yield from _things(inner, outer, deepest - 1, inner_of)
    elif isinstance(value, dict):
        own = types(value) or outer
        yield value, own
        for inner in inner_of(value):
            yield from _things(inner, own, deepest - 1, inner_of)


def article_in_json_ld(root: Element) -> Element | None:
    """Return an element with the headline and the texts in a page's JSON-LD; None if there is no text."""
    found: dict[str, str] = {}  # texts in order, each once, and the tag of each
    for value in json_ld(root):
        _collect(value, found, 0)
    if "p" not in found.values():
        return None
    article = etree.Element("article")
    for written, tag in found.items():
        text = unescaped_markup(written)
        if tag == "p" and _MARKUP.search(text):
            article.append(_section(text))
            continue
        for line in filter(None, map(str.strip, without_shortcodes(html.unescape(text)).splitlines())):
            etree.SubElement(article, tag).text = line
    return article


def unescaped_markup(text: str) -> str:
    """Return a text whose tags were escaped once too often with real tags; any other text as it is."""
    return html.unescape(text) if _ESCAPED_MARKUP.search(text) and not _MARKUP.search(text) else text


def _collect(value: Any, found: dict[str, str], depth: int) -> None:
    if depth > _DEEPEST or len(found) >= _MOST_TEXTS:
        return
    if isinstance(value, list):
        for inner in value:
            _collect(inner, found, depth + 1)
    elif isinstance(value, dict):
        if any(isinstance(value.get(key), str) for key in _TEXTS) and isinstance(value.get("headline"), str):
            found.setdefault(value["headline"], "h1")
        for key, inner in value.items():
            if key in _TEXTS and isinstance(inner, str):
                found.setdefault(inner, "p")
            else:
                _collect(inner, found, depth + 1)


def _section(markup: str) -> Element:
    section = parse_html(without_control_references(markup))
    section.tag = "section"
    section.tail = None
    return section
