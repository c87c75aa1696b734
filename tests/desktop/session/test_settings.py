"""Settings are read back within their bounds, whatever the settings file contains."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication

from desktop.session.settings import Settings
from extractors.roles.role import Role
from extractors.saving.choices import DEFAULT_CHOICES, Choices, Images, Marks


@pytest.fixture
def settings(qapp: QApplication) -> Settings:
    """Untouched settings."""
    QCoreApplication.setOrganizationName("unhusk-test")
    settings = Settings()
    settings.clear()
    return settings


def test_what_was_turned_off_stays_off(settings: Settings) -> None:
    settings.stops_at_every_dispute = True
    assert settings.stops_at_every_dispute

    settings.stops_at_every_dispute = False

    assert not settings.stops_at_every_dispute


@pytest.mark.parametrize(("written", "read"), [("0", 1), ("90000", 600), ("25", 25), ("soon", 15)])
def test_a_time_limit_stays_within_its_bounds(settings: Settings, written: str, read: int) -> None:
    QSettings().setValue("time_limit_s", written)

    assert settings.time_limit_s == read


@pytest.mark.parametrize(
    ("key", "written", "name", "read"),
    [
        ("text_zoom", "99", "text_zoom", 20),
        ("text_zoom", "-99", "text_zoom", -8),
        ("scheme", "dark", "scheme", "dark"),
        ("scheme", "purple", "scheme", "system"),
        ("save_folder", "/there/is/no/such", "save_folder", Path.home()),
        ("open_folder", "/there/is/no/such", "open_folder", Path.home()),
        ("columns", "trafilatura", "columns", ("trafilatura",)),
        ("columns", [], "columns", None),
        ("has_seen_tour", "True", "has_seen_tour", True),
    ],
)
def test_what_cannot_be_meant_is_as_if_never_set(
    settings: Settings, key: str, written: object, name: str, read: object
) -> None:
    QSettings().setValue(key, written)

    assert getattr(settings, name) == read


def test_folders_are_remembered(settings: Settings, tmp_path: Path) -> None:
    settings.save_folder = settings.open_folder = tmp_path

    assert (settings.save_folder, settings.open_folder) == (tmp_path, tmp_path)


def test_untouched_settings_are_the_usual_ones(settings: Settings) -> None:
    assert settings.save_choices("md") == DEFAULT_CHOICES
    assert (settings.columns, settings.time_limit_s, settings.text_zoom) == (None, 15, 0)
    assert (settings.save_format, settings.name_template("md"), settings.own_front_matter) == ("md", "{title}", "")
    assert (settings.shortcut("keep"), settings.layout("window").isEmpty()) == (None, True)


def test_how_a_format_was_written_is_remembered_for_that_format_alone(settings: Settings) -> None:
    choices = Choices(images=Images.COPY, front_matter="none", wrapped_at=72, marks=Marks.ALL)

    settings.set_save_choices("txt", choices)

    assert settings.save_choices("txt") == choices
    assert settings.save_choices("md") == DEFAULT_CHOICES


@pytest.mark.parametrize(("written", "read"), [("9999", 1000), ("-4", 0)])
def test_a_width_of_lines_stays_within_its_bounds(settings: Settings, written: str, read: int) -> None:
    QSettings().setValue("saving/txt/wrapped_at", written)
    QSettings().setValue("saving/txt/images", "somewhere")

    assert settings.save_choices("txt").wrapped_at == read
    assert settings.save_choices("txt").images is DEFAULT_CHOICES.images


def test_the_twelve_newest_files_that_are_there_are_remembered(settings: Settings, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.html" for number in range(14)]
    for file in files:
        file.touch()
        settings.add_recent_file(file)
    settings.add_recent_file(files[5])
    files[13].unlink()

    assert settings.recent_files == [files[number] for number in (5, 12, 11, 10, 9, 8, 7, 6, 4, 3, 2)]
    settings.forget_recent_files()
    assert settings.recent_files == []


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="file names are Unicode there")
def test_files_and_folders_whose_names_are_no_utf_8_are_remembered(settings: Settings, tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"stra\xdfe")
    folder.mkdir()
    page = folder / os.fsdecode(b"caf\xe9.html")
    page.touch()
    settings.add_recent_file(page)
    settings.set_recent_title(page, "Floods")
    settings.save_folder = settings.open_folder = folder

    assert (settings.recent_files, settings.recent_title(page)) == ([page], "Floods")
    assert (settings.save_folder, settings.open_folder) == (folder, folder)


def test_a_new_title_takes_the_place_of_its_files_old_one_alone(settings: Settings, tmp_path: Path) -> None:
    page, other = tmp_path / "flood.html", tmp_path / "other.html"
    settings.add_recent_file(page)
    settings.add_recent_file(other)
    for file, title in ((page, "Floods"), (other, "Storms"), (page, "Floods again")):
        settings.set_recent_title(file, title)

    assert (settings.recent_title(page), settings.recent_title(other)) == ("Floods again", "Storms")


def test_chosen_columns_are_remembered_until_none_are(settings: Settings) -> None:
    settings.columns = ("trafilatura", "justext")
    assert settings.columns == ("trafilatura", "justext")

    settings.columns = None
    assert settings.columns is None


def test_keys_are_remembered_also_none_at_all(settings: Settings) -> None:
    settings.set_shortcut("keep", "")
    settings.set_shortcut("drop", "X")
    settings.set_shortcut("drop", None)

    assert (settings.shortcut("keep"), settings.shortcut("drop")) == ("", None)


def test_a_title_is_remembered_as_long_as_its_file_is_recent(settings: Settings, tmp_path: Path) -> None:
    page, other = tmp_path / "flood.html", tmp_path / "other.html"
    settings.add_recent_file(page)

    settings.set_recent_title(page, "Floods\n reach the\tharbour")
    settings.set_recent_title(other, "Never opened")

    assert settings.recent_title(page) == "Floods reach the harbour"
    assert settings.recent_title(other) == ""
    settings.forget_recent_files()
    assert settings.recent_title(page) == ""


def test_the_type_of_a_sites_pages_is_remembered_until_it_is_to_be_predicted_again(settings: Settings) -> None:
    settings.set_page_type_of_site("tide.example", "forum")
    settings.set_page_type_of_site("other.example", "something else")

    assert settings.page_type_of_site("tide.example") == "forum"
    assert settings.page_type_of_site("other.example") == settings.page_type_of_site("") == ""
    settings.set_page_type_of_site("tide.example", "")
    assert settings.page_type_of_site("tide.example") == ""


def test_a_part_that_is_both_wanted_and_unwanted_counts_as_wanted(settings: Settings) -> None:
    store = QSettings()
    store.setValue("roles/included", ["byline", "captions"])
    store.setValue("roles/excluded", ["byline", "related", "no such part"])

    choice = settings.role_choice

    assert choice.included == {Role.BYLINE, Role.CAPTION}
    assert choice.excluded == {Role.RELATED}
