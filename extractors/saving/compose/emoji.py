"""Replaces emoji that a page shows as pictures with their characters.

Most were replaced right after the parse (`picture_substitutes`); here are those that no class reveals, those whose
character only the file name gives ("1f389.png"), and a forum's own smileys, whose description is ":)" or ":smile:".
"""

import re
import unicodedata

from extractors.blocks.tree import Element

_CLASS = re.compile(r"(?:^|[\s_-])(?:wp-|tw)?(?:emoji|smiley|smilie|emote|emoticon)s?(?:$|[\s_-])", re.IGNORECASE)
_FILE = re.compile(
    r"(?:emoji|smil(?:ey|ie)s?)[^?]{0,300}/(?:u|emoji_u)?([0-9a-f]{4,5}(?:[-_][0-9a-f]{4,5}){0,7})\.\w{3,4}",
    re.IGNORECASE,
)
# The names of common emoji at Discourse, GitHub and boards; others are looked up in Unicode. Chosen by hand.
_SHORT_NAMES = dict(
    pair.split("=")
    for pair in (
        "smile=😄 slight_smile=🙂 slightly_smiling_face=🙂 smiley=😃 grin=😁 grinning=😀 biggrin=😁 "
        "laugh=😆 laughing=😆 lol=😆 joy=😂 rofl=🤣 sweat_smile=😅 blush=😊 innocent=😇 wink=😉 "
        "relaxed=☺️ yum=😋 sunglasses=😎 cool=😎 heart_eyes=😍 kissing_heart=😘 smirk=😏 "
        "neutral_face=😐 expressionless=😑 unamused=😒 roll=🙄 roll_eyes=🙄 thinking=🤔 "
        "thinking_face=🤔 unsure=😕 confused=😕 frowning=😦 slight_frown=🙁 sad=🙁 worried=😟 "
        "disappointed=😞 cry=😢 sob=😭 angry=😠 mad=😠 rage=😡 scream=😱 eek=😱 flushed=😳 grimacing=😬 "
        "facepalm=🤦 shrug=🤷 man_shrugging=🤷 woman_shrugging=🤷 man_facepalming=🤦 "
        "woman_facepalming=🤦 sleeping=😴 mask=😷 stuck_out_tongue=😛 stuck_out_tongue_winking_eye=😜 "
        "tongue=😛 upside_down_face=🙃 hugs=🤗 nerd_face=🤓 exploding_head=🤯 partying_face=🥳 "
        "pleading_face=🥺 skull=💀 ghost=👻 robot=🤖 see_no_evil=🙈 clown_face=🤡 +1=👍 thumbsup=👍 -1=👎 "
        "thumbsdown=👎 ok_hand=👌 clap=👏 pray=🙏 wave=👋 muscle=💪 raised_hands=🙌 handshake=🤝 "
        "point_up=☝️ point_right=👉 point_down=👇 crossed_fingers=🤞 eyes=👀 heart=❤️ broken_heart=💔 "
        "blue_heart=💙 fire=🔥 100=💯 tada=🎉 rocket=🚀 star=⭐ sparkles=✨ warning=⚠️ bulb=💡 "
        "white_check_mark=✅ heavy_check_mark=✔️ x=❌ question=❓ exclamation=❗ bug=🐛 beer=🍺 "
        "coffee=☕ cake=🍰 gift=🎁 zap=⚡ sunny=☀️"
    ).split()
)
_FIRST_EMOJI = 0x2190  # arrows and symbols; everything below is letters and punctuation
_LONGEST = 24  # characters of a description: ":stuck_out_tongue:"
_LARGEST = 72  # pixels


def emoji(image: Element) -> str | None:
    """Return the characters for an emoji's picture, or None for a real picture."""
    alt_text = (image.get("alt") or "").strip()
    if alt_text and len(alt_text) <= _LONGEST and all(_is_emoji(sign) for sign in alt_text):
        return alt_text
    source = image.get("src") or ""
    is_called = bool(_CLASS.search(image.get("class") or "")) or image.get("data-emoji") is not None
    if (is_called or "emoji" in source) and (found := _FILE.search(source)):
        signs = [chr(code) for part in re.split("[-_]", found[1]) if (code := int(part, 16)) <= 0x10FFFF]
        if all(_is_emoji(sign) for sign in signs):
            return "".join(signs)
    if is_called and 0 < len(alt_text) <= _LONGEST and " " not in alt_text and _is_small(image):
        name = alt_text.strip(":").lower()
        return _SHORT_NAMES.get(name) or _named(name) or alt_text
    return None


def _named(name: str) -> str:
    """Return the emoji that Unicode calls so; "" for none."""
    try:
        sign = unicodedata.lookup(name.replace("_", " "))
    except KeyError:
        return ""
    return sign if _is_emoji(sign) else ""


def _is_emoji(sign: str) -> bool:
    """Tell whether a character is an emoji or a part of one: a symbol, a joiner, a skin tone, a flag's letter."""
    if ord(sign) in (0x200D, 0x20E3) or "\ufe00" <= sign <= "\ufe0f" or "\U000e0020" <= sign <= "\U000e007f":
        return True
    return ord(sign) >= _FIRST_EMOJI and unicodedata.category(sign) in ("So", "Sk", "Sm")


def _is_small(image: Element) -> bool:
    sizes = [(image.get(name) or "").strip().removesuffix("px") for name in ("width", "height")]
    return all(not size.isdecimal() or int(size[:6]) <= _LARGEST for size in sizes)
