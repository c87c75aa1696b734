"""The guide: complete in each language, true to the program, and searchable by chapter and by word."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from desktop.action_table import DESCRIPTIONS
from desktop.dialogs.guide import GuideWindow, guide_text, languages
from desktop.language.languages import LANGUAGES
from desktop.window.window import Window
from extractors.bundled import resource
from extractors.cli import COMMANDS
from extractors.collection import SUFFIX
from extractors.pages.containers.registry import CONTAINER_SUFFIXES
from extractors.pages.formats.registry import readable_suffixes
from extractors.saving.formats import FORMATS
from tests.desktop.nameless import nameless_fields

every_language = pytest.mark.parametrize("language", languages())
_PICTURE = re.compile(r"!\[[^\]]*\]\((\S+)\)")
_BOLD_KEY = re.compile(r"\*\*((?:Ctrl|Shift|Alt)\+[^*]+|[A-Z.\[\]1-9]|F\d+|Space|Tab)\*\*")


def test_every_language_of_the_window_has_a_guide_with_the_same_chapters_and_steps():
    shapes = {language: re.findall(r"^(#+|\d\.|-|\|)", guide_text(language), re.MULTILINE) for language in languages()}

    assert set(shapes) == {one.partition("_")[0] for one in LANGUAGES}
    assert {name for name, shape in shapes.items() if shape != shapes["en"]} == set()


def test_every_language_names_the_same_keys():
    named = {one: _BOLD_KEY.findall(resource(f"guide/{one}/guide.md").read_text("utf-8")) for one in languages()}

    assert {name for name, keys in named.items() if set(keys) != set(named["en"])} == set()


@every_language
def test_every_key_that_the_text_names_is_a_key_of_the_program(language: str):
    known = {described.keys for described in DESCRIPTIONS}

    named = set(_BOLD_KEY.findall(resource(f"guide/{language}/guide.md").read_text("utf-8")))
    assert len(named) > 20
    assert named - known == set()


@every_language
def test_every_command_format_and_kind_of_file_is_told(language: str):
    text = guide_text(language)

    assert [name for name in COMMANDS if f"`unhusk {name}" not in text] == []
    assert [name for name in FORMATS if f"`{name}`" not in text] == []
    suffixes = set(re.findall(r"`(\.[\w.]+)`", text))
    assert suffixes <= {*readable_suffixes(), *CONTAINER_SUFFIXES, SUFFIX, ".gz", ".zst", ".br"}


@every_language
def test_the_pictures_are_there_and_no_wider_than_the_text(language: str, qtbot: QtBot):
    guide = GuideWindow(language=language)
    qtbot.addWidget(guide)
    guide.resize(700, 500)
    guide.show()
    qtbot.waitExposed(guide)

    named = _PICTURE.findall(guide_text(language))
    loaded = [guide.text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name)) for name in named]
    own = {file.name for file in resource(f"guide/{language}").glob("*.png")}
    assert set(named) == own or (not own and set(named) == {one.name for one in resource("guide/en").glob("*.png")})
    for image in loaded:
        assert isinstance(image, QImage)
        assert 0 < image.deviceIndependentSize().width() <= guide.text.viewport().width()
    assert guide.text.horizontalScrollBar().maximum() == 0


@every_language
def test_a_chapter_that_is_chosen_comes_to_the_top(language: str, qtbot: QtBot):
    guide = GuideWindow(language=language)
    qtbot.addWidget(guide)
    guide.show()
    qtbot.waitExposed(guide)

    guide.chapters.setCurrentRow(3)

    heading = guide.chapters.item(3).text()
    assert guide.text.textCursor().block().text() == heading
    assert 0 <= guide.text.cursorRect().top() < 40


def test_words_are_found_one_after_the_other_and_from_the_start_again(qtbot: QtBot):
    guide = GuideWindow(language="en")
    qtbot.addWidget(guide)

    assert guide.show_found("Obsidian", is_from_start=True)
    first = guide.text.textCursor().position()
    assert guide.show_found("Obsidian")
    assert guide.text.textCursor().position() == first
    assert not guide.show_found("no such words here")


def test_an_unknown_language_reads_english(qtbot: QtBot):
    assert guide_text("xx") == guide_text("en")


def test_f1_opens_the_guide_beside_the_window(window: Window):
    window.actions_by_name["guide"].trigger()

    window.actions_by_name["guide"].trigger()

    (guide,) = window.findChildren(GuideWindow)  # one, however often it is asked for
    assert guide.isVisible()
    guide.close()


@pytest.mark.parametrize(
    ("key", "held"),
    [(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)],
)
def test_a_key_closes_it(qtbot: QtBot, window: Window, key: Qt.Key, held: Qt.KeyboardModifier):
    window.actions_by_name["guide"].trigger()
    (guide,) = window.findChildren(GuideWindow)
    qtbot.waitUntil(guide.isActiveWindow)

    qtbot.keyPress(guide, key, held)

    assert not guide.isVisible()


def test_all_that_takes_the_keyboard_in_the_guide_has_a_name(qtbot: QtBot) -> None:
    guide = GuideWindow()
    qtbot.addWidget(guide)
    guide.show()

    assert nameless_fields(guide) == []
