"""Do the tests notice? Small mistakes are put into modules, one at a time, and the modules' own tests must fail.

    python -m tests.mutations [--skip N] [--most N] [MODULE ...]   status 1 where fewer are noticed than the floor says

It works on a copy of the checkout in a temporary folder. A mutation swaps a comparison, `and` with `or`, plus with
minus, True with False, removes a `not`, or adds one to a number. The mutations of a module are put in an order that is
arbitrary but the same in every run, and the first twelve are tried. Tests have been written against those, so an
unbiased figure needs mutations that nobody has looked at yet: `--skip N` leaves out the first N. Those of
`unnoticeable.py` change nothing that anybody could see, and are left out.

It is not mutmut, which needs forked workers and has no Windows; ours start processes of their own, and this is one
file.
"""

import argparse
import ast
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from queue import SimpleQueue

from tests.unnoticeable import UNNOTICEABLE

ROOT = Path(__file__).parents[1]
_LONGEST_S = 180  # of a mutant's tests together; pytest gives each of them 60
# With bounded memory: a loop that a mutation made endless may fill a list.
_PYTEST = """
import sys, pytest
from extractors.running.limits import limit_memory
limit_memory(4 << 30)
sys.exit(pytest.main(sys.argv[1:]))
"""


@dataclass(frozen=True, slots=True)
class Target:
    """A module, the tests that should notice, and the share that they noticed when the floor was set."""

    module: str
    tests: str
    floor: float


_TESTS_OF_EDITS = " ".join(
    f"tests/extractors/editing/test_{name}.py" for name in ("edits", "arrangement", "picture_edits")
)
TARGETS: tuple[Target, ...] = (
    Target("extractors/comparing/doubt.py", "tests/extractors/comparing/test_doubt.py", 1.0),
    Target("extractors/comparing/majority.py", "tests/extractors/comparing/test_majority.py", 1.0),
    Target("extractors/comparing/alignment.py", "tests/extractors/comparing/test_alignment.py", 1.0),
    Target("extractors/comparing/differences.py", "tests/extractors/comparing/test_differences.py", 1.0),
    Target("extractors/comparing/ruler.py", "tests/extractors/comparing/test_ruler.py", 1.0),
    Target("extractors/comparing/sides.py", "tests/extractors/comparing/test_sides.py", 1.0),
    Target("extractors/editing/arrangement.py", "tests/extractors/editing/test_arrangement.py", 1.0),
    Target("extractors/editing/cutting.py", "tests/extractors/editing/test_cutting.py", 1.0),
    Target("extractors/editing/draft.py", "tests/extractors/editing/test_draft.py", 1.0),
    Target("extractors/editing/draft_file.py", "tests/extractors/editing/test_draft_file.py", 1.0),
    Target("extractors/editing/edits.py", _TESTS_OF_EDITS, 1.0),
    Target("extractors/editing/ranges.py", "tests/extractors/editing/test_ranges.py", 1.0),
    Target("extractors/editing/refitting.py", "tests/extractors/editing/test_refitting.py", 1.0),
    Target("extractors/editing/stored_draft.py", "tests/extractors/editing/test_stored_draft.py", 1.0),
    Target("extractors/editing/words_dropped.py", "tests/extractors/editing/test_words_dropped.py", 1.0),
    Target("extractors/blocks/stable_names.py", "tests/extractors/blocks/test_stable_names.py", 1.0),
    Target("extractors/blocks/notes/unlinked_notes.py", "tests/extractors/blocks/notes/test_unlinked_notes.py", 1.0),
    Target("extractors/blocks/words.py", "tests/extractors/blocks/test_words.py", 1.0),
    Target("extractors/running/channel.py", "tests/extractors/running/test_channel.py", 1.0),
    Target("extractors/running/tasks.py", "tests/extractors/running/test_tasks.py", 1.0),
    Target(
        "extractors/running/wire.py",
        "tests/extractors/running/test_wire.py tests/extractors/running/test_channel.py",
        1.0,
    ),
    Target("extractors/saving/files/name_templates.py", "tests/extractors/saving/files/test_name_templates.py", 1.0),
    Target("extractors/saving/files/unfinished.py", "tests/extractors/saving/files/test_unfinished.py", 1.0),
    Target("extractors/saving/verifying.py", "tests/extractors/saving/test_verifying.py", 1.0),
    Target("extractors/scoring/word_score.py", "tests/extractors/scoring/test_word_score.py", 1.0),
    Target("extractors/collection/database.py", "tests/extractors/collection/test_database.py", 1.0),
    Target("extractors/collection/settled/sampling.py", "tests/extractors/collection/settled/test_sampling.py", 1.0),
    Target("desktop/session/keeping/drafts.py", "tests/desktop/session/keeping/test_drafts.py", 0.91),
    Target("desktop/session/settings.py", "tests/desktop/session/test_settings.py", 1.0),
)

_SWAPPED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.And: ast.Or,
    ast.Or: ast.And,
}


@dataclass(frozen=True, slots=True)
class Mistake:
    """A mistake that a module can be given."""

    number: int  # in the order of the syntax tree
    line: int
    description: str  # the sign and its line of source, as in "Lt in if a < b:"; names it also when lines have moved


def mistakes(source: str) -> list[Mistake]:
    """Return every mistake that a module can be given; one that reads like another has its turn in brackets."""
    lines = source.splitlines()
    found: list[Mistake] = []
    turns: Counter[tuple[str, str]] = Counter()
    for number, (node, sign) in enumerate(_places(ast.parse(source))):
        line = lines[node.lineno - 1].partition("  # ")[0].strip()
        turns[sign, line] += 1
        turn = turns[sign, line]
        found.append(Mistake(number, node.lineno, f"{sign} ({turn}) in {line}" if turn > 1 else f"{sign} in {line}"))
    return found


def mutant(source: str, mistake: Mistake) -> str:
    """Return a module's source with one mistake in it."""
    tree = ast.parse(source)
    node = _places(tree)[mistake.number][0]
    changed = _changed(node)
    return ast.unparse(tree if changed is node else ast.fix_missing_locations(_Replace(node, changed).visit(tree)))


def _places(tree: ast.Module) -> list[tuple[ast.expr, str]]:
    """Return the nodes that can be changed: operators, `not`, booleans and numbers, but none in a decorator."""
    decorators = [one for node in ast.walk(tree) for one in getattr(node, "decorator_list", ())]
    passed = {id(node) for decorator in decorators for node in ast.walk(decorator)}
    places: list[tuple[ast.expr, str]] = []
    for node in ast.walk(tree):
        if id(node) in passed:
            continue
        match node:
            case ast.Compare(ops=[operator]) | ast.BinOp(op=operator) | ast.BoolOp(op=operator):
                if type(operator) in _SWAPPED:
                    places.append((node, type(operator).__name__))
            case ast.UnaryOp(op=ast.Not()):
                places.append((node, "not"))
            case ast.Constant(value=bool() | int() | float()):
                places.append((node, repr(node.value)))
    return places


def _changed(node: ast.expr) -> ast.expr:
    """Change a node, in place where possible; return its replacement."""
    match node:
        case ast.Compare():
            node.ops = [_SWAPPED[type(node.ops[0])]()]  # type: ignore[list-item]
        case ast.BinOp() | ast.BoolOp():
            node.op = _SWAPPED[type(node.op)]()  # type: ignore[assignment]
        case ast.UnaryOp():
            return node.operand
        case ast.Constant(value=bool()):
            node.value = not node.value
        case ast.Constant():
            node.value += 1  # type: ignore[operator]
    return node


class _Replace(ast.NodeTransformer):
    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self._old, self._new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        return self._new if node is self._old else super().generic_visit(node)


def chosen(module: str, source: str, most: int, *, skip: int = 0) -> list[Mistake]:
    """Return this many mistakes, spread over the module, the same ones in every run; none that cannot be noticed."""
    shuffled = sorted(mistakes(source), key=lambda one: hashlib.sha256(one.description.encode()).digest())
    return [one for one in shuffled if one.description not in UNNOTICEABLE.get(module, {})][skip : skip + most]


class _Verdict(Enum):
    PASSED = "not noticed"
    FAILED = "noticed"
    HUNG = "noticed by hanging"  # or by a machine that is too busy: to be looked at


def _judge(copies: "SimpleQueue[Path]", tests: str, module: str = "", mutant: str = "") -> _Verdict:
    """Run some tests in a copy of the checkout, with one module replaced by a mutant."""
    copy = copies.get()
    original = (copy / module).read_text("utf-8") if module else ""
    try:
        if module:
            (copy / module).write_text(mutant, "utf-8")
        return _run_tests(copy, tests)
    finally:
        if module:
            (copy / module).write_text(original, "utf-8")
        copies.put(copy)


def _run_tests(copy: Path, tests: str) -> _Verdict:
    command = [sys.executable, "-B", "-c", _PYTEST, "-n0", "-x", "-q", "-p", "no:cacheprovider", "-p", "no:randomly"]
    try:
        done = subprocess.run(
            [*command, *tests.split()],
            cwd=copy,
            env=os.environ | {"PYTHONPATH": str(copy)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=_LONGEST_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return _Verdict.HUNG
    if done.returncode == 0:
        return _Verdict.PASSED
    return _Verdict.HUNG if b"Timeout (>" in done.stdout else _Verdict.FAILED  # pytest-timeout's words


def _copy(folder: Path) -> Path:
    for name in ("desktop", "extractors", "resources", "tests"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def main(arguments: list[str]) -> int:
    """Try the mutants; print those not noticed, and the share that was."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutations", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="these alone, such as extractors/editing/draft.py")
    parser.add_argument("--most", type=int, default=12, help="of each module; the floors are of 12 (default: 12)")
    parser.add_argument(
        "--skip", type=int, default=0, help="of each module's order, to draw a fresh sample (default: 0)"
    )
    parser.add_argument("--jobs", type=int, default=2, help="copies of the checkout, and tests at once (default: 2)")
    options = parser.parse_args(arguments)
    has_fallen, all_noticed, all_found = False, 0, 0
    with tempfile.TemporaryDirectory(prefix="unhusk-mutations-") as place, ThreadPoolExecutor(options.jobs) as threads:
        copies: SimpleQueue[Path] = SimpleQueue()
        for number in range(options.jobs):
            copies.put(_copy(Path(place, str(number))))
        # From the copy: the checkout may be edited meanwhile.
        source_of = {target.module: Path(place, "0", target.module).read_text("utf-8") for target in TARGETS}
        for target in TARGETS:
            if options.modules and target.module not in options.modules:
                continue
            source = source_of[target.module]
            found = chosen(target.module, source, options.most, skip=options.skip)
            if not found:
                continue
            if _judge(copies, target.tests) is not _Verdict.PASSED:
                sys.exit(f"{target.tests} fails without a mutation: mend that first")
            made = [mutant(source, one) for one in found]
            verdicts = list(threads.map(lambda one, of=target: _judge(copies, of.tests, of.module, one), made))
            noticed = sum(verdict is not _Verdict.PASSED for verdict in verdicts)
            share = noticed / len(found)
            has_fallen |= share < target.floor and not options.skip
            print(f"{target.module}: {noticed} of {len(found)} noticed ({share:.2f}; floor {target.floor})", flush=True)  # noqa: T201
            for one, verdict in zip(found, verdicts, strict=True):
                if verdict is not _Verdict.FAILED:
                    print(f"    {verdict.value}: line {one.line}: {one.description}", flush=True)  # noqa: T201
            all_noticed, all_found = all_noticed + noticed, all_found + len(found)
    print(f"in all: {all_noticed} of {all_found} noticed ({all_noticed / max(1, all_found):.3f})")  # noqa: T201
    return int(has_fallen)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
