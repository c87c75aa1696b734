"""The names of saved pages' files."""

import pytest

from extractors.pages.containers.registry import container_stem
from extractors.pages.page_names import is_companion, is_hidden, page_stem


@pytest.mark.parametrize(
    ("name", "page", "container"),
    [
        ("a.html", "a", None),
        ("a.b.HTM", "a.b", None),
        ("a.html.gz", "a", None),
        ("a.zip", None, "a"),
        ("a.WARC.gz", None, "a"),
        ("a.maff", None, "a"),
        (".html", None, None),
        (".a.html", None, None),
        ("a.png", None, None),
        ("zip", None, None),
    ],
)
def test_a_name_says_what_a_file_may_be(name: str, page: str | None, container: str | None):
    assert (page_stem(name), container_stem(name)) == (page, container)


@pytest.mark.parametrize(
    ("folder", "is_one"), [("a_files", True), ("b_files", True), ("c_files", False), ("a", False), ("_files", False)]
)
def test_a_folder_belongs_to_the_page_beside_it(folder: str, is_one: bool):
    assert is_companion(folder, {"a.html", "b.htm", "c.txt"}) is is_one


@pytest.mark.parametrize(("name", "is_one"), [(".git", True), ("__MACOSX", True), ("..", False), ("a", False)])
def test_what_is_not_for_people_is_hidden(name: str, is_one: bool):
    assert is_hidden(name) is is_one
