"""Variants of a page: the same gold in other surroundings."""

import random

import pytest

from extractors.blocks.segmenting import segment
from extractors.pages.page import Page, PageKind
from extractors.training.variants import (
    VARIANTS,
    OtherTexts,
    shorten,
    strip_markup,
    variant_of,
    with_comments,
    with_entries,
    with_teasers,
)

PARAGRAPHS = [
    f"Paragraph {number} of the story of the ferry that left at {number} and came back." for number in range(8)
]
GOLD = "The ferry\n\n" + "\n\n".join(PARAGRAPHS)
PAGE = Page(
    kind=PageKind.HTML,
    url="https://news.example/ferry",
    text=f"""<html><head><title>The ferry</title><script type="application/ld+json">{{}}</script></head>
    <body class="single"><nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>
    <main><article itemprop="articleBody"><h1>The ferry</h1>{"".join(f"<p>{one}</p>" for one in PARAGRAPHS)}</article>
    </main><footer>All rights reserved.</footer></body></html>""",
)
HEADLINES = tuple(f"Headline number {number} of other pages" for number in range(50))
SAID = tuple(f"Reader number {number} waited for that ferry as well." for number in range(50))
OTHERS = OtherTexts(HEADLINES, SAID)


def texts(page: Page) -> list[str]:
    return [block.text for block in segment(page).blocks]


def test_a_shortened_page_keeps_its_furniture_and_one_to_four_paragraphs_in_a_row() -> None:
    made = shorten(PAGE, GOLD, random.Random(1))

    assert made is not None
    left = [one for one in texts(made[0]) if one in PARAGRAPHS]
    assert 1 <= len(left) <= 4
    assert "\n".join(left) in "\n".join(PARAGRAPHS)
    assert [one for one in texts(made[0]) if one not in PARAGRAPHS] == [
        "Home",
        "News",
        "The ferry",
        "All rights reserved.",
    ]
    assert made[1].split("\n\n") == ["The ferry", *left]


def test_a_page_of_one_paragraph_has_no_shorter_variant() -> None:
    page = Page(kind=PageKind.HTML, text=f"<h1>The ferry</h1><p>{PARAGRAPHS[0]}</p>")

    assert shorten(page, f"The ferry\n\n{PARAGRAPHS[0]}", random.Random(1)) is None


@pytest.mark.parametrize("seed", range(12))
def test_a_bare_page_says_the_same_without_classes_and_semantic_tags(seed: int) -> None:
    page = strip_markup(PAGE, random.Random(seed))

    assert " ".join(texts(page)).split() == " ".join(texts(PAGE)).split()
    for lost in ("class=", "itemprop", "<article", "<nav", "ld+json"):
        assert lost not in page.text


def test_a_bare_page_survives_attributes_that_xml_forbids() -> None:
    page = Page(kind=PageKind.HTML, text='<p class="a" "" ="" {{x}} @click="go">The ferry left.</p>')

    assert texts(strip_markup(page, random.Random(1))) == ["The ferry left."]


def test_teasers_stand_beside_the_content_as_links() -> None:
    made = segment(with_teasers(PAGE, GOLD, HEADLINES, random.Random(3))).blocks
    added = [block for block in made if block.text in HEADLINES]

    assert len(added) >= 5
    assert {block.link_share for block in added} == {1.0}
    assert [block.text for block in made if block.text in PARAGRAPHS] == PARAGRAPHS


@pytest.mark.parametrize("seed", range(12))
def test_comments_stand_below_the_content(seed: int) -> None:
    made = texts(with_comments(PAGE, GOLD, SAID, random.Random(seed)))
    last, said = made.index(PARAGRAPHS[-1]), [number for number, text in enumerate(made) if text in SAID]

    assert made[last - len(PARAGRAPHS) + 1 : last + 1] == PARAGRAPHS
    assert said == [] or (said[0] > last and len(said) >= 2)
    assert len(made) > len(texts(PAGE))


@pytest.mark.parametrize("seed", range(12))
def test_entries_with_days_stand_at_the_end_of_the_content_and_belong_to_it(seed: int) -> None:
    page, gold = with_entries(PAGE, GOLD, SAID, random.Random(seed))
    made = texts(page)

    first = made.index(PARAGRAPHS[-1]) + 1
    assert sum(text in SAID for text in made[first:]) >= 3
    assert gold.removeprefix(GOLD).split() == " ".join(made[first : made.index("All rights reserved.")]).split()


def test_a_page_has_always_the_same_variants() -> None:
    first, second = (
        [variant_of(PAGE, str(number), GOLD, one, OTHERS) for number in range(6) for one in VARIANTS] for _ in range(2)
    )

    assert first == second
    assert any(made is None for made in first)
    assert sum(made is not None for made in first) >= 8
