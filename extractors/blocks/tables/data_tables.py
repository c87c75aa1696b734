"""Tables that a page holds as data for a script: what R Markdown writes for its paged tables and its widgets.

<div data-pagedtable><script data-pagedtable-source>{"columns": […], "data": [{…}, …]}</script></div>
<div id="htmlwidget-1"></div><script data-for="htmlwidget-1">{"x": {"container": "<table>…", "data": [[…], …]}}</script>
<div id="htmlwidget-2"></div><script data-for="htmlwidget-2">{"x": {"tag": {"attribs": {"data": {…}, "columns": […]}}}}

Each becomes the `<table>` that the script would draw, where it would.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.records import record_in
from extractors.pages.admission.control_characters import REFUSED_BY_XML

_MOST = 40  # tables of a page. Chosen by hand, as the others
_MOST_ROWS = 1_000
_MOST_CELLS = 20_000  # of one table
_LONGEST = 2_000_000  # characters of one record
_HEAD = re.compile(r"<(/?)th\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")

Rows = Sequence[Sequence[str]]  # the first holds the names of the columns


def draw_data_tables(parsed: ParsedHtml) -> None:
    """Put a table of each such record in its place."""
    if not parsed.has(b"data-pagedtable-source", b"htmlwidget-"):
        return
    scripts = [one for one in parsed.body.iter("script") if (one.get("type") or "").endswith("json")]
    widgets = {one.get("id"): one for one in parsed.body.iter("div") if (one.get("id") or "").startswith("htmlwidget-")}
    for script in scripts[:_MOST]:
        if script.get("data-pagedtable-source") is not None:
            place, read = script.getparent(), _paged
        else:
            place, read = widgets.get(script.get("data-for")), _of_widget
        if place is None or next(place.iter("table"), None) is not None:
            continue
        rows = read(record_in(script.text or "", _LONGEST))
        if len(rows) > 1:
            place.append(_table(rows))


def _paged(record: Mapping[str, object]) -> Rows:
    columns = [one for one in _listed(record.get("columns")) if isinstance(one, dict)]
    keys = [str(_first(one.get("name"))) for one in columns]
    rows = [one for one in _listed(record.get("data")) if isinstance(one, dict)]
    if not keys or len(keys) * len(rows) > _MOST_CELLS:
        return ()
    return [
        [_said(_first(one.get("label"))) for one in columns],
        *([_said(row.get(key)) for key in keys] for row in rows[:_MOST_ROWS]),
    ]


def _of_widget(record: Mapping[str, object]) -> Rows:
    drawn = record.get("x")
    if not isinstance(drawn, dict):
        return ()
    if isinstance(container := drawn.get("container"), str):
        _, *pieces = _HEAD.split(container[:_LONGEST])  # by turns whether a tag ends a cell, and what is behind it
        names = [_said(text) for ending, text in zip(pieces[::2], pieces[1::2], strict=True) if not ending]
        columns = [_listed(one) for one in _listed(drawn.get("data"))]
    else:
        attributes = tag.get("attribs") if isinstance(tag := drawn.get("tag"), dict) else None
        data = attributes.get("data") if isinstance(attributes, dict) else None
        if not isinstance(attributes, dict) or not isinstance(data, dict):
            return ()
        described = [one for one in _listed(attributes.get("columns")) if isinstance(one, dict)]
        described = [one for one in described if str(one.get("id")) in data]
        names = [_said(one.get("name") or one.get("id")) for one in described]
        columns = [_listed(data[str(one.get("id"))]) for one in described]
    if not columns or len(names) != len(columns) or sum(map(len, columns)) > _MOST_CELLS:
        return ()
    if len({len(one) for one in columns}) != 1:
        return ()
    return [names, *([_said(value) for value in row] for row in islice(zip(*columns, strict=True), _MOST_ROWS))]


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _first(value: object) -> object:
    return value[0] if isinstance(value, list) and value else value


def _said(value: object) -> str:
    """Return a value as a cell shows it."""
    if value is None or isinstance(value, (list, dict)):
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, bool):
        return str(value).lower()
    return " ".join(_TAG.sub(" ", str(value)).replace("&nbsp;", " ").split())


def _table(rows: Rows) -> Element:
    table = etree.Element("table")
    for number, row in enumerate(rows):
        made = etree.SubElement(table, "tr")
        for cell in row:
            etree.SubElement(made, "td" if number else "th").text = REFUSED_BY_XML.sub("", cell)
    return table
