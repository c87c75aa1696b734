"""From a model to an answer and its reasons, with models of one tree."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.errors import NothingFoundError
from extractors.learned import prediction
from extractors.learned.features.block_features import features
from extractors.learned.forest import Forest
from extractors.learned.model import Model
from extractors.learned.page_types import with_types
from extractors.learned.prediction import explain, predict
from extractors.pages.page import Page, PageKind

SENTENCE = "The ferry left at eight and came back at nine with three people."
BOX = f"<div><p>{SENTENCE}</p><hr></div>"
CUT = segment(Page(kind=PageKind.HTML, text=f"<p>Home</p>{2 * BOX}"))
TABLE = features(CUT)


def forest(short: float, long: float) -> Forest:
    """Return one that separates blocks of over five words from others; both values in log-odds."""
    return Forest(
        names=("words",),
        feature=np.array([0, 0, 0]),
        threshold=np.array([5, np.inf, np.inf], np.float32),
        left=np.array([1, 1, 2]),
        value=np.array([0, short, long], np.float32),
        roots=np.array([0]),
        depth=1,
    )


def test_the_second_copy_of_a_kept_block_is_dropped_and_the_reason_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prediction, "load_model", lambda name: Model(forest=forest(-4, 4)))
    made = predict("unhusk", TABLE, CUT)

    assert made.block_scores is not None
    assert [score >= made.threshold for score in made.block_scores] == [False, True, False]
    assert explain("unhusk", TABLE, CUT, 2) == ("against: the page repeats it elsewhere, and once is enough",)
    assert explain("unhusk", TABLE, CUT, 1) == ("for: it has 13 words",)


def test_the_note_of_a_heading_is_kept_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prediction, "load_model", lambda name: Model(forest=forest(-4, 4)))
    box = f'<div><h2>Ferries<sup><a href="#fn1">1</a></sup></h2><p>{SENTENCE.upper()}</p></div>'
    note = '<ol><li id="fn1">In May.</li></ol>'
    cut = segment(Page(kind=PageKind.HTML, text=f"<p>{SENTENCE}</p>{box}{note}<p>Home</p>"))
    made = predict("unhusk", features(cut), cut)

    assert made.block_scores is not None
    assert [score >= made.threshold for score in made.block_scores] == [True, True, True, True, False]


def test_a_block_that_is_decided_by_those_made_like_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prediction, "load_model", lambda name: Model(forest=forest(-1, 3)))
    posts = "".join(f'<p class="post">{text}</p>' for text in (SENTENCE, SENTENCE.upper(), "So it did."))
    cut = segment(Page(kind=PageKind.HTML, text=f"<nav>Home</nav>{posts}"))
    reasons = [explain("unhusk", features(cut), cut, index) for index in range(4)]

    assert reasons[3] == (
        "for: most passages marked up like it on this page belong to the text",
        "against: it is short, 3 words",
    )
    assert not any("made like it" in reason for others in reasons[:3] for reason in others)


def test_a_page_on_which_nothing_is_likely_has_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prediction, "load_model", lambda name: Model(forest=forest(-4, -2)))

    with pytest.raises(NothingFoundError, match="nothing on this page looks like its content"):
        predict("unhusk", TABLE, CUT)


def _kept(html: str) -> list[bool]:
    cut = segment(Page(kind=PageKind.HTML, text=html))
    made = predict("unhusk", features(cut), cut)
    assert made.block_scores is not None
    return [score >= made.threshold for score in made.block_scores]


@pytest.mark.parametrize(
    "article",
    [
        f"<article class='page sans'><header>Ferry</header><div class=page-body><p>{SENTENCE}</p><p>Bye</p></div>",
        f"<article>\n<h1>Ferry</h1>\n<p>{SENTENCE}</p>\n<ul><li>Bye</li></ul>\n</article>",  # a note in Markdown
    ],
)
def test_a_document_with_nothing_around_it_is_kept_whole(monkeypatch: pytest.MonkeyPatch, article: str) -> None:
    monkeypatch.setattr(prediction, "load_model", lambda name: Model(forest=forest(-4, 4)))

    assert all(_kept(f"<body>\n{article}\n</body>"))


def test_of_a_page_in_markdown_whose_menus_a_crawler_has_written_too_the_menus_go(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(prediction, "load_model", lambda name: Model(forest=forest(-4, 4)))
    menu = "".join(f"<li><a href=/{name}>{name}</a></li>" for name in ("News", "Sport", "Weather", "Letters"))

    assert _kept(f"<body><article><ul>{menu}</ul><p>{SENTENCE}</p></article></body>") == [False] * 4 + [True]


def test_an_answer_says_what_kind_of_page_it_is_about(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prediction, "load_model", lambda name: Model(forest=forest(-4, 4)))

    assert predict("unhusk", with_types(TABLE, np.array([0.1, 0, 0, 0, 0.9, 0, 0], np.float32)), CUT).read_as == "forum"


@pytest.mark.parametrize(("likelihood", "is_told"), [(0.95, True), (0.85, False)])
def test_who_wrote_a_post_is_kept_only_where_a_page_is_surely_a_thread(
    likelihood: float, is_told: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prediction, "load_model", lambda name: Model(forest=forest(-4, 4)))
    post = '<div><p class="username">{}</p><p>{} left at eight and came back at nine with three people.</p></div>'
    cut = segment(Page(kind=PageKind.HTML, text=post.format("Ann", "The ferry") + post.format("Bea", "A boat")))
    kinds = np.array([1 - likelihood, 0, 0, 0, likelihood, 0, 0], np.float32)

    made = predict("unhusk", with_types(features(cut), kinds), cut)

    assert made.block_scores is not None
    assert (made.block_scores[0] >= made.threshold) == is_told


def test_a_writer_s_name_that_is_a_heading_above_a_dropped_copy_of_it_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prediction, "load_model", lambda name: Model(forest=forest(-4, 4)))
    name = '<aside><h3 class="username">{}</h3><div><h3>Captain {}</h3></div></aside>'
    post = f"<article>{name}<div><p>{{}} left at eight and came back at nine with three people.</p></div></article>"
    cut = segment(Page(kind=PageKind.HTML, text=post.format("Ann", 1, "The ferry") + post.format("Bea", 2, "A boat")))

    made = predict("unhusk", with_types(features(cut), np.array([0, 0, 0, 0, 1, 0, 0], np.float32)), cut)

    assert made.block_scores is not None
    kept = [block.text for block in cut.blocks if made.block_scores[block.index] >= made.threshold]
    assert [text for text in kept if len(text) == 3] == ["Ann", "Bea"]


@pytest.mark.parametrize(("likelihood", "is_kept"), [(0.95, False), (0.85, True)])
def test_when_somebody_joined_goes_only_where_a_page_is_surely_a_thread(
    likelihood: float, is_kept: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prediction, "load_model", lambda name: Model(forest=forest(-4, 4)))
    items = "".join(f"<li>Joined the band as its {part} drummer in 1998.</li>" for part in ("first", "second"))
    cut = segment(Page(kind=PageKind.HTML, text=f"<p>{SENTENCE}</p><ul>{items}</ul>"))
    kinds = np.array([1 - likelihood, 0, 0, 0, likelihood, 0, 0], np.float32)

    made = predict("unhusk", with_types(features(cut), kinds), cut)

    assert made.block_scores is not None
    assert [score >= made.threshold for score in made.block_scores] == [True, is_kept, is_kept]
