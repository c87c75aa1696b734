"""MAFF archives."""

from pathlib import Path

import pytest

from extractors.errors import PageError
from extractors.pages.opening import open_entry, open_path
from tests.extractors.pages.made_containers import listed, page_html, skipped, write_zip


def rdf(**values: str) -> str:
    lines = "".join(f'<MAF:{name} RDF:resource="{value}"/>' for name, value in values.items())
    return (
        '<?xml version="1.0"?><RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#"'
        ' xmlns:NC="http://home.netscape.com/NC-rdf#" xmlns:RDF="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<RDF:Description RDF:about="urn:root">{lines}</RDF:Description></RDF:RDF>'
    )


def rdf_description(number: int) -> str:
    return rdf(
        originalurl=f"http://a.example/{number}",
        title=f"Page &amp; {number}",
        archivetime="Mon, 06 May 2024 07:08:09 +0200",
        indexfilename="index.html",
        charset="windows-1251",
    )


def test_each_folder_is_a_page_with_what_its_description_says(tmp_path: Path):
    files: dict[str, str | bytes] = {}
    for number in (1, 2):
        files[f"17_{number}/index.rdf"] = rdf_description(number)
        files[f"17_{number}/index.html"] = '<p>Дождь шёл всю ночь<img src="index_files/a.png">'.encode("cp1251")
        files[f"17_{number}/index_files/a.png"] = b"png"
        files[f"17_{number}/index_files/frame.html"] = page_html("Frame")
    path = write_zip(tmp_path / "pages.maff", files)

    found = listed(path)
    page = open_entry(path, found[1])

    assert [(entry.url, entry.title) for entry in found] == [
        ("http://a.example/1", "Page & 1"),
        ("http://a.example/2", "Page & 2"),
    ]
    assert found[0].date == "2024-05-06T07:08:09+02:00"
    assert "Дождь шёл всю ночь" in page.text
    assert (page.url, page.saved_at) == ("http://a.example/2", "2024-05-06T07:08:09+02:00")
    assert [one.address for one in page.subresources] == ["index_files/a.png"]


@pytest.mark.parametrize(
    "description",
    [
        "",
        "no XML",
        rdf(),
        rdf(indexfilename="../../etc/passwd"),
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>' + rdf_description(1).partition("?>")[2],
    ],
)
def test_a_description_that_says_nothing_of_use_leaves_the_page(tmp_path: Path, description: str):
    path = write_zip(tmp_path / "a.maff", {"1/index.rdf": description, "1/index.html": page_html("Rain")})

    assert "<title>Rain" in open_path(path)[0].text


def test_a_folder_without_a_page_is_passed_over(tmp_path: Path):
    path = write_zip(tmp_path / "a.maff", {"1/index.rdf": rdf_description(1), "1/picture.png": b"png"})

    assert skipped(path) == [("1/index.rdf", "there is no page in its folder")]
    with pytest.raises(PageError, match="there is no page in it"):
        open_path(path)
