"""What a page says about itself, statement by statement: which field, who says so in the page, and what.

Nothing is chosen here; `metadata` does that. Several sources may say the same, and many say nothing or nonsense: the
site's name as the author, the address of a profile, the same description on every page.
"""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from lxml import etree

from extractors.blocks.tags import BLOCK_TAGS, SKIPPED_TAGS
from extractors.blocks.tree import Element
from extractors.editing.dates import iso_date
from extractors.editing.json_ld import json_ld_statements

JSON_LD, OPEN_GRAPH, META, TITLE_TAG, HEADING = "JSON-LD", "OpenGraph", "meta tags", "title tag", "first heading"
BYLINE, TIME_TAG, SOME_TIME_TAG, LABELS = "byline", "date of publication", "some date", "card labels"
ADDRESS, CANONICAL, LANG, JSON_LD_ORGANISATION = "address", "canonical link", "lang attribute", "JSON-LD organisation"

_META = {
    "title": "title dc.title dcterms.title citation_title parsely-title sailthru.title headline twitter:title",
    "author": "author dc.creator dcterms.creator citation_author parsely-author sailthru.author byl article.author "
    "dc.contributor authors twitter:creator-name",
    "date": "date dc.date dc.date.issued dcterms.date dcterms.created dcterms.issued citation_publication_date "
    "citation_date citation_online_date parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date "
    "article.published publication_date og:pubdate datepublished article.created article_date_original "
    "cxenseparse:recs:publishtime",
    "site": "application-name apple-mobile-web-app-title twitter:app:name:iphone",
    "description": "description dc.description dcterms.description twitter:description sailthru.description",
    "language": "language dc.language content-language",
}
_OPEN_GRAPH = {
    "title": "og:title",
    "author": "article:author og:article:author book:author",
    "date": "article:published_time og:article:published_time og:published_time",
    "site": "og:site_name",
    "description": "og:description",
    "language": "og:locale",
    "url": "og:url",
}
_FIELDS = {
    name: (field, source)
    for source, table in ((META, _META), (OPEN_GRAPH, _OPEN_GRAPH))
    for field, names in table.items()
    for name in names.split()
}
_AUTHOR_LABELS = re.compile(
    r"(?:written|posted) by|author|verfasst von|écrit par|escrito por|written by:?", re.IGNORECASE
)
_BYLINE_CLASS = re.compile(r"(?:^|[\s_-])(?:byline|author|posted-by|writer)(?:$|[\s_-]|-?name)", re.IGNORECASE)
_PUBLISHED_CLASS = re.compile(r"publi|posted|entry-date|post-date|date", re.IGNORECASE)
_ADDRESS_DATE = re.compile(r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?:/|-|$)")
_LONGEST_TEXT = 2_000  # characters read of any one element; by hand
_LONGEST_NAME = 100  # characters: more is no byline


class Statement(NamedTuple):
    """One thing a page says about itself: a field of Metadata, where it says so, and the text."""

    field: str
    source: str
    text: str


def statements(root: Element, url: str) -> Iterator[Statement]:
    """Return everything a page says about its title, author, date, site, language, description and address.

    Args:
        root: the page's `<html>`.
        url: the page's own address, or "".
    """
    for field, text, is_organisation in json_ld_statements(root):
        yield Statement(field, JSON_LD_ORGANISATION if is_organisation and field == "author" else JSON_LD, text)
    yield from _meta_tags(root)
    yield from _elements(root)
    yield from _address(root, url)


def _meta_tags(root: Element) -> Iterator[Statement]:
    labels: dict[str, str] = {}
    for tag in root.iter("meta"):
        name = (tag.get("property") or tag.get("name") or tag.get("http-equiv") or tag.get("itemprop") or "").lower()
        text = _plain(tag.get("content") or "")
        if not text:
            continue
        if name.startswith(("twitter:label", "twitter:data")):
            labels[name] = text
        for single in name.split():
            if single in _FIELDS:
                field, source = _FIELDS[single]
                yield Statement(field, source, text)
    for number in ("1", "2"):  # how a well-known plug-in of weblogs writes the author
        if _AUTHOR_LABELS.fullmatch(labels.get(f"twitter:label{number}", "")):
            yield Statement("author", LABELS, labels.get(f"twitter:data{number}", ""))


def _elements(root: Element) -> Iterator[Statement]:
    heading = None
    for element in root.iter("title", "h1", "time", "a", "span", "div", "p", "address", "link", "cite", "strong"):
        tag = element.tag
        if tag == "title":
            if not any(True for _ in element.iterancestors("svg")):
                yield Statement("title", TITLE_TAG, _plain(_text(element)))
        elif tag == "h1":
            if heading is None and (text := _plain(_text(element))):
                heading = text
                yield Statement("title", HEADING, text)
        elif tag == "time":
            yield Statement("date", _time_source(element), element.get("datetime") or _plain(_text(element)))
        elif tag == "link":
            if (element.get("rel") or "").lower() == "canonical":
                yield Statement("url", CANONICAL, (element.get("href") or "").strip())
        else:
            yield from _by_itemprop(element)


def _by_itemprop(element: Element) -> Iterator[Statement]:
    properties = (element.get("itemprop") or "").lower().split()
    if "author" in properties or "creator" in properties:
        named = next((inner for inner in element.iter() if inner.get("itemprop") == "name"), element)
        yield Statement("author", BYLINE, _plain(named.get("content") or _text(named)))
    elif "author" in (element.get("rel") or "").lower().split() or _BYLINE_CLASS.search(element.get("class") or ""):
        text = _plain(_text(element))
        if len(text) <= _LONGEST_NAME:
            yield Statement("author", BYLINE, text)
    if "datepublished" in properties:
        yield Statement("date", TIME_TAG, element.get("content") or element.get("datetime") or _plain(_text(element)))


def _time_source(element: Element) -> str:
    if element.get("pubdate") is not None or (element.get("itemprop") or "").lower() == "datepublished":
        return TIME_TAG
    return TIME_TAG if _PUBLISHED_CLASS.search(element.get("class") or "") else SOME_TIME_TAG


def _address(root: Element, url: str) -> Iterator[Statement]:
    yield Statement("language", LANG, (root.get("lang") or root.get("xml:lang") or "").strip())
    if not url:
        return
    yield Statement("url", ADDRESS, url)
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return
    yield Statement("site", ADDRESS, host.removeprefix("www."))
    if found := _ADDRESS_DATE.search(url):
        yield Statement("date", ADDRESS, iso_date("-".join(found.groups())))


def _text(element: Element) -> str:
    """Return the text in an element, or enough of it to see that it is no title and no name."""
    pieces: list[str] = []
    length = 0
    events = etree.iterwalk(element, events=("start", "end"))
    for event, inner in events:
        if event == "start" and inner.tag in SKIPPED_TAGS and inner is not element:
            events.skip_subtree()
            continue
        if inner.tag == "br" or inner.tag in BLOCK_TAGS:
            pieces.append(" ")
        piece = inner.text if event == "start" else inner.tail if inner is not element else None
        if piece:
            pieces.append(piece)
            length += len(piece)
        if length > _LONGEST_TEXT:
            break
    return "".join(pieces)


def _plain(text: str) -> str:
    """Return text with white space collapsed, and escaped once less where it was escaped twice."""
    return " ".join((html.unescape(text) if "&" in text else text).split())
