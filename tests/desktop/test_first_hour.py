"""A person's first hour in a real window: a page is opened, settled, corrected, undone, saved, closed, opened again.

Every step is a key through an X server, and its result is read from the saved file, as the person would.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from extractors.bundled import resource
from tests.desktop.program import IS_POSSIBLE, Program, screen, wait_for

pytestmark = [pytest.mark.skipif(not IS_POSSIBLE, reason="needs Xvfb and xdotool"), pytest.mark.timeout(600)]

PAGE = """<!doctype html><html lang="en"><head><title>Floods reach the harbour</title>
<link rel="canonical" href="https://courier.example.org/floods"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Floods reach the harbour</h1>
<figure><img src="/quay.jpg" alt="The quay"><figcaption>The quay at dawn, before the water came.</figcaption></figure>
<p>Read more: The river rose all night, and by four in the morning it had found the lowest stone of the wall.</p>
<p>Fire crews cleared two hundred homes before it was light. Nobody was hurt, the county fire service said.</p>
<h2>What is lost</h2>
<p>The boats that broke loose in the night were counted in the morning, and this is what the harbour master wrote.</p>
<table><tr><th>Boat</th><th>Loss</th></tr><tr><td>Ferry</td><td>total</td></tr><tr><td>Tug</td><td>none</td></tr></table>
<p>The wall was built for another sea, she said, and the town would have to build another one before next winter.</p>
</article><footer><p>All rights reserved by the paper of the town</p></footer></body></html>"""
READ_MORE, FIRE, LOST_HEADING = "Read more:", "Fire crews cleared", "## What is lost"


@pytest.fixture
def display() -> Iterator[str]:
    with screen() as number:
        yield number


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "floods.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


def find(program: Program, words: str) -> None:
    """Go to a passage by the words in it."""
    program.press("ctrl+f", "ctrl+a")
    program.write(words)
    program.press("Return", "Escape")


def saved(target: Path, is_done: str, *, gone: str = "") -> str:
    """Wait until the saved article has some words and no longer has others; return it without its front matter."""

    def look() -> str:
        text = target.read_text(encoding="utf-8").partition("\n---\n")[2] if target.exists() else ""
        return text if is_done in text and (not gone or gone not in text) else ""

    return wait_for(look, f"an article with {is_done!r} and without {gone!r}")


def save_first(program: Program, target: Path) -> None:
    program.press("ctrl+s")
    program.window("Save the article")
    program.press("ctrl+a")
    program.write(str(target))
    program.press("Return")
    saved(target, LOST_HEADING)
    program.window("Floods reach the harbour[^(]* — Unhusk")


def test_the_first_hour(display: str, page: Path, tmp_path: Path) -> None:
    target = tmp_path / "floods.md"
    program = Program(display, tmp_path, str(page))
    try:
        program.window("Floods reach the harbour[^(]* — Unhusk")  # no longer "(running)"
        program.press("shift+a")  # accept everything in doubt as it is
        save_first(program, target)
        first = saved(target, FIRE)
        assert READ_MORE in first
        assert "| Ferry | total |" in first

        # A phrase is dropped; a paragraph is split in two; one key drops the table.
        find(program, "Read more")
        program.press("x", "shift+Right", "d")
        find(program, "Nobody was hurt")
        program.press("F2", "End")
        program.press(*["Left"] * len("Nobody was hurt, the county fire service said."))
        program.press("ctrl+Return", "Return")
        find(program, "Ferry")
        program.press("shift+space", "ctrl+s")
        corrected = saved(target, "\nNobody was hurt", gone=READ_MORE)
        assert "before it was light.\n\nNobody was hurt" in corrected
        assert "Ferry" not in corrected
        assert "The river rose all night" in corrected

        # Undone in three steps, done again by as many.
        program.press(*["ctrl+z"] * 3, "ctrl+s")
        undone = saved(target, READ_MORE)
        assert undone == first
        program.press(*["ctrl+shift+z"] * 3, "ctrl+s")
        assert saved(target, "\nNobody was hurt", gone=READ_MORE) == corrected
        program.quit()
    finally:
        errors = program.end()
    assert "Traceback" not in errors, errors

    # Opened again, it is as it was left; the edits can still be undone, and saving overwrites the same file.
    again = Program(display, tmp_path, str(page))
    try:
        again.window("Floods reach the harbour[^(]* — Unhusk")
        again.press("ctrl+z", "ctrl+s")  # the table comes back
        reopened = saved(target, "| Ferry | total |")
        assert "\nNobody was hurt" in reopened
        assert READ_MORE not in reopened
        again.press("ctrl+shift+z", "ctrl+s")
        assert saved(target, LOST_HEADING, gone="Ferry") == corrected
        again.press("ctrl+w")
        again.window("^Unhusk$")
        again.quit()
    finally:
        errors = again.end()
    assert "Traceback" not in errors, errors


def test_a_sample_of_every_kind_is_opened_one_after_the_other(display: str, tmp_path: Path) -> None:
    names = ("news-article.html", "forum-thread.html", "documentation-page.html", "pasted-page.txt")
    program = Program(display, tmp_path, *(str(resource(f"samples/{name}")) for name in names))
    try:
        program.window("running|Wenn tops its wall")  # the first page has been read
        for _ in (*names, *names):  # the first time round, most extractors are still running
            program.press("v", "n", "v", "w", "w", "ctrl+Page_Down")
        program.window("Wenn tops its wall")
        program.press("ctrl+shift+w")
        program.window("^Unhusk$")
        program.quit()
    finally:
        errors = program.end()
    assert "Traceback" not in errors, errors
