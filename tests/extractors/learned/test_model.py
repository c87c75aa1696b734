"""The shipped models, and their predictions."""

import math
import pickle
import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.bundled import resource
from extractors.comparing.combining import DEFAULT
from extractors.comparing.consensus import Consensus
from extractors.comparing.ruler import Ruler
from extractors.comparing.votes import Votes
from extractors.errors import ModelError, NothingFoundError
from extractors.learned import model
from extractors.learned.features.block_features import Table
from extractors.learned.forest import Forest, dump_forest, read_forest
from extractors.learned.model import Model, load_model
from extractors.learned.model_file import load_shipped
from extractors.learned.net import dump_net, read_net
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
    texts = [" ".join(chance.choices(words, k=chance.randrange(8, 60))).capitalize() + f" {at}." for at in range(1_500)]
    chapters = [
        f"<h2>Chapter {at // 40 + 1}</h2><p>{text}</p>" * (at % 40 == 0) or f"<p>{text}</p>"
        for at, text in enumerate(texts)
    ]
    text = kept_text(html(f"<title>Boats</title><nav><a href=/>Home</a></nav><h1>Boats</h1>{''.join(chapters)}"))

    assert sum(one in text for one in texts) > 0.99 * len(texts)


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

    assert dump_forest(read_forest(forest)) == forest
    assert dump_net(read_net(net)) == net


@pytest.mark.parametrize("read", [read_forest, read_net])
@pytest.mark.parametrize("content", [b"", b"no archive", pickle.dumps([1, 2])])
def test_a_damaged_model_names_the_file_and_how_to_get_it_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes, read: Callable[[bytes], object]
) -> None:
    (tmp_path / "one.npz").write_bytes(content)
    monkeypatch.setattr("extractors.learned.model_file.resource", lambda name: tmp_path / Path(name).name)

    with pytest.raises(ModelError, match=r"one\.npz is damaged: install Unhusk again"):
        load_shipped("one", read)


def test_a_missing_model_says_so() -> None:
    with pytest.raises(ModelError, match="is missing: install Unhusk again"):
        load_model.__wrapped__("no-such")


def test_without_its_network_an_extractor_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(model.NETS, "unhusk", ("no-such-net",))

    with pytest.raises(ModelError, match=r"no-such-net\.npz is missing"):
        load_model.__wrapped__("unhusk")


def test_consensus_is_what_proposes() -> None:
    assert Consensus.name == DEFAULT


def stump(value: float) -> Forest:
    """Return a forest with the same score for every block."""
    return Forest(
        names=("words",),
        feature=np.array([0]),
        threshold=np.array([np.inf], np.float32),
        left=np.array([0]),
        value=np.array([value], np.float32),
        roots=np.array([0]),
        depth=1,
    )


def odds_of(article: float, *, forum: float = 0.0, vote: float | None = None) -> float:
    """Return the log-odds by a model whose forest says -2 and whose expert says 2, for a page of these types."""
    names = ("words", "page is article", "page is forum", *(["votes: mean"] if vote is not None else []))
    values = np.array([[9], [article], [forum], *([[vote]] if vote is not None else [])], np.float32)
    score = float(Model(forest=stump(-2), expert=stump(2)).judge(Table(names=names, values=values)).scores[0])
    return round(math.log(score / (1 - score)), 2)


def test_the_likelier_a_page_is_an_article_the_more_its_expert_says() -> None:
    odds = [odds_of(article) for article in (0.0, 0.2, 0.4, 0.7, 1.0)]

    assert odds == sorted(odds)
    assert (odds[0], odds[-2], odds[-1]) == (-2.0, 2.0, 2.0)
    assert odds_of(0.3, forum=0.4) == odds_of(0.3)  # answers in a thread are no comments


def test_on_an_article_votes_count_beside_what_was_learned_of_them() -> None:
    assert odds_of(1.0, vote=1.0) > odds_of(1.0) > odds_of(1.0, vote=0.0)
    assert odds_of(1.0, vote=-1.0) == odds_of(1.0)  # nobody has answered
    assert odds_of(0.0, vote=1.0) == odds_of(0.0)


@pytest.mark.parametrize("furniture", ["", "list"])
def test_a_page_of_one_paragraph_comes_out(furniture: str) -> None:
    explained = (
        "The ferry between the two towns left its berth at eight in the morning with three hundred people on board, "
        "and came back at noon without any of them. The harbour master, who had counted them himself, said that nobody "
        "had asked him to count them again. He was found on the pier in the evening, still holding his list."
    )
    teasers = "".join(
        f"<div><a href=/n{n}>The council of town {n} decides about a new road</a></div>" for n in range(25)
    )

    kept = kept_text(html(f"<title>Ferry lost</title><p>{explained}</p>{f'<div>{teasers}</div>' if furniture else ''}"))

    assert kept == explained
