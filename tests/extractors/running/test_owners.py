"""A foreign package's changes in its process affect only itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from extractors.extraction import Extraction
from extractors.running.pool import Pool
from extractors.running.run import Run
from extractors.running.tasks import blocks_of, foreign_owner
from tests.extractors.running import poisoning_plugins
from tests.extractors.running.installing import installed
from tests.extractors.running.made_pages import page


@pytest.fixture
def pool(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pool]:
    module = Path(poisoning_plugins.__file__)
    one, other = tmp_path_factory.mktemp("one"), tmp_path_factory.mktemp("other")
    poisons = {"unhusk.extractors": {"poisons": "poisoning_plugins:Poisons"}}
    tells = {"unhusk.extractors": {"tells": "poisoning_plugins:Tells", "tells-too": "poisoning_plugins:Tells"}}
    with (
        installed(one, poisons, module, package="poisoner"),
        installed(other, tells, package="teller"),
        Pool(workers=1) as pool,
    ):
        yield pool


def _outcome(pool: Pool, name: str) -> Extraction:
    [answer] = Run(page(name), [name], pool)
    assert isinstance(answer.outcome, Extraction), answer.outcome
    return answer.outcome


def test_a_plugin_that_replaces_a_library_changes_no_other_answer(pool: Pool):
    before = _outcome(pool, "readability").body_html

    _outcome(pool, "poisons")
    assert _outcome(pool, "readability").body_html == before
    assert pool.submit(blocks_of, page("readability")).result()


def test_a_plugin_that_changes_the_folder_leads_nobody_astray(pool: Pool):
    folder = _outcome(pool, "tells").notes[1]
    _outcome(pool, "poisons")

    assert _outcome(pool, "tells").notes[1] == folder


def test_a_packages_extractors_share_a_process(pool: Pool):
    assert _outcome(pool, "tells").notes[0] == _outcome(pool, "tells-too").notes[0]


def test_what_unhusk_ships_has_no_foreign_owner(pool: Pool):
    assert [foreign_owner(name) for name in ("trafilatura", "consensus", "nobody", "tells")] == ["", "", "", "teller"]
