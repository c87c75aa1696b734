"""`unhusk doctor`: what it finds, what counts as a fault, and that it survives a crash of Qt."""

import json
import tomllib
from importlib.metadata import version
from subprocess import CompletedProcess

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from extractors.cli import doctor, main
from extractors.plugins import registry
from extractors.plugins.libraries import library_of
from tests.house.test_house import ROOT

Captured = pytest.CaptureFixture[str]


def test_every_installed_extractor_is_tried_and_the_window_is_looked_for(capsys: Captured):
    status = main(["doctor", "--json"])

    found = {one["name"]: one for one in json.loads(capsys.readouterr().out)}
    assert status == 0
    assert all(one.name in found for one in registry.installed_plugins())
    assert found["trafilatura"]["told"].startswith("works")
    assert found["msgpack"]["told"] == version("msgpack")
    assert found["platform"]["told"] == "offscreen"
    assert found["drafts"]["told"].endswith("(not made yet)")
    assert found["settings"]["topic"] == "places"


def test_an_extractor_that_breaks_is_a_fault_and_one_without_its_library_is_not(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
):
    broken = registry.InstalledPlugin(name="broken", distribution="acme", version="3", target="acme_has_none:Broken")
    absent = registry.InstalledPlugin(
        name="goose3", distribution="unhusk", version="1", library="goose3", extra="more", is_missing=True
    )
    monkeypatch.setattr(registry, "installed_plugins", lambda: (broken, absent))
    monkeypatch.setattr(doctor, "_window_report", lambda: CompletedProcess([], 0, "{}", ""))

    assert main(["doctor"]) == 1

    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:3] for line in lines if line.startswith("FAULT")] == [["FAULT", "extractor", "broken"]]
    assert 'goose3: goose3 is not installed: pip install "unhusk[more]"' in lines
    assert lines[-1] == "1 fault found."


@pytest.mark.parametrize(
    ("stderr", "result"),
    [
        ("Traceback:\nImportError: libEGL.so.1: cannot open", "ImportError: libEGL.so.1: cannot open"),
        ("qt.qpa.xcb: could not connect to display :7\nAvailable platform plugins are: x.", "qt.qpa.xcb: could not"),
        ("", "its process ended with status 134"),
    ],
)
def test_why_there_is_no_window_is_told_with_a_remedy(stderr: str, result: str):
    (finding,) = doctor.window(CompletedProcess([], 134, "", stderr))

    assert finding.is_fault
    assert finding.result.startswith(result)


def test_a_window_that_could_not_even_be_tried_is_a_fault():
    (finding,) = doctor.window("it could not be tried: no memory")

    assert finding.is_fault


def test_every_library_that_is_needed_is_loaded_or_run():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = {Requirement(line).name for line in project["dependencies"]} - {"PySide6-Essentials"}

    ran = {canonicalize_name(library_of(one)[0]) for one in registry.installed_plugins()}
    assert {name for name in needed if canonicalize_name(name) not in ran} == set(doctor._LIBRARIES)


def test_a_library_that_cannot_be_loaded_is_a_fault(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(doctor, "_LIBRARIES", {"acme": "acme_has_none"})

    finding = doctor.program()[-1]

    assert finding.is_fault
    assert "acme_has_none" in finding.result
    assert finding.remedy == "pip install acme"
