"""Whatever is damaged, the person gets a message written for people, and nothing else happens.

Pages, archives, drafts and saved articles; collections have a test file of their own.
"""

import gzip
from contextlib import suppress
from functools import cache
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from extractors.blocks.segmenting import segment
from extractors.editing import edits
from extractors.editing.draft import Draft
from extractors.editing.draft_file import dump, load
from extractors.editing.stored_draft import History, StoredDraft
from extractors.errors import DraftError, UnhuskError, UsageError
from extractors.extraction import Metadata
from extractors.pages.containers.registry import is_container
from extractors.pages.entry import Entry
from extractors.pages.listing import entries
from extractors.pages.opening import open_bytes, open_entry, open_path
from extractors.saving.rendered import RunInfo
from extractors.saving.rendering import render_draft
from extractors.saving.verifying import verify
from tests.extractors.editing.made_drafts import blocks_of
from tests.extractors.pages.archives import message, part, png
from tests.extractors.pages.made_containers import answer, http, page_html, record, zipped, zstd_warc
from tests.extractors.saving.made_articles import ONE_OF_EACH
from tests.fuzzing import damaged, fuzzed

FORMATS = ("md", "html", "txt", "json", "tei", "docx", "epub", "csv", "vert")
_PAGE = page_html("Floods").replace("<p>", f"{ONE_OF_EACH}<p>").encode()
PAGES = [
    *(path.read_bytes() for path in sorted((Path(__file__).parents[1] / "pages").rglob("page.*"))),
    _PAGE,
    message(part(_PAGE, "text/html", encoding="quoted-printable"), part(png(), "image/png")),
    gzip.compress(_PAGE),
]
_RECORDS = [answer(number, _PAGE) for number in range(3)]
_PACKED = http(gzip.compress(_PAGE), headers="Content-Type: text/html\nContent-Encoding: gzip")
ARCHIVES = [
    (b"".join(_RECORDS), ".warc"),
    (
        b"".join([*map(gzip.compress, _RECORDS), gzip.compress(record("response", "http://a.example/", _PACKED))]),
        ".warc.gz",
    ),
    (zstd_warc(*_RECORDS), ".warc.zst"),
    (zipped({"a.html": _PAGE, "b.html": page_html("Ice"), "a_files/p.png": png()}), ".zip"),
    (zipped({"1/index.html": _PAGE, "1/index.rdf": "<RDF/>", "2/index.html": page_html("Ice")}), ".maff"),
]
BLOCKS = blocks_of("The river rose", "at night", "Boats broke loose")
_DRAFT = Draft(base_name="majority", base=(True, False, True))
_EDITS = (
    edits.keep(_DRAFT, [1]),
    edits.set_text(_DRAFT, 0, "It rose"),
    edits.set_metadata(_DRAFT, Metadata(title="Ice")),
)
DRAFTS = [
    dump(StoredDraft(draft=_DRAFT, proposed=Metadata(), history=History(edits=_EDITS, done=2)), BLOCKS).encode(),
    dump(StoredDraft(draft=_DRAFT), (*BLOCKS[:2], *blocks_of("Boats broke"))).encode(),
]


@fuzzed(60)
@given(damaged(PAGES))
def test_a_damaged_page_is_opened_and_saved_or_told(content: bytes) -> None:
    try:
        pages = open_bytes(content, source="damaged")
    except UnhuskError:
        return
    for page in pages:
        blocks = segment(page).blocks
        draft = Draft(base_name="all", base=(True,) * len(blocks))
        made = render_draft(page, draft, FORMATS, RunInfo())
        assert not [note for one in made for note in one.notes if "fault of Unhusk" in note]


@fuzzed(60)
@given(damaged([content + b"\x00" + ending.encode() for content, ending in ARCHIVES]))
def test_a_damaged_archive_is_listed_and_opened_or_told(tmp_path_factory, content: bytes) -> None:
    packed, _, ending = content.rpartition(b"\x00")
    known = [one for _, one in ARCHIVES if ending.decode("latin-1") == one]
    path = tmp_path_factory.mktemp("damaged") / f"a{known[0] if known else '.warc'}"
    path.write_bytes(packed)
    with suppress(UnhuskError):
        if not is_container(path):
            open_path(path)
            return
        for entry in entries(path):
            if isinstance(entry, Entry):
                with suppress(UnhuskError):
                    open_entry(path, entry)


@cache
def _saved() -> tuple[bytes, ...]:
    """Return an article in every format that a worker writes without Qt."""
    (page,) = open_bytes(_PAGE, source="a page")
    draft = Draft(base_name="all", base=(True,) * len(segment(page).blocks))
    return tuple(one.content for one in render_draft(page, draft, (*FORMATS, "jsonl", "tsv"), RunInfo()))


@fuzzed(100)
@given(st.data())
def test_a_damaged_article_is_verified_or_told(data: st.DataObject) -> None:
    with suppress(UsageError):
        assert verify(data.draw(damaged(_saved())), "damaged")


@fuzzed(200)
@given(damaged(DRAFTS))
def test_a_damaged_draft_is_read_or_told(content: bytes) -> None:
    with suppress(DraftError):
        stored = load(content.decode("utf-8", "replace"), BLOCKS)
        assert len(stored.draft.base) == len(BLOCKS)
        for edit in stored.history.edits:
            edits.apply(stored.draft, edit)
