"""What a screen reader says of a row of the comparison: what it is and what becomes of it, and who kept it."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.language.marking import marked as _t
from desktop.language.marking import translated
from desktop.language.people import column_words
from desktop.language.sentences import localized
from desktop.models import picture_rows, unit_rows
from desktop.models.cell import Cell, Strength
from desktop.models.rows import Row
from desktop.session.documents.document import Document
from extractors.comparing.votes import WHOLE


def spoken_fold(words: str) -> str:
    """Describe a fold: "Folded, dropped: 140 words of navigation"."""
    return f"{translated(_t('Folded'))}, {localized(Strength.FAINT.value)}: {words}"


def spoken_cell(document: Document, row: Row, cell: Cell, *, is_article: bool) -> str:
    """Describe a cell: "Paragraph, kept by 5 of 8, in doubt, dropped: The river rose…"."""
    facts = []
    if row.is_unit:
        facts.append(translated(_t("Folded")))
    elif row.picture >= 0:
        facts.append(picture_rows.spoken_words(document.pictures.all[row.picture]))
    else:
        facts.append(localized(cell.look.kind.value.capitalize()))
        shares = [votes.shares[row.first] for votes in document.votes.values()]
        if shares and is_article:
            kept, number = sum(share >= WHOLE for share in shares), QLocale().toString
            words = QCoreApplication.translate("ComparisonModel", "kept by {kept} of {all}")
            facts.append(words.format(kept=number(kept), all=number(len(shares))))
    if is_article and cell.is_doubtful:
        facts.append(QCoreApplication.translate("ComparisonModel", "in doubt"))
    if is_article and cell.is_by_hand:
        facts.append(QCoreApplication.translate("ComparisonModel", "settled by hand"))
    return f"{', '.join([*facts, localized(cell.strength.value)])}: {cell.look.text.removeprefix(unit_rows.CLOSED)}"


def spoken_votes(document: Document, row: Row) -> str:
    """Tell which of all extractors, shown or not, kept a row."""
    strengths = ((name, _strength(document, row, name)) for name in document.votes)
    return vote_words((name, strength) for name, strength in strengths if strength is not Strength.BLANK)


def _strength(document: Document, row: Row, name: str) -> Strength:
    if row.picture >= 0:
        return picture_rows.strength_of(document, document.pictures.all[row.picture], name)
    if row.is_unit:
        return unit_rows.cell_of(document, row, name, shows_dropped=True).strength
    return strength_of(document.votes[name].shares[row.first])


def strength_of(share: float) -> Strength:
    """Return how much of a block was kept, by the share of its words."""
    return Strength.FULL if share >= 1 else Strength.PARTLY if share > 0 else Strength.FAINT


def vote_words(strengths: Iterable[tuple[str, Strength]]) -> str:
    """Return who kept and who dropped something: "Kept by trafilatura and justext · dropped by readability"."""
    names: dict[Strength, list[str]] = {}
    for name, strength in strengths:
        names.setdefault(strength, []).append(column_words(name))
    groups = [
        words.format(names=QLocale().createSeparatedList(names[strength]))
        for strength, words in (
            (Strength.FULL, QCoreApplication.translate("ReasonsBar", "kept by {names}")),
            (Strength.PARTLY, QCoreApplication.translate("ReasonsBar", "in part by {names}")),
            (Strength.FAINT, QCoreApplication.translate("ReasonsBar", "dropped by {names}")),
        )
        if strength in names
    ]
    line = " · ".join(groups)
    begins_with_name = line.startswith(tuple(one for group in names.values() for one in group))  # as it does in Chinese
    return line if begins_with_name else line[:1].upper() + line[1:]
