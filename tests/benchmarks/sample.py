"""The pages that every figure is made on: drawn by lot from the corpus, the same ones each time."""

import random
from collections.abc import Sequence
from pathlib import Path

_SEED = 20261122


def sample(corpus: Path, size: int) -> list[Path]:
    """Return the files of so many pages that have a gold, as they were drawn; a smaller sample begins a larger one."""
    names = sorted(file.stem for file in (corpus / "gold").glob("*.json"))
    random.Random(_SEED).shuffle(names)
    return [corpus / "pages" / f"{name}.html" for name in names[:size]]


def gather(pages: Sequence[Path], folder: Path) -> None:
    """Lay links to pages and their gold into a folder, as a corpus that holds these pages alone."""
    for kind, ending in (("pages", ".html"), ("gold", ".json")):
        (folder / kind).mkdir(parents=True, exist_ok=True)
        for page in pages:
            file = page.parents[1] / kind / f"{page.stem}{ending}"
            (folder / kind / file.name).symlink_to(file.resolve())
