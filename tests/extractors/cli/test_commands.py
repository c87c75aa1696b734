"""The contract with other programs: what is written where, and the exit status."""

import gzip
import json
from pathlib import Path

import pytest

from extractors.cli import COMMANDS, main
from tests.extractors.scoring.made_gold import PARAGRAPHS, add_page, page_html

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "floods.html"
    file.write_text(page_html(), encoding="utf-8")
    return file


def test_clean_writes_the_article_and_nothing_else(page: Path, capsys: Captured):
    assert main(["clean", str(page)]) == 0

    written = capsys.readouterr()
    assert [paragraph for paragraph in PARAGRAPHS if paragraph in written.out] == list(PARAGRAPHS)
    assert "Weather" not in written.out
    assert written.err == ""


def test_clean_takes_the_format_from_the_file_it_writes(page: Path, tmp_path: Path, capsys: Captured):
    target = tmp_path / "floods.json"

    assert main(["clean", str(page), "--extractor", "resiliparse", "-o", str(target)]) == 0

    assert PARAGRAPHS[0] in json.loads(target.read_text("utf-8"))["text"]
    assert capsys.readouterr().out == ""


def test_clean_and_batch_keep_and_drop_the_parts_of_a_page_that_a_person_names(tmp_path: Path, capsys: Captured):
    page = tmp_path / "in" / "floods.html"
    page.parent.mkdir()
    comments = "<section id=comments><p>Glad that all of you are well!</p></section></body>"
    page.write_text(page_html().replace("</body>", comments), encoding="utf-8")

    assert main(["clean", str(page), "--include", "captions,comments"]) == 0
    assert "Glad" in capsys.readouterr().out
    assert main(["batch", str(page.parent), str(tmp_path / "out"), "--exclude=headline", "--include=comments"]) == 0
    assert "Glad" in (tmp_path / "out" / "floods.txt").read_text("utf-8")
    assert main(["clean", str(page), "--include", "sidebars"]) == 2
    assert "no part of a page called 'sidebars'" in capsys.readouterr().err


def test_clean_replaces_no_file_unasked(page: Path, tmp_path: Path, capsys: Captured):
    target = tmp_path / "mine.txt"
    target.write_text("mine", encoding="utf-8")

    assert main(["clean", str(page), "-o", str(target)]) == 1
    assert target.read_text("utf-8") == "mine"
    assert main(["clean", str(page), "--extractor", "resiliparse", "-o", str(target), "--overwrite"]) == 0
    assert PARAGRAPHS[0] in target.read_text("utf-8")
    assert "mine.txt" in capsys.readouterr().err


def test_clean_writes_to_standard_output_where_the_file_is_a_dash(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
):
    monkeypatch.chdir(tmp_path)

    assert main(["clean", str(page), "--extractor", "resiliparse", "-o", "-"]) == 0

    assert PARAGRAPHS[0] in capsys.readouterr().out
    assert not (tmp_path / "-").exists()


def test_a_name_that_ends_like_a_title_is_no_wrong_ending(page: Path, tmp_path: Path):
    target = tmp_path / "Dr. Foster vs. the rain"

    assert main(["clean", str(page), "--extractor", "resiliparse", "-o", str(target)]) == 0

    assert PARAGRAPHS[0] in target.read_text("utf-8")


def test_no_book_is_poured_into_a_terminal(page: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured):
    monkeypatch.setattr("extractors.cli.clean.is_read_by_a_person", lambda: True)

    assert main(["clean", str(page), "--format", "epub"]) == 2

    written = capsys.readouterr()
    assert (written.out, "-o" in written.err) == ("", True)


def test_clean_says_that_a_page_ends_early(page: Path, tmp_path: Path, capsys: Captured):
    cut = tmp_path / "cut.html.gz"
    cut.write_bytes(gzip.compress(page.read_bytes())[:-9])

    assert main(["clean", str(cut), "--extractor", "resiliparse"]) == 0

    written = capsys.readouterr()
    assert PARAGRAPHS[0] in written.out
    assert written.err == f"{cut}: The packed file ends early; what was there was read.\n"


def test_what_nobody_foresaw_is_told_in_one_line(page: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured):
    def fail(*_: object) -> None:
        raise ValueError("two\nlines")

    monkeypatch.setattr("extractors.cli.clean.clean", fail)

    assert main(["clean", str(page)]) == 1

    written = capsys.readouterr()
    assert (written.out, written.err.count("\n")) == ("", 1)
    assert "mistake in Unhusk" in written.err
    assert "ValueError: two lines in test_commands.py" in written.err


@pytest.mark.parametrize(
    ("option", "message"),
    [("--wrap", "20 to 1000 characters"), ("--time-limit", "seconds, such as 30"), ("--entry", "the first has 1")],
)
def test_a_word_in_the_place_of_a_number_is_told_what_is_wanted(
    option: str, message: str, page: Path, capsys: Captured
):
    assert main(["clean", str(page), option, "soon"]) == 2

    assert message in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("missing.html", None, "no such file"),
        ("folder", "a folder", "folder"),
        ("empty.html", b"", "empty"),
        ("picture.html", b"\x89PNG\r\n\x1a\n" + bytes(200), "picture"),
        ("paper.html", b"%PDF-1.7\n" + bytes(200), "PDF"),
        ("broken.html.gz", b"\x1f\x8b\x08\x00broken", ""),
        ("noise.html", bytes(range(256)) * 40, ""),
        ("large.html", b"<p>" + b"rain " * 4_400_000, "large"),
        ("menu.html", b"<ul><li>Home<li>News</ul>", "found no article"),
    ],
)
def test_a_page_that_cannot_be_cleaned_is_named_in_one_sentence(
    tmp_path: Path, capsys: Captured, name: str, content: bytes | str | None, reason: str
):
    file = tmp_path / name
    if isinstance(content, bytes):
        file.write_bytes(content)
    elif content is not None:
        file.mkdir()

    assert main(["clean", str(file), "--extractor", "resiliparse"]) == 1

    written = capsys.readouterr()
    assert written.out == ""
    assert written.err.count("\n") == 1
    assert str(file) in written.err
    assert reason in written.err


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("utf16.html", page_html().encode("utf-16")),
        ("nul.html", page_html().replace("river", "ri\x00ver").encode()),
        ("packed.html", gzip.compress(page_html().encode())),
        ("deep.html", (("<div>" * 20_000) + page_html()).encode()),
        ("entities.html", page_html().replace("<html>", "<!DOCTYPE html [<!ENTITY a 'b'>]><html>").encode()),
    ],
)
def test_a_page_in_bad_shape_is_read_as_far_as_sense_allows(
    tmp_path: Path, capsys: Captured, name: str, content: bytes
):
    file = tmp_path / name
    file.write_bytes(content)

    assert main(["clean", str(file)]) == 0

    written = capsys.readouterr().out
    assert "the river rose all night" in written.lower()
    assert "\N{REPLACEMENT CHARACTER}" not in written


@pytest.mark.parametrize(
    "arguments",
    [
        ["clean"],
        ["clean", "a.html", "--format", "odt"],
        ["clean", "a.html", "--extractor", "nobody"],
        ["clean", "a.html", "--encoding", "nonsense"],
        ["clean", "a.html", "--images", "copy"],
        ["clean", "a.html", "--name", "{title}"],
        ["clean", "a.html", "--name", "{titel}", "-o", "out"],
        ["batch", ".", "out", "--name", "{title}", "--resume"],
        ["batch", ".", "out", "--name", "{titel}"],
        ["clean", "a.html", "--images", "somewhere", "-o", "a.md"],
        ["clean", "a.html", "--images", "copy", "-o", "-"],
        ["clean", "a.html", "--images", "inline", "-o", "a.csv"],
        ["clean", "a.html", "--wrap", "60", "--marks", "none", "-o", "a.md"],
        ["batch", ".", "out", "--front-matter", "none", "--format", "html"],
        ["clean", "a.html", "-o", "a.odt"],
        ["clean", "a.html", "-o", "."],
        ["clean", "a.html", "-o", ".", "--overwrite"],
        ["batch", "nowhere", "out"],
        ["batch", ".", "out", "--jobs", "0"],
        ["batch", ".", "out", "--resume", "--overwrite"],
        ["score", "nowhere"],
        ["score"],
        ["compare", "a.html", "--time-limit", "soon"],
        ["extractors", "more"],
        ["polish"],
    ],
)
def test_wrong_usage_is_status_2_and_writes_nothing(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.html").write_text(page_html(), encoding="utf-8")

    assert main(arguments) == 2

    written = capsys.readouterr()
    assert written.out == ""
    assert written.err
    assert [file.name for file in tmp_path.iterdir()] == ["a.html"]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, capsys: Captured):
    assert main([command, "--help"]) == 0
    assert f"usage: unhusk {command}" in capsys.readouterr().out


def test_compare_counts_structure_in_a_worker(page: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(
        "extractors.saving.structure_report.report.cached_segmentation",
        lambda page: pytest.fail("a page cut in the program"),
    )

    assert main(["compare", str(page), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["extractors"][0]["structure"]["saved"]


def test_compare_has_a_row_for_every_extractor(page: Path, capsys: Captured):
    assert main(["compare", str(page), "--json"]) == 0

    record = json.loads(capsys.readouterr().out)
    rows = {row["name"]: row for row in record["extractors"]}
    assert {"trafilatura", "readability", "resiliparse", "justext", "boilerpy3", "plain-text", "consensus"} <= set(rows)
    assert rows["consensus"]["agreement"] == 1.0
    assert rows["trafilatura"]["status"] == "done"
    assert 0.5 < rows["trafilatura"]["share_of_page"] <= 1.0
    assert record["agreement"]["trafilatura"]["trafilatura"] == 1.0
    assert record["page"]["encoding"] == "utf-8"
    structure = rows["trafilatura"]["structure"]
    assert structure["saved"] == structure["on_page"]
    assert structure["own_html"]["headings"] <= structure["on_page"]["headings"]
    assert rows["consensus"]["structure"]["own_html"] is None


def test_the_list_of_extractors_says_which_is_the_default(capsys: Captured):
    assert main(["extractors", "--json"]) == 0

    found = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    assert found["consensus"]["is_default"]
    assert found["trafilatura"]["package"] == "unhusk"


def test_batch_does_what_can_be_done_and_names_the_rest(tmp_path: Path, page: Path, capsys: Captured):
    (tmp_path / "empty.html").write_bytes(b"")
    batch = ["batch", str(tmp_path), str(tmp_path / "out"), "--extractor", "resiliparse", "--format", "md"]

    assert main(batch) == 1

    written = capsys.readouterr()
    assert written.out == ""
    assert f"{tmp_path / 'empty.html'}: " in written.err
    assert "1 of 2 pages cleaned, 1 failed" in written.err
    assert [file.name for file in (tmp_path / "out").iterdir()] == [f"{page.stem}.md"]
    assert main([*batch, "--resume"]) == 1  # the empty one fails again
    assert "1 was there already" in capsys.readouterr().err


@pytest.mark.parametrize("how", [(), ("--together", "--format", "csv")])
def test_batch_says_of_how_many_pages_it_read_a_part(tmp_path: Path, how: tuple[str, ...], capsys: Captured):
    packed = gzip.compress(page_html().encode())
    for name in ("first", "second", "third"):
        (tmp_path / f"{name}.html.gz").write_bytes(packed if name == "second" else packed[:-8])

    assert main(["batch", str(tmp_path), str(tmp_path / "out"), "--extractor", "resiliparse", "--jobs", "1", *how]) == 0

    notes = [line for line in capsys.readouterr().err.splitlines() if "ends early" in line]
    (line,) = notes  # of whichever page was done first
    assert line.endswith(".html.gz and 1 more: The packed file ends early; what was there was read.")


def test_batch_says_once_that_its_folder_cannot_be_made(tmp_path: Path, page: Path, capsys: Captured):
    (tmp_path / "file").write_text("mine", encoding="utf-8")

    assert main(["batch", str(page.parent), str(tmp_path / "file" / "out")]) == 1

    written = capsys.readouterr()
    assert (written.out, written.err.count("\n")) == ("", 1)
    assert "cannot be made" in written.err


def test_batch_writes_all_articles_together(tmp_path: Path, page: Path, capsys: Captured):
    arguments = ["batch", str(page.parent), str(tmp_path / "out"), "--together", "--extractor", "resiliparse"]

    assert main([*arguments, "--format", "jsonl"]) == 0
    assert main([*arguments, "--format", "md"]) == 2
    assert main([*arguments, "--format", "jsonl", "--resume"]) == 2

    assert PARAGRAPHS[0] in json.loads((tmp_path / "out" / "articles.jsonl").read_text("utf-8"))["text"]
    assert "1 of 1 pages cleaned" in capsys.readouterr().err


def test_a_template_names_the_files_of_clean_and_of_batch_alike(tmp_path: Path, page: Path, capsys: Captured):
    wanted = ["--extractor", "resiliparse", "--format", "md", "--name", "{host}/{title} {stem}"]

    (tmp_path / "empty.html").write_bytes(b"")
    assert main(["clean", str(page), "-o", str(tmp_path / "one"), *wanted]) == 0
    assert main(["batch", str(tmp_path), str(tmp_path / "all"), *wanted]) == 1  # the empty one blocks no other

    (one,) = (tmp_path / "one").rglob("*.md")
    (same,) = (tmp_path / "all").rglob("*.md")
    assert one.relative_to(tmp_path / "one") == same.relative_to(tmp_path / "all")
    assert one.stem.endswith(page.stem)


def test_score_takes_the_folder_before_and_behind_the_names(tmp_path: Path, capsys: Captured):
    add_page(tmp_path, "1", page_html())
    names = ["--extractor", "resiliparse", "plain-text"]

    assert main(["score", str(tmp_path), *names]) == 0
    before = capsys.readouterr().out
    assert main(["score", *names, str(tmp_path), "--json"]) == 0
    record = json.loads(capsys.readouterr().out)

    assert before.startswith("1 pages\nextractor")
    assert [row["extractor"] for row in record["extractors"]] == ["resiliparse", "plain-text"]
    assert record["by_kind"]["article"][0]["f1"] > 0.9
    assert record["by_page"][0]["measured"]


@pytest.mark.parametrize("command", ["clean", "compare", "batch"])
def test_a_page_over_the_size_names_the_option_that_reads_it(command: str, tmp_path: Path, capsys: Captured):
    folder = tmp_path / "pages"
    folder.mkdir()
    large = folder / "large.html"
    large.write_text(f"<p>{'rain ' * 4_100_000}</p>", encoding="utf-8")
    arguments = [str(folder), str(tmp_path / "out")] if command == "batch" else [str(large)]

    assert main([command, *arguments]) == 1

    assert "--large reads it anyway" in capsys.readouterr().err
