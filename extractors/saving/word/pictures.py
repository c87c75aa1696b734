"""Pictures inside a document, in their own size but never larger than the page allows."""

import io
from typing import Any

from extractors.blocks.tree import Element
from extractors.saving.article import Article
from extractors.saving.pictures.held_pictures import HeldPicture, HeldPictures
from extractors.saving.pictures.packaged import IN_DOCX
from extractors.saving.word.markup import element

_WIDEST, _TALLEST = 5_731_200, 7_920_000  # English Metric Units, 914,400 per inch: 15.9 cm between margins, and 22 cm
_PIXEL = 9_525  # as wide as browsers draw it: 96 per inch, whatever the file says


class Pictures:
    """Puts the pictures of an article into the parts of its document."""

    def __init__(self, article: Article) -> None:
        self._held = HeldPictures(article.pictures)
        self._count = 0

    def drawing(self, image: Element, part: Any) -> Element | None:
        """Return the drawing for an `<img>`; None if the article lacks it, or Word cannot show its type."""
        from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
        from docx.oxml.shape import CT_Inline
        from docx.shared import Emu

        held = self._held.get(image.get("src") or "")
        if not isinstance(held, HeldPicture) or held.kind.media_type not in IN_DOCX:
            return None
        try:
            relationship, read = part.get_or_add_image(io.BytesIO(held.content))
            width, height = int(read.px_width) * _PIXEL, int(read.px_height) * _PIXEL
        except (InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError, ValueError, KeyError):
            return None  # damaged
        if not width or not height:
            return None
        share = min(1.0, _WIDEST / width, _TALLEST / height)
        size = Emu(max(int(width * share), 1)), Emu(max(int(height * share), 1))
        self._count += 1
        inline = CT_Inline.new_pic_inline(self._count, relationship, f"{held.number}{held.kind.ending}", *size)
        inline.docPr.set("descr", image.get("alt") or "")
        return element("w:drawing", inline)
