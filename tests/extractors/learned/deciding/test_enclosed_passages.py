"""What is kept between two kept paragraphs of a box, and what says that it is something else."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.enclosed_passages import keep_enclosed
from extractors.pages.page import Page, PageKind

BEFORE = "<p>The river rose at night and nobody was hurt.</p>"
AFTER = "<p>The warden says that the boats are all safe now.</p>"


def kept_of(between: str, score: float = 0.2, before: str = BEFORE, after: str = AFTER) -> list[str]:
    """Return what is kept of what is between two likely paragraphs."""
    page = Page(text=f"<body><main>{before}{between}{after}</main></body>", kind=PageKind.HTML, source="a test")
    cut = segment(page)
    likely = [block.text in before or block.text in after for block in cut.blocks]
    scores = np.where(likely, 0.9, score).astype(np.float32)
    kept = keep_enclosed(scores, 0.5, cut) >= 0.5
    return [block.text for block, is_kept, sure in zip(cut.blocks, kept, likely, strict=True) if is_kept and not sure]


@pytest.mark.parametrize(
    "between",
    [
        "<section><h3>Nets</h3><p>Nets are made of silk.</p></section>",
        "<div><div>nangi</div><div>house of the man</div></div>",
        "<p>Two short lines</p><ul><li>silk</li><li>hemp and steel</li></ul>",
        "<details><summary>How are nets made?</summary><p>Of silk.</p></details>",
        "<div><table class=sortable><tr><td>silk<ul><li>thin nets</li></ul><td>hemp and steel</tr></table></div>",
        "<div>Q</div>",
        "<my-heading>Nets of silk</my-heading>",
        "<p class=table-caption>Table 1. Nets by year</p>",
        "<figure><div>Nets close at nine in winter.</div></figure>",
        "<div><h3><button>How are nets made?</button></h3><div>Of silk.</div></div>",
        "<div><button aria-expanded=false>How are nets made?</button><div hidden>Of silk and hemp, by two.</div></div>",
        "<p><a href='#a' data-bs-toggle=collapse>How are they made?</a></p><div id=a hidden>Of silk, by two.</div>",
        "<div><p>Nets are made <a href='/n'>of silk and hemp</a>.</p></div>",
        "<div class=timeline><div><span>1911</span><h4>Boathouse built</h4><p>Of larch.</p></div></div>",
    ],
)
def test_a_short_section_between_paragraphs_is_kept_whole(between: str) -> None:
    page = Page(text=f"<body>{between}</body>", kind=PageKind.HTML, source="a test")

    assert kept_of(between) == [block.text for block in segment(page).blocks]


@pytest.mark.parametrize(
    "between",
    [
        "<div>Article continues below</div>",
        "<p>Related nets</p>",
        "<div>View larger version (20K): [in this window]<p>Figure 1. The nets on the spit.</p></div>",
        "<div>Advertisement</div><div>The best nets of the coast are ours</div>",
        '<div class="newsletter"><p>All the news of the coast at nine.</p></div>',
        "<aside><p>All the news of the coast at nine.</p></aside>",
        "<div><p>All the news of the coast at nine.</p><button>Sign up</button></div>",
        '<div><p>All the news of the coast at nine.</p><input type="email"></div>',
        "<div><p>Which bird is lighter, the wren or the gull?</p><label><input type=radio> The wren</label></div>",
        '<h3><a href="/n">More about</a></h3><p>Nets of silk on the spit.</p>',
        '<div><button aria-expanded="false">Share it</button><div hidden>To all the boats of the coast.</div></div>',
        "<div><button>How are nets made?</button><div>Of silk and hemp, by two.</div></div>",
        "<div><p><a href='/n'>All the news of the coast at nine.</a></p></div>",
        '<div><a href="/n">More about the nets of the coast at nine</a></div>',
        '<p><a href="/n">See all nets</a></p><p>All the news of the coast at nine, and more of the same.</p>',
        "<div hidden>All the news of the coast at nine.</div>",
        "<figure><img src=a.png><figcaption>The nets on the spit at dawn.</figcaption></figure>",
        f"<div>{'All the news of the coast at nine. ' * 30}</div>",
    ],
)
def test_what_is_something_else_stays_dropped(between: str) -> None:
    assert kept_of(between) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [(BEFORE, ""), (f"<div>{BEFORE}</div>", AFTER), ("<p>Nets</p>", AFTER), (BEFORE, f"<div>{AFTER}</div>")],
)
def test_what_is_not_between_paragraphs_of_one_box_stays_dropped(before: str, after: str) -> None:
    assert kept_of("<section><h3>Nets</h3><p>Nets are made of silk.</p></section>", before=before, after=after) == []


def test_what_the_page_repeats_elsewhere_stays_dropped() -> None:
    assert kept_of("<p>Nets are made of silk.</p>", 0.0) == []


def test_a_box_beside_one_that_is_something_else_is_kept() -> None:
    caption = "<figure><img src=a.png><figcaption>The nets on the spit at dawn.</figcaption></figure>"

    assert kept_of(f"{caption}<div class=position-relative>Nets close at nine in winter.</div>") == [
        "Nets close at nine in winter."
    ]


def test_a_short_label_that_is_unlikely_stays_dropped() -> None:
    assert kept_of("<div>Nets</div>", score=0.05) == []


def test_a_line_in_boxes_like_those_of_the_paragraphs_around_it_is_kept() -> None:
    before, after = (f"<div class=t><div><span>{one[3:-4]}</span></div></div>" for one in (BEFORE, AFTER))
    line = "<div class=t><div><span>Good.</span></div></div>"

    assert kept_of(line, before=before, after=after) == ["Good."]
    assert kept_of(line.replace("class=t", "class=u"), before=before, after=after) == []
