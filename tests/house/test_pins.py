"""Every dependency is pinned: resources/pins.txt against pyproject.toml and what is installed."""

import tomllib
from importlib import metadata

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from extractors.bundled import resource
from tests.house.test_house import ROOT

TOO_LARGE = {"pyside6-addons", "distributed"}  # not for every machine (440 MB; 14 packages); pinned all the same


@pytest.fixture(scope="module")
def pins() -> dict[str, Version]:
    lines = resource("pins.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("==") for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(name): Version(version) for name, version in pairs}


@pytest.fixture(scope="module")
def asked_for() -> list[Requirement]:
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = pyproject["project"]
    groups = [
        project["dependencies"],
        *project["optional-dependencies"].values(),
        *pyproject["dependency-groups"].values(),
        pyproject["build-system"]["requires"],
        ["pip", "setuptools"],
    ]
    return [Requirement(line) for group in groups for line in group]


def test_every_pin_is_within_the_bounds_of_pyproject(pins, asked_for):
    outside = [
        str(requirement)
        for requirement in asked_for
        if pins.get(canonicalize_name(requirement.name), Version("0")) not in requirement.specifier
    ]

    assert outside == []


def test_everything_that_is_brought_along_is_pinned(pins, asked_for):
    brought: set[str] = set()
    waiting = [(requirement, "") for requirement in asked_for]
    while waiting:
        requirement, extra = waiting.pop()
        name = canonicalize_name(requirement.name)
        if requirement.marker and not requirement.marker.evaluate({"extra": extra}):
            continue
        try:
            wants = metadata.requires(name) or []
        except metadata.PackageNotFoundError:
            if name in TOO_LARGE:
                continue
            pytest.fail(f"{name} is not installed: run the tests with `sh tests/run`")
        if name not in brought:
            brought.add(name)
            waiting += [(Requirement(line), extra) for line in wants for extra in ("", *requirement.extras)]

    assert {f"{name}=={metadata.version(name)}" for name in brought if name not in pins} == set()
