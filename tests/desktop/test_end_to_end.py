"""The installed program in a real window: opened, settled, saved and closed by keys through the X server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from extractors.bundled import resource
from tests.desktop.program import IS_POSSIBLE, Program, screen, wait_for

pytestmark = [pytest.mark.skipif(not IS_POSSIBLE, reason="needs Xvfb and xdotool"), pytest.mark.timeout(600)]


@pytest.fixture
def display() -> Iterator[str]:
    with screen() as number:
        yield number


def test_a_page_is_opened_settled_saved_and_closed_by_keys(display: str, tmp_path: Path) -> None:
    target = tmp_path / "floods.md"
    program = Program(display, tmp_path, str(resource("samples/news-article.html")))
    try:
        program.window("Wenn tops its wall[^(]* — Unhusk")  # no longer "(running)"
        program.press("Home", "n", "space", "ctrl+s")
        program.window("Save the article")
        program.press("ctrl+a")
        program.write(str(target))
        program.press("Return")
        wait_for(lambda: target.read_text(encoding="utf-8") if target.exists() else "", "the saved article")
        program.window("Floods reach the harbour")
        program.quit()
    finally:
        errors = program.end()
    assert "Traceback" not in errors, errors
    text = target.read_text(encoding="utf-8")
    assert text.startswith("---\ntitle: ")
    assert "The river rose all night." in text
    assert "Skip to main content" not in text
