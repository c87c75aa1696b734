"""One run at a time writes into a folder, and the leftovers of a killed run are in nobody's way."""

import os
from pathlib import Path

import pytest

from extractors.batch.run_lock import lock_folder
from extractors.cli import main
from extractors.errors import UsageError
from tests.extractors.batch.test_combined_file import pages_in


@pytest.mark.skipif(os.name == "nt", reason="Windows locks no folders")
def test_a_second_run_is_refused_until_the_first_ends(tmp_path: Path):
    with lock_folder(tmp_path), pytest.raises(UsageError, match="another run"), lock_folder(tmp_path):
        pass
    with lock_folder(tmp_path):
        pass


@pytest.mark.skipif(os.name == "nt", reason="Windows locks no folders")
def test_a_batch_keeps_out_of_the_folder_of_another(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    pages_in(tmp_path / "in", "a.html")
    (tmp_path / "out").mkdir()

    with lock_folder(tmp_path / "out"):
        status = main(["batch", str(tmp_path / "in"), str(tmp_path / "out"), "--extractor", "resiliparse"])

    assert status == 2
    assert "another run is writing" in capsys.readouterr().err
    assert list((tmp_path / "out").iterdir()) == []


def test_a_shard_that_a_killed_run_left_half_written_goes_and_its_pages_are_done(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    pages_in(tmp_path / "in", "a.html", "b.html", "c.html")
    out = tmp_path / "out"
    batch = ["batch", str(tmp_path / "in"), str(out), "--extractor", "resiliparse", "--together", "--format", "jsonl"]
    assert main([*batch, "--shard-size", "1"]) == 0
    (out / "articles-00003.jsonl").rename(out / ".unhusk-0123456789abcdef.part")

    assert main([*batch, "--shard-size", "1", "--resume"]) == 0

    assert "1 of 3 pages cleaned, 2 were there already" in capsys.readouterr().err
    assert sorted(file.name for file in out.iterdir()) == [f"articles-{number:05}.jsonl" for number in (1, 2, 3)]
    assert "c.html" in (out / "articles-00003.jsonl").read_text("utf-8")
