"""The names of a run's files by a template."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from extractors.batch.plans.naming import NameAssigner, name_in_advance
from extractors.batch.plans.planning import PlannedPage
from extractors.saving.files.name_templates import NameFields


def test_names_come_in_the_order_of_the_plan_whatever_is_done_first(tmp_path: Path) -> None:
    names = NameAssigner("{title}", ".md", tmp_path, is_replacing=False)

    with ThreadPoolExecutor(3) as threads:
        late = [
            threads.submit(names.take, number, (NameFields(title=title),)) for number, title in ((3, "A"), (2, "a"))
        ]
        first = threads.submit(names.take, 1, (NameFields(title="a"),))

    assert [one.result()[0].name for one in (first, *reversed(late))] == ["a.md", "a (2).md", "A (3).md"]


def test_a_page_without_an_article_holds_nobody_up(tmp_path: Path) -> None:
    names = NameAssigner("{title}", ".md", tmp_path, is_replacing=False)

    assert names.take(1, ()) == []
    assert names.take(2, (NameFields(title="a"), NameFields(title="b"))) == [tmp_path / "a.md", tmp_path / "b.md"]


def test_a_file_from_before_keeps_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.md").touch()

    assert (
        NameAssigner("{title}", ".md", tmp_path, is_replacing=False).take(1, (NameFields(title="a"),))[0].name
        == "a (2).md"
    )
    assert (
        NameAssigner("{title}", ".md", tmp_path, is_replacing=True).take(1, (NameFields(title="a"),))[0].name == "a.md"
    )


def test_names_that_are_known_before_are_in_the_plan(tmp_path: Path) -> None:
    pages = [PlannedPage(source=Path("in", name), target=Path("x")) for name in ("a.html", "sub/A.htm")]

    named = name_in_advance(pages, "{stem}", tmp_path, ".md")

    assert [page.target for page in named] == [tmp_path / "a.md", tmp_path / "A (2).md"]
