"""Whether an article stays the same when another program has saved its page: a minifier, a formatter, a browser.

    python -m tests.benchmarks.resaved [PAGES [FOLDER]]

Each page is written anew in ways that no reader can see. The table tells on how many pages an extractor then keeps
other words. White space is left alone where the page shows it: in listings, in boxes for text and in scripts.
"""

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from resiliparse.parse.html import HTMLTree

from extractors.blocks.tags import BLOCK_TAGS
from extractors.blocks.words import words
from extractors.errors import PageError
from extractors.pages.opening import open_path
from extractors.pages.page import Page, PageKind
from extractors.running.sequential import sequential_answers
from tests.benchmarks.old_makes import text_of
from tests.benchmarks.sample import asked_for
from tests.benchmarks.table import Table

EXTRACTORS = ("unhusk", "consensus", "trafilatura", "readability", "justext", "resiliparse")
_PAGES = 150
_TO_THE_LETTER = "pre|textarea|listing|xmp|plaintext|script|style|title|noscript|template|svg|math"
_REST = r"""(?:"[^"]*"|'[^']*'|[^'">])*>"""  # of a tag
_PART = re.compile(
    rf"<!--.*?-->|<({_TO_THE_LETTER})\b{_REST}.*?</\1\s*>|<[a-z/!?]{_REST}|[^<]+|<", re.DOTALL | re.IGNORECASE
)
_TAG = re.compile(r"</?([a-zA-Z][\w-]*)")
_VALUE = re.compile(r"""="([^"]*)"(?=[\s>])|="[^"]*"|='[^']*'""")
_NEEDS_NO_QUOTES = re.compile(r"[\w.:/#-]*[\w.:#-]")
_SHOWN_SPACE = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f]+")  # not a no-break space
_BOXES = (BLOCK_TAGS | {"br", "html", "head", "meta", "link", "title"}) - {"button", "select", "noscript"}


def minified(markup: str) -> str:
    """Return HTML whose white space is folded, and left out where boxes begin and end; without comments."""
    return _folded(markup, "", "")


def formatted(markup: str) -> str:
    """Return HTML with every box and its text on lines of their own, indented; without comments."""
    return _folded(markup, "\n      ", "\n    ")


def unquoted(markup: str) -> str:
    """Return HTML whose attributes have quotes only where they need them, as minifiers write it."""
    return "".join(_with_values(markup, lambda value: value if _NEEDS_NO_QUOTES.fullmatch(value) else f'"{value}"'))


def single_quoted(markup: str) -> str:
    """Return HTML with single quotes around attributes."""
    return "".join(_with_values(markup, lambda value: f'"{value}"' if "'" in value else f"'{value}'"))


def in_capitals(markup: str) -> str:
    """Return HTML whose tags are in capitals, as the browsers of 2000 saved it."""
    return "".join(_with_tags(markup, lambda tag: _TAG.sub(lambda name: name[0].upper(), tag, count=1)))


def from_browser(markup: str) -> str:
    """Return the page's elements as a browser writes them out after reading them."""
    return str(HTMLTree.parse(markup))


WAYS: Mapping[str, Callable[[str], str]] = {
    "minified": minified,
    "formatted": formatted,
    "without quotes": unquoted,
    "in single quotes": single_quoted,
    "tags in capitals": in_capitals,
    "by a browser": from_browser,
}


def figures(files: Sequence[Path]) -> Table:
    """Return on how many pages the words that are kept change, by the way of saving and the extractor."""
    changed: Counter[tuple[str, str]] = Counter()
    pages = 0
    for page in _opened(files):
        kept = _kept(page)
        pages += 1
        for way, written in WAYS.items():
            anew = _kept(replace(page, text=written(page.text)))
            changed.update((way, name) for name in EXTRACTORS if kept[name] != anew[name])
    return Table(
        title=f"Pages of {pages} on which other words are kept after another program has saved them",
        head=("saved", *EXTRACTORS),
        rows=[(way, *(str(changed[way, name]) for name in EXTRACTORS)) for way in WAYS],
    )


def _opened(files: Sequence[Path]) -> Iterator[Page]:
    """Yield HTML pages; not those with style that shows white space in ordinary boxes, which folding would change."""
    for file in files:
        try:
            page = open_path(file)[0]
        except PageError:
            continue
        if page.kind is PageKind.HTML and not _SHOWN_SPACE.search(page.text):
            yield page


def _kept(page: Page) -> dict[str, Counter[str]]:
    """Return the words that each extractor keeps of a page."""
    answers = sequential_answers(page, EXTRACTORS)
    return {name: Counter(words(text_of(answers[name].outcome, page))) for name in EXTRACTORS}


def _folded(markup: str, begun: str, ended: str) -> str:
    """Return HTML with white space folded to one space, but to others where a box begins and where it ends."""
    parts = [part[0] for part in _PART.finditer(markup) if not part[0].startswith("<!--")]
    ends = [True, *map(_is_of_box, parts), True]
    return "".join(
        part
        if part.startswith("<")
        else _with_edges(_SPACE.sub(" ", part), begun if opens else None, ended if closes else None)
        for part, opens, closes in zip(parts, ends, ends[2:], strict=False)
    )


def _with_edges(text: str, begun: str | None, ended: str | None) -> str:
    """Return a text with other white space at its ends, where they are the ends of a box."""
    text = text if begun is None else f"{begun}{text.removeprefix(' ')}"
    return text if ended is None else f"{text.removesuffix(' ')}{ended}"


def _is_of_box(part: str) -> bool:
    tag = _TAG.match(part)
    return tag is not None and tag[1].lower() in _BOXES


def _with_values(markup: str, change: Callable[[str], str]) -> Iterator[str]:
    """Yield HTML with every value in double quotes written otherwise."""

    def changed(value: re.Match[str]) -> str:
        return value[0] if value[1] is None else f"={change(value[1])}"

    return _with_tags(markup, lambda tag: _VALUE.sub(changed, tag))


def _with_tags(markup: str, change: Callable[[str], str]) -> Iterator[str]:
    for part in _PART.finditer(markup):
        yield change(part[0]) if part[1] is None and _TAG.match(part[0]) else part[0]


if __name__ == "__main__":
    sys.stdout.write(figures(asked_for(sys.argv[1:], _PAGES)).text())
