"""Which pages of a collection are shown: those that have all the words and, for every trait filtered by, a wanted
value.

Mail programs and spreadsheets filter this way: more values of one trait show more pages, another trait shows fewer.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from PySide6.QtCore import QLocale

from desktop.language.marking import marked as _t
from desktop.language.marking import translated
from extractors.collection.page_row import PageRow, PageState
from extractors.collection.review_order import needs_review

_DISAGREEING = 0.75  # below this mean agreement extractors differ widely; chosen by hand: a fifth of WCXB's pages
_STEP = 1000  # rows counted at once; some 6 ms; chosen by hand


class Trait(Enum):
    """The traits that pages can be filtered by."""

    STATE = "state"
    MARK = "mark"
    TAG = "tag"
    SITE = "site"
    TYPE = "type"
    LANGUAGE = "language"


class Mark(Enum):
    """What else is worth knowing of a page beside its state."""

    TO_LOOK_AT = "to look at"
    DISAGREEING = "disagreeing"
    STALE = "stale"
    DOUBLE = "double"
    DISPUTED = "disputed"
    NOTED = "noted"
    SAVED = "saved"


TRAIT_WORDS = {
    Trait.STATE: _t("State"),
    Trait.MARK: _t("Mark"),
    Trait.TAG: _t("Tag"),
    Trait.SITE: _t("Site"),
    Trait.TYPE: _t("Read as"),
    Trait.LANGUAGE: _t("Language"),
}
STATE_WORDS = {
    PageState.NEW: _t("not read yet"),
    PageState.FAILED: _t("cannot be read"),
    PageState.IN_DOUBT: _t("in doubt"),
    PageState.READ: _t("read"),
    PageState.ACCEPTED: _t("accepted"),
    PageState.DONE: _t("done"),
    PageState.SET_ASIDE: _t("set aside"),
}
_MARK_WORDS = {
    Mark.TO_LOOK_AT: _t("needs a look"),
    Mark.DISAGREEING: _t("extractors disagree"),
    Mark.STALE: _t("changed since it was read"),
    Mark.DOUBLE: _t("repeats another page"),
    Mark.DISPUTED: _t("another person decided differently"),
    Mark.NOTED: _t("has a note"),
    Mark.SAVED: _t("article was saved"),
}
_TYPE_WORDS = {
    "article": _t("article"),
    "service": _t("company or service"),
    "product": _t("product"),
    "collection": _t("list of products"),
    "forum": _t("thread"),
    "listing": _t("list of articles"),
    "documentation": _t("documentation"),
}
_OF_MARK: Mapping[Mark, Callable[[PageRow], bool]] = {
    Mark.TO_LOOK_AT: needs_review,
    Mark.DISAGREEING: lambda row: bool(row.words) and 0 <= row.agreement < _DISAGREEING,
    Mark.STALE: lambda row: row.is_stale,
    Mark.DOUBLE: lambda row: bool(row.double_of),
    Mark.DISPUTED: lambda row: row.is_disputed,
    Mark.NOTED: lambda row: bool(row.note),
    Mark.SAVED: lambda row: bool(row.saved_path),
}
_OF_TRAIT: Mapping[Trait, Callable[[PageRow], tuple[str, ...]]] = {
    Trait.STATE: lambda row: (row.state.value,),
    Trait.MARK: lambda row: tuple([mark.value for mark, has in _OF_MARK.items() if has(row)]),
    Trait.TAG: lambda row: row.tagged or ("",),
    Trait.SITE: lambda row: (row.site,),
    Trait.TYPE: lambda row: (row.page_type,),
    Trait.LANGUAGE: lambda row: (row.language,),
}
Counts = Mapping[Trait, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class PageFilter:
    """A choice of pages; the empty filter lets all through.

    Attributes:
        words: casefolded; each must be found in the text that a person would look for a page by.
        by_trait: the values to show, by trait; a trait without any is not a key.
        only: the numbers of the pages that may be shown at all; empty for all.
    """

    words: tuple[str, ...] = ()
    by_trait: Mapping[Trait, frozenset[str]] = field(default_factory=dict)
    only: frozenset[int] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether it lets all pages through."""
        return not (self.words or self.by_trait or self.only)

    def with_value(self, trait: Trait, value: str, *, is_wanted: bool) -> "PageFilter":
        """Return the filter with one value of a trait wanted, or no longer wanted."""
        before = self.by_trait.get(trait, frozenset())
        return self.with_values(trait, before | {value} if is_wanted else before - {value})

    def with_values(self, trait: Trait, values: Iterable[str]) -> "PageFilter":
        """Return the filter with only these values of a trait wanted; with none, the trait does not matter."""
        others = {one: accepted for one, accepted in self.by_trait.items() if one is not trait}
        chosen = frozenset(values)
        return replace(self, by_trait=others | ({trait: chosen} if chosen else {}))

    def accepts(self, row: PageRow) -> bool:
        """Tell whether a page is shown."""
        if self.only and row.page_id not in self.only:
            return False
        if any(accepted.isdisjoint(_OF_TRAIT[trait](row)) for trait, accepted in self.by_trait.items()):
            return False
        return self._has_words(row)

    def _has_words(self, row: PageRow) -> bool:
        if not self.words:
            return True
        sought = f"{row.title}\n{row.url}\n{row.place}\n{row.note}\n{row.tags}\n{row.reason}".casefold()
        return all(word in sought for word in self.words)


def value_counts(rows: Sequence[PageRow], chosen: PageFilter) -> Iterator[Counts | None]:
    """Yield None after each step, and at the end how many pages each value would show.

    A value's count takes into account the filter by other traits, but not that by its own trait.
    """
    counts: dict[Trait, Counter[str]] = {trait: Counter() for trait in Trait}
    base = replace(chosen, by_trait={})
    for start in range(0, len(rows), _STEP):
        for row in rows[start : start + _STEP]:
            values = {trait: of(row) for trait, of in _OF_TRAIT.items()}
            is_let = base.accepts(row)
            lacking = [trait for trait, accepted in chosen.by_trait.items() if accepted.isdisjoint(values[trait])]
            for trait, found in values.items():
                shows = is_let and (not lacking or lacking == [trait])
                for value in found:
                    counts[trait][value] += shows  # 0 as well: a value that occurs is listed
        yield None
    yield counts


def values_of(row: PageRow, trait: Trait) -> tuple[str, ...]:
    """Return a page's values of a trait; "" stands for an unknown one."""
    return _OF_TRAIT[trait](row)


def value_words(trait: Trait, value: str) -> str:
    """Return the words for a value."""
    match trait:
        case Trait.STATE:
            return translated(STATE_WORDS[PageState(value)])
        case Trait.MARK:
            return translated(_MARK_WORDS[Mark(value)])
        case Trait.TYPE if value in _TYPE_WORDS:
            return translated(_TYPE_WORDS[value])
        case Trait.TAG if not value:
            return translated(_t("without a tag"))
        case Trait.LANGUAGE if value:
            return _language_words(value)
    return value or translated(_t("not known"))


def ordered_values(trait: Trait, counts: Mapping[str, int]) -> list[str]:
    """Return the values of a trait in the order they are listed: its own order, or the most frequent first."""
    if trait is Trait.STATE:
        return [one.value for one in PageState if one.value in counts]
    if trait is Trait.MARK:
        return [one.value for one in Mark if one.value in counts]
    if trait is Trait.TAG:
        return sorted(counts, key=lambda value: (not value, value.casefold()))
    return sorted(counts, key=lambda value: (not value, -counts[value], value))


def _language_words(code: str) -> str:
    named = QLocale(code)
    if named.language() is QLocale.Language.C:
        return code
    return f"{named.nativeLanguageName() or QLocale.languageToString(named.language())} ({code})"
