"""The list of installed plug-ins: read from metadata, whatever is installed, without importing any."""

import subprocess
import sys
from pathlib import Path

import pytest

from extractors.errors import ExtractorError, MissingLibraryError
from extractors.plugins import registry
from extractors.plugins.registry import COMBINERS, EXTRACTORS
from tests.extractors.running.installing import installed

OURS = [
    "trafilatura",
    "trafilatura-precision",
    "trafilatura-recall",
    "readability",
    "justext",
    "resiliparse",
    "boilerpy3",
    "newspaper4k",
    "goose3",
    "plain-text",
    "majority",
]


def test_ours_are_there_with_package_and_version():
    for name in OURS:
        assert (registry.find(name).distribution, registry.find(name).name) == ("unhusk", name)
        assert registry.find(name).version


def test_combiners_come_last_and_are_marked():
    marks = [one.is_combiner for one in registry.installed_plugins()]

    assert marks == sorted(marks)
    assert registry.find("majority").is_combiner


def test_listing_imports_no_plugin_and_no_library():
    program = """
import sys
from extractors.plugins import registry
assert registry.installed_plugins()
loaded = {"trafilatura", "readability", "justext", "newspaper", "extractors.plugins.trafilatura"} & set(sys.modules)
assert not loaded, loaded
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=30)


def test_a_plugin_of_somebody_else_is_listed_behind_ours(tmp_path: Path):
    with installed(tmp_path, {EXTRACTORS: {"abc": "no.such:Thing"}}):
        names = [one.name for one in registry.installed_plugins() if not one.is_combiner]

        assert names[-1] == "abc"
        assert registry.find("abc").distribution == "somebody"


def test_a_name_that_is_taken_gets_its_package_behind_it(tmp_path: Path):
    with installed(
        tmp_path, {EXTRACTORS: {"readability": "no.such:Thing"}, COMBINERS: {"readability": "no.such:Other"}}
    ):
        assert [one.name for one in registry.installed_plugins() if one.name.partition(" ")[0] == "readability"] == [
            "readability",
            "readability (somebody)",
            "readability (somebody), combiner",
        ]
        assert registry.find("readability").distribution == "unhusk"
        assert registry.find("readability (somebody)").target == "no.such:Thing"


@pytest.mark.parametrize(
    "points",
    ["[unhusk.extractors]\nno equals sign here", "[unhusk.extractors\nx = y:z", "\x00", "[unhusk.extractors]\n= :"],
)
def test_a_damaged_package_does_not_break_the_list(tmp_path: Path, points: str):
    with installed(tmp_path, {}):
        metadata = tmp_path / "somebody-1.0.dist-info"
        (metadata / "entry_points.txt").write_text(points, encoding="utf-8")
        (tmp_path / "empty-1.0.dist-info").mkdir()

        assert {one.name for one in registry.installed_plugins()} >= set(OURS)


def test_a_missing_library_is_a_row_that_says_which_extra_brings_it(tmp_path: Path):
    with installed(tmp_path, {EXTRACTORS: {"Rare_Library": "no.such:Thing"}}):
        with (tmp_path / "somebody-1.0.dist-info" / "METADATA").open("a", encoding="utf-8") as metadata:
            metadata.write("Provides-Extra: rare\nRequires-Dist: rare-library<9,>=1; extra == 'rare'\n")
        row = registry.find("Rare_Library")

        assert (row.library, row.extra, row.is_missing) == ("rare-library", "rare", True)
        assert row.how_to_install == 'rare-library is not installed: pip install "somebody[rare]"'
        with pytest.raises(MissingLibraryError, match="rare-library is not installed"):
            registry.load("Rare_Library")


def test_an_optional_library_that_is_there_is_not_missing():
    row = registry.find("goose3")

    assert (row.library, row.extra, row.is_missing, row.how_to_install) == ("goose3", "more", False, "")


def test_loading_makes_the_plugin():
    assert registry.load("resiliparse").name == "resiliparse"


def test_a_name_nobody_has_is_an_error_that_says_what_to_do():
    with pytest.raises(ExtractorError, match="unhusk extractors"):
        registry.load("no such extractor")


class OfTomorrow:
    """Written for a future version of the API."""

    name = "of-tomorrow"
    api_version = registry.API_VERSION + 1


def test_a_plugin_for_a_later_api_is_refused_in_a_sentence(monkeypatch: pytest.MonkeyPatch):
    described = registry.InstalledPlugin(
        name="of-tomorrow", distribution="tomorrow", version="1", target=f"{__name__}:OfTomorrow"
    )
    monkeypatch.setattr(registry, "find", lambda _: described)

    with pytest.raises(ExtractorError, match="needs a newer Unhusk"):
        registry.load("of-tomorrow")
