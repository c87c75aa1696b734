"""What dialogs and commands on a collection need of its controller, which makes them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:  # SQLite and the desk, only for those who open a collection
    from desktop.session.collection.desk import Desk
    from desktop.views.collection.desk_view import DeskView


class CollectionAccess(Protocol):
    """The collection's state, its view, and the ways to its pages."""

    message: Any  # Signal(str): a sentence

    @property
    def desk(self) -> "Desk":
        """The desk."""

    @property
    def view(self) -> "DeskView":
        """The view of the desk."""

    def open_page(self, page_id: int) -> None:
        """Open a page of the collection."""

    def open_pages(self, page_ids: Sequence[int]) -> None:
        """Open pages."""

    def show_desk(self) -> None:
        """Show the desk."""

    def show_sample(self, page_ids: list[int]) -> None:
        """Show only these pages."""
