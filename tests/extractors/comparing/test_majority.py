"""The weighted vote."""

import pytest

from extractors.blocks.block import Block
from extractors.comparing.majority import THRESHOLD, Majority
from extractors.comparing.votes import Votes
from extractors.errors import NothingFoundError
from extractors.pages.page import Page, PageKind

PAGE = Page(kind=PageKind.HTML, text="")
BLOCKS = (Block(0, "one", 1), Block(1, "two", 1))


def kept(votes: dict[str, Votes]) -> tuple[bool, ...]:
    scores = Majority().combine(PAGE, BLOCKS, votes).block_scores
    assert scores is not None
    return tuple(score >= THRESHOLD for score in scores)


def test_the_heavier_side_wins() -> None:
    votes = {
        "trafilatura": Votes(shares=(1.0, 0.0)),
        "resiliparse": Votes(shares=(1.0, 0.0)),
        "readability": Votes(shares=(0.0, 1.0)),
    }

    assert kept(votes) == (True, False)


def test_an_extractor_that_kept_nothing_has_no_say() -> None:
    votes = {"trafilatura": Votes(shares=(0.0, 0.0)), "readability": Votes(shares=(1.0, 0.0))}

    assert kept(votes) == (True, False)


def test_others_speak_where_none_of_ours_did() -> None:
    assert kept({"somebody's": Votes(shares=(0.0, 1.0))}) == (False, True)


def test_no_votes_is_nothing_found() -> None:
    with pytest.raises(NothingFoundError):
        Majority().combine(PAGE, BLOCKS, {})


@pytest.mark.parametrize(
    ("kept_by", "is_kept"),
    [
        (("trafilatura", "readability"), True),  # 3 of 6
        (("resiliparse", "trafilatura-recall"), True),
        (("trafilatura",), False),
        (("trafilatura-recall", "readability"), False),
    ],
)
def test_three_of_six_weights_keep_a_block(kept_by: tuple[str, ...], is_kept: bool) -> None:
    votes = {
        name: Votes(shares=(1.0 if name in kept_by else 0.0, 1.0))
        for name in ("trafilatura", "trafilatura-recall", "readability", "resiliparse")
    }

    assert kept(votes) == (is_kept, True)


def test_a_stranger_beside_ours_has_no_say() -> None:
    votes = {"readability": Votes(shares=(0.0, 1.0)), "somebody's": Votes(shares=(1.0, 0.0))}

    assert kept(votes) == (False, True)


def test_strangers_alone_have_one_voice_each() -> None:
    votes = {f"stranger {number}": Votes(shares=(float(number < 2), 1.0)) for number in range(5)}

    scores = Majority().combine(PAGE, BLOCKS, votes).block_scores

    assert scores == pytest.approx((0.4, 1.0))
