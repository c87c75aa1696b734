"""A plug-in that misbehaves costs only its own column: its neighbour answers, and so does the next page."""

import re
import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from extractors.extraction import Extraction, Failure, FailureKind
from extractors.running.pool import Pool
from extractors.running.run import Run
from tests.extractors.running import hostile_plugins
from tests.extractors.running.installing import installed
from tests.extractors.running.made_pages import page

CLASSES = [
    thing.__name__ for thing in vars(hostile_plugins).values() if isinstance(thing, type) and hasattr(thing, "extract")
]


def _name(class_name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", class_name).lower()


@pytest.fixture(scope="module")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pool]:
    folder = tmp_path_factory.mktemp("hostile")
    points = {_name(name): f"hostile_plugins:{name}" for name in CLASSES}
    points |= {"breaks": "breaks_on_import:Any", "dies": "dies_on_import:Any", "is-gone": "no_such_module:Any"}
    points |= {"lacks-class": "hostile_plugins:NoSuchClass"}
    (folder / "breaks_on_import.py").write_text("raise ZeroDivisionError('at once')", encoding="utf-8")
    (folder / "dies_on_import.py").write_text("import os; os._exit(7)", encoding="utf-8")
    with (
        installed(folder, {"unhusk.extractors": points}, Path(hostile_plugins.__file__)),
        Pool(workers=2, memory_limit_bytes=600_000_000) as pool,
    ):
        yield pool


@pytest.mark.parametrize(
    ("name", "kind", "reason"),
    [
        ("raises", FailureKind.ERROR, "ValueError: no good"),
        ("raises-its-own", FailureKind.ERROR, "OwnError"),
        ("loops", FailureKind.TIME_OUT, "did not finish within 1.5 s"),
        ("loops-in-c", FailureKind.TIME_OUT, "did not finish within 1.5 s"),
        ("exits", FailureKind.ERROR, "tried to end the program"),
        ("interrupts", FailureKind.ERROR, "KeyboardInterrupt"),
        ("leaves-at-once", FailureKind.CRASHED, "ended its process with status 0"),
        ("segfaults", FailureKind.CRASHED, "crashed: segmentation fault"),
        ("eats-memory", FailureKind.OUT_OF_MEMORY, "ran out of memory"),
        ("recurses", FailureKind.ERROR, "the page is nested too deeply for it"),
        ("closes-files", FailureKind.CRASHED, "ended its process with status 0"),
        ("returns-nothing", FailureKind.ERROR, "TypeError: returned NoneType and not an Extraction"),
        ("returns-bytes", FailureKind.ERROR, "TypeError: returned bytes where text belongs"),
        ("returns-wrong-scores", FailureKind.ERROR, "TypeError: returned 1 scores for 6 blocks"),
        ("returns-blank", FailureKind.NOTHING_FOUND, "found no article on this page"),
        ("needs-much", FailureKind.MISSING, "needs a_library_nobody_has, which is not installed"),
        ("needs-arguments", FailureKind.ERROR, "TypeError: NeedsArguments.__init__() missing 1 required positional"),
        ("breaks", FailureKind.ERROR, "ZeroDivisionError: at once"),
        ("dies", FailureKind.CRASHED, "ended its process with status 7"),
        ("is-gone", FailureKind.MISSING, "needs no_such_module, which is not installed"),
        ("lacks-class", FailureKind.ERROR, "AttributeError: module 'hostile_plugins' has no attribute 'NoSuchClass'"),
    ],
)
def test_a_bad_plugin_spoils_its_own_column_alone(pool: Pool, name: str, kind: FailureKind, reason: str):
    bad_run = Run(page(name), [name], pool, time_limit_s=1.5 if kind is FailureKind.TIME_OUT else 30)
    good_run = Run(page(name), ["good"], pool)
    answers = {answer.name: answer.outcome for run in (bad_run, good_run) for answer in run}
    [after] = Run(page("the next"), ["good"], pool)

    assert isinstance(answers["good"], Extraction)
    assert isinstance(after.outcome, Extraction)
    bad = answers[name]
    assert isinstance(bad, Failure)
    assert bad.kind is kind
    assert reason in bad.reason
    assert "\n" not in bad.reason


@pytest.mark.parametrize("name", ["prints", "leaves-thread"])
def test_what_a_plugin_leaves_behind_does_not_spoil_its_answer(pool: Pool, name: str):
    [answer] = Run(page(name), [name], pool, time_limit_s=5)
    [after] = Run(page("the next"), ["good"], pool)

    assert isinstance(answer.outcome, Extraction)
    assert isinstance(after.outcome, Extraction)


def test_a_worker_with_a_thread_left_in_it_is_replaced(pool: Pool):
    list(Run(page("left"), ["leaves-thread"], pool))

    threads = [pool.submit(eval, "len(__import__('threading').enumerate())").result() for _ in range(6)]

    assert set(threads) == {2}  # the main one and the one that listens


def test_a_plugin_cannot_reach_even_this_machine(pool: Pool):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        port = listener.getsockname()[1]

        run = Run(replace(page(), url=str(port)), ["connects", "connects-and-minds"], pool)
        outcomes = {answer.name: answer.outcome for answer in run}

        with pytest.raises(BlockingIOError):
            listener.accept()
    assert isinstance(outcomes["connects"], Extraction)
    assert outcomes["connects"].notes == (
        "Tried to reach 127.0.0.1; refused.",
        "Tried to reach paper.example; refused.",
    )
    assert isinstance(outcomes["connects-and-minds"], Failure)
    assert "Tried to reach 127.0.0.1; refused." in outcomes["connects-and-minds"].notes


def test_a_plugin_cannot_start_a_program(pool: Pool, tmp_path: Path):
    sign = tmp_path / "sign"

    [answer] = Run(replace(page(), url=str(sign)), ["starts-programs"], pool)

    assert isinstance(answer.outcome, Failure)
    assert answer.outcome.notes[0].startswith("Tried to start ")
    assert not sign.exists()


def test_an_error_names_the_line_for_whoever_mends_the_plugin(pool: Pool):
    [answer] = Run(page(), ["raises"], pool)

    assert re.fullmatch(r"Raised in .*hostile_plugins\.py, line \d+\.", answer.outcome.notes[-1])
