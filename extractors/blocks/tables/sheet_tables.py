"""Spreadsheets that are published as pages: the letters and numbers around the cells go.

<table class="waffle"><thead><tr><th></th><th class="column-headers-background">A</th>…</thead>
<tr><th class="row-headers-background"><div>1</div></th><td>Bird</td>…</tr></table>
"""

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_AROUND = frozenset(
    "row-header row-headers-background column-headers-background row-header-shim header-shim freezebar-cell".split()
)


def drop_sheet_headers(parsed: ParsedHtml) -> None:
    """Remove the headers of published sheets, in place."""
    if "waffle" not in parsed.class_text:
        return
    for table in [one for one in parsed.body.iter("table") if "waffle" in (one.get("class") or "").split()]:
        for cell in list(table.iter("th", "td")):
            if not _AROUND.isdisjoint((cell.get("class") or "").split()):
                drop_tree(cell)
        for row in list(table.iter("tr")):
            if not len(row):
                drop_tree(row)
