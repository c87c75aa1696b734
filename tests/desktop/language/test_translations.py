"""The translation files: complete, with the same fields and mnemonics, and up to date with the code."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.language.languages import LANGUAGES
from tests.desktop.language.marked_words import ROOT, TRANSLATIONS, fields, messages

TRANSLATED = sorted(set(LANGUAGES) - {"en"})
PLURAL_FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "ru": 3, "zh_CN": 1}


def test_every_language_on_offer_has_its_files():
    assert {path.stem.removeprefix("unhusk_") for path in TRANSLATIONS.glob("*.ts")} == set(LANGUAGES)
    assert {path.stem.removeprefix("unhusk_") for path in TRANSLATIONS.glob("*.qm")} == set(LANGUAGES)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_nothing_is_left_untranslated(language: str):
    left = [one.source for one in messages(language) if not one.is_finished or not all(one.forms)]

    assert left == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_language_says_the_same_things(language: str):
    assert [(one.context, one.source) for one in messages(language)] == [
        (one.context, one.source) for one in messages("de")
    ]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_translation_has_the_fields_of_its_source(language: str):
    wrong = [
        (one.source, form) for one in messages(language) for form in one.forms if fields(form) != fields(one.source)
    ]

    assert wrong == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_count_has_all_the_forms_of_its_language(language: str):
    forms = {len(one.forms) for one in messages(language) if one.is_plural}

    assert forms == {PLURAL_FORMS[language]}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_count_is_named(language: str):
    """In Arabic, one and two are words of their own; every other form contains the number."""
    unnamed = [
        (one.source, form)
        for one in messages(language)
        if one.is_plural
        for place, form in enumerate(one.forms)
        if "%Ln" not in form and not (language == "ar" and place in (1, 2))
    ]

    assert unnamed == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_letter_opens_a_menu_s_entry_in_every_language(language: str):
    wrong = [
        (one.source, form)
        for one in messages(language)
        for form in one.forms
        if form.count("&") != one.source.count("&") or re.search(r"&(?!\w)", form.replace("&&", ""))
    ]

    assert wrong == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_white_space_and_dots_at_the_ends_are_those_of_the_source(language: str):
    """A unit keeps its distance from the number before it, and three dots announce a dialog."""
    wrong = [
        (one.source, form)
        for one in messages(language)
        for form in one.forms
        if (form[:1] == " ", form[-1:] == " ", form[-1:] == "…", form.count("\n"))
        != (one.source[:1] == " ", one.source[-1:] == " ", one.source[-1:] == "…", one.source.count("\n"))
    ]

    assert wrong == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_two_menus_open_by_one_letter(language: str):
    names = [
        form
        for one in messages(language)
        if one.context == "Menus" and one.source in {"&File", "&Edit", "&Take", "&Go", "&Collection", "&View", "&Help"}
        for form in one.forms
    ]
    letters = [name[name.index("&") + 1].casefold() for name in names]

    assert len(set(letters)) == len(letters)


def test_they_are_what_the_tools_of_qt_make_of_the_code(tmp_path: Path):
    """Run `sh resources/translations/update.sh` when this fails, translate what is new, and run it again."""
    tools = Path(sys.executable).parent
    if shutil.which("sh") is None or not (tools / "pyside6-lupdate").exists():
        pytest.skip("pyside6-lupdate is not here")
    shutil.copytree(ROOT / "desktop", tmp_path / "desktop", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(TRANSLATIONS, tmp_path / "resources" / "translations")
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "bin").symlink_to(tools)

    subprocess.run(["sh", "resources/translations/update.sh"], cwd=tmp_path, check=True, capture_output=True)

    made = sorted((tmp_path / "resources" / "translations").iterdir())
    assert [one.name for one in made if one.read_bytes() != (TRANSLATIONS / one.name).read_bytes()] == []
