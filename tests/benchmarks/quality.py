"""Word F1, precision, recall and processor time of each installed extractor and combiner.

It runs the same code as `unhusk score`: workers open the pages, run the extractors, score each one's own text, and
measure the processor time of their own process. A combiner's time includes that of the extractors it needs.
"""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from extractors.plugins import registry
from extractors.running.pool import Pool
from extractors.scoring.folder import score_folder
from extractors.scoring.summary import Summary, summaries
from tests.benchmarks.sample import gather
from tests.benchmarks.table import Table

_FITTED = frozenset({"consensus", "unhusk"})  # to pages of the corpus


def figures(pages: Sequence[Path]) -> Table:
    """Score everything that is installed on pages of the corpus."""
    names = [one.name for one in registry.installed_plugins() if not one.is_missing]
    with tempfile.TemporaryDirectory(prefix="unhusk-benchmark-") as folder:
        gather(pages, Path(folder))
        scored = [page for page in score_folder(Path(folder), names, Pool()) if page is not None]
    found = sorted(summaries(scored, names), key=lambda one: -one.f1)
    return Table(
        title=f"Quality and cost on {len(scored)} pages of the corpus, means over the pages",
        head=("extractor", "precision", "recall", "word F1", "F1 of blocks", "no answer", "CPU ms a page"),
        rows=[_row(one) for one in found],
        notes=[
            "F1 of blocks: of the page's blocks that it kept, which is what is saved.",
            "No answer: on so many pages, counted as an empty text.",
            "*: fitted to pages of this corpus, these among them; the README has fair figures, by cross-validation.",
        ],
    )


def _row(one: Summary) -> tuple[str, ...]:
    return (
        f"{one.extractor} *" if one.extractor in _FITTED else one.extractor,
        f"{one.precision:.3f}",
        f"{one.recall:.3f}",
        f"{one.f1:.3f}",
        f"{one.saved_f1:.3f}",
        str(one.failures),
        f"{one.cpu_ms:.1f}",
    )
