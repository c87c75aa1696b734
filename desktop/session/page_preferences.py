"""What a person wants of every page: the parts of an article, and the type of a site's pages."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.session.documents.document import Document
from desktop.session.runs import Runs
from desktop.session.settings import Settings
from extractors.pages.hosts import host_of
from extractors.pages.page import Page
from extractors.roles.choice import RoleChoice


class PagePreferences:
    """Remembers preferences in the settings, and applies them to open pages and to later ones."""

    def __init__(self, settings: Settings, runs: Runs, documents: Sequence[Document]) -> None:
        self._settings, self._runs, self._documents = settings, runs, documents

    def applied(self, document: Document, page: Page) -> Page:
        """Return a document's page with the type that the person gave it or else the pages of its site."""
        cache = self._runs.cache
        page_type = (cache.type_by_hand(document) if cache is not None else "") or self._settings.page_type_of_site(
            site_of(page)
        )
        return replace(page, read_as=page_type)

    def set_page_type(self, document: Document, page_type: str, *, is_for_site: bool = False) -> None:
        """Read a page as another type, "" to predict it again; perhaps with every later page of its site."""
        if is_for_site:
            self._settings.set_page_type_of_site(site_of(document.page), page_type)
        self._runs.set_page_type(document, page_type)
        if self._runs.cache is not None:
            self._runs.cache.keep_type(document, page_type, is_for_site=is_for_site)

    def apply_again(self, document: Document) -> None:
        """Read an open page again if the person has given it another type since."""
        page = document.page
        if page is not None and (page_type := self.applied(document, page).read_as) != page.read_as:
            self._runs.set_page_type(document, page_type)

    def choose_roles(self, choice: RoleChoice) -> None:
        """Keep and drop parts of every page, now and from now on."""
        self._settings.role_choice = choice
        for document in self._documents:
            document.choose_roles(choice)


def site_of(page: Page | None) -> str:
    """Return the name of a page's site, or ""."""
    return host_of(page.url) if page is not None else ""
