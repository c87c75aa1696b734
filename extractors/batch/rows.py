"""Articles one after another: in one file, or in shards of a fixed number of articles, compressed or not.

Every file is written completely or not at all. Full shards stay when a run is stopped; an unfinished one leaves no
trace.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast

from extractors.batch.corpus.corpus_formats import PARQUET, WET
from extractors.batch.corpus.parquet import check_parquet, parquet_rows
from extractors.batch.target_folder import make_folder
from extractors.errors import TargetExistsError, UsageError
from extractors.saving.formats import Format
from extractors.saving.writing import open_atomically

Layout = Callable[[BinaryIO], AbstractContextManager[Callable[[bytes], object]]]  # a file to what appends to it


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharding:
    """How rows are divided among files.

    Attributes:
        size: articles per shard; 0 for a single file.
        is_packed: whether each file is compressed with zstd, which readers of corpora decompress by themselves.
    """

    size: int = 0
    is_packed: bool = False

    def file(self, path: Path, number: int = 1) -> Path:
        """Return the file of a shard, counted from 1, for what would be the single file `path`."""
        stem, stop, ending = path.name.partition(".")
        name = f"{stem}-{number:05}{stop}{ending}" if self.size else path.name
        return path.with_name(f"{name}.zst" if self.is_packed else name)

    def check(self, path: Path, *, overwrite: bool) -> None:
        """Make sure that no file is in the way.

        Raises:
            TargetExistsError: A file exists and may not be replaced; or a shard of another run, since some of its
                shards might remain among those of this one.
        """
        if self.size:
            shard = next(iter(sorted(path.parent.glob(f"{path.name.partition('.')[0]}-[0-9]*"))), None)
            if shard is not None:
                raise TargetExistsError(
                    str(shard),
                    "there are shards of another run already; --resume goes on with it, or name another folder",
                )
        elif self.file(path).exists() and not overwrite:
            reason = "there is a file of this name already; say --overwrite or name another folder"
            raise TargetExistsError(str(self.file(path)), reason)


ONE_FILE = Sharding()


def layout_of(form: Format, sharding: Sharding = ONE_FILE) -> Layout | None:
    """Return how articles of a format are appended to a file one by one; None if it takes them all at once.

    Raises:
        UsageError: It cannot be sharded or compressed as requested, or the library that writes it is not installed.
    """
    if form.name == PARQUET:
        if sharding.is_packed:
            raise UsageError("--zstd packs whole files; Parquet is packed with zstd inside, so that it can be searched")
        check_parquet()
        return parquet_rows
    if form.name == WET:
        if sharding.is_packed:
            raise UsageError("--zstd packs whole files; the records of wet are packed with gzip, each by itself")
        from extractors.batch.corpus.wet import wet_rows  # 0.1 s, because it reads pages back

        return wet_rows
    if form.head is None:
        if sharding != ONE_FILE:
            raise UsageError(f"a file of {form.name} is written at once: no shards can be made of it, nor packed")
        return None
    return partial(plain_rows, form.head)


@contextmanager
def plain_rows(head: bytes, file: BinaryIO) -> Iterator[Callable[[bytes], object]]:
    """Yield a function that appends articles below a common head."""
    file.write(head)
    yield lambda content: file.write(content.removeprefix(head))


class Rows:
    """The files; use it as a context manager. If nothing is added, there is no file."""

    def __init__(
        self, path: Path, layout: Layout, sharding: Sharding, *, overwrite: bool, existing_shards: int = 0
    ) -> None:
        """Make the rows; no file is created yet.

        Args:
            path: the single file's, see `Sharding.file`.
            layout: how rows are appended.
            sharding: among which files they are divided.
            overwrite: whether files may be replaced.
            existing_shards: how many existing shards stay.
        """
        self._path, self._layout, self._sharding, self._overwrite = path, layout, sharding, overwrite
        self._put: Callable[[bytes], object] | None = None
        self._open = ExitStack()
        self._shards = existing_shards
        self._count = 0  # in the open file

    def __enter__(self) -> "Rows":
        return self

    def __exit__(self, *error: object) -> None:
        self._open.__exit__(*error)  # type: ignore[arg-type]

    def add(self, *contents: bytes) -> None:
        """Write the articles of one file, as a worker made them; a shard may exceed its size rather than split them.

        Raises:
            SaveError: It cannot be written.
        """
        if not contents:
            return
        if self._put is None:
            self._put = self._opened()
        for content in contents:
            self._put(content)
        self._count += len(contents)
        if self._count >= self._sharding.size > 0:
            self._open.close()  # closing moves the complete file into place
            self._put = None

    def _opened(self) -> Callable[[bytes], object]:
        self._shards += 1
        self._count = 0
        path = self._sharding.file(self._path, self._shards)
        make_folder(path.parent, path.parent)
        file = self._open.enter_context(open_atomically(path, overwrite=self._overwrite))
        if self._sharding.is_packed:
            import zstandard  # 10 ms

            packing = zstandard.ZstdCompressor().stream_writer(file, closefd=False)
            file = cast("BinaryIO", self._open.enter_context(packing))
        return self._open.enter_context(self._layout(file))
