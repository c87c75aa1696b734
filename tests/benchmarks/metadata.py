"""How often title, author and date are right, by Unhusk and by trafilatura's own finder, on collections with a gold.

    python -m tests.benchmarks.metadata [FOLDER ...] [--misses FIELD]

Each folder has `pages/ID.html` and `gold/ID.json`; without one, the corpus is taken. "Exact" is strict: a title counts
if it equals the gold's in every character, except for case, white space and Unicode's compatibility forms; an author if
the names are the gold's as a set, all of them and no other, normalised likewise; a date if it is the same day. The
share is that of the pages whose gold has the field. "Invented" counts dates on pages whose gold has none. The last rows
tell what no reader of pages can reach: golds that are nowhere on the page, and how many more would be right if straight
and curved quotation marks were the same.

Unhusk is measured as `clean` works: the page's own statements, and what trafilatura adds.
"""

import argparse
import json
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import process_time

from extractors.editing.metadata.choosing import best_metadata, page_metadata
from extractors.errors import PageError
from extractors.extraction import Extraction, Metadata
from extractors.pages.opening import open_path
from extractors.pages.page import Page
from tests.benchmarks.gold_on_page import PageText
from tests.benchmarks.table import Table
from tests.corpus import cache_folder, unpacked_corpus

_STRAIGHT = str.maketrans("‘’“”", "''\"\"")
_FIELDS = ("title", "author", "date")
_OURS, _ALONE, _THEIRS = "unhusk", "unhusk, the page alone", "trafilatura"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Judged:
    """One page: the gold, and each finder's result."""

    name: str
    gold: Metadata
    found: dict[str, Metadata]
    seconds: dict[str, float]
    unsaid: frozenset[str]  # fields that the gold has and the page does not


def main(arguments: Sequence[str]) -> int:
    """Print a table for each collection."""
    parser = argparse.ArgumentParser(description="How often title, author and date are right.")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--misses", choices=_FIELDS, help="print the pages where Unhusk misses it, one a line")
    options = parser.parse_args(arguments)
    folders = options.folders
    if not folders and (corpus := unpacked_corpus(cache_folder())) is not None:
        folders = [corpus]
    if not folders:
        sys.stderr.write("There is no collection here: name a folder, or set UNHUSK_CORPUS to the corpus's.\n")
        return 1
    for folder in folders:
        pages = list(_judged(folder))
        sys.stdout.write(_table(folder.name, pages).text() + "\n")
        if options.misses:
            sys.stdout.writelines(_misses(pages, options.misses))
    return 0


def is_same(field: str, found: str, gold: str) -> bool:
    """Tell whether a finder's text equals the gold's, as this module's docstring defines it."""
    if field == "author":
        return _names(found) == _names(gold)
    if field == "date":
        return found[:10] == gold[:10]
    return _folded(found) == _folded(gold)


def _names(text: str) -> frozenset[str]:
    between = "; " if ";" in text else ", "
    return frozenset(map(_folded, Metadata(author=text.replace(" and ", between).replace(" & ", between)).authors))


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _judged(folder: Path) -> Iterator[_Judged]:
    for file in sorted((folder / "gold").glob("*.json")):
        record = json.loads(file.read_text("utf-8"))
        try:
            opened = open_path(folder / "pages" / f"{file.stem}.html")[0]
        except PageError:
            continue
        page = Page(kind=opened.kind, text=opened.html, url=record.get("url") or opened.url)
        gold = Metadata(
            title=record.get("title") or "", author=record.get("author") or "", date=record.get("publish_date") or ""
        )
        start = process_time()
        theirs = _trafilatura(page)
        middle = process_time()
        alone = page_metadata(page)
        end = process_time()
        ours = best_metadata(page, {_THEIRS: Extraction(extractor=_THEIRS, metadata=theirs)}).chosen
        yield _Judged(
            name=file.stem,
            gold=gold,
            found={_OURS: ours, _ALONE: alone, _THEIRS: theirs},
            seconds={_ALONE: end - middle, _THEIRS: middle - start},
            unsaid=_unsaid(page, gold),
        )


def _unsaid(page: Page, gold: Metadata) -> frozenset[str]:
    text = PageText(page.html)
    return frozenset(field for field in _FIELDS if (value := getattr(gold, field)) and not text.says(field, value))


def _trafilatura(page: Page) -> Metadata:
    from trafilatura.metadata import extract_metadata  # 0.2 s

    found = extract_metadata(page.html, default_url=page.url or None)
    return Metadata(title=found.title or "", author=found.author or "", date=found.date or "")


def _table(name: str, pages: Sequence[_Judged]) -> Table:
    totals = Counter(field for page in pages for field in _FIELDS if getattr(page.gold, field))
    rows = []
    for finder in (_OURS, _ALONE, _THEIRS):
        right = Counter(
            field
            for page in pages
            for field in _FIELDS
            if (gold := getattr(page.gold, field)) and is_same(field, getattr(page.found[finder], field), gold)
        )
        undated = [page for page in pages if not page.gold.date]
        invented = sum(bool(page.found[finder].date) for page in undated)
        took = [page.seconds[finder] for page in pages if finder in page.seconds]
        rows.append(
            [
                finder,
                *(f"{right[field] / totals[field]:.3f}" if totals[field] else "-" for field in _FIELDS),
                f"{invented} of {len(undated)}",
                f"{1000 * sum(took) / len(took):.1f}" if took else "-",
            ]
        )
    unsaid = Counter(field for page in pages for field in page.unsaid)
    rows.append(["golds said nowhere on the page", *(str(unsaid[field]) for field in _FIELDS), "", ""])
    quoted = sum(_differs_in_quotes(page.found[_OURS].title, page.gold.title) for page in pages)
    rows.append(["unhusk, wrong in quotation marks alone", str(quoted), "", "", "", ""])
    known = ", ".join(f"{totals[field]} with {field}" for field in _FIELDS)
    return Table(
        title=f"{name}: exact on {len(pages)} pages ({known})",
        head=["finder", *_FIELDS, "invented dates", "CPU ms a page"],
        rows=rows,
    )


def _differs_in_quotes(found: str, gold: str) -> bool:
    plain = [_folded(text).translate(_STRAIGHT) for text in (found, gold)]
    return bool(gold) and _folded(found) != _folded(gold) and plain[0] == plain[1]


def _misses(pages: Sequence[_Judged], field: str) -> Iterator[str]:
    for page in pages:
        gold, found = getattr(page.gold, field), getattr(page.found[_OURS], field)
        if (gold or field == "date") and not is_same(field, found, gold):
            yield f"{page.name}\t{gold}\t{found}\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
