"""A run of like paragraphs is kept to its end."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html
from extractors.learned.deciding.cut_runs import keep_runs

LINE = "The river rose at night and came into the houses by the harbour."


def kept(markup: str, *scores: float) -> list[bool]:
    cut = segment_body(parse_html(f"<body>{markup}</body>"))
    assert len(cut.blocks) == len(scores)
    return [score >= 0.4 for score in keep_runs(np.array(scores, np.float32), 0.4, cut).tolist()]


@pytest.mark.parametrize(
    "last",
    [f"<p>{LINE}</p>", f"<p><b>The river</b>{LINE[9:]}</p>"],
)
def test_the_last_paragraph_of_a_run_stays(last: str) -> None:
    assert kept(f"<div><p>{LINE}</p>{last}</div>", 0.5, 0.3) == [True, True]
    assert kept(f"<div>{last}<p>{LINE}</p></div>", 0.3, 0.5) == [True, True]


def test_text_parted_by_empty_lines_is_a_run_too() -> None:
    assert kept(f"<td>{LINE}<br><br>{LINE}</td>", 0.5, 0.3) == [True, True]


def test_a_short_line_between_two_kept_ones_of_the_same_text_stays() -> None:
    assert kept(f"<div>{LINE}<br><br>“Go”<br><br>{LINE}</div>", 0.5, 0.3, 0.5) == [True, True, True]
    assert kept(f"<div>{LINE}<br><br>Advert<br><br>{LINE}</div>", 0.5, 0.1, 0.5) == [True, False, True]
    assert kept(f"<div><p>{LINE}</p><p>“Go”</p><p>{LINE}</p></div>", 0.5, 0.3, 0.5) == [True, False, True]


@pytest.mark.parametrize(
    "other",
    [
        f"<p class='bio'>{LINE}</p>",
        f"</div><div><p>{LINE}</p>",
        f"<h3>{LINE}</h3>",
        f"<p><a href='/'>{LINE}</a></p>",
        "<p>The river rose.</p>",
        f"<p>{LINE[:-1]}:</p>",
    ],
)
def test_what_is_made_otherwise_or_is_no_prose_does_not(other: str) -> None:
    assert kept(f"<div><p>{LINE}</p>{other}</div>", 0.5, 0.3) == [True, False]


def test_what_scores_far_lower_does_not_and_no_more_than_three_do() -> None:
    assert kept(f"<div><p>{LINE}</p><p>{LINE}</p></div>", 0.5, 0.1) == [True, False]
    assert kept(f"<div>{f'<p>{LINE}</p>' * 6}</div>", 0.5, *[0.3] * 5) == [True, True, True, True, False, False]
