"""The trained models as they lie in resources, and what they say."""

import pickle
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from extractors.blocks.segmenting import segment
from extractors.bundled import resource
from extractors.comparing.combining import DEFAULT
from extractors.comparing.consensus import Consensus
from extractors.comparing.ruler import Ruler
from extractors.comparing.votes import Votes
from extractors.errors import ModelError, NothingFoundError
from extractors.learned import model
from extractors.learned.forest import read_forest, written_forest
from extractors.learned.model import load_model
from extractors.learned.model_file import shipped
from extractors.learned.net import read_net, written_net
from extractors.pages.opening import open_path
from extractors.pages.page import Page, PageKind
from extractors.plugins.unhusk import Unhusk

SAMPLE = open_path(resource("samples/news-article.html"))[0]


def html(text: str) -> Page:
    return Page(kind=PageKind.HTML, text=text)


def kept_text(page: Page) -> str:
    made = Unhusk().extract(page)
    assert made.block_scores is not None
    blocks = segment(page).blocks
    return "\n".join(block.text for block in blocks if made.block_scores[block.index] >= made.threshold)


def test_the_article_is_kept_and_the_furniture_is_not() -> None:
    text = kept_text(SAMPLE)

    assert "The river rose all night." in text
    assert "Bring her a fish" in text
    assert "Privacy choices" not in text
    assert "Most read" not in text


def test_a_book_is_kept_to_its_end() -> None:
    chance = random.Random(1)
    words = "the a of and river boat night captain rope street water said slowly went harbour light over with".split()
    told = [" ".join(chance.choices(words, k=chance.randrange(8, 60))).capitalize() + f" {at}." for at in range(1_500)]
    chapters = [
        f"<h2>Chapter {at // 40 + 1}</h2><p>{text}</p>" * (at % 40 == 0) or f"<p>{text}</p>"
        for at, text in enumerate(told)
    ]
    text = kept_text(html(f"<title>Boats</title><nav><a href=/>Home</a></nav><h1>Boats</h1>{''.join(chapters)}"))

    assert sum(one in text for one in told) > 0.99 * len(told)


def test_a_page_without_text_is_nothing_found() -> None:
    with pytest.raises(NothingFoundError):
        Unhusk().extract(html("<body></body>"))
    with pytest.raises(NothingFoundError):
        Consensus().combine(html(""), (), {})


def test_one_block_gets_one_score() -> None:
    scores = Unhusk().extract(html("<p>One line.</p>")).block_scores

    assert scores is not None
    assert len(scores) == 1


def test_a_script_never_seen_is_scored_by_its_shape() -> None:
    prose = "ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ ᎾᏍᎩ ᎢᎬᏱ ᏗᎧᎿᏩᏛᏍᏗ, ᎠᎴ ᏫᏓᎷᎯ ᎤᏂᏬᏂᏍᏗ. " * 8
    page = html(f"<nav><a href=/>ᏣᎳᎩ</a></nav><main><p>{prose}</p><p>{prose}1</p></main>")

    assert prose.strip() in kept_text(page)


def test_consensus_does_with_whichever_votes_there_are() -> None:
    blocks = segment(SAMPLE).blocks
    ruler = Ruler(blocks)
    nobody = Consensus().combine(SAMPLE, blocks, {}).block_scores
    all_of_it = ruler.lay_words([])
    with_one = (
        Consensus()
        .combine(SAMPLE, blocks, {"trafilatura": Votes(shares=(1.0,) * len(blocks)), "readability": all_of_it})
        .block_scores
    )

    assert nobody is not None
    assert with_one is not None
    assert nobody != with_one


def test_what_weighed_most_is_said_in_words() -> None:
    blocks = segment(SAMPLE).blocks
    reasons = Consensus().explain(SAMPLE, blocks, {}, 0)

    assert 1 <= len(reasons) <= 4
    assert all(reason.startswith(("for: ", "against: ")) for reason in reasons)


def test_a_model_read_back_is_the_same_and_gives_the_same_bytes() -> None:
    forest, net = (resource(f"models/{name}.npz").read_bytes() for name in ("unhusk", "unhusk-net"))

    assert written_forest(read_forest(forest)) == forest
    assert written_net(read_net(net)) == net


@pytest.mark.parametrize("read", [read_forest, read_net])
@pytest.mark.parametrize("content", [b"", b"no archive", pickle.dumps([1, 2])])
def test_a_damaged_model_names_the_file_and_how_to_get_it_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes, read: Callable[[bytes], object]
) -> None:
    (tmp_path / "one.npz").write_bytes(content)
    monkeypatch.setattr("extractors.learned.model_file.resource", lambda name: tmp_path / Path(name).name)

    with pytest.raises(ModelError, match=r"one\.npz is damaged: install Unhusk again"):
        shipped("one", read)


def test_a_missing_model_says_so() -> None:
    with pytest.raises(ModelError, match="is missing: install Unhusk again"):
        load_model.__wrapped__("no-such")


def test_without_its_network_an_extractor_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(model.NETS, "unhusk", ("no-such-net",))

    with pytest.raises(ModelError, match=r"no-such-net\.npz is missing"):
        load_model.__wrapped__("unhusk")


def test_consensus_is_what_proposes() -> None:
    assert Consensus.name == DEFAULT
