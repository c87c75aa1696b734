"""Which of the authors that a page names are the article's.

A person goes before an account, a desk, an agency and the site's own name; a list that holds all others before one of
its names; a whole name before its beginning.
"""

import re

from extractors.blocks.words import words
from extractors.editing.metadata.byline_words import AGENCIES, DESKS
from extractors.editing.metadata.candidates import Candidate, distinct
from extractors.editing.metadata.names import has_shape_of_a_name, join_names
from extractors.editing.metadata.sources import (
    BYLINE,
    JSON_LD,
    JSON_LD_NEWS,
    JSON_LD_ORGANISATION,
    JSON_LD_PAGE,
    LABELLED_BYLINE,
    LABELS,
    MARKED_BYLINE,
    META,
    NAME_TWICE,
    OWNER,
    PERSON,
    POSTER,
    SIGNED,
)
from extractors.extraction import Metadata

_HOST = re.compile(r"^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$", re.IGNORECASE)
# Who is named in a person's place: an account, a group, what a template writes.
_NOBODY = re.compile(
    rf":|^team\b|\b(?:admin(?:istrator)?|staff|team|editors?|editorial|newsroom|desk)$|^(?:{DESKS})\b|^(?:{AGENCIES})$|/(?:{AGENCIES})$",
    re.IGNORECASE,
)
_OF_A_PERSON = re.compile(
    r"(.+?)['’]s? (?:(?:(?:personal|own|web|tech|dev) )?(?:blog|web ?log|home ?page)|(?:personal|own) web ?site)",
    re.IGNORECASE,
)
_SURNAME = re.compile(r"[^\W\d_]{2,30}")
_ACCOUNT = re.compile(r"[a-z]+[._][a-z]+|[A-Z][a-z]+[A-Z]\w*")  # "ada.writer", "AdaW"
_ACCOUNTS = frozenset({JSON_LD, JSON_LD_NEWS, JSON_LD_PAGE, META, LABELS})  # where a program names who is logged in
_LONGEST_NAME = 5  # words; what is longer are the names of sections, one after another. Chosen by hand
_NAMES_OF_A_LIST = 3  # who was named beside one author was an editor, a contributor or a role, on five pages of five
_IN_BRACKETS = re.compile(r"\s*\(([^()]+)\)$")
_LISTS = frozenset({JSON_LD_NEWS, JSON_LD, META, LABELS})  # sources that name all authors, where they name two
_TITLES = frozenset({"dr", "prof", "professor", "mr", "mrs", "ms"})
NAMES_SHOWN = frozenset({LABELLED_BYLINE, BYLINE, MARKED_BYLINE, NAME_TWICE, POSTER})


def ranked_authors(found: tuple[Candidate, ...], site: frozenset[str]) -> tuple[Candidate, ...]:
    """Return authors, the likeliest first.

    Args:
        found: in the order of how far their sources are trusted.
        site: the site's names, letters and digits only, in lower case.
    """
    authors = _with_writer_first(_with_persons_first(found, site), site)
    return _with_whole_name(_with_all_first(authors))


def with_surname(found: tuple[Candidate, ...], site: str, host: str) -> tuple[Candidate, ...]:
    """Return authors with "Ada Writer" first, where "Ada" alone is, on "Ada Writer's Tides" at adawriter.example."""
    first = found[0][1] if found else ""
    surname = _SURNAME.match(site, len(first) + 1) if first.isalpha() and site.startswith(f"{first} ") else None
    if surname is None or f"{first}{surname[0]}".lower() not in host.split("."):
        return found
    return ((OWNER, f"{first} {surname[0]}"), *found)


def owner(site: str) -> tuple[Candidate, ...]:
    """Return whose site it is, as the author of a page that names none: "Ada Writer's blog"."""
    of_person = _OF_A_PERSON.fullmatch(site)
    return ((OWNER, of_person[1]),) if of_person and has_shape_of_a_name(of_person[1]) else ()


def may_be_person(name: str) -> bool:
    """Tell whether a name may be a person's, also in a script without capitals."""
    is_without_capitals = not any(sign.isupper() or sign.islower() for sign in name)
    return has_shape_of_a_name(name) or (is_without_capitals and len(name.split()) <= _LONGEST_NAME)


def _with_persons_first(found: tuple[Candidate, ...], names: frozenset[str]) -> tuple[Candidate, ...]:
    """Return authors with the best byline before any that is merely the site's own name, and without that name."""
    found = tuple((source, _without_site(author, names)) for source, author in found)
    first = Metadata(author=found[0][1]).authors if found else ()
    is_address = any(_HOST.search(name) for name in first)
    is_account = len(first) == 1 and found[0][0] in _ACCOUNTS and _ACCOUNT.fullmatch(first[0]) is not None
    is_nobody = all(_is_of_site(name, names) or _NOBODY.search(name) or _is_too_long(name) for name in first)
    is_nobody = is_nobody or any(": " in name for name in first)  # "content: Ada, design: Bo"
    if not first or not (is_address or is_account or is_nobody):
        return distinct(found)
    persons = [
        one
        for source in (META, LABELLED_BYLINE, BYLINE, SIGNED, NAME_TWICE)
        for one in found
        if one[0] == source and may_be_person(name := Metadata(author=one[1]).authors[0])
        if not _is_of_site(name, names) and not _NOBODY.search(name)
    ]
    if is_address or found[0][0] in NAMES_SHOWN:
        persons += [one for one in found if one[0] == JSON_LD_ORGANISATION]
    if not persons:
        return found
    byline = (PERSON, persons[0][1])
    return distinct((byline, *(one for one in found if one is not persons[0])))


def _with_writer_first(found: tuple[Candidate, ...], site: frozenset[str]) -> tuple[Candidate, ...]:
    """Return authors with the one person of "By Ada Writer" first, where a program names another, single one.

    It names who is logged in, a newspaper's data excepted: of four pages of the corpus, the byline was right on three.
    """
    if not found or found[0][0] not in _ACCOUNTS - {JSON_LD_NEWS}:
        return found
    byline = next((one for one in found if one[0] == LABELLED_BYLINE), None)
    names, named = (Metadata(author=one[1]).authors for one in (found[0], byline or ("", "")))
    if byline is None or len(names) != 1 or len(named) != 1 or _is_of_site(named[0], site):
        return found
    if not has_shape_of_a_name(named[0].partition(",")[0]):
        return found
    is_other = set(words(names[0])).isdisjoint(words(named[0]))
    return (byline, *(one for one in found if one is not byline)) if is_other else found


def _with_whole_name(found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Return authors with "Ada Writer" first, where the first is "Ada" alone and another source has all of it."""
    first = found[0][1] if found else ""
    if not first.isalpha():
        return found
    shown = (LABELLED_BYLINE, BYLINE, NAME_TWICE, SIGNED)
    whole = [one for one in found if one[0] in shown and one[1].startswith(f"{first} ") and has_shape_of_a_name(one[1])]
    whole = [one for one in whole if not _NOBODY.search(one[1])]  # "Ada Admin"
    return (whole[0], *(one for one in found if one is not whole[0])) if whole else found


def _with_all_first(found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Return authors with the longest list first that holds every name of the first one, and persons' names alone."""
    first = _name_keys(found[0][1]) if found else frozenset()
    longer = [
        one
        for one in found[1:]
        if (one[0] in _LISTS and one[0] != found[0][0]) or one[0] == META or _is_long_byline(one)
        if first and first < _name_keys(one[1]) and all(map(_is_name, Metadata(author=one[1]).authors))
    ]
    best = max(longer, key=lambda one: len(one[1]), default=None)
    return found if best is None else (best, *(one for one in found if one is not best))


def _is_long_byline(found: Candidate) -> bool:
    """Tell whether a byline names so many that the others are hardly a photographer, a reviewer or a role."""
    return found[0] in (LABELLED_BYLINE, BYLINE) and len(Metadata(author=found[1]).authors) >= _NAMES_OF_A_LIST


def _is_name(name: str) -> bool:
    """Tell whether a name has the shape of a person's, whatever titles are before it."""
    return has_shape_of_a_name(" ".join(word for word in name.split() if word.strip(".").lower() not in _TITLES))


def _name_keys(author: str) -> frozenset[str]:
    return frozenset(
        " ".join(word for word in words(name) if word not in _TITLES) for name in Metadata(author=author).authors
    )


def _without_site(author: str, names: frozenset[str]) -> str:
    """Return authors without the site's own name, where others are named."""
    every = Metadata(author=author).authors
    behind = _IN_BRACKETS.search(author) if len(every) == 1 else None
    if behind and _is_of_site(behind[1], names):
        return author[: behind.start()]
    others = [name for name in every if not _is_of_site(name, names)]
    if any(_HOST.search(name) for name in every):
        return author  # an address, not a list of names
    return join_names(others) if others and len(others) < len(every) else author


def _is_too_long(name: str) -> bool:
    return len(name.partition(",")[0].split()) > _LONGEST_NAME


def _is_of_site(name: str, names: frozenset[str]) -> bool:
    key = "".join(words(name))
    return key in names or key.removeprefix("the") in names
