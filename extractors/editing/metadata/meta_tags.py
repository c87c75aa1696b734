"""What a page's meta tags say about it: those of search engines, OpenGraph, libraries and newspapers' programs."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from extractors.blocks.tree import Element
from extractors.editing.metadata.marks import is_foreign
from extractors.editing.metadata.names import in_spoken_order
from extractors.editing.metadata.sources import LABELS, META, OPEN_GRAPH, SOME_TIME_TAG
from extractors.editing.metadata.statement import Statement, plain

_META = {
    "title": "title dc.title dcterms.title citation_title parsely-title sailthru.title headline twitter:title",
    "author": "citation_author author dc.creator dcterms.creator parsely-author sailthru.author byl article.author "
    "authors citation_authors bepress_citation_author eprints.creators_name prism.author twitter:creator-name",
    "modified": "last-modified dcterms.modified dc.date.modified article.updated og:updated_time lastmod "
    "parsely-updated-date datemodified revised modified changed",
    "date": "date dc.date dc.date.issued dcterms.date dcterms.issued citation_publication_date "
    "citation_date citation_online_date parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date "
    "article.published published published-date publication_date og:pubdate datepublished article.created "
    "article_date_original cxenseparse:recs:publishtime prism.publicationdate",
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
# When an office program, or a government's, made the document: it is its day where none is called one of publication.
_CREATED = frozenset(
    "created createdate create_date creation_date creation-date date_created dc.created dc.date.created "
    "dcterms.created".split()
)
_PUBLISHED_NAME = re.compile(r"(?:^|[-_.:])publish(?:ed)?[-_.:]?(?:date|time|on)$")  # "tide-published-date"
# "bt:pubdate", "rnews:datepublished", "dc.date.created": companies, too, have them on pages of no certain day.
_DATE_NAME = re.compile(
    r"(?:^|[-_.:])(?:(?:first|original|initial)[-_]?)?(?:pub(?:lish(?:ed)?|lication)?[-_.:]?(?:date|time|at)|"
    r"date[-_.:]?(?:published|created|issued)|article:published)$"
)
_AUTHOR_NAME = re.compile(  # "vr:author", "tide:article_author_name"
    r"(?:^|[-_.:])(?:article|story|news|post|content|page|vr|mrf|rnews|cxenseparse|bt|mediator)[-_.:]authors?(?:[-_.:]?names?)?$"
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


@dataclass(slots=True)
class _MetaTexts:
    """Texts of meta tags that only make a statement together, or after the others."""

    labels: dict[str, str] = field(default_factory=dict)
    authors: dict[str, list[str]] = field(default_factory=dict)  # by a tag's name
    other_authors: list[str] = field(default_factory=list)  # by names of a site's own
    days: list[str] = field(default_factory=list)  # likewise
    creations: list[str] = field(default_factory=list)  # days of which no tag says more than that
    profiles: list[str] = field(default_factory=list)  # of authors, by OpenGraph: some are names

    def statements(self) -> Iterator[Statement]:
        """Yield what they say."""
        for name in sorted(self.authors, key=list(_FIELDS).index):  # one tag a name is how bibliographies write them
            names = [in_spoken_order(text) if name in _TURNED else text for text in self.authors[name][:_MOST_NAMES]]
            yield Statement("author", META, "; ".join(names))
        yield from (Statement("author", META, text) for text in self.other_authors)
        if names := [text for text in self.profiles if not text.startswith("http")]:
            yield Statement("author", OPEN_GRAPH, "; ".join(names[:_MOST_NAMES]))
        yield from (Statement("date", META, day) for day in (*self.days, *self.creations))
        for number in ("1", "2"):  # how a well-known plug-in of weblogs writes the author
            if _AUTHOR_LABELS.fullmatch(self.labels.get(f"twitter:label{number}", "")):
                yield Statement("author", LABELS, self.labels.get(f"twitter:data{number}", ""))


def meta_tags(root: Element) -> Iterator[Statement]:
    """Yield what a page's meta tags say."""
    later = _MetaTexts()
    tags = list(root.iter("meta"))
    kinds = [tag.get("content") or "" for tag in tags if tag.get("property") == "og:type"]
    is_product, is_article = any(map(_IS_PRODUCT.search, kinds)), any("article" in kind for kind in kinds)
    for tag in tags:
        name = tag.get("property") or tag.get("name") or tag.get("http-equiv") or ""
        name = (name or tag.get("itemprop") or "").lower()
        text = plain(tag.get("content") or tag.get("value") or "")  # the second by mistake
        if not text or (tag.get("itemprop") and is_foreign(tag)):
            continue
        if name.startswith(("twitter:label", "twitter:data")):
            later.labels[name] = text
        if name == "parsely-page":
            yield from _parsely(text)
        for single in name.split():
            if single in _FIELDS:
                yield from _known_tag(single, text, later, is_product=is_product)
            elif _PUBLISHED_NAME.search(single) or (is_article and _DATE_NAME.search(single)):
                later.days.append(text)
            elif single in _CREATED and not is_product:
                later.creations.append(text)
            elif _AUTHOR_NAME.search(single) and not text.startswith("http"):
                later.other_authors.append(text)
    yield from later.statements()


def _known_tag(name: str, text: str, later: _MetaTexts, *, is_product: bool) -> Iterator[Statement]:
    """Yield what a tag with one of the usual names says; of authors, put it with the others."""
    about, source = _FIELDS[name]
    if "<" in text and about in ("author", "title"):  # a template's markup
        text = plain((_TAGS if about == "author" else _STYLES).sub("", text))
    if about == "author" and source == META:
        later.authors.setdefault(name, []).append(text)
    elif about == "author":
        later.profiles.append(text)
    else:
        is_stocked = is_product and about == "date"  # when a shop took it in
        yield Statement(about, SOME_TIME_TAG if is_stocked else source, text)


def _parsely(text: str) -> Iterator[Statement]:
    """Yield what a tag for a service that counts readers says, in JSON."""
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return
    for name, about in _PARSELY.items() if isinstance(said, dict) else ():
        value = said.get(name)
        values = [one for one in value if isinstance(one, str)] if isinstance(value, list) else [value]
        if values and all(isinstance(one, str) for one in values):
            yield Statement(about, META, "; ".join(map(plain, values[:_MOST_NAMES])))
