"""Pictures that are buttons to share a page, by where they lead: to a network's own form for it.

<a href="https://twitter.com/intent/tweet?url=…"><img src="/img/x.png"></a>

A link with words stays, because an article may offer a sentence to be passed on, and so does the article's own
picture, which a hovering button covers.
"""

import re

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_trees

_TO_SHARE = re.compile(
    r"(?:https?:)?//(?:[\w-]{1,20}\.){0,2}(?:(?:twitter|x)\.com/(?:intent/(?:tweet|post)|share\b|home\?status=)"
    r"|facebook\.com/(?:sharer|share\.php|dialog/(?:share|feed|send))|pinterest\.[a-z.]{2,6}/pin/create"
    r"|linkedin\.com/(?:share|sharing/|cws/share)|reddit\.com/submit|whatsapp\.com/send|(?:t|telegram)\.me/share/"
    r"|tumblr\.com/(?:share|widgets/share)|getpocket\.com/(?:save|edit)|threads\.(?:net|com)/intent"
    r"|bsky\.app/intent|vk\.com/share(?:\.php|\?)|connect\.ok\.ru/|line\.me/(?:r/)?(?:msg|lineit)|b\.hatena\.ne\.jp/"
    r"|service\.weibo\.com/share|plus\.google\.com/share|digg\.com/submit|del\.icio\.us/post"
    r"|xing\.com/(?:spi/shares|app/user\?op=share)|news\.ycombinator\.com/submitlink|flipboard\.com/bookmarklet)"
    r"|(?:whatsapp|tg)://(?:send|msg)|(?:fb-messenger|viber):|sms:[?&]|mailto:\?",
    re.IGNORECASE,
)
_FEWEST_LETTERS = 5  # of a file's name that tells it from others. Chosen by hand


def drop_share_buttons(parsed: ParsedHtml) -> None:
    """Remove such links, in place."""
    drop_trees([link for link in parsed.body.iter("a") if _is_share_button(link)])


def _is_share_button(link: Element) -> bool:
    address = (link.get("href") or "").lstrip()
    if _TO_SHARE.match(address) is None:
        return False
    if any(text.strip() for text in link.itertext()):
        return False
    return not any(_is_shared(image, address) for image in link.iter("img"))


def _is_shared(image: Element, address: str) -> bool:
    """Tell whether a picture is the one that its link passes on."""
    written = [value for name, value in image.items() if "src" in name]
    stems = [one.partition("?")[0].rpartition("/")[2].rpartition(".")[0] for one in written]
    return any(len(stem) >= _FEWEST_LETTERS and stem in address for stem in stems)
