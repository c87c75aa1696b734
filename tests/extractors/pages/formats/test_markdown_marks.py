"""The marks of Markdown beyond CommonMark."""

import re
import time

import pytest

from extractors.pages.formats.markdown_marks import reader

CALLOUT = '<div class="callout" data-callout="{}"> <p class="callout-title">{}</p> <p>Keep <em>away</em>.</p> </div>'


def rendered(text: str) -> str:
    return " ".join(reader().render(text).split())


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [
        ("> [!NOTE]\n> Keep *away*.", "note", "Note"),
        ("> [!tip]- The *bay*\n> Keep *away*.", "tip", "The <em>bay</em>"),
        ("> [!faq|right] Why?\n>\n> Keep *away*.", "faq", "Why?"),
        (":::note\nKeep *away*.\n:::", "note", "Note"),
        ("::: warning The bay\nKeep *away*.\n:::", "warning", "The bay"),
        (":::tip[The bay]\n\nKeep *away*.\n\n:::", "tip", "The bay"),
        ("::: {.callout-tip}\nKeep *away*.\n:::", "tip", "Tip"),
        (":::{note} The bay\nKeep *away*.\n:::", "note", "The bay"),
        ("```{note} The bay\n:class: x\n\nKeep *away*.\n```", "note", "The bay"),
    ],
)
def test_remarks_are_callouts(text: str, kind: str, title: str) -> None:
    assert rendered(text) == CALLOUT.format(kind, title)


def test_remarks_of_python_markdown_end_a_paragraph_and_are_named() -> None:
    assert rendered("!!! tip\n    Row.").startswith('<div class="admonition tip"> <p class="admonition-title">Tip</p>')
    assert rendered('Tides.\n!!! note inline "The bay"\n    Keep away.\n') == (
        '<p>Tides.</p> <div class="admonition note inline"> <p class="admonition-title">The bay</p> '
        "<p>Keep away.</p> </div>"
    )


@pytest.mark.parametrize(
    "text",
    [
        "> [!x](https://a.example/x) is a link.",
        "> \\[!note] as written.",
        "!!! Stop here",
        "!!! WARNING !!!",
        "::: Bay, at noon",
        "Levels ::: note",
    ],
)
def test_what_looks_like_a_remark_is_none(text: str) -> None:
    made = rendered(text)

    assert "callout" not in made
    assert "admonition" not in made
    assert set(re.findall(r"\w+", text)) <= set(re.findall(r"\w+", made))


def test_a_container_without_a_kind_is_only_a_box() -> None:
    assert rendered("::: {.columns}\nTides.\n:::") == "<div> <p>Tides.</p> </div>"


@pytest.mark.parametrize(
    ("written", "language"),
    [
        ("{r setup, echo=FALSE}", "r"),
        ("{.python .numberLines}", "python"),
        ("{code-cell} ipython3", "ipython3"),
        ("c++", "c++"),
    ],
)
def test_a_listing_has_the_language_in_its_braces(written: str, language: str) -> None:
    assert rendered(f"```{written}\nx\n```") == f'<pre><code class="language-{language}">x </code></pre>'


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("See [[Boats|the boats]].", "See the boats."),
        ("See [[Boats#Oars]].", "See Boats &gt; Oars."),
        ("![[bay.png|300]]![[Boats]]", '<img src="bay.png" alt="" />Boats'),
        ("![[a bay.png|The bay]]![[bay.pdf]]", '<img src="a%20bay.png" alt="The bay" />'),
        ("x[[1]] and [[ -f a ]]", "x[[1]] and [[ -f a ]]"),
        ("[[1]](https://a.example/n)", '<a href="https://a.example/n">[1]</a>'),
        ("`[[Boats]]`", "<code>[[Boats]]</code>"),
        ("It ==rose *fast*==.", "It <mark>rose <em>fast</em></mark>."),
        ("x==1 and y==2, == a ==", "x==1 and y==2, == a =="),
        ("At 10:30 see https://a.example/x:", 'At 10:30 see <a href="https://a.example/x">https://a.example/x</a>:'),
        ("It rose $`x^2`$.", 'It rose <span class="math inline">\\(x^2\\)</span>.'),
    ],
)
def test_marks_in_a_line(text: str, shown: str) -> None:
    assert rendered(text) == f"<p>{shown}</p>"


def test_only_the_first_lines_of_a_directive_are_its_options() -> None:
    assert rendered("```{code-cell} python\n:tags: x\n\ny[:n:2]\n```") == (
        '<pre><code class="language-python">y[:n:2] </code></pre>'
    )
    assert "<p>See :ref:<code>a</code> now.</p>" in rendered("```{note}\nSee :ref:`a` now.\n```")


def test_a_formula_keeps_its_number_and_no_anchor() -> None:
    assert rendered("$$\nx\n$$ (1)") == '<div class="math block"> \\[x\\] </div> <p>(1)</p>'
    assert rendered("$$\nx\n$$ (eq:x)") == '<div class="math block"> \\[x\\] </div>'


def test_terms_have_their_meanings() -> None:
    assert rendered("Ebb\n: It falls.") == "<dl> <dt>Ebb</dt> <dd>It falls.</dd> </dl>"


@pytest.mark.parametrize("text", [": " * 40_000, "```{" + "a" * 100_000])
def test_signs_without_an_end_cost_no_time(text: str) -> None:
    started = time.process_time()
    rendered(text)

    assert time.process_time() - started < 3


def test_remarks_in_remarks_open_no_deeper_than_they_are_looked_through() -> None:
    made = rendered("::: note\n" * 60 + "It rose.")

    assert 0 < made.count("data-callout") < 60
    assert made.count(":::") + made.count("data-callout") == 60
