"""The numbers beside a notebook's cells."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.pages.page import Page, PageKind


@pytest.mark.parametrize(
    "prompt",
    [
        "<div class='prompt input_prompt'>In&nbsp;[3]:</div>",
        "<div class='jp-OutputPrompt jp-OutputArea-prompt'>Out[3]:</div>",
        "<div class='prompt highlight-none'><div class=highlight><pre><span></span>[ ]:\n</pre></div></div>",
    ],
)
def test_the_number_of_a_notebook_s_cell_is_dropped(prompt: str) -> None:
    cell = f"<div class=cell>{prompt}<div><pre>nets = 2\nnets</pre></div></div><div class=prompt>Count the nets.</div>"
    blocks = segment(Page(kind=PageKind.HTML, text=f"<body>{cell}</body>")).blocks
    assert [block.text for block in blocks] == ["nets = 2\nnets", "Count the nets."]
