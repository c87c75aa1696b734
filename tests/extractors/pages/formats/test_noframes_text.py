"""Pages of frames with a text for browsers without."""

import pytest

from extractors.pages.formats.noframes_text import with_open_noframes

TEXT = "<p>The river rose at night and nobody was hurt.</p>" * 5


@pytest.mark.parametrize(
    "markup",
    [
        f"<html><frameset><frame src=a.html><noframes>{TEXT}</noframes></frameset></html>",
        f"<html><FRAMESET><FRAME src=a.html></FRAMESET><NOFRAMES>{TEXT}</html>",
    ],
)
def test_the_text_stands_in_the_place_of_the_frames(markup: str) -> None:
    assert with_open_noframes(markup) == f"<html>{TEXT}</html>"


def test_scripts_without_an_end_cost_no_time() -> None:
    markup = "<frameset><noframes>" + "<script>" * 80_000  # two minutes, when each looked for its own

    assert with_open_noframes(markup) == markup


def test_a_sentence_for_old_browsers_is_no_text() -> None:
    markup = "<frameset><frame src=a.html><noframes>Your browser shows no frames.</noframes></frameset>"

    assert with_open_noframes(markup) == markup
