"""Signs that belong to the page and not to its text: an icon font's names, "[edit]", a heading's permalink.

An icon font draws a picture for a name such as "open_in_new"; extractors and saving would otherwise read that name.
"""

import re
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree, drop_trees
from extractors.blocks.tags import HEADING_LEVELS

_ICON_FONTS = re.compile(
    r"(?:(?:google-)?material-(?:icons|symbols)|google-symbols)(?:-(?:outlined|rounded|round|sharp|two-tone|extended))?"
)
_LIGATURE = re.compile(r"\s*[a-z0-9]+(?:_[a-z0-9]+)*\s*")
_INLINE = frozenset({"span", "a", "b", "strong", "em", "i", "small", "time"})
_SURE_LIGATURE = re.compile(r"\s*[a-z0-9]+(?:_[a-z0-9]+)+\s*")  # "chevron_right", which is no word
_TAGS = ("i", "span", "mat-icon", "a", "div", "sup", "li", "ul", "ol", "button", "summary")
# Of every wiki, board and manual: "[edit]", "Redirected from…", "From Wikipedia…", "[citation needed]", "[source]",
# "Click to expand…", a post's day once more in short.
_EDITING = frozenset(
    "mw-editsection mw-editsection-like editsection mw-redirectedfrom mw-jump-link printfooter Inline-Template "
    "bbCodeBlock-expandLink bbCodeBlock-shrinkLink quoteExpand ipsTruncate_more msg-symbol ext-phonos-attribution "
    "viewcode-link ipsTime__short collapse-source quoted-switch figure-inline-download "
    "Documentation-exampleButtonsContainer".split()
)
# Copies that a carousel puts at its ends, so that it seems to go round.
_COPIED = frozenset(
    "slick-cloned swiper-slide-duplicate splide__slide--clone glide__slide--clone tns-slide-cloned bx-clone".split()
)
# What turns a carousel's pictures over.
_TURNING = frozenset(
    "swiper-pagination swiper-button-next swiper-button-prev slick-dots slick-arrow carousel-indicators "
    "carousel-control carousel-control-prev carousel-control-next splide__arrows splide__pagination glide__arrows "
    "glide__bullets owl-nav owl-dots flickity-page-dots flickity-prev-next-button flickity-button flex-control-nav "
    "flex-direction-nav bx-controls bx-pager tns-nav tns-controls keen-slider__arrow embla__dots embla__buttons".split()
)
# The same copies by another program; how often a forum's readers followed a link; rustdoc's link to a source.
_PAIRS = (frozenset({"owl-item", "cloned"}), frozenset({"badge", "clicks"}), frozenset({"src", "rightside"}))
_UNFOLDING = "hideme"  # on a `<summary>`: rustdoc's "Expand description". Elsewhere it fades in what a reader comes to
_NUMBERED = "crawler-post-infos"  # a post's day and, glued to it, its number in the thread
_MOST_TEXTS = 500  # of a menu; chosen by hand: against menus in menus
_SENTENCE_ENDS = (".", "!", "?", "。", "！", "？", "؟")
_UNWRITTEN = frozenset({"createlink", "foswikiNewLink", "twikiNewLink"})  # a page of a wiki that nobody has written
_WIKI_IDS = ("siteSub", "jump-to-nav", "wm-ipp-base", "wm-ipp-print")  # the latter two of a web archive
_BY_ID = etree.XPath(" | ".join(f"id('{name}')" for name in _WIKI_IDS))  # by the tree's own index of ids
_OPENING = ("popovertarget", "commandfor")
_POPOVERS = etree.XPath("descendant::*[@popover]")
_PERMALINKS = frozenset("headerlink anchorjs-link header-anchor hash-link heading-anchor heading-link".split())
_DRAWN_FROM = "\u2190"  # the first of Unicode's arrows, signs and emoji
_PERMALINK_SIGNS = frozenset({"", *"¶#§🔗∞"})


def drop_page_signs(parsed: ParsedHtml) -> None:
    """Remove the page's own signs."""
    for identifier in _WIKI_IDS if _BY_ID(parsed.body) else ():
        for element in parsed.body.findall(f".//*[@id='{identifier}']"):
            drop_tree(element)
    signs = {names: sign for names in parsed.classes if (sign := _sign(names))}
    if not signs:
        return
    spare: list[Element] = []
    for element in [one for one in parsed.body.iter(*_TAGS) if one.get("class") in signs]:
        sign = signs[element.get("class") or ""]
        if sign.is_spare:
            spare.append(element)
        elif sign.is_unfolding:
            spare += [element] if element.tag == "summary" else []
        elif sign.is_numbered:
            spare += element.findall("span[@itemprop='position']")
        elif sign.is_unwritten:
            spare += [one for one in element.iter("a") if one.text == "?" and not len(one)]
        elif sign.is_size:
            outer = element.getparent()
            link = None if outer is None else outer.getparent()
            if outer is not None and link is not None and "lightbox" in (link.get("class") or ""):
                spare.append(outer)
        elif len(element) == 0 and (text := element.text):
            is_icon = (sign.is_icon and _LIGATURE.fullmatch(text)) or (
                sign.may_be_icon and _SURE_LIGATURE.fullmatch(text)
            )
            is_permalink = sign.is_permalink and text.replace("\u200b", "").strip() in _PERMALINK_SIGNS
            if is_icon or (is_permalink and not element.get("id") and not element.get("name")):
                spare.append(element)
            elif sign.may_be_icon and _is_drawn(text[-1]) and (element.tail or "")[:1].isalnum():
                element.tail = f" {element.tail}"  # "🚧" and "Wet nets"
    drop_trees(spare)


def drop_signs_of_headings(parsed: ParsedHtml) -> None:
    """Remove the buttons that copy a heading's link, which are nothing but a sign: "🔗"."""
    for heading in parsed.body.iter(*HEADING_LEVELS):
        for link in heading.findall(".//a[@href='#top_of_page']"):
            drop_tree(link)  # "top", of manual pages
        for button in list(heading.iter("button")):
            if not any(map(str.isalnum, "".join(button.itertext()))):
                drop_tree(button)


def open_menus_without_links(parsed: ParsedHtml) -> None:
    """Make plain boxes of menus that lead nowhere and hold sentences: a builder's answers to questions, in place.

    One that holds nothing but a heading ("In this article") is left out: its list is a script's.
    """
    for menu in list(parsed.body.iter("nav")):
        if next(menu.iter("a", "button", "input", "select"), None) is not None:
            continue
        texts = [text for text in islice(menu.itertext(), _MOST_TEXTS) if text.strip()]
        heading = next(menu.iter(*HEADING_LEVELS), None)
        if any(map(_is_sentence, texts)):
            menu.tag = "div"
        elif heading is not None and len(texts) == 1 and texts[0] in heading.itertext():
            drop_tree(menu)


def _is_sentence(text: str) -> bool:
    return text.rstrip().endswith(_SENTENCE_ENDS) and " " in text.strip()


def close_popovers(parsed: ParsedHtml) -> None:
    """Hide what a browser shows only once a button of the page opens it, for good where there is none."""
    if not parsed.has(b"popover"):
        return  # nearly every page
    buttons = parsed.body.iter("button", "input")
    opened = {target for button in buttons for name in _OPENING if (target := button.get(name))}
    for element in _POPOVERS(parsed.body):
        element.set("hidden", "until-found" if element.get("id") in opened else "")


def separate_authors(parsed: ParsedHtml) -> None:
    """Add a space after an author's name that only the page's style separates from the text after it."""
    for link in parsed.body.iterfind(".//a[@rel='author']") if parsed.has(b"author") else ():
        after = link.getnext()
        if after is not None and not link.tail and (after.text or "")[:1].isalnum() and after.tag in _INLINE:
            link.tail = " "


def _is_drawn(sign: str) -> bool:
    return sign > _DRAWN_FROM and not sign.isalnum()


class _Sign(NamedTuple):
    """What a class says an element may be."""

    is_spare: bool
    is_unfolding: bool
    is_numbered: bool
    is_size: bool
    is_unwritten: bool
    is_icon: bool
    may_be_icon: bool
    is_permalink: bool


@lru_cache(maxsize=20_000)  # pages of one site share them
def _sign(classes: str) -> _Sign | None:
    """Return the sign that a class names; None for nearly all classes."""
    names = classes.split()
    is_spare = not (_EDITING | _COPIED | _TURNING).isdisjoint(names) or any(pair.issubset(names) for pair in _PAIRS)
    is_icon = ("material-" in classes or "google-symbols" in classes) and any(map(_ICON_FONTS.fullmatch, names))
    is_permalink = not _PERMALINKS.isdisjoint(names)
    may_be_icon = "icon" in classes
    is_unfolding = _UNFOLDING in names
    is_numbered = _NUMBERED in names
    is_size = "informations" in names  # of a picture in Discourse, beside the name of its file
    is_unwritten = not _UNWRITTEN.isdisjoint(names)
    sign = _Sign(is_spare, is_unfolding, is_numbered, is_size, is_unwritten, is_icon, may_be_icon, is_permalink)
    return sign if any(sign) else None
