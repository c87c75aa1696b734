"""Look at this installation and say what works, what is missing, and how to get it.

Every extractor is run once on a sample page. The status is 1 where something that is installed fails, or the window
cannot be shown; an optional library that is not there is no fault. `--json` is for bug reports and other programs.
"""

import argparse
import json
import platform
import subprocess
import sys
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from extractors import AS_WINDOW_REPORT
from extractors.bundled import resource
from extractors.cli.reporting.tables import table
from extractors.errors import PageError
from extractors.extraction import Extraction, FailureKind
from extractors.pages.opening import open_path
from extractors.plugins import registry
from extractors.plugins.libraries import library_of
from extractors.running.pool import Pool
from extractors.running.run import compare
from extractors.running.sandbox import Sandbox, current_sandbox

# What is always needed, with the module that is imported to see whether it is there. Extractors are run instead, and
# Qt is tried in a separate process.
_LIBRARIES = {
    "lxml": "lxml.etree",
    "ahocorasick_rs": "ahocorasick_rs",
    "cssselect": "cssselect",
    "FastWARC": "fastwarc.warc",
    "brotli": "brotli",
    "charset-normalizer": "charset_normalizer",
    "markdown-it-py": "markdown_it",
    "mdit-py-plugins": "mdit_py_plugins.gfm",
    "pybase64": "pybase64",
    "webencodings": "webencodings",
    "zstandard": "zstandard",
    "msgpack": "msgpack",
    "nh3": "nh3",
    "rapidfuzz": "rapidfuzz.fuzz",
    "pypdf": "pypdf",
    "python-docx": "docx",
    "rensa": "rensa",
    "shtab": "shtab",
    "numpy": "numpy",
    "threadpoolctl": "threadpoolctl",
}
_TIME_LIMIT_S = 60.0  # chosen by hand: a first import from a slow disk; doctor checks function, not speed
_WALLS = {"files": "writing your files", "network": "the network", "programs": "starting programs"}
_IS_BUNDLE = bool(getattr(sys, "frozen", False))
_ABSENT = "not in this bundle, which takes no packages of pip" if _IS_BUNDLE else "not installed"
_QT_LIBRARIES = "qt-libraries.txt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The result of one check.

    Attributes:
        topic: its group: "program", "extractor", "walls", "window" or "places".
        name: what was checked.
        result: in words.
        is_fault: whether something that should work does not.
        remedy: what to do about it; "" if nothing.
    """

    topic: str
    name: str
    result: str
    is_fault: bool = False
    remedy: str = ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("--json", action="store_true", help="write JSON")


def run(options: argparse.Namespace) -> int:
    """Run the command; return 1 if there is a fault."""
    findings = [*program(), *extractors_and_sandbox(), *window(_window_report())]
    if options.json:
        sys.stdout.write(json.dumps([_as_record(one) for one in findings], ensure_ascii=False, indent=2) + "\n")
    else:
        sys.stdout.write(_as_text(findings))
    return int(any(one.is_fault for one in findings))


def _as_record(finding: Finding) -> dict[str, object]:
    """Return a finding as JSON; the keys are those that other programs rely on."""
    return {
        "topic": finding.topic,
        "name": finding.name,
        "told": finding.result,
        "is_fault": finding.is_fault,
        "remedy": finding.remedy,
    }


def program() -> list[Finding]:
    """Report versions, the program's location, and whether the libraries can be loaded."""
    found = [
        Finding(topic="program", name="Unhusk", result=f"{_version('unhusk')}, in {Path(__file__).parents[2]}"),
        Finding(topic="program", name="Python", result=f"{platform.python_version()}, {sys.executable}"),
        Finding(
            topic="program", name="system", result=f"{platform.system()} {platform.release()} {platform.machine()}"
        ),
    ]
    return found + [_library(name, module) for name, module in _LIBRARIES.items()]


def _library(name: str, module: str) -> Finding:
    try:
        import_module(module)
    except ImportError as error:  # also raised where it is installed but something that it needs is not
        remedy = "" if _IS_BUNDLE else f"pip install {name}"
        return Finding(topic="program", name=name, result=f"cannot be loaded: {error}", is_fault=True, remedy=remedy)
    return Finding(topic="program", name=name, result=_version(name) or "works")


def extractors_and_sandbox() -> list[Finding]:
    """Run every extractor on our sample page, and ask a worker which system barriers it runs behind."""
    offered = registry.installed_plugins()
    names = [one.name for one in offered if not one.is_missing]
    try:
        (page,) = open_path(resource("samples/news-article.html"))
        with Pool() as pool:
            sandbox = pool.submit(current_sandbox).result()
            outcomes = compare(page, names, pool, time_limit_s=_TIME_LIMIT_S).outcomes
    except (OSError, PageError, RuntimeError) as error:  # a worker that does not start raises RuntimeError
        return [Finding(topic="extractor", name="workers", result=f"none can be used: {error}", is_fault=True)]
    found = []
    for one in offered:
        outcome = outcomes.get(one.name)
        package = " ".join(library_of(one))
        if one.is_missing or outcome is None:
            found.append(Finding(topic="extractor", name=one.name, result=_ABSENT, remedy=_how_to_get(one)))
        elif isinstance(outcome, Extraction):
            found.append(Finding(topic="extractor", name=one.name, result=f"works ({package})"))
        else:
            result = f"{outcome.reason} ({package})"
            # Finding no article is no fault: the sample has none for an extractor that reads only embedded data.
            is_fault = outcome.kind is not FailureKind.NOTHING_FOUND
            found.append(Finding(topic="extractor", name=one.name, result=result, is_fault=is_fault))
    return found + _sandbox(sandbox)


def _how_to_get(one: registry.InstalledPlugin) -> str:
    return "" if _IS_BUNDLE else one.how_to_install


def _sandbox(sandbox: Sandbox) -> list[Finding]:
    """Report what the kernel denies an extractor's code. A missing barrier is reported, but is no fault here."""
    return [
        Finding(
            topic="walls",
            name=words,
            result="refused by the system"
            if getattr(sandbox, field)
            else "not refused: only noticed, if done in Python",
        )
        for field, words in _WALLS.items()
    ]


def window(report: "subprocess.CompletedProcess[str] | str") -> list[Finding]:
    """Say whether the window can be shown, from the output of a process that tried, or why none could try."""
    if isinstance(report, str):
        return [Finding(topic="window", name="window", result=report, is_fault=True)]
    if report.returncode != 0:
        lines = [line for line in report.stderr.splitlines() if line.strip()]
        # Qt names the cause first and then writes much more; a traceback names it last.
        causes = [line for line in lines if "could not" in line.lower()] or lines[-1:]
        result = causes[0] if causes else f"its process ended with status {report.returncode}"
        return [Finding(topic="window", name="window", result=result, is_fault=True, remedy=_remedy())]
    qt_report = json.loads(report.stdout)
    places = {"drafts", "settings", "meeting place", "log"}
    return [
        Finding(topic="places" if name in places else "window", name=name, result=str(result))
        for name, result in qt_report.items()
    ]


def _window_report() -> "subprocess.CompletedProcess[str] | str":
    """Try the window in a separate process: Qt ends a process in which it cannot reach a screen."""
    start = [sys.executable]
    if not _IS_BUNDLE:
        start += ["-c", f"import sys; sys.path[:] = {sys.path!r}; from desktop.__main__ import main; sys.exit(main())"]
    try:
        return subprocess.run(
            [*start, AS_WINDOW_REPORT], capture_output=True, text=True, timeout=_TIME_LIMIT_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"it could not be tried: {error}"


def _remedy() -> str:
    if sys.platform != "linux":
        return ""
    lines = resource(_QT_LIBRARIES).read_text(encoding="utf-8").splitlines()
    packages = [line.split()[1] for line in lines if line and not line.startswith("#")]
    return f"on Debian and Ubuntu: apt-get install {' '.join(packages)}"


def _as_text(findings: list[Finding]) -> str:
    rows = [["FAULT" if one.is_fault else "", one.topic, one.name, one.result] for one in findings]
    text = table(["", "", "", ""], rows, left=3).lstrip("\n")
    remedies = [f"{one.name}: {one.remedy}" for one in findings if one.remedy]
    faults = sum(one.is_fault for one in findings)
    last = f"{faults} {'fault' if faults == 1 else 'faults'} found." if faults else "No faults found."
    return "\n".join([text, *remedies, *([""] if remedies else []), last, ""])


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
