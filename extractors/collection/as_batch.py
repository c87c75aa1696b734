"""A collection's pages for a batch: it lays their articles into files, leaves out and counts as with any other pages.

What a batch runs extractors for is here already: what a person decided, else what was proposed.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from extractors.batch.cleaning import Cleaned, Cleaning, Order, written
from extractors.batch.planning import Planned
from extractors.blocks.cut_once import cut_once
from extractors.collection.collection import Collection
from extractors.collection.examining import open_errand
from extractors.collection.exporting import WritingErrand, draft_of, writing_errand
from extractors.collection.manner import Manner
from extractors.collection.page_row import PageRow
from extractors.pages.entry import Entry
from extractors.roles.choice import as_chosen
from extractors.roles.telling import roles_of
from extractors.running.pool import Pool
from extractors.running.reading import result_of_page

_LIMIT_S = 90.0


def planned_of(rows: Sequence[PageRow], target: Path, ending: str) -> Iterator[Planned]:
    """Yield pages of a collection as a batch takes them; their articles are to be named by `Names`."""
    for row in rows:
        entry = Entry(number=row.number, place=row.place, url=row.url, title=row.title) if row.place else None
        yield Planned(source=Path(row.source), target=target / f"{row.page_id}{ending}", entry=entry)


def cleaning_of(collection: Collection, rows: Sequence[PageRow]) -> Cleaning:
    """Return what cleans these pages for a batch."""
    taught = collection.taught()
    by_place = {(row.source, row.place): row for row in rows}

    def clean(order: Order, pool: Pool) -> tuple[Cleaned, ...]:
        row = by_place[order.source, order.entry.place if order.entry is not None else ""]
        errand = writing_errand(collection, row, Manner(formats=()), order.made, taught)
        return result_of_page(pool.submit(clean_row_here, errand, order, time_limit_s=_LIMIT_S), row.called)

    return clean


def clean_row_here(errand: WritingErrand, order: Order) -> tuple[Cleaned, ...]:
    """Make an article as it was decided or proposed, in this very process, which must be a worker.

    Raises:
        PageError: The page cannot be opened, or nobody finds an article on it.
    """
    page = open_errand(errand.errand)
    draft, about = draft_of(page, errand)
    if order.roles:
        draft = draft.with_base(draft.base_name, as_chosen(draft.base, roles_of(cut_once(page)), order.roles))
    return (written(page, draft, about, order) or Cleaned(None, "nothing on this page is kept"),)
