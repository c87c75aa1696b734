"""The fields before the text of a Markdown file, and the text without them.

---            YAML, as notes, clippings and most sites have it; read line by line, since programs for notes and
title: Tides   templates write what is none
---

+++            TOML: Hugo's
title = "Tides"
+++

Title: Tides   what Jina's reader writes before a page

URL Source: https://a.example/tides

Markdown Content:
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime

Fields = dict[str, list[str]]

_YAML = re.compile(r"---[ \t]*\n(?:(.*?)\n)??(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_TOML = re.compile(r"\+\+\+[ \t]*\n(.*?)\n\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL)
_OF_READER = re.compile(
    r"\s*(Title: [^\n]*\n\nURL Source: [^\n]*\n\n(?:[A-Z][\w ]{2,30}: [^\n]*\n\n){0,5})Markdown Content:[ \t]*(?:\n|\Z)"
)
_FIELD = re.compile(r"[\"']?([^\W\d][\w ./-]{0,40}?)[\"']?[ \t]*:(?:[ \t]+(.*))?$")
_ITEM = re.compile(r"\s*-(?:[ \t]+(.*))?$")
_NAME = re.compile(r"(?:name[ \t]*:[ \t]+)+(.*)")  # of an author with an affiliation, an address
_OTHER_KEY = re.compile(r"[\w-]{1,40}[ \t]*:(?:[ \t]|$)")
_NAME_IN_BRACES = re.compile(r"\bname[ \t]*:[ \t]*([^,{}]+)")
_BLOCK_OF_TEXT = re.compile(r"[|>][+-]?\d?")
_COMMENT = re.compile(r"(?:^|[ \t])#.*$")
_QUOTED = re.compile(r"(?:\"(?P<double>(?:[^\"\\]|\\.)*)\"|'(?P<single>(?:[^']|'')*)')[ \t]*(?:#.*)?")
_LISTED = re.compile(r"(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|[^,\"'])(?:[^,]*)")


def parted(text: str) -> tuple[Fields, str]:
    """Return a file's fields, by their names in small letters, each with its values, and its text behind them."""
    if (header := _YAML.match(text)) and _are_fields(header[1] or ""):
        return _of_yaml(header[1] or ""), text[header.end() :]
    if header := _TOML.match(text):
        import tomllib  # 2 ms, and few files have it

        try:
            return _of_toml(tomllib.loads(header[1])), text[header.end() :]
        except (ValueError, RecursionError):
            return {}, text
    if header := _OF_READER.match(text):
        pairs = [line.partition(": ") for line in header[1].splitlines() if line]
        return {name.lower(): [value.strip()] for name, _, value in pairs if value.strip()}, text[header.end() :]
    return {}, text


def _are_fields(header: str) -> bool:
    """Tell whether lines between two rules are fields, and no text: most of those at the margin, but for items."""
    at_margin = [line for line in header.splitlines() if line.strip() and not line[0].isspace()]
    other = [line for line in at_margin if not _ITEM.match(line) and line[0] not in "#]}"]
    return 2 * sum(_FIELD.match(line) is not None for line in other) > len(other) or not header.strip()


def _of_yaml(header: str) -> Fields:
    fields: Fields = {}
    values: list[str] = []  # of the field that is open
    is_text = False  # whether it is a block of text, whose lines are one value
    for line in header.splitlines():
        if is_text and (not line.strip() or line[0].isspace()):
            values[:] = [" ".join([*values, line.strip()]).strip()]
        elif field := _FIELD.match(line):
            values = fields.setdefault(field[1].lower(), [])
            written = (field[2] or "").strip()
            is_text = _BLOCK_OF_TEXT.fullmatch(written) is not None
            values += [] if is_text else _values(written)
        elif item := _ITEM.match(line):
            values += _values(item[1] or "")
        elif line[:1].isspace() and (inner := line.strip()):
            named = _NAME.match(inner)
            if named:
                values += _values(named[1])
            elif values and not _OTHER_KEY.match(inner):  # a long value goes on
                values[-1] = f"{values[-1]} {inner}".strip("\"'")
    return fields


def _values(written: str) -> Iterator[str]:
    """Yield the values that are written behind a field's name or an item's sign."""
    written = written.strip()
    if written.startswith("[") and not written.startswith("[["):
        inner = written[1:].rpartition("]")[0]
        pieces = [one[0] for one in _LISTED.finditer(inner)]
    else:
        pieces = [written]
    for piece in pieces:
        if value := _value(piece.strip()):
            yield value


def _value(written: str) -> str:
    """Return a value, of a person the name, without quotation marks, a comment, and the brackets of links to notes."""
    if quoted := _QUOTED.fullmatch(written):
        double = quoted["double"]
        value = re.sub(r"\\(.)", r"\1", double) if double is not None else quoted["single"].replace("''", "'")
    elif written[:1] == "{" and written[-1:] == "}" and (inside := _NAME_IN_BRACES.search(written)):
        return _value(inside[1].strip())
    elif named := _NAME.match(written):
        return _value(named[1].strip())
    else:
        value = _COMMENT.sub("", written).strip("\"'")
    return value.strip().removeprefix("[[").removesuffix("]]").rpartition("|")[2].strip()


def _of_toml(record: Mapping[str, object]) -> Fields:
    return {name.lower(): values for name, value in record.items() if (values := list(_said(value)))}


def _said(value: object) -> Iterator[str]:
    if isinstance(value, str) and value.strip():
        yield value.strip()
    elif isinstance(value, (date, datetime)):
        yield value.isoformat()
    elif isinstance(value, list):
        for one in value:
            yield from _said(one if not isinstance(one, list) else None)
    elif isinstance(value, dict) and isinstance(value.get("name"), str):
        yield from _said(value["name"])
