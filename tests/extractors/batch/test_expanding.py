"""The pages of files that hold many, as a plan."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from extractors.batch.expanding import Counted, counted, expanded
from extractors.batch.planning import Planned, plan
from extractors.running.pool import Pool
from tests.extractors.pages.made_containers import answer, page_html, write_warc, write_zip


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool(workers=1) as pool:
        yield pool


def count(source: Path, target: Path, pool: Pool) -> list[Counted]:
    return [list(counted(one, pool))[-1] for one in plan(source, target, ".md", is_recursive=True).containers]


def pages(source: Path, target: Path, pool: Pool) -> list[Planned]:
    return list(expanded(count(source, target, pool), pool))


def test_pages_in_one_file_go_into_the_target_itself(tmp_path: Path, pool: Pool):
    source = write_warc(tmp_path / "crawl.warc.gz", answer(1), answer(2), is_gzip=True)

    found = pages(source, tmp_path / "out", pool)

    assert [page.target for page in found] == [tmp_path / "out" / "Page 1.md", tmp_path / "out" / "Page 2.md"]
    assert [page.entry.number for page in found if page.entry] == [1, 2]


def test_pages_of_a_file_among_others_go_into_a_folder_of_its_name(tmp_path: Path, pool: Pool):
    (tmp_path / "in" / "sub").mkdir(parents=True)
    write_warc(tmp_path / "in" / "sub" / "crawl.warc", answer(1), answer(2))
    write_zip(tmp_path / "in" / "one.htz", {"index.html": page_html("Rain")})

    found = pages(tmp_path / "in", tmp_path / "out", pool)

    targets = [page.target.relative_to(tmp_path / "out").as_posix() for page in found]
    assert targets == ["one.md", "sub/crawl.warc/Page 1.md", "sub/crawl.warc/Page 2.md"]


def test_what_is_passed_over_is_counted_and_what_is_lost_is_a_failure(tmp_path: Path, pool: Pool):
    whole = write_warc(tmp_path / "a.warc", answer(1), answer(2, status="404 no"), answer(3, status="500 no"))
    damaged = write_warc(tmp_path / "b.warc", answer(1), b"garbage garbage\r\n\r\n", answer(2))
    none = write_warc(tmp_path / "c.warc", answer(2, status="404 no"))

    found = {source: count(source, tmp_path / "out", pool)[0] for source in (whole, damaged, none)}

    assert [(one.count, one.has_failed) for one in found.values()] == [(1, False), (2, True), (0, True)]
    assert [one.count for one in found[whole].passed] == [2]
    assert found[none].failure == "there is no page in it"


def test_a_file_that_went_away_is_told_and_the_others_are_done(tmp_path: Path, pool: Pool):
    (tmp_path / "in").mkdir()
    gone = write_warc(tmp_path / "in" / "a.warc", answer(1))
    write_warc(tmp_path / "in" / "b.warc", answer(2), answer(3))
    files = count(tmp_path / "in", tmp_path / "out", pool)
    gone.unlink()

    found = list(expanded(files, pool))

    assert [page.target.name for page in found] == ["Page 2.md", "Page 3.md"]
    assert list(counted(files[0].planned, pool))[-1].failure
