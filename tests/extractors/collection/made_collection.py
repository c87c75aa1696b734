"""A small collection of our own pages, read once, for tests of operations on it."""

from pathlib import Path

from extractors.collection.collection import Collection
from extractors.collection.page_row import PageRow, PageState
from extractors.collection.reading import Step, list_sources, read_pages
from extractors.editing.draft import Decision, Draft
from extractors.editing.draft_file import dump
from extractors.editing.stored_draft import StoredDraft
from extractors.running.pool import Pool

NAMES = ("unhusk", "resiliparse")


def page_html(town: str) -> str:
    """Return a page with an article of two paragraphs, a menu and a footer."""
    story = f"The river at {town} rose by two metres during the night, and the bridge was closed to all traffic. "
    return (
        f"<!doctype html><html lang='en'><head><title>Flood in {town}</title>"
        f"<link rel='canonical' href='https://paper.example/{town}'></head><body>"
        f"<nav><a href='/'>Home</a> <a href='/news'>News</a></nav><article><h1>Flood in {town}</h1>"
        f"<p>{story * 3}</p><p>Nobody in {town} was hurt, the mayor said on Tuesday morning. {story}</p></article>"
        "<footer><p>All rights reserved. Imprint. Contact us.</p></footer></body></html>"
    )


def folder_of_pages(folder: Path, *towns: str) -> Path:
    """Make a folder with a page about each town."""
    folder.mkdir(parents=True, exist_ok=True)
    for town in towns:
        (folder / f"{town}.html").write_text(page_html(town), encoding="utf-8")
    return folder


def read(collection: Collection, *, names: tuple[str, ...] = NAMES) -> list[Step]:
    """List and read what is new in a collection."""
    pool = Pool(workers=1)
    listed = list(list_sources(collection, pool))
    return [*listed, *read_pages(collection, pool, names)]


def row_of(collection: Collection, town: str) -> PageRow:
    """Return the page about a town."""
    (found,) = [row for row in collection.rows() if row.place == f"{town}.html"]
    return found


def settle(collection: Collection, row: PageRow, *dropped: int, text: str = "") -> None:
    """Settle a page as a person would: as proposed, except for some dropped blocks, or one with an edited text."""
    blocks = collection.blocks(row.page_id)
    votes = collection.answers(row.page_id)[row.proposed_by].votes
    assert votes is not None
    decisions = {number: Decision(is_kept=False) for number in dropped}
    if text:
        decisions[votes.kept().index(True)] = Decision(text=text)
    draft = Draft(
        base_name=row.proposed_by,
        base=votes.kept(),
        decisions=decisions,
        metadata=collection.metadata(row.page_id),
    )
    collection.keep_decision(row.page_id, dump(StoredDraft(draft=draft), blocks), state=PageState.DONE)
