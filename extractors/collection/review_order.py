"""The order in which a person looks at the pages of a collection: first where a look is worth most."""

from collections.abc import Iterable

from extractors.collection.page_row import PageRow, PageState


def needs_review(row: PageRow) -> bool:
    """Tell whether a page waits for a person: read, something in doubt, nothing decided, and no double of another."""
    return row.state is PageState.IN_DOUBT and not row.double_of


def by_expected_gain(rows: Iterable[PageRow]) -> list[PageRow]:
    """Return the pages that wait for a person, the one with the most words expected to be wrong first."""
    return sorted(filter(needs_review, rows), key=lambda row: (-row.gain, row.page_id))
