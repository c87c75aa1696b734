"""A network folder that is gone does not hold the window."""

from pathlib import Path, PurePosixPath

from PySide6.QtCore import QMimeData

from desktop.session.documents.file_stamp import stamp_of
from desktop.session.documents.saved_article import SavedArticle
from desktop.session.file_questions import asked_soon
from desktop.session.save_request import SaveRequest, free_path
from desktop.session.settings import Settings
from desktop.window.clipboard import dropped_files


def test_pasted_paths_of_it_are_taken_for_files(gone: Path) -> None:
    pasted = QMimeData()
    pasted.setText(f"{gone}/rain.html\n{gone}/snow.html")

    assert dropped_files(pasted) == [gone / "rain.html", gone / "snow.html"]


def test_recent_pages_in_it_are_offered_as_they_are(gone: Path) -> None:
    settings = Settings()
    settings.add_recent_file(gone / "rain.html")

    assert settings.recent_files == [gone / "rain.html"]


def test_a_page_in_it_has_not_changed_as_far_as_is_known(gone: Path) -> None:
    assert stamp_of(gone / "rain.html", None) == 0


def test_what_the_disk_refuses_is_not_known_either(tmp_path: Path) -> None:
    assert asked_soon(lambda: (tmp_path / "none").stat().st_size, -1) == -1


def test_an_article_in_it_may_have_been_written_by_somebody_else(gone: Path, tmp_path: Path) -> None:
    assert SavedArticle(path=gone / "Rain.md", stamp=1).has_changed()
    assert not SavedArticle(path=tmp_path / "deleted.md", stamp=1).has_changed()


def test_no_name_in_it_is_taken_but_those_of_the_same_run(gone: Path) -> None:
    request = SaveRequest(form="md", folder=gone)

    assert free_path(request, PurePosixPath("Rain.md")) == gone / "Rain.md"
    assert free_path(request, PurePosixPath("Rain.md"), {"rain.md"}) == gone / "Rain (2).md"
