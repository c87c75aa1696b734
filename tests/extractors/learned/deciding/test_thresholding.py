"""From scores to what is kept."""

import numpy as np

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.structure import structure_of
from extractors.learned.deciding.thresholding import apply_threshold, best_threshold
from extractors.learned.model import Judgement
from extractors.pages.page import Page, PageKind

SENTENCE = "The ferry left at eight and came back at nine with three people."


def kept_of(html: str, scores: list[float]) -> list[int]:
    """Return which blocks of a page are kept at these scores."""
    cut = segment(Page(kind=PageKind.HTML, text=html))
    assert len(cut.blocks) == len(scores)
    words = np.array([block.word_count for block in cut.blocks], np.float32)
    counting, threshold = apply_threshold(Judgement(np.array(scores, np.float32)), words, structure_of(cut))
    return np.flatnonzero(counting >= threshold).tolist()


def kept(*blocks: tuple[str, float], tag: str = "p") -> list[int]:
    """Return which of some texts are kept, each in a box of its own beside others."""
    boxes = "".join(f"<div><{tag}>{text}</{tag}><hr></div>" for text, _ in blocks)
    return kept_of(boxes, [score for _, score in blocks])


def test_the_threshold_falls_where_little_is_sure() -> None:
    words = np.ones(10, np.float32)

    sure = best_threshold(np.array([0.99] * 5 + [0.01] * 5, np.float32), words)
    unsure = best_threshold(np.full(10, 0.2, np.float32), words)

    assert unsure < sure <= 0.5


def test_a_part_of_a_page_that_one_reading_keeps_is_kept_where_that_is_best_for_both() -> None:
    words = np.ones(10, np.float32)
    article, below = [0.99] * 5, 5
    scores = np.array([*article, *[0.3] * below], np.float32)
    readings = [np.array([*article, *[one] * below], np.float32) for one in (0.1, 0.9)]

    assert best_threshold(scores, words) > 0.31
    assert best_threshold(scores, words, readings) < 0.31
    assert best_threshold(scores, words, readings[:1]) > 0.31


def test_what_is_said_twice_is_kept_once() -> None:
    assert kept((SENTENCE, 0.9), ("Another sentence.", 0.9), (SENTENCE, 0.9)) == [0, 1]


def test_the_copy_that_stays_is_the_first_that_is_likely() -> None:
    assert kept((SENTENCE, 0.01), (SENTENCE, 0.9), (SENTENCE, 0.8)) == [1]


def test_the_copy_that_stays_is_as_likely_as_the_likeliest() -> None:
    assert kept((SENTENCE, 0.3), ("A longer text that is sure to belong here, and so raises it.", 0.99)) == [1]
    assert kept(
        (SENTENCE, 0.3), ("A longer text that is sure to belong here, and so raises it.", 0.99), (SENTENCE, 0.9)
    ) == [1, 2]


def test_rows_and_code_may_be_said_again() -> None:
    row = f"<tr><td>{SENTENCE}</td></tr>"

    assert kept_of(f"<div><table>{row}</table></div><div><table>{row}</table></div>", [0.9, 0.9]) == [0, 1]
    assert kept((SENTENCE, 0.9), (SENTENCE, 0.9), tag="pre") == [0, 1]


def test_short_lines_may_be_said_again() -> None:
    assert kept(("Install it.", 0.9), (SENTENCE, 0.9), ("Install it.", 0.9)) == [0, 1, 2]


def test_where_nothing_is_likely_nothing_is_kept() -> None:
    assert kept(("Please wait", 0.1), (SENTENCE, 0.15), ("Back", 0.12)) == []
    assert kept(("Please wait", 0.1), (SENTENCE, 0.2), ("Back", 0.12)) == [1]


def test_a_chorus_is_kept_each_time() -> None:
    verses = "".join(f"<p>Verse {number} of the ferry.</p><p>{SENTENCE}</p>" for number in (1, 2, 3))

    assert kept_of(f"<div>{verses}</div>", [0.9] * 6) == [0, 1, 2, 3, 4, 5]


def test_a_chorus_is_kept_where_every_stanza_has_a_box() -> None:
    stanzas = "".join(f"<div><p>{text}</p></div>" for text in ("Verse one.", SENTENCE, "Verse two.", SENTENCE))

    assert kept_of(f"<section>{stanzas}</section>", [0.9] * 4) == [0, 1, 2, 3]


def test_of_two_copies_the_one_that_is_seen_stays() -> None:
    page = f"<div hidden><p>{SENTENCE}</p><hr></div><div><p>{SENTENCE}</p><p>It was late.</p></div>"

    assert kept_of(page, [0.9, 0.4, 0.9]) == [1, 2]


def test_a_hidden_text_that_nothing_shows_stays() -> None:
    assert kept_of(f"<div hidden><p>{SENTENCE}</p></div><p>It was late.</p>", [0.9, 0.9]) == [0, 1]
