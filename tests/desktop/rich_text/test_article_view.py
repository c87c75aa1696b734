"""The reader's view loads nothing, keeps its place, and follows colours and footnotes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument, QTextTable
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import Theme
from desktop.rich_text.article_view import ArticleView

_LONG = tuple(
    f"<p>The river rose at night, and paragraph {number} of it came into the house.</p>" for number in range(600)
)


def shown(qtbot: QtBot, pieces: tuple[str, ...]) -> ArticleView:
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    view.show_article(pieces)
    qtbot.waitUntil(lambda: view.is_whole)
    return view


def test_no_picture_is_read_from_a_file(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    file = tmp_path / "picture.png"
    assert picture.save(str(file))
    view = shown(
        qtbot, (f'<p><img src="{QUrl.fromLocalFile(str(file)).toString()}"></p>', f'<p><img src="{file}"></p>')
    )

    for address in (QUrl.fromLocalFile(str(file)), QUrl(str(file))):
        loaded = view.document().resource(QTextDocument.ResourceType.ImageResource.value, address)
        assert isinstance(loaded, QImage)
        assert loaded.width() == 1


def test_each_piece_keeps_its_own_form(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, ("<h1>Floods</h1>", "<p>The river rose.</p>", "<h2>Later</h2>"))
    first = view.document().begin()

    assert [first.text(), first.next().text(), first.next().next().text()] == ["Floods", "The river rose.", "Later"]
    assert first.blockFormat().headingLevel() == 1
    assert first.next().blockFormat().headingLevel() == 0
    assert first.next().blockFormat().lineHeight() > 0


def test_a_long_article_arrives_in_parts_and_whole(qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.rich_text.article_view._BUDGET_S", 0.0)  # a fast machine would do all of it at once
    view = ArticleView()
    qtbot.addWidget(view)

    view.show_article(_LONG[:60])
    begun = view.document().blockCount()
    qtbot.waitUntil(lambda: view.is_whole)

    assert begun < 60
    assert view.document().blockCount() == 60


def test_the_place_stays_when_the_article_is_made_anew(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, _LONG)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 3000)
    view.verticalScrollBar().setValue(3000)

    view.show_article((*_LONG, "<p>One more.</p>"))

    qtbot.waitUntil(lambda: view.is_whole and view.verticalScrollBar().value() == 3000)


def test_a_link_to_a_footnote_goes_there_and_a_link_outside_nowhere(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, (*_LONG, '<p><a name="note"></a>A note.</p>'))

    view.anchorClicked.emit(QUrl("https://example.org/#note"))
    assert view.verticalScrollBar().value() == 0
    view.anchorClicked.emit(QUrl("#note"))

    assert view.verticalScrollBar().value() > 1000


def test_a_listing_stands_inside_its_ground(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, ("<p>Before.</p>", "<pre>x = 1\nprint(x)</pre>", "<p>After.</p>"))

    ground = view.document().rootFrame().childFrames()[0]
    assert isinstance(ground, QTextTable)
    assert ground.format().cellPadding() > 0
    assert [line for line in view.toPlainText().split("\n") if line] == ["Before.", "x = 1", "print(x)", "After."]


def test_the_article_follows_the_colours(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, ("<p>The river rose.</p>",))

    theme.set_scheme("dark")
    qtbot.waitUntil(lambda: view.is_whole)

    colour = view.document().begin().begin().fragment().charFormat().foreground().color()
    assert colour == theme.colour("text")
