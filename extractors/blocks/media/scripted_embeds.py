"""What a script or an element of its own would draw: recordings, films, slides, models, pins.

<script src="https://asciinema.org/a/14.js" id="asciicast-14">    a recording of a terminal
<div class="wistia_embed wistia_async_abc">, <mux-player>          a film, by its number
<div class="flourish-embed" data-src="story/1">                   a chart
<hls-video src="bay.m3u8">, <model-viewer poster="bay.png">       a media file, a picture
<a data-pin-do="embedPin" href="…"></a>                           a post, which the script makes of an empty link
<oembed url="…">, <action-text-attachment url="…">                what CKEditor and Rails keep of a film and a picture

Each becomes the frame, player or picture that it stands for. No script runs.
"""

import json
import re
from itertools import islice
from urllib.parse import parse_qs, urlsplit

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.pages.admission.control_characters import without_control_characters

_OF_SCRIPTS = (
    b"asciicast", b"buzzsprout.com", b"emgithub", b"jsfiddle", b"jwplatform", b"jwplayer", b"pastebin",
    b"podigee-podcast-player", b"speakerdeck", b"telegram-post",
)  # fmt: skip
_FILMS = (
    "media-player", "media-video", "media-audio", "video-player", "audio-player", "hls-video", "hls-player",
    "dash-video", "plyr-video", "theoplayer-player", "podcast-player", "mp3-player",
)  # fmt: skip
_OWN_TAGS = (
    "wistia-player",
    "mux-player",
    "mux-video",
    "mux-audio",
    "model-viewer",
    "oembed",
    "action-text-attachment",
    "video-js",
    "uc-embed",
    "embetty-video",
    "embetty-tweet",
    "twitter-widget",
    *_FILMS,
)
_SIGNS_OF_TAGS = tuple(f"<{tag}".encode() for tag in _OWN_TAGS)
_MOST = 100  # of one page. Chosen by hand, as the next
_LEAST_WORDS = 12  # in an element: a transcript, or what follows its open tag; fewer are for want of a film
_ON_EMBETTY = {"youtube": "https://www.youtube.com/watch?v=", "vimeo": "https://vimeo.com/"}
_ADDRESS = re.compile(r"[!-~\u00a1-\ud7ff]{1,500}")
_ASCIICAST = re.compile(r"(https?://[\w.-]{3,60}/a/\w{1,40})\.js")
_JW = re.compile(r"(?:https?:)?//(?:cdn|content)\.jwplatform\.com/players/([\w-]{8,30})\.js"
                 r"|(?:https?:)?//cdn\.jwplayer\.com/players/([\w-]{8,30})\.js")  # fmt: skip
_SHARED = (
    (
        re.compile(r"(?:https?:)?//jsfiddle\.net/((?:\w{1,40}/){1,2}(?:\d{1,4}/)?)embed(?:ded)?\b.{0,80}"),
        "https://jsfiddle.net/{}",
    ),
    (
        re.compile(r"(?:https?:)?//www\.buzzsprout\.com/(\d{1,9}/\d{1,9}[\w-]{0,100})\.js\b.{0,200}"),
        "https://www.buzzsprout.com/{}",
    ),
    (re.compile(r"(?:https?:)?//pastebin\.com/embed_js(?:/|\.php\?i=)(\w{4,20})"), "https://pastebin.com/{}"),
)
_WISTIA = re.compile(r"(?:^|\s)wistia_async_(\w{6,20})(?:$|\s)")
_ON_GITHUB = re.compile(r"https://github\.com/[!-~\u00a1-\ud7ff]{1,500}")
_POST = re.compile(r"\w{3,40}/\d{1,9}")  # on Telegram
_BOXES = ("wistia_async_", "flourish-embed", "infogram-embed", "issuuembed", "strava-embed-placeholder")
_ON_STRAVA = {"activity": "activities", "route": "routes", "segment": "segments"}
_LARGEST_BOX = 40  # elements. Chosen by hand
_UNSHOWN = frozenset({"script", "style", "noscript"})
_CHART = re.compile(r"(?:visualisation|story)/\d{1,12}")  # of Flourish
_NUMBER = re.compile(r"[\w-]{6,80}")
_MEDIA_FILE = re.compile(r"\.(?:(mp4|m4v|webm|mov|ogv|m3u8|mpd)|mp3|m4a|ogg|oga|wav|flac)(?:$|[?#])", re.IGNORECASE)
_TITLES = ("title", "metadata-video-title", "data-title", "aria-label", "name")


def add_scripted_embeds(parsed: ParsedHtml) -> None:
    """Put what such elements stand for in their place."""
    found: list[tuple[Element, Element | None]] = []
    if parsed.has(*_OF_SCRIPTS):
        found += [(one, _of_script(one)) for one in parsed.body.iter("script")]
    if any(name in parsed.class_text for name in _BOXES):
        found += [(one, _of_box(one)) for one in parsed.body.iter("div", "span")]
    if parsed.has(b"tiktok-embed"):
        for quote in [one for one in parsed.body.iter("blockquote") if "tiktok-embed" in (one.get("class") or "")]:
            if (frame := _frame(quote.get("cite") or "", quote, "TikTok")) is not None:
                quote.append(frame)
    if parsed.has(b"wp-playlist-script"):
        found += [(one, _of_playlist(one)) for one in parsed.body.iter("script")]
    if parsed.has(b"data-pin-do", b"data-iframely-url"):
        found += [(one, _of_link(one)) for one in parsed.body.iter("a")]
    if parsed.has(b"data-video-id"):
        found += [(one, _of_own_tag(one)) for one in parsed.body.iter("video")]
    if parsed.has(*_SIGNS_OF_TAGS):
        found += [(one, _of_own_tag(one)) for one in parsed.body.iter(*_OWN_TAGS)]
    for element, made in [(element, made) for element, made in found if made is not None][:_MOST]:
        outer = element.getparent()
        if outer is None or made is None:
            continue
        if element.tag in _OWN_TAGS and len("".join(element.itertext()).split()) >= _LEAST_WORDS:
            element.addprevious(made)
            element.tag = "div"
            continue
        made.tail, element.tail = element.tail, None
        outer.replace(element, made)


def _of_box(box: Element) -> Element | None:
    names = box.get("class") or ""
    if not any(name in names for name in _BOXES) or _says_something(box):
        return None
    if "flourish-embed" in names and _CHART.fullmatch(chart := (box.get("data-src") or "").partition("?")[0]):
        return _frame(f"https://flo.uri.sh/{chart}/embed", box, "Flourish")
    if "infogram-embed" in names and _NUMBER.fullmatch(name := box.get("data-id") or ""):
        return _frame(f"https://infogram.com/{name}", box)
    if "issuuembed" in names:
        return _frame(box.get("data-url") or "", box)
    if "strava-embed-placeholder" in names:
        kind, place = _ON_STRAVA.get(box.get("data-embed-type") or ""), box.get("data-embed-id") or ""
        return _frame(f"https://www.strava.com/{kind}/{place}", box) if kind and place.isdecimal() else None
    number = _WISTIA.search(names)
    return _frame(f"https://fast.wistia.net/embed/iframe/{number[1]}", box) if number else None


def _says_something(box: Element) -> bool:
    """Tell whether a box has a text of its own, or too much in it for one that a script fills."""
    inside = list(islice(box.iter(), _LARGEST_BOX + 1))
    return len(inside) > _LARGEST_BOX or any(
        ((one.text or "").strip() and one.tag not in _UNSHOWN) or (one is not box and (one.tail or "").strip())
        for one in inside
    )


def _of_link(link: Element) -> Element | None:
    is_embed = (link.get("data-pin-do") or "").startswith("embed") or link.get("data-iframely-url") is not None
    if not is_embed or len(link) or (link.text or "").strip():
        return None
    return _frame(link.get("href") or "", link)


def _of_script(script: Element) -> Element | None:
    address = script.get("src") or ""
    if (number := script.get("data-id") or "") and "speakerdeck" in address and _NUMBER.fullmatch(number):
        return _frame(f"https://speakerdeck.com/player/{number}", script)
    if (post := script.get("data-telegram-post") or "") and _POST.fullmatch(post):
        return _frame(f"https://t.me/{post}", script)
    if (script.get("id") or "").startswith("asciicast") and (cast := _ASCIICAST.fullmatch(address)):
        return _frame(cast[1], script)
    if "podigee-podcast-player" in (script.get("class") or ""):
        return _frame((script.get("data-configuration") or "").partition("/embed")[0], script, "Podigee")
    for written, meant in _SHARED:
        if found := written.fullmatch(address):
            return _frame(meant.format(found[1]), script)
    if played := _JW.fullmatch(address):
        return _frame(f"https://cdn.jwplayer.com/players/{played[1] or played[2]}.html", script)
    if "emgithub.com/" in address:
        try:
            shown = parse_qs(urlsplit(address).query).get("target", [""])[0]
        except ValueError:
            return None
        return _frame(shown, script) if _ON_GITHUB.fullmatch(shown) else None
    return None


def _of_playlist(script: Element) -> Element | None:
    """Return the players of a list of recordings that WordPress keeps as data."""
    if "wp-playlist-script" not in (script.get("class") or ""):
        return None
    try:
        tracks = json.loads(without_control_characters(script.text or "")[0])["tracks"]
    except (ValueError, RecursionError, KeyError, TypeError):
        return None
    box = etree.Element("div")
    for track in tracks[:_MOST] if isinstance(tracks, list) else ():
        address = track.get("src") if isinstance(track, dict) else None
        if isinstance(address, str) and _ADDRESS.fullmatch(address) and (kind := _MEDIA_FILE.search(address)):
            player = etree.SubElement(box, "video" if kind[1] else "audio", {"src": address})
            player.set("title", "".join(filter(str.isprintable, str(track.get("title") or "")))[:200])
    return box if len(box) else None


def _of_own_tag(element: Element) -> Element | None:
    tag, get = str(element.tag), element.get
    if tag in ("video-js", "video"):
        owner, number = get("data-account") or "", get("data-video-id") or ""
        if not (_NUMBER.fullmatch(owner) and _NUMBER.fullmatch(number)):
            return None
        address = f"https://players.brightcove.net/{owner}/default_default/index.html?videoId={number}"
        return _frame(address, element, "Brightcove")
    if tag == "wistia-player" and _NUMBER.fullmatch(number := get("media-id") or ""):
        return _frame(f"https://fast.wistia.net/embed/iframe/{number}", element)
    if tag[:4] == "mux-" and _NUMBER.fullmatch(number := get("playback-id") or ""):
        return _played("video", f"https://stream.mux.com/{number}.m3u8", element)
    if tag == "uc-embed":
        return _frame(get("uc-src") or "", element)
    if tag in ("embetty-tweet", "twitter-widget"):
        number = get("status") or get("data-tweet-id") or ""
        return _frame(f"https://twitter.com/i/status/{number}", element) if number.isdecimal() else None
    if tag == "embetty-video":
        place, number = _ON_EMBETTY.get(get("type") or ""), get("video-id") or ""
        return _frame(f"{place}{number}", element) if place and _NUMBER.fullmatch(number) else None
    if tag == "oembed":
        return _frame(get("url") or "", element)
    if tag == "action-text-attachment":
        return _attached(element)
    if tag == "model-viewer" and (poster := get("poster")):
        return etree.Element("img", {"src": poster, "alt": get("alt") or ""})
    address = get("src") or ""
    kind = _MEDIA_FILE.search(address)
    if kind is None or next(element.iter("video", "audio", "iframe"), None) is not None:
        return None
    return _played("video" if kind[1] else "audio", address, element)


def _attached(element: Element) -> Element | None:
    """Return the figure of a picture that a text of Rails names by its address alone."""
    address = element.get("url") or ""
    is_picture = (element.get("content-type") or "").startswith("image")
    if not is_picture or not address or next(element.iter("img"), None) is not None:
        return None
    figure = etree.Element("figure")
    image = etree.SubElement(figure, "img", {"src": address, "alt": element.get("alt") or ""})
    for name in ("width", "height"):
        if value := element.get(name):
            image.set(name, value)
    if caption := " ".join((element.get("caption") or "").split()):
        etree.SubElement(figure, "figcaption").text = caption
    return figure


def _frame(address: str, element: Element, maker: str = "") -> Element | None:
    if not address.startswith("https://"):
        return None
    return etree.Element("iframe", {"src": address, "title": _title(element) or maker, "allowfullscreen": ""})


def _played(tag: str, address: str, element: Element) -> Element:
    made = etree.Element(tag, {"src": address, "title": _title(element)})
    if poster := element.get("poster"):
        made.set("poster", poster)
    return made


def _title(element: Element) -> str:
    return next((" ".join(text.split()) for name in _TITLES if (text := element.get(name))), "")[:200]
