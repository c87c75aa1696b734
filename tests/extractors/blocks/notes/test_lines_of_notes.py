"""Notes that are told by the numbers that their lines begin with."""

import time

import pytest

from extractors.saving.markdown.document import body_as_markdown
from tests.extractors.saving.compose.test_composing import body_of

TEXT = "<p>It rose<sup>[1]</sup> and fell<sup>[2]</sup> again.</p>"
WRITTEN = "It rose[^1] and fell[^2] again.\n\n{}[^1]: In May.\n\n[^2]: By night.\n"


@pytest.mark.parametrize(
    ("notes", "before"),
    [
        ("<p>[1] In May.</p><p>[2] By night.</p>", ""),
        ("<p>[1] In May.<br>[2] By night.</p>", ""),
        ("<div>[1] In May.<br><br>[2] By night.</div>", ""),
        ("<p><b>Notes</b><br>[1] In <br>May.<br>[2] By night.</p>", "**Notes**\n\n"),
        ("<p><sup>1</sup> In May.<br><sup>2</sup> By night.</p>", ""),
    ],
)
def test_lines_that_begin_with_the_numbers_of_all_marks_are_notes(notes: str, before: str) -> None:
    written = body_as_markdown(body_of(TEXT + notes))

    assert written.replace("In  \n    May.", "In May.") == WRITTEN.format(before)


@pytest.mark.parametrize(
    "markup",
    [
        TEXT + "<p>[1] In May.</p>",
        TEXT + "<p>[1] In May.<br>[2] By night.<br>[2] By day.</p>",
        "<p>[1] In May.<br>[2] By night.</p>" + TEXT,
        "<p>10<sup>2</sup> boats</p><p>[3] In May.<br>[4] By night.</p>",
    ],
)
def test_other_lines_that_begin_with_numbers_are_none(markup: str) -> None:
    assert "[^" not in body_as_markdown(body_of(markup))


def test_many_lines_cost_no_time() -> None:
    start = time.perf_counter()
    body_of(TEXT + "<p>" + "".join(f"[{number}] In May.<br>" for number in range(5_000)) + "</p>")

    assert time.perf_counter() - start < 5
