"""All steps that read forms of markup, on pages made to be slow: each fails by the time limit of a test."""

import pytest

from extractors.blocks.tree import parse
from extractors.pages.opening import open_text

_SPACES = " " * 400_000
_TABS = '<div role="tablist"><a role="tab" href="#a">Day</a><a role="tab" href="#b">Night</a></div>'


@pytest.mark.parametrize(
    "markup",
    [
        "<ol>" + "<li>(a)" + 30_000 * "<li><span>(1)</span><p>Wood</p>",
        10_000 * '<sup><button class="bigfoot" data-footnote-id="7">…</button></sup>',
        50_000 * '<span role="checkbox" aria-checked="true"></span>',
        10_000 * _TABS + '<div id="a">Sun.</div><div id="b">Moon.</div>',
        f"<pre>{20_000 * '<code>a</code>'}</pre>",
        f"<div>{80_000 * '<span>• a<br>• b</span>'}</div>",
        f"<div>The tide {15_000 * '<button>more</button>'} is</div><div hidden>The tide is rising</div>",
        f"<ol>{60_000 * '<li class=ql-indent-1>a</li><li data-list=ordered>b</li>'}</ol>",
        "".join(f'<sup data-note="{one}">1</sup><p data-note="{one}">Wood and iron.</p>' for one in range(10_000)),
        f"<div id=page1-div>{20_000 * '<p style=position:absolute;top:9px;left:9px>Wood</p>'}</div>",
        f"{1_900 * '<span style=position:absolute;top:9px;left:9px>'}{60_000 * '<b>x</b> '}",
        f"<p>{20_000 * '<input class=en-todo>'}Wood</p>",
        f"<p>{50_000 * '[page 1] <b>x</b>'}</p>",
        f"<svg>{50_000 * '<image href=a.jpg />'}</svg>",
        f"<style>.{40 * 'é'}:hover {{display: none}}</style>",
        f"<sup>{_SPACES}</sup>",
        f"<p><span>{_SPACES}<span class=sidenote>Wood.</span></span><sup title=a></sup></p>",
        f"<div class=notion-numbered_list-block><div>{_SPACES}a</div></div>",
        f"<h2>Wood<a class=headerlink>{_SPACES}a</a></h2>",
        f"<p>Wood<span class=pagenum>{_SPACES}a</span></p>",
        f"{1_900 * '<nav><h2>a</h2>'}{60_000 * '<b>x</b> '}",
        f"{1_800 * '<code>id</code><span class=badge>'}{60_000 * '<b>x</b> '}",
        f"{1_800 * '<button class=footnote aria-describedby=n>'}{60_000 * '<br> '}",
        f"<ul style='{50_000 * 'list-style:x '}'><li>Wood</ul>",
        "<style>div {white-space: pre; font-family: monospace}</style>" + 1_800 * "<div>" + 20_000 * "<br> ",
    ],
)
def test_a_hostile_page_is_read_in_time_that_grows_with_its_length(markup: str) -> None:
    assert parse(open_text(f"<body>{markup}</body>", source="a test")).tag == "body"
