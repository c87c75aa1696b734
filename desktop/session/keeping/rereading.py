"""Reading an open page's file again, with the corrections that still fit."""

from collections.abc import Callable

from desktop.session.documents.document import Document
from desktop.session.keeping.draft_refitting import refitted_draft
from desktop.session.workers import Workers
from extractors.editing.draft import Draft
from extractors.running.reading import Read, read_entry, read_file

Take = Callable[[Document, Read | None, BaseException | None, Draft | None], None]


class Rereading:
    """Reads pages again; of a page that is asked for twice, only the later reading counts.

    Args:
        workers: read the files.
        take: gets the document, what was read, or None and why not, and the draft for it.
    """

    def __init__(self, workers: Workers, take: Take) -> None:
        self._workers, self._take = workers, take
        self._asked: dict[Document, object] = {}

    def ask(self, document: Document, encoding: str | None) -> None:
        """Read a page's file again, perhaps with another encoding."""
        if document.path is None:
            return
        draft, blocks = document.draft, document.blocks
        asked = self._asked[document] = object()

        def carry_over(read: Read) -> tuple[Read, Draft | None]:
            return read, refitted_draft(draft, blocks, read[0][1])

        def receive(made: tuple[Read, Draft | None] | None, error: BaseException | None) -> None:
            if self._asked.get(document) is not asked:
                return
            del self._asked[document]
            read, refitted = made or (None, None)
            if read and document.draft is not draft:  # the person corrected it meanwhile
                refitted = refitted_draft(document.draft, document.blocks, read[0][1])
            self._take(document, read, error, refitted)

        path, entry = str(document.path), document.entry
        if entry is not None:
            self._workers.ask(read_entry, path, entry, encoding, True, then=receive, also=carry_over)
        else:
            self._workers.ask(read_file, path, encoding, True, then=receive, also=carry_over)
