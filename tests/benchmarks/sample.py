"""The pages that every figure is measured on: drawn at random from the corpus, but the same ones each time."""

import random
from collections.abc import Sequence
from pathlib import Path

from tests.corpus import cache_folder, unpacked_corpus

_SEED = 20261122


def sample(corpus: Path, size: int) -> list[Path]:
    """Return this many page files with a gold, in the order they were drawn; a smaller sample begins a larger one."""
    names = sorted(file.stem for file in (corpus / "gold").glob("*.json"))
    random.Random(_SEED).shuffle(names)
    return [corpus / "pages" / f"{name}.html" for name in names[:size]]


def asked_for(arguments: Sequence[str], size: int) -> list[Path]:
    """Return the page files that a command's arguments `[PAGES [FOLDER]]` name; `size` of the corpus for none.

    Raises:
        SystemExit: There is no corpus.
    """
    folder = Path(arguments[1]) if len(arguments) > 1 else unpacked_corpus(cache_folder())
    if folder is None:
        raise SystemExit("There is no corpus here: set UNHUSK_CORPUS to its folder.")
    return sample(folder, int(arguments[0]) if arguments else size)


def gather(pages: Sequence[Path], folder: Path) -> None:
    """Link pages and their gold into a folder, as a corpus of only these pages."""
    for kind, ending in (("pages", ".html"), ("gold", ".json")):
        (folder / kind).mkdir(parents=True, exist_ok=True)
        for page in pages:
            file = page.parents[1] / kind / f"{page.stem}{ending}"
            (folder / kind / file.name).symlink_to(file.resolve())
