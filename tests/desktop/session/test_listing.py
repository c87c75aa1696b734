"""A list is read piece by piece, can be stopped and resumed, and says why it ended."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.session.listing import Listing, name_of
from extractors.errors import PageError
from extractors.pages.entry import Chunk, Entry, SkippedEntries
from tests.desktop.lists import AtHand, entries, listing

PATH = Path("archive.warc")


@pytest.fixture
def at_hand() -> AtHand:
    return AtHand([*entries(5), SkippedEntries(place="record-6", reason="it is a picture")], slice_size=2)


@pytest.fixture
def pages(at_hand: AtHand) -> Iterator[Listing]:
    made = listing(at_hand, PATH)
    yield made
    made.deleteLater()


def test_it_arrives_in_slices_to_its_end(qtbot: QtBot, pages: Listing) -> None:
    arrived: list[Entry] = []
    skipped: list[SkippedEntries] = []
    pages.arrived.connect(arrived.extend)
    pages.pages_skipped.connect(skipped.extend)

    with qtbot.waitSignal(pages.ended) as ended:
        pages.start()

    assert ended.args == [""]
    assert [entry.number for entry in arrived] == [1, 2, 3, 4, 5]
    assert [one.reason for one in skipped] == ["it is a picture"]
    assert not pages.is_reading
    assert not pages.may_go_on


def test_stopped_it_asks_for_no_more_and_goes_on_where_it_was(qtbot: QtBot, pages: Listing, at_hand: AtHand) -> None:
    at_hand.waits = True
    arrived: list[Entry] = []
    pages.arrived.connect(arrived.extend)
    pages.start()
    at_hand.answer()
    pages.stop()
    at_hand.answer()
    assert pages.may_go_on
    assert len(arrived) < 5

    at_hand.waits = False
    with qtbot.waitSignal(pages.ended):
        pages.go_on()

    assert [entry.number for entry in arrived] == [1, 2, 3, 4, 5]


def test_an_answer_of_the_reading_before_is_dropped(qtbot: QtBot, pages: Listing, at_hand: AtHand) -> None:
    at_hand.waits = True
    arrived: list[Entry] = []
    pages.arrived.connect(arrived.extend)
    pages.start()
    pages.start(is_recursive=True)
    at_hand.waits = False

    with qtbot.waitSignal(pages.ended):
        at_hand.answer()

    assert [entry.number for entry in arrived] == [1, 2, 3, 4, 5]
    assert at_hand.asked[-1][1] is True


def test_what_ends_it_early_is_told_and_what_arrived_stays(qtbot: QtBot) -> None:
    pages = listing(AtHand([], error=PageError("archive.warc", "it is damaged")), PATH)

    with qtbot.waitSignal(pages.ended) as ended:
        pages.start()

    assert ended.args == ["archive.warc: it is damaged"]
    pages.deleteLater()


def test_what_was_begun_elsewhere_is_not_read_twice(qtbot: QtBot, at_hand: AtHand) -> None:
    begun = Chunk(entries=tuple(entries(2)), after="2")
    pages = Listing(at_hand, PATH, begun)  # type: ignore[arg-type]
    arrived: list[Entry] = []
    pages.arrived.connect(arrived.extend)

    with qtbot.waitSignal(pages.ended):
        pages.start()

    assert [entry.number for entry in arrived] == [1, 2, 3, 4, 5]
    assert [asked[2] for asked in at_hand.asked] == ["2", "4"]
    pages.deleteLater()


def test_a_page_is_called_by_title_address_or_place() -> None:
    full = entries(1)[0]

    assert name_of(full) == "Ferry 1"
    assert name_of(Entry(number=1, place="a/b.html", url="https://example.org")) == "https://example.org"
    assert name_of(Entry(number=1, place="a/b.html")) == "a/b.html"


def test_a_large_piece_is_handed_on_in_small_ones(qtbot: QtBot) -> None:
    at_hand = AtHand(entries(5000), slice_size=5000)
    pages = listing(at_hand, PATH)
    sizes: list[int] = []
    pages.arrived.connect(lambda arrived: sizes.append(len(arrived)))

    with qtbot.waitSignal(pages.ended):
        pages.start()

    assert sum(sizes) == 5000
    assert max(sizes) < 5000
    pages.deleteLater()
