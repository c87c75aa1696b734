"""The data that a page's own program is started with, where frameworks leave it in the page's scripts.

Next.js writes `__NEXT_DATA__` as JSON, and its newer form a stream of strings (`self.__next_f.push`); Nuxt writes a
list of values (`__NUXT_DATA__`) or a function's arguments (`window.__NUXT__`); Apollo and others give an object to a
name of the window. No script is run: what is JSON is read as JSON, from the rest its longest strings are taken.
"""

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from extractors.blocks.tree import Element

_IS_STATE = re.compile(
    r"__NUXT__|__APOLLO_STATE__|__INITIAL_(?:STATE|DATA|PROPS)__|__PRELOADED_(?:STATE|DATA)__|__next_f|__NEXT_DATA__|"
    r"__remixContext|__staticRouterHydrationData|__data\b|__STATE__|__PAGE_DATA__|__DATA__|__SSR_\w*|"
    r"window\.__\w+\s*=|window\[[\"']__\w+[\"']\]\s*="
)
_PUSHED = re.compile(r"__next_f\.push\(\s*(\[.*\])\s*\)", re.DOTALL)
_GIVEN = re.compile(r"(?:__\w+(?:[\"']\])?|__remixContext)\s*=\s*(JSON\.parse\(\s*)?(?=[\[{\"'])")
_STRING = re.compile(r'"((?:[^"\\\n]|\\.){200,400000})"')  # no single quotes: those are code's, and prose's
_ROW = re.compile(r"^[0-9a-f]{1,6}:(?=[\[{\"])", re.MULTILINE)
_TEXT_ROW = re.compile(r"[0-9a-f]{1,6}:T([0-9a-f]{1,6}),")
_MOST_CHARACTERS = 8_000_000  # of scripts of one page; by hand: against a page made to be slow
_MOST_VALUES = 2_000  # of one page; by hand
_DECODER = json.JSONDecoder(strict=False)


def state_values(root: Element) -> Iterator[Any]:
    """Yield what a page's scripts hold as data, as `json` gives it, damaged ones left out; JSON-LD is not among it."""
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
        if kind.endswith("json") and kind != "application/ld+json":
            yield from _read(text.strip())
        elif kind in ("", "text/javascript", "application/javascript", "module") and _IS_STATE.search(text[:4_000]):
            if pushed := _PUSHED.search(text):
                stream += [one for value in _read(pushed[1]) for one in _flat(value) if isinstance(one, str)]
            else:
                yield from _assigned(text)
    if stream:
        yield from _streamed("".join(stream))


def _read(text: str) -> Iterator[Any]:
    try:
        yield _DECODER.raw_decode(text)[0]
    except (ValueError, RecursionError):
        return


def _flat(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _assigned(text: str) -> Iterator[Any]:
    """Yield what a script gives to names of the window, or else its long strings."""
    is_read = False
    for found in islice(_GIVEN.finditer(text), 20):
        for value in _read(text[found.end() :]):
            is_read = True
            yield from _read(value) if isinstance(value, str) else (value,)
    if not is_read:
        for found in islice(_STRING.finditer(text), _MOST_VALUES):
            yield from _read(f'"{found[1]}"')


def _streamed(text: str) -> Iterator[Any]:
    """Yield the rows of a stream of React's server components: JSON, and long texts with their lengths in bytes."""
    for found in islice(_ROW.finditer(text), _MOST_VALUES):
        end = text.find("\n", found.end())
        yield from _read(text[found.end() : end if end >= 0 else len(text)])
    place = 0
    while begun := _TEXT_ROW.search(text, place):
        size = int(begun[1], 16)
        row = text[begun.end() : begun.end() + size].encode("utf-8", "replace")[:size].decode("utf-8", "ignore")
        yield row
        place = begun.end() + len(row)
