"""The icons: one consistent set that can be recoloured."""

import re
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtGui import QIcon
from PySide6.QtSvg import QSvgRenderer

from extractors.bundled import resource

FOLDER = resource("icons")
APPLICATION = FOLDER / "unhusk.svg"
DRAWINGS = sorted((path for path in FOLDER.glob("*.svg") if path != APPLICATION), key=lambda path: path.name)

every_icon = pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)


@every_icon
def test_an_icon_uses_the_one_colour_that_is_replaced(path: Path):
    drawing = path.read_text(encoding="utf-8")
    colours = set(re.findall(r"(?:fill|stroke)=\"([^\"]*)\"", drawing)) - {"none"}

    assert colours == {"#000000"}
    assert re.findall(r"style=|rgb|url\(|<image|<text|<script", drawing) == []


@every_icon
def test_an_icon_is_drawn_on_the_common_grid(path: Path):
    root = etree.parse(path).getroot()

    assert dict(root.attrib) == {
        "width": "20",
        "height": "20",
        "viewBox": "0 0 20 20",
        "fill": "none",
        "stroke": "#000000",
        "stroke-width": "1.5",
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
    }


@pytest.mark.parametrize("path", [*DRAWINGS, APPLICATION], ids=lambda path: path.stem)
def test_qt_can_draw_it(path: Path, qapp: object):
    assert QSvgRenderer(str(path)).isValid()


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256])
def test_the_application_icon_comes_in_every_usual_size(size: int, qapp: object):
    sizes = QIcon(str(FOLDER / f"unhusk-{size}.png")).availableSizes()

    assert [(each.width(), each.height()) for each in sizes] == [(size, size)]
