"""Fitting the models, on a collection of six made-up pages."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from extractors.comparing.consensus import NEEDS
from extractors.comparing.vote_features import NO_VOTE
from extractors.comparing.votes import Votes
from extractors.errors import UsageError
from extractors.learned.features.block_features import Table
from extractors.learned.forest import Forest, dump_forest, read_forest
from extractors.learned.page_types import PAGE_TYPES
from extractors.plugins import registry
from extractors.training import __main__ as training
from extractors.training.collections import Collection, digest_of
from extractors.training.evaluation import report, scores_of_others
from extractors.training.examples import Example, as_lines, read_examples, site_of
from extractors.training.fitting import average_forests, fit, sample_weights_of
from extractors.training.model_specs import MODEL_SPECS, page_table
from extractors.training.page_types import fit_types, with_predicted_types

lightgbm = pytest.importorskip("lightgbm")

_SENTENCE = "Number {0} of the sentences about the ferry of {1} says that it left at {0} and came back, as ferries do."


def _page(town: str) -> tuple[str, str]:
    paragraphs = [_SENTENCE.format(number, town) for number in range(2, 9)]
    menu = "".join(f'<li><a href="/{word}">{word}</a></li>' for word in ("Home", "News", "Sport", "Contact"))
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    label = '<div class="tab" hidden>skip to content</div>'
    return f"<body>{label}<nav><ul>{menu}</ul></nav><main><h1>{town}</h1>{body}</main></body>", "\n\n".join(paragraphs)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    (folder / "pages").mkdir()
    (folder / "gold").mkdir()
    for number, town in enumerate(("Arl", "Bree", "Corl", "Dorn", "Elm", "Fenn")):
        html, gold = _page(town)
        (folder / "pages" / f"{number}.html").write_text(html)
        address = f"https://news.{town.lower()}.example/ferry"
        about = {"id": str(number), "url": address, "page_type": "article", "title": town, "main_content": gold}
        (folder / "gold" / f"{number}.json").write_text(json.dumps(about))
    return folder


@pytest.fixture(scope="module")
def examples(corpus: Path) -> list[Example]:
    collection = Collection(corpus, is_corpus=True)
    return [one for one in read_examples(collection, with_votes=False) if not one.variant]


def test_what_is_learned_of_a_block_is_its_share_in_the_gold(examples: list[Example]) -> None:
    shares = dict(zip(examples[0].texts, examples[0].shares.tolist(), strict=True))

    assert shares["Home"] == 0.0
    assert shares[_SENTENCE.format(3, "Arl")] == 1.0


def test_all_pages_of_a_site_are_in_one_fold() -> None:
    assert site_of("https://www.news.example.co.uk/a") == site_of("http://example.co.uk/b") == "example.co.uk"


def test_as_lines_a_page_is_what_a_reader_sees(examples: list[Example]) -> None:
    assert "skip to content" in examples[0].texts
    assert "skip to content" not in as_lines(examples[0]).texts


def test_the_same_examples_give_the_same_forest(examples: list[Example]) -> None:
    first, second = (
        dump_forest(fit(examples, page_table, sample_weights_of(examples, page_table, 3), bags=2, rounds=3))
        for _ in range(2)
    )

    assert first == second
    assert read_forest(first).names


def test_pages_learned_from_are_told_their_kinds_by_what_was_learned_from_others(examples: list[Example]) -> None:
    def page(number: int) -> Example:
        kind = ("forum", "product")[number % 2]
        about = Table(names=("price", "number"), values=np.array([[number % 2], [number]], np.float32))
        return replace(examples[0], page_id=str(number), site=f"{number}.example", page_type=kind, page_table=about)

    with_types = with_predicted_types([page(number) for number in range(60)], rounds=5)

    predicted = [one.table.columns([f"page is {kind}" for kind in PAGE_TYPES])[:, 0] for one in with_types if one.table]
    assert [PAGE_TYPES[int(shares.argmax())] for shares in predicted] == ["forum", "product"] * 30
    assert float(predicted[0].sum()) == pytest.approx(1.0)


def test_an_article_with_comments_added_teaches_no_kind(examples: list[Example]) -> None:
    about = Table(names=("comments",), values=np.array([[1]], np.float32))
    thread = replace(examples[0], page_type="forum", page_table=about)
    added = replace(thread, page_type="article", variant="shortcomments")

    with_added, without = (dump_forest(fit_types([thread] * 20 + [added] * count, rounds=3)) for count in (20, 0))
    assert with_added == without


def test_the_network_of_consensus_learns_from_pages_on_which_some_did_not_answer(examples: list[Example]) -> None:
    all_answered = {name: Votes(shares=(1.0,) * len(examples[0].texts)) for name in NEEDS}
    pages = [replace(examples[0], page_id=str(number), votes=all_answered) for number in range(60)]

    tables = [MODEL_SPECS["consensus"].net_features(one).columns([f"vote {name}" for name in NEEDS]) for one in pages]

    answers = [int((votes[:, 0] > NO_VOTE).sum()) for votes in tables]
    assert 30 < answers.count(len(NEEDS)) < 60
    assert min(answers) < len(NEEDS) - 1


def test_a_collection_without_any_of_the_kinds_is_refused_in_one_sentence(examples: list[Example]) -> None:
    with pytest.raises(UsageError, match="no page of this collection has text and one of the types article, service"):
        with_predicted_types([replace(one, page_type="") for one in examples])


def test_an_average_of_forests_says_the_mean_of_what_they_say() -> None:
    def stump(feature: str, value: float) -> Forest:
        return Forest(
            names=(feature,),
            feature=np.array([0, 0, 0]),
            threshold=np.array([0.5, np.inf, np.inf], np.float32),
            left=np.array([1, 1, 2]),
            value=np.array([0, -value, value], np.float32),
            roots=np.array([0]),
            depth=1,
        )

    both = average_forests([stump("words", 2.0), stump("links", 4.0)])
    table = np.array([[0.0, 1.0], [1.0, 1.0]], np.float32)  # links, words: the names in order

    assert both.names == ("links", "words")
    assert both.log_odds(table).tolist() == pytest.approx([-1.0, 3.0])


def test_others_are_scored_beside_on_every_page(
    corpus: Path, examples: list[Example], monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = [one for one in registry.installed_plugins() if one.name in ("boilerpy3", "unhusk")]
    monkeypatch.setattr(registry, "installed_plugins", lambda: kept)

    results = scores_of_others(corpus)

    assert list(results) == ["boilerpy3"]
    assert len(results["boilerpy3"]) == len(examples)
    assert report(examples, results).splitlines()[0].endswith("| word F1 | article |")


def test_one_command_writes_the_models_and_their_card(corpus: Path, tmp_path: Path) -> None:
    assert training.main([str(corpus), "--into", str(tmp_path / "models"), "--no-figures"]) == 0

    written = sorted(file.name for file in (tmp_path / "models").iterdir())
    card = (tmp_path / "models" / "MODEL.md").read_text()
    assert written == [
        "MODEL.md",
        "consensus-articles.npz",
        "consensus-net.npz",
        "consensus.npz",
        "page-kinds.npz",
        "plain-text-net.npz",
        "plain-text.npz",
        "unhusk-articles.npz",
        "unhusk-net.npz",
        "unhusk.npz",
    ]
    assert "Not measured." in card
    assert digest_of([Collection(corpus)]) in card
