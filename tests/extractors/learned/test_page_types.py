"""The type of a page, predicted from the page as a whole."""

import json
from dataclasses import replace

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.bundled import resource
from extractors.learned.features.block_features import Table, features
from extractors.learned.features.page_features import page_features
from extractors.learned.model import load_forest
from extractors.learned.page_types import MODEL, PAGE_TYPES, block_table, likeliest_type, predict_types, with_types
from extractors.pages.opening import open_path
from extractors.pages.page import Page, PageKind


def features_of(html: str, url: str = "") -> dict[str, float]:
    page = Page(kind=PageKind.HTML, text=html, url=url)
    cut = segment(page)
    table = page_features(page, cut, features(cut))
    return dict(zip(table.names, table.values[:, 0].tolist(), strict=True))


@pytest.mark.parametrize(
    ("sample", "kind"),
    [("news-article", "article"), ("forum-thread", "forum"), ("documentation-page", "documentation")],
)
def test_our_sample_pages_are_told_right(sample: str, kind: str) -> None:
    page = open_path(resource(f"samples/{sample}.html"))[0]
    cut = segment(page)
    shares = predict_types(load_forest(MODEL), page_features(page, cut, features(cut)))

    assert PAGE_TYPES[int(shares.argmax())] == kind
    assert float(shares.sum()) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("address", "is_thread"),
    [("/Forums/Rowing", True), ("/viewtopic.php", True), ("/r/rowing", True), ("/tsunami", False), ("/rsvp", False)],
)
def test_a_thread_is_known_by_a_whole_step_of_its_address(address: str, is_thread: bool) -> None:
    assert features_of("<p>Hello.</p>", f"https://one.example{address}")["address thread"] == is_thread


def test_the_template_is_found_behind_many_other_classes() -> None:
    many = " ".join(f"is-utility-{number}" for number in range(60))

    assert features_of(f'<body class="{many} single-product"><p>Hello.</p></body>')["template product"] == 1.0


def test_every_block_is_given_the_kinds_of_its_page() -> None:
    table = with_types(Table(names=("words",), values=np.ones((1, 3), np.float32)), np.eye(7, dtype=np.float32)[1])

    assert table.columns(["page is service", "page is forum"]).tolist() == [[1.0, 1.0, 1.0], [0.0, 0.0, 0.0]]


def test_what_a_page_declares_is_read_from_its_head_its_json_ld_and_its_items() -> None:
    graph = json.dumps({"@graph": [{"@type": ["Product", "Thing"], "offers": {"@type": "Offer"}}]})
    found = features_of(
        f'<html><head><meta property="og:type" content="product"><script type="application/ld+json">{graph}</script>'
        '</head><body class="single-product"><div itemscope itemtype="https://schema.org/Review">Good.</div></body></html>'
    )

    assert found["og product"] == found["type product"] == found["type offer"] == found["type review"] == 1.0
    assert found["template product"] == 1.0
    assert found["og nothing"] == found["type article"] == 0.0


def test_the_shape_of_an_address_counts_and_its_site_does_not() -> None:
    thread = features_of("<p>Hello.</p>", "https://forum.one.example/t/how-to-row/1234")
    same = features_of("<p>Hello.</p>", "https://forum.two.example/t/how-to-eat/9876")

    assert thread["address thread"] == thread["address a number"] == thread["address community site"] == 1.0
    assert thread["address product"] == 0.0
    assert thread == same


@pytest.mark.parametrize(
    "html", ["<p>x</p>", "<p>***</p>", "x", "<body><script type='application/ld+json'>[[[</script>x"]
)
def test_a_page_that_declares_nothing_has_features_all_the_same(html: str) -> None:
    page = Page(kind=PageKind.HTML, text=html, url="http://[broken")

    assert np.isfinite(block_table(page, segment(page)).values).all()


def test_what_a_person_says_a_page_is_counts_and_nothing_else() -> None:
    page = open_path(resource("samples/forum-thread.html"))[0]
    table = block_table(replace(page, read_as="product"), segment(page))

    assert likeliest_type(table) == "product"
    assert table.columns(["page is product", "page is forum"])[:, 0].tolist() == [1.0, 0.0]


def test_features_without_kinds_say_none() -> None:
    assert likeliest_type(Table(names=("words",), values=np.ones((1, 3), np.float32))) == ""


def test_headings_count_with_the_words_below_them() -> None:
    found = features_of("<h2>Where to?</h2><p>Down the river and back.</p><h3><a href='/a'>Who</a></h3><p>All.</p>")

    assert found["headings"] == 2
    assert found["headings that ask"] == found["second headings"] == found["third headings"] == 1
    assert found["linked headings"] == 0.5
    assert found["most words below a heading"] == 5
