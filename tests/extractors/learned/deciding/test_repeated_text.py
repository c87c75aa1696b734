"""What a page says twice."""

import numpy as np

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.repeated_text import block_texts, drop_joined_copy, keep_one_copy, keep_one_heading
from extractors.pages.page import Page, PageKind

_STORY = "The ferry leaves the old harbour at seven."


def kept(markup: str, dropped: int = -1) -> list[str]:
    """Return what is kept of a page whose every block but one reaches the threshold."""
    cut = segment(Page(kind=PageKind.HTML, text=f"<body>{markup}</body>", source="a test"))
    scores = np.array([0.9 if block.index != dropped else 0.1 for block in cut.blocks], np.float32)
    counting = keep_one_heading(keep_one_copy(scores, block_texts(cut), 0.5), 0.5, cut.blocks)
    return [block.text for block, score in zip(cut.blocks, counting, strict=True) if score >= 0.5]


def test_the_heading_above_a_second_copy_goes_with_it() -> None:
    copy = f"<section><div><h2>Times</h2><p>{_STORY}</p></div></section>"

    assert kept(f"<main><article><div>{copy}</div></article></main><aside><div>{copy}</div></aside>") == [
        "Times",
        _STORY,
    ]


def test_the_heading_that_stays_counts_as_much_as_that_of_the_second_copy() -> None:
    copy = f"<section><div><h2>Times</h2><p>{_STORY}</p></div></section>"

    markup = f"<main><article><div>{copy}</div></article></main><aside><div>{copy}</div></aside>"

    assert kept(markup, dropped=0) == ["Times", _STORY]


def test_another_heading_above_a_second_copy_stays() -> None:
    one = f"<section><div><h2>Times</h2><p>{_STORY}</p></div></section>"
    other = f"<section><div><h2>On Sundays</h2><p>{_STORY}</p></div></section>"

    assert kept(f"<main><article><div>{one}</div></article></main><aside><div>{other}</div></aside>") == [
        "Times",
        _STORY,
        "On Sundays",
    ]


def test_sections_that_begin_alike_and_go_on_in_another_way_stay() -> None:
    one = f"<section><div><h2>Times</h2><p>{_STORY}</p><p>It is back at noon.</p></div></section>"
    other = f"<section><div><h2>Times</h2><p>{_STORY}</p><p>It stays away for good.</p></div></section>"

    assert kept(f"<main><article><div>{one}</div></article></main><aside><div>{other}</div></aside>") == [
        "Times",
        _STORY,
        "It is back at noon.",
        "Times",
        _STORY,
        "It stays away for good.",
    ]


def test_of_two_equal_headings_one_below_the_other_the_first_stays() -> None:
    head = "<div><h1>Mug</h1></div>"

    assert kept(f"<header>{head}</header><img src=/mug.jpg><main>{head}<p>It is of tin.</p></main>") == [
        "Mug",
        "It is of tin.",
    ]


def test_equal_headings_of_two_levels_or_above_two_texts_stay() -> None:
    assert kept("<h1>Mug</h1><h2>Mug</h2><p>It is of tin.</p>") == ["Mug", "Mug", "It is of tin."]
    assert kept("<h2>Mug</h2><p>Tin.</p><h2>Mug</h2><p>Clay.</p>") == ["Mug", "Tin.", "Mug", "Clay."]


def test_a_hidden_copy_of_the_article_in_one_block_goes() -> None:
    lines = [f"On day {day} the ferry leaves the old harbour at seven." for day in range(6)]
    seen = "".join(f"<p>{line}</p>" for line in lines)

    def kept_beside(hidden: str) -> list[str]:
        markup = f"<body><div hidden><span>2012-03-04</span> <span>{hidden}</span></div>{seen}</body>"
        cut = segment(Page(kind=PageKind.HTML, text=markup, source="a test"))
        scores = drop_joined_copy(np.full(len(cut.blocks), 0.9, np.float32), 0.5, cut.blocks)
        return [block.text for block in cut.blocks if scores[block.index] >= 0.5]

    answer = " ".join(line.replace("ferry", "train") for line in lines)

    assert kept_beside(" ".join(lines)) == lines
    assert kept_beside(answer) == [f"2012-03-04 {answer}", *lines]
    whole = " ".join([*lines, *answer.split(". ")[:3]])  # what unfolds
    assert kept_beside(whole) == [f"2012-03-04 {whole}", *lines]
