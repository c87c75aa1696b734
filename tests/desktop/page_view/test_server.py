"""The engine gets the page's own resources, from its file and the folder beside it, and no other file."""

import base64
from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pytestqt.qtbot import QtBot

from extractors.pages.opening import open_path
from tests.desktop.page_view.shown import ask, show_page

if TYPE_CHECKING:
    from desktop.page_view.pane import PagePane

pytestmark = pytest.mark.engine
PROSE = "<p>The river rose at night and took the old pier with it.</p>"
DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
GREEN, RED = "rgb(0, 128, 0)", "rgb(255, 0, 0)"


def show(qtbot: QtBot, pane: "PagePane", file: Path) -> None:
    [page] = open_path(file)
    show_page(qtbot, pane, page)


def colour(qtbot: QtBot, pane: "PagePane") -> Any:
    return ask(qtbot, pane, "getComputedStyle(document.querySelector('p')).color")


@pytest.mark.parametrize("comment", ["", "<!-- saved from url=(0027)https://paper.example/rain/ -->"])
def test_a_complete_page_has_the_styles_and_pictures_of_its_folder(
    qtbot: QtBot, pane: "PagePane", tmp_path: Path, comment: str
) -> None:
    folder = tmp_path / "Rain in the hills_files"
    folder.mkdir()
    (folder / "main.css").write_text("p { color: green; background: url(ground.png) }", encoding="utf-8")
    (folder / "dot.png").write_bytes(DOT)
    (folder / "ground.png").write_bytes(DOT)
    file = tmp_path / "Rain in the hills.html"
    links = '<link rel=stylesheet href="./Rain%20in%20the%20hills_files/main.css">'
    picture = '<img src="./Rain%20in%20the%20hills_files/dot.png">'
    file.write_text(f"<!doctype html>{comment}<html><head>{links}</head><body>{PROSE}{picture}</body></html>")

    show(qtbot, pane, file)

    assert colour(qtbot, pane) == GREEN
    assert ask(qtbot, pane, "document.images[0].naturalWidth") == 1
    assert pane.server.request_count == 4  # the page, its style sheet, and both pictures


def test_a_message_has_the_styles_that_it_holds(qtbot: QtBot, pane: "PagePane", tmp_path: Path) -> None:
    message = EmailMessage()
    message["Snapshot-Content-Location"] = "https://paper.example/rain"
    message["Subject"] = "Rain"
    links = (
        '<link rel=stylesheet href="cid:css-1@mhtml.blink"><link rel=stylesheet href="https://cdn.example/b.css?v=2">'
    )
    message.set_content(f"<html><head>{links}</head><body>{PROSE}</body></html>", subtype="html")
    message.add_related(b"p { color: red }", "text", "css", cid="<css-1@mhtml.blink>")
    message.add_related(b"p { color: green }", "text", "css")
    message.get_payload()[2]["Content-Location"] = "https://cdn.example/b.css?v=2"  # type: ignore[index]
    file = tmp_path / "rain.mhtml"
    file.write_bytes(message.as_bytes())

    show(qtbot, pane, file)

    assert colour(qtbot, pane) == GREEN


def test_no_file_but_the_pages_own_is_served(qtbot: QtBot, pane: "PagePane", tmp_path: Path) -> None:
    (tmp_path / "secret.css").write_text("p { color: red }", encoding="utf-8")
    (tmp_path / "Rain_files").mkdir()
    places = [
        "secret.css",
        "../secret.css",
        "Rain_files/../secret.css",
        "/secret.css",
        (tmp_path / "secret.css").as_uri(),
    ]
    places += ["unhusk-page://page/file/secret.css", f"unhusk-page://page/file/{tmp_path / 'secret.css'}"]
    places += ["Rain_files/%2e%2e/secret.css", "Rain_files/..%2fsecret.css"]
    links = "".join(f'<link rel=stylesheet href="{place}">' for place in places)
    file = tmp_path / "Rain.html"
    file.write_text(f"<!doctype html><html><head>{links}</head><body>{PROSE}</body></html>", encoding="utf-8")

    show(qtbot, pane, file)

    assert colour(qtbot, pane) == "rgb(0, 0, 0)"


def test_what_scripts_would_write_is_not_there(qtbot: QtBot, pane: "PagePane", tmp_path: Path) -> None:
    file = tmp_path / "rain.html"
    scripts = "<script>document.body.append('written')</script><img src=x onerror=\"document.body.append('written')\">"
    file.write_text(f"<!doctype html><html><body>{PROSE}{scripts}</body></html>", encoding="utf-8")

    show(qtbot, pane, file)

    assert "written" not in ask(qtbot, pane, "document.body.textContent")
