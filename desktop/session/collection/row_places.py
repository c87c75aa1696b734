"""Finds the collection's page for an open page, by the place it was read from."""

from collections.abc import Iterable

from desktop.session.documents.document import Document
from extractors.collection.page_row import PageRow


class RowPlaces:
    """The places of a collection's pages."""

    def __init__(self, rows: Iterable[PageRow] = ()) -> None:
        self._pages: dict[tuple[str, str], int] = {}
        self.put(rows)

    def put(self, rows: Iterable[PageRow]) -> None:
        """Add rows, or replace them."""
        self._pages.update({(row.source, row.place): row.page_id for row in rows})

    def page_of(self, document: Document) -> int | None:
        """Return the number of an open page, or None where it is not in the collection."""
        if document.path is None:
            return None
        place = document.entry.place if document.entry is not None else ""
        page_id = self._pages.get((str(document.path), place))
        if page_id is None and not place:  # opened by itself, but listed as a page of its folder
            inside = ((str(folder), document.path.relative_to(folder).as_posix()) for folder in document.path.parents)
            page_id = next((found for one in inside if (found := self._pages.get(one))), None)
        return page_id
