"""Labels of parts that a reader opens."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.lead_ins import keep_lead_ins
from extractors.pages.page import Page, PageKind


def kept(markup: str) -> list[str]:
    """Return what is kept of a page if texts with a full stop are."""
    cut = segment(Page(kind=PageKind.HTML, text=f"<body>{markup}</body>", source="a test"))
    scores = np.array([0.9 if "." in block.text else 0.1 for block in cut.blocks], np.float32)
    return [
        block.text for block, score in zip(cut.blocks, keep_lead_ins(scores, 0.5, cut), strict=True) if score >= 0.5
    ]


@pytest.mark.parametrize(
    "label",
    [
        '<h3><button aria-controls="a">How deep</button></h3>',
        '<h3><a data-toggle="collapse" href="#a">How deep</a></h3>',
        '<div role="button" data-bs-target="#a">How deep</div>',
        '<div class="head">How deep</div><div hidden>',
    ],
)
def test_the_label_above_a_kept_answer_is_kept(label: str) -> None:
    assert kept(f'{label}<div id="a"><p>Three metres.</p><p>No more.</p></div>') == [
        "How deep", "Three metres.", "No more.",
    ]  # fmt: skip


def test_the_summary_of_kept_details_is_kept() -> None:
    assert kept("<details><summary>How deep</summary><p>Three metres.</p></details>") == ["How deep", "Three metres."]


def test_the_label_of_a_kept_tab_is_kept() -> None:
    row = '<div class="tabbed-labels"><label>Day</label><label>Night</label></div>'

    assert kept(f"{row}<div><div><p>Sun.</p></div><div><p>Moon</p></div></div>") == ["Day", "Sun."]


@pytest.mark.parametrize(
    "markup",
    [
        '<a href="#a">How deep</a><div id="a"><p>Three metres.</p></div>',
        '<button role="tab" aria-controls="a">How deep</button><div id="a"><p>Three metres.</p></div>',
        '<button aria-controls="b">Menu</button><div id="a"><p>Three metres.</p></div>',
        '<button aria-controls="a">Menu</button><p>x</p><p>y</p><p>z</p><div id="a"><p>Three metres.</p></div>',
    ],
)
def test_other_labels_are_judged_by_themselves(markup: str) -> None:
    assert kept(markup) == ["Three metres."]
