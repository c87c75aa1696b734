"""Gold files, well formed and not."""

from pathlib import Path

import pytest

from extractors.errors import PageError, UsageError
from extractors.scoring.gold import gold_files, read_gold
from tests.extractors.scoring.made_gold import add_page


def test_a_gold_file_knows_its_page(tmp_path: Path):
    add_page(tmp_path, "0001", "<p>Rain</p>", kind="forum", gold={"main_content": "Rain", "with": ["Rain"]})

    gold = read_gold(tmp_path / "gold" / "0001.json")

    assert (gold.page_id, gold.page_type, gold.text, gold.with_snippets) == ("0001", "forum", "Rain", ("Rain",))
    assert Path(gold.page_path).read_text("utf-8") == "<p>Rain</p>"


def test_gold_without_content_is_an_empty_text(tmp_path: Path):
    add_page(tmp_path, "0001", None, gold={"main_content": None})

    assert read_gold(tmp_path / "gold" / "0001.json").text == ""


@pytest.mark.parametrize("content", ["", "[]", "{}", "\x00", '"text"'])
def test_what_is_no_gold_is_told(tmp_path: Path, content: str):
    file = tmp_path / "0001.json"
    file.write_text(content, encoding="utf-8")

    with pytest.raises(PageError, match="cannot be read"):
        read_gold(file)


def test_a_folder_of_another_layout_is_told(tmp_path: Path):
    with pytest.raises(UsageError, match=r"gold/ID\.json"):
        gold_files(tmp_path)
