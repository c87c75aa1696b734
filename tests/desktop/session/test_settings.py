"""What is remembered is read back within its bounds, whatever stands in the settings file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication

from desktop.session.settings import Settings


@pytest.fixture
def settings(qapp: QApplication) -> Settings:
    """Settings that nobody has touched."""
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


def test_a_title_is_remembered_as_long_as_its_file_is_recent(settings: Settings, tmp_path: Path) -> None:
    page, other = tmp_path / "flood.html", tmp_path / "other.html"
    settings.add_recent_file(page)

    settings.set_recent_title(page, "Floods\n reach the\tharbour")
    settings.set_recent_title(other, "Never opened")

    assert settings.recent_title(page) == "Floods reach the harbour"
    assert settings.recent_title(other) == ""
    settings.forget_recent_files()
    assert settings.recent_title(page) == ""
