"""The contents of a TEI document's header."""

from lxml import etree

from extractors.blocks.tree import Element
from extractors.saving.tei.header import write_header
from tests.extractors.saving.made_articles import article_with

NAMES = {"t": "http://www.tei-c.org/ns/1.0"}


def header_of(**known: str) -> Element:
    root = etree.Element("root")
    write_header(root, article_with("", **known))
    return root[0]


def found(header: Element, path: str) -> list[str]:
    result = header.xpath(path, namespaces=NAMES)
    assert isinstance(result, list)
    return [str(one) for one in result]


def test_it_tells_what_the_article_was_made_from():
    header = header_of(title="Floods", author="Ada", site="The Tide", date="2026-11-20", url="https://a.example/f")

    assert found(header, "//t:titleStmt/t:title/text()") == ["Floods"]
    assert found(header, "//t:publicationStmt/t:publisher/text()") == ["The Tide"]
    assert found(header, "//t:bibl/t:author/text()") == ["Ada"]
    assert found(header, "//t:bibl/t:date/@when") == ["2026-11-20"]
    assert found(header, "//t:bibl/t:ptr/@target") == ["https://a.example/f"]


def test_each_author_and_the_day_of_the_last_change_stand_alone():
    header = header_of(author="Di Wu, Byrne Hobart", date="2026-11-20", modified="2026-11-22")

    assert found(header, "//t:titleStmt/t:author/text()") == ["Di Wu", "Byrne Hobart"]
    assert found(header, "//t:bibl/t:author/text()") == ["Di Wu", "Byrne Hobart"]
    assert found(header, "//t:bibl/t:date[@type='modified']/@when") == ["2026-11-22"]


def test_it_tells_who_made_it_and_what_was_corrected():
    header = header_of()

    assert found(header, "//t:application/@ident") == ["unhusk", "trafilatura"]
    assert found(header, "//t:application/@version") == ["1.2.0", "2.3.1"]
    assert found(header, "//t:application[1]/t:p/text()") == [
        "Proposed by unhusk.", "Corrected by a person in 2 of 9 blocks.",
    ]  # fmt: skip


def test_a_day_that_no_calendar_has_is_told_as_text_alone():
    header = header_of(date="2026-11-31")

    assert found(header, "//t:bibl/t:date/text()") == ["2026-11-31"]
    assert found(header, "//t:bibl/t:date/@when") == []


def test_a_language_that_is_none_is_left_out():
    assert found(header_of(language="a language"), "//t:language") == []
