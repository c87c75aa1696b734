"""Numbers of notes with a sign before them, as pages in Japanese and Chinese write them: "*1", "※2", "注3".

The sign goes, in the text as before the note: every format makes marks of its own, from a number.
"""

import re

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_WRITTEN = (b">*", ">※".encode(), ">注".encode(), ">註".encode())
_LABEL = re.compile(r"\s*[*※注註]\s*(\d{1,3})\s*")
_DELIMITERS = frozenset({"", ":", "："})


def drop_signs_of_labels(parsed: ParsedHtml) -> None:
    """Leave nothing but the number in links within the page whose text is a number with such a sign, in place."""
    if not parsed.has(*_WRITTEN):
        return
    for link in parsed.body.iter("a"):
        found = _LABEL.fullmatch("".join(link.itertext())) if (link.get("href") or "")[:1] == "#" else None
        if found is None:
            continue
        link[:] = []
        link.text = found[1]
        behind = link.getnext()
        if behind is not None and "".join(behind.itertext()).strip() in _DELIMITERS and not (link.tail or "").strip():
            drop_tree(behind)
            link.tail = f" {(link.tail or '').lstrip()}"
