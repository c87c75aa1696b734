"""Which of an element's class names and ids will occur on the site's next page too, and after its next build.

A rule learned from one page must match on others. `related-posts` will; `post-1234` is this page's own, `css-1x9ab2`
and the end of `Body_text__3fK2a` change with each build, `is-open` changes on interaction, and `mt-4` gives the width
of a gap and says nothing about the content.
"""

import re
from functools import lru_cache

STEM = "*"  # appended to a class of which only the beginning is stable: "Body_text__*"

_LONGEST = 60  # characters; chosen by hand: a longer name was generated
_BUILT = re.compile(
    r"(?:css|sc|jsx|svelte|emotion|makeStyles|jss|glamor)-?[\w-]*\d[\w-]*|ng-[\w-]+|data-v-\w+|_\w{4,8}"
)
_TAILED = re.compile(r"(?P<stem>[A-Za-z][\w-]*(?:__|--|_|-))(?P<tail>[A-Za-z0-9+]{4,})")
_STYLED = re.compile(r"(?P<stem>[A-Za-z]\w*-sc-)\w+-\d+")  # styled-components' form: Story__Lead-sc-1abc-0
_STATE = re.compile(
    r"(?:is|has|js|no)-?(?:active|open|closed|visible|hidden|loaded|loading|lazy|sticky|js|selected|expanded|collapsed)|"
    r"active|current|open|closed|visible|hidden|show|shown|hide|first|last|odd|even|selected|expanded|collapsed|js|"
    r"loaded|loading|lazy(?:load(?:ed)?)?|animated?|fade|in|sticky|fixed|clearfix|clear|left|right|center|row|wrapper",
    re.IGNORECASE,
)
# Classes for single declarations, as in Tailwind, Bootstrap and similar frameworks.
_UTILITY = re.compile(
    r".*[:/\[\]!@%].*|-?[mp][trblxyse]?-(?:auto|px|\d.*)|"
    r"(?:w|h|z|gap|min|max|top|left|right|bottom|inset|order|grid|flex|items|justify|self|place|leading|tracking|bg|"
    r"border|rounded|shadow|opacity|col|d|float|align|space|overflow|whitespace|cursor|transition|duration|ease|object|"
    r"text|font|container)(?:-(?:xs|sm|md|lg|xl|xxl|\dxl|start|end|left|right|center|between|around|full|auto|none|hidden|"
    r"bold|medium|semibold|light|normal|serif|sans|mono|cover|contain|white|black|gray|grey|red|blue|fluid|"
    r"row|wrap|nowrap|top|bottom|middle|block|flex|inline|grid|screen|primary|secondary|muted|\d+))*|"
    r"(?:inline-)?(?:block|flex|grid)|relative|absolute|static|italic|bold|uppercase|truncate|underline",
)
_HUMP = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|\d+")
_LETTER_TO_DIGIT = re.compile(r"(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])")
_VOWEL = re.compile(r"[aeiouyAEIOUY]")
_ONE_SOUND = re.compile(r"[st]?sch|[ctsp]h|ck|ng")
_NO_WORD = re.compile(r"[b-df-hj-np-tv-xz]{5}")  # consecutive consonants; chosen by hand
_SHORTEST_HASH = 5  # characters; chosen by hand
_SHORTEST_HUMP = 2.5  # letters per hump on average; "bdVaJa" has fewer. Chosen by hand


@lru_cache(maxsize=8192)
def stable_class(name: str) -> str:
    """Return the part of a class that a rule can name: all of it, its beginning with STEM appended, or ""."""
    if not 1 < len(name) <= _LONGEST or _STATE.fullmatch(name) or _UTILITY.fullmatch(name) or _BUILT.fullmatch(name):
        return ""
    if styled := _STYLED.fullmatch(name):
        return styled["stem"] + STEM
    if _is_numbered(name):
        return ""
    if tailed := _TAILED.fullmatch(name):
        stem, tail = tailed["stem"], tailed["tail"]
        if _is_hashed(tail) or stem.endswith("___"):
            return stem + STEM if len(stem) > _SHORTEST_HASH and not _is_hashed(stem) else ""
    return "" if _is_hashed(name) else name


@lru_cache(maxsize=8192)
def stable_id(name: str) -> str:
    """Return an id if it will be the same on other pages, or ""; an id with a number belongs to a single item."""
    if not 1 < len(name) <= _LONGEST or any(sign.isdigit() or sign.isspace() for sign in name):
        return ""
    return "" if any(map(_is_hashed, re.split(r"[-_:.]", name))) else name


def stable_classes(names: str) -> tuple[str, ...]:
    """Return the parts of an element's `class` attribute that a rule can name, in their order."""
    return tuple(dict.fromkeys(stable for name in names.split() if (stable := stable_class(name))))


def _is_numbered(name: str) -> bool:
    """Tell whether a name belongs to a single item: post-1234, tag-17, page-id-2."""
    return any(part.isdigit() and (len(part) > 1 or place) for place, part in enumerate(re.split(r"[-_]", name)))


def _is_hashed(name: str) -> bool:
    """Tell whether a name looks random: alternating letters and digits, humps too short for words, no vowels."""
    if len(name) < _SHORTEST_HASH or not name.isascii():
        return False
    return any(_looks_random(part) for part in re.split(r"[-_]", name) if len(part) >= _SHORTEST_HASH)


def _looks_random(part: str) -> bool:
    changes = len(_LETTER_TO_DIGIT.findall(part))
    if changes > 1 or (changes == 1 and sum(map(str.isdigit, part)) > 2):
        return True
    humps = _HUMP.findall(part)
    if len(humps) > 2 and sum(map(len, humps)) / len(humps) < _SHORTEST_HUMP:
        return True
    if part.isalpha() and not _VOWEL.search(part):
        return True
    return bool(_NO_WORD.search(_ONE_SOUND.sub("s", part.lower())))
