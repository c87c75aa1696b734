"""The tour: it follows the person's actions, can be skipped, and is shown once."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.action_table import DESCRIPTIONS
from desktop.window.tour import STEPS, Tour, begin_tour
from desktop.window.window import Window
from tests.desktop.conftest import put
from tests.desktop.documents import settled_document


def _begin(window: Window) -> Tour:
    tour = begin_tour(window, window.actions_by_name, window.session)
    assert tour is not None
    return tour


def test_it_goes_on_when_a_person_does_what_it_says(window: Window):
    tour = _begin(window)
    assert tour.words.text().startswith("1/4")

    document = settled_document()
    put(window, document)
    assert tour.words.text().startswith("1/4")  # it may turn out that there is no page in the file
    document.page_arrived.emit(document)
    assert tour.words.text().startswith("2/4")
    window.actions_by_name["next_doubt"].trigger()
    assert tour.words.text().startswith("3/4")
    window.actions_by_name["keep"].trigger()
    assert tour.words.text().startswith("4/4")
    tour.next.click()

    assert not tour.isVisible()
    assert begin_tour(window, window.actions_by_name, window.session) is None


def test_at_the_desk_it_says_how_a_page_is_opened_and_done(window: Window, folder: Path):
    tour = _begin(window)

    window.collection_controller.open_folder(folder)

    assert "most needs a look" in tour.words.text()
    document = settled_document()
    put(window, document)
    document.page_arrived.emit(document)
    assert tour.words.text().startswith("2/4")


def test_a_step_that_is_done_early_is_not_skipped_over(window: Window):
    tour = _begin(window)

    window.actions_by_name["next_doubt"].trigger()

    assert tour.words.text().startswith("1/4")


def test_who_saves_without_its_help_is_led_past_the_steps_before(window: Window):
    tour = _begin(window)
    document = settled_document()
    put(window, document)
    document.page_arrived.emit(document)

    window.actions_by_name["accept_rest"].trigger()
    assert tour.words.text().startswith("4/4")
    window.actions_by_name["save"].trigger()

    assert not tour.isVisible()


def test_its_bar_is_as_high_as_its_words_need(window: Window, qtbot: QtBot):
    tour = _begin(window)
    words, lines = tour.words, tour.words.heightForWidth
    qtbot.waitUntil(lambda: words.isVisible() and words.height() >= lines(words.width()))
    wide = tour.height()

    window.resize(640, 600)
    font = words.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    words.setFont(font)

    qtbot.waitUntil(lambda: tour.height() > wide and words.height() >= lines(words.width()))


def test_who_skips_it_never_sees_it_again(window: Window):
    tour = _begin(window)

    tour.skip.click()

    assert not tour.isVisible()
    assert begin_tour(window, window.actions_by_name, window.session) is None


def test_there_is_nothing_to_skip_at_its_last_step(window: Window, qtbot: QtBot):
    tour = _begin(window)
    qtbot.waitUntil(tour.skip.isVisible)

    for _ in range(len(STEPS) - 1):
        tour.next.click()
    window.resize(1000, 700)
    window.grab()

    assert tour.next.isVisible()
    assert not tour.skip.isVisible()


def test_it_takes_no_focus_from_the_page(window: Window):
    tour = _begin(window)
    window.view.setFocus()

    tour.next.click()

    assert not tour.next.hasFocus()


def test_every_action_it_waits_for_is_there():
    names = {described.name for described in DESCRIPTIONS}

    assert {name for step in STEPS for name in step.ends_with} <= names
