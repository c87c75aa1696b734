"""Pages packed into their collection, and opened where their files are missing."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from extractors.collection.collection import Collection
from extractors.collection.examining import examine_task, open_task_page
from extractors.collection.packed_page import packed_page, unpacked_page
from extractors.collection.packing import pack_pages
from extractors.errors import PageError
from extractors.pages.opening import open_path, open_text
from extractors.pages.pictures.subresource import Subresource
from extractors.running.pool import Pool
from tests.extractors.collection.made_collection import folder_of_pages, page_html, read, row_of
from tests.extractors.collection.test_exporting import export

_PNG = b"\x89PNG\r\n\x1a\n" + b"picture" * 9


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    made = Collection(tmp_path / "floods.unhusk")
    made.add_source(folder_of_pages(tmp_path / "pages", "Ahlen", "Borken"))
    read(made, names=("resiliparse",))
    yield made
    made.close()


def test_what_is_packed_is_written_read_and_complete_where_its_file_is_not(collection: Collection, tmp_path: Path):
    files = tmp_path / "pages" / "Ahlen_files"
    files.mkdir()
    (files / "wet.png").write_bytes(_PNG)
    html = page_html("Ahlen").replace("</article>", "<img src='Ahlen_files/wet.png'></article>")
    (tmp_path / "pages" / "Ahlen.html").write_text(html, encoding="utf-8")
    page = open_path(tmp_path / "pages" / "Ahlen.html")[0]

    steps = [step for step in pack_pages(collection, Pool(workers=1)) if step is not None]
    assert [bool(step.size_bytes) for step in steps] == [True, True]
    assert not list(pack_pages(collection, Pool(workers=1)))  # there is no more to do
    assert not collection.packed_if_missing(row_of(collection, "Ahlen"))  # its file is there
    shutil.rmtree(tmp_path / "pages")

    row = row_of(collection, "Ahlen")
    again = open_task_page(examine_task(row, (), packed=collection.packed_if_missing(row)))
    assert (again.text, again.url, again.encoding) == (page.text, page.url, page.encoding)
    assert [one.content for one in again.subresources] == [_PNG]
    assert collection.missing_source() is None
    ahlen, borken = export(collection, tmp_path / "out", "txt")
    assert "rose by two metres" in ahlen.files[0].read_text("utf-8")
    assert "rose by two metres" in borken.files[0].read_text("utf-8")


def test_it_goes_on_where_it_was_stopped_and_takes_what_has_changed(collection: Collection, tmp_path: Path):
    with closing(pack_pages(collection, Pool(workers=1))) as steps:
        next(step for step in steps if step is not None)
    (left,) = [row.place for row in collection.to_pack()]  # either: which one is read first is not promised

    packed = ({"Ahlen.html", "Borken.html"} - {left}).pop()
    (tmp_path / "pages" / packed).write_text(page_html("Coesfeld"), encoding="utf-8")
    assert [row.place for row in collection.to_pack()] == ["Ahlen.html", "Borken.html"]


def test_nothing_of_this_machine_comes_out_of_a_file_that_somebody_sent(tmp_path: Path):
    secret = tmp_path / "secret.png"
    secret.write_bytes(_PNG)
    page = open_text(page_html("Ahlen"), source="Ahlen")
    sent = replace(
        page,
        path=str(secret),
        text=page.text + "\x00\x01" + "<b " + " ".join(f"a{n}=1" for n in range(6000)) + ">",
        subresources=(Subresource(address="wet.png", content=_PNG, path=str(secret)),),
    )

    again = unpacked_page(packed_page(sent), "Ahlen")

    assert (again.path, again.source) == ("", "Ahlen")
    assert [one.path for one in again.subresources] == [""]
    assert "\x00" not in again.text
    assert "a5999" not in again.text
    for damaged in (b"", b"\x28\xb5\x2f\xfd", packed_page(page)[:-9], _PNG):
        with pytest.raises(PageError, match="damaged"):
            unpacked_page(damaged, "Ahlen")
