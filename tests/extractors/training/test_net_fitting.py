"""Fitting the network: pages of numbers in which the block before each one tells whether it belongs."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.structure import structure_of
from extractors.learned.features.block_features import Table
from extractors.learned.net import Net, dump_net
from extractors.pages.page import Page, PageKind
from extractors.training.examples import Example
from extractors.training.model_specs import page_table
from extractors.training.net_fitting import fit_net

pytest.importorskip("autograd")


def example_of(number: int, blocks: int = 40) -> Example:
    signs = np.random.default_rng(number).integers(0, 2, blocks).astype(np.float32)
    table = Table(names=("sign",), values=signs[None])
    return Example(
        page_id=str(number),
        page_type="article",
        site=f"{number}.example",
        gold_text="",
        texts=("one",) * blocks,
        structure=structure_of(segment(Page(kind=PageKind.HTML, text=""))),
        words=np.ones(blocks, np.float32),
        table=table,
        page_table=None,
        shares=np.roll(signs, 1) * (np.arange(blocks) > 0),
        is_hidden=np.zeros(blocks, np.bool_),
        votes={},
    )


def fitted(epochs: int) -> Net:
    examples = [example_of(number) for number in range(40)]
    return fit_net(examples, page_table, {one.key: one.words for one in examples}, width=8, epochs=epochs)


def test_what_follows_from_the_block_before_is_learned() -> None:
    unseen = example_of(1000)
    assert unseen.table is not None

    belongs = fitted(80).log_odds(unseen.table.values) > 0

    assert belongs.tolist() == (unseen.shares > 0).tolist()


def test_the_same_examples_give_the_same_network() -> None:
    assert dump_net(fitted(2)) == dump_net(fitted(2))
