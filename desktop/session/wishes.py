"""What a person wants of every page: which parts an article has, and as what the pages of a site are read."""

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from desktop.session.document import Document
from desktop.session.runs import Runs
from desktop.session.settings import Settings
from extractors.pages.page import Page
from extractors.roles.choice import RoleChoice


class Wishes:
    """Remembers wishes in the settings, and grants them on the pages that are open and on those to come."""

    def __init__(self, settings: Settings, runs: Runs, documents: Sequence[Document]) -> None:
        self._settings, self._runs, self._documents = settings, runs, documents

    def heard(self, document: Document, page: Page) -> Page:
        """Return a document's page read as the person said it is, or else as the pages of its site are."""
        kept = self._runs.kept
        kind = (kept.type_by_hand(document) if kept is not None else "") or self._settings.kind_of_site(site_of(page))
        return replace(page, read_as=kind)

    def read_as(self, document: Document, kind: str, *, is_for_site: bool = False) -> None:
        """Read a page as another kind, "" to have it told; where wanted, from now on every page of its site."""
        if is_for_site:
            self._settings.set_kind_of_site(site_of(document.page), kind)
        self._runs.read_as(document, kind)
        if self._runs.kept is not None:
            self._runs.kept.keep_type(document, kind, is_for_site=is_for_site)

    def hear_again(self, document: Document) -> None:
        """Read a page that is open anew where the person has said since that it is of another kind."""
        page = document.page
        if page is not None and (kind := self.heard(document, page).read_as) != page.read_as:
            self._runs.read_as(document, kind)

    def choose_roles(self, choice: RoleChoice) -> None:
        """Keep and drop parts of every page, now and from now on."""
        self._settings.role_choice = choice
        for document in self._documents:
            document.choose_roles(choice)


def site_of(page: Page | None) -> str:
    """Return the name of the site that a page is from, or ""."""
    try:
        return urlsplit(page.url).hostname or "" if page is not None else ""
    except ValueError:
        return ""
