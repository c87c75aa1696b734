"""The shipped scripts are those that the recipe builds, and answer like the originals under Node.

Both need Node and the packages: `npm ci --ignore-scripts` in resources/javascript.
"""

import shutil
import subprocess
from pathlib import Path

import pytest

from extractors.plugins.javascript.extractor import ScriptExtractor
from tests.benchmarks.javascript import answers_under_node, our_answers, same_words
from tests.extractors.plugins.made_pages import news_page
from tests.house.test_house import ROOT

RECIPE = ROOT / "resources" / "javascript"
SHIPPED = ROOT / "extractors" / "plugins" / "javascript"
SAMPLES = sorted((ROOT / "resources" / "samples").glob("*.html"))

needs_node = pytest.mark.skipif(
    shutil.which("node") is None or not (RECIPE / "node_modules").is_dir(),
    reason="no Node, or its packages are missing",
)


def test_each_script_says_what_it_holds_and_its_licence_is_there():
    licences = (SHIPPED / "LICENSES.txt").read_text("utf-8")

    for script in SHIPPED.glob("*.js"):
        first = script.read_text("utf-8").partition("\n")[0]
        assert first.startswith("/*! ")
        version = first.split()[2]
        assert f" {version} (" in licences
    assert "Apache License" in licences


@needs_node
def test_the_recipe_makes_what_is_shipped(tmp_path: Path):
    subprocess.run(["node", "build.mjs", str(tmp_path)], cwd=RECIPE, check=True, timeout=50)

    for made in tmp_path.iterdir():
        assert made.read_bytes() == (SHIPPED / made.name).read_bytes(), made.name


@needs_node
@pytest.mark.parametrize("name", ["readability", "defuddle"])
def test_the_words_are_those_of_the_original_under_node(name: str):
    pytest.importorskip("quickjs", reason="the extra `js` is not installed")
    pages = [news_page(), *(sample.read_text("utf-8") for sample in SAMPLES)]
    ours = ScriptExtractor(name, f"extractors.plugins.javascript:{name}.js")

    for made, original in zip(our_answers(ours, pages), answers_under_node(name, pages), strict=True):
        assert made
        assert same_words(made, original)
