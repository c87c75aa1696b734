"""Notes in the middle of their line."""

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html


def test_a_note_that_begins_a_paragraph_is_parted_from_its_text() -> None:
    markup = '<p><span class="sidenote">Low tide.</span>The boats lay on mud.</p><p>It<span>s</span> hull.</p>'

    assert [block.text for block in segment_body(parse_html(markup)).blocks] == [
        "Low tide. The boats lay on mud.", "Its hull."
    ]  # fmt: skip
