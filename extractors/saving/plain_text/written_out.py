"""What is more than its text in a page, written out: numbers of notes, raised and lowered text, formulas, pictures.

Every format that holds nothing but text begins here, so that none reads 10<sup>6</sup> as 106 or glues two words.
"""

from extractors.blocks.tree import Element, parse_html
from extractors.saving.pictures.picture_links import set_apart
from extractors.saving.plain_text.formulas import write_out_formulas
from extractors.saving.raised_text import write_out_raised, write_out_references


def written_out(body_html: str) -> Element:
    """Return the tree of a clean body, in which text alone says all that text can say."""
    body = parse_html(body_html)
    write_out_references(body)
    write_out_raised(body)
    write_out_formulas(body)
    for image in body.iter("img"):
        image.tail = set_apart(image, "") + (image.tail or "")  # or the words on both sides would be one
    return body
