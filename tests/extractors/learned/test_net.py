"""The network that reads blocks in their order: small ones with random weights."""

import numpy as np
import pytest

from extractors.learned.features.block_features import Table
from extractors.learned.forest import Forest
from extractors.learned.model import Model, likelihoods
from extractors.learned.net import DILATIONS, Net, dump_net, read_net, shapes

NAMES = ("words", "links", "place")
WIDTH = 5
SIDE = sum(DILATIONS)


@pytest.fixture
def net() -> Net:
    chance = np.random.default_rng(1)
    return Net(
        names=NAMES,
        mean=np.zeros(len(NAMES), np.float32),
        spread=np.ones(len(NAMES), np.float32),
        weights={
            name: chance.normal(size=shape).astype(np.float32) for name, shape in shapes(len(NAMES), WIDTH).items()
        },
    )


def page(blocks: int) -> np.ndarray:
    return np.random.default_rng(2).normal(size=(len(NAMES), blocks)).astype(np.float32)


def test_a_block_is_judged_by_fifteen_on_either_side(net: Net) -> None:
    table = page(60)
    before = net.log_odds(table)
    table[0, 30] += 1

    changed = np.flatnonzero(net.log_odds(table) != before)

    assert SIDE == 15
    assert changed.min() >= 30 - SIDE
    assert changed.max() <= 30 + SIDE
    assert {29, 30, 31} <= set(changed.tolist())


def test_the_ends_of_a_page_do_not_see_each_other(net: Net) -> None:
    table = page(60)
    before = net.log_odds(table)
    table[:, :10] += 1

    assert net.log_odds(table)[-10:].tolist() == before[-10:].tolist()


def test_a_long_page_is_judged_in_pieces_as_if_at_once(net: Net, monkeypatch: pytest.MonkeyPatch) -> None:
    at_once = net.log_odds(page(100))
    monkeypatch.setattr("extractors.learned.net._BLOCKS_AT_ONCE", 7)

    assert net.log_odds(page(100)) == pytest.approx(at_once, abs=1e-4)


def test_one_block_and_none_get_as_many_answers(net: Net) -> None:
    assert net.log_odds(page(1)).shape == (1,)
    assert net.log_odds(page(0)).shape == (0,)


def test_a_number_beyond_all_measure_counts_as_a_large_one(net: Net) -> None:
    beyond, large = page(3), page(3)
    beyond[0, 1], large[0, 1] = 1e30, 1e6

    assert net.log_odds(beyond).tolist() == net.log_odds(large).tolist()


def test_a_net_whose_arrays_do_not_fit_together_is_refused(net: Net) -> None:
    wide = Net(names=(*NAMES, "more"), mean=net.mean, spread=net.spread, weights=net.weights)

    assert read_net(dump_net(net)).names == NAMES
    with pytest.raises(ValueError, match="do not fit together"):
        read_net(dump_net(wide))


def test_a_model_with_a_net_hears_both(net: Net) -> None:
    forest = Forest(
        names=("links",),
        feature=np.array([0]),
        threshold=np.array([np.inf], np.float32),
        left=np.array([0]),
        value=np.array([2.0], np.float32),
        roots=np.array([0]),
        depth=1,
    )
    table = Table(names=NAMES, values=page(4))
    odds_of_net = net.log_odds(table.values)
    clipped = np.clip(odds_of_net, -4, 4)
    judgement = Model(forest=forest, nets=(net,)).judge(table)

    assert np.abs(odds_of_net).max() > 4
    assert judgement.scores == pytest.approx(likelihoods(0.7 * 2.0 + 0.25 * clipped), abs=1e-5)
    assert judgement.readings[0] == pytest.approx(likelihoods(np.full(4, 2.0 - 0.2, np.float32)), abs=1e-5)
    assert judgement.readings[1] == pytest.approx(likelihoods(0.9 * clipped - 0.2), abs=1e-5)
    assert Model(forest=forest).judge(table).scores == pytest.approx([1 / (1 + np.exp(-2))] * 4)
