"""Articles that duplicate an earlier one, in the order of the plan."""

import json
import threading
from pathlib import Path

import pytest

from extractors.batch.clean_request import CleanResult
from extractors.batch.deduplication import REASON, Deduplication, turn_of
from extractors.cli import main
from extractors.duplicates.signature import signature_of
from extractors.saving.rendered import RenderedArticle
from tests.extractors.scoring.made_gold import page_html

CLEANED = CleanResult(
    RenderedArticle(content=b"x"), signature=signature_of("the river rose in one night and fell again")
)


def test_the_first_of_the_plan_stays_whichever_is_done_first():
    deduplication = Deduplication()
    found = {}

    def do(number: int) -> None:
        with turn_of(deduplication, number) as turn:
            found[number] = turn.take(f"page {number}", [CLEANED])[0]

    threads = [threading.Thread(target=do, args=(number,)) for number in (3, 2, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (found[1], found[2].duplicate_of, found[3].left_out) == (CLEANED, "page 1", REASON)


def test_a_page_without_an_article_lets_the_next_one_have_its_turn():
    deduplication = Deduplication()
    with pytest.raises(ZeroDivisionError), turn_of(deduplication, 1):
        _ = 1 / 0

    with turn_of(deduplication, 2) as turn:
        assert turn.take("page 2", [CLEANED]) == [CLEANED]


def test_without_doubles_sought_nothing_changes():
    with turn_of(None, 7) as turn:
        assert turn.take("page 7", [CLEANED, CLEANED]) == [CLEANED, CLEANED]


@pytest.mark.parametrize("together", [[], ["--together", "--format", "jsonl"]])
def test_a_batch_leaves_doubles_out_and_names_what_they_double(
    tmp_path: Path, together: list[str], capsys: pytest.CaptureFixture[str]
):
    source = tmp_path / "in"
    source.mkdir()
    for name in ("a", "b", "c"):
        (source / f"{name}.html").write_text(page_html(), encoding="utf-8")
    log = tmp_path / "log.jsonl"
    expected = ["batch", str(source), str(tmp_path / "out"), "--no-duplicates", "--json-log", str(log), *together]

    assert main([*expected, "--extractor", "resiliparse"]) == 0

    written = sorted(file.name for file in (tmp_path / "out").iterdir())
    assert written == (["articles.jsonl"] if together else ["a.txt"])
    errors = capsys.readouterr().err
    assert f"b.html: doubles {source / 'a.html'}" in errors
    assert "2 left out: 2 that double another page" in errors
    lines = {line["page"][-6:]: line for line in map(json.loads, log.read_text("utf-8").splitlines()[:-1])}
    assert lines["c.html"]["doubles"] == [str(source / "a.html")]
    assert lines["a.html"]["status"] == "written"
