"""Articles on their way out, with real workers: complete, in order, and never lost on the way."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from desktop.session import articles
from desktop.session.session import Session
from desktop.window.window import Window
from extractors.comparing.combining import DEFAULT
from extractors.editing import edits
from extractors.saving.choices import DEFAULT_CHOICES
from extractors.saving.rendered import RenderedArticle
from tests.desktop.conftest import put
from tests.desktop.documents import (
    ARTICLE,
    CAPTION,
    FOOTER,
    HTML,
    answer,
    propose,
    settled_document,
    waiting_document,
)

LIMIT_MS = 30_000
_write = articles._write


def slow_down(monkeypatch: pytest.MonkeyPatch, *seconds: float) -> None:
    """Have the first files take that long to be written."""
    left = list(seconds)

    def write(path: Path, made: RenderedArticle, *, overwrite: bool) -> None:
        time.sleep(left.pop(0) if left else 0)
        _write(path, made, overwrite=overwrite)

    monkeypatch.setattr(articles, "_write", write)


def test_of_two_saves_of_a_page_the_later_one_stays(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow_down(monkeypatch, 0.6)
    document, target = settled_document(), tmp_path / "harbour.txt"
    document.setParent(session)
    session.save(document, target, "txt", overwrite=True)
    document.play(edits.keep(document.draft, [CAPTION]))

    with qtbot.waitSignals([session.saved, session.saved], timeout=LIMIT_MS):
        session.save(document, target, "txt", overwrite=True)

    assert "Photo" in target.read_text(encoding="utf-8")
    assert not document.has_unsaved_corrections


def test_a_page_saved_before_its_extractors_have_answered_is_written_when_they_have(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    document, target = waiting_document((DEFAULT, "trafilatura")), tmp_path / "harbour.txt"
    document.setParent(session)
    with qtbot.waitSignal(session.message) as told:
        session.save(document, target, "txt")
    document.play(edits.keep(document.draft, [CAPTION]))

    with qtbot.waitSignal(session.saved, timeout=LIMIT_MS):
        answer(document, "trafilatura", ARTICLE)
        propose(document, dict.fromkeys(ARTICLE, 1.0))
        document.finish()

    assert told.args[0] == "“harbour.html” is saved as soon as the proposal and the details are there."
    text = target.read_text(encoding="utf-8")
    assert "All rights reserved" not in text
    assert "Photo" in text
    assert not document.has_unsaved_corrections


def test_a_page_that_is_read_again_between_two_saves_is_saved_twice(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    document, target = settled_document(), tmp_path / "harbour.txt"
    document.setParent(session)
    session.save(document, target, "txt", overwrite=True)
    session.save(document, target, "txt", overwrite=True)
    assert document.page is not None
    document.open_page(document.page, document.blocks, (DEFAULT, "trafilatura"))
    with qtbot.waitSignal(session.saved, timeout=LIMIT_MS):
        pass

    with qtbot.waitSignal(session.saved, timeout=LIMIT_MS):
        answer(document, "trafilatura", ARTICLE | {CAPTION})
        propose(document, dict.fromkeys(ARTICLE | {CAPTION}, 1.0))
        document.finish()

    assert "Photo" in target.read_text(encoding="utf-8")


@pytest.mark.timeout(120)
def test_a_page_saved_as_soon_as_it_is_there_has_its_title_and_nothing_but_its_article(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    page, target = tmp_path / "harbour.html", tmp_path / "harbour.md"
    page.write_text(HTML.replace("<html>", "<html><title>Floods reach the harbour</title>"), encoding="utf-8")
    session.open_file(page)
    (document,) = session.documents
    qtbot.waitUntil(lambda: document.is_ready, timeout=LIMIT_MS)

    with qtbot.waitSignal(session.saved, timeout=LIMIT_MS):
        session.save(document, target, "md")

    text = target.read_text(encoding="utf-8")
    assert text.startswith("---\ntitle: ")
    assert document.blocks[FOOTER].text not in text


def test_an_article_of_a_closed_page_is_there_before_the_window_closes(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow_down(monkeypatch, 0.4)
    document, target = settled_document(), tmp_path / "harbour.txt"
    put(window, document)
    window.session.save(document, target, "txt")
    window.session.close_document(document)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    window.close()

    assert target.exists()


def test_that_an_article_could_not_be_written_is_told_of_a_closed_page_too(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    document = settled_document()
    put(window, document)
    window.session.save(document, tmp_path / "file" / "harbour.txt", "txt")

    with qtbot.waitSignal(window.session.failed, timeout=LIMIT_MS) as told:
        window.session.close_document(document)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert "its folder is a file" in told.args[0]


def test_a_page_closed_before_it_was_complete_keeps_nobody_waiting(window: Window, tmp_path: Path) -> None:
    document = waiting_document((DEFAULT,))
    put(window, document)
    window.session.articles.save(document, tmp_path / "a.txt", "txt", overwrite=False, choices=DEFAULT_CHOICES)
    window.session.close_document(document)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    window.close()

    assert not window.isVisible()
