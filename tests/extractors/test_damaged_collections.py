"""Whatever is damaged in a collection's file, the person gets a clear message, and nothing else happens."""

from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from extractors.blocks.block import Block
from extractors.blocks.segmenting import segment
from extractors.collection.collection import Collection
from extractors.collection.examining import ExamineTask, examine_here
from extractors.editing.draft import Draft
from extractors.editing.draft_file import dump, load
from extractors.editing.stored_draft import StoredDraft
from extractors.errors import CollectionError, DraftError
from extractors.pages.entry import Entry
from extractors.pages.opening import open_path
from tests.extractors.collection.made_collection import folder_of_pages
from tests.fuzzing import damaged, fuzzed

_NAMES = ("resiliparse",)


@cache
def _sound() -> bytes:
    """Return the bytes of a collection with two pages that were read, and decisions about one of them."""
    with TemporaryDirectory(prefix="unhusk-test-") as place:
        folder = folder_of_pages(Path(place, "pages"), "Ulm", "Linz")
        collection = Collection(Path(place, "a.unhusk"))
        source = collection.add_source(folder)
        entries = [
            Entry(number=number, place=path.name) for number, path in enumerate(sorted(folder.iterdir()), start=1)
        ]
        collection.note_entries(source, entries, is_last=True)
        collection.store_results([examine_here(task) for task in list(collection.examine_tasks(_NAMES))])
        (page,) = open_path(folder / "Ulm.html")
        blocks = segment(page).blocks
        draft = StoredDraft(draft=Draft(base_name="all", base=(True,) * len(blocks)))
        collection.keep_decision(collection.rows()[0].page_id, dump(draft, blocks))
        collection.set_note([1], "a note")
        collection.close()
        return Path(place, "a.unhusk").read_bytes()


@fuzzed(40)
@given(data=st.data(), is_read_only=st.booleans())
def test_a_damaged_collection_is_read_or_told(tmp_path_factory, data: st.DataObject, is_read_only: bool) -> None:
    path = tmp_path_factory.mktemp("damaged") / "a.unhusk"
    content = data.draw(damaged([_sound()]))
    path.write_bytes(content)

    with suppress(CollectionError):
        collection = Collection(path, must_exist=True, is_read_only=is_read_only)
        try:
            _use(collection, is_read_only=is_read_only)
        finally:
            collection.close()

    if is_read_only:
        assert path.read_bytes() == content


def _use(collection: Collection, *, is_read_only: bool) -> None:
    """Read everything, each part even if others failed, and write where that is allowed."""
    with suppress(CollectionError):
        collection.sources()
    rows = []
    with suppress(CollectionError):
        rows = collection.rows()
        collection.counts()
        collection.versions_kept()
    for row in rows:
        blocks: tuple[Block, ...] = ()
        with suppress(CollectionError):
            collection.metadata(row.page_id)
            blocks = collection.blocks(row.page_id)
        with suppress(CollectionError):
            collection.answers(row.page_id)
        with suppress(CollectionError, DraftError):
            if (decision := collection.decision(row.page_id)) is not None:
                load(decision, blocks)
    with suppress(CollectionError):
        errands = list(collection.examine_tasks(_NAMES))
        assert all(isinstance(one, ExamineTask) for one in errands)
    if not is_read_only:
        with suppress(CollectionError):
            collection.set_note([1], "another note")
