"""The pictures that a page in a zip file shows."""

import time
from pathlib import Path

from extractors.pages.containers.zip_pictures import _relative_addresses
from extractors.pages.opening import open_path
from tests.extractors.pages.made_containers import page_html, write_zip

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


def shown(folder: Path, body: str, *names: str, page: str = "sub/a.html") -> list[tuple[str, bytes]]:
    files: dict[str, str | bytes] = {name: name.encode() for name in names}
    path = write_zip(folder / "a.zip", {page: page_html("A", body), **files})
    return [(one.address, one.content) for one in open_path(path)[0].subresources]


def test_pictures_are_found_by_the_addresses_in_the_page(tmp_path: Path):
    body = (
        '<img src="a_files/rain%20in%20May.png?size=2"><img src=../b.jpg><img srcset="c.webp 2x, d.gif">'
        "<video poster='e&amp;f.png'></video><img src='https://a.example/b.jpg'><img src='/b.jpg'><img src=missing.png>"
    )
    names = ("sub/a_files/rain in May.png", "b.jpg", "sub/c.webp", "sub/d.gif", "sub/e&f.png", "sub/other.png")

    found = shown(tmp_path, body, *names)

    assert found == [
        ("a_files/rain%20in%20May.png?size=2", b"sub/a_files/rain in May.png"),
        ("../b.jpg", b"b.jpg"),
        ("c.webp", b"sub/c.webp"),
        ("d.gif", b"sub/d.gif"),
        ("e&f.png", b"sub/e&f.png"),
    ]


def test_late_pictures_names_with_commas_and_names_without_an_ending_are_found(tmp_path: Path):
    body = '<img data-src="b.png"><img srcset="c,w_200.png 1x, d.png 2x"><img src="images/4711">'
    files: dict[str, str | bytes] = dict.fromkeys(("b.png", "c,w_200.png", "d.png", "images/4711"), PNG)
    path = write_zip(tmp_path / "a.zip", {"a.html": page_html("A", body), **files})

    found = open_path(path)[0].subresources

    assert [(one.address, one.media_type) for one in found] == [(name, "image/png") for name in files]


def test_only_pictures_are_taken_and_each_once(tmp_path: Path):
    body = '<img src="b.png"><img src="b.png"><script src="c.js"></script><iframe src="d.html"></iframe>'

    assert shown(tmp_path, body, "b.png", "c.js", page="a.html") == [("b.png", b"b.png")]


def test_no_address_leads_out_of_the_file(tmp_path: Path):
    (tmp_path / "secret.png").write_bytes(b"secret")

    assert shown(tmp_path, '<img src="../secret.png"><img src="../../secret.png">', page="a.html") == []


def test_a_crafted_page_takes_time_in_proportion():
    started = time.process_time()

    for text in ("<img src='" * 200_000, "<img src=" * 200_000, "<img srcset='" + "a," * 500_000 + "'"):
        assert len(list(_relative_addresses(text))) < 600_000

    assert time.process_time() - started < 10
