"""The correction fitted to settled pages."""

import random

import pytest

from extractors.tuning.correction import FEWEST_PAGES, Correction, ScoredPage, names_of
from extractors.tuning.fitting import SettledPage, fit_correction, tune, word_f1


def _page(seed: int, *, wants: float = 0.5, hears: bool = False) -> SettledPage:
    """Return a page whose person keeps blocks above a score, or those that another extractor keeps."""
    draw = random.Random(seed)
    scores = tuple(draw.random() for _ in range(60))
    other = tuple(float(draw.random() < 0.5) for _ in range(60))
    kept = tuple(bool(vote) for vote in other) if hears else tuple(score >= wants for score in scores)
    words = tuple(draw.randrange(5, 60) for _ in range(60))
    page = ScoredPage(scores=scores, threshold=0.5, words=words, others=(other,))
    return SettledPage(page=page, kept=kept, site=f"{seed % 9}.example")


def test_a_correction_as_it_is_made_changes_nothing():
    page = _page(1).page

    assert Correction(others=(0.0,)).kept(page) == tuple(score >= 0.5 for score in page.scores)


@pytest.mark.parametrize("wants", [0.2, 0.8])
def test_it_learns_that_a_person_keeps_more_or_less_and_tells_what_that_gains(wants):
    found = tune([_page(seed, wants=wants) for seed in range(30)])

    assert found is not None
    assert (found.correction.shift > 0) is (wants < 0.5)
    assert found.is_worth_it
    assert found.low <= found.gain <= found.high
    assert found.after > 0.9


def test_it_learns_whom_a_person_agrees_with():
    found = tune([_page(seed, hears=True) for seed in range(30)], others=1)

    assert found is not None
    assert found.correction.others[0] > found.correction.weight
    assert found.after > 0.9 > found.before


def test_where_the_proposals_are_right_nothing_is_worth_it():
    found = tune([_page(seed) for seed in range(30)], others=1)

    assert found is not None
    assert not found.is_worth_it
    assert found.before == 1.0
    assert found.gain > -0.02


def test_of_a_few_pages_nothing_is_learned():
    assert tune([_page(seed, wants=0.2) for seed in range(FEWEST_PAGES - 1)]) is None
    assert fit_correction([], 2) == Correction(others=(0.0, 0.0))


def test_few_pages_move_it_less_than_many():
    few, many = (fit_correction([_page(seed, wants=0.2) for seed in range(count)], 0) for count in (2, 60))

    assert abs(few.weight - 1) <= abs(many.weight - 1) + 0.5
    assert few.shift > 0


def test_pages_without_words_and_pages_that_lack_an_extractor_do_no_harm():
    pages = [_page(seed, wants=0.2) for seed in range(25)]
    empty = SettledPage(page=ScoredPage(scores=(0.5,), threshold=0.5, words=(0,)), kept=(False,))
    silent = SettledPage(page=ScoredPage(scores=(0.9, 0.1), threshold=0.5, words=(9, 9)), kept=(True, False))

    found = tune([*pages, empty, silent], others=1)

    assert found is not None
    assert found.pages == 26
    assert Correction(shift=5.0).kept(ScoredPage(scores=(), threshold=0.5, words=())) == ()


def test_the_same_pages_give_the_same_correction_and_it_can_be_shown():
    pages = [_page(seed, wants=0.3) for seed in range(25)]

    assert tune(pages, 1) == tune(pages, 1)
    assert list(names_of(fit_correction(pages, 1), ["trafilatura"])) == ["proposer", "trafilatura", "shift"]


def test_word_f1_counts_words():
    assert word_f1((10, 30, 5), (True, True, False), (True, False, False)) == pytest.approx(20 / 50)
    assert word_f1((10,), (False,), (False,)) == 1.0
