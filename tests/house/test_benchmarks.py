"""The benchmarks can be run; a test does not judge their results."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html
from extractors.scoring.gold import gold_files, read_gold
from tests.benchmarks import (
    aligning,
    containers,
    ends,
    figures,
    history,
    listing,
    metadata,
    old_makes,
    protections,
    resaved,
    sample,
    site_pages,
)

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


def test_a_benchmark_makes_a_table_of_two_of_our_own_pages():
    text = aligning.figures(sorted(SAMPLES.glob("*.html"))[:2]).text()

    assert "on 2 pages" in text
    assert "cutting and laying" in text


def test_a_page_that_another_program_has_saved_says_the_same():
    text = resaved.figures([SAMPLES / "news-article.html"]).text()

    assert [line.split()[-6] for line in text.splitlines()[4:]] == ["0"] * len(resaved.WAYS)


def test_files_with_pictures_are_made_of_our_own_pages():
    text = containers.figures(sorted(SAMPLES.glob("*.html"))[:2]).text()

    assert "MHTML, times that" in text
    assert "web archive, times that" in text


def test_protections_are_measured_on_our_own_pages(qapp: QApplication):
    text = protections.figures(sorted(SAMPLES.glob("*.html"))[:2]).text()

    assert "a batch of 2 pages" in text
    assert "reading pdf back" in text


def test_listing_is_measured_on_files_that_it_makes_itself():
    text = listing.figures(size_mb=1, page_kb=20, rounds=1, pages_read=1).text()

    assert "crawl.warc.gz" in text
    assert "a page in a WACZ file" in text


def test_without_a_corpus_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.setattr(figures, "unpacked_corpus", lambda _: None)

    status = figures.main(["--only", "quality"])

    assert status == 1
    assert "set UNHUSK_CORPUS to its folder" in capsys.readouterr().err


def test_a_smaller_sample_begins_a_larger_one(tmp_path: Path):
    (tmp_path / "gold").mkdir()
    for number in range(30):
        (tmp_path / "gold" / f"{number:04}.json").touch()

    assert sample.sample(tmp_path, 20)[:5] == sample.sample(tmp_path, 5)


def test_details_are_measured_on_a_collection_of_one_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    for kind in ("pages", "gold"):
        (tmp_path / kind).mkdir()
    (tmp_path / "pages" / "1.html").write_text("<title>Floods</title><h1>Floods</h1><p>By Di Wu and Ada Writer</p>")
    (tmp_path / "gold" / "1.json").write_text('{"title": "floods", "author": "Ada Writer and Di Wu"}')

    assert metadata.main([str(tmp_path), "--misses", "author"]) == 0

    ours = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("unhusk  "))
    assert ours.split()[1:] == ["1.000", "1.000", "-", "0", "of", "1", "-"]


def test_pages_of_one_site_are_measured_alone_and_together(tmp_path: Path):
    for kind in ("pages", "gold"):
        (tmp_path / kind).mkdir()
    for number in range(3):
        own = f"House {number} fell into the river at noon, and {number} people were seen on its roof. " * 3
        page = f"<h1>Flood {number}</h1><p>{own}</p><p>Write to us if you know more.</p><p>{own}</p>"
        (tmp_path / "pages" / f"{number}.html").write_text(f"<article>{page}</article>")
        gold = {"main_content": own * 2, "url": f"https://valley.example/{number}"}
        (tmp_path / "gold" / f"{number}.json").write_text(json.dumps(gold))

    with ThreadPoolExecutor(1) as workers:
        table = site_pages.figures([read_gold(file) for file in gold_files(tmp_path)], "trafilatura", workers)

    (one, two) = table.rows
    assert (one[0], two[0]) == ("1", "2")
    assert two[3] > one[3]


def test_figures_of_a_commit_are_added_below_the_others(tmp_path: Path):
    file = tmp_path / "history.csv"

    history.add({"commit": "a1", "day": "2026-11-29", "F1 unhusk": "0.944"}, file)
    history.add({"commit": "b2", "day": "2026-11-30", "F1 unhusk": "0.945", "time unhusk": "0.71"}, file)

    assert [row["commit"] for row in history.read(file)] == ["a1", "b2"]
    assert history.read(file)[0]["time unhusk"] == ""
    assert file.read_text(encoding="utf-8").splitlines()[2] == "b2,2026-11-30,0.945,0.71"


def test_pages_of_old_makes_are_scored_by_what_is_marked_on_them():
    page, wanted = old_makes.pages("next article")[0]
    (row,) = old_makes.figures(["second copy"]).rows

    assert wanted.splitlines()[0] in page.text
    assert "\x01" not in page.text
    assert len(wanted.splitlines()) == 4
    assert all(0 < float(one) <= 1 for one in row[1:])


def test_a_lost_end_and_a_leaked_link_are_faults_of_an_answer():
    text = "The river rose at night and came into the houses by the harbour."
    page = f"<h1>Floods</h1><p>{text}</p><p>{text}</p><p>Maps</p><p><a href='/'>{text}</a></p>"
    blocks = segment_body(parse_html(f"<body>{page}</body>")).blocks
    wanted = [True, True, True, True, False]

    assert ends.faults(blocks, wanted, wanted) == []
    assert ends.faults(blocks, wanted, [False, True, True, False, False]) == []
    assert ends.faults(blocks, wanted, [True, False, True, True, False]) == ["first"]
    assert ends.faults(blocks, wanted, [True, True, False, True, True]) == ["last", "links"]
