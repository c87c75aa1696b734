"""What a page says about itself, statement by statement: which field, who says so in the page, and what.

Nothing is chosen here; `metadata` does that. Several sources may say the same, and many say nothing or nonsense: the
site's name as the author, the address of a profile, the same description on every page.
"""

import html
import json
import re
from collections import Counter
from collections.abc import Iterator, Set
from itertools import islice
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from lxml import etree

from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tags import BLOCK_TAGS, SKIPPED_TAGS
from extractors.blocks.tree import Element
from extractors.editing.metadata.dates import day_in, day_in_address, is_in_numbers, language_of_order
from extractors.editing.metadata.json_ld import json_ld_statements
from extractors.editing.metadata.languages import language_tag
from extractors.editing.metadata.marks import is_foreign
from extractors.editing.metadata.masthead import masthead
from extractors.editing.metadata.names import in_spoken_order
from extractors.editing.metadata.sources import (
    ADDRESS,
    CANONICAL,
    HEADING,
    HEADING_PIECE,
    JSON_LD,
    JSON_LD_NEWS,
    JSON_LD_ORGANISATION,
    JSON_LD_PAGE,
    LABELS,
    LANG,
    LOGO,
    MARKED_BYLINE,
    MARKED_DATE,
    MARKED_TITLE,
    META,
    OPEN_GRAPH,
    SOME_TIME_TAG,
    SUBHEADING,
    TITLE_TAG,
)
from extractors.editing.metadata.titles import site_names, without_site
from extractors.pages.hosts import host_of, spoken_host

_JSON_LD = {"news": JSON_LD_NEWS, "article": JSON_LD, "page": JSON_LD_PAGE}

_META = {
    "title": "title dc.title dcterms.title citation_title parsely-title sailthru.title headline twitter:title",
    "author": "citation_author author dc.creator dcterms.creator parsely-author sailthru.author byl article.author "
    "authors citation_authors bepress_citation_author eprints.creators_name prism.author twitter:creator-name",
    "modified": "last-modified dcterms.modified dc.date.modified article.updated og:updated_time lastmod "
    "parsely-updated-date datemodified revised modified",
    "date": "date dc.date dc.date.issued dcterms.date dcterms.created dcterms.issued citation_publication_date "
    "citation_date citation_online_date parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date "
    "article.published published published-date publication_date og:pubdate datepublished article.created "
    "article_date_original cxenseparse:recs:publishtime",
    "site": "application-name apple-mobile-web-app-title twitter:app:name:iphone",
    "description": "description dc.description dcterms.description twitter:description sailthru.description",
    "language": "language dc.language content-language",
}
_OPEN_GRAPH = {
    "title": "og:title",
    "author": "article:author og:article:author book:author",
    "date": "article:published_time og:article:published_time og:published_time",
    "modified": "article:modified_time og:article:modified_time",
    "site": "og:site_name",
    "description": "og:description",
    "language": "og:locale",
    "url": "og:url",
}
_PARSELY = {"title": "title", "author": "author", "authors": "author", "pub_date": "date"}
_FIELDS = {
    name: (field, source)
    for source, table in ((META, _META), (OPEN_GRAPH, _OPEN_GRAPH))
    for field, names in table.items()
    for name in names.split()
}
_PUBLISHED_NAME = re.compile(r"(?:^|[-_.:])publish(?:ed)?[-_.:]?(?:date|time|on)$")  # "tide-published-date"
# "bt:pubdate", "rnews:datepublished", "dc.date.created": companies, too, have them on pages of no certain day.
_DATE_NAME = re.compile(
    r"(?:^|[-_.:])(?:(?:first|original|initial)[-_]?)?(?:pub(?:lish(?:ed)?|lication)?[-_.:]?(?:date|time|at)|"
    r"date[-_.:]?(?:published|created|issued)|article:published)$"
)
_AUTHOR_NAME = re.compile(  # "vr:author", "tide:article_author_name"
    r"(?:^|[-_.:])(?:article|story|news|post|content|page|vr|mrf|rnews|cxenseparse)[-_.:]authors?(?:[-_.:]?names?)?$"
)
_TAGS = re.compile(r"</?[a-zA-Z][^<>]*>")
_STYLES = re.compile(r"</?(?:i|b|em|strong|sub|sup|span)(?:\s[^<>]*)?>", re.IGNORECASE)
_IS_PRODUCT = re.compile(r"(?:^|:)product(?:$|\.)")
_TURNED = frozenset(
    {"citation_author", "bepress_citation_author", "dc.creator", "dcterms.creator", "eprints.creators_name"}
)
_MOST_NAMES = 60  # of one page; chosen by hand
_AUTHOR_LABELS = re.compile(
    r"(?:written|posted) by:?|author|verfasst von|écrit par|escrito por|scritto da|geschreven door|skrevet av|"
    r"skriven av|geschrieben von|autor(?:in)?|автор|yazan|作者|written",
    re.IGNORECASE,
)
_POSTED = etree.XPath("(descendant::*[@post-title]/@created-timestamp)[1]")  # of a thread on Reddit
_BYLINE_CLASS = re.compile(r"(?:^|[\s_-])(?:byline|author|posted-by|writer)(?:$|[\s_-]|-?name)", re.IGNORECASE)
_TITLE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:entry|post|article|story|news|node|blog(?:post)?)[_-]?(?:title|heading|headline|header)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ABOUT_CLASS = re.compile(
    r"desc|bio(?:graphy|$|[\s_-])|avatar", re.IGNORECASE
)  # what an author is, not what they are called
_ACCOUNT_CLASS = re.compile(r"(?:^|\s)(?:largetext|user-?name|nick(?:name)?|display-?name)(?:$|\s)", re.IGNORECASE)
_PUBLISHED_CLASS = re.compile(r"publi|posted|(?:entry|post)-(?:date|time)", re.IGNORECASE)
_DATE_BOX = re.compile(r"(?:^|[\s_-])(?:entry|post|article|story|blog)[\w-]*[_-]date(?:$|\s)", re.IGNORECASE)
_CHANGED_CLASS = re.compile(r"updated|modified", re.IGNORECASE)
_MOST_ELEMENTS = 1_000  # statements in a page's body; chosen by hand: against a page made to be slow
_HEADINGS = frozenset({HEADING, HEADING_PIECE, SUBHEADING, LOGO, MARKED_TITLE})
_MOST_HEADINGS = 10  # of a page, first-level and second-level ones each; chosen by hand
_IN_WORDS = frozenset({"b", "i", "em", "strong", "u", "sub", "sup", "mark", "abbr", "wbr", "q", "cite", "code"})
_MOST_PIECES = 8  # of a heading; chosen by hand
_NO_HEADING = SKIPPED_TAGS | {"button", "h2", "h3", "h4", "h5", "h6"}  # inside one: "Copy link", "Posted on 1 May"
_LONGEST_TEXT = 2_000  # characters read of any one element; chosen by hand
_LONGEST_NAME = 100  # characters: more is no byline
_COUNTS = re.compile(r"[\d.,\s]+(?:[km][\d.,\s]*)*", re.IGNORECASE)  # of an account: reputation, medals


class Statement(NamedTuple):
    """One thing a page says about itself: a field of Metadata, where it says so, and the text."""

    field: str
    source: str
    text: str


def statements(cut: Segmentation, url: str) -> Iterator[Statement]:
    """Return everything a page says about its title, author, date, site, language, description and address.

    Args:
        cut: the page, cut into blocks.
        url: the page's own address, or "".
    """
    root = cut.body.getroottree().getroot()
    found: list[Statement] = []
    canonical = (link.get("href") or "" for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical")
    for one in json_ld_statements(root, (url, *islice(canonical, 1))):
        is_nobody = one.is_organisation and one.field == "author"
        found.append(Statement(one.field, JSON_LD_ORGANISATION if is_nobody else _JSON_LD[one.about], one.text))
    found += _meta_tags(root)
    found += islice(_elements(root, url), _MOST_ELEMENTS)
    found += [Statement("date", MARKED_DATE, str(day)) for day in _POSTED(root)]
    found += _address(root, url)
    found = _in_one_order(found)
    yield from found
    if cut.body is not root:
        site = next((one.text for one in found if one.field == "site"), "")
        names = site_names(site, url)
        titles = [one.text for one in found if one.field == "title" and one.source not in _HEADINGS]
        language = next((tag for one in found if one.field == "language" and (tag := language_tag(one.text))), "")
        for shown in masthead(cut, [without_site(title, names) for title in titles], language, names):
            yield Statement(*shown)


def _in_one_order(found: list[Statement]) -> list[Statement]:
    """Return statements with the days in numbers read in the one order that the surest of them tells: "07/11/2023"."""
    days = [one.text for one in found if one.field in ("date", "modified") and is_in_numbers(one.text)]
    if not (order := language_of_order(days)):
        return found
    return [
        one._replace(text=day_in(one.text, order)[0]) if one.text in days and one.field in ("date", "modified") else one
        for one in found
    ]


def _meta_tags(root: Element) -> Iterator[Statement]:
    labels: dict[str, str] = {}
    authors: dict[str, list[str]] = {}
    days: list[str] = []  # by names of a site's own
    others: list[str] = []  # likewise
    profiles: list[str] = []  # of authors, by OpenGraph: some are names
    tags = list(root.iter("meta"))
    kinds = [tag.get("content") or "" for tag in tags if tag.get("property") == "og:type"]
    is_product, is_article = any(map(_IS_PRODUCT.search, kinds)), any("article" in kind for kind in kinds)
    for tag in tags:
        name = tag.get("property") or tag.get("name") or tag.get("http-equiv") or ""
        name = (name or tag.get("itemprop") or "").lower()
        text = _plain(tag.get("content") or tag.get("value") or "")  # the second by mistake
        if not text or (tag.get("itemprop") and is_foreign(tag)):
            continue
        if name.startswith(("twitter:label", "twitter:data")):
            labels[name] = text
        if name == "parsely-page":
            yield from _parsely(text)
        for single in name.split():
            if single in _FIELDS:
                field, source = _FIELDS[single]
                if "<" in text and field in ("author", "title"):  # a template's markup
                    text = _plain((_TAGS if field == "author" else _STYLES).sub("", text))
                if field == "author" and source == META:
                    authors.setdefault(single, []).append(text)
                elif field == "author":
                    profiles.append(text)
                else:
                    is_stocked = is_product and field == "date"  # when a shop took it in
                    yield Statement(field, SOME_TIME_TAG if is_stocked else source, text)
            elif _PUBLISHED_NAME.search(single) or (is_article and _DATE_NAME.search(single)):
                days.append(text)
            elif _AUTHOR_NAME.search(single) and not text.startswith("http"):
                others.append(text)
    for name in sorted(authors, key=list(_FIELDS).index):  # one tag a name is how bibliographies write them
        names = [in_spoken_order(text) if name in _TURNED else text for text in authors[name][:_MOST_NAMES]]
        yield Statement("author", META, "; ".join(names))
    yield from (Statement("author", META, text) for text in others)
    if names := [text for text in profiles if not text.startswith("http")]:
        yield Statement("author", OPEN_GRAPH, "; ".join(names[:_MOST_NAMES]))
    yield from (Statement("date", META, day) for day in days)
    for number in ("1", "2"):  # how a well-known plug-in of weblogs writes the author
        if _AUTHOR_LABELS.fullmatch(labels.get(f"twitter:label{number}", "")):
            yield Statement("author", LABELS, labels.get(f"twitter:data{number}", ""))


def _parsely(text: str) -> Iterator[Statement]:
    """Yield what a tag for a service that counts readers says, in JSON."""
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return
    for name, field in _PARSELY.items() if isinstance(said, dict) else ():
        value = said.get(name)
        values = [one for one in value if isinstance(one, str)] if isinstance(value, list) else [value]
        if values and all(isinstance(one, str) for one in values):
            yield Statement(field, META, "; ".join(map(_plain, values[:_MOST_NAMES])))


def _elements(root: Element, url: str) -> Iterator[Statement]:
    headings = Counter[str]()
    bylines: dict[str, bool] = {}  # by class: whether it is called a byline
    for element in root.iter(
        "title", "h1", "h2", "h3", "time", "a", "span", "div", "p", "address", "link", "cite", "strong"
    ):
        tag = element.tag
        if tag == "title":
            if not any(True for _ in element.iterancestors("svg")):
                yield Statement("title", TITLE_TAG, _plain(_text(element)))
        elif tag == "h3":
            if _TITLE_CLASS.search(element.get("class") or "") and not is_foreign(element):
                yield Statement("title", MARKED_TITLE, _plain(_text(element, without=_NO_HEADING)))
        elif tag in ("h1", "h2"):
            if tag == "h2" and _TITLE_CLASS.search(element.get("class") or "") and not is_foreign(element):
                yield Statement("title", MARKED_TITLE, _plain(_text(element, without=_NO_HEADING)))
            if headings[tag] < _MOST_HEADINGS and (text := _plain(_text(element, without=_NO_HEADING))):
                headings[tag] += 1
                source = LOGO if _leads_up(element, url) else HEADING if tag == "h1" else SUBHEADING
                yield Statement("title", source, text)
                if source == HEADING and len(element):
                    yield from (Statement("title", HEADING_PIECE, piece) for piece in _pieces(element))
        elif tag == "link":
            if (element.get("rel") or "").lower() == "canonical":
                yield Statement("url", CANONICAL, (element.get("href") or "").strip())
        else:
            if (names := element.get("class") or "") not in bylines:
                bylines[names] = _BYLINE_CLASS.search(names) is not None
            if (
                bylines[names]
                or tag == "time"
                or element.get("itemprop")
                or element.get("rel")
                or element.get("property")
            ):
                yield from _by_attributes(element, is_byline=bylines[names])


def _pieces(heading: Element) -> list[str]:
    """Return the texts of which a heading is made, such as a kicker and a title, where elements or lines part them."""
    while len(heading) == 1 and not (heading.text or "").strip() and not (heading[0].tail or "").strip():
        heading = heading[0]
    texts = [heading.text or ""]
    for inner in islice(heading, _MOST_PIECES):
        if inner.tag in _IN_WORDS:
            texts[-1] += _text(inner)
        else:
            texts.append(_text(inner) if inner.tag not in _NO_HEADING else "")
            texts.append("")
        texts[-1] += inner.tail or ""
    pieces = [piece for text in texts if (piece := _plain(text))]
    return pieces if len(pieces) > 1 else []


def _leads_up(heading: Element, url: str) -> bool:
    """Tell whether a heading is nothing but a link to a page above this one: the name of the site or of a section."""
    links = [heading.getparent(), *heading.iter("a")]
    link = next((one for one in links if one is not None and one.tag == "a" and one.get("href")), None)
    if link is None or (link is not heading.getparent() and _plain(_text(link)) != _plain(_text(heading))):
        return False
    try:
        there, here = urlsplit(urljoin(url, link.get("href"))), urlsplit(url)
    except ValueError:
        return False
    if there.query or there.netloc.removeprefix("www.") != here.netloc.removeprefix("www."):
        return False
    return there.path.endswith("/") and here.path.startswith(there.path) and here.path != there.path


def _without_counts(named: Element) -> str:
    """Return the text of an author's element; of a link and nothing but numbers, reputation and medals, the link's."""
    text = _text(named)
    link = next((one for one in named.iter("a") if (one.text or "").strip()), None)
    if link is None or link is named:
        return text
    name = _plain(_text(link))
    return name if name and _COUNTS.fullmatch(_plain(text).removeprefix(name)) else text


def _account(byline: Element) -> Element:
    """Return the account that is marked in a byline which says more, such as a rank; without one, all of it."""
    inner = (
        one for one in islice(byline.iterdescendants(), _MOST_PIECES) if _ACCOUNT_CLASS.search(one.get("class") or "")
    )
    return next((one for one in inner if _plain(_text(one))), byline)


def _by_attributes(element: Element, *, is_byline: bool) -> Iterator[Statement]:
    properties = (element.get("itemprop") or (element.get("property") or "").replace(":", " ")).lower().split()
    if "author" in properties or "creator" in properties:
        named = next(
            (inner for inner in element.iter() if (inner.get("itemprop") or inner.get("property")) == "name"), element
        )
        if not is_foreign(element):
            yield Statement("author", MARKED_BYLINE, _plain(named.get("content") or _without_counts(named)))
    elif "author" in (element.get("rel") or "").lower().split() or is_byline:
        text = _plain(_text(_account(element) if is_byline else element))
        is_about = _ABOUT_CLASS.search(element.get("class") or "") is not None
        if len(text) <= _LONGEST_NAME and not is_about and not is_foreign(element):
            yield Statement("author", MARKED_BYLINE, text)
    if "headline" in properties and not is_foreign(element):
        yield Statement("title", MARKED_TITLE, _plain(_text(element)))
    for field, name in (("date", "datepublished"), ("modified", "datemodified")):
        if name in properties and not is_foreign(element):
            value = element.get("content") or element.get("datetime") or _plain(_text(element))
            yield Statement(field, MARKED_DATE, value)
    if element.tag == "time" and not {"datepublished", "datemodified"} & set(properties):
        mark = element.get("class") or ""
        is_marked = element.get("pubdate") is not None or _PUBLISHED_CLASS.search(mark) or _is_in_date_box(element)
        is_changed = _CHANGED_CLASS.search(mark) and not _PUBLISHED_CLASS.search(mark)
        if not is_foreign(element):
            value = element.get("datetime") or _plain(_text(element))
            yield Statement("modified" if is_changed else "date", MARKED_DATE if is_marked else SOME_TIME_TAG, value)


def _is_in_date_box(time: Element) -> bool:
    """Tell whether a page's only `<time>` is in a box that is called the date of an article."""
    outer = time.getparent()
    if outer is None or not _DATE_BOX.search(outer.get("class") or ""):
        return False
    return next(islice(outer.getroottree().getroot().iter("time"), 1, 2), None) is None  # teasers have one each


def _address(root: Element, url: str) -> Iterator[Statement]:
    yield Statement("language", LANG, (root.get("lang") or root.get("xml:lang") or "").strip())
    if not url:
        return
    yield Statement("url", ADDRESS, url)
    if not host_of(url):
        return
    yield Statement("site", ADDRESS, spoken_host(url))
    yield Statement("date", ADDRESS, day_in_address(url))


def _text(element: Element, *, without: Set[str] = SKIPPED_TAGS) -> str:
    """Return the text in an element, or enough of it to see that it is no title and no name."""
    pieces: list[str] = []
    length = 0
    events = etree.iterwalk(element, events=("start", "end"))
    for event, inner in events:
        if event == "start" and inner.tag in without and inner is not element:
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
