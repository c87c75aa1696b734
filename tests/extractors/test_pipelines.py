"""Unhusk as a step of the pipelines that make corpora."""

import sys
from abc import ABC
from types import ModuleType

import pytest

from extractors.pipelines import NemoCuratorExtractor, clean_text, datatrove_extractor

TEXT = "The river rose in the night, and by the morning it stood in the cellars of the town near the harbour. " * 3
PAGE = f"<title>Floods</title><nav><a href=/>Home</a></nav><article><h1>Floods</h1><p>{TEXT}</p><p>{TEXT}</p></article>"


@pytest.mark.parametrize("page", ["", " \n", "<html><body></body></html>"])
def test_a_page_without_text_is_no_error(page):
    assert clean_text(page) == ""
    assert NemoCuratorExtractor().extract_text(page, frozenset(), "ENGLISH") is None


def test_paragraphs_come_apart():
    paragraphs = NemoCuratorExtractor().extract_text(PAGE, frozenset(), "ENGLISH")

    assert paragraphs is not None
    assert [paragraph[:9] for paragraph in paragraphs[-2:]] == ["The river", "The river"]


def test_a_step_of_datatrove_cleans_documents_and_drops_empty_ones():
    document = pytest.importorskip("datatrove.data").Document
    step = datatrove_extractor()

    found = list(step.run(iter([document(text=PAGE, id="1"), document(text="", id="2")])))

    assert [one.id for one in found] == ["1"]
    assert "Home" not in found[0].text


def test_nemo_curator_takes_it_for_one_of_its_algorithms(monkeypatch: pytest.MonkeyPatch):
    class HTMLExtractorAlgorithm(ABC):  # noqa: B024 - as NeMo Curator has it, which asks whether an algorithm is one
        pass

    place = "nemo_curator.stages.text.download.html_extractors"
    parts = place.split(".")
    for length in range(1, len(parts) + 1):
        monkeypatch.setitem(sys.modules, ".".join(parts[:length]), ModuleType(parts[length - 1]))
    monkeypatch.setattr(sys.modules[place], "HTMLExtractorAlgorithm", HTMLExtractorAlgorithm, raising=False)

    assert isinstance(NemoCuratorExtractor(), HTMLExtractorAlgorithm)
