"""What changed from one version of an extractor to another, page by page, and which is better by the gold.

A collection keeps the answers of every version it asked (`unhusk collect --again` asks the one installed now).
The report is one HTML page without scripts, to be sent to an extractor's maintainers: figures and addresses alone, and
the passages concerned only where the person asks for them, since they are other people's text.
"""

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from html import escape

from extractors.blocks.block import Block
from extractors.collection.collection import Collection
from extractors.collection.page_row import PageRow, PageState
from extractors.collection.settled.gold import GoldPage, gold_of
from extractors.comparing.votes import Votes
from extractors.errors import DraftError
from extractors.scoring.word_score import score

_LONGEST_PASSAGE = 300  # characters of a passage in a report
_MOST_PASSAGES = 40  # of a page


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What changed on one page.

    Attributes:
        gained, lost: words that the newer version keeps and the older did not, and the other way round.
        before, after: word F1 against what a person settled; None where nobody settled it.
        passages: the passages concerned, with whether they are kept now.
    """

    row: PageRow
    gained: int
    lost: int
    before: float | None = None
    after: float | None = None
    passages: tuple[tuple[str, bool], ...] = ()


def changes(collection: Collection, extractor: str, old: str, new: str) -> Generator[Change | None, None, None]:
    """Yield the pages on which two versions of an extractor differ, in the collection's order; None before each page.

    So the caller can stop at any page.
    """
    for row in collection.rows():
        yield None
        one = collection.answers(row.page_id, versions={extractor: old}).get(extractor)
        other = collection.answers(row.page_id, versions={extractor: new}).get(extractor)
        blocks = collection.blocks(row.page_id)
        if one is None or other is None:
            continue
        before, after = _kept(one.votes, blocks), _kept(other.votes, blocks)
        if before is None or after is None or before == after:
            continue
        try:
            gold = gold_of(collection, row) if row.state is PageState.DONE else None
        except DraftError:
            gold = None
        differing = [block for block in blocks if before[block.index] != after[block.index]]
        yield Change(
            row=row,
            gained=sum(block.word_count for block in differing if after[block.index]),
            lost=sum(block.word_count for block in differing if before[block.index]),
            before=_f1(blocks, before, gold),
            after=_f1(blocks, after, gold),
            passages=tuple((block.text, after[block.index]) for block in differing),
        )


def report(extractor: str, old: str, new: str, found: Sequence[Change], *, with_text: bool = False) -> str:
    """Return a page of HTML that says what changed."""
    scored = [one for one in found if one.before is not None and one.after is not None]
    better = sum((one.after or 0) > (one.before or 0) for one in scored)
    worse = sum((one.after or 0) < (one.before or 0) for one in scored)
    rows = "".join(_row(one, with_text=with_text) for one in found)
    return (
        "<!doctype html><html lang='en'><meta charset='utf-8'>"
        "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{escape(extractor)}: {escape(old)} to {escape(new)}</title>"
        "<style>body{font:15px/1.5 sans-serif;margin:2em auto;max-width:60em}table{border-collapse:collapse;width:100%}"
        "td,th{border-bottom:1px solid #ccc;padding:.3em .6em;text-align:left;vertical-align:top}.n{text-align:right}"
        "</style>"
        f"<h1>{escape(extractor)}: {escape(old)} to {escape(new)}</h1>"
        f"<p>{len(found):,} pages are extracted differently. Of {len(scored):,} that a person settled, "
        f"{better:,} are better and {worse:,} worse by word F1.</p>"
        "<table><tr><th>page</th><th class='n'>words in</th><th class='n'>words out</th>"
        f"<th class='n'>F1 before</th><th class='n'>after</th></tr>{rows}</table></html>\n"
    )


def _row(one: Change, *, with_text: bool) -> str:
    figures = "".join(
        f"<td class='n'>{'' if value is None else f'{value:.3f}'}</td>" for value in (one.before, one.after)
    )
    called = escape(one.row.url or one.row.place or one.row.source.rpartition("/")[2])
    passages = _passages(one.passages) if with_text else ""
    return (
        f"<tr><td>{called}{passages}</td><td class='n'>{one.gained:,}</td><td class='n'>{one.lost:,}</td>{figures}</tr>"
    )


def _passages(passages: Iterable[tuple[str, bool]]) -> str:
    items = [f"<li>{'in' if is_kept else 'out'}: {escape(text[:_LONGEST_PASSAGE])}</li>" for text, is_kept in passages]
    return f"<ul>{''.join(items[:_MOST_PASSAGES])}</ul>"


def _kept(votes: Votes | None, blocks: Sequence[Block]) -> tuple[bool, ...] | None:
    """Return what an answer keeps; None where it was for an earlier state of the page."""
    if votes is None:
        return (False,) * len(blocks)
    return votes.kept() if len(votes.shares) == len(blocks) else None


def _f1(blocks: Sequence[Block], kept: Sequence[bool], gold: GoldPage | None) -> float | None:
    if gold is None:
        return None
    text = "\n\n".join(block.text for block in blocks if kept[block.index])
    return score(text, gold.text).f1
