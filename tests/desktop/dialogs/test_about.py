"""The about box names every required library, with its licence."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from desktop.appearance.theme import Theme
from desktop.dialogs import about
from desktop.dialogs.about import LIBRARIES, about_box

PROJECT = Path(__file__).parents[3] / "pyproject.toml"
_SAYING = ("License-Expression", "License", "Classifier")  # fields of a package's metadata


def texts(box: QWidget) -> str:
    return "\n".join(label.text() for label in box.findChildren(QLabel))


def test_every_dependency_is_named() -> None:
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["more"]]
    names = {re.split(r"[^\w.-]", line, maxsplit=1)[0].lower() for line in asked}

    assert {library.name.lower() for library in LIBRARIES} == names


@pytest.mark.parametrize("library", LIBRARIES, ids=lambda library: library.name)
def test_a_licence_is_of_the_family_that_the_package_says(library: about.Library) -> None:
    try:
        found = metadata(library.name)
    except PackageNotFoundError:
        pytest.skip("an optional library that is not here")
    stated = " ".join(value for name in _SAYING for value in found.get_all(name, []))

    assert library.licence.split("-")[0] in stated


def test_version_and_licence_are_told(theme: Theme, parent: QWidget) -> None:
    assert "MIT licence" in texts(about_box(parent))


def test_the_data_is_credited_where_the_model_is_there(
    theme: Theme, parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    for is_there in (False, True):
        monkeypatch.setattr(about, "has_learned_model", lambda is_there=is_there: is_there)
        assert ("M. Foley (CC-BY-4.0)" in texts(about_box(parent))) is is_there
