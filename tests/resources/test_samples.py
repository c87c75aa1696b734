"""The sample pages: written by us, complete, and each with an expected article that is really on it."""

import re
from pathlib import Path

import pytest
from lxml import etree
from lxml.html import HTMLParser, document_fromstring

from extractors.bundled import resource

FOLDER = resource("samples")
WEB_PAGES = sorted(FOLDER.glob("*.html"), key=lambda path: path.name)
PAGES = [*WEB_PAGES, FOLDER / "pasted-page.txt"]
OURS = re.compile(r"(.+\.)?example\.(org|net|com)|schema\.org|www\.w3\.org")  # RFC 2606; names that nobody fetches
LABELS = re.compile(r"(?im)^(advertisement|read more\b.*|copy link|sign in|share|reply|back to top)$")

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
every_web_page = pytest.mark.parametrize("page", WEB_PAGES, ids=lambda path: path.name)


def _expected(page: Path) -> str:
    return page.with_suffix(".expected.txt").read_text(encoding="utf-8")


def _text(page: Path) -> str:
    """Return all text of a page, with single spaces."""
    text = page.read_text(encoding="utf-8")
    if page in WEB_PAGES:
        tree = document_fromstring(text.encode(), parser=HTMLParser(encoding="utf-8"))
        etree.strip_elements(tree, "script", "style", "head", with_tail=False)
        text = tree.text_content()
    return " ".join(text.split())


def test_every_sample_has_its_article_marked():
    marked = {path.name.removesuffix(".expected.txt") for path in FOLDER.glob("*.expected.txt")}

    assert marked == {page.stem for page in PAGES}
    assert len(PAGES) == 4


@every_page
def test_the_marked_article_stands_on_the_page_in_the_same_order(page: Path):
    text, position, missing = _text(page), 0, []
    for line in filter(str.strip, _expected(page).splitlines()):
        words = " ".join(line.split())
        found = text.find(words, position)
        if found < 0:
            missing.append(line)
        else:
            position = found + len(words)

    assert missing == []


@every_page
def test_a_good_part_of_a_page_is_boilerplate(page: Path):
    article, whole = len(_expected(page).split()), len(_text(page).split())

    assert 0.4 <= article / whole <= 0.8


@every_page
def test_no_label_is_marked_as_article(page: Path):
    assert LABELS.findall(_expected(page)) == []


@every_page
def test_blocks_are_parted_by_one_blank_line(page: Path):
    expected = _expected(page)

    assert "\n\n\n" not in expected
    assert expected == expected.strip() + "\n"


@every_page
def test_no_address_leads_to_somebody_else(page: Path):
    text = page.read_text(encoding="utf-8")
    hosts = set(re.findall(r"(?:\b[a-z]+:)?//([\w.-]+\.[a-z]{2,})\b", text)) | set(
        re.findall(r"[\w.]@([\w.-]+)\b", text)
    )

    assert {host for host in hosts if not OURS.fullmatch(host)} == set()


@every_web_page
def test_every_picture_is_inside_the_page(page: Path):
    tree = document_fromstring(page.read_bytes(), parser=HTMLParser(encoding="utf-8"))
    pictures = [source for source in tree.xpath("//body//img/@src") if "count.example.net" not in source]

    assert pictures
    assert [source[:40] for source in pictures if not source.startswith("data:image/")] == []


def test_the_news_page_says_where_it_was_saved_from():
    opening = (FOLDER / "news-article.html").read_text(encoding="utf-8")[:2048]
    length, address = re.findall(r"<!-- saved from url=\((\d{4})\)(\S+) -->", opening)[0]

    assert int(length) == len(address)
    assert f'<link rel="canonical" href="{address}">' in opening


def test_the_forum_page_says_that_singlefile_saved_it():
    opening = (FOLDER / "forum-thread.html").read_text(encoding="utf-8")[:2048]
    comment, address = re.findall(r"<!--\n Page saved with SingleFile \n( url: (\S+) \n) saved date: .+\n-->", opening)[
        0
    ]

    assert comment
    assert f'<link rel="canonical" href="{address}">' in opening
