"""The colours: both themes have the same roles, and what must be read or seen has enough contrast.

Contrast is WCAG 2.2's ratio of relative luminances: 1 for no difference, 21 for black on white.
"""

import json
import re

import pytest

from extractors.bundled import resource

THEMES: dict[str, dict[str, str]] = json.loads(resource("styles/colours.json").read_text(encoding="utf-8"))
ROWS = ("surface", "row_current")  # backgrounds of a page's text
GROUNDS = ("surface", "window", "raised", "row_current")

# Foreground, background, least contrast: the window's own floors; otherwise WCAG's for text and for graphics.
FLOORS = [
    *(("text", ground, 7.0) for ground in (*GROUNDS, "code_background", "notice_background")),
    *(("error_text", ground, 7.0) for ground in ("surface", "window")),
    ("header_text", "window", 7.0),
    ("header_text", "surface", 7.0),
    ("selection_text", "selection", 7.0),
    ("find_text", "find_background", 7.0),
    ("found_now_text", "found_now_background", 7.0),
    *(("button_text", button, 7.0) for button in ("button", "button_hover", "button_pressed")),
    *(("text_muted", ground, 4.5) for ground in (*GROUNDS, "button_hover", "notice_background")),
    *(("doubt_text", ground, 4.5) for ground in GROUNDS),
    *(("fold_text", ground, 4.5) for ground in ("surface", "window")),
    *(("link", ground, 4.5) for ground in (*GROUNDS, "button_hover")),
    *(("accent_text", ground, 4.5) for ground in ("accent", "focus")),
    *(("text_faint", ground, 4.5) for ground in (*GROUNDS, "code_background")),
    *((mark, row, 3.0) for mark in ("doubt", "by_hand", "mark_kept", "mark_partly", "mark_dropped") for row in ROWS),
    *((line, ground, 3.0) for line in ("focus", "running", "accent") for ground in ("surface", "window", "button")),
    *((mark, "overview_background", 3.0) for mark in ("overview_doubt", "overview_here")),
]


def _luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_black_on_white_has_the_contrast_that_wcag_gives_it():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_light_and_dark_name_the_same_roles():
    assert THEMES.keys() == {"light", "dark", "light-contrast", "dark-contrast"}
    assert all(list(roles) == list(THEMES["light"]) for roles in THEMES.values())


@pytest.mark.parametrize("theme", THEMES)
def test_a_colour_is_written_as_six_digits(theme: str):
    assert [role for role, colour in THEMES[theme].items() if not re.fullmatch("#[0-9a-f]{6}", colour)] == []


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("front", "ground", "floor"), FLOORS)
def test_what_is_in_front_stands_out_from_its_ground(theme: str, front: str, ground: str, floor: float):
    assert contrast(THEMES[theme][front], THEMES[theme][ground]) >= floor


@pytest.mark.parametrize("theme", ["light-contrast", "dark-contrast"])
@pytest.mark.parametrize("front", ["text", "text_muted", "text_faint", "fold_text", "link", "error_text", "doubt_text"])
def test_all_text_is_of_high_contrast_where_the_system_asks_for_it(theme: str, front: str):
    assert min(contrast(THEMES[theme][front], THEMES[theme][ground]) for ground in GROUNDS) >= 7
    assert contrast(THEMES[theme]["hairline"], THEMES[theme]["surface"]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("row", ROWS)
def test_dropped_text_is_plainly_fainter_than_kept_text(theme: str, row: str):
    colours = THEMES[theme]

    assert contrast(colours["text_faint"], colours[row]) * 2.0 <= contrast(colours["text"], colours[row])


def test_the_dark_theme_is_not_black():
    assert all(_luminance(THEMES["dark"][ground]) > _luminance("#101010") for ground in GROUNDS)
