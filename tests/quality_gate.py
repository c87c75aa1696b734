"""The quality gate: word F1 on a small gold of our own pages, with pinned floors.

    python -m tests.quality_gate         status 1 where an extractor has fallen below its floor

The pages are those of `resources/samples` and `tests/pages` that have an expected article beside them. They are too few
and too easy for comparing extractors; but a figure that falls means that something has broken. A library's release, a
new model or a new page changes the figures: then the floors are set anew, in the same commit, from what is printed.
"""

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

from extractors.api import NothingFoundError, clean, write
from extractors.scoring.word_score import score

ROOT = Path(__file__).parents[1]
# Of the pages in order of their names; another digest means that the floors below belong to other pages.
DIGEST = "869e87de68f627c5"
# As measured, less 0.005: rounding, and the order of sums, differ between machines.
FLOORS: dict[str, dict[str, float]] = {
    "web pages": {
        "consensus": 0.950,
        "unhusk": 0.944,
        "majority": 0.906,
        "trafilatura": 0.906,
        "readability": 0.882,
        "resiliparse": 0.900,
        "justext": 0.581,
    },
    "text": {"plain-text": 0.988},
}


def gold() -> list[tuple[Path, Path]]:
    """Return each page with the file of its expected article."""
    samples = ROOT / "resources" / "samples"
    beside = [
        (next(samples.glob(f"{text.name.removesuffix('.expected.txt')}.[ht]*")), text)
        for text in sorted(samples.glob("*.expected.txt"))
    ]
    folders = [
        (next(text.parent.glob("page.*")), text) for text in sorted((ROOT / "tests" / "pages").glob("*/expected.txt"))
    ]
    return beside + folders


def digest() -> str:
    """Return sixteen digits of a digest of all pages and articles."""
    whole = hashlib.sha256()
    for page, text in gold():
        whole.update(page.read_bytes().replace(b"\r\n", b"\n") + text.read_bytes().replace(b"\r\n", b"\n"))
    return whole.hexdigest()[:16]


def measured() -> dict[str, dict[str, float]]:
    """Return the mean word F1, for web pages and for text, by extractor; no result counts as an empty text."""
    kinds = {
        "web pages": ("consensus", "unhusk", "majority", "trafilatura", "readability", "resiliparse", "justext"),
        "text": ("plain-text",),
    }
    return {kind: {name: round(_mean(_scores(kind, name)), 3) for name in names} for kind, names in kinds.items()}


def _scores(kind: str, name: str) -> Iterator[float]:
    for page, text in gold():
        if (page.suffix == ".txt") != (kind == "text"):
            continue
        try:
            found = write(clean(page.read_bytes(), extractor=name), "txt").decode()
        except NothingFoundError:
            found = ""
        yield score(found, text.read_text("utf-8")).f1


def _mean(scores: Iterator[float]) -> float:
    all_scores = list(scores)
    return sum(all_scores) / len(all_scores)


def main() -> int:
    """Print each figure with its floor; return 1 if one is below."""
    found, has_fallen = measured(), False
    for kind, by_name in found.items():
        for name, f1 in by_name.items():
            floor = FLOORS.get(kind, {}).get(name, 1.0)
            has_fallen |= f1 < floor
            sys.stdout.write(f"{kind:<10} {name:<12} {f1:.3f}  floor {floor:.3f}{'  FELL' if f1 < floor else ''}\n")
    if digest() != DIGEST:
        sys.stdout.write(f"the pages have changed: their digest is {digest()}, and the floors are of {DIGEST}\n")
    return int(has_fallen or digest() != DIGEST)


if __name__ == "__main__":
    sys.exit(main())
