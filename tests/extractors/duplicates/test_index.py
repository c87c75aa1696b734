"""Which text duplicates an earlier one."""

import random

from extractors.duplicates.index import DuplicateIndex
from extractors.duplicates.signature import signature_of


def _text(seed: int, count: int = 200) -> str:
    draw = random.Random(seed)
    return " ".join(f"w{draw.randrange(5_000)}" for _ in range(count))


def _firsts(texts: list[tuple[str, str]]) -> list[str]:
    """Return for each text the name of the one that it doubles."""
    duplicates = DuplicateIndex()
    return [duplicates.add(name, signature_of(text)) for name, text in texts]


def test_a_text_doubles_the_first_one_that_nearly_says_the_same():
    duplicates = DuplicateIndex()

    assert duplicates.add("a", signature_of(_text(1))) == ""
    assert duplicates.add("b", signature_of(_text(2))) == ""
    assert duplicates.add("c", signature_of(_text(1) + " and one more line")) == "a"
    assert duplicates.add("d", signature_of(_text(2))) == "b"


def test_texts_of_one_day_that_share_their_words_are_no_doubles():
    words = [f"w{number}" for number in range(200)]
    texts = []
    for seed in range(20):
        random.Random(seed).shuffle(words)
        texts.append((str(seed), " ".join(words)))

    assert not any(_firsts(texts))


def test_hardly_a_double_is_missed():
    missed = 0
    for seed in range(100):
        words = _text(seed, 400).split()
        for at in random.Random(seed).sample(range(400), 6):  # about 0.86 of the runs stay
            words[at] = "changed"
        missed += not any(_firsts([("a", _text(seed, 400)), ("b", " ".join(words))]))

    assert missed <= 12
