"""Which tables, lists and figures are kept as a whole, and which keep their blocks' own decisions."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.between_kept import keep_below, keep_between, with_formulas
from extractors.pages.page import Page, PageKind

ROWS = "<table><tr><th>Month<th>Storms</tr><tr><td>May<td>3</tr></table>"
BEFORE, AFTER = "<p>The river rose at night.</p>", "<p>Nobody was hurt by it.</p>"


def kept_of(article: str, likely: dict[str, float]) -> list[str]:
    """Return what is kept of a page with likely paragraphs; other blocks by their first words, or not at all."""
    page = Page(text=f"<body><main>{article}</main></body>", kind=PageKind.HTML, source="a test")
    blocks = segment(page).blocks
    scores = np.array(
        [
            next((score for start, score in likely.items() if block.text.startswith(start)), 0.9 * ("." in block.text))
            for block in blocks
        ],
        np.float32,
    )
    return [block.text for block, score in zip(blocks, keep_between(scores, 0.5, blocks), strict=True) if score >= 0.5]


@pytest.mark.parametrize(
    "whole",
    [
        ROWS,
        f"<div class=scroll><div>{ROWS}</div></div>",
        f"<div><figure>{ROWS}<figcaption>Storms by month</figcaption></figure></div>",
        f"<figure>{ROWS}<figcaption>Storms of each month as the keeper counted</figcaption></figure>",
        "<table><tr><th>Day<th>Hours</tr><tr><td>Monday<td><ul><li>10 to 12<li>14 to 16</ul></tr></table>",
        "<ul><li><a href=/tides>Tides</a><li><a href=/boats>Boats</a></ul>",
        "<dl><dt>Tide<dd>Water that comes<dt>Ebb<dd>Water that goes</dl>",
        "<table><tr><td><p>Day</p><td><p>Hours</p></tr><tr><td><p>Monday</p><td><p>10 to 12</p></tr></table>",
    ],
)
def test_what_stands_between_kept_paragraphs_is_kept_whole(whole: str):
    kept = kept_of(BEFORE + whole + AFTER, {})

    assert len(kept) == len(segment(Page(text=whole, kind=PageKind.HTML, source="a test")).blocks) + 2


@pytest.mark.parametrize(
    "article",
    [
        BEFORE + ROWS,  # at the end
        f"{BEFORE}{ROWS}<p>More about boats</p>",  # before what is dropped
        f"{BEFORE}<ul><li><a href=/t>Tweet this</a><li><a href=/f>Facebook</a></ul>{AFTER}",  # buttons
        f"{BEFORE}<aside>{ROWS}</aside>{AFTER}",  # in a box of its own
        f"{BEFORE}<table><tr><td><p>Advertisement</p><p>Buy boats</p><p>{'word ' * 20}</p></table>{AFTER}",  # a layout
    ],
)
def test_what_stands_elsewhere_is_left_as_it_was_judged(article: str):
    kept = kept_of(article, {})

    assert not {"Month\tStorms", "May\t3", "Advertisement", "Facebook"} & set(kept)


LINKS = "<ul><li><a href=/tides>Tides</a><li><a href=/boats>Boats</a></ul>"


@pytest.mark.parametrize(
    ("article", "is_kept"),
    [
        (f"<p>We wrote. Read on:</p>{LINKS}", True),
        (f"<p>我们写过。请看：</p>{LINKS}<p>More about boats</p>", True),
        (f"<p>We wrote. Read on</p>{LINKS}", False),
        (f"<p>Read on:</p>{LINKS}", False),  # dropped itself
        (f"<p>We wrote. Read on:</p><aside>{LINKS}</aside>", False),
        (f"<p>We wrote. Read on:</p>{ROWS}", False),
    ],
)
def test_a_kept_line_that_ends_in_a_colon_keeps_the_list_below_it(article: str, is_kept: bool):
    kept = kept_of(article, {"我们": 0.9})

    assert ({"Tides", "Boats"} <= set(kept)) is is_kept


def test_of_two_lists_beside_each_other_the_first_is_kept_with_the_second() -> None:
    likely = "<ul><li>Tides</li><li>Ebb.</li></ul>"

    assert kept_of(f"{BEFORE}{likely}<ol><li>Flow</li></ol>{AFTER}", {}) == [
        "The river rose at night.", "Tides", "Ebb.", "Flow", "Nobody was hurt by it.",
    ]  # fmt: skip


@pytest.mark.parametrize(("score", "is_kept"), [(0.3, True), (0.1, False)])
def test_a_caption_is_kept_where_it_is_not_unlikely(score: float, is_kept: bool):
    caption = "Gangway in winter, which the deckhands lower by hand"
    figure = f"<figure><img src=a.png><figcaption>{caption}</figcaption></figure>"

    assert (caption in kept_of(BEFORE + figure + AFTER, {"Gangway": score})) is is_kept


def test_a_caption_of_a_few_words_is_kept_in_any_case():
    figure = "<figure><img src=a.png><figcaption>Gangway</figcaption></figure>"

    assert "Gangway" in kept_of(BEFORE + figure + AFTER, {"Gangway": 0.05})


def test_a_displayed_formula_is_as_likely_as_the_text_on_both_sides_of_it():
    texts = ("Rain", r"(1) \[a_1\]", "$$b$$ (2)", "Snow", r"\begin{align}c\end{align}", "Menu")
    cut = segment(Page(text="".join(f"<p>{text}</p>" for text in texts), kind=PageKind.HTML, source="a test"))

    scores = with_formulas(np.array([0.9, 0.1, 0.2, 0.8, 0.3, 0.0], np.float32), cut)

    assert scores.tolist() == pytest.approx([0.9, 0.8, 0.8, 0.8, 0.3, 0.0])


def test_a_formula_of_the_page_s_own_markup_is_one_without_any_sign_of_tex():
    html = "<p>Rain</p><script type='math/tex; mode=display'>a + b</script><p>Snow</p>"
    cut = segment(Page(text=html, kind=PageKind.HTML, source="a test"))

    assert with_formulas(np.array([0.9, 0.1, 0.8], np.float32), cut).tolist() == pytest.approx([0.9, 0.8, 0.8])


def test_a_formula_beside_its_number_is_one():
    page = "<p>Rain</p><div><span>(1)</span><math><mi>x</mi></math></div><p>Snow</p>"
    cut = segment(Page(text=page, kind=PageKind.HTML, source="a test"))

    assert with_formulas(np.array([0.9, 0.1, 0.8], np.float32), cut).tolist() == pytest.approx([0.9, 0.8, 0.8])


def test_a_formula_with_a_line_s_end_behind_it_is_one():
    page = (
        f"<p>{'The river rose at night. ' * 3}</p><span><math><mi>E</mi></math></span>\n<p>{'It fell again. ' * 3}</p>"
    )
    cut = segment(Page(text=f"<body>{page}</body>", kind=PageKind.HTML, source="a test"))

    assert with_formulas(np.array([0.9, 0.1, 0.8], np.float32), cut).tolist() == pytest.approx([0.9, 0.8, 0.8])


@pytest.mark.parametrize(
    ("whole", "score", "count"),
    [
        (ROWS, 0.3, 2),
        (f"<h2>By month</h2>{ROWS}", 0.3, 3),
        ("<dl><dt>Tide<dd>Water that comes</dl>", 0.3, 2),
        (ROWS, 0.1, 0),  # unlikely
        ("<table><tr><td><a href=/tides>Tides</a><td><a href=/boats>Boats</a></table>", 0.3, 0),
        ("<ul><li>Tides<li>Boats</ul>", 0.3, 0),
        (f"<div class=scroll><aside>{ROWS}</aside></div>", 0.3, 0),
        (f"<h2>By month</h2><p>More</p>{ROWS}", 0.3, 0),
    ],
)
def test_a_table_or_definition_list_below_a_kept_paragraph_is_kept_if_it_is_not_unlikely(
    whole: str, score: float, count: int
):
    blocks = segment(Page(text=f"<body>{BEFORE}{whole}</body>", kind=PageKind.HTML, source="a test")).blocks
    scores = np.array([0.9, *([score] * (len(blocks) - 1))], np.float32)

    assert int((keep_below(scores, 0.5, blocks) >= 0.5).sum()) == count + 1
