"""Edits of blocks and pictures at once: what is done to a picture is done to its caption too, in one step."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from extractors.editing import edits
from extractors.editing.draft import Draft
from extractors.editing.edits import Edit, PictureChange
from extractors.editing.page_picture import PagePicture

Verb = Callable[[Draft, Iterable[int]], Edit]


def with_pictures(
    draft: Draft, verb: Verb, indices: Iterable[int], pictures: Sequence[PagePicture], shown: Mapping[str, bool]
) -> Edit:
    """Return an edit that does to blocks and pictures what a verb of `edits` does to blocks.

    Args:
        draft: the draft as it is.
        verb: `keep`, `drop`, `toggle`, `confirm` or `reset`.
        indices: blocks.
        pictures: pictures; what is captioned by a block takes it along.
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
    edit = verb(draft, sorted(blocks))
    changes = [PictureChange(name, draft.pictures.get(name), is_kept) for name, is_kept in after.items()]
    changed = tuple(change for change in changes if change.before != change.after)
    return replace(edit, label=_label(edit.label, len(blocks), len(pictures)), pictures=changed)


def _label(label: str, blocks: int, pictures: int) -> str:
    """Put pictures into what the undo menu says: "Drop 1 block" becomes "Drop 1 picture and 1 block"."""
    verb = label.partition(" ")[0]
    said = "1 picture" if pictures == 1 else f"{pictures} pictures"
    return f"{verb} {said} and {label.partition(' ')[2]}" if blocks else f"{verb} {said}"
