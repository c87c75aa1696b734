"""Pictures, tables and emphasis as editors' programs keep them, written as markup, and the elements of React.

Tables are rows and cells as objects, as in ProseMirror and its kin and in Contentful, or lists of texts, as in
EditorJS and Arc. Draft.js, Medium and Prismic keep a text's emphasis and links beside it, by where they begin and end.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import islice
from typing import Any

MARKUP = re.compile(r"</(?:p|div|li|h[1-6]|blockquote|pre|table|figure)\s*>|<br\b", re.IGNORECASE)
_HAS_MARKUP = re.compile(r"</?(?:a|b|i|u|s|em|strong|span|code|br|mark|su[bp])\b[^<>]*>|&(?:#\w+|\w+);", re.IGNORECASE)
_HOLDERS = ("attrs", "data", "attributes", "file", "asset", "image", "fields")
_HELD = ("children", "content", "rows", "cells", "nodes")
_ADDRESS = re.compile(r"(?:https?://|(?=[^?#]*\.\w{3,4}(?:[?#]|$)))[^\s\"'<>]{4,2500}")  # on the web, or a file's
_NAMED = ("href", "src", "alt", "className", "class", "language", "start")  # what is read of such an element
_ROW = re.compile(r"^tr$|row$", re.IGNORECASE)
_CELL = re.compile(r"^t[dh]$|cell$|tableheader$", re.IGNORECASE)
_LINE = re.compile(r"^p$|paragraph|item$|^li$|^h[1-6]$|heading", re.IGNORECASE)  # of a cell
_OF_HEAD = re.compile(r"^th$|header", re.IGNORECASE)
_RANGES = ("inlineStyleRanges", "markups", "spans")
_STYLES = {"bold": "strong", "strong": "strong", "italic": "em", "em": "em", "code": "code"}
_LINKS = frozenset({"a", "hyperlink"})
_BEYOND = "\uffff"  # signs above count as two places
# Against data made to be slow; chosen by hand.
_MOST_ROWS = 500
_MOST_RANGES = 200
_DEEPEST = 5


def as_markup(text: str) -> str:
    """Return a text as markup, which it may be already."""
    return text if _HAS_MARKUP.search(text) or MARKUP.search(text) else escape(text, quote=False)


def react_element(written: Sequence[Any]) -> dict[str, Any] | None:
    """Return an element that React's streams write as a list; one of the page's own that leads away is a link."""
    if len(written) < 4 or written[0] != "$" or not isinstance(written[1], str) or not isinstance(written[3], dict):
        return None
    tag, given = written[1], written[3]
    set_inside = given.get("dangerouslySetInnerHTML")
    inside = set_inside.get("__html") if isinstance(set_inside, dict) else given.get("children")
    is_link = tag[:1] == "$" and isinstance(given.get("href"), str)
    said = {name: value for name, value in given.items() if not isinstance(value, str | list | dict) or name in _NAMED}
    return {**said, "type": "a" if is_link else tag, "children": inside}


def picture_of(thing: Mapping[str, Any]) -> str:
    """Return the markup of a picture with its caption; "" without an address."""
    held = [*_objects(thing, 0)]
    address = next((one[key] for one in held for key in ("src", "url") if _is_address(one.get(key))), "")
    if not address:
        return ""
    alt, caption = (
        next((" ".join(one[key].split()) for one in held for key in keys if isinstance(one.get(key), str)), "")
        for keys in (("alt", "alt_text"), ("caption",))
    )
    below = f"<figcaption>{as_markup(caption)}</figcaption>" if caption else ""
    return f'<figure><img src="{escape(address)}" alt="{escape(alt)}">{below}</figure>'


def table_of(thing: Mapping[str, Any]) -> str:
    """Return the markup of a table; "" if it has no rows that can be read."""
    data = thing.get("data")
    data = data if isinstance(data, dict) else {}
    head, listed = thing.get("header"), data.get("content") or thing.get("rows")
    if isinstance(listed, list) and listed and all(isinstance(row, list) for row in listed):
        is_headed = isinstance(head, list) and bool(head)
        listed = [head, *listed] if is_headed else listed
        tags = ["th" if is_headed or data.get("withHeadings") is True else "td", *["td"] * len(listed)]
        rows = [
            "".join(f"<{tag}>{_text(cell, 0)}</{tag}>" for cell in row)
            for tag, row in zip(tags, listed[:_MOST_ROWS], strict=False)
        ]
    else:
        rows = ["".join(map(_cell, _named(row, _CELL, 0))) for row in islice(_named(thing, _ROW, 0), _MOST_ROWS)]
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>" if any(rows) else ""


def marked_ranges(text: str, thing: Mapping[str, Any]) -> str:
    """Return a text with the emphasis and links that are kept beside it; "" without any."""
    ranges = next((thing[key] for key in _RANGES if isinstance(thing.get(key), list) and thing[key]), None)
    if ranges is None or max(text, default="") > _BEYOND:
        return ""
    found = sorted(filter(None, map(_range, ranges[:_MOST_RANGES])), key=lambda one: (one[0], -one[1]))
    opened: dict[int, str] = {}
    closed: dict[int, str] = {}
    inside: list[int] = []  # the ends of what is open
    for start, end, opening, closing in found:
        while inside and inside[-1] <= start:
            inside.pop()
        if end > len(text) or (inside and inside[-1] < end):
            continue  # one that reaches beyond the one around it
        inside.append(end)
        opened[start] = opened.get(start, "") + opening
        closed[end] = closing + closed.get(end, "")
    places = sorted({0, len(text), *opened, *closed})
    pieces = [escape(text[start:end], quote=False) for start, end in zip(places, [*places[1:], None], strict=True)]
    return "".join(
        closed.get(place, "") + opened.get(place, "") + piece for place, piece in zip(places, pieces, strict=True)
    )


def _range(one: Any) -> tuple[int, int, str, str] | None:
    if not isinstance(one, dict):
        return None
    start, end = one.get("start", one.get("offset")), one.get("end")
    if end is None and isinstance(start, int) and isinstance(one.get("length"), int):
        end = start + one["length"]
    name = str(one.get("type") or one.get("style") or "").lower()
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start < end:
        return None
    data = one.get("data")
    address = one.get("href") or (data.get("url") if isinstance(data, dict) else None)
    if name in _LINKS and isinstance(address, str):
        return start, end, f'<a href="{escape(address)}">', "</a>"
    tag = _STYLES.get(name)
    return (start, end, f"<{tag}>", f"</{tag}>") if tag else None


def _objects(thing: Mapping[str, Any], depth: int) -> Iterator[Mapping[str, Any]]:
    yield thing
    for key in _HOLDERS if depth < _DEEPEST else ():
        if isinstance(inner := thing.get(key), dict):
            yield from _objects(inner, depth + 1)


def _is_address(value: Any) -> bool:
    return isinstance(value, str) and _ADDRESS.fullmatch(value) is not None


def _named(thing: Mapping[str, Any], name: re.Pattern[str], depth: int) -> Iterator[Mapping[str, Any]]:
    """Yield the objects inside one whose type has a name, the outermost ones."""
    for one in _inner(thing):
        if name.search(_type(one)):
            yield one
        elif depth < _DEEPEST:
            yield from _named(one, name, depth + 1)


def _inner(thing: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    held: list[Any] = next((thing[key] for key in _HELD if isinstance(thing.get(key), list)), [])
    only = _element(held)
    return [only] if only is not None else [one for one in map(_element, held) if one is not None]


def _element(one: Any) -> Mapping[str, Any] | None:
    """Return an object, or an element of React's as one."""
    return react_element(one) if isinstance(one, list) else one if isinstance(one, dict) else None


def _type(thing: Mapping[str, Any]) -> str:
    return str(thing.get("type") or thing.get("nodeType") or thing.get("_type") or "")


def _cell(cell: Mapping[str, Any]) -> str:
    tag = "th" if _OF_HEAD.search(_type(cell)) or cell.get("headerState") else "td"
    return f"<{tag}>{_text(cell, 0)}</{tag}>"


def _text(value: Any, depth: int) -> str:
    if isinstance(value, str):
        return as_markup(value)
    if type(value) in (int, float):
        return str(value)
    if depth > 2 * _DEEPEST:
        return ""
    if isinstance(value, list):
        element = _element(value)
        inner = value if element is None else [element]
        gap = "<br>" if any(_LINE.search(_type(one)) for one in map(_element, inner) if one is not None) else ""
        return gap.join(filter(None, (_text(one, depth + 1) for one in inner[:_MOST_ROWS])))
    if isinstance(value, dict):
        key = next((key for key in ("text", "value", *_HELD) if isinstance(value.get(key), str | list)), None)
        return _text(value[key], depth + 1) if key else ""
    return ""
