"""A text as numbers that tell how similar it is to another."""

import random

import pytest

from extractors.duplicates.signature import BYTES, signature_of, similarity

WORDS = [f"word{number}" for number in range(400)]


def test_the_same_words_have_one_signature_whatever_their_capitals_and_marks():
    assert signature_of("The river rose, in one night.") == signature_of("the River rose in one night")
    assert len(signature_of("The river rose.")) == BYTES


def test_a_text_without_words_has_none_and_is_like_nothing():
    assert signature_of(" … ") == b""
    assert similarity(b"", b"") == 0.0


@pytest.mark.parametrize("changed", [0, 4, 40, 400])
def test_likeness_is_about_the_share_of_runs_in_common(changed):
    draw = random.Random(changed)
    other = list(WORDS)
    for at in draw.sample(range(len(WORDS)), changed):
        other[at] = f"other{at}"
    runs = [{tuple(one[at : at + 5]) for at in range(len(one) - 4)} for one in (WORDS, other)]
    true = len(runs[0] & runs[1]) / len(runs[0] | runs[1])

    assert similarity(signature_of(" ".join(WORDS)), signature_of(" ".join(other))) == pytest.approx(true, abs=0.12)


def test_chinese_is_compared_sign_by_sign():
    text = "今天上午大雨使河水上涨淹没了村庄的老桥和磨坊许多人离开了家"

    assert similarity(signature_of(text), signature_of(text + "。")) == 1.0
    assert similarity(signature_of(text), signature_of("昨天的比赛在新的体育场里举行有三千人观看比赛")) < 0.1
