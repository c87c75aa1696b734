"""Names from what pages write in an author's place: "By" before them, roles, dates and reading times after them.

A name is never cut: what could be part of one ("Di Wu", "Von Miller", "Jean – Luc Picard") is removed only where the
page wrote a byline for readers and enough is left. A field made for programs (JSON-LD, a meta tag) holds names alone.
"""

import re
from collections.abc import Collection, Iterable
from itertools import zip_longest

from extractors.editing.metadata.byline_words import (
    AGENCIES,
    AUTHOR_LABELS,
    BY,
    CHANGED,
    CHANGED_SIGNS,
    OTHER_WORK,
    PUBLISHED,
    PUBLISHED_SIGNS,
    ROLES,
    WRITTEN_BY,
)
from extractors.extraction import DEGREE

_MONTH = (
    r"(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|märz|mar(?:ch|zo)?|apr(?:il)?|may|mai|june?|juni|july?|juli|"
    r"aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\.?"
)
_DAY_NAME = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_VERB = (
    r"report(?:ing|ed)|written|posted|published|words|story|text|article|recipe|review|report|essay|photos?|started|"
    r"created|submitted|"
    r"contributed|authored|insights|analysis|opinion|(?:an?\s+)?(?:interview|op-?ed|essay)|blog|guest post|blog post|"
    r"this (?:post|article) was written|"
    r"post|asked|added|shared|compiled"
)
# "By", with anything before it, and its equivalents in other languages that never begin a name.
_LEAD = re.compile(
    rf"(?:(?:{_VERB})\s+(?:by|from)|by)(?:\s*:\s*|\s+|$)|"
    r"(?:the\s+|article\s+|post\s+|about\s+the\s+)?(?:authors?(?:\s*:\s*|\s+|$)|contributors?\s*:\s*)|(?:writer|"
    r"words)\s*:\s*|"
    rf"(?:{AUTHOR_LABELS}|redaktion|(?:责任)?编辑|责编|选稿|編輯)\s*(?:[:：/／｜]|(?<=文)・)\s*|(?:{WRITTEN_BY})\s*:?\s+|"
    r"[\u4e00-\u9fff]{0,4}(?:记者|記者)\s+(?=[\u4e00-\u9fff]{2})|بقلم\s+|كتبت?\s+|"
    r"read\s+more\s+(?:about|from|by)\s+|(?:more|articles|posts)\s+(?:about|from|by)\s+|"
    r"(?:view\s+)?all\s+(?:posts|articles|stories)\s+(?:by|from)\s+|about\s+(?=[A-Z])|(?:photo\s+of|picture\s+of|"
    r"avatar\s+of|profile\s+of)\s+",
    re.IGNORECASE,
)
# They begin names too: "Von Miller", "di Stefano". Before two more words, a sign or an agency, they introduce one.
_EVERY_BY = "|".join(form for word in BY.split("|") for form in dict.fromkeys((word, word.capitalize(), word.upper())))
_SHORT_LEAD = re.compile(
    rf"(?:{_EVERY_BY})\s+(?=(?i:{AGENCIES})\W*$)|"
    rf"(?:{_EVERY_BY}|[Vv]ia)\s*:\s*(?=\S)|via\s+(?=\S)|"
    rf"(?:{_EVERY_BY}|Da|da|DA|van)\s+(?=[^\W\d_][\w.'’-]*\s+(?!und\b|et\b|y\b|and\b|&)[^\W\d_])"
)
_PROGRAM_LEAD = re.compile(
    rf"(?:{_EVERY_BY})\s+(?=[A-ZÀ-Þ][\w.'’-]*\s+[A-ZÀ-Þ])"
)  # "Por Ada Writer", and not "von der Ley"
# "From our correspondent in Lisbon, Ada Writer"
_OUR_LEAD = re.compile(
    r"(?:(?i:d[eao]|dal(?:la)?|von|van|door|par|by|från|fra|af|av)\s+)?"
    r"(?i:onze|notre|unser(?:e[mr])?|nostr[oa]|nuestr[oa]|nosso|nossa|our|vores|vår)\s+[^\W\d_]+"
    r"(?:\s+(?:à|in|en|a|em|i|aus)\s+[^\W\d_]+)?,?\s+(?=[A-ZÀ-Þ])"
)
_GLUED_LEAD = re.compile(r"(?:Written\s*|Posted\s*)?By(?=[A-Z][a-z]+\s+[A-Z])")
_DATE_LEAD = re.compile(
    rf"^(?:{_DAY_NAME}\.?,?\s+)?(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|"
    rf"\d{{1,2}}\.?\s+{_MONTH},?\s+\d{{4}}|"
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?:,?\s*(?:at\s+|-\s+)?\d{1,2}:\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?)?)?(?:[^\w(]+|$)",
    re.IGNORECASE,
)  # "5 March 2024 · Ada Writer"
_TAIL = re.compile(
    rf"\s*(?:[|•·»›]|\b(?:last\s+)?updated\b|\b(?:last\s+)?modified\b|\bpublished\b|\bposted\b|\breviewed\b|"
    r",?\s+with\s+(?:additional\s+)?(?:reporting|research|contributions?)\s+(?:by|from)\b|"
    r"\b(?:medically|expert) reviewed\b|\bfact[- ]checked\b|\blast\s+update\b|\s+\d{4}年|\bedited\s+by|"
    r"\s\d{1,2}\.?\s+(?:de\s+)?[^\W\d_]{3,12}\.?,?\s+(?:del?\s+)?(?:19|20)\d\d|"
    r"(?<=[\u3040-\u9fff])\s+[\u4e00-\u9fff]{2,4}\s*[:：／｜]|"
    rf"\s(?:{PUBLISHED}|{CHANGED}|{PUBLISHED_SIGNS}|{CHANGED_SIGNS})\b(?=\D{{0,20}}\d)|"
    rf"\s*[.;,·/–-]?\s*(?<![^\W\d_])(?:{OTHER_WORK})(?:\s*[:：／｜]|\s+(?:by|par|von|di|por|af|av)\s)|"
    r"\s+et\s+publié\b|\s+(?:leave\s+a\s+(?:comment|reply)|(?:no|\d+)\s+comments?)\b|"
    r"(?<=[\u4e00-\u9fff])\s+[“”\"]|"
    rf"(?:\b{_DAY_NAME}\.?,?\s+)?\b{_MONTH}\s+\d|\b\d{{1,2}}\.?\s+{_MONTH}(?!\w)|\s+on\s+{_DAY_NAME}\b|"
    rf"\b\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}|\b\d+\s*(?:[-–]\s*\d+\s*)?min(?:ute)?s?\b|\bon\s+(?:\d|{_MONTH}\s)|\s+at\s+\d{{1,2}}[:.]\d\d|"
    rf"\b(?:\d+|an?)\s+(?:second|minute|hour|day|week|month|year)s?\s+ago\b|\s+says:?$|\s+wrote:?$|\s+in\s+[A-Z]|"
    r",?\s+(?:is|was|ist|est|es|è)\s+(?:an?|the|our|eine?|une?|uno|una)\b|"
    r"\s*(?:写真|撮影|摄影|攝影|사진)\s*[・:：/／=]|"
    rf"\s+\((?:(?:he|she|they)/|(?:with|avec|mit|con|com|met|med)\s)|"
    rf"\s+(?:avec|with|mit|con|com)\s+(?:(?-i:[A-Z]{{2,5}}\b)|reuters\b|dpa\b|agenc|agentur|wire)|"
    rf"\bfollow\b|\bjoin(?:ed)?\s+|\bread\s+(?:more|bio|full)\b|\bon\s+behalf\s+of\b|"
    rf"\bview\s+(?:all|bio|profile)\b|\b(?:posts|threads|messages|likes|reactions):\s*\d|\s*[●◦‣]|\s*@\w+).*",
    re.IGNORECASE | re.DOTALL,
)
_AGENCY_BEHIND = re.compile(
    rf"(?<=[^\W\d_])(?:\s*[/,|]\s*(?i:{AGENCIES})"
    r"|\s+(?:The\s+)?(?:Associated Press|Reuters|Agence France-Presse|AFP|AP|dpa))$"
)
_DASHED_TAIL = re.compile(r"\s+[-–—]\s+.*", re.DOTALL)
_IS_ROLE = re.compile(rf"\b(?:{ROLES})\b", re.IGNORECASE)
_ROLE_BEHIND = re.compile(
    rf"(?<=\S\s)(?:(?:(?:contributing|associate|assistant|deputy|managing|chief|senior|staff|freelance|former|guest|"
    rf"lead|"
    rf"health|tech|technology|news|content|business|political|science|marketing|digital|head|"
    rf"executive|edtech|seo|general|sports|features?|licensed|certified)\s+)+)?(?:{ROLES})\b.*$",
    re.IGNORECASE,
)
_TWO_WORDS = re.compile(r"\S+\s+\S+")
_AND = r"and|und|et|og|och|&|y|e|ed|en|ja|és|и|та|і|й|ve|dan|i|a|și|şi|και|ir|un|dhe"
_BETWEEN = re.compile(rf"\s*(?:;|\s/\s|\s\|\s|,\s*(?:(?:{_AND})\s+)?|、|，|・)\s*")
_CONJUNCTION = re.compile(rf"\s+(?:{_AND}|AND|UND|ET|Y)\s+")
_BEHIND_LAST = re.compile(rf"\s(?:{_AND})\s[^,;]+,[^,;]+$")  # "Ada Writer and Bo Poet, Lisbon"
_SHORT_AND = re.compile(r"\s(?:a|i|un|ir)\s")  # mostly something else
_PARTICLES = frozenset("de la las los del der den van von di da dos das e y Jr. Sr. Jr Sr".split())
_SUFFIX = re.compile(rf"{DEGREE}(?:[\s/-]+(?>[A-Z]{{2,6}}(?![\w.®])|{DEGREE}))*(?:\s*\([\w ]+\))?")
_MORE_SUFFIX = re.compile(r"(?:[JS]r\.?|Esq\.?|I{2,3}|IV|(?:[A-Z]{1,5}[a-z]{0,2}\.?[ -]?){1,3}®?(?:\s*\([\w ]+\))?)")
_SUFFIX_OF_LIST = re.compile(r"[JS]r\.?|I{2,3}|IV")
_NOT_A_NAME = re.compile(
    rf"^(?:this|these|get|request|click|explore)\s|"
    r"^(?:edit(?:ed|ing)|additional reporting|translat(?:ed|ion)|photo\w*|illustrat\w*|graphics?|produced|"
    r"research\w*)\s+by\b|"
    rf"\w://|\w\\\w|www\.|@\w+\.\w+|[{{}}<>\[\]=]|^\W*\d+\W*$|^(?:{_MONTH}|{_DAY_NAME}\.?|admin(?:istrator)?|unknown|"
    r"anonymous|undefined|null|none|no (?:author|byline|name)|(?:post|comment|reply)?\s*#\s*\d+|"
    r"name|search|menu|share|home|news|blog|contact|about|email|read more|"
    r"view (?:all|profile)|"
    r"follow|subscribe|log ?in|sign (?:in|up)|comments?|reply|guest|offline|online|full bio|get started|"
    r"(?:view )?full profile|author'?s?|editor|writer|staff writer|contributor|"
    r"by|you|am|pm|information|location|paid|default|user|website|twitter|facebook|linkedin|instagram|"
    r"our (?:team|authors)|bio|profile|all posts|messages?|topics?|shopping cart|current issue|[a-z]|"
    r"\d+ (?:posts?|comments?|repl(?:y|ies)|views?|likes?|followers?)|.*\s(?:the|of|and|for))$|"
    r"^(?:discuz|comsenz|flaskbb|phpwind|phpbb|vbulletin|xenforo|mybb|nodebb)\b|"  # a board's maker, in its template
    r"^\w+(?:\.\w+){2,}$|\b(?:copyright|all rights reserved|cookies?|privacy|editorial guidelines)\b|"
    r"^(?:medium|youtube|tiktok|pinterest|threads|bluesky|mastodon|member|moderator|find|ask question|posts?|subject|"
    r"veröffentlicht(?:\s+am)?|publié\s+le|publicado(?:\s+el)?|updated(?:\s+\w+)?|heard on .*|\w+ min read)\.?$|"
    r"\bon (?:facebook|twitter|instagram|linkedin|youtube)$|登録|ログイン|フォロー|手机版|登录|注册|关注|联系|[?!]$",
    re.IGNORECASE,
)
_MARK_BEHIND = re.compile(
    r"(?<=[^\W\d_])(?:\s?\(\w{2,4}\.?\)|[\d*†‡§¹²³⁴-⁹]{1,3})$"
)  # "Ada Writer (awr)", "Ada Writer1"
_RAISED_BEHIND = re.compile(r"(?<=[^\W\d_])\s?[\d*†‡§¶#∗⁎]{1,3}$")  # of a bibliography's name
_ADDRESS = re.compile(r"(?<=\S) <[^<>]*>|(?:^|\s)[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+(?=\s|$)")
# "Ada Writer <ada@tide.example>", "ada@tide.example (Ada Writer)"
HAS_DEGREE = re.compile(rf"\w, ?{DEGREE}(?=[\s,;&)]|$)")  # after a name
_MAIL = re.compile(r"\s*[(<\[]?(?<![\w.])[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)>\]]?")
_BARRED_AND = re.compile(rf"\s\|\s+((?:{_AND})\b|,)(?:\s+\|)?\s+")  # where each word is an element
_LISTED_ASIDE = re.compile(r"\s*\([^()]*,[^()]*\)")  # "(Lisbon, special correspondent)"
_ASIDE = re.compile(r"(?<=[^\W\d_])\s*\(([^()]*)\)$")
_OF_PICTURES = re.compile(rf"\b(?:{OTHER_WORK})\b", re.IGNORECASE)
_LEFT_OVER = re.compile(r"\s+(?:le|am|on|el|il|em|op|den|at|à|à l|kl|vom|d|du)\.?$")  # before a day that was cut off
_BEHIND_NAME = re.compile(
    r",?\s+(?:[Ss]pecial to|for)\s|(?<=[^\W\d_]{3})\.\s"
)  # "Ada Writer for The Tide", "Ada Writer. Lisbon"
_HAN_NAMES = re.compile(r"[\u4e00-\u9fff]{2,4}(?:\s[\u4e00-\u9fff]{2,4})+")
_REPORTER = re.compile(r"(?<=[가-힣])\s*(?:(?:인턴|선임|객원)?기자|특파원|논설위원)$")
# Where somebody works, behind their name.
_WORKPLACE = re.compile(
    r"\b(?:universi\w+|instituto?s?|institut\w{0,2}|college|department|dept\.|faculty|laborator\w+|hospital|polytechnic|"
    r"school of|hochschule|academy of)(?!\w)",
    re.IGNORECASE,
)
_LOWER_WORD = re.compile(r"\s(?!(?:of|the|and|for|at|in|de|la|du|des|del|für|und|et|y|e|do|da|di)\s)[a-zà-ÿ]")
_STOP = re.compile(r"(?<=[^\W\d_A-Z]{3})\.$")  # of a sentence, not of "Jr." or "A."
_TEAM_BEHIND = re.compile(
    r"\s+[-–—|]\s+[^-–—|]*\b(?:team|staff|editors?|editorial|redaktion)\b[^-–—|]*$", re.IGNORECASE
)
_FOR_A_PAPER = re.compile(
    r"(?<=[^\W\d_]) F(?:or|OR) (?=[A-Z]).*$"
)  # "Ada Writer For Tide Online", not "Centre for Tides"
_IS_LABEL = re.compile(r"\s*(?:\S+:|.*：)\s*")  # "Posted:", of a day that was behind it
_WORDS_OF_NO_NAME = re.compile(
    r"\b(?:the|this|that|in|of|for|with|your|our|by|article|author|page|table|contents?|share|more)\b", re.IGNORECASE
)
_CONDITION = re.compile(r"[a-z]+ing\b,?\s+\w")  # "By signing up, you agree"
_PICTOGRAMS_BEHIND = re.compile("(?<=\\w)[\\s\ufe0f\u200d\u2600-\u27bf\U0001f000-\U0001faff]+$")  # emoji of an account
_LONGEST = 80  # characters of one name; a whole sentence is no name. Chosen by hand
_BIBLIOGRAPHY = re.compile(
    r"([^\W\d][^,;]{0,40}), *((?:[A-Z]\. ?-?)+)(?:[,;]? *(?:and +|& +)?|$)"
)  # "Writer, A. B., Poet, C."
_LONGEST_LIST = 6_000  # characters looked at; chosen by hand
_MOST_WORDS = 9  # "Center for Drug Evaluation and Research" has six; chosen by hand
_MOST_SMALL = 2  # words in small letters in a name out of a line: "Ludwig van der Rohe". Chosen by hand
_MOST_NAMES = 60  # of one page; chosen by hand: papers with more are cut there


def clean_names(text: str, *, is_byline: bool = False) -> tuple[str, ...]:
    """Return the names in a text, each once, in its order; () where there is none.

    Args:
        text: names separated by semicolons, commas or "and".
        is_byline: whether it was written for readers, so that there may be more text around the names.
    """
    text = " ".join(text[:_LONGEST_LIST].split()).strip('"“”„«» ')
    is_of_reporters = text.startswith("记者") or "记者 " in text[:8]
    if is_byline:
        text = _BARRED_AND.sub(r" \1 ", _MAIL.sub("", _DATE_LEAD.sub("", text)))
    text = _without_lead(text if "(" in text[1:] else text.strip("()（） "), is_byline=is_byline)
    if is_byline:
        if _CONDITION.match(text):
            return ()
        text = _TAIL.sub("", text).rstrip(" –—-")
        dash = _DASHED_TAIL.search(text)
        if dash and (" " in text[: dash.start()] or _IS_ROLE.search(dash[0])):
            text = text[: dash.start()]
        if (agency := _AGENCY_BEHIND.search(text)) and " " in text[: agency.start()].strip():
            text = text[: agency.start()]
        text = _LEFT_OVER.sub("", _LISTED_ASIDE.sub("", text) or text)
        if is_of_reporters and _HAN_NAMES.fullmatch(text):
            text = text.replace(" ", "、")
    elif (dash := _DASHED_TAIL.search(text)) and has_shape_of_a_name(text[: dash.start()]) and _IS_ROLE.search(dash[0]):
        text = text[: dash.start()]
    if _BIBLIOGRAPHY.match(text) and not _BIBLIOGRAPHY.sub("", text):
        text = "; ".join(f"{first.strip()} {last}" for last, first in _BIBLIOGRAPHY.findall(text))
    text = _in_order(text)
    found: dict[str, None] = {}
    parts = tuple(_parted(text))
    is_behind_role = False
    for number, part in enumerate(parts):
        name = _one(_without_lead(part, is_byline=False), is_byline=is_byline)
        is_role = _IS_ROLE.search(part) and (f", {name}" in text or name != part)  # "Ada Writer, Security Expert"
        is_role = is_role or (
            number > 0 and all(map(_IS_ROLE.search, parts[number - 1 : number + 1]))
        )  # "& Poet Trainer"
        # "Ada Writer, Head, Harbour and Tides", and not "Ada Writer, Editor, Bo Poet, Reporter"
        is_scope = is_behind_role and f"; {part}" not in text and f", and {part}" not in text
        is_scope = is_scope and not any(_IS_ROLE.search(behind) for behind in parts[number + 1 : number + 2])
        is_aside = (
            (is_byline or (number == len(parts) - 1 and _BEHIND_LAST.search(text)))
            and bool(found)
            and _is_place_or_agency(name)
            and all(" " in one for one in found)
        )
        is_aside = is_aside or (f"; {part}" not in text and _is_workplace(name, found))
        if name and not (found and (is_role or is_scope or is_aside)):
            found.setdefault(name)
        is_behind_role = is_behind_role or (
            is_byline and bool(found) and bool(is_role or (is_aside and name[0].islower()))
        )
        if len(found) >= _MOST_NAMES:
            break
    return tuple(name for name in found if not _is_all_of(name, found))


def _is_all_of(name: str, names: Collection[str]) -> bool:
    """Tell whether a name is others of a list one after another: a site's template names each author, then all."""
    rest = name
    while other := next((one for one in names if one != name and f"{rest} ".startswith(f"{one} ")), ""):
        rest = rest[len(other) :].strip(" ,&")
    return not rest and len(names) > 2


def _is_workplace(name: str, names: Collection[str]) -> bool:
    """Tell whether a name is that of a place where those before it work, all of whom are persons."""
    is_place = _WORKPLACE.search(name) is not None and _LOWER_WORD.search(name) is None  # no "University graduate"
    return is_place and bool(names) and all(map(has_shape_of_a_name, names))


def _is_place_or_agency(name: str) -> bool:
    """Tell whether what follows whole names is none itself: "Lisbon", "dpa", "g1 Santos"."""
    return name[:1].islower() or (" " not in name and "." not in name and name[:1].isupper())


def _in_order(text: str) -> str:
    """Return a list such as "Writer, Ada; Poet, Bo" with each name in spoken order; any other text unchanged."""
    parts = [part.strip() for part in text.split(";")]
    spoken = [in_spoken_order(part) for part in parts]
    is_list = len(parts) > 1 and all(one != part for one, part in zip(spoken, parts, strict=True))
    return "; ".join(spoken) if is_list else text


def in_spoken_order(name: str) -> str:
    """Return a bibliography's name, "Tishby, Naftali", in spoken order."""
    last, comma, first = (_RAISED_BEHIND.sub("", part.strip()) for part in name.partition(","))
    given, more, suffix = (part.strip() for part in first.partition(","))
    if more and _SUFFIX_OF_LIST.fullmatch(suffix):  # "Berg, Jan, Jr."
        spoken = in_spoken_order(f"{last}, {given}")
        return f"{spoken}, {suffix}" if "," not in spoken else name
    if not comma or not first or "," in first or (_SUFFIX.fullmatch(first) and not re.fullmatch(r"[A-Z]\.?", first)):
        return name
    is_name = len(last.split()) <= 3 and len(first.split()) <= 4 and not _IS_ROLE.search(first)
    return f"{first} {last}" if is_name else name


def join_names(names: Iterable[str]) -> str:
    """Return names in the form of `Metadata.author`."""
    every = tuple(names)
    return ("; " if len(every) > 1 and any("," in name for name in every) else ", ").join(every)


def has_shape_of_a_name(text: str) -> bool:
    """Tell whether a short line looks like a person's name: two to four words, each with a capital and no figure."""
    words = text.replace(".", ". ").split()
    if not 2 <= len(words) <= 4 or words[-1][0].islower():
        return False
    has_capitals = all(
        word[0].isupper()
        and word.strip(".'’-").replace("-", "").replace("'", "").replace("’", "").isalpha()
        and (len(word) < 3 or not word.isupper())
        for word in words
        if word not in ("de", "van", "von", "der", "la")
    )
    if not has_capitals or _IS_ROLE.search(" ".join(words[:-1])):
        return False
    return not (_NOT_A_NAME.search(text) or _WORDS_OF_NO_NAME.search(text))


def is_a_word(name: str) -> bool:
    """Tell whether a name is one word of a language that has capitals, such as "Venue" below "Author"."""
    return name.isalpha() and name.isascii()


def has_two_capitals(name: str) -> bool:
    """Tell whether more than one word of a name begins with a capital."""
    return sum(word[0].isupper() for word in name.split()) > 1


def _without_lead(text: str, *, is_byline: bool) -> str:
    for _ in range(3):
        lead = _LEAD.match(text)
        if lead is None and is_byline:
            lead = _SHORT_LEAD.match(text) or _GLUED_LEAD.match(text) or _OUR_LEAD.match(text)
        elif lead is None:
            lead = _PROGRAM_LEAD.match(text)
        if lead is None:
            return text
        text = text[lead.end() :].strip(" :,–—-|")
    return text


def _parted(text: str) -> Iterable[str]:
    """Yield the names of a list; a degree or "Jr." stays with the name before it."""
    names: list[str] = []
    parts = [one.strip(" *†‡") for one in _BETWEEN.split(text)]
    for part, behind in zip_longest(parts, parts[1:], fillvalue=""):
        own, *more = _CONJUNCTION.split(part, maxsplit=1)  # "MD & Bo Poet"
        is_more = bool(names) and "," in names[-1] and _MORE_SUFFIX.fullmatch(own)
        if names and (_SUFFIX.fullmatch(own) or is_more):
            names[-1] += f", {own}"
            names += more
        elif more and _is_role(own) and _is_role(behind) and has_shape_of_a_name(more[0]):
            names += more  # "Ada Writer, Chief Editor and Bo Poet, Editor"
        elif part:
            names.append(part)
    for name in names:
        yield from _around_and(name)


def _around_and(text: str) -> Iterable[str]:
    """Split at an "and" between two whole names or two single words; any other belongs to one name, or to a role."""
    sides = _CONJUNCTION.split(text) if not _is_role(text) else [text]
    sizes = [sum(word not in _PARTICLES for word in side.split()) for side in sides]
    is_list = len(sides) > 1 and (min(sizes) >= 2 or max(sizes) == 1) and max(sizes) <= 5
    is_list = is_list and (not _SHORT_AND.search(text) or all(map(has_shape_of_a_name, sides)))
    yield from sides if is_list else (text,)


def _is_role(text: str) -> bool:
    """Tell whether a text begins as what somebody is: "senior editor"."""
    return _ROLE_BEHIND.match(f"x {text}", 2) is not None


def _one(name: str, *, is_byline: bool) -> str:
    if len(name) > 3 * _LONGEST or _IS_LABEL.fullmatch(name):
        return ""
    name = _PICTOGRAMS_BEHIND.sub("", _ADDRESS.sub("", " ".join(name.split()))).strip(' ,;:-–—|/•·*"“”')
    if name.startswith("(") and name.endswith(")"):
        name = name[1:-1]
    if "(" in name and ")" not in name:
        name = name[: name.index("(")].strip()
    if len(name) % 2 == 0 and name[: len(name) // 2] == name[len(name) // 2 :]:
        name = name[: len(name) // 2]  # once for wide screens, once for narrow ones
    if is_byline:
        name = _FOR_A_PAPER.sub("", name)
        whole = _TWO_WORDS.match(name)  # a role never takes what may be the name: "Ada Head", "Ada Writer"
        role = _ROLE_BEHIND.search(name, whole.end()) if whole else None
        if role:
            name = name[: role.start()].strip(" ,;:-–—|")
    name = _REPORTER.sub("", _STOP.sub("", _TEAM_BEHIND.sub("", _without_mark(name))))
    if is_byline and (aside := _ASIDE.search(name)) and " " in name[: aside.start()].strip() and "," not in name:
        if _OF_PICTURES.search(aside[1]):
            return ""
        name = name[: aside.start()].strip()
    if is_byline and (behind := _BEHIND_NAME.search(name)) and has_shape_of_a_name(name[: behind.start()]):
        name = name[: behind.start()]
    first, _, rest = name.partition(" ")
    if len(first) > 1 and first == "".join(word[0] for word in rest.split()):
        name = rest  # "AW Ada Writer": initials in place of a portrait
    is_bare_role = _IS_ROLE.search(name) and " " in name and _is_role(name)
    if not any(sign.isalpha() for sign in name) or len(name) > _LONGEST or len(name.split()) > _MOST_WORDS:
        return ""
    if is_byline and (
        ": " in name or "'s " in name or "’s " in name or sum(word[0].islower() for word in name.split()) > _MOST_SMALL
    ):
        return ""
    return "" if _NOT_A_NAME.search(name) or (is_byline and is_bare_role) else name


def _without_mark(name: str) -> str:
    """Return a name without what follows it: a newspaper's shorthand for it, or the number of an address below."""
    mark = _MARK_BEHIND.search(name)
    is_shorthand = mark is not None and (mark[0].strip(" (.)").islower() or not mark[0].startswith((" ", "(")))
    return name[: mark.start()].rstrip() if mark and is_shorthand and " " in name[: mark.start()].strip() else name
