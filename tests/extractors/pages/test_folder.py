"""A folder of pages, level by level."""

from pathlib import Path

from extractors.pages.folder import levels


def made(folder: Path) -> Path:
    for name in (
        "b.html",
        "a.html",
        "c.zip",
        "x.png",
        "d/e.html",
        "d/f/g.html",
        "h/i.txt",
        "a_files/j.html",
        ".k/l.html",
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    return folder


def walked(
    folder: Path, *, is_recursive: bool = True, behind: tuple[str, ...] = ()
) -> list[tuple[str, tuple[str, ...]]]:
    errors: list[OSError] = []
    found = levels(folder, is_recursive=is_recursive, unread=errors.append, behind=behind)
    return [(level.folder.relative_to(folder).as_posix(), level.names) for level in found]


def test_folders_come_in_order_with_the_names_of_pages_and_of_files_with_many(tmp_path: Path):
    assert walked(made(tmp_path)) == [
        (".", ("a.html", "b.html", "c.zip")),
        ("d", ("e.html",)),
        ("d/f", ("g.html",)),
        ("h", ("i.txt",)),
    ]


def test_folders_inside_count_only_where_wanted(tmp_path: Path):
    assert walked(made(tmp_path), is_recursive=False) == [(".", ("a.html", "b.html", "c.zip"))]


def test_a_walk_can_be_taken_up_in_the_middle(tmp_path: Path):
    assert [folder for folder, _ in walked(made(tmp_path), behind=("d", "f"))] == ["d/f", "h"]
    assert [folder for folder, _ in walked(tmp_path, behind=("d",))] == ["d", "d/f", "h"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path):
    errors: list[OSError] = []

    assert list(levels(tmp_path / "missing", is_recursive=True, unread=errors.append)) == []
    assert len(errors) == 1
