"""Drops the numbers that a notebook shows beside its cells: no part of the code, nor of what it printed.

<div class="prompt input_prompt">In [3]:</div>                     Jupyter, nbconvert
<div class="jp-OutputPrompt">Out[3]:</div>                         JupyterLab
<div class="prompt"><div class="highlight"><pre>[3]:</pre>         Sphinx
"""

import re

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_NAMED = re.compile(r"(?:^|[\s_-])(?:jp-(?:Input|Output))?[Pp]rompt(?:$|[\s_-])")
_NUMBER = re.compile(r"\s*\w{0,12}\s*\[[\s\d*]{0,8}\]\s*:?\s*")  # "In", "Out", or their translations


def drop_prompts(parsed: ParsedHtml) -> None:
    """Drop the numbers of a notebook's cells, in place."""
    if "rompt" not in parsed.class_text:
        return
    for element in list(parsed.body.iter("div")):
        names = element.get("class")
        if names and _NAMED.search(names) and _NUMBER.fullmatch("".join(element.itertext())):
            drop_tree(element)
