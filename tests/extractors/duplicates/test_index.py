"""Which text duplicates an earlier one."""

import random

from extractors.duplicates.index import DuplicateIndex, duplicate_groups
from extractors.duplicates.signature import signature_of


def _text(seed: int, count: int = 200) -> str:
    draw = random.Random(seed)
    return " ".join(f"w{draw.randrange(5_000)}" for _ in range(count))


def test_a_text_doubles_the_first_one_that_nearly_says_the_same():
    duplicates = DuplicateIndex()

    assert duplicates.add("a", signature_of(_text(1))) == ""
    assert duplicates.add("b", signature_of(_text(2))) == ""
    assert duplicates.add("c", signature_of(_text(1) + " and one more line")) == "a"
    assert duplicates.add("d", signature_of(_text(2))) == "b"


def test_texts_are_grouped_in_their_order():
    texts = [("a", _text(1)), ("b", _text(2)), ("c", _text(1)), ("d", _text(3)), ("e", _text(1) + " more")]

    assert duplicate_groups(texts) == (("a", "c", "e"),)


def test_texts_of_one_day_that_share_their_words_are_no_doubles():
    words = [f"w{number}" for number in range(200)]
    texts = []
    for seed in range(20):
        random.Random(seed).shuffle(words)
        texts.append((str(seed), " ".join(words)))

    assert duplicate_groups(texts) == ()


def test_hardly_a_double_is_missed():
    missed = 0
    for seed in range(100):
        words = _text(seed, 400).split()
        for at in random.Random(seed).sample(range(400), 6):  # about 0.86 of the runs stay
            words[at] = "changed"
        missed += duplicate_groups([("a", _text(seed, 400)), ("b", " ".join(words))]) == ()

    assert missed <= 12
