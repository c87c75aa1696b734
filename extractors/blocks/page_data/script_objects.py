"""Data that frameworks write as a script's own objects, whose keys have no quotes; they are read, and nothing is run.

    window.__NUXT__=(function(a,b){return {data:[{title:a,author:{name:b}}]}}("Floods","Ada Writer"));      Nuxt 2
    kit.start(app, element, {data: [null, {type: "data", data: {title: "Floods"}}]})                       SvelteKit

Of Nuxt's function, values that stand in several places are the parameters, some of which it completes first: "b.x=c;".
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from extractors.blocks.page_data.script_strings import as_json

_OPENING = re.compile(r"__NUXT__\s*=\s*\(?function\(([\w$,\s]{0,20000})\)\s*\{(?:[^{}]{0,20000}?;)?\s*return\s*(?=\{)")
_STARTED = re.compile(r"\bdata:\s*(?=\[)")
_BEGINNING = 40_000  # characters of a script in which its data begins
_TOLD = re.compile(r"(?<![\w$.])([\w$]+)\.([\w$]+)=(?=[\w$\"'.!-])")
_CALL = re.compile(r"\s*;?\s*\}\s*\)?\s*\(")
_TOKEN = re.compile(
    r"\s*(?:(?P<sign>[{}\[\],()])|(?P<text>\"(?:[^\"\\]|\\.)*+\"|'(?:[^'\\]|\\.)*+')"
    r"|(?P<number>-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<fixed>void 0|!0|!1)|(?P<word>[\w$]+))(?P<key>\s*:)?"
)
_FIXED = {"void 0": None, "!0": True, "!1": False, "true": True, "false": False}
_OF_A_TOKEN = 200  # characters of a text, which may stand in many places, that count as one more. Chosen by hand
_DEEPEST = 500  # nobody reads data that is nested deeper; chosen by hand, as the next
MOST_TOKENS = 200_000  # of one function; chosen by hand: against a page made to be slow


def written_data(script: str) -> Any:
    """Return the data in a script of one of these frameworks; None for any other script, or one that is damaged."""
    opening = _OPENING.search(script[:_BEGINNING])
    tokens = iter(range(MOST_TOKENS))
    if opening is None:
        given = _STARTED.search(script[:_BEGINNING]) if "__sveltekit" in script[:_BEGINNING] else None
        return None if given is None else _read(script, given.end(), {}, tokens)[0]
    _, end = _read(script, opening.end(), {}, tokens)
    call = _CALL.match(script, end) if end >= 0 else None
    if call is None:
        return None
    given, _ = _read(script, call.end() - 1, {}, tokens)
    names = dict(zip([name.strip() for name in opening[1].split(",")], given or (), strict=False))
    for told in _TOLD.finditer(script, opening.end(1), opening.end()):
        held, value = names.get(told[1]), _TOKEN.match(script, told.end())
        if isinstance(held, dict) and value:
            held[told[2]] = _scalar(value, names)
    data = _read(script, opening.end(), names, tokens)[0]
    return data if _size(data, {}, 0) <= MOST_TOKENS else None


def read_object(script: str, place: int, tokens: Iterator[int]) -> Any:
    """Return the object or list at a place in a script; None if there is none, or no more tokens may be read."""
    return _read(script, place, {}, tokens)[0] if script[place : place + 1] in ("{", "[") else None


def _read(script: str, place: int, names: dict[str, Any], tokens: Iterator[int]) -> tuple[Any, int]:
    """Return the object or list, or the values in brackets, at a place in a script, and the place behind it or -1."""
    root: list[Any] = []
    open_ones: list[Any] = [root]
    keys: list[str | None] = [None]
    while (found := _TOKEN.match(script, place)) and next(tokens, None) is not None:
        place = found.end()
        sign, outer = found["sign"], open_ones[-1]
        if sign in ("{", "[", "("):
            inner: Any = {} if sign == "{" else []
            _put(outer, keys[-1], inner)
            open_ones.append(inner)
            keys.append(None)
        elif sign in ("}", "]", ")"):
            open_ones.pop()
            keys.pop()
            if len(open_ones) == 1:
                return root[0], place
        elif found["key"] and isinstance(outer, dict):
            keys[-1] = _string(found["text"]) if found["text"] else found["word"] or found["number"]
        elif not sign:
            _put(outer, keys[-1], _scalar(found, names))
    return None, -1


def _size(value: Any, known: dict[int, int], depth: int) -> int:
    """Return about how large data is, written out: what stands in several places counts in each.

    Without a bound a page of a few lines could double its data at each of them, or have it in itself.
    """
    if isinstance(value, str):
        return 1 + len(value) // _OF_A_TOKEN
    if not isinstance(value, dict | list) or depth > _DEEPEST:
        return 1
    size = known.get(id(value))
    if size is None:
        known[id(value)] = MOST_TOKENS + 1  # as long as it is not known: it is in itself
        inner = value.values() if isinstance(value, dict) else value
        size = known[id(value)] = 1 + sum(_size(one, known, depth + 1) for one in inner)
    return size


def _put(outer: Any, key: str | None, value: Any) -> None:
    if isinstance(outer, list):
        outer.append(value)
    elif key is not None:
        outer[key] = value


def _scalar(found: re.Match[str], names: dict[str, Any]) -> Any:
    if found["text"]:
        return _string(found["text"])
    if found["number"]:
        return float(found["number"]) if set(".eE") & set(found["number"]) else int(found["number"])
    return _FIXED.get(found["fixed"] or found["word"], names.get(found["word"]))


def _string(written: str) -> str:
    try:
        return str(json.loads(as_json(written[1:-1]), strict=False))
    except ValueError:
        return written[1:-1]
