"""A script is a plug-in like any other: one file and one line, in a worker, with its own limits."""

from collections.abc import Iterator

import pytest

from extractors.comparing.ruler import extraction_text
from extractors.extraction import Extraction, Failure, FailureKind, Outcome
from extractors.plugins import registry
from extractors.plugins.libraries import library_of
from extractors.running.pool import Pool
from extractors.running.run import Run
from tests.extractors.plugins.conftest import Outcomes
from tests.extractors.plugins.made_pages import ARTICLE, news_page
from tests.extractors.running.installing import installed
from tests.extractors.running.made_pages import page

pytest.importorskip("quickjs", reason="the extra `js` is not installed")

SCRIPTS = {
    "longest": "document => { const all = [...document.querySelectorAll('p')].map(one => one.outerHTML);"
    " all.sort((a, b) => b.length - a.length); return all.length ? { html: all[0], title: document.title } : null; }",
    "loops": "() => { for (;;) {} }",
    "eats": "() => { const all = []; for (;;) all.push(new Array(100000).fill(all.length)); }",
    "recurses": "function deeper() { return deeper() + 1; }",
    "throws": "() => { throw new TypeError('no good'); }",
    "answers_nonsense": "() => ({ html: 7, title: [] })",
    "says_nothing": "() => null",
}


@pytest.fixture(scope="module")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pool]:
    folder = tmp_path_factory.mktemp("scripts")
    package = folder / "somebodys"
    package.mkdir()
    (package / "__init__.py").touch()
    for name, function in SCRIPTS.items():
        (package / f"{name}.js").write_text(f"globalThis.extract = {function};", encoding="utf-8")
    points = {name: f"somebodys:{name}.js" for name in SCRIPTS} | {"missing": "somebodys:missing.js"}
    with (
        installed(folder, {"unhusk.extractors": points}),
        Pool(workers=1, memory_limit_bytes=600_000_000) as pool,
    ):
        yield pool


def outcome_of(pool: Pool, name: str, time_limit_s: float = 30) -> Outcome:
    [answer] = Run(page(name), [name], pool, time_limit_s=time_limit_s)
    return answer.outcome


def test_one_file_and_one_line_make_a_column(pool: Pool):
    made = outcome_of(pool, "longest")

    assert isinstance(made, Extraction)
    assert made.body_html is not None
    assert made.body_html.startswith("<p>")


@pytest.mark.parametrize(
    ("name", "kind", "reason"),
    [
        ("loops", FailureKind.TIME_OUT, "did not finish within 2"),
        ("eats", FailureKind.OUT_OF_MEMORY, "ran out of memory"),
        ("recurses", FailureKind.ERROR, "the page is nested too deeply for it"),
        ("throws", FailureKind.ERROR, "no good"),
        ("answers_nonsense", FailureKind.NOTHING_FOUND, "found no article"),
        ("says_nothing", FailureKind.NOTHING_FOUND, "found no article"),
        ("missing", FailureKind.ERROR, "missing.js"),
    ],
)
def test_a_bad_script_spoils_its_own_column_alone(pool: Pool, name: str, kind: FailureKind, reason: str):
    bad, after = outcome_of(pool, name, 2 if name == "loops" else 30), outcome_of(pool, "longest")

    assert isinstance(bad, Failure)
    assert bad.kind is kind
    assert reason in bad.reason
    assert isinstance(after, Extraction)


@pytest.mark.parametrize("name", ["readability-js", "defuddle"])
def test_it_tells_what_it_knows_about_the_article(outcome: Outcomes, name: str):
    made = outcome(name, news_page())

    assert isinstance(made, Extraction)
    assert ARTICLE[0] in " ".join(extraction_text(made).split())
    assert made.metadata.title == "The river in the town"
    assert made.metadata.author == "Ada Brook"
    assert made.metadata.site == "The Paper"
    assert made.metadata.date == "2024-03-09T07:30:00+00:00"
    assert made.made_with.split()[0] in ("Readability.js", "Defuddle")


def test_what_stands_in_a_template_is_no_part_of_the_page(outcome: Outcomes):
    teasers = "<p>Ships of the line, of the harbour, of the lake, and all that was said of them in town.</p>" * 40
    html = news_page().replace("</head>", f"<template><div>{teasers}</div></template></head>")

    made = outcome("readability-js", html)

    assert isinstance(made, Extraction)
    assert ARTICLE[0] in " ".join(extraction_text(made).split())


def test_lists_name_what_is_in_a_script_and_the_extra_that_brings_the_engine():
    one = registry.find("readability-js")

    assert library_of(one)[0] == "Readability.js"
    assert (one.library, one.extra) == ("quickjs-ng", "js")
