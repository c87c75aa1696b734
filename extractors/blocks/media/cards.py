"""Cards that programs for blogs make of a link, a file or a post, as what they are.

Their pieces (title, description, publisher, button) stand apart only by style, and by themselves none is text of the
article. A card becomes a frame that shows its target, which articles save as a link with a title; a post becomes a
quotation; what opens and closes becomes `<details>`.
"""

import re
from collections.abc import Callable, Mapping
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.records import record_in
from extractors.pages.admission.control_characters import REFUSED_BY_XML

_MOST = 500  # cards of a page; chosen by hand: against a page made to be slow
_LONGEST_TITLE = 200  # characters
_PREVIEW_TITLES = ("bookmark-title", "blogcard-title", "markup--mixtapeEmbed-strong")
_MOST_PICTURES = 40  # of a gallery
_LONGEST_POST = 20_000  # characters of a post's record


def normalise_cards(parsed: ParsedHtml) -> None:
    """Settle the cards of a page, in place."""
    if not any(name in parsed.class_text for name in _SETTLE):
        return
    found = [
        (card, settle)
        for card in parsed.body.iter("figure", "div", "blockquote", "span", "aside", "a")
        for name in (card.get("class") or "").split()
        if (settle := _SETTLE.get(name)) is not None
    ]
    for card, settle in found[:_MOST]:
        settle(card)


def _bookmark(card: Element) -> None:
    link = next(card.iter("a"), None)
    title = _text_of(card, "kg-bookmark-title")
    if link is not None and title:
        caption = next((" ".join("".join(one.itertext()).split()) for one in card.iter("figcaption")), "")
        _frame(card, link.get("href") or "", title, caption)


def _preview(card: Element) -> None:
    """Settle the preview that a forum, a notebook or a blog makes of a linked page."""
    link = card if card.tag == "a" else next((one for one in card.iter("a") if one.get("href")), None)
    title = next((text for name in _PREVIEW_TITLES if (text := _text_of(card, name))), "")
    if not title and (heading := next(card.iter("h3", "h4"), None)) is not None:
        title = " ".join("".join(islice(heading.itertext(), 8)).split())
    if link is not None and title:
        _frame(card, link.get("href") or "", title)


def _unfurled(card: Element) -> None:
    named = next(card.iter("h3", "h4"), card)
    title = _text_of(card, "js-unfurl-title") or " ".join("".join(islice(named.itertext(), 8)).split())
    _frame(card, card.get("data-url") or "", title)


def _toggle(card: Element) -> None:
    heading = next((one for one in card.iter("h1", "h2", "h3", "h4", "h5", "h6")), None)
    if heading is None or len(card) != 2:
        return
    card.tag = "details"
    card.set("open", "")
    card[0].tag = "summary"
    heading.tag = "span"


def _file(card: Element) -> None:
    links = list(card.iter("a"))
    if links and (title := " ".join("".join(links[0].itertext()).split())):
        _frame(card, links[0].get("href") or "", title)


def _post(card: Element) -> None:
    """Write out a post of which a page holds nothing but its record."""
    if not "".join(card.itertext()).strip():
        _record_of_post(card)


def _record_of_post(card: Element) -> None:
    """Write out a post by its record, without the buttons and counts that a page may have drawn around it."""
    record = _record(card)
    text = record.get("full_text")
    if not isinstance(text, str) or not text.strip():
        return
    card.tag, card.text = "blockquote", None
    card[:] = []
    card.attrib.clear()
    card.set("class", "twitter-tweet")
    etree.SubElement(card, "p").text = _written(text)
    names = [_written(record.get(name)) for name in ("name", "username")]
    source = etree.SubElement(card, "a", {"href": _written(record.get("url"))})
    source.text = f"{names[0]} (@{names[1]})" if all(names) else names[0] or names[1] or "Twitter"


def _mention(card: Element) -> None:
    """Write out whom an article mentions, of whom a page holds nothing but a record."""
    name = _record(card).get("name")
    if isinstance(name, str) and not "".join(card.itertext()).strip():
        card.text = _written(name)[:_LONGEST_TITLE]


def _gallery(card: Element) -> None:
    """Show the pictures of a gallery of which a page holds nothing but a record."""
    gallery = _record(card).get("gallery")
    pictures = gallery.get("images") if isinstance(gallery, dict) else None
    if not isinstance(pictures, list) or next(card.iter("img"), None) is not None:
        return
    addresses = [_written(one.get("src")) for one in pictures[:_MOST_PICTURES] if isinstance(one, dict)]
    card[:] = [etree.Element("img", {"src": address, "alt": ""}) for address in addresses if address]
    card.tag, card.text = "figure", None
    if isinstance(gallery, dict) and isinstance(caption := gallery.get("caption"), str) and caption.strip():
        etree.SubElement(card, "figcaption").text = " ".join(_written(caption).split())


def _written(value: object) -> str:
    """Return a value of a record without the characters that no page may hold."""
    return REFUSED_BY_XML.sub("", str(value or ""))


def _record(card: Element) -> Mapping[str, object]:
    return record_in(card.get("data-attrs") or "", _LONGEST_POST)


def _social(card: Element) -> None:
    if not "".join(card.itertext()).strip():
        _frame(card, card.get("data-href") or "", "")


def _film(card: Element) -> None:
    number = (card.get("id") or "").removeprefix("WYL_")
    if re.fullmatch(r"[\w-]{6,20}", number):
        _frame(card, f"https://www.youtube.com/embed/{number}", _text_of(card, "tT"))


def _reddit(card: Element) -> None:
    for link in card.iter("a"):
        before = link.getprevious()
        if before is not None and (before.tail or "").strip() in ("by", "in"):
            before.tail = f" {(before.tail or '').strip()} "


def _frame(card: Element, address: str, title: str, caption: str = "") -> None:
    """Make of a card a frame that fills its place, with the author's caption below."""
    if not address.startswith(("http://", "https://", "/")):
        return
    card.tag = "iframe"
    card[:] = []
    card.text = None
    card.attrib.clear()
    card.set("src", address)
    card.set("title", title[:_LONGEST_TITLE])
    card.set("allowfullscreen", "")
    if caption:
        paragraph = etree.Element("p")
        paragraph.text, paragraph.tail, card.tail = caption, card.tail, None
        card.addnext(paragraph)


def _text_of(card: Element, name: str) -> str:
    for element in islice(card.iter("div", "span", "p", "h3", "strong"), 40):
        if name in (element.get("class") or "").split():
            return " ".join("".join(element.itertext()).split())
    return ""


_SETTLE: dict[str, Callable[[Element], None]] = {
    "kg-bookmark-card": _bookmark,
    "kg-toggle-card": _toggle,
    "wp-block-file": _file,
    "twitter-embed": _post,
    "tweet": _record_of_post,
    "fb-post": _social,
    "fb-video": _social,
    "lyMe": _film,
    "reddit-embed-bq": _reddit,
    "mention-wrap": _mention,
    "image-gallery-embed": _gallery,
    "bbCodeBlock--unfurl": _unfurled,
    "onebox": _preview,
    "bookmark": _preview,
    "blogcard-wrap": _preview,
    "graf--mixtapeEmbed": _preview,
}
