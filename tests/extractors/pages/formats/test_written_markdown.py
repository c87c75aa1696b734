"""Markdown in a page that a script was to show."""

import pytest

from extractors.pages.formats.written_markdown import with_written_markdown

READ = "<div>\n<h2>Tides</h2>\n<p>At <strong>nine</strong> &lt; ten.</p>\n</div>"


@pytest.mark.parametrize(
    "markup",
    [
        "<md-block>\n## Tides\n\nAt **nine** &lt; ten.\n</md-block>",
        "<md-block>\n    ## Tides\n\n    At **nine** &lt; ten.\n</md-block>",
        "<zero-md><script type='text/markdown'>\n## Tides\n\nAt **nine** < ten.</script></zero-md>",
        "<section data-markdown><textarea data-template>## Tides\n\nAt **nine** &lt; ten.</textarea></section>",
        "<section data-markdown><script type=text/template>## Tides\n\nAt **nine** < ten.</script></section>",
        "<xmp theme=united style=display:none>## Tides\n\nAt **nine** < ten.</xmp>",
    ],
)
def test_it_becomes_what_it_describes(markup: str) -> None:
    assert READ in with_written_markdown(f"<p>Before</p>{markup}<p>After</p>")


@pytest.mark.parametrize(
    "markup",
    [
        "<textarea>## Tides in Markdown</textarea>",
        "<script type=text/template># of a markdown program</script>",
        "<md-block>## without an end",
        "<md-block> </md-block>",
    ],
)
def test_what_is_none_stays(markup: str) -> None:
    assert with_written_markdown(markup) == markup
