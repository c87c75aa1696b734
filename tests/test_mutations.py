"""The mutants: one mistake each, the same ones in every run, and each of them valid Python."""

import ast

import pytest

from tests.house.test_house import ROOT
from tests.mutations import TARGETS, chosen, mistakes, mutant
from tests.unnoticeable import UNNOTICEABLE

SOURCE = '''
"""2 is no number here."""
@dataclass(frozen=True)
def is_large(n, most=10):
    return not n <= most and n + 1 in (3, True)
'''


def test_each_mutant_makes_one_mistake():
    found = "\n".join(mutant(SOURCE, mistake) for mistake in mistakes(SOURCE))

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


def test_a_mistake_is_told_as_the_same_when_its_line_moves():
    before, after = mistakes(SOURCE), mistakes("\nx = y\n" + SOURCE)

    assert [one.description for one in before] == [one.description for one in after]
    assert len({one.description for one in before}) == len(before)
    assert before[0].line + 2 == after[0].line


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.module)
def test_a_target_is_there_and_its_mutants_are_the_same_every_time(target):
    source = (ROOT / target.module).read_text("utf-8")

    some = chosen(target.module, source, 3)

    assert some == chosen(target.module, source, 3)
    assert all(ast.parse(mutant(source, one)) for one in some)
    assert all((ROOT / tests).exists() for tests in target.tests.split())


@pytest.mark.parametrize("module", UNNOTICEABLE)
def test_what_cannot_be_noticed_is_a_mistake_of_a_module_that_is_tried(module):
    assert module in {target.module for target in TARGETS}
    assert set(UNNOTICEABLE[module]) <= {one.description for one in mistakes((ROOT / module).read_text("utf-8"))}
