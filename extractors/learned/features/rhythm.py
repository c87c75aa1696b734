"""What comes back between a page's passages of prose: dates, links to people, the same short text.

In a thread each post has them, in an article they stand at its head, in a list between headings. Beside what a page
declares and how its parts are called, this tells threads that name nothing by its name.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from extractors.blocks.segmenting import Segmentation
from extractors.learned.features.block_features import Table, is_prose

Floats = npt.NDArray[np.float64]

# Forms of a day or of a time ago, in the scripts and languages whose forms differ; what it misses is a feature missed.
_DATE = re.compile(
    r"\b\d{1,2}:\d\d\b|\b(?:19|20)\d\d[-/.年]\d{1,2}"
    r"|\b\d{1,2}\.?[-/. ](?:de )?(?:\d{1,2}|[^\W\d]{3,10})\.?,?[-/. ](?:de )?(?:19|20)\d\d\b"
    r"|\b[^\W\d]{3,9}\.? \d{1,2},? (?:19|20)\d\d\b"
    r"|\b\d+ ?(?:[smhdwy]|mo|min|an|mes|день|[^\W\d]{3,9})\.? (?:ago|назад)\b|\b(?:il y a|vor|hace|há) \d+\b"
    r"|\d ?(?:(?:分钟|小时|天|个月|年|日|時間|分)前|楼)"
)
_NUMBER = re.compile(r"\d+")
_HOST = re.compile(r"^(?:[a-z]+:)?//[^/]*", re.IGNORECASE)
_PERSON = re.compile(
    r"(?:^|[/?&.])(?:u|users?|profiles?|members?|people|authors?|space|space-uid|uid|memberlist)(?:[/=.-]|$)|/[@~]",
    re.IGNORECASE,
)
# A place where people talk: in an address, a title, a way back. Parts of addresses are English all over the web.
_THREAD_STEPS = frozenset(
    "answer answers ask bbs board boards comments communities community d discuss discussion discussions f faq forum"
    " forums post posts question questions r showthread status t talk thread threads tid topic topics ubbthreads"
    " viewthread viewtopic".split()
)
_LETTERS = re.compile(r"[a-z]+")
_TALK = re.compile(
    r"(?<![a-z])(?:forums?|foros?|foren|boards?|bbs|communit(?:y|ies)|comunidad|communaute|discuss(?:ions?)?|talk"
    r"|questions?|answers?|ask|threads?|topics?|groups?|comments)(?![a-z])|论坛|社区|форум|掲示板|フォーラム|포럼|커뮤니티",
    re.IGNORECASE,
)
# All chosen by hand.
_SHORT_WORDS, _SHORT_CHARACTERS = 4, 40  # of a text that comes back
_DATE_WORDS = 20  # a longer block is no line with a date
_LINK_LEVELS = 4  # elements from a block's text up to its link
_LONGEST_ADDRESS = 500
_TOP_BLOCKS, _TOP_WORDS = 60, 6
_LONGEST_TITLE = 400


@dataclass(frozen=True, slots=True)
class _Prose:
    """The words of prose of each block, summed up from the page's start: one number more than there are blocks."""

    sums: Floats

    def around(self, marks: Sequence[int]) -> tuple[int, float]:
        """Return after how many of the marks (blocks in order) prose follows, and its share from first to last."""
        if len(marks) < 2:
            return 0, 0.0
        at = np.array(marks)
        ends = np.append(at[1:], len(self.sums) - 1)
        followed = self.sums[ends] > self.sums[at + 1]
        return int(followed.sum()), float(self.sums[at[-1] + 1] - self.sums[at[0]]) / self.all

    @property
    def all(self) -> float:
        """All words of prose; at least one."""
        return max(float(self.sums[-1]), 1.0)


def rhythm_features(cut: Segmentation, table: Table, title: str) -> dict[str, float]:
    """Return what is repeated between passages of prose, by name.

    Args:
        cut: the page's tree and blocks, at least one.
        table: the features of its blocks.
        title: what the page calls itself.
    """
    words, linked = table.columns(("words", "linked"))
    prose = _Prose(np.concatenate(([0.0], np.cumsum(words * is_prose(words, linked), dtype=np.float64))))
    texts = [block.text.strip() if count <= _DATE_WORDS else "" for block, count in zip(cut.blocks, words, strict=True)]
    addresses = Counter(link.get("href") or "" for link in cut.body.iter("a"))
    all_links = max(addresses.total(), 1)
    of_people = {address for address in addresses if _PERSON.search(_path(address))}
    to_people = sum(addresses[address] for address in of_people)
    to_threads = sum(times for address, times in addresses.items() if thread_steps(_path(address)))
    tops = zip(texts[:_TOP_BLOCKS], words[:_TOP_BLOCKS], strict=True)
    top = " ".join(text for text, count in tops if count <= _TOP_WORDS)
    gaps, span = prose.around([index for index, address in enumerate(_addresses(cut)) if address in of_people])
    return {
        **_dates(texts, prose),
        **_returning(texts, words, prose),
        "links to people": to_people,
        "share of links to people": to_people / all_links,
        "share of links to threads": to_threads / all_links,
        "people between prose": gaps,
        "prose between people": span,
        "talk in title": len(_TALK.findall(title[:_LONGEST_TITLE])),
        "talk at the top": len(_TALK.findall(top)),
    }


def thread_steps(address: str) -> int:
    """Return how many parts of an address name a thread, a board or an answer."""
    return sum(step in _THREAD_STEPS for step in _LETTERS.findall(address.lower()))


def is_dated(text: str) -> bool:
    """Tell whether a text has a day, an hour or a time ago in it."""
    return _NUMBER.search(text) is not None and _DATE.search(text) is not None


def _dates(texts: Sequence[str], prose: _Prose) -> dict[str, float]:
    marks = [index for index, text in enumerate(texts) if is_dated(text)]
    gaps, span = prose.around(marks)
    return {
        "dates": len(marks),
        "dates between prose": gaps,
        "prose between dates": span,
        "prose before a date": float(prose.sums[marks[0]]) / prose.all if marks else 1.0,
        "words of prose per date": prose.all / max(gaps, 1),
    }


def _returning(texts: Sequence[str], words: Floats, prose: _Prose) -> dict[str, float]:
    """Return how regularly short texts come back; the one that parts the most prose counts."""
    places: dict[str, list[int]] = {}
    for index, text in enumerate(texts):
        if text and words[index] <= _SHORT_WORDS and len(text) <= _SHORT_CHARACTERS:
            places.setdefault(_NUMBER.sub("0", text.lower()), []).append(index)
    returning, best, best_gaps, best_span, regular = 0, 0.0, 0, 0.0, 0.0
    edges = np.zeros(len(texts) + 1, np.int64)
    for marks in places.values():
        gaps, span = prose.around(marks)
        if gaps > 1:
            returning += 1
            edges[marks[0]] += 1
            edges[marks[-1] + 1] -= 1
            if gaps * span > best:
                best, best_gaps, best_span, regular = gaps * span, gaps, span, gaps / len(marks)
    return {
        "returning texts": returning,
        "returns between prose": best_gaps,
        "prose between returns": best_span,
        "regular returns": regular,
        "prose among returns": float(np.diff(prose.sums)[np.cumsum(edges[:-1]) > 0].sum()) / prose.all,
    }


def _addresses(cut: Segmentation) -> Iterator[str | None]:
    """Yield the address of the link that each block's first text stands in, if it is near."""
    for pieces in cut.slots:
        link = next((one for one in pieces[0].around(_LINK_LEVELS) if one.tag == "a"), None)
        yield None if link is None else link.get("href")


def _path(address: str) -> str:
    """Return the path and the query of an address; "" for one that is too long."""
    return _HOST.sub("", address.partition("#")[0]) if len(address) <= _LONGEST_ADDRESS else ""
