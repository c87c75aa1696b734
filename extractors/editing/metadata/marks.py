"""How pages mark bylines, dates, and text outside their article: classes, labels, addresses; chosen by hand."""

import re
from functools import lru_cache
from itertools import chain, islice

from extractors.blocks.tree import Element
from extractors.editing.metadata.byline_words import (
    AUTHOR_LABELS,
    CHANGED,
    CHANGED_SIGNS,
    CHECKED_BY,
    LABEL_WORDS,
    OTHER_WORK,
    PUBLISHED,
    PUBLISHED_SIGNS,
    WRITTEN_BY,
)
from extractors.editing.metadata.byline_words import BY as BY_WORDS

FOREIGN_TAGS = frozenset({"nav", "footer", "aside", "form", "select", "dialog"})
FOREIGN = re.compile(
    r"(?:^|[\s_-])(?:(?<!date-)comments?|comment-?list|disqus|respond|replies|related|recommend\w*|trending|popular|"
    r"most-?read|"
    r"read-?(?:more|next)|more-(?:news|stories|posts|articles|from)|latest(?!-?post-date)|teasers?|sidebar|side-?bar|"
    r"recirc\w*|newsletter|carousel|swiper|slider|ticker|breaking|clock|weather|current-?date|today|copyright|"
    r"footer|site-?(?:header|footer)|navbar|nav|menu|breadcrumbs?|cookie\w*|promo\w*|sponsor\w*|upcoming|events?-list)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_FOOT_OF_ARTICLE = re.compile(  # also "article-template-footer"
    r"(?:^|[\s_-])(?:entry|post|article|byline|story)[_-]{1,2}(?:(?P<own>[a-z]+)[_-]{1,2})?(?:footer|meta)",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"(?:^|(?<=[\s_-]))side-?bar(?=$|[\s_-])", re.IGNORECASE)  # a column of the page
# What is never the article's, not even right below the headline.
FOREIGN_EVER = re.compile(
    r"(?:^|[\s_-])(?:(?<!date-)comments?|comment-?list|disqus|respond|replies|related|recommend\w*|trending|popular|"
    r"most-?read|"
    r"more-(?:news|stories|posts|articles)|teasers?|ticker|clock|today|weather|current-?date|date-?now|copyright)(?:$|"
    r"[\s_-])",
    re.IGNORECASE,
)
BYLINE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:by-?lines?|by-?div|(?:post|entry|article|blog|story|news)?-?authors?(?:ed)?|author(?:ed)?-?by|"
    r"posted-?by|written-?by|writers?|contributors?|reporter|journalist|redakteur|autor\w{0,4}|auteur|verfasser|"
    r"p-author|u-author|hero-information-author)(?:$|[\s_-]|(?=[A-Z]))|[a-z](?:Author|Byline|Writer)(?:$|[\s_-]|[A-Z])",
)
NAME_CLASS = re.compile(r"(?:author|byline|writer)[\w-]*?(?:name|link)|(?:^|[\s_-])fn(?:$|\s)", re.IGNORECASE)
AUTHOR_BOX = re.compile(  # the name that heads a box about the writer, wherever it is
    r"(?:^|[\s_-])(?:post-|entry-|article-|blog-|hero-)?author(?:-?box)?(?:__?|--?)(?:box-?)?(?:info-?)?(?:name|title|"
    r"heading)(?:$|[\s_-])",
    re.IGNORECASE,
)
ABOUT_AUTHOR = re.compile(
    r"(?:^|[\s_-])(?:about-(?:the-)?author|(?:post|blog|entry|article)-author|author-?(?:box|card|bio|info|profile|"
    r"block|details))"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
ABOUT_PERSON = re.compile(r"author[_-]{1,2}(?:desc(?:ription)?|bio(?:graphy)?)(?:$|[\s_-])", re.IGNORECASE)
SECTION = re.compile(
    r"(?:^|[\s_/-])(?:categor(?:y|ies|ie)|tags?|topics?|section|rubrik|kicker)(?:$|[\s_/-])", re.IGNORECASE
)
TOPIC = re.compile(
    r"(?:^|[\s_-])(?:categor(?:y|ies)|tags?|topics?|rubrik|kicker)(?:$|\s)", re.IGNORECASE
)  # in a byline
NOT_THE_NAME = re.compile(
    r"bio(?:graphy)?(?:$|[\s_-])|desc|social|avatar|image|photo|title|position|role|job|count|excerpt|date",
    re.IGNORECASE,
)
AUTHOR_HREF = re.compile(
    r"/(?:authors?|people|person|staff|contributors?|writers?|by|profiles?|users?|team|experts?|autor(?:en|es|i)?|"
    r"auteurs?|redaktion|redakteure?|journalists?|reporters?|columnists?|skribent|journalist|u|member|members|"
    r"forfatter|@[\w.]+|~\w+)/[^/?#]|[?&](?:author|autor)=|/@\w",
    re.IGNORECASE,
)
NOT_OF_A_PERSON = re.compile(
    r"/category/|/tag/|log-?in|sign-?(?:in|up)|register|share|/posts?/|facebook|whatsapp", re.IGNORECASE
)
_TWO_CAPITALS = r"(?=(?-i:[A-ZÀ-ÞΑ-ΩА-ЯІЇЄҐŁŚŠŽČŘ])(?:[^\W\d_]+|\.)[\s-]+[^\W\d_])"
BY = re.compile(
    r"^(?:(?:written|posted|published|words|story|text|article|recipe|insights|authored|started|created|submitted|"
    r"post|asked|interview|opinion|analysis|review|photos? and (?:text|story)|an? op-?ed|an? (?:essay|opinion|"
    r"guest post))\s+)?"
    r"by(?:\s*:|\s|$|(?=[A-Z][a-z]+\s[A-Z]))|^(?:the\s+)?(?:authors?|contributors?)(?:\(s\))?(?:\s*:|\s+(?=[A-Z])|$)|"
    rf"^(?:{AUTHOR_LABELS}|redaktion)\s*(?:[:：/／｜]|(?<=文)・|\s\|\s)|^(?:{WRITTEN_BY})(?:\s*:|\s)|"
    rf"^(?:{LABEL_WORDS})\s*$|"
    rf"^(?:{BY_WORDS})\s*(?::|\s{_TWO_CAPITALS})|^(?:โดย|по)\s+(?=[\u0e00-\u0e7f])|"
    r"^(?:d[aei]l?|von|van|door|par)?\s*(?:onze|notre|unser(?:e[mr])?|nostr[oa]|nuestr[oa])\s+[^\W\d_]+\s+(?=[A-ZÀ-Þ])|"
    r"^(?:this\s+)?(?:post|article)\s+(?:was\s+)?written\s+by|^[\u4e00-\u9fff]{0,4}(?:记者|記者)\s+(?=[\u4e00-\u9fff]{2})|"
    r"^(?:بقلم|מאת)\s+|^كتبت?\s+(?=\S+\s+\S+(?:\s+\S+)?$)",
    re.IGNORECASE,
)
BY_ROMANIAN = re.compile(rf"^de\s+{_TWO_CAPITALS}", re.IGNORECASE)  # in other languages it is "of"
LABEL_INSIDE = re.compile(  # behind a sign, or a space in a line of another script: "Full text: " is no label
    rf"(?:(?<=[|•·,，.])\s*|(?<=\s)(?=[^\x00-\x7f]))(?:{AUTHOR_LABELS})\s*[:：｜・]\s*", re.IGNORECASE
)
OF_PICTURES = re.compile(rf"\s*\((?:{OTHER_WORK})\b", re.IGNORECASE)  # behind a name: "Bo Lens (photos)"
REPORTER_BEFORE = re.compile(r"記者([\u4e00-\u9fff]{2,4})\s?[／/]")  # of Taiwan: "The Tide 記者王曉燕／基隆報導"
REPORTER_BEHIND = re.compile(r"([가-힣]{2,4})\s*(?:기자|특파원)(?![가-힣])")  # "홍길동 기자"
REPORTER_INSIDE = re.compile(r"(?<=[\s|·/])([가-힣]{3})\s(?:기자|특파원)(?![가-힣])")  # behind dates
# "Reviewed by Ada Doctor, MD — Written by Bo Poet"
WRITTEN_INSIDE = re.compile(r"(?<=[\s|•·.—–-])(?:written|authored|words|story)\s+by\s", re.IGNORECASE)
BY_INSIDE = re.compile(
    r"(?:(?:^|[\s|•·,])(?:by|By|BY|von|par|por)|(?<=[|•·.–—])\s*(?:Von|Par|Por|Av|Af|Door|Di)|"
    r"(?:^|[|•·]\s*)(?:[Bb]y|BY|[Aa]uthors?)\s*:)\s+(?=[A-ZÀ-Þ])"
)
_SIGNATURE = re.compile(
    r"^(?:(?:this\s+)?(?:post|article|story|guide)\s+(?:was\s+|is\s+)?written\s+by|"
    r"(?:written|posted|article|story|words|text)\s+by)\b|"
    r"^(?:about\s+the\s+)?authors?(?:\(s\))?\s*(?::|$)|^(?:geschrieben|verfasst)\s+von\b|"
    rf"^(?:{LABEL_WORDS})\s*$",
    re.IGNORECASE,
)
_LABELLED = re.compile(rf"(?:{AUTHOR_LABELS})\s*[:：]", re.IGNORECASE)
_LONGEST_LABEL = 24  # characters; chosen by hand
SAYS_PUBLISHED = re.compile(rf"(?<![^\W\d_])(?:{PUBLISHED})\b|{PUBLISHED_SIGNS}", re.IGNORECASE)
SAYS_CHANGED = re.compile(rf"(?<![^\W\d_])(?:{CHANGED})\b|{CHANGED_SIGNS}", re.IGNORECASE)
NOT_OF_THE_ARTICLE = re.compile(
    r"©|\(c\)|\b(?:copyright|all rights|joined|last (?:active|seen|visit|login)|registered|member since|accessed|"
    r"retrieved|expires?|deadline|born|release date|events?|next|upcoming|save the date|offers?|valid|due|effective|"
    r"versions?|founded|established)\b|\bv\d+\.\d",
    re.IGNORECASE,
)
NOT_THE_WRITER = re.compile(
    r"(?:(?:medically|clinically|expert|fact|legally|technically)[ -])?(?:reviewed|checked|edited|verified|translated|"
    r"illustrated|photograph(?:ed|s|y)?|photos?|pictures?|images?|credits?|cover|courtesy|sponsored|presented|powered|"
    r"filmed|narrated|produced|directed|foto|bild(?:er)?|redigiert|übersetzt|updated by)\b|"
    rf"(?:{CHECKED_BY})\b|"
    rf"(?:{OTHER_WORK})\s*[:：｜/]|.*\b(?:unsplash|getty|shutterstock|pexels)\b|"
    r"(?:\w+\s+)?(?:images?|photos?|pictures?|illustrations?|graphics?|artwork)\s+(?:by|from|courtesy|credit)\b",
    re.IGNORECASE,
)
# The same behind a writer: "By Ada Writer. Reviewed by Bo Checker".
OTHERS_INSIDE = re.compile(
    r"\b(?:(?:medically|clinically|expert|fact|legally|technically)[ -])?"
    rf"(?:reviewed|checked|edited|verified|translated|illustrated|photographed|updated)\s+by\b|\b(?:{CHECKED_BY})\b",
    re.IGNORECASE,
)
LONE_BY = re.compile(rf"(?:(?:written\s+)?by|{BY_WORDS}|{WRITTEN_BY})\s*:?", re.IGNORECASE)
# What a forum says about who wrote a post: when they joined, how much they wrote.
POSTER_PROFILE = re.compile(
    r"(?:^|[\s_-])(?:post-?profile|user-?(?:info|details?|stats?|extras)|author_(?:information|statistics)|"
    r"message-user|message-userExtras|poster-?(?:info|details?)|member-?info)(?:$|[\s_-])",
    re.IGNORECASE,
)
POSTER_CLASS = re.compile(
    r"(?:^|[\s_-])(?:big)?(?:username|user-?name|poster|post-?author|postuser-?name|message-name|nickname|nick|"
    r"person-listing|hnuser|author|p-author|creator|largetext|PostUser-name|topic-author|postprofile|userlink)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)

# Items of microdata inside the page's own: what its readers wrote.
_OF_READERS = frozenset({"comment", "comments", "review", "reviews", "acceptedanswer", "suggestedanswer"})
_NEIGHBOURS = 8  # on either side of an item, asked for another of its kind; chosen by hand
_BOXES = 3  # around an item that hold nothing else; chosen by hand

POSTS_OF_A_THREAD = 3  # names with a class of POSTER_CLASS; chosen by hand
# What programs for forums call the writer of a post and nobody else: one is enough.
_OF_A_POST = re.compile(
    r"(?:^|\s)(?:bigusername|username_container|message-name|ljuser|post-?left|postprofile|PostUser-name|"
    r"topic-author)(?:$|\s)"
)


def is_signature(text: str) -> bool:
    """Tell whether a block's text begins as one that names an author wherever it is on the page."""
    if _SIGNATURE.match(text):
        return True
    beginning = text[:_LONGEST_LABEL]
    return (":" in beginning or "：" in beginning) and _LABELLED.match(text) is not None


def is_foreign(element: Element) -> bool:
    """Tell whether an element is in a menu, a footer, among comments or teasers."""
    return is_foreign_itself(element) or any(
        is_foreign_itself(outer) for _, outer in zip(range(40), element.iterancestors(), strict=False)
    )


def is_foreign_itself(element: Element) -> bool:
    """Tell whether an element is a menu, a footer, a box of comments or teasers."""
    if element.tag in ("body", "html", "main", "article"):  # an article's classes name its tags: "tag-related-reading"
        return False
    named = element.get("class") or ""
    if element.tag in FOREIGN_TAGS:
        return element.tag != "footer" or not _FOOT_OF_ARTICLE.search(f"{named} {element.get('id') or ''}")
    if element.get("itemscope") is not None and _is_of_readers(element):
        return True
    return _names_foreign(named) or _names_foreign(element.get("id") or "")


def is_beside(element: Element) -> bool:
    """Tell whether an element is foreign as a column beside the article is, which may hold facts about it."""
    if not is_foreign_itself(element):
        return False
    if element.tag == "aside":
        return True
    names = (element.get("class") or "", element.get("id") or "")
    return element.tag not in FOREIGN_TAGS and not any(_names_foreign(_BESIDE.sub("", name)) for name in names)


def _is_of_readers(item: Element) -> bool:
    """Tell whether an item is a comment, an answer or one of several reviews; a single one may be the article."""
    properties = (item.get("itemprop") or "").lower().split()
    if _OF_READERS.isdisjoint(properties):
        return False
    return "review" not in properties or _is_one_of_several(item)


def _is_one_of_several(item: Element) -> bool:
    """Tell whether an item of the same kind or class stands beside one, each perhaps in a box of its own."""
    place, outer = item, item.getparent()
    for _ in range(_BOXES):
        before, behind = place.itersiblings(preceding=True), place.itersiblings()
        if any(_is_like(one, item) for one in chain(islice(before, _NEIGHBOURS), islice(behind, _NEIGHBOURS))):
            return True
        if outer is None or len(outer) != 1:
            return False
        place, outer = outer, outer.getparent()
    return False


def _is_like(one: Element, item: Element) -> bool:
    """Tell whether an element, or one of the first inside it, has an item's property or its class."""
    names = item.get("class")
    inside = list(islice(one.iter(str(item.tag)), _BOXES))
    if any(inner.get("itemprop") == item.get("itemprop") for inner in inside):
        return True
    return bool(names) and any(inner.get("class") == names for inner in inside)


def is_foreign_ever(element: Element) -> bool:
    """Tell whether an element is nowhere the article's, not even right below its headline."""
    if element.tag in ("body", "html", "main", "article"):
        return False
    return FOREIGN_EVER.search(f"{element.get('class') or ''} {element.get('id') or ''}") is not None


@lru_cache(maxsize=20_000)  # a page asks for each some five times
def _names_foreign(names: str) -> bool:
    without_feet = _FOOT_OF_ARTICLE.sub(lambda foot: f" {foot['own'] or ''} ", names)  # "post-comment-meta" is none
    return FOREIGN.search(without_feet) is not None


@lru_cache(maxsize=20_000)
def poster_weight(names: str) -> int:
    """Return how many marked names one with this class counts as, of those that make a thread; 0 if it marks none."""
    if _OF_A_POST.search(names):
        return POSTS_OF_A_THREAD
    return int(POSTER_CLASS.search(names) is not None)
