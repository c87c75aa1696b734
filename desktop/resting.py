"""Which of very many open pages are let go again, so that going through a large archive does not fill the memory.

Only pages of a file or folder that holds many, and only such as nobody corrected: they are read again when they are
looked at.
"""

from collections.abc import Sequence

from desktop.desk import Desk

# By hand: a page of usual size takes 1 to 3 MB with its blocks and what ten extractors answered.
MOST_READ = 40  # pages
MOST_TEXT = 60_000_000  # characters of all that are read


def pages_to_let_go(desks: Sequence[Desk], *kept: Desk | None) -> list[Desk]:
    """Return the pages to let go of, those first that were looked at longest ago.

    Args:
        desks: all that are open.
        kept: those that stay in any case.
    """
    read = [desk for desk in desks if desk.page is not None]
    count, length = len(read), sum(len(desk.page.text) for desk in read if desk.page is not None)
    if count <= MOST_READ and length <= MOST_TEXT:
        return []
    found = []
    for desk in sorted(read, key=lambda desk: desk.shown_at):
        if count <= MOST_READ and length <= MOST_TEXT:
            break
        if desk.page is not None and desk.may_be_let_go and desk not in kept:
            found.append(desk)
            count -= 1
            length -= len(desk.page.text)
    return found
