"""The house rules that no linter knows: where files are, their names, their length, what they may mention."""

import ast
import re
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).parents[2]
TOP_LEVEL = {"CHANGELOG.md", "LICENSE", "README.md", "desktop", "extractors", "pyproject.toml", "resources", "tests"}
EMPTY_WORDS = {"base", "common", "core", "data", "handle", "helpers", "info", "manager", "misc", "process", "utils"}
LONGEST = 400  # lines; chosen by hand: a longer file holds two ideas

# In pieces, or this file would match itself.
REGISTRIES = [
    "py" + "pi.org",
    "python" + "hosted.org",
    "registry." + "npmjs",
    "deb." + "debian.org",
    "--index" + "-url",
]


def _tracked() -> list[str]:
    command = ["git", "ls-files", "-z"]
    listing = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if listing.returncode != 0:
        pytest.skip("not a git checkout")
    return [name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()]


def _modules() -> list[str]:
    return [name for name in _tracked() if name.endswith(".py")]


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def _tree(name: str) -> ast.Module:
    return ast.parse(_text(name), filename=name)


def test_the_top_level_holds_nothing_else():
    top_level = {PurePosixPath(name).parts[0] for name in _tracked()}

    assert {name for name in top_level if not name.startswith(".")} <= TOP_LEVEL


def test_no_file_is_too_long_to_be_read():
    lengths = {name: (ROOT / name).read_bytes().count(b"\n") for name in _modules()}

    assert {name: lines for name, lines in lengths.items() if lines > LONGEST} == {}


def test_every_name_says_what_is_inside():
    def is_empty_word(part: str) -> bool:
        return part.split(".", maxsplit=1)[0].removeprefix("test_").lower() in EMPTY_WORDS

    assert [name for name in _tracked() if any(map(is_empty_word, PurePosixPath(name).parts))] == []


def test_no_slot_hears_of_the_end_of_an_object() -> None:
    # It would run while Python's collector frees both, and crash the program: see `weak_slot`.
    hearing = re.compile(r"\bdestroyed\.connect\(")

    assert [name for name in _modules() if name.startswith("desktop/") and hearing.search(_text(name))] == []


def test_no_file_tells_about_the_machine_it_was_written_on():
    # `/root` and the like alone are words on any Unix; with something below it is somebody's own folder.
    places = [str(ROOT), sys.prefix, f"{Path.home()}/"]
    telling = re.compile("|".join(re.escape(text) for text in [*places, *REGISTRIES]).encode())

    assert [name for name in _tracked() if telling.search((ROOT / name).read_bytes())] == []
