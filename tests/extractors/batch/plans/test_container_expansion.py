"""The pages of files of many, as a plan."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from extractors.batch.plans.container_expansion import expand_containers
from extractors.batch.plans.page_estimate import PageEstimate
from extractors.batch.plans.planning import PlannedPage, plan
from extractors.running.pool import Pool
from tests.extractors.pages.made_containers import answer, page_html, write_warc, write_zip


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool(workers=1) as pool:
        yield pool


def pages(source: Path, target: Path, pool: Pool, estimate: PageEstimate) -> list[PlannedPage]:
    return list(expand_containers(plan(source, target, ".md", is_recursive=True).walk(estimate), pool, estimate))


def test_pages_in_one_file_go_into_the_target_itself(tmp_path: Path, pool: Pool):
    source = write_warc(tmp_path / "crawl.warc.gz", answer(1), answer(2), is_gzip=True)

    found = pages(source, tmp_path / "out", pool, PageEstimate())

    assert [page.target for page in found] == [tmp_path / "out" / "Page 1.md", tmp_path / "out" / "Page 2.md"]
    assert [page.entry.number for page in found if page.entry] == [1, 2]


def test_pages_of_a_file_among_others_go_into_a_folder_of_its_name(tmp_path: Path, pool: Pool):
    (tmp_path / "in" / "sub").mkdir(parents=True)
    write_warc(tmp_path / "in" / "sub" / "crawl.warc", answer(1), answer(2))
    write_zip(tmp_path / "in" / "one.htz", {"index.html": page_html("Rain")})

    found = pages(tmp_path / "in", tmp_path / "out", pool, PageEstimate())

    targets = [page.target.relative_to(tmp_path / "out").as_posix() for page in found]
    assert targets == ["one.md", "sub/crawl.warc/Page 1.md", "sub/crawl.warc/Page 2.md"]


def test_what_is_passed_over_is_counted_and_what_is_lost_is_a_failure(tmp_path: Path, pool: Pool):
    folder = tmp_path / "in"
    folder.mkdir()
    write_warc(folder / "a.warc", answer(1), answer(2, status="404 no"), answer(3, status="500 no"))
    write_warc(folder / "b.warc", answer(1), b"garbage garbage\r\n\r\n", answer(2))
    write_warc(folder / "c.warc", answer(2, status="404 no"))
    write_warc(folder / "d.warc", answer(1))
    estimate = PageEstimate()

    assert len(pages(folder, tmp_path / "out", pool, estimate)) == 4

    found = {Path(one.source).name: one for one in estimate.news}
    assert [(name, one.count, one.has_failed) for name, one in found.items()] == [
        ("a.warc", 1, False), ("b.warc", 2, True), ("c.warc", 0, True)
    ]  # fmt: skip
    assert [one.count for one in found["a.warc"].skipped] == [2]
    assert found["c.warc"].failure == "there is no page in it"
    assert (estimate.expected, estimate.is_complete) == (4, True)


def test_a_file_that_went_away_is_told_and_the_others_are_done(tmp_path: Path, pool: Pool):
    (tmp_path / "in").mkdir()
    gone = write_warc(tmp_path / "in" / "a.warc", answer(1))
    write_warc(tmp_path / "in" / "b.warc", answer(2), answer(3))
    estimate = PageEstimate()
    planned = list(plan(tmp_path / "in", tmp_path / "out", ".md", is_recursive=False).walk(estimate))
    gone.unlink()

    found = list(expand_containers(planned, pool, estimate))

    assert [page.target.name for page in found] == ["Page 2.md", "Page 3.md"]
    assert [Path(one.source).name for one in estimate.news if one.failure] == ["a.warc"]


def test_how_many_pages_are_expected_follows_from_what_is_read():
    estimate = PageEstimate()
    estimate.add_pages(10)
    estimate.add_archive(3000)
    estimate.add_archive(1000)

    estimate.read_archive(50, 1000)

    assert estimate.expected == 10 + 50 + 150
