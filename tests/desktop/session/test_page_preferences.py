"""What a person wants of every page: page types, parts of articles."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop.session.documents.document import Document
from desktop.session.session import Session
from desktop.window.page_type_menu import PageTypeMenu
from desktop.window.window import Window
from extractors.editing.edits import keep
from extractors.roles.choice import role_choice
from extractors.running.tasks import roles_of_blocks
from tests.desktop.documents import CAPTION, NAV

_SAMPLE = Path(__file__).parents[3] / "resources" / "samples" / "news-article.html"


def kept(document: Document) -> set[int]:
    return {index for index, is_kept in enumerate(document.draft.kept()) if is_kept}


def test_parts_that_are_always_or_never_wanted_come_and_go_on_every_page(window: Window, document: Document) -> None:
    assert document.page is not None
    document.take_roles(roles_of_blocks(document.page))
    before = kept(document)

    window.session.preferences.choose_roles(role_choice(["captions"], []))
    assert kept(document) == before | {CAPTION}
    assert window.session.settings.role_choice == role_choice(["captions"], [])

    window.session.preferences.choose_roles(role_choice([], []))
    assert kept(document) == before


def test_what_was_settled_by_hand_comes_after_the_wish(window: Window, document: Document) -> None:
    assert document.page is not None
    document.play(keep(document.draft, [NAV]))
    document.take_roles(roles_of_blocks(document.page))

    window.session.preferences.choose_roles(role_choice([], ["navigation"]))

    assert NAV in kept(document)


def test_a_wish_holds_for_pages_that_are_opened_later(session: Session) -> None:
    session.preferences.choose_roles(role_choice([], ["byline"]))

    document = session._new_document("later.html")

    assert document.role_choice == role_choice([], ["byline"])


@pytest.mark.timeout(120)
def test_a_page_is_read_as_the_person_says_and_its_site_from_then_on(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    address = "<link rel=canonical href=https://tides.example/news/1>"
    first, second = tmp_path / "1.html", tmp_path / "2.html"
    for file in (first, second):
        file.write_text(_SAMPLE.read_text("utf-8").replace("<head>", f"<head>{address}"), encoding="utf-8")
    window.session.open_file(first)
    document = window.session.current
    assert document is not None
    qtbot.waitUntil(lambda: document.is_ready and not document.is_running, timeout=60_000)
    button = window.findChild(PageTypeMenu)
    assert isinstance(button, QToolButton)
    qtbot.waitUntil(lambda: "an article" in button.text())
    document.play(keep(document.draft, [0]))

    button.chosen.emit("forum", True)

    qtbot.waitUntil(lambda: not document.is_running, timeout=60_000)
    assert document.page is not None
    assert document.page.read_as == "forum"
    qtbot.waitUntil(lambda: "a thread" in button.text())
    assert document.undo_stack.count() == 1
    assert 0 in kept(document)
    window.session.open_file(second)
    qtbot.waitUntil(lambda: window.session.current is not document, timeout=10_000)
    later = window.session.current
    assert later is not None
    qtbot.waitUntil(lambda: later.is_ready, timeout=60_000)
    assert later.page is not None
    assert later.page.read_as == "forum"
