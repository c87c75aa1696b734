"""A page's initial data, which frameworks embed for its own program.

Next.js writes `__NEXT_DATA__` as JSON, and in its newer form a stream of strings (`self.__next_f.push`), as React
Router does; Nuxt writes a list of values (`__NUXT_DATA__`) or a function's arguments (`window.__NUXT__`); Apollo,
Gatsby, Arc and others assign an object to a name; Astro, Inertia and Livewire write attributes; older frameworks keep
HTML in a `<template>`. No script is run: JSON is parsed, and from anything else the longest strings are taken.
"""

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any
from urllib.parse import unquote

from lxml import etree

from extractors.blocks.tree import Element

_IS_STATE = re.compile(
    r"__next_f|__sveltekit|__remixContext|__reactRouterContext|window\.__\w+\s*=|window\[[\"']__\w+[\"']\]\s*=|globalContent\s*="
)
_MAY_BE_STATE = re.compile(
    r"__NUXT__|__next_f|__sveltekit|__reactRouterContext|[\w$\])\"']\s*=\s*(?:JSON\.parse\(\s*(?:decodeURIComponent\(\s*)?"
    r"[\"']|[{\[])|=\s*\"\{"
)
_PUSHED = re.compile(r"__next_f\.push\(\s*(\[.*\])\s*\)", re.DOTALL)
_ENQUEUED = re.compile(r"streamController\.enqueue\(\s*(?=\")")
_GIVEN = re.compile(r"[\w$\]\"']\s*=\s*(?:JSON\.parse\(\s*(?:decodeURIComponent\(\s*)?)?(?=[\[{\"'])")
_STRING = re.compile(r'"((?:[^"\\\n]|\\.){200,400000})"')  # no single quotes: those are for code and prose
_QUOTED = re.compile(r"'((?:[^'\\\n]|\\.){200,400000})'")  # except where JSON is parsed from them
_ESCAPED = re.compile(r'\\(.)|"')
_ROW = re.compile(r"^[0-9a-f]{1,6}:(?=[\[{\"])", re.MULTILINE)
_TEXT_ROW = re.compile(r"[0-9a-f]{1,6}:T([0-9a-f]{1,6}),")
_ATTRIBUTES = etree.XPath(  # long ones that hold JSON; paths of drawings and sets of pictures do not
    "descendant-or-self::*/@*[string-length(.) > 400 and (starts-with(., '{') or starts-with(., '['))]",
    smart_strings=False,
)
_HOLDING_HTML = frozenset({"text/html", "text/template", "text/x-template", "text/x-handlebars-template", "text/plain"})
_MOST_CHARACTERS = 8_000_000  # in the scripts of one page; chosen by hand: against a page made to be slow
_MOST_VALUES = 2_000  # of one page; chosen by hand
_MOST_GIVEN = 60  # of one script; chosen by hand
_DEEPEST = 60
_QUOTE = '\\"'
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
            yield from _read(_unescaped(text.strip()) if "&q;" in text[:20] else text.strip())
        elif kind in _HOLDING_HTML and is_empty:
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
    is_read = False
    for found in islice(_ENQUEUED.finditer(text), _MOST_GIVEN):
        yield from (inner for value in _read(text[found.end() :]) if isinstance(value, str) for inner in _read(value))
        is_read = True
    for found in islice(_GIVEN.finditer(text), _MOST_GIVEN):
        quoted = _QUOTED.match(text, found.end())
        for value in _read(_as_json(quoted[1]) if quoted else text[found.end() :]):
            if isinstance(value, str):
                inner = list(_read(unquote(value) if value[:1] == "%" else value))
                is_read = is_read or bool(inner)
                yield from inner
            elif value:
                is_read = True
                yield value
    if not is_read or "__sveltekit" in text[:_MOST_VALUES]:
        for found in islice(_STRING.finditer(text), _MOST_VALUES):
            yield from _read(f'"{found[1]}"')


def _as_json(quoted: str) -> str:
    """Return the contents of a single-quoted JavaScript string as a JSON string."""
    written = {"'": "'", "x": "\\u00"}
    return f'"{_ESCAPED.sub(lambda found: written.get(found[1], found[0]) if found[1] else _QUOTE, quoted)}"'


def _streamed(text: str) -> Iterator[Any]:
    """Yield the rows of a stream of React server components: JSON, and long texts with their lengths in bytes."""
    for found in islice(_ROW.finditer(text), _MOST_VALUES):
        end = text.find("\n", found.end())
        yield from _read(text[found.end() : end if end >= 0 else len(text)])
    place = 0
    while begun := _TEXT_ROW.search(text, place):
        size = int(begun[1], 16)
        row = text[begun.end() : begun.end() + size].encode("utf-8", "replace")[:size].decode("utf-8", "ignore")
        yield row
        place = begun.end() + len(row)
