"""The styles of a document: python-docx's own, and those it lacks. Changing a style changes all its text."""

from typing import Any

from extractors.blocks.tree import Element
from extractors.saving.word.markup import element

CODE, CODE_BLOCK, TERM, HYPERLINK, NOTE_MARK, NOTE = (
    "UnhuskCode", "UnhuskCodeBlock", "UnhuskTerm", "Hyperlink", "FootnoteReference", "FootnoteText",
)  # fmt: skip
QUOTE, CAPTION, LIST, GRID = "Quote", "Caption", "ListParagraph", "TableGrid"

_FIXED = "Courier New"


def add_styles(document: Any) -> None:
    """Add the styles that a new document by python-docx lacks."""
    fixed = {"ascii": _FIXED, "hAnsi": _FIXED, "cs": _FIXED}
    single = {"line": 240, "lineRule": "auto"}
    document.styles.element.extend(
        (
            _of_text(CODE, "Code", element("w:rFonts", **fixed)),
            _of_text(HYPERLINK, "Hyperlink", element("w:color", val="0563C1"), element("w:u", val="single")),
            _of_text(NOTE_MARK, "footnote reference", element("w:vertAlign", val="superscript")),
            _of_paragraphs(
                CODE_BLOCK,
                "Code Block",
                [element("w:shd", val="clear", color="auto", fill="F2F2F2"), element("w:spacing", **single)],
                [element("w:rFonts", **fixed), element("w:noProof"), element("w:sz", val=18)],
            ),
            _of_paragraphs(TERM, "Term", [element("w:keepNext"), element("w:spacing", after=0)], [element("w:b")]),
            _of_paragraphs(NOTE, "footnote text", [element("w:spacing", after=0, **single)], [element("w:sz", val=18)]),
        )
    )


def _of_text(style_id: str, name: str, *properties: Element) -> Element:
    parts = [element("w:name", val=name), element("w:qFormat"), element("w:rPr", *properties)]
    return element("w:style", *parts, type="character", styleId=style_id)


def _of_paragraphs(style_id: str, name: str, of_paragraph: list[Element], of_text: list[Element]) -> Element:
    head = [element("w:name", val=name), element("w:basedOn", val="Normal"), element("w:qFormat")]
    parts = [element("w:pPr", *of_paragraph), element("w:rPr", *of_text)]
    return element("w:style", *head, *parts, type="paragraph", styleId=style_id)
