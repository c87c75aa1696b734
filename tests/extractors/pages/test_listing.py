"""The contents of a file or folder of many pages, and opening one of them."""

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from extractors.errors import ManyPagesError, NotAPageError, PageError
from extractors.pages.containers.registry import is_container
from extractors.pages.entry import Chunk, Entry, SkippedEntries
from extractors.pages.listing import chunk, entries, entry_numbered
from extractors.pages.opening import open_bytes, open_entry, open_path
from tests.extractors.pages.made_containers import answer, listed, page_html, skipped, write_warc, write_zip, zipped

PAGES = {f"{name}.html": page_html(f"Page {name}") for name in "abcdefg"}


def a_zip(folder: Path) -> Path:
    return write_zip(folder / "pages.zip", {**PAGES, "broken.html": b"", "c.htm": b"", "picture.png": b"png"})


def a_warc(folder: Path) -> Path:
    return write_warc(folder / "pages.warc", *(answer(number) for number in range(7)))


def a_packed_warc(folder: Path) -> Path:
    return write_warc(folder / "pages.warc.gz", *(answer(number) for number in range(7)), is_gzip=True)


def a_warc_packed_at_once(folder: Path) -> Path:
    path = folder / "pages.warc.gz"
    path.write_bytes(gzip.compress(b"".join(answer(number) for number in range(7))))
    return path


def a_wacz(folder: Path) -> Path:
    archives = {f"archive/{one}.warc": b"".join(answer(10 * one + number) for number in range(4)) for one in (1, 2)}
    return write_zip(folder / "pages.wacz", archives)


def a_maff(folder: Path) -> Path:
    return write_zip(
        folder / "pages.maff", {f"{n}/{name}": "" for n in range(7) for name in ("index.rdf", "index.html")}
    )


def a_folder(folder: Path) -> Path:
    source = folder / "source"
    for name in ("a.html", "b/c.html", "b/d.html", "b/e/f.html", "g/h.html", "i/j.html"):
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_text(page_html(name), encoding="utf-8")
    write_warc(source / "b" / "crawl.warc", *(answer(number) for number in range(3)))
    write_zip(source / "b" / "e" / "pages.zip", PAGES)
    return source


EVERY = (a_zip, a_warc, a_packed_warc, a_warc_packed_at_once, a_wacz, a_maff, a_folder)


def chunks(path: Path, most: int) -> list[Chunk]:
    found = [chunk(path, is_recursive=True, after="", most=most)]
    while not found[-1].is_last:
        found.append(chunk(path, is_recursive=True, after=found[-1].after, most=most))
    return found


@pytest.mark.parametrize("make", EVERY)
def test_a_list_in_chunks_is_the_whole_list(tmp_path: Path, make: Callable[[Path], Path]):
    path = make(tmp_path)
    whole = list(entries(path, is_recursive=True))

    found = chunks(path, 1)

    assert [entry for one in found for entry in one.entries] == [one for one in whole if isinstance(one, Entry)]
    count = sum(one.count for one in whole if isinstance(one, SkippedEntries))
    assert sum(one.count for piece in found for one in piece.skipped) == count
    assert count == (2 if make is a_zip else 0)
    assert len(found) >= 7


@pytest.mark.parametrize("make", [a_zip, a_warc, a_packed_warc, a_warc_packed_at_once, a_wacz, a_folder])
def test_each_listed_page_is_the_one_that_opens(tmp_path: Path, make: Callable[[Path], Path]):
    path = make(tmp_path)

    opened = [open_entry(path, entry) for entry in listed(path, is_recursive=True)]

    titles = [page.text.partition("<title>")[2].partition("<")[0] for page in opened]
    assert len(set(titles)) == len(titles) > 6
    shown = [entry.title or entry.place for entry in listed(path, is_recursive=True)]
    assert titles == shown


def test_entries_are_numbered_from_one_across_folders_and_files(tmp_path: Path):
    found = listed(a_folder(tmp_path), is_recursive=True)

    assert [entry.number for entry in found] == list(range(1, 17))


def test_a_later_chunk_of_a_long_list_is_larger(tmp_path: Path):
    path = write_zip(tmp_path / "pages.zip", {f"{number}.html": "<p>" for number in range(300)})

    sizes = [len(one.entries) for one in chunks(path, 10)]

    assert sizes[0] == 10
    assert max(sizes) > 50
    assert sum(sizes) == 300


@pytest.mark.parametrize("make", EVERY)
def test_a_container_is_known_by_its_content(tmp_path: Path, make: Callable[[Path], Path]):
    path = make(tmp_path)
    if path.is_file():
        path = path.rename(path.with_name("nothing.dat"))

    assert is_container(path)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<p>page",
        b"WARCs are files",
        gzip.compress(b"<p>page", mtime=0),
        b"PK\3\4 and more",
        zipped({"picture.png": b""}),
        zipped({"word/document.xml": b"", "a.html": "<p>"}),
        zipped({"mimetype": b"application/epub+zip", "OEBPS/a.xhtml": "<p>"}),
        zipped({"META-INF/MANIFEST.MF": b"", "a.html": "<p>"}),
    ],
)
def test_what_holds_no_pages_is_no_container(tmp_path: Path, content: bytes):
    file = tmp_path / "pages.zip"
    file.write_bytes(content)

    assert not is_container(file)
    assert not is_container(tmp_path / "missing.zip")
    with pytest.raises(PageError, match="this file does not hold many pages"):
        list(entries(file))


def test_a_container_with_one_page_opens_as_that_page(tmp_path: Path):
    path = write_warc(tmp_path / "one.warc", answer(1), answer(2, status="404 Not Found"))

    (page,) = open_path(path)

    assert page.url == "http://example.org/1"
    assert page.path == str(path)


def test_a_container_with_several_pages_asks_which(tmp_path: Path):
    with pytest.raises(ManyPagesError, match=r"pages\.zip: it holds several pages; choose one of them"):
        open_path(a_zip(tmp_path))


def test_a_container_without_a_page_that_can_be_read_says_why(tmp_path: Path):
    with pytest.raises(PageError, match="it answers with an error"):
        open_path(write_warc(tmp_path / "none.warc", answer(1, status="500 Oh")))


def test_a_container_on_standard_input_opens_too(tmp_path: Path):
    content = write_zip(tmp_path / "one.zip", {"a.html": page_html("Rain")}).read_bytes()

    (page,) = open_bytes(content, source="standard input")

    assert "<title>Rain" in page.text
    assert page.path == ""


def test_a_container_in_a_container_is_not_opened(tmp_path: Path):
    path = write_zip(tmp_path / "two.zip", {"inner.html": zipped(PAGES)})

    with pytest.raises(NotAPageError, match="it is a zip archive"):
        open_path(path)


def test_a_page_that_is_packed_inside_is_unpacked(tmp_path: Path):
    path = write_zip(tmp_path / "one.zip", {"a.html.gz": gzip.compress(page_html("Rain").encode())})

    assert "<title>Rain" in open_path(path)[0].text


def test_an_entry_is_found_by_its_number(tmp_path: Path):
    path = a_packed_warc(tmp_path)

    assert entry_numbered(path, 3).url == "http://example.org/2"
    with pytest.raises(PageError, match="it holds 7 pages, so there is no page 8 in it"):
        entry_numbered(path, 8)


@pytest.mark.parametrize("place", ["../secret.html", "/etc/passwd", "a/../../secret.html", ""])
def test_no_place_leads_out_of_the_folder(tmp_path: Path, place: str):
    (tmp_path / "secret.html").write_text("<p>secret", encoding="utf-8")

    with pytest.raises(PageError):
        open_entry(a_folder(tmp_path), Entry(number=1, place=place))


def test_a_damaged_container_in_a_folder_is_passed_over(tmp_path: Path):
    (tmp_path / "a.html").write_text("<p>Rain", encoding="utf-8")
    write_zip(tmp_path / "b.zip", {"picture.png": b""})

    assert [entry.place for entry in listed(tmp_path)] == ["a.html"]
    assert [place for place, _ in skipped(tmp_path)] == ["b.zip"]
