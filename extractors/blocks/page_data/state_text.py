"""An article from a page's data: the longest run of prose in it, as elements.

Data holds prose in few forms: a string of HTML, a string of lines, or a list of small objects, one for each paragraph,
as the editors of content management systems write them. Field names differ, so an object is read by their usual
meanings.
"""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from extractors.blocks.tree import Element, parse_html
from extractors.blocks.words import count_words
from extractors.pages.admission.control_characters import without_control_characters, without_control_references

LEAST_WORDS = 80  # of an article; fewer make a label, a notice, a teaser. Chosen by hand

_MARKUP = re.compile(r"</(?:p|div|li|h[1-6]|blockquote|pre|table)\s*>|<br\b", re.IGNORECASE)
_IS_CODE = re.compile(
    r"[{};]\s*[\w.#-]+\s*[:{(]|<[A-Z]\w+[\s>]|</?(?:svg|script|style|html|head|xml)\b|\bconst\s|function\s*\(|=>|\bvar\s|^\s*[\[{]|^data:|^https?://\S+$"
)
_TEXT_KEYS = (
    "text",
    "value",
    "html",
    "content",
    "children",
    "data",
    "body",
    "items",
    "paragraph",
    "content_elements",
    "p",
    "nodes",
    "blocks",
    "model",
)
_TYPE_KEYS = ("type", "nodeType", "_type", "tag", "tagName", "style", "name", "__typename", "kind", "component")
_HEADING = re.compile(r"head(?:ing|er|line)|^h[1-6]$|title", re.IGNORECASE)
_ITEM = re.compile(r"list-?item|^li$|bullet", re.IGNORECASE)
_QUOTE = re.compile(r"quote", re.IGNORECASE)
_OTHER = re.compile(
    r"image|picture|video|embed|advert|^ads?$|related|newsletter|promo|script|style|button|link-?list|"
    r"comment|footer|header$|nav|menu|gallery|iframe|audio|widget|author|tag$|meta",
    re.IGNORECASE,
)
_INLINE_TYPES = re.compile(r"^(?:text|span|link|a|b|i|em|strong|hyperlink|mark|u|sup|sub|code|#text)$", re.IGNORECASE)
_LEAST_PARTS = 3  # paragraphs of a list of objects; chosen by hand
_LEAST_MEAN = 9  # words per part: shorter parts make a menu, a list of teasers. Chosen by hand
_LARGEST_MEAN = 150  # words per part: longer ones are whole articles. Chosen by hand
_DEEPEST = 60
_MOST_THINGS = 60_000  # examined on one page; chosen by hand: against a page made to be slow
_MOST_PARTS = 3_000

Part = tuple[str, str]  # (tag, text or markup)


def longest_article(values: Iterator[Any]) -> Element | None:
    """Return the longest prose in a page's data as an element; None if there is none of note."""
    best: list[Part] = []
    best_size = 0
    steps = iter(range(_MOST_THINGS))
    for value in values:
        for found in _candidates(value, steps):
            size = _size(found)
            if size > best_size and size / len(found) >= _LEAST_MEAN:
                best, best_size = found, size
    return as_article(best) if best_size >= LEAST_WORDS else None


def as_article(parts: list[Part]) -> Element:
    """Return parts as one element: markup parsed, lines as paragraphs."""
    article = etree.Element("article")
    for tag, text in parts[:_MOST_PARTS]:
        if tag == "markup":
            article.append(section_of(text))
            continue
        for line in filter(None, map(str.strip, html.unescape(html.unescape(text)).splitlines())):
            etree.SubElement(article, tag).text = without_control_characters(line)[0]
    return article


def section_of(markup: str) -> Element:
    """Return markup as a section of a page."""
    section = parse_html(without_control_references(without_control_characters(markup)[0]))
    section.tag = "section"
    section.tail = None
    return section


def _candidates(value: Any, steps: Iterator[int]) -> Iterator[list[Part]]:
    """Yield the possible articles in a value, with an explicit stack: data is nested deeper than Python recurses."""
    stack = [(value, 0)]
    while stack and next(steps, None) is not None:
        one, depth = stack.pop()
        if isinstance(one, str):
            if len(one) >= 4 * LEAST_WORDS and _is_prose(one[:300]):
                yield [("markup" if _MARKUP.search(one) else "p", one)]
            elif len(one) >= 4 * LEAST_WORDS and one.lstrip()[:1] in "[{":
                stack += [(inner, depth + 1) for inner in _embedded(one)]
        elif depth < _DEEPEST and isinstance(one, dict):
            inners = list(one.values())[:_MOST_PARTS]
            if len(inners) >= _LEAST_PARTS and all(isinstance(inner, dict) for inner in inners):
                stack.append((inners, depth))  # a store keyed by id: Apollo's paragraphs
            else:
                stack += [(inner, depth + 1) for inner in inners]
        elif depth < _DEEPEST and isinstance(one, list):
            if len(one) >= _LEAST_PARTS:
                parts = [part for inner in one[:_MOST_PARTS] if (part := _article_part(inner)) is not None]
                size = _size(parts)
                is_article = len(parts) >= len(one) / 3 or size > 3 * LEAST_WORDS
                if len(parts) >= _LEAST_PARTS and is_article and size <= _LARGEST_MEAN * len(parts):
                    yield parts
            stack += [(inner, depth + 1) for inner in one[:_MOST_PARTS]]


def _is_prose(text: str) -> bool:
    """Tell whether a text is prose: no code, no data, no numbers of a drawing's path."""
    return not _IS_CODE.search(text) and sum(map(str.isdigit, text)) <= len(text) / 5


def _embedded(text: str) -> Iterator[Any]:
    try:
        yield json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return


def _article_part(thing: Any) -> Part | None:
    """Return one paragraph, heading, item or quote of an article made of objects; None if it is none."""
    if isinstance(thing, list) and len(thing) == 4 and thing[0] == "$" and isinstance(thing[1], str):  # React's
        thing = {"type": thing[1], "children": thing[3].get("children") if isinstance(thing[3], dict) else None}
        if not re.fullmatch(r"p|h[1-6]|li|blockquote", thing["type"]):
            return None
    if (
        isinstance(thing, str)
        and len(thing) > 4 * _LEAST_MEAN
        and count_words(thing) >= _LEAST_MEAN
        and _is_prose(thing[:300])
    ):
        return ("markup" if _MARKUP.search(thing) else "p"), thing
    if not isinstance(thing, dict):
        return None
    types = [str(thing[key]) for key in _TYPE_KEYS if isinstance(thing.get(key), str) and len(thing[key]) < 40]
    is_heading = isinstance(thing.get("level"), int) and "header" in types  # Arc's, and no page's header
    if not is_heading and any(_OTHER.search(name) for name in types):
        return None
    if (listed := _listed(thing, types)) is not None:
        return listed
    text = " ".join(_inline(thing, 0).split())
    if any(_INLINE_TYPES.match(name) for name in types[:1]) and count_words(text) < 2 * _LEAST_MEAN:
        return None
    if not text or _IS_CODE.search(text[:200]) or not (types or count_words(text) >= 2 * _LEAST_MEAN):
        return None
    if _MARKUP.search(text) or re.search(r"</?(?:a|b|i|em|strong|span)\b", text):
        return "markup", text if _MARKUP.search(text) else f"<p>{text}</p>"
    if any(_HEADING.search(name) for name in types):
        return "h2", text
    if any(_ITEM.search(name) for name in types):
        return "p", text
    return ("blockquote" if any(_QUOTE.search(name) for name in types) else "p"), text


def _listed(thing: dict[str, Any], types: list[str]) -> Part | None:
    """Return the list that an object holds as texts, as EditorJS and Arc write it; None if it is none."""
    data = thing.get("data")
    held = data if isinstance(data, dict) and "items" in data else thing
    items = held.get("items")
    if not isinstance(items, list) or not items:
        return None
    if any("list" in name.lower() for name in types) and all(isinstance(one, dict) for one in items):
        items = [_inline(one, 0) for one in items[:_MOST_PARTS]]  # Arc's
    if not all(isinstance(one, str) for one in items):
        return None
    called = (*types, str(held.get("style")), str(held.get("list_type")))
    tag = "ol" if any("ordered" in name and "un" not in name for name in called) else "ul"
    return "markup", f"<{tag}>{''.join(f'<li>{one}</li>' for one in items[:_MOST_PARTS])}</{tag}>"


def _inline(value: Any, depth: int) -> str:
    """Return the running text of an object, its parts joined without spaces."""
    if isinstance(value, str):
        return value
    if depth > 8:
        return ""
    if isinstance(value, list):
        if len(value) == 4 and value[0] == "$" and isinstance(value[3], dict):
            return _inline(value[3].get("children"), depth + 1)
        gap = "\n" if any(isinstance(inner, dict) and "listItem" in str(inner.get("type")) for inner in value) else ""
        return gap.join(_inline(inner, depth + 1) for inner in value[:500])
    if isinstance(value, dict):
        for key in _TEXT_KEYS:
            if key in value and isinstance(value[key], str | list | dict) and (text := _inline(value[key], depth + 1)):
                return text
    return ""


def _size(parts: list[Part]) -> int:
    return sum(count_words(re.sub(r"<[^>]*>", " ", text) if tag == "markup" else text) for tag, text in parts)
