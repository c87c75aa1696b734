"""A first look at what a person opened, in a worker: a page, or a file or folder that holds many.

One trip to the worker and back: what holds one page only is read at once, of what holds many the list begins.
"""

from dataclasses import dataclass
from pathlib import Path

from extractors.pages.entry import Entry
from extractors.running.reading import Listed, Read, read_entries, read_entry, read_file

BEGINNING = 64  # entries and what was passed over: by hand, for the list to be there at once


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What something turned out to be.

    Attributes:
        read: the pages that were read, with their blocks; empty where there is a list to choose from.
        entry: which page in a file or folder that holds many was read, being the only one.
        begun: the beginning of the list, and where it goes on.
    """

    read: Read = ()
    entry: Entry | None = None
    begun: Listed = ((), None)


def look(path: str, allow_large: bool) -> Look:
    """Read a saved page's file, or begin the list of the pages in it.

    Raises:
        PageError: It cannot be opened, or holds no page.
    """
    from extractors.pages.listing import is_container  # 20 ms, paid in the worker

    if not is_container(Path(path)):
        return Look(read=read_file(path, None, allow_large))
    begun = read_entries(path, False, None, BEGINNING)
    pages = [one for one in begun[0] if isinstance(one, Entry)]
    if len(pages) == 1 and begun[1] is None:
        return Look(read=read_entry(path, pages[0], None, allow_large), entry=pages[0])
    return Look(begun=begun)
