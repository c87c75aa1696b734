"""A malicious page, and what is left of it in every format."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.blocks.segmenting import segment
from extractors.editing.draft import Draft
from extractors.extraction import Extraction, Metadata
from extractors.saving.choices import DEFAULT_CHOICES
from extractors.saving.compose.building import build_article
from extractors.saving.compose.sanitising import sanitise
from extractors.saving.formats import FORMATS, TEXT_FORMATS
from extractors.saving.own_output import own_output
from tests.extractors.saving.made_pages import page_of

HOSTILE = """
<meta http-equiv="refresh" content="0;url=https://evil.example/refresh">
<base href="https://evil.example/">
<link rel="stylesheet" href="https://evil.example/style.css"><link rel="preconnect" href="https://evil.example">
<style>@import "https://evil.example/import"; p { background: url(https://evil.example/bg) }</style>
<script src="https://evil.example/s.js">alert(1)</script>
<p onclick="alert(1)" style="background:url(https://evil.example/inline)">One
<a href="javascript:alert(1)" onmouseover="alert(1)">two</a>
<a href="&#106;avascript:alert(1)">three</a> <a href="data:text/html;base64,PHNjcmlwdD4=">four</a>
<a href="/x" target=_blank ping="https://evil.example/ping">five</a></p>
<img src="x" onerror="alert(1)" srcset="javascript:alert(1)"><img src="https://evil.example/1.gif" width=1 height=1>
<img src="file:///etc/passwd"><img src="data:image/svg+xml,<svg onload=alert(1)>">
<p>six</p>
<iframe src="https://evil.example/frame" srcdoc="<script>alert(1)</script>"></iframe>
<object data="https://evil.example/o"></object><embed src="https://evil.example/e">
<video src="https://evil.example/v" poster="https://evil.example/poster"></video>
<svg onload="alert(1)"><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>seven</text></a>
<style><img src=x onerror=alert(1)></style></svg>
<math href="javascript:alert(1)"><mi xlink:href="javascript:alert(1)" onclick="alert(1)">eight</mi>
<annotation-xml encoding="text/html"><script>alert(1)</script></annotation-xml>
<annotation encoding="application/x-tex"></annotation></math>
<form action="https://evil.example/form"><button formaction="javascript:alert(1)">nine</button><input autofocus
onfocus="alert(1)"></form>
<pre><code class="language-x onload=alert(1)" id="location">&lt;script&gt;alert(2)&lt;/script&gt;</code></pre>
<table background="https://evil.example/table"><tr><th onclick="alert(1)">ten<th>b<tr><td>c<td>d</table>
<noscript><p title="</noscript><img src=x onerror=alert(1)>">eleven</p></noscript>
"""
HARM = re.compile(
    r"<script|<style|<iframe|<object|<embed|<svg|<form|<link|<base|<meta|javascript:|\son\w+\s*=|srcdoc|refresh|alert\(1\)|"
    r"style=|file:|data:text|evil\.example/(?!(?:x|v|poster)\b)",  # a picture, a video's link and poster
    re.IGNORECASE,
)


def test_nothing_that_runs_or_fetches_is_left_of_a_hostile_page() -> None:
    page = page_of(HOSTILE)
    blocks = segment(page).blocks

    body = build_article(page, Draft(base_name="all", base=(True,) * len(blocks))).body_html

    assert HARM.findall(body) == []
    for word in "One two three four five six seven eight nine ten".split():
        assert word in body
    assert "&lt;script&gt;alert(2)&lt;/script&gt;" in body


def test_an_extractor_s_own_output_is_cleaned_alike() -> None:
    body = own_output(page_of("<p>x</p>"), Extraction(extractor="evil", body_html=HOSTILE)).body_html

    assert HARM.findall(body) == []


@settings(max_examples=100, derandomize=True)
@given(text=st.text(alphabet="<>\"'&;/=-!ab \n", max_size=20), name=st.sampled_from(list(TEXT_FORMATS)))
def test_details_cannot_break_out_of_where_they_stand(text: str, name: str) -> None:
    hostile = f'{text}<script>alert(1)</script>"--></title>'
    metadata = Metadata(
        title=hostile, author=hostile, date=hostile, site=hostile, language=hostile, description=hostile, url=hostile
    )
    article = build_article(page_of("<p>One</p>"), Draft(base_name="all", base=(True,), metadata=metadata))

    written = FORMATS[name].write(article, DEFAULT_CHOICES).decode()

    if name == "html":
        assert "<script" not in written
        assert written.count("</title>") == 1


def test_a_saved_web_page_forbids_what_it_does_not_hold() -> None:
    article = build_article(page_of("<p>One</p>"), Draft(base_name="all", base=(True,)))
    written = FORMATS["html"].write(article, DEFAULT_CHOICES).decode()

    assert "default-src 'none'" in written
    assert written.index("Content-Security-Policy") < written.index("<title>")


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ('<p id="part-1" class="x">a</p>', '<p id="part-1">a</p>'),
        ('<p id="location">a</p>', "<p>a</p>"),
        ('<a href="#fn-1" role="doc-noteref" target="_top">a</a>', '<a href="#fn-1" role="doc-noteref">a</a>'),
        ('<table><tr><td style="text-align:right">a</td></tr></table>', None),
        ('<table><tr><td style="text-align:right;color:red">a</td></tr></table>', "<table><tr><td>a</td></tr></table>"),
        ('<p style="text-align:right">a</p>', "<p>a</p>"),
        ('<a role="button">a</a>', "<a>a</a>"),
        ('<code class="language-c">a</code>', '<code class="language-c">a</code>'),
        ('<code class="evil">a</code>', "<code>a</code>"),
        ('<img src="data:image/png;base64,AA">', '<img src="data:image/png;base64,AA">'),
        ('<img src="data:text/html,x"><a href="data:image/png,x">a</a>', "<img><a>a</a>"),
    ],
)
def test_only_what_is_named_passes(markup: str, expected: str | None) -> None:
    assert sanitise(markup).replace("<tbody>", "").replace("</tbody>", "") == (expected or markup)
