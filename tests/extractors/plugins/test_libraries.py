"""Which library a plug-in uses, found without importing it."""

import sys
from dataclasses import replace
from importlib.metadata import version

from extractors.plugins import registry
from extractors.plugins.libraries import library_of


def test_a_plugin_of_ours_is_listed_with_its_library_and_that_is_not_imported() -> None:
    loaded = "readability" in sys.modules

    assert library_of(registry.find("readability")) == ("readability-lxml", version("readability-lxml"))
    assert library_of(registry.find("trafilatura-recall")) == ("trafilatura", version("trafilatura"))
    assert ("readability" in sys.modules) == loaded


def test_what_stands_on_no_library_is_listed_with_its_own_package() -> None:
    assert library_of(registry.find("unhusk")) == ("unhusk", version("unhusk"))
    foreign = replace(registry.find("unhusk"), distribution="unhusk-neural", version="2.0")
    assert library_of(foreign) == ("unhusk-neural", "2.0")
