"""Which language the window speaks, and that all of it does: words, plurals, numbers, Qt's own buttons, direction."""

import os
import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.action_table import DESCRIPTIONS
from desktop.actions import Actions
from desktop.appearance.theme import Theme
from desktop.dialogs.settings import SettingsDialog
from desktop.language.languages import LANGUAGES, system_language
from desktop.models.page_model import PageModel
from desktop.session.session import Session
from desktop.session.settings import Settings
from desktop.window.window import Window
from tests.desktop.conftest import put
from tests.desktop.documents import settled_document

Speaks = Callable[[str], str]
OPEN = next(described for described in DESCRIPTIONS if described.name == "open")


@pytest.mark.parametrize(
    ("preferred", "language"),
    [
        (["de-AT", "en-US"], "de"),
        (["pt-BR", "es-419"], "es"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh-SG"], "zh_CN"),
        (["zh-TW", "ja-JP"], "ja"),
        (["C"], "en"),
        (["nl-NL"], "en"),
        ([], "en"),
    ],
)
def test_the_first_of_a_person_s_languages_that_there_is_is_taken(preferred: list[str], language: str):
    assert system_language(preferred) == language


def test_an_unknown_language_stands_for_the_system_s(speaks: Speaks):
    assert speaks("tlh") in LANGUAGES


@pytest.mark.parametrize(
    ("language", "words"),
    [("de", "Ö&ffnen…"), ("fr", "&Ouvrir…"), ("ja", "開く(&O)…"), ("ar", "&فتح…"), ("en", "&Open…")],
)
def test_actions_speak_it(speaks: Speaks, language: str, words: str):
    speaks(language)

    assert OPEN.label == words


@pytest.mark.parametrize(("language", "words"), [("en", "Save"), ("zh_CN", "保存"), ("ja", "保存")])
def test_a_tool_button_shows_no_mnemonic(qapp: QApplication, speaks: Speaks, qtbot: QtBot, language: str, words: str):
    speaks(language)
    window, view = QWidget(), QWidget()
    qtbot.addWidget(window)
    qtbot.addWidget(view)
    button = QToolButton(window)
    theme = Theme(qapp)
    button.setDefaultAction(Actions(window, view, theme, Settings())["save"])

    assert button.text() == words
    theme.deleteLater()


def test_a_letter_that_stands_behind_the_words_is_no_part_of_an_action_s_name(speaks: Speaks):
    speaks("ja")

    assert OPEN.title == "開く"


@pytest.mark.parametrize(
    ("language", "counts"),
    [
        ("en", {1: "1 page", 2: "2 pages"}),
        ("ru", {1: "1 страница", 3: "3 страницы", 5: "5 страниц", 21: "21 страница", 11: "11 страниц"}),
        ("ar", {1: "صفحة واحدة", 2: "صفحتان", 5: "٥ صفحات", 30: "٣٠ صفحة", 100: "١٠٠ صفحة"}),
        ("ja", {1: "1 ページ", 1475: "1,475 ページ"}),
        ("de", {1475: "1.475 Seiten"}),
    ],
)
def test_counts_are_written_as_the_language_does(speaks: Speaks, language: str, counts: dict[int, str]):
    speaks(language)

    translated = {count: QCoreApplication.translate("PagePanel", "%Ln pages", None, count) for count in counts}

    assert translated == counts


def test_the_buttons_that_qt_names_speak_it_too(qtbot: QtBot, speaks: Speaks):
    speaks("de")

    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)

    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


def test_another_language_takes_the_place_of_the_first(qapp: QApplication, speaks: Speaks):
    speaks("de")
    speaks("fr")

    assert OPEN.label == "&Ouvrir…"
    assert len(qapp.findChildren(QTranslator)) == 2


def test_in_english_nothing_but_the_plurals_is_loaded(qapp: QApplication, speaks: Speaks):
    speaks("en")

    assert [one.filePath().rpartition("/")[2] for one in qapp.findChildren(QTranslator)] == ["unhusk_en.qm"]


def test_arabic_turns_the_window_round_and_leaves_the_page_s_text_as_it_is(
    qtbot: QtBot, speaks: Speaks, session: Session, qapp: QApplication
):
    speaks("ar")
    theme = Theme(qapp)
    window = Window(session, theme)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    document = settled_document()
    put(window, document)
    qtbot.waitUntil(lambda: window.view.is_measured)

    model = window.model
    article, first = (window.view.visualRect(model.index(0, column)) for column in (model.columnCount() - 1, 0))
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert article.right() < first.left()  # the article is the last column, at the left
    assert window.view.mapTo(window, QPoint(0, 0)).x() + window.view.width() == window.width()  # to the last pixel
    row = next(row for row, one in enumerate(model.rows) if not one.is_fold)
    assert model.cell(row, 0).look.text == document.blocks[model.rows[row].first].text
    document.undo_stack.setClean()
    theme.deleteLater()


def test_the_list_of_pages_speaks_it(speaks: Speaks, qapp: QApplication):
    speaks("es")

    assert PageModel().tr("nothing in doubt") == "nada dudoso"


def test_a_language_is_chosen_in_the_settings_for_the_next_start(qtbot: QtBot, session: Session, theme: Theme):
    dialog = SettingsDialog(session.settings, theme)
    qtbot.addWidget(dialog)
    names = [dialog.language.itemText(row) for row in range(dialog.language.count())]
    assert names == ["As the system", *LANGUAGES.values()]

    dialog.language.choose("fr")
    dialog.language.activated.emit(dialog.language.currentIndex())

    assert session.settings.language == "fr"


_START = """
from PySide6.QtCore import QLocale
from desktop.action_table import DESCRIPTIONS
from desktop.actions import Actions
from desktop.application import make_application

application = make_application()
print(DESCRIPTIONS[0].label, QLocale().toString(1475), application.layoutDirection().name)
"""


@pytest.mark.parametrize(
    ("system", "translated"),
    [
        ("de_DE.UTF-8", "Ö&ffnen… 1.475 LeftToRight"),
        ("de_CH.UTF-8", "Ö&ffnen… 1'475 LeftToRight"),
        ("ru_RU.UTF-8", "&Открыть… 1\N{NO-BREAK SPACE}475 LeftToRight"),
        ("ar_EG.UTF-8", "&فتح… ١٬٤٧٥ RightToLeft"),
        ("C.UTF-8", "&Open… 1,475 LeftToRight"),
    ],
)
def test_the_program_starts_in_the_system_s_language(system: str, translated: str):
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", _START],
        env={name: value for name, value in os.environ.items() if name != "LANGUAGE"}
        | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": system, "LANG": system},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )

    assert done.stdout.strip() == translated


def test_numbers_without_a_language_have_a_thousands_mark(speaks: Speaks):
    speaks("en")

    assert QLocale().toString(1475) == "1,475"
