"""Of very many pages that were read, those are let go that nobody corrected."""

from desktop.desk import Desk
from desktop.resting import MOST_READ, pages_to_let_go
from extractors.editing import edits
from extractors.pages.entry import Entry
from tests.desktop.desks import CAPTION, settled_desk


def read(count: int) -> list[Desk]:
    desks = [settled_desk() for _ in range(count)]
    for number, desk in enumerate(desks):
        desk.entry = Entry(number=number, place=f"record-{number}")
        desk.shown_at = number
    return desks


def test_a_few_pages_stay(qapp: object) -> None:
    desks = read(3)

    assert pages_to_let_go(desks, desks[-1]) == []


def test_of_too_many_those_looked_at_longest_ago_go() -> None:
    desks = read(MOST_READ + 2)

    assert pages_to_let_go(desks, desks[-1]) == desks[:2]


def test_a_corrected_page_stays() -> None:
    desks = read(MOST_READ + 1)
    desks[0].play(edits.keep(desks[0].draft, [CAPTION]))

    assert pages_to_let_go(desks, desks[-1]) == [desks[1]]


def test_a_page_whose_corrections_are_saved_stays() -> None:
    desks = read(MOST_READ + 1)
    desks[0].play(edits.keep(desks[0].draft, [CAPTION]))
    desks[0].undo_stack.setClean()

    assert pages_to_let_go(desks, desks[-1]) == [desks[1]]


def test_what_cannot_be_read_again_stays() -> None:
    desks = read(MOST_READ + 1)
    desks[0].entry = None  # pasted, say

    assert pages_to_let_go(desks, desks[-1]) == [desks[1]]


def test_the_page_on_show_stays() -> None:
    desks = read(MOST_READ + 1)

    assert pages_to_let_go(desks, desks[0], desks[-1]) == [desks[1]]
