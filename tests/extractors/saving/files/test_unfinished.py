"""What a program that was killed left half-written."""

import os
import subprocess
import sys
from pathlib import Path

from extractors.saving.files.unfinished import announce, open_part, sweep
from extractors.saving.rendered import Rendered, SidecarFile
from extractors.saving.writing import write_rendered

PICTURE = SidecarFile(name="pier.png", content=b"a picture")
ARTICLE = Rendered(content=b"![](PLACE/pier.png)", beside=(PICTURE,), folder="PLACE")

# Ends as kill -9 would at the moment when a file is to get its name: nothing is cleaned up.
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
    """Write an article with a picture, and be killed when so many files have their names."""
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
    os.close(descriptor)  # killed when all but this was done

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
