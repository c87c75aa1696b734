"""Films and posts that a script of the page puts into one of its boxes, which it names.

<div id="player"></div><script>new YT.Player("player", {videoId: "ogfYd705cRs"})</script>  YouTube, Vimeo, DM
<div id="stream"></div><script>new Twitch.Embed("stream", {channel: "tides"})</script>       Twitch
<div id="film">Loading…</div><script>jwplayer("film").setup({file: "bay.mp4"})</script>      JW Player
<div id="post"></div><script>VK.Widgets.Post("post", -1, 45, "…")</script>                    VK

Each box gets the frame or player that the script would have made. No script runs.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_SIGNS = (b"YT.Player", b"Vimeo.Player", b"DM.player", b"Twitch.", b"VK.Widgets", b"jwplayer")
_CALL = re.compile(
    r"(?P<maker>YT\.Player|Vimeo\.Player|DM\.player|Twitch\.(?:Embed|Player)|VK\.Widgets\.Post|jwplayer)\(\s{0,20}"
    r"(?:document\.getElementById\(\s{0,20})?[\"'](?P<box>[\w-]{1,80})[\"']\s{0,20}\)?\s{0,20}(?:\.setup\(|,)",
)
_LONGEST = 1_500  # characters of what a call is given, up to the next call. Chosen by hand
_FIELD = re.compile(r"[\"']?\b(\w{2,12})[\"']?\s{0,9}:\s{0,9}(?:[\"']([^\"'\n]{1,500})[\"']|(\d{1,15})\b)")
_POST = re.compile(r"\s{0,9}(-?\d{1,12})\s{0,9},\s{0,9}(\d{1,12})")
_NUMBER = re.compile(r"[\w-]{3,40}")
_SOUND = re.compile(r"\.(?:mp3|m4a|ogg|oga|wav|flac)(?:$|[?#])", re.IGNORECASE)
_MOST = 40  # of one page. Chosen by hand, as the next
_LEAST_WORDS = 12  # in a box: more is a text of its own


def add_called_embeds(parsed: ParsedHtml) -> None:
    """Put what such scripts would make into its boxes, in place."""
    if not parsed.has(*_SIGNS):
        return
    calls = (call for script in parsed.body.iter("script") for call in _calls(script.text or ""))
    made = {box: one for maker, box, said in islice(calls, _MOST) if (one := _made(maker, said)) is not None}
    boxes = [one for one in parsed.body.iter() if one.get("id") in made] if made else []
    for box in boxes:
        is_full = len("".join(box.itertext()).split()) >= _LEAST_WORDS
        if not is_full and next(box.iter("iframe", "video", "audio"), None) is None:
            box[:] = [made[box.get("id") or ""]]
            box.text = None


def _calls(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield what each call of a script makes, into which box, and what it is given."""
    last: re.Match[str] | None = None
    for call in _CALL.finditer(text):
        if last is not None:
            yield last["maker"], last["box"], text[last.end() : min(call.start(), last.end() + _LONGEST)]
        last = call
    if last is not None:
        yield last["maker"], last["box"], text[last.end() : last.end() + _LONGEST]


def _made(maker: str, said: str) -> Element | None:
    if maker == "VK.Widgets.Post":
        post = _POST.match(said)
        return _frame(f"https://vk.com/wall{post[1]}_{post[2]}", {}) if post else None
    fields: dict[str, str] = {}
    for found in _FIELD.finditer(said):
        fields.setdefault(found[1], (found[2] or found[3]).replace("\\/", "/"))
    if maker == "jwplayer":
        return _film(fields)
    address = _address(maker, fields)
    return _frame(address, fields) if address else None


def _address(maker: str, fields: Mapping[str, str]) -> str:
    names = {"YT.Player": ("videoId",), "Vimeo.Player": ("id",), "DM.player": ("video",)}.get(
        maker, ("channel", "video")
    )
    name = next((name for name in names if _NUMBER.fullmatch(fields.get(name, ""))), "")
    number = fields.get(name, "")
    if not number:
        return ""
    if maker == "YT.Player":
        return f"https://www.youtube.com/watch?v={number}"
    if maker == "Vimeo.Player":
        return f"https://vimeo.com/{number}"
    if maker == "DM.player":
        return f"https://www.dailymotion.com/video/{number}"
    return f"https://www.twitch.tv/{'videos/' if name == 'video' else ''}{number}"


def _film(fields: Mapping[str, str]) -> Element | None:
    address = fields.get("file", "")
    if not address or address.startswith(("javascript:", "data:", "blob:")):
        return None
    player = etree.Element("audio" if _SOUND.search(address) else "video", {"src": address})
    player.set("title", fields.get("title", ""))
    if poster := fields.get("image"):
        player.set("poster", poster)
    return player


def _frame(address: str, fields: Mapping[str, str]) -> Element:
    return etree.Element("iframe", {"src": address, "title": fields.get("title", ""), "allowfullscreen": ""})
