"""An example of an extractor and of a combiner. Everything they use comes from `extractors.api`."""

from collections.abc import Mapping, Sequence

from extractors.api import Block, BlockKind, Extraction, NothingFoundError, Page, Votes


class Headings:
    """Keeps the part of a page between its first main heading and its footer."""

    name = "example-headings"
    api_version = 1

    def extract(self, page: Page) -> Extraction:
        """Return the kept part as HTML; raise NothingFoundError on a page without such a heading."""
        start = page.html.lower().find("<h1")
        if start < 0:
            raise NothingFoundError(self.name, "no main heading on this page")
        end = page.html.lower().find("<footer", start)
        return Extraction(extractor=self.name, body_html=page.html[start : end if end > 0 else None])


class Unanimous:
    """Keeps a block if all extractors with an answer keep most of it, and every heading that two of them keep."""

    name = "example-unanimous"
    needs = ("trafilatura", "readability", "resiliparse")
    api_version = 1

    def combine(self, page: Page, blocks: Sequence[Block], votes: Mapping[str, Votes]) -> Extraction:
        """Return a score for each block, 0.0 to 1.0."""
        answers = [one for one in votes.values() if any(one.shares)]
        if not answers:
            raise NothingFoundError(self.name, "none of the extractors it hears has an answer")
        scores = []
        for block in blocks:
            kept = sum(one.is_kept(block.index) for one in answers)
            needed = min(2, len(answers)) if block.kind is BlockKind.HEADING else len(answers)
            scores.append(1.0 if kept >= needed else 0.0)
        return Extraction(extractor=self.name, block_scores=tuple(scores))
