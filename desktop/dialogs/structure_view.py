"""How much of a page's structure survives: in the saved article, and in each extractor's own HTML."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.dialogs.dialog_frame import GAP, MARGIN, muted_label
from desktop.dialogs.list_table import ListTable
from desktop.language.marking import marked as _t
from desktop.language.marking import translated
from extractors.saving.structure_report.survival import StructureReport, Survival, counts

_CALLED = {
    "headings": _t("Headings"),
    "lists": _t("Lists"),
    "tables": _t("Tables"),
    "code_blocks": _t("Code blocks"),
    "images": _t("Pictures"),
    "captions": _t("Captions"),
    "footnotes": _t("Footnotes"),
    "formulas": _t("Formulas"),
    "links": _t("Links"),
}


class StructureView(QWidget):
    """A table: a column for each kind of structure that the page has, a row for the article and each extractor."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = muted_label()
        self.table: ListTable | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        self._column.setSpacing(2 * GAP)
        self._column.addWidget(self.note)
        self._column.addStretch(1)
        self.setFocusProxy(self.note)

    def show_message(self, words: str) -> None:
        """Show a message in place of the table."""
        self._put(None)
        self.note.setText(words)

    def show_report(self, report: StructureReport) -> None:
        """Show a report, without the kinds of which there are none anywhere."""
        article = report.article
        there_are = [kind for kind, count in _most(report).items() if count]
        if not there_are:
            self.show_message(self.tr("There are no headings, lists, tables, pictures or links in what is kept."))
            return
        headings = [self.tr("Where"), *(kind_words(kind) for kind in there_are)]
        table = ListTable(self.tr("What becomes of the page's structure"), headings, wide=len(there_are))
        rows = {self.tr("On the page"): (article.on_page, article.on_page)}
        rows[self.tr("Saved")] = (article.on_page, article.saved)
        rows |= {name: (one.on_page, one.there) for name, one in sorted(report.own.items())}
        for name, (on_page, there) in rows.items():
            of, found = counts(on_page), counts(there)
            table.add_row((name, *(_share(self.locale(), found[kind], of[kind]) for kind in there_are)))
        self._put(table)
        words = self.tr("Inside the passages that the article keeps: what is on the page, and what is saved of it.")
        if report.own:
            words += " " + self.tr("Below, what each extractor's own HTML has of the passages it kept itself.")
        self.note.setText(words)

    def as_text(self) -> str:
        """Return the table as tab-separated text, or "" where there is none."""
        if self.table is None:
            return ""
        columns = range(self.table.columnCount())
        heads = [self.table.horizontalHeaderItem(column) for column in columns]
        rows = [[self.table.item(row, column) for column in columns] for row in range(self.table.rowCount())]
        return "\n".join("\t".join(cell.text() if cell else "" for cell in cells) for cells in (heads, *rows)) + "\n"

    def _put(self, table: ListTable | None) -> None:
        if self.table is not None:
            self._column.removeWidget(self.table)
            self.table.deleteLater()
        self.table = table
        self.setFocusProxy(table or self.note)
        if table is not None:
            self._column.insertWidget(1, table, 100)


def survival_words(article: Survival, locale: QLocale) -> str:
    """Return in words which structure is saved: "Headings: 4 · Pictures: 8 of 9"; "" where the article has none."""
    on_page, saved = counts(article.on_page), counts(article.saved)
    words = QCoreApplication.translate("StructureView", "{kind}: {share}")
    return " · ".join(
        words.format(kind=kind_words(kind), share=_share(locale, saved[kind], on_page[kind]))
        for kind in on_page
        if saved[kind] or on_page[kind]
    )


def kind_words(kind: str) -> str:
    """Return the name of a kind of structure."""
    return translated(_CALLED[kind])


def _share(locale: QLocale, there: int, of: int) -> str:
    """Return a count, with the total where some are missing; "" where the total is 0."""
    if there >= of:
        return locale.toString(there) if there else ""
    words = QCoreApplication.translate("StructureView", "{there} of {count}")
    return words.format(there=locale.toString(there), count=locale.toString(of))


def _most(report: StructureReport) -> dict[str, int]:
    """Return, for each kind, the highest count in any row."""
    article = report.article
    tallies = [counts(article.on_page), counts(article.saved)]
    tallies += [counts(counted) for one in report.own.values() for counted in (one.on_page, one.there)]
    return {kind: max(counted[kind] for counted in tallies) for kind in tallies[0]}
