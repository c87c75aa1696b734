"""A third-party package, installed by pip from its folder, gets a column like ours."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from extractors.extraction import Extraction
from extractors.plugins import registry
from extractors.running.pool import Pool
from extractors.running.run import compare
from tests.extractors.running.made_pages import page


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with the package installed by pip, which this process and its workers search."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "--target", str(folder), str(Path(__file__).parent)], check=True, timeout=50)
    sys.path.insert(0, str(folder))
    registry.installed_plugins.cache_clear()
    yield folder
    sys.path.remove(str(folder))
    registry.installed_plugins.cache_clear()


def test_it_is_listed_with_its_package(site: Path):
    row = registry.find("long-paragraphs")

    assert (row.distribution, row.version, row.is_missing) == ("plugin-of-somebody", "2.5", False)


def test_it_gets_its_column_beside_ours(site: Path):
    with Pool(workers=2) as pool:
        comparison = compare(page(), ["resiliparse", "long-paragraphs"], pool)

    outcome = comparison.outcomes["long-paragraphs"]
    assert isinstance(outcome, Extraction)
    assert outcome.metadata.author == "Somebody"
    kept = [block.text[:9] for block in comparison.blocks if comparison.votes["long-paragraphs"].is_kept(block.index)]
    assert kept == ["It rained", "People ca", "By the ev"]
