"""Files written completely or not at all."""

import errno
import os
import stat
import threading
from pathlib import Path
from stat import S_ISDIR

import pytest

from extractors.errors import SaveError, TargetExistsError
from extractors.saving.rendered import RenderedArticle, SidecarFile
from extractors.saving.writing import make_folder, open_atomically, write_atomically, write_rendered

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights and links in other ways")
NOT_ROOT = pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")


def fail_to_write(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    def fsync(_: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fsync)


def test_a_file_holds_the_text_as_utf8_with_plain_line_ends(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a.md", "é\nb\n", overwrite=False)

    assert (tmp_path / "a.md").read_bytes() == b"\xc3\xa9\nb\n"
    assert list(tmp_path.iterdir()) == [tmp_path / "a.md"]


def test_a_file_that_is_there_is_not_replaced_unasked(tmp_path: Path) -> None:
    target = tmp_path / "a.md"
    target.write_text("old")

    with pytest.raises(TargetExistsError, match="already"):
        write_atomically(target, "new", overwrite=False)

    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_is_replaced_when_it_is_wanted(tmp_path: Path) -> None:
    target = tmp_path / "a.md"
    target.write_text("old")

    write_atomically(target, "new", overwrite=True)

    assert target.read_text() == "new"


def test_of_many_writers_at_once_one_wins_and_the_others_are_told(tmp_path: Path) -> None:
    outcomes: list[str] = []

    def write(number: int) -> None:
        try:
            write_atomically(tmp_path / "a.md", str(number), overwrite=False)
            outcomes.append(str(number))
        except TargetExistsError:
            outcomes.append("told")

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(outcomes)[1:] == ["told"] * 7
    assert (tmp_path / "a.md").read_text() == min(outcomes)


@pytest.mark.parametrize("overwrite", [True, False])
def test_a_full_disk_leaves_the_old_file_whole_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, overwrite: bool
) -> None:
    target = tmp_path / "a.md"
    if overwrite:
        target.write_text("old")
    fail_to_write(monkeypatch, errno.ENOSPC)

    with pytest.raises(SaveError, match="disk is full"):
        write_atomically(target, "new", overwrite=overwrite)

    assert [path.read_text() for path in tmp_path.iterdir()] == (["old"] if overwrite else [])


def test_a_file_system_without_links_is_written_to_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    write_atomically(tmp_path / "a.md", "new", overwrite=False)

    with pytest.raises(TargetExistsError):
        write_atomically(tmp_path / "a.md", "newer", overwrite=False)
    assert (tmp_path / "a.md").read_text() == "new"
    assert list(tmp_path.iterdir()) == [tmp_path / "a.md"]


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("missing/a.md", "folder does not exist"),
        ("file/a.md", "folder is a file"),
        ("x" * 300, "too long"),
        ("", "this is a folder"),
    ],
)
def test_a_place_that_cannot_be_written_to_is_named_with_the_reason(tmp_path: Path, place: str, reason: str) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(SaveError, match=reason) as caught:
        write_atomically(tmp_path / place, "new", overwrite=True)

    assert str(tmp_path / place) in str(caught.value)


@NOT_ROOT
def test_a_folder_without_the_right_to_write_is_said_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)

    with pytest.raises(SaveError, match="no right"):
        write_atomically(tmp_path / "a.md", "new", overwrite=False)


@POSIX
def test_a_replaced_file_keeps_its_rights_and_a_new_one_gets_the_usual(tmp_path: Path) -> None:
    old, plain = tmp_path / "old.md", tmp_path / "plain.md"
    old.write_text("old")
    old.chmod(0o640)
    plain.write_text("")

    write_atomically(old, "new", overwrite=True)
    write_atomically(tmp_path / "new.md", "new", overwrite=False)

    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    assert (tmp_path / "new.md").stat().st_mode == plain.stat().st_mode


@POSIX
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    target, link = tmp_path / "notes" / "a.md", tmp_path / "a.md"
    target.write_text("old")
    link.symlink_to(target)

    write_atomically(link, "new", overwrite=True)

    assert link.is_symlink()
    assert target.read_text() == "new"


@POSIX
def test_a_link_to_nowhere_is_not_replaced_unasked(tmp_path: Path) -> None:
    (tmp_path / "a.md").symlink_to(tmp_path / "missing")

    with pytest.raises(TargetExistsError):
        write_atomically(tmp_path / "a.md", "new", overwrite=False)


@POSIX
def test_a_device_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()))
    reader.start()

    write_atomically(pipe, "new", overwrite=True)
    reader.join(5)

    assert read == ["new"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_half_a_character_is_written_as_a_question_mark(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a.md", "a\ud800b", overwrite=False)

    assert (tmp_path / "a.md").read_text() == "a?b"


def write_pieces(target: Path, *pieces: bytes) -> None:
    with open_atomically(target, overwrite=False) as file:
        for piece in pieces:
            assert piece != b"stop"
            file.write(piece)


def test_a_file_in_pieces_is_there_in_the_end(tmp_path: Path) -> None:
    write_pieces(tmp_path / "a.txt", b"one", b"two")

    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"onetwo"]


def test_a_file_in_pieces_that_is_given_up_leaves_no_trace(tmp_path: Path) -> None:
    with pytest.raises(AssertionError):
        write_pieces(tmp_path / "a.txt", b"one", b"stop")

    assert list(tmp_path.iterdir()) == []


def test_a_file_in_pieces_replaces_nothing_unasked(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"mine")

    with pytest.raises(TargetExistsError):
        write_pieces(tmp_path / "a.txt", b"one")

    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"mine"]


BESIDE = (SidecarFile(name="1-a.png", content=b"one"), SidecarFile(name="2.gif", content=b"two"))
WITH_FOLDER = RenderedArticle(
    content=b"![](pictures-0/1-a.png) ![](pictures-0/2.gif)", folder="pictures-0", sidecars=BESIDE
)


def names_in(folder: Path) -> list[str]:
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())


def test_a_folder_goes_beside_the_file_and_the_file_names_it(tmp_path: Path) -> None:
    write_rendered(tmp_path / "At noon (1).md", WITH_FOLDER, overwrite=False)

    folder = "At%20noon%20%281%29_pictures"
    assert (tmp_path / "At noon (1).md").read_text("utf-8") == f"![]({folder}/1-a.png) ![]({folder}/2.gif)"
    assert (tmp_path / "At noon (1)_pictures" / "2.gif").read_bytes() == b"two"


def test_a_folder_that_is_there_is_another_s_and_the_new_one_gets_a_number(tmp_path: Path) -> None:
    (tmp_path / "a_pictures").mkdir()

    write_rendered(tmp_path / "a.md", WITH_FOLDER, overwrite=False)

    assert names_in(tmp_path) == ["a.md", "a_pictures (2)/1-a.png", "a_pictures (2)/2.gif"]
    assert "a_pictures%20%282%29/1-a.png" in (tmp_path / "a.md").read_text("utf-8")


def test_saving_again_uses_the_folder_again(tmp_path: Path) -> None:
    write_rendered(tmp_path / "a.md", WITH_FOLDER, overwrite=False)

    write_rendered(tmp_path / "a.md", WITH_FOLDER, overwrite=True)

    assert names_in(tmp_path) == ["a.md", "a_pictures/1-a.png", "a_pictures/2.gif"]


def test_saving_again_never_replaces_another_picture(tmp_path: Path) -> None:
    (tmp_path / "a_pictures").mkdir()
    (tmp_path / "a_pictures" / "2.gif").write_bytes(b"min")

    write_rendered(tmp_path / "a.md", WITH_FOLDER, overwrite=True)

    assert (tmp_path / "a_pictures" / "2.gif").read_bytes() == b"min"
    assert "a_pictures%20%282%29" in (tmp_path / "a.md").read_text("utf-8")


@POSIX
def test_a_link_is_no_folder_for_pictures(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "a_pictures").symlink_to(tmp_path / "elsewhere")

    write_rendered(tmp_path / "a.md", WITH_FOLDER, overwrite=True)

    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_where_the_file_is_there_no_folder_is_made(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("mine")

    with pytest.raises(TargetExistsError):
        write_rendered(tmp_path / "a.md", WITH_FOLDER, overwrite=False)

    assert names_in(tmp_path) == ["a.md"]
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("fails_at", [1, 2, 4])  # 3 is their folder, which not every system flushes to the disk
def test_a_failure_at_any_file_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    left = [fails_at]

    def fsync(_: int) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", fsync)

    with pytest.raises(SaveError, match="full"):
        write_rendered(tmp_path / "a.md", WITH_FOLDER, overwrite=False)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="a folder cannot be opened there")
def test_the_folder_goes_to_the_disk_after_the_file_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[bool, bool]] = []
    monkeypatch.setattr(
        os, "fsync", lambda number: seen.append((S_ISDIR(os.fstat(number).st_mode), (tmp_path / "a.md").exists()))
    )

    write_atomically(tmp_path / "a.md", "The river rose", overwrite=False)

    assert seen == [(False, False), (True, True)]


def test_a_folder_is_made_with_those_it_stands_in(tmp_path: Path) -> None:
    make_folder(tmp_path / "site" / "year")
    make_folder(tmp_path / "site" / "year")

    assert (tmp_path / "site" / "year").is_dir()


@pytest.mark.parametrize("inside", ["", "year"])
def test_a_folder_that_cannot_be_made_is_told_in_words(tmp_path: Path, inside: str) -> None:
    (tmp_path / "site").write_text("a file")

    with pytest.raises(SaveError, match="its folder is a file; choose another"):
        make_folder(tmp_path / "site" / inside)
