"""Zip files of pages, including SingleFileZ's."""

import io
import json
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.errors import PageError
from extractors.pages.containers.registry import is_container
from extractors.pages.entry import Entry
from extractors.pages.listing import entries
from extractors.pages.opening import open_entry, open_path
from tests.extractors.pages.made_containers import listed, page_html, skipped, write_zip, zipped

MANIFEST = json.dumps({
    "originalUrl": "https://a.example/rain",
    "title": "Rain, it says",
    "archiveTime": "2024-11-01T10:00:00.000Z",
    "indexFilename": "index.html",
    "resources": {},
})  # fmt: skip
SINGLE: dict[str, str | bytes] = {
    "index.html": page_html("Rain", '<img src="images/0.png">'),
    "manifest.json": MANIFEST,
    "images/0.png": b"\x89PNG",
    "frames/0/index.html": page_html("Frame"),
}


def test_pages_are_known_by_their_names_and_what_belongs_to_them_is_left_out(tmp_path: Path):
    path = write_zip(
        tmp_path / "pages.zip",
        {
            "a.html": page_html("A"),
            "a_files/frame.html": page_html("Frame"),
            "sub/b.HTM": page_html("B"),
            "sub/a_files/c.html": page_html("C"),
            "notes.txt": "Rain.",
            "picture.png": b"png",
            ".hidden.html": page_html("Hidden"),
            "__MACOSX/._a.html": b"mac",
            "folder/": b"",
        },
    )

    found = listed(path)

    assert [entry.place for entry in found] == ["a.html", "sub/b.HTM", "sub/a_files/c.html", "notes.txt"]
    assert [entry.title for entry in found] == ["A", "B", "C", ""]
    assert found[0].size_bytes == len(page_html("A"))
    assert found[0].date == "2024-05-06T07:08:08"


def test_a_page_of_singlefilez_is_one_page_with_what_its_manifest_says(tmp_path: Path):
    path = write_zip(tmp_path / "rain.htz", SINGLE)

    (entry,) = listed(path)
    (page,) = open_path(path)

    assert (entry.url, entry.title, entry.date) == (
        "https://a.example/rain",
        "Rain, it says",
        "2024-11-01T10:00:00.000Z",
    )
    assert (page.url, page.saved_at) == ("https://a.example/rain", "2024-11-01T10:00:00.000Z")
    assert [(one.address, one.content, one.media_type) for one in page.subresources] == [
        ("images/0.png", b"\x89PNG", "image/png")
    ]


def test_a_page_in_a_folder_of_its_own_is_one_page_too(tmp_path: Path):
    path = write_zip(tmp_path / "rain.htz", {f"1730_5/{name}": content for name, content in SINGLE.items()})

    assert [entry.place for entry in listed(path)] == ["1730_5/index.html"]


def test_an_older_page_is_known_by_its_comment(tmp_path: Path):
    comment = (
        "<!-- Page saved with SingleFileZ \n url: https://a.example/old \n"
        " saved date: Fri Nov 01 2024 10:00:00 GMT+0100 (CET)\n-->"
    )
    files = {"index.html": f"<!doctype html>{comment}<p>Rain", "frames/0/index.html": page_html("Frame")}

    (entry,) = listed(write_zip(tmp_path / "old.zip", files))

    assert (entry.url, entry.date) == ("https://a.example/old", "2024-11-01T10:00:00+01:00")


def test_an_index_beside_another_programs_manifest_hides_no_pages(tmp_path: Path):
    files = {"index.html": page_html("A"), "manifest.json": '{"name": "App"}', "sub/b.html": page_html("B")}

    assert len(listed(write_zip(tmp_path / "site.zip", files))) == 2


@pytest.mark.parametrize("tail", [b"", b"--></body></html>"])
def test_html_that_unpacks_itself_is_recognised_by_its_content(tmp_path: Path, tail: bytes):
    path = tmp_path / "rain.html"
    head = b"<!doctype html><html data-sfz><meta charset=utf-8><title>Wait</title><body hidden>Please wait<!--"
    target = io.BytesIO()
    target.write(head)
    with zipfile.ZipFile(target, "a") as archive:
        for name, content in SINGLE.items():
            archive.writestr(name, content)
    path.write_bytes(target.getvalue() + tail)
    relative = tmp_path / "relative.html"
    relative.write_bytes(head + zipped(SINGLE) + tail)  # offsets from the start of the archive, as by other packers

    assert [open_path(one)[0].text for one in (path, relative)] == [SINGLE["index.html"]] * 2


def test_a_page_that_only_speaks_of_zip_files_stays_a_page(tmp_path: Path):
    path = tmp_path / "page.html"
    path.write_bytes(b"<!doctype html><title>PK</title><p>PK\x05\x06 ends a zip file" + b"." * 30)

    assert not is_container(path)
    assert "ends a zip file" in open_path(path)[0].text


def encrypted(content: bytes) -> bytes:
    """Return a zip file whose members are marked as encrypted."""
    changed = bytearray(content)
    for magic, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = changed.find(magic)
        while at >= 0:
            changed[at + offset] |= 1
            at = changed.find(magic, at + 1)
    return bytes(changed)


def test_encrypted_pages_are_passed_over_with_the_reason(tmp_path: Path):
    path = tmp_path / "secret.zip"
    path.write_bytes(encrypted(zipped({"a.html": page_html("A")})))

    assert skipped(path) == [("a.html", "it is encrypted; unpack it with its password first")]
    with pytest.raises(PageError, match="it is encrypted"):
        open_path(path)


def test_a_page_packed_to_fill_the_memory_is_passed_over(tmp_path: Path):
    path = write_zip(tmp_path / "bomb.zip", {"a.html": bytes(30_000_000), "b.html": page_html("B")})

    assert [place for place, _ in skipped(path)] == ["a.html"]
    assert [entry.place for entry in listed(path)] == ["b.html"]


def test_a_page_that_says_it_is_smaller_than_it_is_is_cut_or_damaged(tmp_path: Path):
    content = zipped({"a.html": page_html("A", "rain " * 1_000)})
    size = len(page_html("A", "rain " * 1_000)).to_bytes(4, "little")
    path = tmp_path / "lying.zip"
    path.write_bytes(content.replace(size, (100).to_bytes(4, "little")))

    with pytest.raises(PageError, match="damaged"):
        open_path(path)


def test_of_two_files_of_one_name_the_last_counts(tmp_path: Path):
    path = tmp_path / "twice.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.html", page_html("First"))
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.html", page_html("Second"))

    assert [entry.title for entry in listed(path)] == ["Second"]
    assert skipped(path) == [("a.html", "another file of this name comes after it")]


@pytest.mark.parametrize(
    "name", ["../a.html", "/etc/a.html", "C:\\a.html", "x\\..\\a.html", "a//b.html", "x/../../a.html"]
)
def test_a_name_leads_nowhere_but_into_the_file(tmp_path: Path, name: str):
    path = write_zip(tmp_path / "odd.zip", {name: page_html("Odd"), "b.html": page_html("B")})

    odd = open_entry(path, listed(path)[0])

    assert "<title>Odd" in odd.text
    assert odd.path == str(path)


def test_a_damaged_page_costs_nothing_else(tmp_path: Path):
    content = bytearray(zipped({"a.html": page_html("A", "rain " * 500), "b.html": page_html("B")}))
    content[50:60] = bytes(10)
    path = tmp_path / "damaged.zip"
    path.write_bytes(content)

    assert [entry.place for entry in listed(path)][-1] == "b.html"


def test_a_zip_file_of_over_four_gigabytes_form_is_read(tmp_path: Path):
    path = tmp_path / "large.zip"
    with zipfile.ZipFile(path, "w") as archive, archive.open("a.html", "w", force_zip64=True) as file:
        file.write(page_html("A").encode())

    assert [entry.title for entry in listed(path)] == ["A"]


@settings(derandomize=True, max_examples=80, deadline=None)
@given(data=st.data())
def test_any_damage_leaves_a_list_and_pages_or_sentences(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject):
    path = tmp_path_factory.mktemp("z") / "a.zip"
    content = bytearray(zipped({**SINGLE, "b.html": page_html("B")}))
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(4, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 10))] = data.draw(st.binary(max_size=10))
    path.write_bytes(content)
    if not is_container(path):
        return

    for one in list(entries(path)):
        if isinstance(one, Entry):
            with suppress(PageError):
                assert open_entry(path, one).text
