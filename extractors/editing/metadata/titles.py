"""Which of a page's titles is the article's.

The title that a newspaper gives in JSON-LD for its own archive comes first, if the page repeats it elsewhere. Otherwise
it is the first heading related to the title the page gives itself elsewhere: headings are written for readers.
A logo, a slogan or "Our blog" in a heading has next to no word in common with that title, or is the part of it that
names the site; then that title is taken, without the site's name.

The share of words below which a heading has nothing to do with a title was chosen on the corpus: of 91 headings that
share none the title was right 61 times and the heading 9 times; where they share more, mostly the heading. There, too,
a title at the end of the heading ("Harbour under water - Floods reach the town") was right in 10 of 12 cases: the text
before it is a kicker, or a forum's label.
"""

import re
from collections.abc import Iterable, Sequence, Set
from urllib.parse import unquote, urlsplit

from extractors.blocks.words import word_spans, words
from extractors.editing.metadata.sources import (
    HEADING,
    HEADING_PIECE,
    JSON_LD,
    JSON_LD_NEWS,
    JSON_LD_PAGE,
    LOGO,
    MARKED_TITLE,
    META,
    OPEN_GRAPH,
    SUBHEADING,
    TITLE_TAG,
)
from extractors.pages.hosts import is_front_page, spoken_host

Title = tuple[str, str]  # (source, title)

_PARTS = re.compile(
    r"(\s+(?:[|\-–—―»«›‹·•∙:/~<>*@★☆⋆◇◆┃│¦]|::|--|>>|<<|\|\|)\s+|\s*[|｜]\s*|(?<=[^\x00-\xff])：(?=[^\x00-\xff])|"
    r"(?:--|[_-])(?=[\u4e00-\u9fff]))"
)
_KICKER_ENDS = re.compile(r"[-–—:|»·/]\W*$")
_COLON = re.compile(r"(:\s+)")  # more often within a title than between the site's name and it
_IN_BRACKETS = re.compile(r"\s*\(([^()]+)\)$")
_IS_A_SITE = re.compile("[\u4e00-\u9fff]*(?:网|网站|频道|首页|论坛|門戶|门户|在线|新聞網)$")  # as Chinese titles end
_LINK_SIGN = re.compile(r"(?:\s*[¶🔗]|\s+[#§])+$")  # by which a heading in documentation links to itself
_COUNT = re.compile(r"\s*\((?:\d[\d,.]*\+|\d[\d,.]*\s*(?:items?|products?|results?|articles?))\)$", re.IGNORECASE)
_UNREAD = re.compile(r"^\(\d{1,2}\+?\) (?=[^\W\d])")  # messages, before the title of a tab
_SAYS_NOTHING = re.compile(  # what editors and shops write where nobody wrote a title
    r"untitled(?: document| page)?|new page \d*|home ?page|home|index|unbenanntes dokument|startseite|sans[ -]titre|"
    r"accueil|documento sin t[ií]tulo|inicio|документ без названия|главная|无标题文档|首页|無題ドキュメント|ホーム|"
    r"الرئيسية",
    re.IGNORECASE,
)
_LABEL = re.compile(  # of forums, of papers
    r"^(?:(?:.*\S\s+(?:::|•|·|\|)\s+)?(?:View topic|Ver tema|Consulter le sujet|Voir le sujet|Thema anzeigen|"
    r"Leggi argomento|"
    r"Visualizza argomento|Zobacz wątek|Bekijk onderwerp|Просмотр темы|Перегляд теми|Exibir tópico)\s+-\s+|Title:\s*|"
    r"\[\d{4}\.\d{4,5}\]\s+)"
)
_OF_KOREAN_PAPERS = re.compile(r"\s<\s[^<]{1,20}\s<\s기사본문(?:\s-\s.*)?$")  # "Title < Section < Article - Site"
_SECTION_IN_SIGNS = re.compile("[\u4e00-\u9fff]{2,4}")
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")  # signs that only mark where a line may break
_PARTS_OF_SUFFIXES = frozenset("co com org net gov edu ac or ne go gob".split())  # "news.tide.co.uk"
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.\s")  # a section, where the title has no number
# As Chinese pages write it: "Title_Section_Site".
_BEHIND_LINES = re.compile("(?<=[^\\s_]{6})(?:_[^_\\s]{0,15}[\u3400-\u9fff][^_\\s]{0,15}){1,3}$")
_NOT_RETURNED = frozenset({SUBHEADING, LOGO, HEADING_PIECE, MARKED_TITLE})
_LONGEST_NAME = 4  # words of a site's name; chosen by hand
_SHORTEST_PART = 4  # letters: a shorter part of a name is chance
_FEWEST_INITIALS = 3  # of a name whose initials are the host; chosen by hand
# Of headings on pages without author and date, in both halves of the corpus, that have one of these or end a sentence:
# the title elsewhere was right 9 times, the heading twice.
_TO_READERS = re.compile(
    r"\b(?:you|your|we|our|us|that|the world|just|now|every|more|better|ihre?|wir|unsere?|vous|votre|nous|notre)\b",
    re.IGNORECASE,
)
_LONGEST_KICKER = 6  # words before the title in a heading; chosen by hand
_SHORTEST_TITLE = 3  # words of a title after a kicker; chosen by hand
_SEVERAL = 3  # parts of a title behind its first, separators among them: the writer, the collection. Chosen by hand
_ARTICLES = frozenset("the a an der die das ein eine le la les un une el los las il lo i gli de het o os as".split())
_SMALL = frozenset({"of", "and", "the", "for", "in"})  # words that initials leave out
_ORDER = (OPEN_GRAPH, TITLE_TAG, JSON_LD_NEWS, JSON_LD, META)
_OF_THE_PAGE = frozenset({*_ORDER, JSON_LD_PAGE})  # an extractor says no more than it read in a heading
_TOLD_BY_ADDRESS = 2  # words of a heading in the page's address, more than of the title; chosen by hand
_LEAST_SHARED = 0.25  # of a heading's words, or of the title's: less is another subject


def ranked_titles(titles: Sequence[Title], site: str, url: str, *, is_signed: bool = True) -> list[Title]:
    """Return titles as (source, title), the likeliest first, without the site's name.

    Args:
        titles: (who says so, title), in any order. Second-level headings are evidence, and not returned.
        site: the site's name, or "".
        url: the page's address, or "".
        is_signed: whether somebody wrote it at some time; only what nobody did has a slogan in place of a headline.
    """
    whole = [(source, _plain(title, is_heading=source == HEADING)) for source, title in titles]
    whole = [(source, _UNREAD.sub("", title) if source == TITLE_TAG else title) for source, title in whole]
    whole = [title for title in whole if not _SAYS_NOTHING.fullmatch(title[1].strip(" |-–—"))] or whole
    names = site_names(site, url)
    names |= _logos(whole, names, _address_words(url)) | {_key(title) for source, title in whole if source == LOGO}
    sections = _sections(url)
    is_front = is_front_page(url)
    cut = [
        (HEADING, without_site(title, names, is_front=is_front))
        if source == HEADING
        else (source, without_site(_before_bar(title, names), names, sections, is_front=is_front))
        for source, title in whole
        if source not in _NOT_RETURNED
    ]
    headings = [title for title in cut if title[0] == HEADING]
    others = [title for title in cut if title[0] != HEADING]
    others.sort(key=lambda title: _ORDER.index(title[0]) if title[0] in _ORDER else len(_ORDER))
    own = [title for title in others if title[0] in (OPEN_GRAPH, TITLE_TAG)]
    own = [title for title in own if not _is_name(title[1], names)] or own
    below = {_key(title) for source, title in whole if source == SUBHEADING}
    is_below = bool(own) and len({_key(title) for _, title in own}) == 1 and _key(own[0][1]) in below
    # Where the second heading is the title, the first is a logo, unless it says the same.
    candidates = [title for title in headings if not is_below or _key(title[1]) == _key(own[0][1])]
    heading = _heading(candidates, own, others, names, _address_words(url))
    if heading is not None and not is_signed and _is_slogan(heading[1], own):
        heading = None
    rest = [title for title in headings if title is not heading]
    headline = _headline(others, heading, own, below)
    if heading is not None and (piece := _piece(heading[1], whole, others)):
        heading = (HEADING, piece)
    first = [title for title in (headline, heading) if title is not None]
    first = [title for title in (_without_kicker(first[0], others),) if title is not None] + first if first else first
    ranked = [*first, *(title for title in others if title not in first), *rest]
    if not ranked or _SAYS_NOTHING.fullmatch(ranked[0][1]):
        ranked = [*(_only(MARKED_TITLE, whole, names) or _only(SUBHEADING, whole, names)), *ranked]
    elif not is_front and len(ranked[0][1].split()) <= _LONGEST_NAME and _names_site(ranked[0][1], names):
        ranked = [*_only(MARKED_TITLE, whole, names), *ranked]
    better = [_better_written(title, whole, own) for title in ranked[:1]]
    return ranked if better == ranked[:1] else [*better, *ranked]


def _better_written(title: Title, whole: list[Title], own: list[Title]) -> Title:
    """Return a title as another that says the same writes it in full, and without what it repeats of others."""
    source, text = title
    text = _with_separator(text, own)
    same = [one for _, one in own if _key(one) == _key(text)]
    text = next((one for one in same if len(words(one)) > len(words(text))), text)
    if text.isupper():  # a heading's look
        text = next((one for one in same if not one.isupper() and one.casefold() == text.casefold()), text)
    return source, (text if source == JSON_LD_NEWS else _without_rest(text, {_key(other) for _, other in whole}))


def without_site(
    title: str, names: frozenset[str], sections: frozenset[str] = frozenset(), *, is_front: bool = False
) -> str:
    """Return a title without the parts at its ends that name the site, or the section that its address names.

    Before a title only the name itself is cut, not what holds it ("New to Tides – Which chart?").

    Args:
        title: such as "Floods reach the harbour | The Tide".
        names: the site's names, letters and digits only, in lower case.
        sections: the parts of the page's address before its last, likewise.
        is_front: it is the site's front page, whose title keeps the name before it: "The Tide - News of the coast".
    """
    parts = _PARTS.split(_OF_KOREAN_PAPERS.sub("", _BEHIND_LINES.sub("", title) or title))
    is_cut = False
    while len(parts) >= 3 and (
        _names_site(parts[-1], names)
        or _key(parts[-1]) in sections
        or (is_cut and _SECTION_IN_SIGNS.fullmatch(parts[-1]) is not None)
    ):
        is_cut = True
        is_in_path = parts[-2].strip() == "/"
        del parts[-2:]
        if is_in_path and len(parts) >= 3 and parts[-2].strip() == "/":
            del parts[-2:]  # "Thread / Board / Forum"
    named = next((number for number in range(2, len(parts), 2) if _key(parts[number]) in names), 0)
    if named and not any(_names_site(part, names) for part in parts[:named:2]):
        parts = parts[: named - 1]  # with a slogan behind the name: "Floods | The Tide | News of the coast"
    start = 0
    while len(parts) >= start + 3 and not is_front and _key(parts[start]) in names:
        start += 2
    cut = "".join(parts[start:]).strip().rstrip(" |-–—")
    before, colon, rest = cut.partition(": ")
    if colon and rest.strip() and not is_front and _key(before) in names:
        return rest.strip()
    before, colon, rest = cut.rpartition(":")
    if colon and not is_front and _key(rest) in names and before.strip():
        return before.strip()
    behind = _IN_BRACKETS.search(cut)
    return cut[: behind.start()] if behind and behind.start() and _key(behind[1]) in names else cut


def site_names(site: str, url: str) -> frozenset[str]:
    """Return the names by which a page may call its site: letters and digits only, in lower case."""
    host = spoken_host(url)
    labels = [label for label in host.split(".")[:-1] if label not in _PARTS_OF_SUFFIXES] or [host]
    names = (site, host.partition(".")[0], labels[-1], host, host[host.rfind(labels[-1]) :])
    return frozenset({"".join(words(name)) for name in names} - {""})


def _headline(others: Iterable[Title], heading: Title | None, own: Sequence[Title], below: Set[str]) -> Title | None:
    """Return what a publisher's JSON-LD calls the article, where it can be trusted."""
    keys = [_key(title) for _, title in (*((heading,) if heading else ()), *own)]
    for title in others:
        key = _key(title[1])
        if title[0] == JSON_LD_NEWS and (key in keys or key in below or len(set(keys)) > 1):
            return title
        if title[0] == JSON_LD and key in keys and (heading is None or key != _key(heading[1])):
            return None if _is_likely(heading, [title]) else title
    return None


def _plain(title: str, *, is_heading: bool) -> str:
    title = _LABEL.sub("", _LINK_SIGN.sub("", _UNSEEN.sub("", title))).lstrip("/| ") or title
    return _once(_COUNT.sub("", title) or title) if is_heading else title


def _once(title: str) -> str:
    """Return a heading once that is in the page's tree several times over, for wide screens and for narrow ones."""
    parts = title.split()
    for times in (3, 2):
        first = parts[: len(parts) // times]
        if len(first) > 1 and first * times == parts:
            return " ".join(first)
    return title


def _logos(titles: Sequence[Title], names: frozenset[str], address: frozenset[str]) -> frozenset[str]:
    """Return the headings that are one end of the title tag while its other end is a title of its own elsewhere.

    "Defining an ebb - The Book of Tides" over both: the first-level heading is the book's, the second the chapter's.
    A heading whose words the page's address has is the page's.
    """
    by_source: dict[str, set[str]] = {}
    for source, title in titles:
        by_source.setdefault(source, set()).add(_key(title))
    programs = by_source.get(OPEN_GRAPH, set()) | by_source.get(JSON_LD_NEWS, set()) | by_source.get(JSON_LD, set())
    shown = programs | by_source.get(HEADING, set()) | by_source.get(SUBHEADING, set())
    found = set()
    for parted in (_PARTS, _COLON):
        for parts in (parted.split(title) for source, title in titles if source == TITLE_TAG):
            if len(parts) >= 3:
                ends = ((parts[-1], parts[:-2], shown), (parts[0], parts[2:], programs))
                found |= {
                    _key(logo)
                    for logo, rest, text in ends
                    if not _TOLD_BY_ADDRESS
                    <= len(address & set(words(logo)))
                    > len(address & set(words("".join(rest))))
                    and {_key("".join(rest)), _key(rest[0]), _key(rest[-1])} & text - {_key(logo)} - names
                    and names.isdisjoint({_key(rest[0]), _key(rest[-1])})  # there the site is named at the other end
                }
    return frozenset(found & by_source.get(HEADING, set()) - programs)


def _heading(
    headings: Sequence[Title],
    own: Sequence[Title],
    others: Sequence[Title],
    names: frozenset[str],
    address: frozenset[str],
) -> Title | None:
    """Return the heading that is the article's; None where none is."""
    keys = {_key(title) for source, title in others if source in _OF_THE_PAGE}
    for heading in sorted(headings, key=lambda heading: _key(heading[1]) not in keys):
        key = _key(heading[1])
        if key in names or not key:
            continue
        if own and _NUMBERED.match(heading[1]) and not any(title[:1].isdigit() for _, title in own):
            continue
        if not own or key in keys or _is_likely(heading, own):
            return heading
        shared = len(address & set(words(heading[1])))
        if shared >= _TOLD_BY_ADDRESS and shared > max(len(address & set(words(title))) for _, title in own):
            return heading
    return None


def _is_slogan(heading: str, own: Sequence[Title]) -> bool:
    """Tell whether a heading speaks to its readers, and the page's own title does not."""
    speaks = heading.endswith((".", "!")) or _TO_READERS.search(heading) is not None
    return speaks and bool(own) and not any(_TO_READERS.search(title) for _, title in own)


def _without_kicker(title: Title, others: Sequence[Title]) -> Title | None:
    """Return the title found elsewhere, if this one only adds a few words before it."""
    mine = words(title[1])
    for other in others:
        rest = words(other[1])
        before = len(mine) - len(rest)
        if not (len(rest) >= _SHORTEST_TITLE and 0 < before <= _LONGEST_KICKER and mine[before:] == rest):
            continue
        is_label = not _ARTICLES.issuperset(mine[:before])  # "The" belongs to what the heading says
        is_said = is_label and sum(words(one[1]) == rest and one[0] in (OPEN_GRAPH, TITLE_TAG) for one in others) > 1
        if is_said or other[0] == JSON_LD or _KICKER_ENDS.search(title[1][: word_spans(title[1])[before][0]]):
            return other
    return None


def _only(wanted: str, whole: Sequence[Title], names: frozenset[str]) -> list[Title]:
    """Return the title of a source that has just one."""
    found = {_key(title): title for source, title in whole if source == wanted and _key(title) not in names}
    return [(wanted, title) for title in found.values()] if len(found) == 1 else []


def _piece(heading: str, whole: Sequence[Title], others: Sequence[Title]) -> str:
    """Return the piece of a heading that the page gives as its title elsewhere, or ""."""
    keys = {_key(title) for source, title in others if source in _OF_THE_PAGE}
    if _key(heading) in keys:
        return ""
    pieces = [title for source, title in whole if source == HEADING_PIECE and title in heading]
    first = {_key(_PARTS.split(title)[0]) for source, title in others if source in (OPEN_GRAPH, TITLE_TAG)}
    numbered = (one for one in pieces if _key(one) in first and not any(map(str.isalpha, heading.replace(one, "", 1))))
    return next((title for title in pieces if _key(title) in keys), next(numbered, ""))  # "Use of the wire #42"


def _with_separator(heading: str, own: Sequence[Title]) -> str:
    """Return a heading as the page's own title writes it, where only that parts a label: "Question - Which boat?"."""
    glued = " ".join(heading.split()).casefold()
    if _PARTS.search(heading):
        return heading
    parted = (title for _, title in own for sign in (_PARTS, _COLON) if sign.search(title))
    return next(
        (title for title in parted if glued in {one.sub(" ", title).casefold() for one in (_PARTS, _COLON)}), heading
    )


def _without_rest(title: str, keys: Set[str]) -> str:
    """Return a title without what is behind its first dash or bar, if the page has the rest as a title of its own."""
    before, *rest = _PARTS.split(title)
    is_own = (len(words(before)) >= _SHORTEST_TITLE or len(rest) >= _SEVERAL) and _key(before) in keys
    return before.strip(" |-–—_") if is_own else title


def _before_bar(title: str, names: frozenset[str]) -> str:
    """Return a title without what follows a bar; a word or two before it are a kicker or the site's own name."""
    before, bar, _ = title.partition(" | ")
    is_title = bar and len(before.split()) >= _SHORTEST_TITLE and not _names_site(before, names)
    return before if is_title else title


def _address_words(url: str) -> frozenset[str]:
    """Return the words of the wordiest part of an address's path: "/c/1rl4mew/enameled-cast-iron/"."""
    return frozenset(max((words(part.replace("_", "-")) for part in _path(url)), key=len, default=()))


def _sections(url: str) -> frozenset[str]:
    return frozenset(key for part in _path(url)[:-1] if len(key := _key(part)) >= _SHORTEST_PART)


def _path(url: str) -> list[str]:
    try:
        return unquote(urlsplit(url).path).split("/")
    except ValueError:
        return []


def _is_likely(heading: Title | None, own: Sequence[Title]) -> bool:
    """Tell whether a heading is about what a title is about."""
    if heading is None:
        return False
    mine = set(words(heading[1]))
    for _, title in own:
        theirs = words(title)
        if mine and theirs[: len(mine)] == words(heading[1]):
            return True
        shared = len(mine & set(theirs))
        if mine and min(shared / len(mine), shared / max(1, len(set(theirs)))) >= _LEAST_SHARED:
            return True
    return False


def _key(title: str) -> str:
    return "".join(words(title))


def _is_name(title: str, names: frozenset[str]) -> bool:
    """Tell whether a title is nothing but the site's name."""
    return _key(title) in names or _IS_A_SITE.fullmatch(title.strip()) is not None


def _names_site(part: str, names: frozenset[str]) -> bool:
    joined = _key(part)
    initials = "".join(word[0] for word in words(part) if word not in _SMALL)
    return (
        joined in names
        or (len(initials) >= _FEWEST_INITIALS and initials in names)
        or bool(_IS_A_SITE.fullmatch(part.strip()))
        or (
            len(joined) >= _SHORTEST_PART
            and any(joined in name or name in joined for name in names if len(name) >= _SHORTEST_PART)
        )
    )
