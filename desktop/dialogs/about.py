"""About Unhusk: its version and licence, the libraries it uses, and whose data it learned from."""

import platform
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.appearance.theme import UNIT
from desktop.dialogs.dialog_frame import GAP, MARGIN, DialogFrame, muted_label, section_label
from desktop.dialogs.list_table import ListTable
from extractors.bundled import resource

_ICON_SIZE = 16 * UNIT


@dataclass(frozen=True, slots=True)
class Library:
    """A library that Unhusk uses, under its package name, with its licence as an SPDX expression."""

    name: str
    licence: str


LIBRARIES = (
    Library("PySide6-Essentials", "LGPL-3.0-only"),
    Library("FastWARC", "Apache-2.0"),
    Library("ahocorasick_rs", "Apache-2.0"),
    Library("boilerpy3", "Apache-2.0"),
    Library("brotli", "MIT"),
    Library("charset-normalizer", "MIT"),
    Library("chromerag", "MIT"),
    Library("cssselect", "BSD-3-Clause"),
    Library("goose3", "Apache-2.0"),
    Library("jusText", "BSD-2-Clause"),
    Library("lxml", "BSD-3-Clause"),
    Library("markdown-it-py", "MIT"),
    Library("mdit-py-plugins", "MIT"),
    Library("msgpack", "Apache-2.0"),
    Library("newspaper4k", "MIT"),
    Library("nh3", "MIT"),
    Library("numpy", "BSD-3-Clause"),
    Library("pybase64", "BSD-2-Clause"),
    Library("pypdf", "BSD-3-Clause"),
    Library("python-docx", "MIT"),
    Library("rapidfuzz", "MIT"),
    Library("readability-lxml", "Apache-2.0"),
    Library("rensa", "MIT"),
    Library("resiliparse", "Apache-2.0"),
    Library("shtab", "MPL-2.0"),
    Library("threadpoolctl", "BSD-3-Clause"),
    Library("trafilatura", "Apache-2.0"),
    Library("webencodings", "BSD-3-Clause"),
    Library("zstandard", "BSD-3-Clause"),
)


class AboutDialog(DialogFrame):
    """Says what the program is, who made it possible, and under which terms."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=560, height=560)
        self.setWindowTitle(self.tr("About Unhusk"))
        self.libraries = self._make_libraries()
        icon = QLabel()
        icon.setPixmap(QIcon(str(resource("icons/unhusk.svg"))).pixmap(_ICON_SIZE, _ICON_SIZE))
        name = QLabel("Unhusk")
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setBold(True)
        name.setFont(font)
        summary = QLabel(self.tr("Takes the boilerplate off saved web pages, with several extractors side by side."))
        summary.setWordWrap(True)
        terms = muted_label(self.tr("Version {version}. MIT licence.").format(version=_version("unhusk")))
        below = muted_label(f"Python {platform.python_version()}, Qt {qVersion()}")
        for label in (terms, below):
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        words = QVBoxLayout()
        words.setSpacing(UNIT)
        for part in (name, summary, terms):
            words.addWidget(part)
        head = QHBoxLayout()
        head.setSpacing(MARGIN)
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(below, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addSpacing(GAP)
        column.addWidget(section_label(self.tr("It is built on these libraries")))
        column.addWidget(self.libraries, 1)
        if has_learned_model():
            credit = self.tr(
                "The learned extractor was trained on “WCXB: Web Content Extraction Benchmark” 1.0"
                " by M. Foley (CC-BY-4.0)."
            )
            column.addWidget(muted_label(credit))
        column.addSpacing(UNIT)
        column.addLayout(foot)
        self.setMinimumWidth(400)
        self.fit()
        close.setFocus()

    def _make_libraries(self) -> ListTable:
        headings = [self.tr("Library"), self.tr("Version"), self.tr("Licence")]
        table = ListTable(self.tr("Libraries and their licences"), headings, wide=0)
        for library in LIBRARIES:
            number = _version(library.name)
            table.add_row((library.name, number or self.tr("not installed"), library.licence), is_quiet=not number)
        return table


def about_box(parent: QWidget | None = None) -> AboutDialog:
    """Return the dialog, to be shown by `open()`."""
    return AboutDialog(parent)


def has_learned_model() -> bool:
    """Tell whether the trained model, and so the data it learned from, came with this program."""
    try:
        return resource("models").exists()
    except FileNotFoundError:
        return False


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
