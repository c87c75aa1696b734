"""Every saved file is read back: its words are compared with those of the article, in order.

An article passes through many steps on its way into a file, and a mistake in one of them would go unnoticed: two words
joined, a cell lost. So the file is read by a reader that shares nothing with the writer, and each word of the article
must be found in it, in order. Anything else in the file (addresses, markup, metadata) is skipped. Both texts are
normalised first, so that a format's special characters do not count. Formulas are left out, because each format writes
them in its own way.
"""

import logging
import re
import threading
import zipfile
from collections import Counter
from collections.abc import Sequence

from lxml import etree

from extractors.blocks.notes.note_links import NOTE_ROLE, label_of
from extractors.blocks.tree import Element, parse_clean
from extractors.blocks.words import words
from extractors.saving.pdf_text import missing_from_pdf
from extractors.saving.rendered import FAULT
from extractors.saving.written_text import READERS, is_reference, normalised_text, pieces

_BESIDE_FORMULA = re.compile(r"(?<!\w)\w*+(?:\s?\ufffc\s?\w*+)+")  # some formats write "2x" for "2" and "x"
_MOST_TOLD = 3
_PDF = "pdf"

_log = logging.getLogger(__name__)
_NUMBER_EDGE = re.compile(r"(?<=[^\W\d])(?=\d)|(?<=\d)(?=[^\W\d])")
_WAYS_BACK = frozenset("jump back return text reference footnote zurück retour hochspringen volver".split())


def read_back(body_html: str, content: bytes, format_name: str) -> tuple[str, ...]:
    """Return a sentence if words of an article are not in the file, in order; nothing if all are.

    Args:
        body_html: the body that was written.
        content: the whole content of the file.
        format_name: one of our formats; others are not checked.
    """
    return read_back_together((body_html,), content, format_name)


def read_back_together(bodies_html: Sequence[str], content: bytes, format_name: str) -> tuple[str, ...]:
    """Do the same for several articles in one file."""
    reader = READERS.get(format_name)
    if reader is None and format_name != _PDF:
        return ()
    expected = [_words_and_notes(body_html, parts_links=format_name == "md") for body_html in bodies_html]
    text, notes = [word for one, _ in expected for word in one], [word for _, one in expected for word in one]
    try:
        if reader is None:
            return _fault_note(missing_from_pdf([*text, *notes], content, normalised_text), format_name)
        written = words(normalised_text(reader(content)))
    except (ValueError, KeyError, etree.XMLSyntaxError, zipfile.BadZipFile) as error:
        _log.error("a saved %s cannot be read back: %s", format_name, error)
        return (f"What was saved cannot be read back as {format_name} ({error}); this is {FAULT}.",)
    missing = [*_missing(text, written), *(Counter(notes) - Counter(written))]  # notes are in an order of their own
    return _fault_note(missing, format_name)


def lost_words(kept: Sequence[str], body_html: str) -> tuple[str, ...]:
    """Return a sentence if words of kept blocks are not in the article made from them.

    Args:
        kept: the blocks' texts.
        body_html: the article's body.
    """
    body = _tree_of(body_html)
    if next(body.iter("math"), None) is not None:
        return ()  # its text is compared separately
    saved, expected = normalised_text("".join(pieces(body, as_ruler=True))), normalised_text("\n".join(kept))
    has_notes = any(is_reference(element) for element in body.iter("a"))
    # Marks move away from the words they were beside; those without a link may find their notes in the article alone.
    if has_notes or next(body.iter("sup"), None) is not None:
        saved, expected = _NUMBER_EDGE.sub(" ", saved), _NUMBER_EDGE.sub(" ", expected)
    found = Counter(words(saved))
    if has_notes:  # "word[a]" is two words in the page, "worda" one
        found |= Counter(words(normalised_text("".join(pieces(body, parts_notes=True, as_ruler=True)))))
    missing = Counter(words(expected)) - found
    left_out = _WAYS_BACK if has_notes else frozenset[str]()
    return _fault_note(
        [word for word in missing if len(word) > 2 and not word.isdecimal() and word not in left_out], "article"
    )


def _is_outermost_note(element: Element) -> bool:
    return element.get("role") == NOTE_ROLE and all(one.get("role") != NOTE_ROLE for one in element.iterancestors())


class _Last(threading.local):
    """The last tree of this thread: an article is compared first with its page, then with what is written of it."""

    body_html: str | None = None
    body: Element | None = None


_last = _Last()


def _tree_of(body_html: str) -> Element:
    """Return the tree of an article's body, not to be changed; the last one is cached, by the identity of its text."""
    if _last.body is None or _last.body_html is not body_html:
        _last.body_html, _last.body = body_html, parse_clean(body_html)
    return _last.body


def _fault_note(missing: Sequence[str], what: str) -> tuple[str, ...]:
    if not missing:
        return ()
    _log.error("the saved %s lacks %d words: %s", what, len(missing), missing[:20])
    named = ", ".join(f"“{word}”" for word in missing[:_MOST_TOLD])
    return (f"Read back, the saved {what} lacks words of the page or has them glued: {named}; {FAULT}.",)


def _missing(expected: Sequence[str], written: Sequence[str]) -> list[str]:
    """Return the words that are not there in order; after a missing one, the search continues from the same place."""
    places: dict[str, list[int]] = {}
    missing: list[str] = []
    at = 0
    for word in expected:
        try:
            at = written.index(word, at) + 1 if not missing else _next(places, word, at)
        except ValueError:
            if not places:
                for place, one in enumerate(written):
                    places.setdefault(one, []).append(place)
            missing.append(word)
    return missing


def _next(places: dict[str, list[int]], word: str, at: int) -> int:
    """Return the position after a word's next occurrence nearby; raise ValueError if there is none."""
    from bisect import bisect_left

    found = places.get(word, [])
    number = bisect_left(found, at)
    if number == len(found) or found[number] > at + 200:
        raise ValueError
    return found[number] + 1


def _words_and_notes(body_html: str, *, parts_links: bool) -> tuple[list[str], list[str]]:
    """Return the words of an article's text, and of its notes, which some formats put elsewhere."""
    body = _tree_of(body_html)
    notes: list[str] = []
    for note in filter(_is_outermost_note, body.iter()):
        note_words = words(normalised_text("".join(pieces(note, parts_links=parts_links))))
        label = (note.get("id") or "").removeprefix("fn-").partition("-")[0]
        notes += note_words[1:] if note_words and label_of(note_words[0]) == label else note_words
    left = "".join(pieces(body, parts_links=parts_links, without_notes=True))
    left = _BESIDE_FORMULA.sub(" ", left)
    return words(normalised_text(left)), notes
