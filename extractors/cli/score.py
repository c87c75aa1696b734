"""Score extractors on pages whose articles people marked: GOLD_DIR/pages/ID.html and GOLD_DIR/gold/ID.json.

Precision, recall and F1 are over words, per page, and then the plain mean over pages; a page on which an extractor has
no answer counts as an empty text. They are of the extractor's own text; "saved F1" is that of what `clean` writes.
A collection is scored by the pages that a person settled in it, with the interval in which F1 lies with 95 %.
"with" and "without" are the shares of the snippets found that must, and must not, be there. CPU is per page.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

from extractors.cli.arguments.options import add_jobs, add_time_limit, check_extractor
from extractors.cli.reporting.progress import Progress
from extractors.cli.reporting.streams import complain
from extractors.cli.reporting.tables import table
from extractors.collection.collection import Collection
from extractors.collection.settled.scoreboard import page_scores, standings
from extractors.errors import UsageError
from extractors.plugins import registry
from extractors.running.pool import Pool
from extractors.scoring.folder import PageScores, score_folder
from extractors.scoring.gold import gold_files
from extractors.scoring.summary import Summary, page_types, summaries


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("folder", metavar="GOLD_DIR", nargs="?", help="the folder with pages and gold, or a collection")
    parser.add_argument(
        "--extractor", metavar="NAME", nargs="+", action="extend", default=[], help="which (default: all installed)"
    )
    parser.add_argument("--json", action="store_true", help="write JSON, with the figures of every page")
    add_jobs(parser)
    add_time_limit(parser)


def run(options: argparse.Namespace) -> int:
    """Run the command; return 1 if a page could not be read."""
    folder, names = _folder_and_names(options)
    if folder.is_file():
        return _score_collection(folder, options)
    for name in names:
        check_extractor(name)
    progress = Progress(len(gold_files(folder)))
    pool = Pool(workers=options.jobs)
    pool.warm(names)
    scored: list[PageScores] = []
    with progress, closing(score_folder(folder, names, pool, time_limit_s=options.time_limit)) as results:
        for result in results:
            if result is None:
                progress.tick()
                continue
            if result.failure:
                progress.say(f"{result.page_id}: {result.failure}")
            scored.append(result)
            progress.count(is_failed=bool(result.failure))
    scored.sort(key=lambda page: page.page_id)
    sys.stdout.write(_as_json(scored, names) if options.json else _as_text(scored, names))
    if progress.failed:
        complain(f"{progress.failed:,} of {progress.total:,} pages failed")
    return 1 if progress.failed else 0


def _score_collection(path: Path, options: argparse.Namespace) -> int:
    """Score by the pages that a person settled in a collection, with the extractors' stored answers."""
    with closing(Collection(path, is_read_only=True)) as collection:
        scores = [one for one in page_scores(collection) if not options.extractor or one.extractor in options.extractor]
    standing = standings(scores)
    if options.json:
        by_page = [asdict(one.score) | {"page": one.row.page_id, "extractor": one.extractor} for one in scores]
        record = {"extractors": [asdict(one) for one in standing], "by_page": by_page}
        sys.stdout.write(json.dumps(record, ensure_ascii=False, indent=1) + "\n")
        return 0
    pages = len({one.row.page_id for one in scores})
    rows = [
        [one.extractor, *(f"{figure:.3f}" for figure in (one.precision, one.recall, one.f1, one.low, one.high))]
        for one in standing
    ]
    sys.stdout.write(f"{pages:,} pages settled by a person\n")
    sys.stdout.write(table(["extractor", "precision", "recall", "F1", "from", "to"], rows) if rows else "")
    return 0


def _folder_and_names(options: argparse.Namespace) -> tuple[Path, list[str]]:
    """Return the folder and the extractors' names, even if the folder comes after the names."""
    names: list[str] = list(dict.fromkeys(options.extractor))
    folder: str | None = options.folder
    if folder is None and len(names) > 1:
        folder = names.pop()
    if folder is None:
        raise UsageError("name the folder with the pages and their gold")
    return Path(folder), names or [one.name for one in registry.installed_plugins() if not one.is_missing]


def _as_text(scored: Sequence[PageScores], names: Sequence[str]) -> str:
    header = ["extractor", "precision", "recall", "F1", "saved F1", "with", "without", "CPU ms", "no answer"]
    overall = [_row(one) for one in summaries(scored, names)]
    types = page_types(scored)
    per_type = [[name] for name in names]
    for pages in types.values():
        found = {one.extractor: one for one in summaries(pages, names)}
        for row in per_type:
            row.append(f"{found[row[0]].f1:.3f}")
    titles = [f"{name} ({len(pages):,})" for name, pages in types.items()]
    pages_scored = sum(len(pages) for pages in types.values())
    by_type = table(["extractor", *titles], per_type)
    return f"{pages_scored:,} pages\n{table(header, overall)}\nF1 by type of page\n{by_type}"


def _row(one: Summary) -> list[str]:
    shares = ["" if share is None else f"{share:.3f}" for share in (one.with_share, one.without_share)]
    figures = [f"{figure:.3f}" for figure in (one.precision, one.recall, one.f1, one.saved_f1)]
    return [one.extractor, *figures, *shares, f"{one.cpu_ms:.1f}", f"{one.failures:,}"]


def _as_json(scored: Sequence[PageScores], names: Sequence[str]) -> str:
    record: dict[str, Any] = {
        "pages": len(scored),
        "extractors": [asdict(one) for one in summaries(scored, names)],
        "by_kind": {
            page_type: [asdict(one) for one in summaries(pages, names)]
            for page_type, pages in page_types(scored).items()
        },
        "by_page": [_page_record(page) for page in scored],
    }
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def _page_record(page: PageScores) -> dict[str, Any]:
    """Return a page's scores as JSON; other programs rely on the keys."""
    return {"measured" if name == "scores" else name: value for name, value in asdict(page).items()}
