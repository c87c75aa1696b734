"""A block's tool tip: what its mark means, how sure the proposal is, what was done to the block."""

from PySide6.QtCore import QLocale

from desktop.language.marking import marked as _t
from desktop.language.marking import translated
from desktop.session.documents.document import Document
from extractors.editing.draft import AS_PROPOSED


def block_tip(document: Document, block: int, *, is_doubtful: bool) -> str:
    """Return the lines about a block; "" where there is nothing to say."""
    draft = document.draft
    facts = []
    if document.blocks[block].is_hidden:
        facts.append(translated(_t("Hidden on the page until a reader opens it")))
    if is_doubtful:
        kept, dropped = _t("In doubt: kept, {sure} % sure"), _t("In doubt: dropped, {sure} % sure")
        sure = QLocale().toString(round(50 + 50 * document.confidence(block)))
        facts.append(translated(kept if draft.is_kept(block) else dropped).format(sure=sure))
    elif draft.is_by_hand(block):
        facts.append(translated(_t("Settled by hand")))
    made = draft.decisions.get(block, AS_PROPOSED)
    facts += filter(None, (site_words(document, block),))
    if made.behind is not None:
        facts.append(translated(_t("Moved: it is elsewhere in the article")))
    if made.has_no_links:
        facts.append(translated(_t("Its links are taken out")))
    return "\n".join(facts)


def site_words(document: Document, block: int) -> str:
    """Return on how many pages of its site a block occurs; "" where that is unknown, or this page alone has it."""
    counts, pages = document.site_occurrences.counts, document.site_occurrences.pages
    if len(counts) != len(document.blocks) or counts[block] < 2:
        return ""
    number = QLocale().toString
    words = translated(_t("On {count} of {pages} pages of this site"))
    return words.format(count=number(counts[block]), pages=number(pages))
