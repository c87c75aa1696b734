"""Which of an element's class names and ids will stand on the site's next page too, and after its next build.

A rule that is learned from one page must find its place on others. `related-posts` will be there; `post-1234` is this
page's own, `css-1x9ab2` and the tail of `Body_text__3fK2a` are made anew by each build, `is-open` changes while one
looks, and `mt-4` says how wide a gap is and nothing about what stands there.
"""

import re
from functools import lru_cache

STEM = "*"  # behind a class of which only the beginning stays: "Body_text__*"

_LONGEST = 60  # characters; chosen by hand: what is longer was made by a program
_BUILT = re.compile(
    r"(?:css|sc|jsx|svelte|emotion|makeStyles|jss|glamor)-?[\w-]*\d[\w-]*|ng-[\w-]+|data-v-\w+|_\w{4,8}"
)
_TAILED = re.compile(r"(?P<stem>[A-Za-z][\w-]*(?:__|--|_|-))(?P<tail>[A-Za-z0-9+]{4,})")
_STYLED = re.compile(r"(?P<stem>[A-Za-z]\w*-sc-)\w+-\d+")  # as styled-components writes them: Story__Lead-sc-1abc-0
_STATE = re.compile(
    r"(?:is|has|js|no)-?(?:active|open|closed|visible|hidden|loaded|loading|lazy|sticky|js|selected|expanded|collapsed)|"
    r"active|current|open|closed|visible|hidden|show|shown|hide|first|last|odd|even|selected|expanded|collapsed|js|"
    r"loaded|loading|lazy(?:load(?:ed)?)?|animated?|fade|in|sticky|fixed|clearfix|clear|left|right|center|row|wrapper",
    re.IGNORECASE,
)
# Names of single declarations, as Tailwind, Bootstrap and their like write them.
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
_NO_WORD = re.compile(r"[b-df-hj-np-tv-xz]{5}")  # consonants in a row; chosen by hand
_SHORTEST_HASH = 5  # characters; chosen by hand
_SHORTEST_HUMP = 2.5  # letters on average, as "bdVaJa" has fewer; chosen by hand


@lru_cache(maxsize=8192)
def stable_class(name: str) -> str:
    """Return what of a class a rule can name: all of it, its beginning with STEM behind, or "" for nothing."""
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
    """Return an id that will be the same on other pages, or ""; one with a number in it is some single thing's."""
    if not 1 < len(name) <= _LONGEST or any(sign.isdigit() or sign.isspace() for sign in name):
        return ""
    return "" if any(map(_is_hashed, re.split(r"[-_:.]", name))) else name


def stable_classes(names: str) -> tuple[str, ...]:
    """Return what of an element's `class` attribute a rule can name, in its order."""
    return tuple(dict.fromkeys(stable for name in names.split() if (stable := stable_class(name))))


def _is_numbered(name: str) -> bool:
    """Tell whether a name is of some single thing: post-1234, tag-17, page-id-2."""
    return any(part.isdigit() and (len(part) > 1 or place) for place, part in enumerate(re.split(r"[-_]", name)))


def _is_hashed(name: str) -> bool:
    """Tell whether a name looks drawn by lot: letters and digits in turn, humps too short for words, no vowels."""
    if len(name) < _SHORTEST_HASH or not name.isascii():
        return False
    return any(_looks_drawn(part) for part in re.split(r"[-_]", name) if len(part) >= _SHORTEST_HASH)


def _looks_drawn(part: str) -> bool:
    changes = len(_LETTER_TO_DIGIT.findall(part))
    if changes > 1 or (changes == 1 and sum(map(str.isdigit, part)) > 2):
        return True
    humps = _HUMP.findall(part)
    if len(humps) > 2 and sum(map(len, humps)) / len(humps) < _SHORTEST_HUMP:
        return True
    if part.isalpha() and not _VOWEL.search(part):
        return True
    return bool(_NO_WORD.search(_ONE_SOUND.sub("s", part.lower())))
