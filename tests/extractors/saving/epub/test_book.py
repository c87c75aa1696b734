"""Books, read back by zipfile and lxml, and validated by epubcheck where it is installed."""

import io
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree

from extractors.blocks.words import words
from extractors.extraction import Metadata
from extractors.pages.page import Page
from extractors.pages.pictures.subresource import Subresource
from extractors.saving.article import Article, Provenance
from extractors.saving.choices import DEFAULT_CHOICES
from extractors.saving.epub.book import as_epub, as_epub_of_many
from tests.extractors.saving.made_pages import pages
from tests.extractors.saving.made_pictures import PNG, SVG, article_of
from tests.extractors.saving.reading_back import body_words

CHECKERS = (Path("/usr/share/java/epubcheck.jar"), Path("/usr/share/epubcheck/epubcheck.jar"))
SPACES = {
    "h": "http://www.w3.org/1999/xhtml",
    "o": "http://www.idpf.org/2007/opf",
    "d": "http://purl.org/dc/elements/1.1/",
    "e": "http://www.idpf.org/2007/ops",
}
A = Subresource(address="https://v.example/a.png", content=PNG)
DRAWING = Subresource(address="https://v.example/d.svg", content=SVG)
WEBP = Subresource(address="https://v.example/w.webp", content=b"RIFF\0\0\0\0WEBPVP8 " + bytes(300))
EVERYTHING = """<h1>Floods</h1><p>The <b>river</b><a href="#fn1"><sup>1</sup></a> <a href="#later">rose</a>
<a href="http://-a b-/|">x</a> <img src="/far.jpg" alt="Boats"></p><h3>Deep</h3><h2 id="later">Later</h2>
<ul><li value=3>a<ol start=4><li>b</ol></ul><dl><dd>c<dt>d</dl>
<table><caption>e</caption><tr><th>f<th>g<tr><td>h<td>i</table>
<figure><img src="/a.png" alt="Quay"><figcaption>j</figcaption><figcaption>k</figcaption></figure>
<p>l</p><img src="/w.webp"><p>and</p><img src="/d.svg">
<p>m <math><msup><mi>x</mi></msup>y<mtr>z</mtr></math></p><pre><code>n</code></pre>
<ol><li id="fn1">o</ol>"""


def package_of(article: Article) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(as_epub(article, DEFAULT_CHOICES)))


def chapter_of(article: Article) -> etree._Element:
    return etree.fromstring(package_of(article).read("EPUB/chapter-1.xhtml"))


def found(root: etree._Element, path: str) -> list[str]:
    result = root.xpath(path, namespaces=SPACES)
    assert isinstance(result, list)
    return [str(one) for one in result]


@settings(max_examples=25, derandomize=True)
@given(page=pages)
def test_a_book_read_back_gives_the_same_words_in_the_same_order(page: Page) -> None:
    article = article_of(page.text)
    article = replace(article, body_html=re.sub(r"<img[^>]*>", "", article.body_html))

    body = chapter_of(article)[1]

    html = re.sub(r"(?<=[</])ns\d+:", "", etree.tostring(body, encoding="unicode", method="html"))  # MathML's prefixes
    assert body_words(html) == body_words(article.body_html)


def test_the_package_says_what_it_is() -> None:
    metadata = Metadata(title="Floods & rain", author="Ada, Di Wu", date="2026-11-03T10", language="pt-BR", site="Tide")
    article = replace(
        article_of("<p>One</p>", (), replace(metadata, url="https://v.example/a")),
        provenance=Provenance(saved_at="2026-11-27T03:00:00+01:00"),
    )

    root = etree.fromstring(package_of(article).read("EPUB/package.opf"))

    assert found(root, "//d:title/text()") == ["Floods & rain"]
    assert found(root, "//d:creator/text() | //d:language/text() | //d:date/text()") == [
        "pt-BR", "Ada", "Di Wu", "2026-11-03",
    ]  # fmt: skip
    assert found(root, "//d:publisher/text() | //d:source/text()") == ["Tide", "https://v.example/a"]
    assert found(root, "//o:meta[@property='dcterms:modified']/text()") == ["2026-11-27T02:00:00Z"]
    assert found(root, "//d:identifier/text()")[0].startswith("urn:uuid:")


def test_the_same_article_gives_the_same_bytes_and_the_type_comes_first() -> None:
    article = article_of(EVERYTHING, [A, WEBP])

    written = as_epub(article, DEFAULT_CHOICES)

    assert written == as_epub(article, DEFAULT_CHOICES)
    assert written[30:58] == b"mimetypeapplication/epub+zip"


def test_the_contents_go_into_the_headings_of_one_article() -> None:
    root = etree.fromstring(package_of(article_of(EVERYTHING)).read("EPUB/contents.xhtml"))

    assert found(root, "//h:nav/h:ol/h:li/h:a/text()") == ["Floods"]
    assert found(root, "//h:nav/h:ol/h:li/h:ol/h:li/h:a/text()") == ["Deep", "Later"]
    targets = {link.partition("#")[2] for link in found(root, "//h:a/@href")}
    assert targets <= set(found(chapter_of(article_of(EVERYTHING)), "//@id"))


def test_the_contents_of_many_name_each_article() -> None:
    articles = [article_of(f"<p>{name}</p>", (), Metadata(title=name, language="en")) for name in ("Rain", "Snow")]

    with zipfile.ZipFile(io.BytesIO(as_epub_of_many(articles, DEFAULT_CHOICES))) as package:
        contents = etree.fromstring(package.read("EPUB/contents.xhtml"))
        read = [etree.fromstring(package.read(f"EPUB/{name}")) for name in found(contents, "//h:nav//h:a/@href")]

    assert found(contents, "//h:nav//h:a/text()") == ["Rain", "Snow"]
    assert [words("".join(one[1].itertext())) for one in read] == [["rain"], ["snow"]]


def test_pictures_are_inside_and_what_is_not_held_is_a_link() -> None:
    article = article_of(EVERYTHING, [A, WEBP])

    root = chapter_of(article)

    assert found(root, "//h:img/@src") == ["pictures/1-1.png", "pictures/1-2.webp"]
    assert found(root, "//h:a[@href='https://v.example/far.jpg']/text()") == ["Boats"]
    with package_of(article) as package:
        assert package.read("EPUB/pictures/1-1.png") == PNG
        assert b'media-type="image/webp" fallback="fallback"' in package.read("EPUB/package.opf")


def test_a_note_and_its_mark_are_told_to_the_reader() -> None:
    root = chapter_of(article_of('<p>One<a href="#fn1">1</a></p><p id="fn1">Two</p>'))

    assert found(root, "//h:a/@e:type | //h:aside/@e:type") == ["noteref", "footnote"]
    assert found(root, "//h:aside/@id") == [href[1:] for href in found(root, "//h:a/@href")]


def test_a_chapter_with_formulas_says_so() -> None:
    assert b'properties="mathml"' in package_of(article_of("<p><math><mi>x</mi></math></p>")).read("EPUB/package.opf")


def test_a_formula_in_a_formula_is_part_of_it() -> None:
    root = chapter_of(article_of("<p>So <math><mi>x</mi><math><mi>y</mi></math></math>.</p>"))

    assert len(root.findall(".//{*}math")) == 1
    assert found(root, "//*[local-name()='mi']/text()") == ["x", "y"]


def test_words_in_place_of_a_picture_stand_apart() -> None:
    root = chapter_of(article_of('<p>a<img src="https://far.example/x.png" alt="Alex">Vavra</p>'))

    assert "a Alex Vavra" in "".join(root.itertext())


def test_epubcheck_finds_nothing_wrong(tmp_path: Path) -> None:
    checker = next((one for one in CHECKERS if one.is_file()), None)
    if checker is None or shutil.which("java") is None:
        pytest.skip("epubcheck is not installed")
    book = tmp_path / "book.epub"
    book.write_bytes(
        as_epub_of_many([article_of(EVERYTHING, [A, WEBP, DRAWING]), article_of("<p>One</p>")], DEFAULT_CHOICES)
    )

    checked = subprocess.run(
        ["java", "-jar", str(checker), str(book)], capture_output=True, text=True, check=False, timeout=50
    )

    assert (checked.returncode, checked.stderr) == (0, "")


def test_a_heading_s_lines_are_parted_in_the_contents() -> None:
    body = "<h2>The best thing<br>never heard</h2><p>It rose.</p><h2>Next</h2><p>It fell.</p>"
    contents = etree.fromstring(package_of(article_of(body)).read("EPUB/contents.xhtml"))

    assert found(contents, "//h:nav//h:a/text()") == ["The best thing never heard", "Next"]
