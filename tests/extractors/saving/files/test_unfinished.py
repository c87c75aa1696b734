"""Half-written files of a killed program."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from extractors.saving.files import unfinished
from extractors.saving.files.unfinished import announce, open_part, sweep
from extractors.saving.rendered import RenderedArticle, SidecarFile
from extractors.saving.writing import write_rendered

PICTURE = SidecarFile(name="pier.png", content=b"a picture")
ARTICLE = RenderedArticle(content=b"![](PLACE/pier.png)", sidecars=(PICTURE,), folder="PLACE")

# Ends like kill -9 at the moment when a file is to be renamed: nothing is cleaned up.
_KILLED = """
import os, sys
from pathlib import Path
from extractors.saving import writing
from tests.extractors.saving.files.test_unfinished import ARTICLE

place, placed = writing._place_new, []
def die(temporary, path):
    placed.append(path)
    if len(placed) > int(sys.argv[2]):
        os._exit(9)
    place(temporary, path)
writing._place_new = die
writing.write_rendered(Path(sys.argv[1]), ARTICLE, overwrite=False)
"""


def write_and_be_killed(path: Path, after: int) -> None:
    """Write an article with a picture, and be killed after this many files have their names."""
    done = subprocess.run([sys.executable, "-c", _KILLED, str(path), str(after)], check=False)
    assert done.returncode == 9


def names_in(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_what_a_killed_writer_left_is_swept(tmp_path: Path) -> None:
    for number in range(2):
        write_and_be_killed(tmp_path / f"{number}.md", number)
    assert len(names_in(tmp_path)) > 4

    sweep(tmp_path, is_deep=True)

    assert names_in(tmp_path) == []


def test_an_article_done_again_has_its_own_folder_again(tmp_path: Path) -> None:
    write_and_be_killed(tmp_path / "harbour.md", 1)

    write_rendered(tmp_path / "harbour.md", ARTICLE, overwrite=False)

    whole = [name for name in names_in(tmp_path) if ".part" not in name]
    assert whole == ["harbour.md", "harbour_pictures", "harbour_pictures/pier.png"]


def test_a_living_writer_is_left_alone(tmp_path: Path) -> None:
    path, descriptor = open_part(tmp_path)

    sweep(tmp_path)

    assert path.exists()
    os.close(descriptor)
    sweep(tmp_path)
    assert not path.exists()


def test_the_pictures_of_an_article_that_stands_are_left_alone(tmp_path: Path) -> None:
    write_rendered(tmp_path / "harbour.md", ARTICLE, overwrite=False)
    folder = tmp_path / "harbour_pictures"
    _, descriptor = announce(folder, "harbour.md", ["pier.png"])
    os.close(descriptor)  # killed just before this last step

    sweep(tmp_path, is_deep=True)

    assert names_in(tmp_path) == ["harbour.md", "harbour_pictures", "harbour_pictures/pier.png"]


def test_files_of_others_in_a_folder_are_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "harbour_pictures"
    folder.mkdir()
    (folder / "mine.png").write_bytes(b"")
    (tmp_path / "secret").write_bytes(b"")
    _, descriptor = announce(folder, "harbour.md", ["pier.png", "../secret"])
    os.close(descriptor)

    sweep(tmp_path, is_deep=True)

    assert names_in(tmp_path) == ["harbour_pictures", "harbour_pictures/mine.png", "secret"]


def test_a_file_swept_by_somebody_before_it_was_locked_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lock(descriptor: int) -> bool:
        for path in tmp_path.iterdir():
            path.unlink()  # as another program's sweep would
        monkeypatch.undo()
        return True

    monkeypatch.setattr(unfinished, "lock_descriptor", lock)

    path, descriptor = open_part(tmp_path)

    assert path.exists()
    os.close(descriptor)


def test_folders_inside_are_swept_only_when_asked(tmp_path: Path) -> None:
    (tmp_path / "inside").mkdir()
    path, descriptor = open_part(tmp_path / "inside")
    os.close(descriptor)

    sweep(tmp_path)

    assert path.exists()


def test_only_what_begins_and_ends_as_a_file_on_its_way_is_swept(tmp_path: Path) -> None:
    for name in (".unhusk-notes.md", "film.part"):
        (tmp_path / name).write_bytes(b"somebody's own")

    sweep(tmp_path)

    assert names_in(tmp_path) == [".unhusk-notes.md", "film.part"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights of their own there")
def test_a_linked_folder_is_not_looked_into_and_a_new_file_cannot_be_run(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "here").mkdir()
    path, descriptor = open_part(tmp_path / "elsewhere")
    os.close(descriptor)
    (tmp_path / "here" / "link").symlink_to(tmp_path / "elsewhere")

    sweep(tmp_path / "here", is_deep=True)

    assert path.stat().st_mode & 0o111 == 0


@pytest.mark.parametrize(("most", "is_swept"), [(2, True), (1, False)])
def test_of_very_many_files_only_so_many_are_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int, is_swept: bool
) -> None:
    monkeypatch.setattr(unfinished, "_MOST_LOOKED_AT", most)
    (tmp_path / "inside").mkdir()
    path, descriptor = open_part(tmp_path / "inside")
    os.close(descriptor)

    sweep(tmp_path, is_deep=True)

    assert path.exists() is not is_swept
