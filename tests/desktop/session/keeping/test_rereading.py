"""A page is read again, and again before the first reading has arrived."""

from pathlib import Path

from desktop.session.documents.document import Document
from desktop.session.keeping.rereading import Rereading
from extractors.editing import edits
from extractors.editing.draft import Draft
from extractors.running.reading import Read
from tests.desktop.documents import BOATS, HTML, settled_document
from tests.desktop.session.late_workers import LateWorkers


class Taken:
    def __init__(self) -> None:
        self.reads: list[tuple[Read | None, Draft | None]] = []

    def __call__(self, _: Document, read: Read | None, error: BaseException | None, refitted: Draft | None) -> None:
        assert error is None
        self.reads.append((read, refitted))


def on_disk(tmp_path: Path) -> Document:
    document = settled_document()
    document.path = tmp_path / "harbour.html"
    document.path.write_text(HTML, encoding="utf-8")
    return document


def test_of_two_readings_of_a_page_the_one_asked_for_last_counts(qapp, tmp_path: Path) -> None:
    document, workers, taken = on_disk(tmp_path), LateWorkers(), Taken()
    rereading = Rereading(workers, taken)
    rereading.ask(document, "cp1252")
    rereading.ask(document, "utf-8")
    first, second = workers.asked

    second.answer()
    first.answer()

    assert [read[0][0].encoding for read, _ in taken.reads if read] == ["utf-8"]


def test_corrections_made_while_it_is_read_stay_with_their_passages(qapp, tmp_path: Path) -> None:
    document, workers, taken = on_disk(tmp_path), LateWorkers(), Taken()
    assert document.path is not None
    document.path.write_text(HTML.replace("<nav>", "<p>A new line at the top of the page</p><nav>"), encoding="utf-8")
    Rereading(workers, taken).ask(document, None)
    document.play(edits.drop(document.draft, [BOATS]))

    workers.asked[0].answer()

    read, refitted = taken.reads[0]
    assert read is not None
    assert refitted is not None
    (index,) = refitted.decisions
    assert read[0][1][index].text == "Boats broke loose."
