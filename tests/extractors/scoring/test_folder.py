"""A folder scored in workers: good pages, bad pages, bad plug-ins."""

from pathlib import Path

import pytest

from extractors.running.pool import Pool
from extractors.scoring.folder import PageScores, score_folder
from extractors.scoring.summary import page_types, summaries
from tests.extractors.running import hostile_plugins
from tests.extractors.running.installing import installed
from tests.extractors.scoring.made_gold import PARAGRAPHS, add_page, page_html


def scored(folder: Path, *names: str) -> dict[str, PageScores]:
    pages = score_folder(folder, names, Pool(workers=1), time_limit_s=3)
    return {page.page_id: page for page in pages if page is not None}


def test_extractors_and_combiners_are_scored_with_their_time(tmp_path: Path):
    add_page(tmp_path, "1", page_html(), gold={"with": [PARAGRAPHS[0]], "without": ["Home News"]})

    (page,) = scored(tmp_path, "resiliparse", "majority").values()

    alone, majority = page.scores
    assert alone.own.f1 > 0.95
    assert majority.saved == majority.own  # a combiner has no text except the blocks it keeps
    assert (alone.with_share, alone.without_share) == (1.0, 0.0)
    assert majority.cpu_ms > alone.cpu_ms > 0  # includes the extractors it needs


def test_bad_pages_cost_their_own_rows_only(tmp_path: Path):
    add_page(tmp_path, "1", page_html())
    add_page(tmp_path, "2", None)
    add_page(tmp_path, "3", "%PDF-1.7 and so on")
    add_page(tmp_path, "4", page_html())
    (tmp_path / "gold" / "4.json").write_text("no gold", encoding="utf-8")

    pages = scored(tmp_path, "resiliparse")

    assert pages["1"].scores[0].own.f1 > 0.95
    assert [pages[page_id].scores[0].own.f1 for page_id in ("2", "3")] == [0.0, 0.0]
    assert not pages["1"].failure
    assert all(pages[page_id].failure for page_id in ("2", "3", "4"))
    assert not pages["4"].scores


def test_a_plugin_that_kills_its_worker_costs_its_own_figure_only(tmp_path: Path):
    add_page(tmp_path / "gold-folder", "1", page_html())
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    points = {"segfaults": "hostile_plugins:Segfaults"}

    with installed(plugins, {"unhusk.extractors": points}, Path(hostile_plugins.__file__)):
        (page,) = scored(tmp_path / "gold-folder", "segfaults", "resiliparse").values()

    bad, good = page.scores
    assert "crashed" in bad.failure
    assert bad.own.f1 == 0.0
    assert good.own.f1 > 0.95


def test_figures_are_means_over_pages_overall_and_by_kind(tmp_path: Path):
    add_page(tmp_path, "1", page_html())
    add_page(tmp_path, "2", page_html(), kind="forum", gold={"main_content": "Something else entirely"})
    pages = list(scored(tmp_path, "resiliparse").values())

    (overall,) = summaries(pages, ["resiliparse"])
    by_kind = {kind: summaries(found, ["resiliparse"])[0].f1 for kind, found in page_types(pages).items()}

    assert overall.pages == 2
    assert overall.f1 == pytest.approx((by_kind["article"] + by_kind["forum"]) / 2)
    assert overall.with_share is None
