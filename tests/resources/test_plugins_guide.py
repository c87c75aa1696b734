"""The guide for authors of plug-ins: its examples run, and the template is a package that pip installs."""

import doctest
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from extractors import api
from extractors.blocks.segmenting import segment, segment_body
from extractors.blocks.tree import parse_clean
from extractors.bundled import resource
from extractors.extraction import Extraction
from extractors.pages.opening import open_path
from extractors.plugins import registry
from extractors.running.pool import Pool
from extractors.running.run import compare
from tests.extractors.running.made_pages import page

README = Path(__file__).parents[2] / "README.md"
TEMPLATE = resource("plugin-template")


def test_every_example_of_the_guide_does_what_it_says():
    result = doctest.testfile(
        str(resource("guide/plugins.md")), module_relative=False, encoding="utf-8", optionflags=doctest.ELLIPSIS
    )

    assert result.attempted > 15
    assert result.failed == 0


def test_the_example_of_the_readme_keeps_a_passage_of_the_sample_page():
    (example,) = re.findall(r"```python\n(import re\n.*?)```", README.read_text("utf-8"), re.DOTALL)
    names: dict[str, Any] = {}
    exec(example, names)
    (sample,) = open_path(resource("samples/news-article.html"))

    (passage,) = segment_body(parse_clean(names["Longest"]().extract(sample).body_html)).blocks

    assert passage.text in [block.text for block in segment(sample).blocks]


def test_the_template_uses_nothing_but_the_api():
    source = (TEMPLATE / "unhusk_example.py").read_text("utf-8")

    imports = [line for line in source.splitlines() if line.startswith(("import ", "from "))]
    assert [line.split()[1] for line in imports] == ["collections.abc", "extractors.api"]
    assert f"api_version = {api.API_VERSION}" in source


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--no-build-isolation"]
    copied = tmp_path_factory.mktemp("template")
    for file in TEMPLATE.iterdir():
        if file.is_file():
            (copied / file.name).write_bytes(file.read_bytes())
    subprocess.run([*command, "--target", str(folder), str(copied)], check=True, timeout=50)
    sys.path.insert(0, str(folder))
    registry.installed_plugins.cache_clear()
    yield
    sys.path.remove(str(folder))
    registry.installed_plugins.cache_clear()


def test_the_template_gets_a_column_and_combines_those_of_others(installed: None):
    names = [*tomllib.loads(Path(TEMPLATE / "pyproject.toml").read_text("utf-8"))["project"]["entry-points"].values()]
    (extractor,), (combiner,) = names

    with Pool(workers=2) as pool:
        outcomes = compare(page(), ["trafilatura", "resiliparse", extractor, combiner], pool).outcomes

    assert isinstance(outcomes[extractor], Extraction)
    assert isinstance(outcomes[combiner], Extraction)
    assert registry.find(combiner).is_combiner
