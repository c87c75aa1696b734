"""The path of most evidence, against trying every possible path."""

from itertools import pairwise, product

from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.lines.runs import margins

_PAUSE = 4.0
_WEIGHTS = st.lists(st.integers(-12, 12).map(lambda quarter: quarter / 4), min_size=1, max_size=9)


@given(_WEIGHTS)
@settings(max_examples=150, derandomize=True)
def test_a_margin_is_the_best_path_with_the_line_less_the_best_without(weights: list[float]):
    paths = {path: _worth(path, weights) for path in product((False, True), repeat=len(weights))}

    for at, margin in enumerate(margins(weights)):
        inside = max(weight for path, weight in paths.items() if path[at])
        outside = max(weight for path, weight in paths.items() if not path[at])
        assert abs(margin - (inside - outside)) < 1e-9


def test_a_heading_between_paragraphs_stays_and_one_before_them_does_not():
    assert [margin > 0 for margin in margins([-1, 2, -1, 2, -1])] == [False, True, True, True, False]


def _worth(path: tuple[bool, ...], weights: list[float]) -> float:
    """A path's sum: its ends are free, and a gap between two lines inside costs two pauses."""
    inside = [at for at, is_inside in enumerate(path) if is_inside]
    gaps = sum(1 for one, other in pairwise(inside) if other > one + 1)
    return sum(weights[at] for at in inside) - 2 * _PAUSE * gaps
