"""One part of an article as editors' programs keep it: an object for a paragraph, a heading, a list, a quotation.

Field names differ, so an object is read by their usual meanings. Read are the documents of ProseMirror and its kin,
Lexical, Slate, Portable Text, Contentful, Prismic, Draft.js, EditorJS, Quill, Gutenberg, Notion, Mobiledoc and Arc,
and the elements of React and Nuxt Content.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape, unescape
from itertools import chain
from typing import Any

from extractors.blocks.page_data.state_figures import (
    MARKUP,
    as_markup,
    marked_ranges,
    picture_of,
    react_element,
    table_of,
)
from extractors.blocks.words import count_words

LEAST_MEAN = 9  # words per part: shorter parts make a menu, a list of teasers. Chosen by hand
_TAG = re.compile(r"<[^<>]*>")
_IS_CODE = re.compile(
    r"[{};]\s*[\w.#-]+\s*[:{(]|<[A-Z]\w+[\s>]|</?(?:svg|script|style|html|head|xml)\b|\bconst\s|function\s*\(|=>|\bvar\s|^\s*[\[{]|^data:|^https?://\S+$"
)
_HELD = ("children", "content", "items", "nodes", "blocks", "innerBlocks")
_TEXT_KEYS = (
    "text", "value", "html", "content", "children", "data", "body", "items", "paragraph", "content_elements", "p",
    "nodes", "blocks", "model", "attributes", "cooked", "contentHtml", "content_html", "bodyHtml", "body_html",
)  # fmt: skip
_TYPE_KEYS = ("type", "nodeType", "_type", "tag", "tagName", "style", "name", "__typename", "kind", "component")
_HEADING = re.compile(r"head(?:ing|er|line)|^h[1-6]$|title", re.IGNORECASE)
_LEVEL = re.compile(r"(?:^h|head(?:ing|er)[-_]?)([1-6])$", re.IGNORECASE)
_LEVELS = {"header-two": 2, "header-three": 3, "header-four": 4, "sub_header": 3, "sub_sub_header": 4}
_LIST = re.compile(r"(?:bullet(?:ed)?|number(?:ed)?|ordered|^check)[-_]?list$|^list$|^[uo]l$|/list$", re.IGNORECASE)
_ITEM = re.compile(r"list-?_?item|^li$|bullet|number(?:ed)?_list|^[uo]li$", re.IGNORECASE)
_IS_ORDERED = re.compile(r"(?<!un)ordered|^o-?l|number", re.IGNORECASE)
_QUOTE = re.compile(r"quote", re.IGNORECASE)
_LISTING = re.compile(r"^(?:pre|(?:core/)?code)$|code-?_?block$", re.IGNORECASE)
_CLASS_OF_LANGUAGE = re.compile(r"[\"' ]lang(?:uage)?-([\w+#-]{1,20})")
_LOOKED_INTO = 300  # characters of a listing as data, for its language. Chosen by hand
_PICTURE = re.compile(r"^(?:image|img|picture|photo|figure)$|/image$", re.IGNORECASE)
_BREAK = re.compile(r"^(?:br|hard-?_?break|line-?_?break)$", re.IGNORECASE)
_OTHER = re.compile(
    r"image|picture|video|embed|advert|^ads?$|related|newsletter|promo|script|\bstyle|button|link-?list|"
    r"comment|footer|header$|nav|menu|gallery|iframe|audio|widget|author|tag$|meta",
    re.IGNORECASE,
)
_INLINE_TYPES = re.compile(r"^(?:text|span|link|a|b|i|em|strong|hyperlink|mark|u|sup|sub|code|#text)$", re.IGNORECASE)
_MARKS = {"bold": "strong", "strong": "strong", "b": "strong", "italic": "em", "em": "em", "i": "em", "code": "code",
          "sup": "sup", "sub": "sub", "superscript": "sup", "subscript": "sub"}  # fmt: skip
_FORMATS = ((1, "strong"), (2, "em"), (16, "code"))  # Lexical's bits
_LINK = re.compile(r"^(?:auto)?link$|^a$|^(?:entry-|asset-)?hyperlink$", re.IGNORECASE)
_ADDRESSES = ("href", "url", "uri")
_OF_ELEMENTS = re.compile(
    r"p|h[1-6]|li|blockquote|pre|ul|ol|a|em|strong|b|i|code|sup|sub|br|span|u|s|del|ins|mark|small|abbr|cite|q|kbd|time"
)
_OF_BLOCKS = re.compile(r"p|h[1-6]|li|blockquote|pre|ul|ol|img|table")
# Against data made to be slow; chosen by hand.
_MOST_PARTS = 3_000
_MOST_INLINE = 500
_DEEPEST = 8


def part_of(thing: Any) -> str:
    """Return the markup of one paragraph, heading, list, item, listing or quotation of an article; "" if it is none."""
    if isinstance(thing, list):
        thing = _element_of(thing)
        if thing is None or not _OF_BLOCKS.fullmatch(thing["type"]):
            return ""
    if isinstance(thing, str):
        is_long = len(thing) > 4 * LEAST_MEAN and count_words(thing) >= LEAST_MEAN and is_prose(thing[:300])
        return (thing if MARKUP.search(thing) else paragraphs(thing)) if is_long else ""
    if not isinstance(thing, dict):
        return ""
    thing = _linked_marks(_unwrapped(thing))
    types = _types(thing)
    if any(_PICTURE.search(name) for name in types) and (picture := picture_of(thing)):
        return picture
    if any(name.lower() == "table" for name in types) and (table := table_of(thing)):
        return table
    level = _level(thing, types)
    if not level and any(_OTHER.search(name) for name in types):
        return ""
    if listed := _list(thing, types, 0):
        return listed
    if any(_LISTING.search(name) for name in types):
        return f"<pre><code{_language(thing)}>{escape(_raw(thing, 0))}</code></pre>"
    return _one_block(thing, types, level)


def _one_block(thing: dict[str, Any], types: list[str], level: int) -> str:
    written = " ".join(_inline(thing, 0).split())
    size = count_words(_TAG.sub(" ", written))
    if any(_INLINE_TYPES.match(name) for name in types[:1]) and size < 2 * LEAST_MEAN:
        return ""
    if not written or _IS_CODE.search(_TAG.sub("", written)[:200]) or not (types or size >= 2 * LEAST_MEAN):
        return ""
    if MARKUP.search(written.replace("<br>", "")):
        return written
    if level or any(_HEADING.search(name) for name in types):
        return f"<h{level or 2}>{written}</h{level or 2}>"
    kind = thing.get("listItem") if isinstance(thing.get("listItem"), str) else None
    if kind := kind or next(filter(_ITEM.search, types), None):
        tag = "ol" if _IS_ORDERED.search(kind) else "ul"
        return f"<{tag}><li>{written}</li></{tag}>"
    tag = "blockquote" if any(_QUOTE.search(name) for name in types) else "p"
    return f"<{tag}>{written}</{tag}>"


def parts_of_delta(ops: Sequence[Any]) -> list[str]:
    """Return the paragraphs of a document by Quill: runs of text, in which a line's end says what the line is."""
    parts: list[str] = []
    line = ""
    for one in ops[:_MOST_PARTS]:
        text = one.get("insert") if isinstance(one, dict) else None
        if not isinstance(text, str):
            continue
        said = one.get("attributes")
        said = said if isinstance(said, dict) else {}
        pieces = re.split(r"(\n)", text)
        for piece in pieces:
            if piece != "\n":
                line += _wrapped(escape(piece, quote=False), said)
                continue
            if line.strip() or said.get("code-block"):
                parts.append(_line_of_delta(line, said))
            line = ""
    return [*parts, f"<p>{line}</p>"] if line.strip() else parts


def paragraphs(text: str) -> str:
    """Return the lines of a text as paragraphs."""
    lines = filter(None, map(str.strip, unescape(unescape(text)).splitlines()))
    return "".join(f"<p>{escape(line, quote=False)}</p>" for line in lines)


def is_prose(text: str) -> bool:
    """Tell whether a text is prose: no code, no data, no numbers of a drawing's path."""
    return not _IS_CODE.search(text) and sum(map(str.isdigit, text)) <= len(text) / 5


def is_picture(part: str) -> bool:
    """Tell whether the markup of a part is a picture with its caption."""
    return part.startswith("<figure")


def size_of(part: str) -> int:
    """Return how many words markup shows."""
    return count_words(_TAG.sub(" ", part))


def _line_of_delta(line: str, said: Mapping[str, Any]) -> str:
    if isinstance(level := said.get("header"), int):
        level = min(6, max(2, level))
        return f"<h{level}>{line}</h{level}>"
    if isinstance(kind := said.get("list"), str):
        tag = "ol" if kind == "ordered" else "ul"
        return f"<{tag}><li>{line}</li></{tag}>"
    if said.get("code-block"):
        return f"<pre><code>{line}</code></pre>"
    tag = "blockquote" if said.get("blockquote") else "p"
    return f"<{tag}>{line}</{tag}>"


def _element_of(written: list[Any]) -> dict[str, Any] | None:
    """Return an element that is written as a list, as an object: React's, Nuxt Content's, Mobiledoc's."""
    if (element := react_element(written)) is not None:
        return element
    if len(written) == 3 and isinstance(written[0], int) and isinstance(written[2], list):
        tag, held = written[1:]
        if tag == "p" or tag in ("ul", "ol"):
            items = [{"type": "li", "children": _of_markers(one)} for one in held if isinstance(one, list)]
            return {"type": tag, "children": _of_markers(held) if tag == "p" else items}
        return {"type": tag, "children": _of_markers(held)} if isinstance(tag, str) else None
    if len(written) >= 2 and isinstance(written[0], str) and isinstance(written[1], dict):
        return {**written[1], "type": written[0], "children": written[2:]}
    return None


def _of_markers(markers: list[Any]) -> list[str]:
    return [one[3] for one in markers if isinstance(one, list) and len(one) == 4 and isinstance(one[3], str)]


def _unwrapped(thing: dict[str, Any]) -> dict[str, Any]:
    """Return an object of Notion, which keeps its text in its properties, like others; any other as it is."""
    kind = thing.get("type")
    of_kind = thing.get(kind) if isinstance(kind, str) else None
    if isinstance(of_kind, dict) and isinstance(of_kind.get("rich_text"), list):  # as its programming interface has it
        written = [one for one in of_kind["rich_text"][:_MOST_INLINE] if isinstance(one, dict)]
        looks = (one["annotations"] if isinstance(one.get("annotations"), dict) else {} for one in written)
        runs = [
            {**look, "text": one.get("plain_text"), "link": one.get("href")}
            for look, one in zip(looks, written, strict=True)
        ]
        return {"type": kind, "language": of_kind.get("language"), "children": runs}
    inner = thing.get("value")
    if isinstance(inner, dict) and isinstance(inner.get("properties"), dict):
        thing = inner
    properties = thing.get("properties")
    title = properties.get("title") if isinstance(properties, dict) else None
    if not isinstance(title, list):
        return thing
    texts = [one[0] for one in title if isinstance(one, list) and one and isinstance(one[0], str)]
    return {"type": thing.get("type"), "level": _LEVELS.get(str(thing.get("type")), 2), "text": texts}


def _level(thing: dict[str, Any], types: list[str]) -> int:
    """Return the level of a heading; 0 if an object is none."""
    if not any(_HEADING.search(name) for name in types):
        return 0
    for name in types:
        if found := _LEVEL.search(name):
            return max(2, int(found[1]))
        if name in _LEVELS:
            return _LEVELS[name]
    held = [thing, *(inner for key in ("attrs", "data", "attributes") if isinstance(inner := thing.get(key), dict))]
    return next((min(6, max(2, level)) for one in held if isinstance(level := one.get("level"), int)), 0)


def _list(thing: dict[str, Any], types: list[str], depth: int) -> str:
    """Return the markup of a list that an object holds; "" if it is none."""
    data = thing.get("data")
    held = data if isinstance(data, dict) and "items" in data else thing
    items = next((held[key] for key in _HELD if isinstance(held.get(key), list) and held[key]), None)
    if items is None or depth > _DEEPEST:
        return ""
    is_list = any(_LIST.search(name) for name in types)
    if not (is_list or ("items" in held and all(isinstance(one, str) for one in items))):
        return ""
    called = (*types, *(str(held.get(key)) for key in ("style", "list_type", "listType", "ordered")))
    tag = "ol" if any(_IS_ORDERED.search(name) for name in called) or held.get("ordered") is True else "ul"
    entries = (_item(one, tag, depth) for one in items[:_MOST_PARTS])
    return f"<{tag}>{''.join(f'<li>{entry}</li>' for entry in entries if entry)}</{tag}>"


def _item(item: Any, tag: str, depth: int) -> str:
    """Return the markup of an item of a list with a tag, and of the lists inside it."""
    thing = _element_of(item) if isinstance(item, list) else item
    if not isinstance(thing, dict):
        return _inline(item, 0)
    text, below = thing.get("content"), thing.get("items")
    if isinstance(text, str) and isinstance(below, list):  # EditorJS: an item's text, and the items below it
        entries = [_item(one, tag, depth + 1) for one in below[:_MOST_INLINE]] if depth < _DEEPEST else []
        nested = "".join(f"<li>{entry}</li>" for entry in entries if entry)
        return f"{as_markup(text)}<{tag}>{nested}</{tag}>" if nested else as_markup(text)
    inner = next((thing[key] for key in _HELD if isinstance(thing.get(key), list)), None)
    if inner is None:
        return _inline(thing, 0)
    pieces = (_element_of(piece) or piece if isinstance(piece, list) else piece for piece in inner[:_MOST_INLINE])
    return "".join(
        (_list(one, _types(one), depth + 1) if isinstance(one, dict) else "") or _inline(one, 0) for one in pieces
    )


def _types(thing: dict[str, Any]) -> list[str]:
    return [str(thing[key]) for key in _TYPE_KEYS if isinstance(thing.get(key), str) and len(thing[key]) < 40]


def _inline(value: Any, depth: int) -> str:
    """Return the running text of an object as markup, its parts joined without spaces."""
    if isinstance(value, str):
        return as_markup(value)
    if depth > _DEEPEST:
        return ""
    if isinstance(value, list):
        element = _element_of(value)
        if element is not None and (value[0] == "$" or _OF_ELEMENTS.fullmatch(element["type"])):
            return _inline(element, depth + 1)
        gap = "\n" if any(isinstance(inner, dict) and "listItem" in str(inner.get("type")) for inner in value) else ""
        return gap.join(_inline(inner, depth + 1) for inner in value[:_MOST_INLINE])
    if isinstance(value, dict):
        if _BREAK.match(str(value.get("type"))):
            return "<br>"
        for key in _TEXT_KEYS:
            inner = value.get(key)
            if isinstance(inner, str) and (marked := marked_ranges(inner, value)):
                return marked
            if isinstance(inner, str | list | dict) and (text := _inline(inner, depth + 1)):
                return _wrapped(text, value)
    return ""


def _linked_marks(thing: dict[str, Any]) -> dict[str, Any]:
    """Return a block of Portable Text with the links that its runs name beside them; any other as it is."""
    defined, runs = thing.get("markDefs"), thing.get("children")
    if not isinstance(defined, list) or not defined or not isinstance(runs, list):
        return thing
    links = {one.get("_key"): one.get("href") for one in defined if isinstance(one, dict) and "_key" in one}
    linked = []
    for run in runs:
        marks = run.get("marks") if isinstance(run, dict) else None
        names = [name for name in marks if isinstance(name, str) and links.get(name)] if isinstance(marks, list) else []
        linked.append({**run, "link": links[names[0]]} if names else run)
    return {**thing, "children": linked}


def _wrapped(text: str, thing: Mapping[str, Any]) -> str:
    """Return text in the tags of the marks that an object has."""
    for tag in dict.fromkeys(_tags_of(thing)):
        text = f"<{tag}>{text}</{tag}>"
    if address := next(_links_of(thing), ""):
        text = f'<a href="{escape(address)}">{text}</a>'
    return text


def _tags_of(thing: Mapping[str, Any]) -> Iterator[str]:
    marks = thing.get("marks")
    for mark in marks if isinstance(marks, list) else ():
        name = mark.get("type") if isinstance(mark, dict) else mark
        if isinstance(name, str) and name in _MARKS:
            yield _MARKS[name]
    if isinstance(bits := thing.get("format"), int):
        yield from (tag for bit, tag in _FORMATS if bits & bit)
    yield from (tag for name, tag in _MARKS.items() if thing.get(name) is True)
    if isinstance(name := thing.get("type"), str) and name in _MARKS and "text" not in thing:
        yield _MARKS[name]


def _links_of(thing: Mapping[str, Any]) -> Iterator[str]:
    marks = thing.get("marks")
    linking = [mark for mark in marks if isinstance(mark, dict)] if isinstance(marks, list) else []
    if isinstance(thing.get("link"), str):
        yield thing["link"]
    for one in chain((thing,), linking):
        if _LINK.search(str(one.get("type"))) or _LINK.search(str(one.get("nodeType"))):
            held = [one, *(inner for key in ("attrs", "data", "fields") if isinstance(inner := one.get(key), dict))]
            yield from (inner[key] for inner in held for key in _ADDRESSES if isinstance(inner.get(key), str))


def _language(thing: dict[str, Any]) -> str:
    held = [thing, *(inner for key in ("attrs", "data", "attributes") if isinstance(inner := thing.get(key), dict))]
    found = next((one["language"] for one in held if isinstance(one.get("language"), str) and one["language"]), "")
    if not found and (named := _CLASS_OF_LANGUAGE.search(str(thing)[:_LOOKED_INTO])):
        found = named[1]
    return f' class="language-{escape(found)}"' if found else ""


def _raw(value: Any, depth: int) -> str:
    """Return the text of a listing, with its line ends."""
    if isinstance(value, str):
        return value
    if depth > _DEEPEST:
        return ""
    if isinstance(value, list):
        element = _element_of(value)
        return _raw(element, depth + 1) if element else "".join(_raw(one, depth + 1) for one in value[:_MOST_PARTS])
    if isinstance(value, dict):
        if _BREAK.match(str(value.get("type"))):
            return "\n"
        for key in ("code", *_TEXT_KEYS):
            if isinstance(value.get(key), str | list | dict) and (text := _raw(value[key], depth + 1)):
                return text
    return ""
