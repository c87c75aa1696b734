"""An extractor for pages without markup: what a person pasted as text, or any page read as the lines it shows."""

from extractors.blocks.segmenting import segment
from extractors.errors import NothingFoundError
from extractors.extraction import Extraction, Metadata
from extractors.pages.page import Page
from extractors.plugins.lines.cleaning import line_scores


class PlainText:
    """Decides by the look of lines, their repetition and their neighbours; it sees no tags."""

    name = "plain-text"

    def extract(self, page: Page) -> Extraction:
        """Return one score per block; raise NothingFoundError on a page without text."""
        blocks = segment(page).blocks
        scores = line_scores([block.text for block in blocks])
        kept = [block for block, score in zip(blocks, scores, strict=True) if score >= 0.5]
        if not kept:
            raise NothingFoundError(self.name, "found no text on this page")
        return Extraction(extractor=self.name, block_scores=scores, metadata=Metadata(title=kept[0].text))
