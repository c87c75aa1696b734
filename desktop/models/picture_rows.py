"""Pictures as rows of the comparison: their places between the rows of blocks, and how they are drawn."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from desktop.language.marking import marked as _t
from desktop.language.marking import translated
from desktop.models.cell import Cell, Strength
from desktop.models.cell_text import CellText
from desktop.models.rows import Row, Rows
from desktop.session.documents.document import Document
from extractors.blocks.block import BlockKind
from extractors.editing.page_picture import PagePicture

HELD = "held:"  # followed by a number: the address of a picture that came with the page

_PICTURE = _t("Picture")
_EMBED = _t("Embedded")
_DIGEST = re.compile(r"[0-9a-f_-]{16,}(\.\w+)?", re.IGNORECASE)  # a file name that tells a reader nothing


def split_pictures(document: Document) -> tuple[list[int], list[int]]:
    """Return the numbers of a page's pictures that are always visible, and of those that a fold may hide.

    A picture that is in the article, or that a person decided about, is never folded away.
    """
    pictures = document.pictures
    shown, chosen = pictures.shown(document.draft), document.draft.pictures
    seen: list[int] = []
    others: list[int] = []
    for number, one in enumerate(pictures.all):
        (seen if shown[one.name] or one.name in chosen else others).append(number)
    return seen, others


def with_pictures(rows: Rows, pictures: Sequence[PagePicture], numbers: Sequence[int], folded: Sequence[int]) -> Rows:
    """Return rows of blocks with rows of pictures between them.

    Args:
        rows: of blocks and folds.
        pictures: the page's.
        numbers: of the pictures that are rows even inside a fold.
        folded: of the pictures that are rows unless they are in a fold.
    """
    placed = [(pictures[number].before, number) for number in numbers if not _is_in_unit(rows, pictures[number])]
    placed += [(pictures[number].before, number) for number in folded if not _is_hidden(rows, pictures[number])]
    placed.sort()
    places = [bisect_right(rows.firsts, before) for before, _ in placed]
    firsts: list[int] = []
    start = 0
    for (before, _), place in zip(placed, places, strict=True):
        firsts += rows.firsts[start:place]
        firsts.append(before)
        start = place
    firsts += rows.firsts[start:]
    special = {number + bisect_right(places, number): row for number, row in rows.special.items()}
    for count, ((before, number), place) in enumerate(zip(placed, places, strict=True)):
        special[place + count] = Row(before, before, picture=number)
    return Rows(rows.blocks, firsts, special)


def _is_hidden(rows: Rows, picture: PagePicture) -> bool:
    """Tell whether a picture is folded away: with its caption, or else with the blocks on both sides of it."""
    sides = picture.captions[:1] or (picture.before, picture.after)
    around = [rows[rows.row_of_block(block)] for block in sides if 0 <= block < len(rows.blocks)]
    return all(row.is_fold or row.is_unit for row in around)


def _is_in_unit(rows: Rows, picture: PagePicture) -> bool:
    """Tell whether a picture is inside a table or list that the person closed."""
    row = rows[rows.row_of_block(picture.before)] if picture.before >= 0 else None
    return row is not None and row.is_unit and picture.after <= row.last


def count_between(pictures: Sequence[PagePicture], first: int, last: int) -> int:
    """Return how many of a page's pictures lie between two blocks."""
    return sum(first <= one.before and one.after <= last for one in pictures)


def thumbnail_of(picture: PagePicture) -> str:
    """Return the address by which the window finds a picture in the saved page."""
    return f"{HELD}{picture.held}" if picture.held >= 0 else picture.address


def look_of(picture: PagePicture, text: str) -> CellText:
    """Return how a picture is laid out: with its words beside it, or else its file name if that has words."""
    named = next((file for file in picture.files if not (file.startswith("data:") or _DIGEST.fullmatch(file))), "")
    text = text or named or translated(_EMBED if picture.is_embed else _PICTURE)
    return CellText(text, BlockKind.CAPTION, 0, "", is_hidden=False, has_sign=True)


def alt_text_of(document: Document, picture: PagePicture) -> str:
    """Return a picture's alternative text in the article."""
    return document.draft.alt_texts.get(picture.name, picture.text)


def spoken_words(picture: PagePicture) -> str:
    """Return a screen reader's words for a picture's row."""
    return translated(_EMBED if picture.is_embed else _PICTURE)


def picture_vote(document: Document, name: str, picture: PagePicture) -> bool | None:
    """Return whether an extractor kept a picture; None where its answer does not tell."""
    kept: Mapping[str, bool] = document.pictures.kept_by(name, document.outcomes.get(name), document.votes.get(name))
    return kept.get(picture.name)


def strength_of(document: Document, picture: PagePicture, name: str) -> Strength:
    """Return how strongly a picture is drawn for an extractor; the name "" stands for the article."""
    is_kept = picture_vote(document, name, picture) if name else document.pictures.shown(document.draft)[picture.name]
    return Strength.BLANK if is_kept is None else Strength.FULL if is_kept else Strength.FAINT


def cell_of(document: Document, picture: PagePicture, name: str, *, shows_dropped: bool) -> Cell:
    """Return a picture's cell in an extractor's column; the name "" stands for the article."""
    strength = strength_of(document, picture, name)
    if strength is Strength.FAINT and not shows_dropped:
        strength = Strength.BLANK
    return Cell(
        look=look_of(picture, picture.text if name else alt_text_of(document, picture)),
        strength=strength,
        is_by_hand=not name and picture.name in {*document.draft.pictures, *document.draft.alt_texts},
        image=thumbnail_of(picture),
        is_film=picture.is_embed,
    )
