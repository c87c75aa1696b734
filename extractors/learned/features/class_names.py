"""What the class names, ids and item properties of a page's elements hint at.

Class names are English all over the web, whatever language a page is written in. They are cut into parts, and each
distinct part is matched once and remembered: matching is expensive (18 ms a page when done per element), and pages
share most of their parts.
"""

import re
from functools import lru_cache

from extractors.blocks.name_parts import parts_of

_PARTS = {
    "content": r"content|article|^posts?$|entry|story|body|prose|markdown|^rte$|wysiwyg|^text|^copy$|paragraph",
    "main": r"^main|primary|^page$|^single",
    "nav": r"nav|menu|masthead|topbar|toolbar|tablist",
    "foot": r"foot|colophon|bottom|copyright|legal|disclaimer",
    "head": r"header|^head$|masthead|banner|hero|jumbotron",
    "side": r"side|rail|^right$|widget|secondary",
    "comment": r"comment|disqus|respond|discuss|^repl(?:y|ies)",
    "related": r"relat|recommend|^also$|similar|popular|trending|^more$|^most$|latest|sell|suggest|recent|explore"
    r"|discover|further",
    "share": r"shar(?:e|ing)|social|follow|facebook|twitter|whatsapp",
    "ad": r"^ads?$|advert|sponsor|promo|outbrain|taboola|affiliate|commercial",
    "notice": r"cookie|consent|gdpr|privacy|notice|alert|popup|modal|overlay|lightbox|drawer|dialog|toast",
    "trail": r"bread|crumb",
    "byline": r"byline|author|writer|contributor|dateline|publish|^date|^time|posted|^meta|^info$",
    "tag": r"^tags?$|categor|topic|keyword|taxonom|label|chip|badge|pill",
    "picture": r"caption|credit|figure|photo|^image|media|gallery|thumb|picture|video|slide|carousel|swiper|slick",
    "signup": r"newsletter|subscri|signup|^optin|mailing|mailchimp|paywall|regwall|donat|^cta|^join|offer|trial",
    "pager": r"^pager|paginat|^prev|^next|loadmore",
    "account": r"^log$|^sign$|login|signin|account|^user|profile|avatar|^cart|basket|checkout|wishlist|search|filter"
    r"|^sort|facet|^form|input|select|dropdown",
    "product": r"product|price|^sku|variant|^spec|swatch|^buy|shop|quantity|stock|shipping|deliver",
    "review": r"review|rating|^stars?$|testimonial|feedback|^votes?$|score",
    "card": r"card|tile|teaser|grid|^list|^items?$|^row$|archive|^feed|collection|result|summary|excerpt|snippet",
    "title": r"title|headline|heading|subject|^name",
    "lead": r"^lead|intro|lede|standfirst|subtitle|subhead|^deck$|abstract|kicker|^dek$|desc|synopsis",
    "folded": r"faq|accordion|collaps|expand|toggle|^tabs?$|panel|answer|question",
    "code": r"^code|highlight|syntax|pretty|console|terminal|^pre$",
    "thread": r"message|thread|topic|forum|posting|bbcode|^bbp|cooked|^posts?$|usertext|conversation|bubble",
    "person": r"signature|^bio$|^about|biograph|member|^rank|joined|stats|badge",
    "action": r"action|button|^btn|tool|control|^edit|^print|^save|download|report|^flag|permalink|anchor",
    "hidden": r"hidden|^hide|^sr$|visually|screen|reader|^none$|invisible|noprint|^skip",
    "language": r"^lang|locale|country|region|currency",
    "contents": r"^toc|^contents$|outline|^jump|^links$",
    "docs": r"^docs?$|documentation|sphinx|^rst|^mw$|parser|wiki|reference|^api$|section",
}
HINTS: tuple[str, ...] = tuple(_PARTS)

_PATTERNS = tuple(re.compile(parts) for parts in _PARTS.values())
_LONGEST_PART = 30


@lru_cache(maxsize=4096)
def hints_of(names: str) -> int:
    """Return which HINTS an element's class names, id and item property match, as bits in their order."""
    bits = 0
    for part in parts_of(names):
        bits |= _hints_of_part(part)
    return bits


@lru_cache(maxsize=20_000)
def _hints_of_part(part: str) -> int:
    bits = 0
    if 1 < len(part) <= _LONGEST_PART:
        for number, pattern in enumerate(_PATTERNS):
            if pattern.search(part):
                bits |= 1 << number
    return bits
