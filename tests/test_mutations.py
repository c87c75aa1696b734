"""The mutants: one mistake each, the same ones in every run, and each of them valid Python."""

import ast

import pytest

from tests.house.test_house import ROOT
from tests.mutations import TARGETS, chosen, mutants

SOURCE = '''
"""2 is no number here."""
@dataclass(frozen=True)
def is_large(n, most=10):
    return not n <= most and n + 1 in (3, True)
'''


def test_each_mutant_makes_one_mistake():
    made = dict(mutants(SOURCE))

    found = "\n".join(made.values())
    assert "frozen=False" not in found
    for line in (
        "def is_large(n, most=11):",
        "return n <= most and n + 1 in (3, True)",
        "return not n < most and n + 1 in (3, True)",
        "return not n <= most or n + 1 in (3, True)",
        "return not n <= most and n - 1 in (3, True)",
        "return not n <= most and n + 2 in (3, True)",
        "return not n <= most and n + 1 not in (3, True)",
        "return not n <= most and n + 1 in (4, True)",
        "return not n <= most and n + 1 in (3, False)",
    ):
        assert line in found


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.module)
def test_a_target_is_there_and_its_mutants_are_the_same_every_time(target):
    source = (ROOT / target.module).read_text("utf-8")

    some = chosen(source, 3)

    assert some == chosen(source, 3)
    assert all(ast.parse(mutant) for _, mutant in some)
    assert all((ROOT / tests).exists() for tests in target.tests.split())
