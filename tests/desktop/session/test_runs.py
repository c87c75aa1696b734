"""Extractors' answers on their way to a page, when workers answer in another order than they were asked."""

from collections.abc import Callable, Mapping, Sequence

from desktop.session.documents.document import Document
from desktop.session.runs import Runs
from desktop.session.settings import Settings
from extractors.comparing.ruler import Ruler
from extractors.editing.metadata.choosing import MetadataChoice, best_metadata
from extractors.extraction import Extraction, Metadata
from extractors.pages.page import Page
from extractors.running.answer import Answer
from tests.desktop.documents import waiting_document
from tests.desktop.session.late_workers import Asked, LateWorkers

NAMES = ("trafilatura", "readability")


class SilentCache:
    """Never says what it found, so that no extractor is started."""

    def find(
        self, document: Document, page: Page, names: Sequence[str], then: Callable[[Mapping[str, Answer]], None]
    ) -> None:
        """Look for answers."""

    def keep(self, document: Document, page: Page, answers: Mapping[str, Answer]) -> None:
        """Store answers."""

    def packed(self, document: Document) -> bytes:
        """Return nothing."""
        return b""

    def type_by_hand(self, document: Document) -> str:
        """Return none."""
        return ""

    def keep_type(self, document: Document, read_as: str, *, is_for_site: bool) -> None:
        """Store a type."""


def begun() -> tuple[Document, LateWorkers, Callable[[str], None]]:
    """Return a page on which extractors run, its workers, and what has an extractor answer."""
    document, workers = waiting_document(NAMES), LateWorkers()
    runs = Runs(workers, Settings())
    runs.cache = SilentCache()
    assert document.page is not None
    runs.begin(document, document.page, NAMES)

    def answer(name: str) -> None:
        made = Extraction(extractor=name, plain_text="Boats broke loose.")
        runs._take_answer(document, 1, Answer(outcome=made, votes=Ruler(document.blocks).lay(made)))

    return document, workers, answer


def questions_about_details(workers: LateWorkers) -> list[Asked]:
    return [one for one in workers.asked if one.function is best_metadata]


def choice(title: str) -> MetadataChoice:
    return MetadataChoice(chosen=Metadata(title=title), candidates={})


def test_details_from_fewer_answers_do_not_replace_those_from_all(qapp) -> None:
    document, workers, answer = begun()
    answer("trafilatura")
    answer("readability")
    first, last = questions_about_details(workers)

    last.answer(choice("Floods reach the harbour"))
    first.answer(choice("Floods"))

    assert document.draft.metadata.title == "Floods reach the harbour"


def test_a_page_is_done_when_its_details_and_parts_are_known_and_not_with_the_last_answer(qapp) -> None:
    document, workers, answer = begun()
    answer("trafilatura")
    for asked in questions_about_details(workers):
        asked.answer(choice("Floods"))
    seen: list[bool] = []
    document.changed.connect(lambda _: seen.append(document.is_done))

    answer("readability")

    assert not any(seen)
    for asked in workers.asked[1:]:
        asked.answer(choice("Floods") if asked.function is best_metadata else ())
    assert document.is_done
    assert seen[-1]
