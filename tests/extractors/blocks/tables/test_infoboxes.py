"""Infoboxes of an `<aside>` as tables."""

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html

ROW = '<div class="pi-item pi-data"><h3 class="pi-data-label">{}</h3><div class="pi-data-value"><b>{}</b></div></div>'


def test_a_portable_infobox_becomes_a_table_behind_its_picture() -> None:
    head = '<h2 class="pi-title">The tide</h2><figure><img src="a.jpg"></figure>'
    body = parse_html(f'<aside class="portable-infobox">{head}{ROW.format("Height", "3 m")}</aside><p>On.</p>')

    assert [block.text for block in segment_body(body).blocks] == ["The tide", "Height\t3 m", "On."]
    assert [one.tag for one in body] == ["figure", "table", "p"]
