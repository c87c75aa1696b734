"""What a desktop learns about the program: parsed as the desktop does, and the same version everywhere.

The bundles themselves are built by hand and by the release workflow: they take too long for every run.
"""

import configparser
import re
import runpy
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from extractors.cli import COMMANDS

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "resources" / "packaging"
LINUX = PACKAGING / "linux"
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
# What every desktop provides without us.
KNOWN = {"text/html", "application/xhtml+xml", "message/rfc822", "multipart/related"}


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their capitals
    parser.read(LINUX / "unhusk.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_menu_starts_the_command_with_the_files_that_were_chosen(entry):
    assert entry["Exec"] == "unhusk %F"
    assert (ROOT / "resources" / "icons" / f"{entry['Icon']}.svg").is_file()
    assert {"Name", "Comment", "Type", "Categories"} <= set(entry)


def test_every_kind_of_file_the_menu_names_is_known_to_the_desktop_or_described(entry):
    described = {one.get("type") for one in ET.parse(LINUX / "unhusk.xml").iter(f"{MIME}mime-type")}

    assert set(entry["MimeType"].strip(";").split(";")) == KNOWN | described


def test_the_store_shows_the_version_that_is_built():
    component = ET.parse(LINUX / "unhusk.metainfo.xml").getroot()

    [release] = component.iterfind("releases/release")
    assert release.get("version") == VERSION
    assert component.findtext("launchable") == "unhusk.desktop"
    assert f"## [{VERSION}] - {release.get('date')}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="there is no desktop-file-validate here")
def test_the_desktop_entry_is_valid():
    subprocess.run(["desktop-file-validate", LINUX / "unhusk.desktop"], check=True)


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="there is no appstreamcli here")
def test_the_metainfo_is_valid():
    subprocess.run(["appstreamcli", "validate", "--no-net", LINUX / "unhusk.metainfo.xml"], check=True)


def test_the_manual_tells_every_command_and_option_the_parsers_know():
    make = runpy.run_path(str(PACKAGING / "make_manual.py"))["manual"]

    page = make().replace("\\-", "-")

    assert [name for name in COMMANDS if f"unhusk {name}" not in page] == []
    assert re.search(r"--front-matter.*\n.*of Markdown", page)
    assert f'"unhusk {VERSION}"' in page


@pytest.mark.parametrize("script", ["build.sh", "macos/build.sh"])
@pytest.mark.skipif(shutil.which("sh") is None, reason="there is no sh here")
def test_a_build_script_can_be_read_by_the_shell(script):
    subprocess.run(["sh", "-n", PACKAGING / script], check=True)
