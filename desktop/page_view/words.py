"""The words for a block under a resting pointer: who kept it, what role it has, what was decided."""

from desktop.language.marking import marked as _t
from desktop.language.marking import translated
from desktop.models.role_words import role_words
from desktop.session.documents.document import Document

_KEPT = 0.5  # share of a block's words from which an extractor counts as having kept it; chosen by hand
_MOST_NAMED = 6


def hover_words(document: Document, block: int) -> str:
    """Return a few lines about a block."""
    lines = []
    votes = {name: votes.shares[block] for name, votes in document.votes.items() if block < len(votes.shares)}
    kept = [name for name, share in votes.items() if share >= _KEPT]
    dropped = [name for name in votes if name not in kept]
    if kept:
        lines.append(translated(_t("Kept by {names}")).format(names=_listed(kept)))
    if dropped:
        lines.append(translated(_t("Dropped by {names}")).format(names=_listed(dropped)))
    if block < len(document.roles) and (role := role_words(document.roles[block])):
        lines.append(translated(_t("Taken for: {role}")).format(role=role))
    is_kept = document.draft.is_kept(block)
    if block in document.doubtful:
        lines.append(
            translated(_t("In doubt; kept for now")) if is_kept else translated(_t("In doubt; dropped for now"))
        )
    elif document.draft.is_by_hand(block):
        lines.append(translated(_t("Kept by you")) if is_kept else translated(_t("Dropped by you")))
    return "\n".join(lines)


def hidden_words(document: Document, block: int, *, is_opened: bool) -> str:
    """Return the words for a block that the page hides, and whether it was opened for now."""
    if is_opened:
        return translated(_t("The page hides this part until a reader opens it; here it is open for now."))
    text = " ".join(document.draft.text(block, document.blocks[block]).split())
    start = f"{text[:80]}…" if len(text) > 80 else text
    if document.blocks[block].is_hidden:
        return translated(_t("Hidden on the page until a reader opens it: {text}")).format(text=start)
    return translated(_t("Not visible on the page: {text}")).format(text=start)


def _listed(names: list[str]) -> str:
    shown = ", ".join(names[:_MOST_NAMED])
    return (
        translated(_t("{names} and {count} more")).format(names=shown, count=len(names) - _MOST_NAMED)
        if len(names) > _MOST_NAMED
        else shown
    )
