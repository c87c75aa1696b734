"""A first look, in a worker, at what a person opened: a page, or a file or folder of many.

It takes one round trip: a file with a single page is read at once, for one with many the list begins.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic

from extractors.pages.entry import Chunk, Entry
from extractors.running.reading import Read, read_entries, read_entry, read_file

_BEGINNING = 64  # entries: chosen by hand, so that the list appears at once
_LOOKING_S = 5.0  # chosen by hand: a large file whose second page takes longer is listed as if it had one


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbeResult:
    """What a file or folder turned out to be.

    Attributes:
        read: the pages that were read, with their blocks; empty if there is a list to choose from.
        entry: which page in a file or folder was read, if it was the only one.
        begun: the beginning of the list.
    """

    read: Read = ()
    entry: Entry | None = None
    begun: Chunk | None = None


def probe(path: str, allow_large: bool) -> ProbeResult:
    """Read a saved page's file, or begin the list of the pages in it.

    Raises:
        PageError: It cannot be opened, or is so damaged that nothing is found in it.
    """
    from extractors.pages.containers.registry import is_container, refuse_pipe  # 20 ms, paid in the worker

    refuse_pipe(Path(path))
    if not is_container(Path(path)):
        return ProbeResult(read=read_file(path, None, allow_large))
    until = monotonic() + _LOOKING_S
    begun = read_entries(path, False, "", _BEGINNING)
    while len(begun.entries) < 2 and not begun.is_last and monotonic() < until:
        more = read_entries(path, False, begun.after, _BEGINNING)
        begun = replace(more, entries=begun.entries + more.entries, skipped=begun.skipped + more.skipped)
    if len(begun.entries) == 1 and begun.is_last:
        return ProbeResult(read=read_entry(path, begun.entries[0], None, allow_large), entry=begun.entries[0])
    return ProbeResult(begun=begun)
