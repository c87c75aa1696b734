"""The role in the names of one element (tag, class, id, item property, ARIA role).

The names are English all over the web. They are split into parts as for the features of the learned extractors, and
each distinct spelling is matched once and cached.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from extractors.blocks.name_parts import parts_of
from extractors.blocks.tree import Element
from extractors.roles.role import Role

# The first pattern that matches a part of the names decides. By hand, from the names on pages of four collections.
_BY_PART: tuple[tuple[Role, re.Pattern[str]], ...] = tuple(
    (role, re.compile(pattern))
    for role, pattern in (
        (Role.COMMENT, r"^comments?(?:$|list|area|body|text|content|thread|s?section)|disqus|^respond$|talkback"),
        (Role.CAPTION, r"caption|^credits?$|^legend$|^cutline$|photocredit|imagecredit"),
        (Role.CONTENTS, r"^tocs?$|^toctree|tableofcontents"),
        (Role.NOTE, r"footnote|endnote|^reflist$|^references$|bibliograph|^citations?$"),
        (Role.AUTHOR_NOTE, r"^bio$|biograph|authorbox|authorbio|aboutauthor|authorinfo|authorcard"),
        (Role.BYLINE, r"byline|dateline|^pubdate|publishdate|^timestamp$|datepublished|datetime|^postmeta|^entrymeta"),
        (Role.SHARING, r"^shar(?:e|ing)|sharebar|sharethis|addtoany|^social"),
        (Role.APPEAL, r"newsletter|^subscribe(?:form|box|cta|now)?$|^subscription|signup|mailchimp|^donat"),
        (Role.ADVERT, r"^ads?$|advert|sponsor|outbrain|taboola|^promo"),
        (Role.NOTICE, r"cookie|consent|gdpr|disclaimer|copyright"),
        (Role.NAVIGATION, r"^nav|navbar|^menu|breadcrumb|^crumbs?$|^pager|paginat|masthead|^footer$|sitefooter"),
        (Role.RELATED, r"^relat|recommend|^similar|^popular|^trending|mostread|readnext|readalso|^teasers?$|^latest"),
        (Role.TAGS, r"^tags?$|taglist|^keywords?$|^categor|^topics$"),
        (Role.STANDFIRST, r"^standfirst$|^lead$|^lede$|subheadline|^subtitle$|^deck$|^dek$|^teaser$|^intro$|subhead$"),
    )
)
# For parts that mean little alone: two together.
_BY_PARTS: tuple[tuple[Role, frozenset[str], frozenset[str]], ...] = (
    (Role.AUTHOR_NOTE, frozenset({"author", "about"}), frozenset("bio box about info card profile author".split())),
    (Role.BYLINE, frozenset({"post", "entry", "article"}), frozenset("meta date time author info".split())),
    (
        Role.RELATED,
        frozenset({"more", "read", "also", "most", "you"}),
        frozenset("stories read more like also".split()),
    ),
)
_BYLINE_ALONE = frozenset({"author", "date", "time", "published", "posted", "meta", "writer"})
_BY_TAG = {
    "nav": Role.NAVIGATION,
    "footer": Role.NAVIGATION,
    "figcaption": Role.CAPTION,
    "time": Role.BYLINE,
    "address": Role.BYLINE,
}
_BY_ARIA_ROLE = {
    "navigation": Role.NAVIGATION,
    "contentinfo": Role.NAVIGATION,
    "banner": Role.NAVIGATION,
    "doc-endnotes": Role.NOTE,
    "doc-endnote": Role.NOTE,
    "doc-footnote": Role.NOTE,
    "doc-bibliography": Role.NOTE,
    "doc-toc": Role.CONTENTS,
}
_BY_ITEM_PROPERTY = {
    "headline": Role.HEADLINE,
    "author": Role.BYLINE,
    "datepublished": Role.BYLINE,
    "caption": Role.CAPTION,
    "comment": Role.COMMENT,
    "keywords": Role.TAGS,
}
_EMBEDS = frozenset(
    "twitter-tweet instagram-media fb-post tiktok-embed reddit-card bluesky-embed mastodon-embed".split()
)


def role_named_by(element: Element) -> Role | None:
    """Return the role that an element's own names give to its contents, or None."""
    get: Callable[[str], str | None] = element.get
    if (aria := get("role")) and aria in _BY_ARIA_ROLE:
        return _BY_ARIA_ROLE[aria]
    if (item := get("itemprop")) and item.lower() in _BY_ITEM_PROPERTY:
        return _BY_ITEM_PROPERTY[item.lower()]
    names = get("class") or ""
    if names and not _EMBEDS.isdisjoint(names.split()):
        return Role.EMBED
    if (all_names := " ".join(filter(None, (names, get("id"))))) and (role := _role_of(all_names)):
        return role
    return _BY_TAG.get(str(element.tag))


@lru_cache(maxsize=8192)
def _role_of(names: str) -> Role | None:
    parts = parts_of(names)
    if not parts:
        return None
    first = min(map(_pattern_of_part, parts))
    if first < len(_BY_PART):
        return _BY_PART[first][0]
    known = frozenset(parts)
    for role, some, others in _BY_PARTS:
        if any(one in some and not others.isdisjoint(known - {one}) for one in known):
            return role
    return Role.BYLINE if parts[-1] in _BYLINE_ALONE else None


@lru_cache(maxsize=20_000)
def _pattern_of_part(part: str) -> int:
    """Return the number of the first pattern that matches a part, or how many there are."""
    return next((number for number, (_, one) in enumerate(_BY_PART) if one.search(part)), len(_BY_PART))
