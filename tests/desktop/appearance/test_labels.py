"""Text from a page is shown verbatim where Qt would read mnemonics or markup in it."""

from pathlib import Path

from PySide6.QtGui import QTextDocument

from desktop.appearance.labels import (
    by_title,
    distinct_names,
    opening_words,
    plain_tip,
    short_title,
    size_words,
    with_distinct_marks,
)


def test_a_tool_tip_shows_marks_as_they_are(qapp: object) -> None:
    document = QTextDocument()

    document.setHtml(plain_tip("<img src=x> & <b>bold</b>\nnext line"))

    assert document.toPlainText() == "<img src=x> & <b>bold</b>\nnext line"


def test_a_sentence_names_a_page_by_the_beginning_of_a_long_title():
    assert short_title("Floods reach the harbour") == "Floods reach the harbour"
    assert short_title("Floods " * 100) == f"{'Floods ' * 11}Fl…"


def test_a_text_without_a_title_is_called_by_its_first_words():
    assert opening_words("The river\n rose.") == "The river rose."
    assert (
        opening_words("The river rose at night and took the old pier with it.")
        == "The river rose at night and took the…"
    )
    assert opening_words("河" * 60) == f"{'河' * 40}…"


def test_a_size_is_counted_as_in_the_errors_about_it() -> None:
    assert [size_words(size) for size in (512, 48_700, 40_000_000)] == ["512 bytes", "49 kB", "40.0 MB"]


def test_no_two_entries_of_a_menu_have_one_mnemonic():
    labels = ["&Save", "Sa&ve it all", "&Settle the rest", "&Save R&&D", "保存(&S)…", "别的(&A)", "&Ss", "Quit"]

    assert with_distinct_marks(labels) == [
        "&Save", "Sa&ve it all", "Settle &the rest", "Save &R&&D", "保存(&B)…", "别的(&A)", "Ss", "Quit",
    ]  # fmt: skip


def test_files_of_one_name_are_told_apart_by_their_folders():
    names = ("a/rain.html", "news/2025/index.html", "news/2026/index.html", "blog/2026/index.html")

    assert distinct_names([Path(name) for name in names]) == [
        "rain.html",
        f"index.html — {Path('2025')}",
        f"index.html — {Path('news/2026')}",
        f"index.html — {Path('blog/2026')}",
    ]
    assert distinct_names([]) == []


def test_recent_pages_go_by_their_titles_and_those_of_the_same_title_by_their_files_too() -> None:
    paths = [Path("/a/one.html"), Path("/a/two.html"), Path("/a/three.html"), Path("/a/four.html")]

    assert by_title(paths, ["Floods", "Home", "Home", ""]) == [
        "Floods",
        "Home — two.html",
        "Home — three.html",
        "four.html",
    ]
