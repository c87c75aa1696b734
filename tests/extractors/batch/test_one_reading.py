"""A page is parsed and cut once per process, whatever is done with it."""

from pathlib import Path

import pytest
from lxml import etree

from extractors.batch.clean_request import CleanRequest
from extractors.batch.cleaning import clean_here
from extractors.batch.corpus.corpus_formats import BATCH_FORMATS
from extractors.blocks import segmentation_cache, tree
from extractors.blocks.segmenting import segment
from extractors.pages.opening import open_path, open_text

SAMPLES = sorted((Path(__file__).parents[3] / "resources" / "samples").glob("*.html"))


class Counted:
    """Counts the calls of a function that is only called for whole pages."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, module: object, name: str) -> None:
        self.count = 0
        self._function = getattr(module, name)
        monkeypatch.setattr(module, name, self)

    def __call__(self, *args: object) -> object:
        self.count += 1
        return self._function(*args)


@pytest.mark.parametrize("extractor", ["unhusk", "trafilatura", "consensus", ""])
@pytest.mark.parametrize("format_name", sorted(set(BATCH_FORMATS) - {"pdf"}))
def test_a_page_is_parsed_and_cut_once_from_opening_to_writing(monkeypatch, extractor, format_name):
    parses = Counted(monkeypatch, tree, "open_frames")  # of a page, but not of an extractor's own HTML
    cuts = Counted(monkeypatch, segmentation_cache, "segment")

    cleaned = clean_here(CleanRequest(source=str(SAMPLES[0]), extractor=extractor, format_name=format_name))

    assert cleaned[0].article is not None
    assert (parses.count, cuts.count) == (1, 1)


def test_each_page_of_several_is_cut_anew():
    one, other = open_text("<p>Rain all day.</p>", source="one"), open_text("<p>Snow all day.</p>", source="two")

    texts = [segmentation_cache.cached_segmentation(page).blocks[0].text for page in (one, other, one)]

    assert texts == ["Rain all day.", "Snow all day.", "Rain all day."]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_nothing_that_is_done_with_a_page_changes_its_tree(sample):
    page = open_path(sample)[0]
    before = etree.tostring(segment(page).body)

    clean_here(CleanRequest(source=str(sample), format_name="epub"))
    kept = segmentation_cache._last.cut

    assert kept is not None
    assert etree.tostring(kept.body) == before
