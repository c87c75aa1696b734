"""A page's initial data, which frameworks embed for its own program.

Next.js writes `__NEXT_DATA__` as JSON, and in its newer form a stream of strings (`self.__next_f.push`), as React
Router does; Nuxt writes a list of values (`__NUXT_DATA__`) or a function's arguments (`window.__NUXT__`); Apollo,
Gatsby, Arc and others assign an object to a name, WordPress calls a function with it; Astro, Inertia and Livewire write
attributes; older frameworks keep HTML in a `<template>`. No script is run: JSON is parsed, and from anything else the
longest strings are taken. Values that refer to others by their numbers get these in their place.
"""

import base64
import binascii
import json
import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any
from urllib.parse import unquote

from lxml import etree

from extractors.blocks.page_data.script_objects import MOST_TOKENS, read_object, written_data
from extractors.blocks.page_data.script_strings import as_json
from extractors.blocks.tree import Element

_IS_STATE = re.compile(
    r"__next_f|__sveltekit|__remixContext|__reactRouterContext|window\.__\w+\s*=|window\[[\"']__\w+[\"']\]\s*=|globalContent\s*="
)
_MAY_BE_STATE = re.compile(
    r"__NUXT__|__next_f|__sveltekit|__reactRouterContext|[\w$\])\"']\s*=\s*(?:JSON\.parse\(\s*(?:(?:\w+\.)?\w+\(\s*){0,3}"
    r"[\"']|[{\[])|=\s*\"\{|\(\s*\{\s*\""
)
_PUSHED = re.compile(r"__next_f\.push\(\s*(\[.*\])\s*\)", re.DOTALL)
_ENQUEUED = re.compile(r"streamController\.enqueue\(\s*(?=\")")
_GIVEN = re.compile(
    r"[\w$\]\"']\s*=\s*(?:JSON\.parse\(\s*(?:(?:decodeURIComponent|escape|(?:window\.)?atob)\(\s*){0,3})?(?=[\[{\"'])"
)
_CALLED_WITH = re.compile(r"\(\s*(?=\{\s*\")")
_STRING = re.compile(
    r'"((?:[^"\\\n]|\\.){200,400000})"'  # others are for code and prose, where they do not hold markup
    r"|'(\s*(?:<|\\x3c|\\u003c)(?:[^'\\\n]|\\.){200,400000})'|`(\s*<(?:[^`\\]|\\.){200,400000})`",
    re.IGNORECASE | re.DOTALL,
)
_QUOTED = re.compile(r"'((?:[^'\\\n]|\\.){200,400000})'")  # except where JSON is parsed from them
_ROW = re.compile(r"^([0-9a-f]{1,6}):(?=[\[{\"])", re.MULTILINE)
_ROW_NAMED = re.compile(r"\$L?([0-9a-f]{1,6})")
_NAMED_INSIDE = re.compile(r'"\$L?([0-9a-f]{1,6})"')
_TEXT_ROW = re.compile(r"[0-9a-f]{1,6}:T([0-9a-f]{1,6}),")
_ATTRIBUTES = etree.XPath(  # long ones that hold JSON or HTML; paths of drawings and sets of pictures do not
    "descendant-or-self::*/@*[string-length(.) > 400 and contains('{[<', substring(., 1, 1))]",
    smart_strings=False,
)
_HOLDS_HTML = re.compile(
    r"text/(?:html|plain)|(?:text/)?x?-?(?:\w+-)*(?:template|te?mpl|tmpl|mustache|handlebars)(?:-\w+)*"
)
_MOST_CHARACTERS = 8_000_000  # in the scripts of one page; chosen by hand: against a page made to be slow
_MOST_VALUES = 2_000  # of one page; chosen by hand
_MOST_GIVEN = 60  # of one script; chosen by hand
_MOST_LINKED = 60_000  # pieces of values that refer to others; chosen by hand, as above
_OF_A_STEP = 200  # characters of a text, which may stand in many places, that count as one such piece. By hand
_DEEPEST = 60
_DECODER = json.JSONDecoder(strict=False)


def state_values(root: Element, *, is_empty: bool) -> Iterator[Any]:
    """Yield a page's embedded data, as `json` parses it, without damaged values; JSON-LD is not included.

    Args:
        root: the page's.
        is_empty: whether it shows nothing else: then everything is read that may be data, otherwise only known forms.
    """
    is_state = _MAY_BE_STATE if is_empty else _IS_STATE
    left = _MOST_CHARACTERS
    stream: list[str] = []
    for script in root.iter("script"):
        text = script.text or ""
        kind = (script.get("type") or "").split(";")[0].strip().lower()
        if len(text) < 200 and "__next_f" not in text:
            continue
        left -= len(text)
        if left < 0:
            break
        if kind.endswith(("json", "shoebox")) and kind != "application/ld+json":
            text = unquote(text) if text.lstrip()[:3].lower() == "%7b" else text
            found = _read(_unescaped(text.strip()) if "&q;" in text[:20] else text.strip())
            yield from map(_filled_in, found) if "NUXT" in (script.get("id") or "") else found
        elif is_empty and _HOLDS_HTML.fullmatch(kind):
            yield text
        elif kind in ("", "text/javascript", "application/javascript", "module") and is_state.search(text[:4_000]):
            if pushed := _PUSHED.search(text):
                stream += [one for value in _read(pushed[1]) for one in _flat(value) if isinstance(one, str)]
            else:
                yield from _assigned(text)
    if stream:
        yield from _streamed("".join(stream))
    if not is_empty:
        return
    for attribute in islice(_ATTRIBUTES(root), _MOST_VALUES):
        left -= len(attribute)
        if left < 0:
            return
        if attribute.startswith("<"):
            yield str(attribute)
        yield from (_untagged(value, 0) for value in _read(str(attribute)))
    for template in root.iter("template"):
        yield "".join(etree.tostring(inner, encoding="unicode") for inner in template)


def _untagged(value: Any, depth: int) -> Any:
    """Return a value without Astro's type numbers: [0, "text"], [1, [[0, "a"], [0, "b"]]]."""
    if depth > _DEEPEST:
        return None
    if isinstance(value, list):
        if len(value) == 2 and isinstance(value[0], int) and isinstance(value[1], str | list | dict):
            return _untagged(value[1], depth + 1)
        return [_untagged(inner, depth + 1) for inner in value]
    if isinstance(value, dict):
        return {key: _untagged(inner, depth + 1) for key, inner in value.items()}
    return value


def _unescaped(text: str) -> str:
    """Return the JSON in a script by Angular, which escapes what HTML could misread."""
    for written, meant in (("&q;", '"'), ("&s;", "'"), ("&l;", "<"), ("&g;", ">"), ("&a;", "&")):
        text = text.replace(written, meant)
    return text


def _read(text: str) -> Iterator[Any]:
    try:
        yield _DECODER.raw_decode(text)[0]
    except (ValueError, RecursionError):
        return


def _flat(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _assigned(text: str) -> Iterator[Any]:
    """Yield the values that a script assigns or streams, or else its long strings."""
    tokens = iter(range(MOST_TOKENS))
    written = written_data(text)
    is_read = written is not None
    if is_read:
        yield written
    for found in islice(_ENQUEUED.finditer(text), _MOST_GIVEN):
        given = (inner for value in _read(text[found.end() :]) if isinstance(value, str) for inner in _read(value))
        yield from map(_unfolded, given)
        is_read = True
    for opening in (_GIVEN, _CALLED_WITH):
        for found in islice(opening.finditer(text), _MOST_GIVEN) if not is_read else ():
            quoted = _QUOTED.match(text, found.end())
            values = list(_read(as_json(quoted[1]) if quoted else text[found.end() :]))
            if not values and not quoted and (unquoted := read_object(text, found.end(), tokens)):
                yield unquoted  # and its long strings, as of any script
            for value in values:
                inner = list(_read(_decoded(value))) if isinstance(value, str) else [value] if value else []
                is_read = is_read or bool(inner)
                yield from inner
    if not is_read or "__sveltekit" in text[:_MOST_VALUES]:
        for found in islice(_STRING.finditer(text), _MOST_VALUES):
            if found[3]:
                yield found[3].replace("\\`", "`")
            else:
                yield from _read(as_json(found[2] or found[1]))


def _decoded(text: str) -> str:
    """Return the JSON that a program would find in a string: percent-encoded, in Base64, or as it is."""
    if text[:1] == "%":
        return unquote(text)
    try:
        return base64.b64decode(text, validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return text


def _filled_in(values: Any) -> Any:
    """Return the first of a list of values that refer to others by their places in it, with those in it."""
    if not isinstance(values, list) or not values or not isinstance(values[0], list | dict):
        return values

    def value_at(place: Any) -> Any:
        value = values[place] if isinstance(place, int) and 0 <= place < len(values) else None
        if isinstance(value, list) and value[:1] and isinstance(value[0], str) and len(value) == 2:  # "Reactive", "Ref"
            return value[1] if value[0] == "Date" else value[1:]
        return value

    return _linked(0, value_at, iter(range(_MOST_LINKED)), 0)


def _unfolded(values: Any) -> Any:
    """Return the first of a list of values that name others, and their own keys, by places in it: {"_1": 2}."""
    if not isinstance(values, list) or not values or not isinstance(values[0], dict):
        return values

    def value_at(place: Any) -> Any:
        value = values[place] if isinstance(place, int) and 0 <= place < len(values) else None
        if not isinstance(value, dict):
            return value
        named = (
            (key[1:], held) for key, held in value.items() if key[:1] == "_" and key[1:].isdecimal() and len(key) < 9
        )
        return {str(values[int(key)]): held for key, held in named if int(key) < len(values)}

    return _linked(0, value_at, iter(range(_MOST_LINKED)), 0)


def _linked(written: Any, meant: Callable[[Any], Any], steps: Iterator[int], depth: int) -> Any:
    """Return what is meant by a value and by its pieces; what is nested too deep or too much, as it is written."""
    if depth > _DEEPEST or next(steps, None) is None:
        return written
    value = meant(written)
    if isinstance(value, str):
        next(islice(steps, len(value) // _OF_A_STEP, None), None)
    if isinstance(value, list):
        return [_linked(inner, meant, steps, depth + 1) for inner in value]
    if isinstance(value, dict):
        return {key: _linked(inner, meant, steps, depth + 1) for key, inner in value.items()}
    return value


def _streamed(text: str) -> Iterator[Any]:
    """Yield the rows of a stream of React server components: JSON, and long texts with their lengths in bytes."""
    rows: dict[str, Any] = {}
    for found in islice(_ROW.finditer(text), _MOST_VALUES):
        end = text.find("\n", found.end())
        for value in _read(text[found.end() : end if end >= 0 else len(text)]):
            rows[found[1]] = value
    place = 0
    while begun := _TEXT_ROW.search(text, place):
        size = int(begun[1], 16)
        row = text[begun.end() : begun.end() + size].encode("utf-8", "replace")[:size].decode("utf-8", "ignore")
        yield row
        place = begun.end() + len(row)

    inner = set(_NAMED_INSIDE.findall(text))
    reached: set[str] = set()

    def row_meant(value: Any) -> Any:
        if not isinstance(value, str) or value[:1] != "$":
            return value
        if value[1:2] == "$":  # written so that it names no row
            return value[1:]
        if (named := _ROW_NAMED.fullmatch(value)) is None or named[1] not in rows:
            return None if value == "$undefined" else value
        reached.add(named[1])
        return rows[named[1]]

    steps = iter(range(_MOST_LINKED))
    for name in sorted(rows, key=inner.__contains__):  # those first that are in no other
        if name not in reached:
            yield _linked(rows[name], row_meant, steps, 0)
