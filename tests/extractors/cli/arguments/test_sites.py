"""`clean` and `batch` with site rules, and with other pages of the same site."""

import json
from pathlib import Path

import pytest

from extractors.cli import main
from tests.extractors.site_rules.made_site import page_of

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(1, 4):
        link = f'<head><link rel="canonical" href="https://www.valley.example/{number}">'
        (folder / f"{number}.html").write_text(page_of(number).text.replace("<head>", link), encoding="utf-8")
    return folder


def test_rules_act_on_the_pages_of_their_site_and_are_named_in_what_is_saved(
    pages: Path, tmp_path: Path, capsys: Captured
):
    rules = tmp_path / "rules"
    rules.mkdir()
    (rules / "valley.example.txt").write_text("drop: p.promo\nkeep: #foot\nauthor: div.byline a\n")

    assert main(["clean", str(pages / "1.html"), "--rules", str(rules), "--format", "json"]) == 0

    record = json.loads(capsys.readouterr().out)
    assert "Read more" not in record["text"]
    assert "printed in the valley" in record["text"]
    assert record["author"] == "Di Wu"
    assert list(record["unhusk"]["provenance"]["site_rules"]) == ["drop: p.promo", "keep: #foot"]
    assert record["unhusk"]["provenance"]["corrected_blocks"] == []


def test_a_batch_takes_files_of_ftr_site_config(pages: Path, tmp_path: Path, capsys: Captured):
    (tmp_path / "valley.example.txt").write_text("body: //article\nstrip: //aside\nfind_string: <b>\n")

    assert main(["batch", str(pages), str(tmp_path / "out"), "--rules", str(tmp_path / "valley.example.txt")]) == 0

    text = (tmp_path / "out" / "2.txt").read_text("utf-8")
    assert "FLOOD NUMBER 2" in text.upper()
    assert "Sign up" not in text
    assert "find_string is not done" in capsys.readouterr().err


def test_rules_that_cannot_be_read_are_told_before_anything_is_done(pages: Path, tmp_path: Path, capsys: Captured):
    (tmp_path / "rules.txt").write_text("site: a.example\nburn: everything\n")

    assert main(["clean", str(pages / "1.html"), "--rules", str(tmp_path / "rules.txt")]) == 2
    assert "line 2" in capsys.readouterr().err


def test_pages_of_one_site_know_each_other(pages: Path, tmp_path: Path, capsys: Captured):
    assert main(["clean", str(pages / "1.html")]) == 0
    assert "Read more" in capsys.readouterr().out

    assert main(["clean", str(pages / "1.html"), "--site", str(pages)]) == 0
    assert "Read more" not in capsys.readouterr().out
    assert main(["batch", str(pages), str(tmp_path / "out"), "--site"]) == 0
    texts = [file.read_text("utf-8") for file in (tmp_path / "out").iterdir()]
    assert len(texts) == 3
    assert all("The river rose" in text and "Read more" not in text for text in texts)


def test_one_other_page_is_enough_wherever_the_page_itself_lies(pages: Path, tmp_path: Path, capsys: Captured):
    (pages / "1.html").rename(tmp_path / "1.html")
    (pages / "2.html").unlink()

    assert main(["clean", str(tmp_path / "1.html"), "--site", str(pages)]) == 0

    assert "Read more" not in capsys.readouterr().out


def test_a_site_is_a_folder_with_pages(pages: Path, tmp_path: Path, capsys: Captured):
    assert main(["clean", str(pages / "1.html"), "--site", str(pages / "1.html")]) == 2
    assert "--site takes a folder" in capsys.readouterr().err
