"""Embedded media: video, sound, documents, maps, posts. In the article each is a link with a title.

Only what a reader would miss: a frame from a known site, a video or sound, a document. Frames from unknown sites are
mostly advertisements and trackers; they count only with a title and the permission to go full screen.
"""

import re
from urllib.parse import parse_qs, unquote, urlsplit

from extractors.blocks.tags import is_hidden
from extractors.blocks.tree import Element
from extractors.pages.admission.control_characters import REFUSED_BY_XML
from extractors.saving.compose.inline import Inline, Mark, Picture, Text
from extractors.saving.compose.links import Links

EMBED_TAGS = frozenset(
    "iframe video audio object embed lite-youtube lite-vimeo youtube-video amp-youtube amp-vimeo amp-iframe amp-video "
    "amp-audio amp-twitter amp-instagram amp-dailymotion".split()
)
_ADDRESSES = ("src", "data-src", "data-original", "data", "data-url")
_LATER = re.compile(
    r"(?!srcdoc|.*(?:srcset|poster|holder|thumb|image)).*src"
)  # what loaders and consent programs call it
_PLACES = {
    "youtube.com": "YouTube", "youtube-nocookie.com": "YouTube", "youtu.be": "YouTube", "vimeo.com": "Vimeo",
    "dailymotion.com": "Dailymotion", "rutube.ru": "Rutube", "bilibili.com": "bilibili", "twitch.tv": "Twitch",
    "ted.com": "TED", "loom.com": "Loom", "wistia.com": "Wistia", "wistia.net": "Wistia", "brightcove.net": "Video",
    "spotify.com": "Spotify", "soundcloud.com": "SoundCloud", "bandcamp.com": "Bandcamp",
    "podcasts.apple.com": "Apple Podcasts", "archive.org": "Internet Archive", "openstreetmap.org": "OpenStreetMap",
    "codepen.io": "CodePen", "jsfiddle.net": "JSFiddle", "codesandbox.io": "CodeSandbox", "gist.github.com": "Gist",
    "slideshare.net": "SlideShare", "speakerdeck.com": "Speaker Deck", "scribd.com": "Scribd", "issuu.com": "issuu",
    "dwcdn.net": "Datawrapper", "flourish.studio": "Flourish", "tiktok.com": "TikTok", "instagram.com": "Instagram",
    "twitter.com": "Twitter", "x.com": "X", "bsky.app": "Bluesky", "giphy.com": "GIPHY",
    "streamable.com": "Streamable", "documentcloud.org": "DocumentCloud", "facebook.com": "Facebook",
    "fb.watch": "Facebook", "t.me": "Telegram", "linkedin.com": "LinkedIn", "threads.net": "Threads",
    "threads.com": "Threads", "reddit.com": "Reddit", "redditmedia.com": "Reddit", "pinterest.com": "Pinterest",
    "flickr.com": "Flickr", "imgur.com": "Imgur", "vk.com": "VK", "ok.ru": "OK", "mixcloud.com": "Mixcloud",
    "deezer.com": "Deezer", "infogram.com": "Infogram", "observablehq.com": "Observable", "figma.com": "Figma",
    "prezi.com": "Prezi", "stackblitz.com": "StackBlitz", "replit.com": "Replit", "github.com": "GitHub",
    "docs.google.com": "Google Docs", "knightlab.com": "Knight Lab", "peertube.tv": "PeerTube",
    "libsyn.com": "Libsyn", "buzzsprout.com": "Buzzsprout", "simplecast.com": "Simplecast",
    "ourworldindata.org": "Our World in Data", "nicovideo.jp": "niconico", "youku.com": "Youku",
    "v.qq.com": "Tencent Video", "rumble.com": "Rumble", "odysee.com": "Odysee", "coub.com": "Coub",
    "tenor.com": "Tenor", "pastebin.com": "Pastebin",
    "media.ccc.de": "media.ccc.de", "jwplatform.com": "Video", "kaltura.com": "Video", "vidyard.com": "Vidyard",
    "music.apple.com": "Apple Music", "tidal.com": "TIDAL", "podbean.com": "Podbean", "acast.com": "Acast",
    "megaphone.fm": "Megaphone",
    "omny.fm": "Omny", "spreaker.com": "Spreaker", "transistor.fm": "Transistor", "podigee.io": "Podigee",
    "dartpad.dev": "DartPad", "asciinema.org": "asciinema", "jsbin.com": "JS Bin", "trinket.io": "Trinket",
    "glitch.com": "Glitch", "geogebra.org": "GeoGebra", "desmos.com": "Desmos", "sketchfab.com": "Sketchfab",
    "arcgis.com": "ArcGIS", "public.tableau.com": "Tableau", "powerbi.com": "Power BI", "plotly.com": "Plotly",
    "canva.com": "Canva", "genial.ly": "Genially", "strava.com": "Strava", "komoot.com": "komoot",
    "komoot.de": "komoot", "airtable.com": "Airtable", "music.yandex.ru": "Yandex Music", "tv.naver.com": "Naver TV",
    "tv.kakao.com": "Kakao TV", "thinglink.com": "ThingLink", "padlet.com": "Padlet", "windy.com": "Windy",
    "matterport.com": "Matterport", "wolframcloud.com": "Wolfram Cloud", "miro.com": "Miro",
}  # fmt: skip
_VIEWERS = frozenset({"docs.google.com", "view.officeapps.live.com"})
_MAPS = re.compile(r"google\.[a-z.]{1,20}/maps|maps\.google\.|bing\.com/maps", re.IGNORECASE)
_FILE = re.compile(r"\.(pdf|mp4|m4v|webm|mov|ogv|mp3|m4a|ogg|oga|wav|flac|m3u8)$", re.IGNORECASE)
_SOUND = re.compile(r"\.(?:mp3|m4a|ogg|oga|wav|flac)$", re.IGNORECASE)
_BY_MACHINE = re.compile(r"[0-9a-f]{12}|\d{9}|[0-9a-f]{8}-[0-9a-f]{4}-", re.IGNORECASE)  # a number, and no name
_FEDERATED = re.compile(r"/@[\w.-]+/\d+/embed/?$")  # a post on Mastodon or a similar server, whatever its host
_YOUTUBE = re.compile(r"/(?:embed|v|shorts|live)/([\w-]{6,20})")
_VIMEO = re.compile(r"/video/(\d{4,12})")
_NEVER = re.compile(
    r"doubleclick|googletagmanager|googlesyndication|recaptcha|/plugins/(?:like|page|share)|addthis|disqus|adservice|"
    r"amazon-adsystem|/subscribe_embed|taboola|outbrain",
    re.IGNORECASE,
)
_EMPTY_TITLE = re.compile(
    r"\W*|(?:youtube |vimeo |embedded |embed |external )*(?:video|audio|media|content|frame|iframe)?(?: player)?|"
    r"post embed|wordpress embed|advert\w*",
    re.IGNORECASE,
)
_TINY = re.compile(r"\s*+[012](?:\.0+)?\s*+(?:px\s*+)?")
_LONGEST_TITLE = 200


def is_embed(element: Element, tag: str) -> bool:
    """Tell whether an element may embed media."""
    return tag in EMBED_TAGS or (tag == "script" and "//gist.github.com/" in (element.get("src") or ""))


def embed_link(element: Element, links: Links) -> list[Inline]:
    """Return a link to what an element embeds, after its poster; nothing if a reader would not miss it."""
    get = element.get
    tag = str(element.tag)
    is_tiny = not tag.startswith("amp-") and any(_TINY.fullmatch(get(one) or "") for one in ("width", "height"))
    if is_hidden(element, tag, element.getparent()) or is_tiny:  # those of AMP give a ratio
        return []
    address = _address(element, tag, links)
    if not address or _NEVER.search(address):
        return []
    written = next((text for name in ("title", "aria-label", "data-title", "playlabel") if (text := get(name))), "")
    title = " ".join(written.split())[:_LONGEST_TITLE]
    title = "" if _EMPTY_TITLE.fullmatch(title) else title
    address, place = (REFUSED_BY_XML.sub("", one) for one in _placed(address, tag))  # an address may encode any
    if not place and not (title and get("allowfullscreen") is not None):
        return []
    poster = links.absolute(get("poster") or "") if get("poster") else ""
    mark = Mark("a", address)
    shown: list[Inline] = [Picture(poster, title, ())] if poster else []
    return [*shown, Text(title or place, (mark,))]


def _address(element: Element, tag: str, links: Links) -> str:
    get = element.get
    number = get("videoid") or get("video-id") or get("data-videoid") or ""
    if number and re.fullmatch(r"[\w-]{4,24}", number):
        if "vimeo" in tag:
            return f"https://vimeo.com/{number}"
        if "dailymotion" in tag:
            return f"https://www.dailymotion.com/video/{number}"
        return f"https://www.youtube.com/watch?v={number}"
    if (post := get("data-tweetid") or get("data-shortcode")) and re.fullmatch(r"[\w-]{5,30}", post):
        return f"https://twitter.com/i/status/{post}" if "twitter" in tag else f"https://www.instagram.com/p/{post}/"
    raw = [get(name) or "" for name in _ADDRESSES]
    raw += [str(value) for name, value in element.items() if _LATER.match(str(name))]
    if tag in ("video", "audio", "amp-video", "amp-audio"):
        raw += [one.get("src") or one.get("data-src") or "" for one in element.iterchildren("source")]
    if tag == "object":  # the old way to embed video
        raw += [one.get("value") or "" for one in element.iter("param") if one.get("name") in ("movie", "src", "url")]
        raw += [one.get("src") or "" for one in element.iter("embed")]
    for one in raw:
        if one and not one.startswith(("about:", "data:", "blob:", "javascript:")) and (found := links.absolute(one)):
            return found
    return ""


def _placed(address: str, tag: str) -> tuple[str, str]:
    """Return the address for a reader of embedded media, and the name of the site, or "" for an unknown one."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").lower()
    except ValueError:
        return address, ""
    query = parse_qs(parts.query)
    name = next((_PLACES[one] for one in _endings(host) if one in _PLACES), "")
    if name == "YouTube" and (found := _YOUTUBE.search(parts.path)):
        if found[1] == "videoseries":
            playlist = query.get("list", [""])[0]
            return f"https://www.youtube.com/playlist?list={playlist}", name
        return f"https://www.youtube.com/watch?v={found[1]}", name
    if name == "Vimeo" and (found := _VIMEO.search(parts.path)):
        return f"https://vimeo.com/{found[1]}", name
    if name == "Spotify":
        return address.replace("/embed/", "/", 1).partition("?")[0], name
    if host in _VIEWERS and (shown := (query.get("url") or query.get("src") or [""])[0]).startswith(
        ("http://", "https://")
    ):
        return _placed(shown, "iframe") if shown != address and "?" not in shown else (shown, "PDF")
    if name == "Facebook" and (shown := (query.get("href") or [""])[0]).startswith("https://"):
        return shown, name
    if host.endswith("embedly.com") and (shown := (query.get("url") or [""])[0]).startswith("https://"):
        return _placed(shown, tag) if "embedly.com" not in shown else (shown, "")
    if name == "Telegram":
        return address.partition("?")[0], name
    if name == "Gist":
        return address.partition("?")[0].removesuffix(".js"), name
    if name == "SoundCloud" and (track := query.get("url", [""])[0]).startswith("https://"):
        return track, name
    if host == "platform.twitter.com":
        post = query.get("id", [""])[0]
        return (f"https://twitter.com/i/status/{post}", name) if post.isdecimal() else (address, "")
    if not name and _FEDERATED.search(parts.path):
        return address.partition("?")[0].rstrip("/").removesuffix("/embed"), "Mastodon"
    if _MAPS.search(address):
        return address, "Google Maps" if "google" in host else "Map"
    if found := _FILE.search(unquote(parts.path)):
        file = unquote(parts.path).rpartition("/")[2]
        if file and not _BY_MACHINE.search(file):
            return address, file
        return address, "PDF" if found[1].lower() == "pdf" else "Audio" if _SOUND.search(parts.path) else "Video"
    if not name and tag in ("video", "audio", "amp-video", "amp-audio"):
        name = "Audio" if "audio" in tag or _SOUND.search(parts.path) else "Video"
    return address, name


def _endings(host: str) -> list[str]:
    labels = host.split(".")[-5:]
    return [".".join(labels[start:]) for start in range(len(labels) - 1)]
