"""Limiting the depth of an article's tree."""

from lxml import etree

from extractors.saving.compose.bounding import DEEPEST, bounded_tree


def depth_of(element: etree._Element) -> int:
    return max((sum(1 for _ in one.iterancestors()) for one in element.iter()), default=0)


def test_what_is_too_deep_keeps_its_words_and_their_order() -> None:
    body = bounded_tree(
        f"<ul><li>{'<ul><li>' * 200}one<p>two <em>three</em></p>{'</li></ul>' * 200} four</li></ul><p>five</p>"
    )

    assert depth_of(body) <= DEEPEST + 2
    assert " ".join(body.itertext()).split() == ["one", "two", "three", "four", "five"]


def test_tables_in_tables_in_tables_are_let_go() -> None:
    body = bounded_tree("<table><tbody><tr><td>" * 6 + "one" + "</td><td>two</td></tr></tbody></table>" * 6)

    assert len(list(body.iter("table"))) == 3
    assert " ".join(body.itertext()).split() == ["one"] + ["two"] * 6


def test_a_tree_within_the_limits_stays_as_it_is() -> None:
    written = "<ul><li>a<ul><li><em>b</em></li></ul></li></ul>"

    assert etree.tostring(bounded_tree(written)[0], encoding="unicode") == written
