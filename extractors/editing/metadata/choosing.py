"""What is known about an article besides its body: the best value per field, from the page itself and every extractor.

The orders were chosen on the corpus and checked on 104 news pages of 30 countries, whose misses were read too;
`python -m tests.benchmarks.metadata` prints how often what is chosen is the gold's in every character, but for case and
white space (authors: as a set of names), and how much of the gold no reader can know. From the page and trafilatura's
own finder, in brackets that finder alone in the same run:

            the corpus's 1,497 pages    the 104 news pages
    title   0.804  (0.492)              0.875  (0.692)
    author  0.897  (0.581)              0.900  (0.700)
    date    0.880  (0.839)              0.990  (0.981)

It names a date on 75 of the 715 pages of the corpus whose gold has none, trafilatura on 687: what extractors and a
page's lesser statements say of a date is therefore offered and never chosen.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, timedelta

from extractors.blocks.segmentation_cache import cached_segmentation
from extractors.editing.metadata.authors import NAMES_SHOWN, may_be_person, owner, ranked_authors, with_surname
from extractors.editing.metadata.candidates import Candidate, distinct
from extractors.editing.metadata.dates import iso_date
from extractors.editing.metadata.languages import language_tag
from extractors.editing.metadata.names import clean_names, join_names
from extractors.editing.metadata.sources import (
    ADDRESS,
    BYLINE,
    CANONICAL,
    CHANGED,
    CHANGED_ALONE,
    DATELINE,
    JSON_LD,
    JSON_LD_NEWS,
    JSON_LD_ORGANISATION,
    JSON_LD_PAGE,
    LABELLED_BYLINE,
    LABELS,
    LANG,
    LOOSE_NAME,
    MARKED_BYLINE,
    MARKED_DATE,
    META,
    NAME_TWICE,
    OPEN_GRAPH,
    OWNER,
    PERSON,
    POSTER,
    PUBLISHED,
    SHOWN,
    SIGNED,
    SOME_TIME_TAG,
    STATE,
)
from extractors.editing.metadata.statement import Statement
from extractors.editing.metadata.statements import statements
from extractors.editing.metadata.titles import ranked_titles, site_names
from extractors.extraction import Extraction, Metadata, Outcome
from extractors.pages.admission.control_characters import without_control_characters
from extractors.pages.hosts import is_front_page, spoken_host
from extractors.pages.page import Page, PageKind

_MAY_BE_UNIVERSAL = re.compile(r"[\d-]+T[\d:.]+(?:\+00:00)?")  # or a time of no zone that is said
_EARLIEST_WEST, _LATEST_EAST = 12, 12  # hours from universal time: still the day before, or already the next
_EXTRACTORS = "extractors"  # stands for all of them, in the order below, then by name
_FIRST_EXTRACTORS = ("trafilatura", "trafilatura-precision", "trafilatura-recall", "newspaper4k", "goose3")
_ORDERS: dict[str, tuple[str, ...]] = {
    "author": (
        JSON_LD_NEWS,
        JSON_LD,
        JSON_LD_PAGE,
        LABELS,
        META,
        LABELLED_BYLINE,
        BYLINE,
        MARKED_BYLINE,
        STATE,
        POSTER,
        SIGNED,
        NAME_TWICE,
        LOOSE_NAME,
        OPEN_GRAPH,
        JSON_LD_ORGANISATION,
        _EXTRACTORS,
    ),
    "date": (
        OPEN_GRAPH,
        JSON_LD_NEWS,
        JSON_LD,
        META,
        STATE,
        PUBLISHED,
        MARKED_DATE,
        ADDRESS,
        SHOWN,
        DATELINE,
        CHANGED_ALONE,
        SOME_TIME_TAG,
        JSON_LD_PAGE,
        _EXTRACTORS,
    ),
    "modified": (OPEN_GRAPH, JSON_LD_NEWS, JSON_LD, META, STATE, MARKED_DATE, CHANGED, JSON_LD_PAGE),
    # The gold cannot measure these four. Chosen by hand: what was written for readers before what a program set.
    "site": (OPEN_GRAPH, JSON_LD_NEWS, JSON_LD, JSON_LD_PAGE, _EXTRACTORS, META, ADDRESS),
    "language": (LANG, META, JSON_LD_NEWS, JSON_LD, JSON_LD_PAGE, _EXTRACTORS, OPEN_GRAPH),
    "description": (OPEN_GRAPH, META, JSON_LD_NEWS, JSON_LD, JSON_LD_PAGE, _EXTRACTORS),
    "url": (ADDRESS, CANONICAL, OPEN_GRAPH, JSON_LD_NEWS, JSON_LD, JSON_LD_PAGE, _EXTRACTORS),
}
# Dates from other sources are only offered: of 53 pages dated by their own JSON-LD, 46 have no date in the gold.
_DATED = frozenset(_ORDERS["date"]) - {SOME_TIME_TAG, JSON_LD_PAGE, _EXTRACTORS}
_DATES_OF_TEASERS = frozenset({OPEN_GRAPH, JSON_LD, STATE, MARKED_DATE, PUBLISHED, SHOWN, DATELINE, CHANGED_ALONE})
# A page of these types shows the names and days of reviews, teasers and offers: of 40 names that the corpus's pages
# show, one is the gold's, of 19 days none. As predicted by the learned extractors, or said by a person.
_DECLARED = frozenset({JSON_LD, JSON_LD_NEWS, OPEN_GRAPH, META})
_OF_OTHERS = frozenset({"product", "service", "collection", "listing"})
_NAMES_OF_OTHERS = NAMES_SHOWN | {SIGNED, PERSON, STATE}
_DATES_OF_OTHERS = frozenset({STATE, MARKED_DATE, PUBLISHED, SHOWN, DATELINE, CHANGED_ALONE})
_BYLINES = frozenset(
    {LABELLED_BYLINE, BYLINE, MARKED_BYLINE, LOOSE_NAME, NAME_TWICE, POSTER, SIGNED, LABELS}
)  # written for readers


@dataclass(frozen=True, slots=True, kw_only=True)
class MetadataChoice:
    """The metadata chosen field by field, with all candidates.

    Attributes:
        candidates: by field of Metadata, (source, value), the chosen one first; each value once.
    """

    chosen: Metadata
    candidates: Mapping[str, tuple[Candidate, ...]]


_NO_DAY = ("1970-01-01", "1969-12-31")  # what computers count from: a program had none
_LONGEST_TITLE = 2_000  # characters looked at; chosen by hand: against a page made to be slow
_MARKUP = re.compile(r"<(em|i|b|strong|span|sup|sub|small|u|mark|cite)\b[^<>]*>(.*?)</\1\s*>", re.IGNORECASE)


def page_metadata(page: Page) -> Metadata:
    """Return what a page says about itself in JSON-LD, OpenGraph, meta tags, its title, first heading and byline."""
    return best_metadata(page, {}).chosen


def best_metadata(page: Page, outcomes: Mapping[str, Outcome]) -> MetadataChoice:
    """Choose the best value for each field from the page and from every extractor that answered."""
    statements = [_cleaned(statement) for statement in _page_statements(page)]
    extractors = _extractor_statements(outcomes)
    candidates = {field: _candidates(field, statements, extractors) for field in _ORDERS}
    site, url = (candidates[field][0][1] if candidates[field] else "" for field in ("site", "url"))
    names = site_names(site, url)
    ranked = with_surname(ranked_authors(candidates["author"], names), site, spoken_host(url))
    candidates["author"] = ranked or owner(site)
    shown = frozenset(one.text[:10] for one in statements if one.source in (PUBLISHED, SHOWN))
    candidates["date"] = _with_shown_day_first(_with_local_day_first(candidates["date"]), candidates["modified"], shown)
    titles = [statement for statement in (*statements, *extractors) if statement.field == "title" and statement.text]
    is_news = any(one.source == JSON_LD_NEWS for one in statements)
    is_of_others = (page.read_as or _predicted_type(outcomes)) in _OF_OTHERS
    sure = {
        field
        for field, found in candidates.items()
        if found
        and _is_sure(field, found[0], url, is_news=is_news)
        and not (is_of_others and found[0][0] in _NAMES_OF_OTHERS | _DATES_OF_OTHERS)
    }
    is_signed = bool(sure & {"author", "date"})
    every_title = ranked_titles([(one.source, one.text) for one in titles], site, url, is_signed=is_signed)
    of_state = [(one.source, one.text) for one in titles if one.source == STATE]  # where no declared one is the text's
    candidates["title"] = distinct([*of_state, *every_title])
    chosen = {field: found[0][1] for field, found in candidates.items() if found and field in {*sure, "title"}}
    if chosen.get("modified", "")[:10] < chosen.get("date", "")[:10]:
        chosen.pop("modified", None)  # it is of something else, such as a comment
    return MetadataChoice(
        chosen=replace(Metadata(), **chosen),
        candidates={field.name: candidates[field.name] for field in fields(Metadata)},
    )


def _predicted_type(outcomes: Mapping[str, Outcome]) -> str:
    types = (outcome.read_as for outcome in outcomes.values() if isinstance(outcome, Extraction))
    return next(filter(None, types), "")


def _page_statements(page: Page) -> Iterable[Statement]:
    if page.kind is PageKind.PLAIN_TEXT:
        return [Statement("url", ADDRESS, page.url)]
    return statements(cached_segmentation(page), page.url)


def _extractor_statements(outcomes: Mapping[str, Outcome]) -> list[Statement]:
    first = {name: number for number, name in enumerate(_FIRST_EXTRACTORS)}
    names = sorted(outcomes, key=lambda name: (first.get(name, len(first)), name))
    return [
        _cleaned(Statement(field.name, name, getattr(outcome.metadata, field.name)))
        for name in names
        if isinstance(outcome := outcomes[name], Extraction)
        for field in fields(Metadata)
    ]


def _cleaned(statement: Statement) -> Statement:
    # Extractors and escapes in a page's scripts bring back what admission took out, and no tree takes it.
    statement = statement._replace(text=without_control_characters(statement.text)[0])
    match statement.field:
        case "date" | "modified":
            day = iso_date(statement.text)
            return statement._replace(text="" if day.startswith(_NO_DAY) else day)
        case "author":
            return statement._replace(
                text=join_names(clean_names(statement.text, is_byline=statement.source in _BYLINES))
            )
        case "language":
            return statement._replace(text=language_tag(statement.text))
        case "title":  # may have markup of the page's editor, escaped; "<em>" alone may be its subject
            statement = statement._replace(text=_MARKUP.sub(r"\2", statement.text[:_LONGEST_TITLE]))
        case "url" if not statement.text.startswith(("http://", "https://")) and statement.source != ADDRESS:
            return statement._replace(text="")
    return statement._replace(text=" ".join(statement.text.split()))


def _candidates(field: str, statements: Iterable[Statement], extractors: Iterable[Statement]) -> tuple[Candidate, ...]:
    found: list[Candidate] = []
    for source in _ORDERS[field]:
        if source == _EXTRACTORS:
            found += [(one.source, one.text) for one in extractors if one.field == field]
        else:
            found += [(source, one.text) for one in statements if one.field == field and one.source == source]
    return distinct(found)


def _is_sure(field: str, first: Candidate, url: str, *, is_news: bool) -> bool:
    """Tell whether what comes first is chosen. What a site's front page shows of names and dates is its teasers'."""
    source, value = first
    match field:
        case "date":
            return source in _DATED and not (source in _DATES_OF_TEASERS and is_front_page(url))
        case "author" if source == JSON_LD_ORGANISATION:
            return is_news  # anything else says whose site it is
        case "author" if source in NAMES_SHOWN or source == STATE:
            return not is_front_page(url)
        case "author" if source not in (*_ORDERS["author"], PERSON, OWNER):  # an extractor, of which many take any line
            return all(map(may_be_person, Metadata(author=value).authors))
    return source != LOOSE_NAME


def _with_local_day_first(found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Return dates with the day that readers see before the same moment in universal time, where that is another."""
    if not found or not _MAY_BE_UNIVERSAL.fullmatch(found[0][1]):
        return found
    moment = datetime.fromisoformat(found[0][1])
    if any(one[0] in (PUBLISHED, SHOWN) and one[1][:10] == moment.date().isoformat() for one in found):
        return found  # readers see that day, whatever the address has
    beside = set()
    if moment.hour < _EARLIEST_WEST:
        beside.add((moment.date() - timedelta(days=1)).isoformat())
    if moment.hour >= _LATEST_EAST:
        beside.add((moment.date() + timedelta(days=1)).isoformat())
    for one in found:
        if one[0] in (ADDRESS, PUBLISHED, SHOWN) and one[1][:10] in beside and not one[1].endswith("+00:00"):
            return (one, *(other for other in found if other is not one))
    return found


def _with_shown_day_first(
    found: tuple[Candidate, ...], changed: tuple[Candidate, ...], days: frozenset[str]
) -> tuple[Candidate, ...]:
    """Return dates with the earlier day that readers see first, where a page declares the last change as it."""
    shown = [one for one in found if one[0] in (PUBLISHED, SHOWN)]
    if not shown or found[0][0] not in _DECLARED or len({one[1][:10] for one in shown}) > 1:
        return found
    declared, seen = found[0][1][:10], shown[0][1][:10]
    if declared in days or seen >= declared:
        return found
    if not any(one[0] in _DECLARED and _are_near(one[1], declared) for one in changed):
        return found
    return (shown[0], *(one for one in found if one is not shown[0]))


def _are_near(day: str, other: str) -> bool:
    """Tell whether two dates are the same day or follow each other."""
    try:
        return abs((date.fromisoformat(day[:10]) - date.fromisoformat(other[:10])).days) <= 1
    except ValueError:
        return False  # a month alone
