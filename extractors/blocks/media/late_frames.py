"""Videos that a page loads on a click: a placeholder element, with the address in an attribute.

    <div data-embed-url="https://www.youtube.com/watch?v=…">, <div data-plyr-provider="youtube" data-plyr-embed-id="…">

So are those of which WordPress has only the address: <div class="wp-block-embed__wrapper">https://youtu.be/…</div>.
Each gets the `<iframe>` that a script would have inserted.
"""

import re

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_ADDRESS = re.compile(
    r"(?:https?:)?//(?:www\.)?(?:youtube(?:-nocookie)?\.com/(?:embed/|watch\?v=|shorts/)|youtu\.be/|player\.vimeo\.com/video/"
    r"|vimeo\.com/\d|(?:www\.)?dailymotion\.com/(?:embed/)?video/|w\.soundcloud\.com/player|open\.spotify\.com/embed/)[^\s\"']{1,300}"
)
_HELD = etree.XPath(
    "descendant::*[(self::div or self::figure or self::section or self::span or self::button) and"
    " @*[starts-with(name(), 'data-') and (contains(., 'youtu') or contains(., 'vimeo') or contains(., 'dailymotion')"
    " or contains(., 'soundcloud') or contains(., 'spotify') or contains(name(), 'youtube')"
    " or contains(name(), 'data-yt'))]]"
)
_NUMBERS = (
    "data-plyr-embed-id",
    "data-youtube-id",
    "data-youtube",
    "data-ytid",
    "data-yt-id",
    "data-video-id",
    "data-id",
)
_WRAPPER = "wp-block-embed__wrapper"
_WRITTEN = re.compile(r"\s*(https?://[^\s<>\"']{1,400})\s*")
_NUMBER = re.compile(r"[\w-]{11}")
_PLACES = (b"youtu", b"vimeo", b"dailymotion", b"soundcloud", b"spotify", b"data-yt")
_SHOWING = ("iframe", "video", "lite-youtube", "amp-youtube")
_MOST = 60  # of one page; chosen by hand: against a page made to be slow


def add_late_frames(parsed: ParsedHtml) -> None:
    """Put an `<iframe>` into each placeholder of a video, in place."""
    if _WRAPPER in parsed.class_text:
        _show_written(parsed.body)
    if not parsed.has(*_PLACES):
        return
    made: set[Element] = set()
    for element in _HELD(parsed.body):
        if len(made) >= _MOST:
            return
        if any(outer in made for outer in element.iterancestors()) or next(element.iter(*_SHOWING), None) is not None:
            continue
        beside = element.getnext()
        if beside is not None and beside.tag == "noscript" and next(beside.iter("iframe"), None) is not None:
            continue
        if address := _address(element):
            element.insert(0, etree.Element("iframe", {"src": address, "title": title_of_film(element)}))
            for poster in list(element.iter("img")):
                if poster.get("src", "").split("/")[2:3] in (["i.ytimg.com"], ["img.youtube.com"], ["i.vimeocdn.com"]):
                    poster.set("role", "presentation")
                    poster.attrib.pop("alt", None)
            made.add(element)


def _show_written(body: Element) -> None:
    """Put an `<iframe>` in the place of an address that WordPress has not replaced."""
    for box in body.iter("div"):
        address = _WRITTEN.fullmatch(box.text or "") if not len(box) else None
        if address and _WRAPPER in (box.get("class") or ""):
            box.text = None
            frame = etree.SubElement(box, "iframe", {"src": address[1], "title": address[1]})
            frame.set("allowfullscreen", "")  # so a frame of any place is saved, as a link


def title_of_film(box: Element) -> str:
    """Return what the film of a placeholder is called: what it is named itself is often what pressing it does."""
    of_film = (
        str(value) for name, value in box.items() if str(name).startswith("data-") and str(name).endswith("title")
    )
    names = (*of_film, *(box.get(name) for name in ("data-alt", "aria-label", "title")))
    return next(filter(None, names), "")


def _address(element: Element) -> str:
    for name, value in element.items():
        if str(name).startswith("data-") and _ADDRESS.fullmatch(str(value)):
            return str(value)
        if value[:1] == "{" and (found := _ADDRESS.search(str(value).replace("\\/", "/"))):  # a program's settings
            return found[0]
    attributes = " ".join(f"{name}={value}" for name, value in element.items() if len(str(value)) < 100).lower()
    number = next((value for name in _NUMBERS if (value := element.get(name) or "")), "")
    if "youtube" in attributes and _NUMBER.fullmatch(number):
        return f"https://www.youtube.com/watch?v={number}"
    return f"https://vimeo.com/{number}" if "vimeo" in attributes and number.isdecimal() else ""
