"""Text on a page that looks like the syntax of Obsidian and similar programs stays text."""

import time

import pytest
from markdown_it import MarkdownIt

from extractors.saving.markdown.document import body_as_markdown
from extractors.saving.markdown.inline import escape
from tests.extractors.saving.compose.test_composing import body_of


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("#tag and (#a/b), a #1 hit, C# and F#", "\\#tag and (\\#a/b), a #1 hit, C# and F#"),
        ("==marked== but a == b", "\\==marked\\== but a == b"),
        ("%%hidden%% and 5 %", "\\%%hidden\\%% and 5 %"),
        ("the end ^name", "the end \\^name"),
        ("a ^[note] and 2^8", "a \\^[note] and 2^8"),
        ("due:: today, std::vector", "due\\:: today, std::vector"),
        ("$200 (US$), a $variable$ of $5 and $6", "\\$200 (US$), a \\$variable$ of $5 and $6"),
        ("from $$ to $$$, $5-$10, $x$", "from \\$\\$ to \\$\\$\\$, $5-$10, $x$"),
        ("$x$ (*see*) is $y$_", "$x$ (\\*see\\*) is $y$\\_"),
        ("[[page|name]] and ![[file]]", "\\[[page|name]] and !\\[[file]]"),
    ],
)
def test_their_signs_are_escaped_where_they_would_mean_something(text: str, written: str) -> None:
    assert escape(text) == written
    assert MarkdownIt("commonmark").renderInline(written).replace("&amp;", "&") == text


def test_a_quote_that_begins_like_a_callout_is_a_quote() -> None:
    assert body_as_markdown(body_of("<blockquote><p>[!note] It rose.</p></blockquote>")) == "> \\[!note] It rose.\n"


@pytest.mark.parametrize("language", ["dataviewjs", "js-engine", "query", "tasks"])
def test_a_listing_that_a_note_program_would_run_names_no_language(language: str) -> None:
    listing = f'<pre><code class="language-{language}">delete(all)</code></pre>'

    assert body_as_markdown(listing) == "```\ndelete(all)\n```\n"
    assert body_as_markdown(listing.replace(language, "js")).startswith("```js\n")


@pytest.mark.parametrize(
    "command",
    [
        r"\input{/a}",
        r"\immediate\write18{id}",
        r"\lstinputlisting{/a}",
        r"\href{javascript:x}{y}",
        r"\style{background:url(//a.example)}{y}",
    ],
)
def test_a_formula_that_a_program_would_run_is_none(command: str) -> None:
    drawn = (
        f'<math><semantics><mi>x</mi><annotation encoding="application/x-tex">{command}</annotation></semantics></math>'
    )

    assert "$" not in body_as_markdown(f"<p>See {drawn}</p>")
    assert body_as_markdown(f"<p>See ${command}$</p>").startswith("See \\$")
    assert "$\\readable$" in body_as_markdown(r"<p>See $\readable$</p>")
    assert "$\\href{https://a" in body_as_markdown(r"<p>See $\href{https://a.example}{y}$</p>")


def test_a_link_in_brackets_is_no_wiki_link() -> None:
    body = body_of('<p>See [[<a href="https://v.example/">up</a>]] [<a href="#fn1">1</a>]</p><p id="fn1">One.</p>')

    assert body_as_markdown(body).startswith("See \\[\\[[up](https://v.example/)]] [^1]\n")


def test_the_edit_link_beside_a_wiki_s_heading_is_no_part_of_it() -> None:
    edit = '<span class="mw-editsection"><span>[</span><a href="/w?action=edit">edit</a><span>]</span></span>'

    assert body_as_markdown(body_of(f"<h2>History{edit}</h2><p>It rose.</p>")) == "## History\n\nIt rose.\n"


@pytest.mark.parametrize("sign", ["#", "=", "==a", "%", "^", ":", "[", "#-", "$", "$a", "$a "])
def test_a_long_row_of_signs_costs_no_time(sign: str) -> None:
    start = time.perf_counter()
    escape(sign * 20_000)
    assert time.perf_counter() - start < 2


def test_a_heading_holds_no_link_but_one_that_is_all_of_it() -> None:
    part = '<h2>Boats of <a href="https://v.example/bay">the bay</a></h2>'

    assert body_as_markdown(part) == "## Boats of the bay\n"
    assert body_as_markdown('<h2><a href="https://v.example/">Boats</a></h2>') == "## [Boats](https://v.example/)\n"
