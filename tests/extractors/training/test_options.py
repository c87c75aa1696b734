"""The options for collections of the training commands."""

import argparse
from pathlib import Path

import pytest

from extractors.training.collections import Collection
from extractors.training.options import add_collections, collections_from


def collections(*arguments: str) -> list[Collection]:
    parser = argparse.ArgumentParser()
    add_collections(parser)
    return collections_from(parser.parse_args(arguments))


def test_the_corpus_comes_first_and_counts_whole() -> None:
    (corpus,) = collections("pages/corpus")

    assert (corpus.name, corpus.weight, corpus.is_corpus) == ("corpus", 1.0, True)


def test_others_are_learned_from_by_their_weight_or_only_measured() -> None:
    _, also, unweighed, last, measured = collections(
        "corpus", "--also", "forums=0.3", "--also", "news", "--measure", "old", "--last", "portals=1"
    )

    assert (also.folder, also.weight, also.is_corpus) == (Path("forums"), 0.3, False)
    assert 0 < unweighed.weight < 1
    assert (last.weight, last.is_last) == (1.0, True)
    assert measured.weight == 0


def test_a_weight_that_is_no_number_is_refused() -> None:
    with pytest.raises(SystemExit):
        collections("corpus", "--also", "forums=much")
