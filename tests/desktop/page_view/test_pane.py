"""Hidden parts of the page are opened for now when a person goes to them, and the strip shows the page's layout."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import Theme
from extractors.editing import edits
from extractors.editing.page_picture import PagePicture
from extractors.editing.picture_edits import with_pictures
from extractors.pages.page import Page, PageKind
from tests.desktop.page_view.shown import ask, show_page

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.page_view.pane import PagePane

pytestmark = pytest.mark.engine
FIRST = "<p>The river rose at night and took the old pier with it.</p>"


def html(body: str) -> Page:
    return Page(kind=PageKind.HTML, text=f"<!doctype html><html><head></head><body>{body}</body></html>")


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("", 1),
        ("display: none", 2),
        ("display: none !important", 2),
        ("visibility: hidden", 2),
        ("opacity: 0", 2),
        ("max-height: 0; overflow: hidden", 2),
        ("font-size: 0", 0),
    ],
)
def test_what_the_page_hides_is_opened_while_it_is_the_current_block(
    qtbot: QtBot, pane: "PagePane", style: str, expected: int
) -> None:
    show_page(
        qtbot,
        pane,
        html(f"<style>.tab {{ {style} }}</style>{FIRST}<div><div class=tab><p>Boats broke loose.</p></div></div>"),
    )

    assert ask(qtbot, pane, "unhusk.go(1, true)") == expected
    assert (ask(qtbot, pane, "unhusk.middle(1)") is not None) is (expected > 0)

    ask(qtbot, pane, "unhusk.go(0, true)")
    assert ask(qtbot, pane, "document.querySelector('.tab').getAttribute('style')") is None  # it is as it was


def test_a_picture_that_is_dropped_is_veiled_and_one_beside_it_that_is_kept_is_not(
    qtbot: QtBot, pane: "PagePane"
) -> None:
    pictures = "<img src='/img/Boat-300x200.jpg'><img src='https://a.example/mast.png'>"
    document = show_page(qtbot, pane, html(f"{FIRST}{pictures}{FIRST}<img src='pier.png'>"))

    def veiled() -> list[str]:
        made = ask(qtbot, pane, "[...document.querySelectorAll('[unhusk-dropped]')].map((one) => one.src.slice(-8))")
        assert isinstance(made, list)
        return made

    boat, mast, pier = (
        PagePicture(name=name, files=(f"{name}.jpg",), before=before, after=before + 1)
        for name, before in (("boat", 0), ("mast", 0), ("pier", 1))
    )
    document.take_pictures((boat, mast, pier))
    document.apply(with_pictures(document.draft, edits.drop, (), (mast,), {}))

    qtbot.waitUntil(lambda: veiled() == ["mast.png", "pier.png"])


def test_the_strip_shows_the_page_as_it_is_laid_out_and_a_click_scrolls_there(
    qtbot: QtBot, qapp: "QApplication", pane: "PagePane"
) -> None:
    from desktop.page_view.strip import PageStrip

    strip = PageStrip(pane, Theme(qapp))
    qtbot.addWidget(strip)
    strip.resize(20, 600)
    strip.show()

    show_page(qtbot, pane, html(f"{FIRST}<div style='height: 4000px'></div>{FIRST}"))

    qtbot.waitUntil(lambda: len(strip.lines) == 600)
    assert [strip.lines[place].strip() != "" for place in (2, 300, 596)] == [True, False, True]
    top, size = pane.place_on_page()
    assert (top, round(size, 1)) == (0.0, 0.2)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(10, 590))
    qtbot.waitUntil(lambda: pane.place_on_page()[0] > 0.5)
