"""Edits of blocks and pictures together: an edit of a picture also applies to its caption, in one step."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from extractors.editing import edits
from extractors.editing.draft import Draft
from extractors.editing.edits import Edit, PictureChange, alt_changes
from extractors.editing.page_picture import PagePicture

Verb = Callable[[Draft, Iterable[int]], Edit]


def with_pictures(
    draft: Draft, verb: Verb, indices: Iterable[int], pictures: Sequence[PagePicture], shown: Mapping[str, bool]
) -> Edit:
    """Return an edit that applies one of the verbs of `edits` to blocks and pictures.

    Args:
        draft: the draft as it is.
        verb: `keep`, `drop`, `toggle`, `confirm` or `reset`.
        indices: blocks.
        pictures: pictures; each takes its caption's blocks along.
        shown: by its name, whether each of the page's pictures is in the article now.
    """
    blocks = {*indices}
    if not pictures:
        return verb(draft, sorted(blocks))
    if verb is edits.toggle:
        is_all_kept = all(map(draft.is_kept, blocks)) and all(shown[one.name] for one in pictures)
        verb = edits.drop if is_all_kept else edits.keep
    if verb is edits.confirm:
        after: dict[str, bool | None] = {one.name: shown[one.name] for one in pictures}
    else:
        blocks.update(index for one in pictures if not one.is_in_before for index in one.captions)
        is_kept = True if verb is edits.keep else False if verb is edits.drop else None
        after = dict.fromkeys([one.name for one in pictures], is_kept)
    return with_chosen(draft, verb(draft, sorted(blocks)), after)


def with_chosen(draft: Draft, edit: Edit, chosen: Mapping[str, bool | None]) -> Edit:
    """Return an edit of some blocks that also decides about pictures, by name; None resets a picture and its text."""
    if not chosen:
        return edit
    changes = [PictureChange(name, draft.pictures.get(name), is_kept) for name, is_kept in chosen.items()]
    changed = tuple(change for change in changes if change.before != change.after)
    texts = alt_changes(draft, dict.fromkeys(name for name, is_kept in chosen.items() if is_kept is None))
    return replace(edit, label=_label(edit.label, len(chosen)), pictures=changed, alt_texts=texts)


def set_alt_text(draft: Draft, picture: PagePicture, text: str) -> Edit:
    """Give a picture an alternative text, and keep the picture."""
    changes = alt_changes(draft, {picture.name: None if text == picture.text else text})
    kept = PictureChange(picture.name, draft.pictures.get(picture.name), True)
    return Edit(label="Change a picture's alternative text", pictures=(kept,) if changes else (), alt_texts=changes)


def _label(label: str, pictures: int) -> str:
    """Put pictures into what the undo menu says: "Drop 1 passage" becomes "Drop 1 picture and 1 passage"."""
    picture_words = "1 picture" if pictures == 1 else f"{pictures} pictures"
    if " 0 passages" in label:
        return label.replace("0 passages", picture_words)
    return re.sub(r"\d+ passages?", lambda blocks: f"{picture_words} and {blocks[0]}", label)
