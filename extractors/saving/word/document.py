"""A Word document of one article."""

import io
from collections.abc import Callable
from itertools import count
from typing import Any

from lxml import etree

from extractors.blocks.tree import Element
from extractors.saving.article import Article
from extractors.saving.choices import Choices
from extractors.saving.compose.bounding import bounded_tree
from extractors.saving.digests import named_digests, tree_words_digest
from extractors.saving.files.packing import repack_zip
from extractors.saving.word.blocks import Blocks
from extractors.saving.word.inline import PartContext
from extractors.saving.word.lists import Lists
from extractors.saving.word.markup import W, qualified_name
from extractors.saving.word.notes import RELATIONSHIP, Notes, footnote, notes_part
from extractors.saving.word.pictures import Pictures
from extractors.saving.word.properties import add_own_properties, set_properties
from extractors.saving.word.styles import add_styles

_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
_A4 = (11906, 16838)  # twentieths of a point
_MARGIN = 1440


def as_docx(article: Article, _choices: Choices) -> bytes:
    """Return an article as a Word document; the same article always gives the same bytes."""
    from docx import Document  # 90 ms

    document = Document()
    _drop_thumbnail(document)
    _set_page(document)
    add_styles(document)
    set_properties(document, article)
    body = bounded_tree(article.body_html)
    places = {place.get("id"): f"place_{number}" for number, place in enumerate(body.iter()) if place.get("id")}
    notes, lists, pictures = Notes(body), Lists(document), Pictures(article)
    bookmark_number = count(1)

    def connected(part: Any, note: Callable[[str], Element | None]) -> PartContext:
        return PartContext(
            link=Links(part).relationship,
            picture=lambda image: pictures.drawing(image, document.part) if part is document.part else None,
            note=note,
            bookmark=lambda name: "" if name in notes.found else places.get(name, ""),
        )

    root = document.element.body
    end = root.find(qualified_name("w:sectPr"))
    made = Blocks(connected(document.part, notes.mark), lists, bookmark_number).inside(body)
    for one in made:
        end.addprevious(one)
    texts = [
        root,
        *_add_notes(document, notes, lambda part: Blocks(connected(part, lambda _: None), lists, bookmark_number)),
    ]
    plain = [etree.fromstring(etree.tostring(one)) for one in texts]  # python-docx's have a `text` of their own
    add_own_properties(document, named_digests(tree_words_digest(plain), article.provenance.page_digest))
    written = io.BytesIO()
    document.save(written)
    return repack_zip(written.getvalue())


class Links:
    """The web links of one part; python-docx would search through all of them for each."""

    def __init__(self, part: Any) -> None:
        self._part = part
        self._known: dict[str, str] = {}

    def relationship(self, address: str) -> str:
        """Return the id of the relationship for an address."""
        name = self._known.get(address)
        if name is None:
            name = self._known[address] = f"link{len(self._known) + 1}"
            self._part.rels.add_relationship(_LINK, address, name, is_external=True)
        return name


def _add_notes(document: Any, notes: Notes, blocks_of: Callable[[Any], Blocks]) -> list[Element]:
    """Add the part of the footnotes, if there are any, and return it."""
    in_order = notes.in_order()
    if not in_order:
        return []
    part = notes_part(document.part.package)
    document.part.relate_to(part, RELATIONSHIP)
    blocks = blocks_of(part)
    for number, note in in_order:
        part.element.append(footnote(number, blocks.note(note)))
    return [part.element]


def _set_page(document: Any) -> None:
    section = document.element.body.find(qualified_name("w:sectPr"))
    size, margins = section.find(qualified_name("w:pgSz")), section.find(qualified_name("w:pgMar"))
    size.set(f"{{{W}}}w", str(_A4[0]))
    size.set(f"{{{W}}}h", str(_A4[1]))
    for side in ("left", "right", "top", "bottom"):
        margins.set(f"{{{W}}}{side}", str(_MARGIN))


def _drop_thumbnail(document: Any) -> None:
    """Drop the thumbnail of an empty page, and styles for a very old Word: half of the file."""
    for owner, ending in ((document.part.package, "thumbnail"), (document.part, "stylesWithEffects")):
        for name, relationship in list(owner.rels.items()):
            if relationship.reltype.endswith(ending):
                del owner.rels[name]
