"""Articles that stand one behind the other: in one file, or in shards of so many articles, packed or not.

Every file is there whole or not at all. Shards that are full stay when a run is stopped; the one that was being filled
leaves no trace.
"""

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from extractors.batch.working import make_folder
from extractors.errors import TargetExistsError
from extractors.saving.writing import written_in_pieces


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharding:
    """How rows are laid into files.

    Attributes:
        size: articles of a shard; 0 for one file of all.
        is_packed: whether each file is packed with zstd, which the readers of corpora unpack by themselves.
    """

    size: int = 0
    is_packed: bool = False

    def file(self, path: Path, number: int = 1) -> Path:
        """Return the file of a shard, counted from 1, for what would be one file at `path`."""
        name = f"{path.stem}-{number:05}{path.suffix}" if self.size else path.name
        return path.with_name(f"{name}.zst" if self.is_packed else name)

    def check(self, path: Path, *, overwrite: bool) -> None:
        """Make sure that nothing is in the way.

        Raises:
            TargetExistsError: A file is there and may not be replaced; or a shard of another run, some of which could
                be left standing among those of this one.
        """
        if self.size:
            shard = next(iter(sorted(path.parent.glob(f"{path.stem}-[0-9]*{path.suffix}*"))), None)
            if shard is not None:
                raise TargetExistsError(str(shard), "there are shards of another run already; name another folder")
        elif self.file(path).exists() and not overwrite:
            reason = "there is a file of this name already; say --overwrite or name another folder"
            raise TargetExistsError(str(self.file(path)), reason)


class Rows:
    """The files; use it as a context manager. Where nothing is added there is no file."""

    def __init__(self, path: Path, head: bytes, sharding: Sharding, *, overwrite: bool) -> None:
        self._path, self._head, self._sharding, self._overwrite = path, head, sharding, overwrite
        self._file: BinaryIO | None = None
        self._open = ExitStack()
        self._shards = 0
        self._count = 0  # in the open file

    def __enter__(self) -> "Rows":
        return self

    def __exit__(self, *error: object) -> None:
        self._open.__exit__(*error)  # type: ignore[arg-type]

    def add(self, content: bytes) -> None:
        """Write one article, as it is in a file of its own.

        Raises:
            SaveError: It cannot be written.
        """
        if self._file is None:
            self._file = self._opened()
        self._file.write(content.removeprefix(self._head))
        self._count += 1
        if self._count == self._sharding.size:
            self._open.close()  # whole, and in its place
            self._file = None

    def _opened(self) -> BinaryIO:
        self._shards += 1
        self._count = 0
        path = self._sharding.file(self._path, self._shards)
        make_folder(path.parent, path.parent)
        file = self._open.enter_context(written_in_pieces(path, overwrite=self._overwrite))
        if self._sharding.is_packed:
            import zstandard  # 10 ms

            packing = zstandard.ZstdCompressor().stream_writer(file, closefd=False)
            file = cast("BinaryIO", self._open.enter_context(packing))
        file.write(self._head)
        return file
