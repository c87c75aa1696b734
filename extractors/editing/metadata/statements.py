"""What a page says about itself, statement by statement: which field, who says so in the page, and what.

Nothing is chosen here; `choosing` does that. Several sources may say the same, and many say nothing or nonsense: the
site's name as the author, the address of a profile, the same description on every page.
"""

import re
from collections import Counter
from collections.abc import Iterator, Set
from itertools import islice
from urllib.parse import urljoin, urlsplit

from lxml import etree

from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tags import BLOCK_TAGS, SKIPPED_TAGS
from extractors.blocks.tree import Element
from extractors.editing.metadata.dates import day_in, day_in_address, is_in_numbers, language_of_order
from extractors.editing.metadata.json_ld import json_ld_statements
from extractors.editing.metadata.languages import language_tag
from extractors.editing.metadata.marks import NOT_OF_A_PERSON, TOPIC, is_foreign
from extractors.editing.metadata.masthead import masthead
from extractors.editing.metadata.meta_tags import meta_tags
from extractors.editing.metadata.names import has_two_capitals
from extractors.editing.metadata.raised_marks import is_mark, with_single_commas
from extractors.editing.metadata.sources import (
    ADDRESS,
    CANONICAL,
    HEADING,
    HEADING_PIECE,
    JSON_LD,
    JSON_LD_NEWS,
    JSON_LD_ORGANISATION,
    JSON_LD_PAGE,
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
from extractors.editing.metadata.state_statements import state_statements
from extractors.editing.metadata.statement import Statement, plain
from extractors.editing.metadata.titles import site_names, without_site
from extractors.pages.hosts import host_of, spoken_host

_DECLARED = frozenset({JSON_LD, JSON_LD_NEWS, META, OPEN_GRAPH})
_JSON_LD = {"news": JSON_LD_NEWS, "article": JSON_LD, "page": JSON_LD_PAGE}

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
_MARKUP = re.compile(r"</[a-zA-Z][a-zA-Z0-9]{0,9}>|<br\s?/?>")
_INLINE = re.compile(r"</?(?:a|b|i|em|strong|span|font|u|code|sup|sub)\b", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_COUNTS = re.compile(r"[\d.,\s]+(?:[km][\d.,\s]*)*", re.IGNORECASE)  # of an account: reputation, medals


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
    found += meta_tags(root)
    found += islice(_elements(root, url), _MOST_ELEMENTS)
    found += [Statement("date", MARKED_DATE, str(day)) for day in _POSTED(root)]
    found += _address(root, url)
    found = [one._replace(text=_in_words(one.text)) if one.field == "description" else one for one in found]
    found = _in_one_order(found)
    said = {one.field for one in found if one.source in _DECLARED and one.text}
    if not {"author", "date"} <= said:  # few pages have to be asked for it, and it takes as long as reading them
        found += state_statements(root, dict.fromkeys(one.text for one in found if one.field == "title"))
    yield from found
    if cut.body is not root:
        site = next((one.text for one in found if one.field == "site"), "")
        names = site_names(site, url)
        titles = [one.text for one in found if one.field == "title" and one.source not in _HEADINGS]
        language = next((tag for one in found if one.field == "language" and (tag := language_tag(one.text))), "")
        for shown in masthead(cut, [without_site(title, names) for title in titles], language, names):
            yield Statement(*shown)


def _in_words(description: str) -> str:
    """Return a description without a template's markup around its words; "The <table> element" has none."""
    if _MARKUP.search(description):
        description = " ".join(_TAG.sub(lambda tag: "" if _INLINE.match(tag[0]) else " ", description).split())
    return description.lstrip("| ")


def _in_one_order(found: list[Statement]) -> list[Statement]:
    """Return statements with the days in numbers read in the one order that the surest of them tells: "07/11/2023"."""
    days = [one.text for one in found if one.field in ("date", "modified") and is_in_numbers(one.text)]
    if not (order := language_of_order(days)):
        return found
    return [
        one._replace(text=day_in(one.text, order)[0]) if one.text in days and one.field in ("date", "modified") else one
        for one in found
    ]


def _elements(root: Element, url: str) -> Iterator[Statement]:
    headings = Counter[str]()
    bylines: dict[str, bool] = {}  # by class: whether it is called a byline
    for element in root.iter(
        "title", "h1", "h2", "h3", "time", "a", "span", "div", "p", "address", "link", "cite", "strong"
    ):
        tag = element.tag
        if tag == "title":
            if not any(True for _ in element.iterancestors("svg")):
                yield Statement("title", TITLE_TAG, plain(_text(element)))
        elif tag == "h3":
            if _TITLE_CLASS.search(element.get("class") or "") and not is_foreign(element):
                yield Statement("title", MARKED_TITLE, plain(_text(element, without=_NO_HEADING)))
        elif tag in ("h1", "h2"):
            if tag == "h2" and _TITLE_CLASS.search(element.get("class") or "") and not is_foreign(element):
                yield Statement("title", MARKED_TITLE, plain(_text(element, without=_NO_HEADING)))
            if headings[tag] < _MOST_HEADINGS and (text := plain(_text(element, without=_NO_HEADING))):
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
    pieces = [piece for text in texts if (piece := plain(text))]
    return pieces if len(pieces) > 1 else []


def _leads_up(heading: Element, url: str) -> bool:
    """Tell whether a heading is nothing but a link to a page above this one: the name of the site or of a section."""
    links = [heading.getparent(), *heading.iter("a")]
    link = next((one for one in links if one is not None and one.tag == "a" and one.get("href")), None)
    if link is None or (link is not heading.getparent() and plain(_text(link)) != plain(_text(heading))):
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
    name = plain(_text(link))
    return name if name and _COUNTS.fullmatch(plain(text).removeprefix(name)) else text


def _account(byline: Element) -> Element:
    """Return the account that is marked in a byline which says more, such as a rank; without one, all of it."""
    inner = (
        one for one in islice(byline.iterdescendants(), _MOST_PIECES) if _ACCOUNT_CLASS.search(one.get("class") or "")
    )
    return next((one for one in inner if plain(_text(one))), byline)


def _by_attributes(element: Element, *, is_byline: bool) -> Iterator[Statement]:
    properties = (element.get("itemprop") or (element.get("property") or "").replace(":", " ")).lower().split()
    if "author" in properties or "creator" in properties:
        named = next(
            (inner for inner in element.iter() if (inner.get("itemprop") or inner.get("property")) == "name"), element
        )
        if not is_foreign(element):
            yield Statement("author", MARKED_BYLINE, plain(named.get("content") or _without_counts(named)))
    elif "author" in (element.get("rel") or "").lower().split() or is_byline:
        text = plain(with_single_commas(_text(_account(element) if is_byline else element, has_marks=True)))
        names = element.get("class") or ""
        is_about = _ABOUT_CLASS.search(names) is not None or TOPIC.search(names) is not None  # "byline__category"
        is_about = is_about or (is_byline and _is_of_topics(element, text))
        if len(text) <= _LONGEST_NAME and not is_about and not is_foreign(element):
            yield Statement("author", MARKED_BYLINE, text)
    if "headline" in properties and not is_foreign(element):
        yield Statement("title", MARKED_TITLE, plain(_text(element)))
    for field, name in (("date", "datepublished"), ("modified", "datemodified")):
        if name in properties and not is_foreign(element):
            value = element.get("content") or element.get("datetime") or plain(_text(element))
            yield Statement(field, MARKED_DATE, value)
    if element.tag == "time" and not {"datepublished", "datemodified"} & set(properties):
        mark = element.get("class") or ""
        is_marked = element.get("pubdate") is not None or _PUBLISHED_CLASS.search(mark) or _is_in_date_box(element)
        is_changed = _CHANGED_CLASS.search(mark) and not _PUBLISHED_CLASS.search(mark)
        if not is_foreign(element):
            value = element.get("datetime") or plain(_text(element))
            source = MARKED_DATE if is_marked or is_changed else SOME_TIME_TAG
            yield Statement("modified" if is_changed else "date", source, value)


def _is_of_topics(byline: Element, text: str) -> bool:
    """Tell whether a byline is nothing but links to the topics that an article is filed under, and a day."""
    links = list(islice(byline.iter("a"), _MOST_PIECES))
    if not links or not all(NOT_OF_A_PERSON.search(link.get("href") or "") for link in links):
        return False
    for link in links:
        text = text.replace(plain(_text(link)), "", 1)
    return not any(map(str.isalpha, text)) or (any(map(str.isdecimal, text)) and not has_two_capitals(text))


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


def _text(element: Element, *, without: Set[str] = SKIPPED_TAGS, has_marks: bool = False) -> str:
    """Return the text in an element, or enough of it to see that it is no title and no name.

    Args:
        element: the element.
        without: tags of what is left out.
        has_marks: whether there are raised marks behind names, for which a comma stands in the text.
    """
    pieces: list[str] = []
    length = 0
    events = etree.iterwalk(element, events=("start", "end"))
    for event, inner in events:
        if event == "start" and inner.tag in without and inner is not element:
            events.skip_subtree()
            continue
        if event == "start" and has_marks and inner.tag == "sup" and is_mark(inner, "".join(pieces)):
            pieces.append(",")
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
