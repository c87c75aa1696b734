"""What a person gets by installing the wheel: both packages, the resources, and a command that starts.

The wheel is installed into an empty venv far from the checkout, which borrows the running venv's libraries: nothing is
fetched.
"""

import json
import os
import subprocess
import sys
import sysconfig
import tomllib
import venv
from pathlib import Path

import pytest

from tests.house.test_house import ROOT

VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
NO_COMMAND_LINE = not list((ROOT / "extractors").glob("cli*"))


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts folder of a venv with the wheel in it."""
    wheels = tmp_path_factory.mktemp("wheels")
    _run(sys.executable, "-P", "-m", "build", "--wheel", "--no-isolation", "--outdir", str(wheels), str(ROOT))
    folder = tmp_path_factory.mktemp("venv")
    venv.create(folder, symlinks=os.name != "nt", with_pip=False)
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    [wheel] = wheels.glob("unhusk-*.whl")
    _run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(scripts / "python"),
        "install",
        "--no-deps",
        "--no-index",
        str(wheel),
    )
    # A line in a .pth adds a folder to import from, but unlike a site folder it is not searched for further .pth files:
    # so the running venv's path to the checkout stays out.
    [packages] = folder.rglob("site-packages")
    (packages / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return scripts


def _run(*command: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    finished = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return finished


def test_the_resources_travel_inside_the_wheel(installed, tmp_path):
    question = "import extractors.bundled as b; print(b.__file__); print(b.resource('samples'))"

    module, samples = _run(str(installed / "python"), "-c", question, cwd=tmp_path).stdout.splitlines()

    assert Path(samples) == Path(module).parent / "resources" / "samples"
    assert Path(module).is_relative_to(installed.parent)
    assert list(Path(samples).iterdir())


@pytest.mark.skipif(NO_COMMAND_LINE, reason="the command line is not built yet")
def test_the_command_says_its_version(installed, tmp_path):
    assert VERSION in _run(str(installed / "unhusk"), "--version", cwd=tmp_path).stdout


@pytest.mark.skipif(NO_COMMAND_LINE, reason="the command line is not built yet")
def test_a_headless_command_lists_the_extractors_and_imports_no_qt(installed, tmp_path):
    finished = _run(
        str(installed / "python"), "-X", "importtime", str(installed / "unhusk"), "extractors", "--json", cwd=tmp_path
    )

    assert "trafilatura" in json.dumps(json.loads(finished.stdout))
    assert "extractors" in finished.stderr  # the list of imports that -X importtime prints
    assert "PySide6" not in finished.stderr
