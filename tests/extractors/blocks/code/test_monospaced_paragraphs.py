"""Paragraphs in a typewriter's letters that are lines of code."""

import pytest

from extractors.blocks.tree import parse_html

TYPED = "<span style='font-family:Consolas'>{}</span>"


@pytest.mark.parametrize(
    "line",
    [
        f"<p class=MsoNormal>{TYPED}</p>",
        "<p style='font-family: \"Courier New\", monospace'>{}</p>",
        "<div><font face='Courier New'><b>{}</b></font></div>",
        "<p><code>{}</code></p>",
    ],
)
def test_lines_of_which_one_is_indented_are_a_listing(line: str) -> None:
    blank = "<p>&nbsp;</p>"
    html = line.format("for net in nets:") + line.format("&nbsp;&nbsp;mend(net)") + blank + line.format("end()") + blank
    body = parse_html(f"<p>See</p>{html}<p>Then</p>")

    (code,) = body.iter("code")
    assert code.text == "for net in nets:\n  mend(net)\n\nend()"
    assert [one.tag for one in body] == ["p", "pre", "p", "p"]


def test_the_letters_of_google_docs_are_known_by_its_style() -> None:
    style = '<style>.c1{color:#000;font-family:"Roboto Mono"}.c2{font-family:"Arial"}</style>'
    line = "<p class=c0><span class=c{}>{}</span></p>"
    html = f"<body>{style}{line.format(1, 'for net:')}{line.format(1, '&nbsp; mend()')}{line.format(2, '&nbsp; Then')}"

    assert [one.text for one in parse_html(html).iter("code")] == ["for net:\n  mend()"]


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{TYPED.format('It came.')}</p><p>{TYPED.format('It went.')}</p>",  # prose
        f"<p>See {TYPED.format('nets')}</p><p>&nbsp; {TYPED.format('oars')}</p>",
        f"<p>{TYPED.format('&nbsp; nets')}</p><p>Then</p>",
        f"<p>{TYPED.format('&nbsp; nets')}</p>and<p>{TYPED.format('oars')}</p>",
    ],
)
def test_other_paragraphs_are_none(html: str) -> None:
    assert [one.tag for one in parse_html(html)] == ["p", "p"]
