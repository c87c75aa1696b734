"""Features from words, shown on pages of a few lines."""

import numpy as np

from extractors.learned.features.word_features import number_words, word_features

PROSE = [
    "the cat sat on the mat and the dog lay by the door of the house",
    "the dog ran to the river and the cat went home to the mat",
    "the river rose and the dog swam over the river to the house",
]


def columns(*texts: str) -> dict[str, list[float]]:
    is_prose = np.array([len(text.split()) > 8 for text in texts])
    found = word_features(number_words(texts), is_prose, ~is_prose)
    return {name: values.round(3).tolist() for name, values in found.items()}


def test_small_words_are_found_without_a_list_of_them() -> None:
    found = columns(*PROSE, "Home News Sport Contact")["common words"]

    assert min(found[:3]) > 0.3
    assert found[3] == 0.0


def test_words_of_the_subject_are_said_elsewhere_in_the_text_and_those_of_a_menu_are_not() -> None:
    found = columns(*PROSE, "cat, river, mat", "Imprint Contact")

    assert found["in prose elsewhere"][3:] == [1.0, 0.0]
    assert found["only here"][3:] == [0.0, 1.0]


def test_copies_of_a_line_are_near_or_far() -> None:
    near = columns("Imprint", "Imprint")
    far = columns("Imprint", *["x"] * 9, "Imprint")

    assert (near["said shortly before"], near["distance to said"]) == ([0.0, 1.0], [1.0, 1.0])
    assert (far["said shortly before"][-1], far["distance to said"][-1]) == (0.0, 10.0)


def test_a_page_of_signs_alone_has_no_words() -> None:
    assert all(values == [0.0, 0.0] for name, values in columns("***", "—").items() if "within" not in name)
