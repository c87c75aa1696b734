"""What extractors keep of the pages of a corpus, along the ruler, beside what the gold has of them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from extractors.blocks.segmenting import Segmentation, segment
from extractors.blocks.words import words
from extractors.comparing.ruler import Ruler
from extractors.errors import ExtractorError, PageError
from extractors.pages.opening import open_path
from extractors.plugins import registry
from tests.benchmarks.sample import asked_for

EXTRACTORS = ("unhusk", "trafilatura", "trafilatura-recall", "readability", "justext", "resiliparse")


class Answers(NamedTuple):
    """A page in blocks; for each block whether the gold has it, and by extractor whether it is kept."""

    cut: Segmentation
    wanted: tuple[bool, ...]
    kept: Mapping[str, tuple[bool, ...]]


def answers(arguments: Sequence[str]) -> Iterator[Answers]:
    """Yield what the extractors keep of each page that a command's arguments name: `[PAGES [FOLDER]]`.

    Raises:
        SystemExit: There is no corpus.
    """
    extractors = {name: registry.load(name) for name in EXTRACTORS}
    for file in asked_for(arguments, 200):
        try:
            page = open_path(file)[0]
        except PageError:
            continue
        cut = segment(page)
        ruler = Ruler(cut.blocks)
        gold = json.loads((file.parents[1] / "gold" / f"{file.stem}.json").read_text("utf-8"))["main_content"]
        kept = {}
        for name, extractor in extractors.items():
            try:
                kept[name] = ruler.lay(extractor.extract(page)).kept()
            except (ExtractorError, ValueError, TypeError):
                kept[name] = (False,) * len(cut.blocks)
        yield Answers(cut, ruler.lay_words(words(gold)).kept(), kept)
