"""A script has access to the page's tree and nothing else; its faults become Python exceptions."""

import gc
import json

import pytest

from extractors.plugins.javascript.engine import Script, ScriptError

pytest.importorskip("quickjs", reason="the extra `js` is not installed")

TITLE = "globalThis.extract = (document, url) => ({ html: document.querySelector('h1').innerHTML, title: url });"


def test_a_script_gets_the_tree_and_the_address():
    made = Script(TITLE).answer("<html><body><h1>Rain <b>again</b></h1></body></html>", "https://paper.example/rain")

    assert json.loads(made) == {"html": "Rain <b>again</b>", "title": "https://paper.example/rain"}


def test_one_script_answers_about_many_pages():
    script = Script(TITLE)

    answers = [json.loads(script.answer(f"<html><body><h1>{n}</h1></body></html>", ""))["html"] for n in range(5)]

    assert answers == ["0", "1", "2", "3", "4"]


def test_pythons_collector_waits_until_the_engine_has_answered(monkeypatch: pytest.MonkeyPatch):
    script = Script("globalThis.extract = () => ({ html: '' })")
    seen = []

    class Watched:
        def get(self, _: str):
            return lambda html, url: seen.append(gc.isenabled())

        def gc(self) -> None: ...

    monkeypatch.setattr(script, "_context", Watched())
    script.answer("<html></html>", "")

    assert seen == [False]
    assert gc.isenabled()


def test_no_answer_is_null():
    assert Script("globalThis.extract = () => undefined").answer("<html></html>", "") == "null"


@pytest.mark.parametrize("name", ["fetch", "XMLHttpRequest", "WebSocket", "require", "process", "std", "os", "Deno"])
def test_nothing_leads_out_of_the_engine(name: str):
    made = Script(f"globalThis.extract = () => ({{ html: typeof {name} }})").answer("<html></html>", "")

    assert json.loads(made) == {"html": "undefined"}


def test_a_pages_own_scripts_do_not_run():
    page = "<html><body><script>globalThis.ran = 1</script><img src=x onerror='globalThis.ran = 1'></body></html>"

    made = Script("globalThis.extract = () => ({ html: typeof globalThis.ran })").answer(page, "")

    assert json.loads(made) == {"html": "undefined"}


@pytest.mark.parametrize(
    ("source", "error", "words"),
    [
        ("globalThis.extract = (document) => document.nothing.more;", ScriptError, "TypeError"),
        ("globalThis.extract = () => { throw new Error('no good'); };", ScriptError, "no good"),
        ("globalThis.extract = function deeper() { return deeper() + 1; };", RecursionError, "stack"),
        ("globalThis.extract = () => { const a = {}; a.a = a; return a; };", ScriptError, "circular"),
        ("", ScriptError, "not a function"),
    ],
)
def test_what_a_script_throws_becomes_an_error_of_one_line(source: str, error: type[Exception], words: str):
    script = Script(source)

    with pytest.raises(error, match=words) as caught:
        script.answer("<html></html>", "")

    assert "\n" not in str(caught.value)


def test_a_script_that_cannot_be_read_says_so_when_it_is_loaded():
    with pytest.raises(ScriptError, match="SyntaxError"):
        Script("globalThis.extract = (")
