"""Films that a page shows as a picture until a click: a player is put beside it, as if it had been clicked.

    <div class="youtube-player" data-id="ID"><img src="https://i.ytimg.com/vi/ID/hqdefault.jpg"></div>

Saving makes a link of it, as of any other player.
"""

import re
from collections.abc import Iterator

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.media.late_frames import title_of_film
from extractors.blocks.parsed_html import ParsedHtml

_POSTER = re.compile(r"(?:i\d?\.ytimg\.com|img\.youtube\.com)/(?:vi|vi_webp|an_webp)/(?P<number>[\w-]{11})/")
_PLAYERS = ("iframe", "lite-youtube", "lite-vimeo", "amp-youtube", "youtube-video")
_ATTRIBUTES = (
    "data-id", "data-video-id", "data-videoid", "data-youtube-id", "data-youtube", "data-yt-id", "data-ytid",
    "videoid", "data-embed", "data-vimeo-id", "data-vimeo", "data-video",
)  # fmt: skip
_NUMBERS = {"youtube": re.compile(r"[\w-]{11}"), "vimeo": re.compile(r"\d{6,12}")}
_BOXES = ("div", "a", "button", "span", "figure")

Facade = tuple[Element, str, str, str]  # the picture or box, whose film it is, its number and title


def add_players(parsed: ParsedHtml) -> None:
    """Add a player to each picture or box that stands for a film, in place."""
    has_boxes = "youtube" in parsed.class_text or "vimeo" in parsed.class_text
    if not has_boxes and not parsed.has(b"ytimg.com/", b"img.youtube.com/"):
        return
    found = [*_pictured(parsed.body), *(_named(parsed.body) if has_boxes else ())]
    known = _numbers_of_players(parsed.body) if found else set()
    for element, kind, number, title in found:
        if number in known:
            continue
        known.add(number)
        player = etree.Element(f"lite-{kind}", {"videoid": number, "title": title})
        if element.tag == "img":
            player.tail, element.tail = element.tail, None
            element.addnext(player)
        else:
            element.append(player)


def _pictured(body: Element) -> Iterator[Facade]:
    for image in body.iter("img"):
        found = _POSTER.search(image.get("src") or "") or _POSTER.search(image.get("data-src") or "")
        if found is not None:
            yield image, "youtube", found["number"], image.get("alt") or ""


def _named(body: Element) -> Iterator[Facade]:
    for box in body.iter(*_BOXES):
        names = box.get("class") or ""
        kind = next((one for one in _NUMBERS if one in names), "")
        if not kind:
            continue  # nearly all
        number = next((value for name in _ATTRIBUTES if (value := box.get(name))), "")
        if _NUMBERS[kind].fullmatch(number):
            yield box, kind, number, title_of_film(box)


def _numbers_of_players(body: Element) -> set[str]:
    """Return the numbers of the films that the page's own players and links show."""
    written = [one.get(name) or "" for one in body.iter(*_PLAYERS) for name in ("src", "data-src", "videoid", "srcdoc")]
    written += [target for link in body.iter("a") if "you" in (target := link.get("href") or "") or "vimeo" in target]
    return {number for one in written for number in re.findall(r"[\w-]{11}|\d{6,12}", one)}
