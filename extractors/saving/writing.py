"""Write a file, or a file and the folder beside it, whole or not at all, and never over another unasked.

The order of writes, whatever is saved, so that at any moment of a crash or a power cut what stands is whole:

1. Where there are pictures: their folder is made, with a note in it of the article it is for (see `unfinished`), and
   each picture is placed in it by steps 2 to 4.
2. The content goes to a file on its way beside the target, and to the disk (`fsync`).
3. The file takes the target's name in one step, which refuses a name that is taken unless it may be replaced.
4. The folder goes to the disk (`fsync`), so that the name is there after a power cut as well.
5. The note in the folder of pictures is removed.

What steps 1 to 3 leave of a program that was killed, the next one takes away.
"""

import errno
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import quote

from extractors.errors import SaveError, TargetExistsError
from extractors.pages.real_path import leads_in_a_circle, real_path
from extractors.saving.files.unfinished import announce, open_part, sweep

if TYPE_CHECKING:
    from extractors.saving.rendered import Rendered, SidecarFile

_REASONS = {
    errno.ENOSPC: "the disk is full; make room or choose another folder",
    errno.EDQUOT: "your share of the disk is used up; make room or choose another folder",
    errno.EFBIG: "this disk takes no file so large; choose another folder",  # such as one of FAT, over 4 GB
    errno.EACCES: "you have no right to write there; choose another folder",
    errno.EPERM: "you have no right to write there; choose another folder",
    errno.EROFS: "this disk is read-only; choose another folder",
    errno.ENOENT: "its folder does not exist; choose another",
    errno.ENOTDIR: "its folder is a file; choose another",
    errno.EISDIR: "this is a folder; choose a name for the file",
    errno.ELOOP: "its links lead in a circle; choose another place",
    errno.ENAMETOOLONG: "the name is too long; choose a shorter one",
}
_BESIDE = "_pictures"  # behind the file's name, as browsers put "_files" behind a page's
_LONGEST_STEM = 60  # characters; with four bytes each below what a file system takes
_MOST_FOLDERS = 10_000  # of one name. Chosen by hand: whoever has so many wants no other
_NO_LINKS = frozenset({errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EXDEV})


def write_rendered(path: Path, rendered: "Rendered", *, overwrite: bool) -> None:
    """Write an article's file and, before it, what goes into the folder beside it.

    The folder is called after the file. One that is there already is another's, and the new one gets a number; where
    the file is replaced, it is used again if what is to go there is not there yet, or is there to the byte.

    Args:
        path: the target; its folder must be there.
        rendered: the article as it is written.
        overwrite: whether a file of that name may be replaced.

    Raises:
        TargetExistsError: There is something of that name, and `overwrite` is off.
        SaveError: It cannot be written. What was there before is whole, and nothing is left beside it.
    """
    if not rendered.beside:
        write_atomically(path, rendered.content, overwrite=overwrite)
        return
    with _telling(path):
        if not overwrite and os.path.lexists(path):
            raise FileExistsError
        folder, made = _folder_for(path, rendered.beside, may_be_there=overwrite)
    note, held = None, -1
    try:
        with _telling(folder):
            if made:
                note, held = announce(folder, path.name, [one.name for one in rendered.beside])
                made.append(note)
            for one in rendered.beside:
                file = folder / one.name
                if not file.exists():
                    made.append(file)
                    with _placed(file, overwrite=False, is_alone=False) as opened:
                        opened.write(one.content)
            _put_to_disk(folder)
        content = rendered.content.replace(rendered.folder.encode(), quote(folder.name).encode())
        write_atomically(path, content, overwrite=overwrite)
        if note is not None:
            note.unlink(missing_ok=True)
    except BaseException:
        for left in reversed(made):
            with suppress(OSError):
                left.rmdir() if left == folder else left.unlink(missing_ok=True)
        raise
    finally:
        if held >= 0:
            os.close(held)


def make_folder(folder: Path) -> None:
    """Make a folder to save into, and those it stands in, where they are not there yet.

    Raises:
        SaveError: It cannot be made.
    """
    with _telling(folder):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except FileExistsError as error:
            raise NotADirectoryError(errno.ENOTDIR, "a file of that name exists", str(folder)) from error


def write_atomically(path: Path, content: bytes | str, *, overwrite: bool) -> None:
    """Write bytes, or a text as UTF-8, to a temporary file beside the target and move it into place.

    What was there before stays whole until the new file is. A file that is replaced hands on its permissions; a link
    stays a link, and the file it leads to is replaced. A device or a pipe is written to as it is.

    Args:
        path: the target; its folder must be there.
        content: the whole content.
        overwrite: whether a file of that name may be replaced.

    Raises:
        TargetExistsError: There is something of that name, and `overwrite` is off; nobody can come in between.
        SaveError: It cannot be written. What was there before is whole, and nothing is left beside it.
    """
    if isinstance(content, str):
        content = content.encode("utf-8", "replace")
    with _telling(path):
        if overwrite and path.exists() and not path.is_file() and not path.is_dir():
            path.write_bytes(content)
            return
        with _placed(path, overwrite=overwrite) as file:
            file.write(content)


@contextmanager
def written_in_pieces(path: Path, *, overwrite: bool) -> Iterator[BinaryIO]:
    """Give a file to write to piece by piece, that stands in its place once all is well, and else leaves no trace.

    Args:
        path: the target; its folder must be there.
        overwrite: whether a file of that name may be replaced.

    Raises:
        TargetExistsError: There is something of that name, and `overwrite` is off.
        SaveError: It cannot be written. What was there before is whole, and nothing is left beside it.
    """
    with _telling(path), _placed(path, overwrite=overwrite) as file:
        yield file


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    """Turn what a file system refuses into words for the person."""
    try:
        yield
    except FileExistsError as err:
        raise TargetExistsError(
            str(path), "a file of that name exists already; replace it or choose another name"
        ) from err
    except OSError as err:
        reason = _REASONS.get(err.errno or 0, f"it cannot be written ({err.strerror}); choose another folder")
        raise SaveError(str(path), reason) from err


def _folder_for(path: Path, beside: "Sequence[SidecarFile]", *, may_be_there: bool) -> tuple[Path, list[Path]]:
    """Return the folder beside a file, and what was made for it."""
    name = path.stem[:_LONGEST_STEM].rstrip(". ") + _BESIDE
    for number in range(1, _MOST_FOLDERS):
        folder = path.with_name(name if number == 1 else f"{name} ({number})")
        sweep(folder)  # one of an article that was never written is not in the way
        try:
            folder.mkdir()
        except FileExistsError:
            if may_be_there and _has_room(folder, beside):
                return folder, []
        else:
            return folder, [folder]
    raise FileExistsError


def _has_room(folder: Path, beside: "Sequence[SidecarFile]") -> bool:
    """Tell whether files are in a folder to the byte, or not at all; a link is no folder of ours."""
    if folder.is_symlink() or not folder.is_dir():
        return False
    for one in beside:
        file = folder / one.name
        if not os.path.lexists(file):
            continue
        if file.is_symlink() or not file.is_file() or file.stat().st_size != len(one.content):
            return False
        if file.read_bytes() != one.content:
            return False
    return True


@contextmanager
def _placed(path: Path, *, overwrite: bool, is_alone: bool = True) -> Iterator[BinaryIO]:
    """Give a temporary file beside the target, that takes its place in the end.

    Where it is one of many, whoever writes them puts their folder to the disk when all are there.
    """
    if overwrite and path.is_symlink():
        if leads_in_a_circle(path):
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
        path = real_path(path)
    temporary, descriptor = open_part(path.parent)
    held = os.dup(descriptor) if os.name != "nt" else -1  # the lock stays until the file has its name
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if overwrite:
            if path.is_file():
                temporary.chmod(path.stat().st_mode & 0o7777)
            temporary.replace(path)
        else:
            _place_new(temporary, path)
        if is_alone:
            _put_to_disk(path.parent)
    finally:
        temporary.unlink(missing_ok=True)
        if held >= 0:
            os.close(held)


def _put_to_disk(folder: Path) -> None:
    """Have a folder's names written to the disk, where the system can be asked to."""
    if os.name == "nt":
        return  # there a folder cannot be opened
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _place_new(temporary: Path, path: Path) -> None:
    """Give a file its name, unless something has it; there is no moment in which two could both think it free."""
    if os.name == "nt":
        temporary.rename(path)  # there it refuses a name that is taken
        return
    try:
        path.hardlink_to(temporary)
    except OSError as err:
        if err.errno not in _NO_LINKS:
            raise
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))  # a file system without links
        temporary.replace(path)
