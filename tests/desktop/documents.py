"""Documents with pages, without workers: for tests of what is shown and settled."""

from collections.abc import Mapping

from desktop.session.documents.document import Document
from extractors.blocks.segmenting import segment
from extractors.comparing.combining import DEFAULT
from extractors.comparing.ruler import Ruler
from extractors.comparing.votes import Votes
from extractors.extraction import Extraction, Failure, FailureKind
from extractors.pages.page import Page, PageKind

HTML = """<html><body>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a> today</nav>
<p>Sign up for our letter and never miss a thing</p>
<h1>Floods reach the harbour</h1>
<p>The river rose at night and took the old pier with it.</p>
<figcaption>Photo: A. Writer, for this paper</figcaption>
<p>Boats broke loose.</p>
<ul><li>First the ferry</li><li>Then the tug</li></ul>
<table><tr><th>Boat</th><th>Loss</th></tr><tr><td>Ferry</td><td>total</td></tr></table>
<footer>All rights reserved by the paper of the town</footer>
</body></html>"""

NAV, LETTER, TITLE, LEAD, CAPTION, BOATS, FERRY, TUG, HEAD, ROW, FOOTER = range(11)
ARTICLE = {TITLE, LEAD, BOATS, FERRY, TUG, HEAD, ROW}


def page(html: str = HTML) -> Page:
    """Return a page with this HTML."""
    return Page(kind=PageKind.HTML, text=html, source="harbour.html")


def document_of(opened: Page, names: tuple[str, ...] = ()) -> Document:
    """Return a document with this page."""
    document = Document("harbour.html")
    document.open_page(opened, segment(opened).blocks, names)
    return document


def waiting_document(names: tuple[str, ...], html: str = HTML) -> Document:
    """Return a document whose extractors have not answered."""
    return document_of(page(html), names)


def answer(document: Document, name: str, kept: set[int]) -> None:
    """Make an extractor answer, keeping these blocks."""
    text = "\n".join(block.text for block in document.blocks if block.index in kept)
    made = Extraction(extractor=name, plain_text=text, seconds=0.12)
    document.take_answer(made, Ruler(document.blocks).lay(made))


def propose(document: Document, scores: Mapping[int, float], *, is_early: bool = False) -> None:
    """Make the default combiner answer with scores, 0.0 where none is given; early: from the votes so far."""
    given = tuple(scores.get(block.index, 0.0) for block in document.blocks)
    made = Extraction(extractor=DEFAULT, block_scores=given)
    take = document.take_early if is_early else document.take_answer
    take(made, Votes(shares=tuple(float(score >= 0.5) for score in given), scores=given))


def find_nothing(document: Document, name: str) -> None:
    """Make an extractor find nothing."""
    document.take_answer(Failure(extractor=name, kind=FailureKind.NOTHING_FOUND, reason="found no article"), None)


def fail(document: Document, name: str) -> None:
    """Make an extractor run out of time."""
    document.take_answer(Failure(extractor=name, kind=FailureKind.TIME_OUT, reason="did not finish within 15 s"), None)


def settled_document() -> Document:
    """Return a document on which all have answered: the caption is in doubt, the rest is clear."""
    document = waiting_document((DEFAULT, "trafilatura", "readability"))
    answer(document, "trafilatura", ARTICLE)
    answer(document, "readability", (ARTICLE | {CAPTION}) - {TITLE})
    propose(document, dict.fromkeys(ARTICLE, 1.0) | {CAPTION: 0.45})
    document.finish()
    return document
