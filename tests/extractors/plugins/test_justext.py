"""jusText uses the word list of the page's own language."""

import pytest

from extractors.comparing.ruler import extraction_text
from extractors.extraction import Extraction
from extractors.plugins.justext import declared_language
from tests.extractors.plugins.conftest import Outcomes
from tests.extractors.plugins.made_pages import MENU, news_page

GERMAN = (
    "Neun Tage lang hatte es auf den Hügeln geregnet, und am zehnten kam der Fluss über die Wiesen und in die untere "
    "Stadt, wo die Leute schon seit der ersten Nacht auf ihn gewartet hatten, weil sie wussten, was kommen würde.",
    "Sie trugen, was sie konnten, in die Schule auf dem Berg, und der Bäcker, der trotz allem seinen Ofen angeheizt "
    "hatte, gab das Brot aus, das er noch hatte, Laib für Laib, bis keines mehr da war und alle etwas bekommen hatten.",
)
CHINESE = (
    "山上连续下了九天雨，到了第十天，河水漫过草地，涌进了下城，那里的人们从第一个夜晚起就一直在等着它的到来，没有人感到意外，"
    "因为老人们早就说过，这样的雨一旦下起来，河水总有一天会回到它从前流过的地方，谁也没有办法拦住它，只能等它自己退去。",
    "人们把能带走的东西都搬到了山上的学校，面包师不顾一切地生起了炉火，把所有的面包一个一个地分给大家，直到一个也不剩，"
    "孩子们围坐在教室里听老师讲过去的故事，窗外的雨声一直没有停过，直到第二天清晨，风才慢慢地转了方向，天也亮了起来。",
)


@pytest.mark.parametrize("lang", ["de", "de-AT", "", "en", "zz"])
def test_a_german_page_is_read_with_the_german_list_whatever_it_declares(outcome: Outcomes, lang: str):
    made = outcome("justext", news_page(GERMAN, lang=lang, title="Der Fluss in der Stadt"))

    assert isinstance(made, Extraction)
    assert made.metadata.language == "de"
    assert all(paragraph in extraction_text(made) for paragraph in GERMAN)


@pytest.mark.parametrize("lang", ["zh", "zh-Hans-CN", "", "en"])
def test_a_language_without_a_list_is_read_by_lengths_and_says_so(outcome: Outcomes, lang: str):
    made = outcome("justext", news_page(CHINESE, lang=lang, title="城里的河"))

    assert isinstance(made, Extraction)
    assert made.metadata.language == ""
    assert made.notes == ("It has no word list for this page's language, and went by lengths and links alone.",)
    text = extraction_text(made)
    assert all(paragraph in text for paragraph in CHINESE)
    assert not any(word in text for word in MENU.split())


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ('<html lang="de">', "de"),
        ("<!doctype html><HTML class=a LANG=pt-BR>", "pt"),
        ("<html xml:lang='sr-Latn'>", "sr"),
        ('<html><meta http-equiv="Content-Language" content="fr, en">', "fr"),
        ("<html><body lang='de'>", ""),
        ("", ""),
    ],
)
def test_a_declared_language_is_found(html: str, language: str):
    assert declared_language(html) == language


@pytest.mark.parametrize("html", ["<html" * 400_000, "<meta" * 200_000, f"<html lang={' ' * 200_000}>"])
def test_a_tag_that_never_ends_declares_no_language(html: str):
    assert declared_language(html) == ""  # minutes if it were quadratic
