"""Aligning words with words."""

import random
from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.comparing import alignment
from extractors.comparing.alignment import align

WORDS = st.lists(st.sampled_from("the a rain snow river harbour wind boat".split()), max_size=60)


def kept(blocks: list[str], other: str) -> list[str]:
    """Return the kept words of each block, joined."""
    per_block = [block.split() for block in blocks]
    page = [word for block in per_block for word in block]
    mask = align(page, other.split(), list(accumulate(len(block) for block in per_block)))
    chosen, start = [], 0
    for block in per_block:
        chosen.append(" ".join(word for word, is_kept in zip(block, mask[start:], strict=False) if is_kept))
        start += len(block)
    return chosen


@given(WORDS)
def test_the_whole_page_is_kept_whole(page: list[str]) -> None:
    assert all(align(page, page, [len(page)]))


@given(WORDS)
def test_nothing_keeps_nothing(page: list[str]) -> None:
    assert not any(align(page, [], [len(page)]))


@given(WORDS, WORDS)
def test_no_more_words_are_kept_than_the_extraction_has(page: list[str], other: list[str]) -> None:
    assert sum(align(page, other, [len(page)])) <= len(other)


def test_a_dropped_passage_in_the_middle_is_found() -> None:
    blocks = ["one two three four", "buy now cheap", "five six seven eight"]

    assert kept(blocks, "one two three four five six seven eight") == [blocks[0], "", blocks[2]]


def test_a_headline_is_taken_from_before_its_article_and_not_from_the_breadcrumb() -> None:
    title, text = "floods reach the harbour", "the river rose at night"

    assert kept([title, "home news sport weather", title, text], f"{title} {text}") == ["", "", title, text]


def test_lone_words_in_dropped_text_do_not_count() -> None:
    blocks = ["the river rose at night", "subscribe to the best newsletter of town", "boats broke loose"]

    assert kept(blocks, "the river rose at night of boats broke loose")[1] == ""


def test_a_passage_that_the_extractor_moved_is_found_where_it_stands() -> None:
    blocks = ["a note on sources and method", "the river rose at night and took the pier", "boats broke loose"]

    moved = "the river rose at night and took the pier boats broke loose a note on sources and method"

    assert kept(blocks, moved) == blocks


def test_a_very_long_page_is_cut_at_words_that_stand_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alignment, "_MOST_PAIRS", 400)
    page = [f"word{number}" for number in range(300)]
    other = page[20:120] + page[180:]

    assert align(page, other, [300]) == bytearray(b"\0" * 20 + b"\1" * 100 + b"\0" * 60 + b"\1" * 120)


@pytest.mark.parametrize(
    ("blocks", "kept_blocks"),
    [
        (["rain fell", "the old quay", "the river rose"], [0, 2]),
        (["the old quay", "the river rose"], [1]),
        (["a boat broke loose", "buy a boat", "snow fell"], [0, 2]),
        (["rain fell on the pier", "see the pier", "snow fell"], [0, 2]),
    ],
)
def test_a_word_that_could_lie_in_two_places_goes_to_the_run_it_continues(
    blocks: list[str], kept_blocks: list[int]
) -> None:
    wanted = [block if number in kept_blocks else "" for number, block in enumerate(blocks)]

    assert kept(blocks, " ".join(wanted)) == wanted


@pytest.mark.parametrize("most_pairs", [alignment._MOST_PAIRS, 30])
@given(st.lists(st.tuples(st.integers(5, 9), st.booleans()), min_size=1, max_size=12))
def test_of_words_that_all_differ_the_kept_blocks_and_no_others_are_found(
    most_pairs: int, made: list[tuple[int, bool]]
) -> None:
    """Also where the page is cut at words that occur once, as one of 100,000 words would be."""
    page = [f"w{number}" for number in range(sum(size for size, _ in made))]
    ends = list(accumulate(size for size, _ in made))
    expected = b"".join(bytes([is_kept]) * size for size, is_kept in made)
    other = [word for word, is_kept in zip(page, expected, strict=True) if is_kept]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(alignment, "_MOST_PAIRS", most_pairs)
        assert align(page, other, ends) == bytearray(expected)


def test_words_that_two_runs_could_have_go_to_where_a_block_ends() -> None:
    page = "abcdxdef"  # a word per letter; the first four are a block

    slid = alignment._slid_to_block_ends([alignment.Run(0, 0, 3), alignment.Run(5, 3, 3)], page, [4, 8])

    assert slid == [alignment.Run(0, 0, 4), alignment.Run(6, 4, 2)]


def test_a_lone_word_counts_where_its_block_was_kept_just_before() -> None:
    assert kept(["rain fell hard", "the river rose at night"], "rain fell hard the rose")[1] == "the rose"


def test_a_long_page_of_recurring_words_is_halved(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alignment, "_MOST_PAIRS", 400)
    page = "".join(random.Random(7).choices("abcd", k=200))
    other = "x" + "".join(sign for number, sign in enumerate(page) if number % 7) + "y"

    runs = alignment._common_runs(page, other)

    assert sum(run.size for run in runs) > 150
    for run, following in pairwise(runs):
        assert run.page_at + run.size <= following.page_at
        assert run.other_at + run.size <= following.other_at
    for page_at, other_at, size in runs:
        assert page[page_at : page_at + size] == other[other_at : other_at + size]


def test_no_word_is_written_as_half_a_sign() -> None:
    codes = {str(number): "" for number in range(0xD800 - alignment._FIRST_CODE)}

    assert alignment._code(codes, "word") == "\ue000"


def test_a_run_of_common_words_stays_whole_however_it_was_cut() -> None:
    runs = [alignment.Run(2, 0, 3), alignment.Run(5, 3, 2), alignment.Run(8, 5, 1), alignment.Run(9, 7, 4)]

    assert alignment._joined(runs) == [alignment.Run(2, 0, 5), alignment.Run(8, 5, 1), alignment.Run(9, 7, 4)]


def test_between_words_that_stand_once_the_others_are_laid_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alignment, "_MOST_PAIRS", 400)
    page = [word for number in range(60) for word in (f"word{number}", "rain", "the", "rain")]
    numbers = {word: number for number, word in enumerate(dict.fromkeys(page))}
    codes = "".join(chr(0x4E00 + numbers[word]) for word in page)  # a character for each word, as in `align`

    other = codes[40:120] + codes[160:]
    runs = alignment._common_runs(codes, other)

    assert sum(run.size for run in runs) == len(other)
    for page_at, other_at, size in runs:
        assert codes[page_at : page_at + size] == other[other_at : other_at + size]


def run_of(page_at: int, other_at: int, size: int) -> alignment.Run:
    return alignment.Run(page_at, other_at, size)


@pytest.mark.parametrize(
    ("runs", "page", "places"),
    [
        ([run_of(0, 0, 2), run_of(6, 2, 3)], "ab--abcde", [4, 6]),  # a headline stands before what follows it
        ([run_of(0, 0, 3), run_of(6, 3, 2)], "abcde-de", [0, 3]),  # a last line behind what went before it
        ([run_of(0, 0, 2), run_of(7, 2, 1), run_of(10, 3, 1)], "ab-c---c--d", [0, 3, 10]),  # nearer to the one before
        ([run_of(0, 0, 2), run_of(3, 2, 1), run_of(10, 3, 1)], "ab-c----c-d", [0, 8, 10]),  # as near to both
        ([run_of(0, 0, 2), run_of(3, 2, 1), run_of(9, 3, 1)], "ab-c----cd", [0, 8, 9]),
        ([run_of(0, 0, 1), run_of(2, 1, 1)], "abb", [0, 1]),  # where it just fits twice
        ([run_of(0, 0, 1), run_of(1, 1, 3), run_of(6, 4, 1)], "xababay", [0, 1, 6]),  # where it does not
        ([run_of(0, 0, 1), run_of(1, 1, 1)], "abcb", [0, 1]),
        ([run_of(1, 0, 1), run_of(3, 1, 1)], "xaax", [2, 3]),
    ],
)
def test_a_short_run_moves_to_the_neighbour_it_is_nearer_to(
    runs: list[alignment.Run], page: str, places: list[int]
) -> None:
    other = "".join(page[run.page_at : run.page_at + run.size] for run in runs)

    assert [run.page_at for run in alignment._moved_to_neighbours(runs, page, other)] == places


@pytest.mark.parametrize(("size", "is_moved"), [(80, True), (81, False)])
def test_what_is_longer_than_a_caption_is_not_moved(size: int, is_moved: bool) -> None:
    text = "".join(map(chr, range(0x4E00, 0x4E00 + size)))

    (moved, _) = alignment._moved_to_neighbours([run_of(0, 0, size), run_of(2 * size, size, 1)], f"{text}{text}.", text)

    assert moved.page_at == (size if is_moved else 0)


@pytest.mark.parametrize(
    ("page", "runs", "ends", "slid"),
    [
        # Back by two, where one block ends and the next begins.
        ("abcxdcxef", [run_of(0, 0, 4), run_of(7, 4, 2)], [2, 5, 9], [run_of(0, 0, 2), run_of(5, 2, 4)]),
        # One border is worth more than none, and the nearest is enough.
        ("abcxdcxef", [run_of(0, 0, 4), run_of(7, 4, 2)], [6, 9], [run_of(0, 0, 3), run_of(6, 3, 3)]),
        ("abcxdcxef", [run_of(0, 0, 4), run_of(7, 4, 2)], [9], [run_of(0, 0, 4), run_of(7, 4, 2)]),
        # A border is worth a long way.
        ("abcdefzdefgh", [run_of(0, 0, 6), run_of(10, 6, 2)], [3, 12], [run_of(0, 0, 3), run_of(7, 3, 5)]),
        # The whole of a run goes to its neighbour, before and behind.
        ("ab-abcd", [run_of(0, 0, 2), run_of(5, 2, 2)], [3, 7], [run_of(3, 0, 4)]),
        ("abcd-cd", [run_of(0, 0, 2), run_of(5, 2, 2)], [4, 7], [run_of(0, 0, 4)]),
        # Words of the extraction lie between them: neither can have the other's.
        ("ab-b", [run_of(0, 0, 2), run_of(3, 3, 1)], [1, 4], [run_of(0, 0, 2), run_of(3, 3, 1)]),
    ],
)
def test_words_slide_to_where_most_blocks_begin_and_end(
    page: str, runs: list[alignment.Run], ends: list[int], slid: list[alignment.Run]
) -> None:
    assert alignment._slid_to_block_ends(runs, page, ends) == slid


@pytest.mark.parametrize(
    ("runs", "ends", "is_left"),
    [
        ([run_of(12, 0, 2)], [10, 20], False),
        ([run_of(12, 0, 3)], [10, 20], True),
        ([run_of(10, 0, 1)], [10, 11, 20], True),  # a block of one word
        ([run_of(10, 0, 1)], [10, 20], False),
        ([run_of(19, 0, 1)], [10, 20], False),
        ([run_of(0, 0, 1)], [1, 20], True),
        ([run_of(14, 6, 1), run_of(5, 0, 6)], [10, 20], True),  # three words behind what was kept of the block
        ([run_of(15, 6, 1), run_of(5, 0, 6)], [10, 20], False),
        ([run_of(11, 5, 1), run_of(5, 0, 5)], [10, 20], False),  # what was kept is of the block before
        ([run_of(2, 5, 1), run_of(0, 0, 1)], [10, 20], True),
        ([run_of(15, 0, 1), run_of(19, 1, 9)], [10, 20, 30], True),  # three words before what follows
        ([run_of(14, 0, 1), run_of(19, 1, 9)], [10, 20, 30], False),
        ([run_of(17, 0, 1), run_of(20, 1, 9)], [10, 20, 30], False),  # what follows is of the next block
    ],
)
def test_a_short_run_counts_as_a_whole_block_or_beside_more_of_it(
    runs: list[alignment.Run], ends: list[int], is_left: bool
) -> None:
    short = runs[0]

    assert (short in alignment._without_strays(sorted(runs), ends)) is is_left


@pytest.mark.parametrize(
    ("page", "kept_words"),
    [
        ("p q r s one two three four five", 9),
        ("p q r one two three four five", 5),  # three words are chance
        ("p q - r s one two three four five", 5),  # they do not stand together on the page
    ],
)
def test_what_was_moved_counts_from_four_words_in_a_row(page: str, kept_words: int) -> None:
    left = [word for word in page.split() if len(word) == 1 and word != "-"]
    other = ["one", "two", "three", "four", "five", *left]

    found = align(page.split(), other, [len(page.split())])

    assert sum(found) == kept_words
    assert set(found) <= {0, 1}


def test_the_longest_row_of_words_in_the_same_order_is_chosen() -> None:
    assert alignment._longest_ascending([(3, 0), (1, 1), (2, 2), (0, 3), (5, 4)]) == [(1, 1), (2, 2), (5, 4)]
    assert alignment._longest_ascending([]) == []


def test_only_words_that_stand_once_on_both_sides_are_held_fast() -> None:
    assert alignment._anchors("abcad", "xbcbad") == [(2, 2), (4, 5)]
    assert alignment._anchors("ab", "a") == [(0, 0)]
