"""The article in a page's data that it does not show: behind a paywall's teaser, or in its program's initial data.

If a page shows next to nothing, that article is its text. If it shows a fragment, the missing part is inserted into the
tree after the last part that is shown, in an element of our own, so that it is cut, shown and saved like any other. If
the page shows the article anyway, or something else, nothing is done.
"""

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from extractors.blocks.page_data.json_ld import things, unescaped_markup
from extractors.blocks.page_data.state_parts import paragraphs
from extractors.blocks.page_data.state_text import LEAST_WORDS, as_article, longest_article
from extractors.blocks.page_data.state_values import state_values
from extractors.blocks.tree import Element
from extractors.blocks.words import count_words, words

STATE_TAG = "unhusk-state"  # holds what was inserted; it appears in a block's path

_RUN = 6  # consecutive words that make a passage the same; chosen by hand
_SHOWN = 0.6  # of an article's words: a page that shows more shows the whole article. Chosen by hand
_LEAST_SHOWN = 15  # words of it, for the page's text to be its beginning; chosen by hand
_BEGINNING = 30  # words of an article of which a teaser shows most; chosen by hand
_HARDLY_ANY = 40  # words of prose: a page of menus without its text. Chosen by hand
_MENU = 120  # words of such menus; chosen by hand
_NOTICE = 400  # words of prose beside a teaser: offers to buy, other teasers, comments. Chosen by hand
_MOST_AROUND = 3  # times an article's words, on a page with its teaser; chosen by hand
_PROSE = 25  # words of a block that is no label and no link; chosen by hand
_PARTLY = 0.8  # of a paragraph's words shown: it counts as shown
_PROSE_CHARACTERS = 150  # of such a block
_PLENTY = 8_000  # characters of prose, some 1,300 words: no teaser. Chosen by hand
_BROKEN_OFF = re.compile(r"[\s\[(]{0,4}(?:…|\.\.\.)[\s\])]{0,4}$")
_MARKUP_ENDS = ("</p>", "<br", "</div>", "</li>")


def embedded_article(root: Element) -> Element | None:
    """Return the article in a page's JSON-LD or in its program's data; None if there is none of note."""
    return next(_each(root, is_empty=True), None)


def withheld_article(root: Element, shown: Sequence[str], *, is_teaser: bool = False) -> Element | None:
    """Return the article of which a page shows a fragment; None if it shows all of it, or nothing.

    Args:
        root: the page's.
        shown: the texts it shows, in order.
        is_teaser: require that these begin the article; otherwise they may also be no more than a few menus.
    """
    if sum(len(text) for text in shown if len(text) >= _PROSE_CHARACTERS) > _PLENTY:
        return None  # before the scripts are read, which takes a fifth of the time of cutting
    for article in _each(root, is_empty=False):
        grams = _grams([word for text in shown for word in words(text)])
        own = words(" ".join(article.itertext()))
        covered = _covered(own, grams)
        prose = sum(size for text in shown if (size := count_words(text)) >= _PROSE)
        is_menu = not is_teaser and prose < _HARDLY_ANY and sum(map(count_words, shown)) < _MENU
        is_begun = sum(covered[:_BEGINNING]) >= _SHOWN * min(_BEGINNING, len(own)) and sum(covered) >= _LEAST_SHOWN
        begins = is_menu or is_begun
        if not begins or sum(covered) >= _SHOWN * len(own) or _missing(article, grams) < LEAST_WORDS:
            continue
        held = _grams(own)
        others = (words(text) for text in shown)
        elsewhere = sum(len(one) for one in others if len(one) >= _PROSE and not any(_covered(one, held)))
        # A page with more prose than a notice shows an article, whatever else its data holds.
        if elsewhere < _NOTICE and sum(count_words(text) for text in shown) < _MOST_AROUND * len(own):
            return article
    return None


def insert_missing(article: Element, shown: Sequence[tuple[str, Element]]) -> None:
    """Insert the missing part of an article after the last part that the page shows.

    Args:
        article: the article; it is taken apart.
        shown: the page's texts in order, each with its element.
    """
    own = _grams(words(" ".join(article.itertext())))
    last_text, last = shown[0]
    for text, element in shown:
        covered = _covered(words(text), own)
        if covered and sum(covered) >= _PARTLY * len(covered) and len(covered) >= _RUN:
            last_text, last = text, element
    grams = _grams([word for text, _ in shown for word in words(text)])
    holder = etree.Element(STATE_TAG)
    is_missing = False
    for part in _parts(article):
        covered = _covered(words(" ".join(part.itertext())), grams)
        goes_on = not len(holder) and _replaces(part, last, last_text)
        if goes_on or len(covered) >= _RUN:  # a shorter one goes with the paragraph before it
            is_missing = goes_on or sum(covered) < _PARTLY * len(covered)
        if is_missing:
            if not goes_on:
                _without_beginning(part, covered)
            holder.append(part)
    while (
        last.tag not in ("p", "div", "section", "article", "main", "body", "li", "blockquote")
        and (outer := last.getparent()) is not None
    ):
        last = outer
    holder.tail = None
    if last.tag == "body" or last.getparent() is None:
        last.append(holder)
    else:
        holder.tail, last.tail = last.tail, None
        last.addnext(holder)


def _missing(article: Element, grams: frozenset[int]) -> int:
    """Return how many words are in the paragraphs that are not shown."""
    every = (_covered(words(" ".join(part.itertext())), grams) for part in _parts(article))
    return sum(len(one) - sum(one) for one in every if len(one) >= _RUN and sum(one) < _PARTLY * len(one))


def _each(root: Element, *, is_empty: bool) -> Iterator[Element]:
    if (article := _from_json_ld(root)) is not None:
        yield article
    if (article := longest_article(state_values(root, is_empty=is_empty))) is not None:
        yield article


def _from_json_ld(root: Element) -> Element | None:
    """Return the longest article body in JSON-LD."""
    best = ""
    for thing, _ in things(root, 12):
        text = thing.get("articleBody")
        if isinstance(text, str) and len(text) > len(best):
            best = text
    if count_words(best) < LEAST_WORDS:
        return None
    best = unescaped_markup(best)
    is_markup = any(mark in best.lower() for mark in _MARKUP_ENDS)
    return as_article([best if is_markup else paragraphs(best)])


def _parts(article: Element) -> list[Element]:
    """Return an article's paragraphs and other blocks, without the elements that only wrap them."""
    found: list[Element] = []
    waiting = list(article)
    while waiting:
        one = waiting.pop(0)
        if one.tag in ("section", "div", "article", "body") and len(one) and not (one.text or "").strip():
            waiting = list(one) + waiting
        elif isinstance(one.tag, str):
            one.tail = None
            found.append(one)
    return found


def _replaces(part: Element, last: Element, shown: str) -> bool:
    """Tell whether a paragraph continues one that the page cut off with "…"; the page's piece is then removed."""
    begun = _BROKEN_OFF.sub("", shown)
    if begun == shown or not " ".join("".join(part.itertext()).split()).startswith(begun):
        return False
    if last.tag != "p" or " ".join("".join(last.itertext()).split()) != shown:
        return False
    last[:] = []
    last.text = None
    return True


def _without_beginning(part: Element, covered: Sequence[bool]) -> None:
    """Remove the shown words from the beginning of a paragraph without elements in it."""
    count = next((number for number, is_shown in enumerate(covered) if not is_shown), 0)
    if not len(part) and part.text and count > _RUN:
        pieces = part.text.split()
        if len(pieces) > count and len(words(" ".join(pieces[:count]))) == count:
            part.text = " ".join(pieces[count:])


def _grams(own: Sequence[str]) -> frozenset[int]:
    return frozenset(hash(tuple(own[start : start + _RUN])) for start in range(len(own) - _RUN + 1))


def _covered(own: Sequence[str], grams: frozenset[int]) -> list[bool]:
    """Tell for each word whether it is in a run of words that the others contain."""
    covered = [False] * len(own)
    reach = 0
    for start in range(len(own) - _RUN + 1):
        if hash(tuple(own[start : start + _RUN])) in grams:
            covered[max(start, reach) : start + _RUN] = [True] * (start + _RUN - max(start, reach))
            reach = start + _RUN
    return covered
