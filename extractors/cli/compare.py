"""Run every extractor on one saved page: status, words, share of the page, agreement with the default, seconds."""

import argparse
import json
import sys
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from extractors.batch.clean_request import CleanRequest
from extractors.batch.cleaning import open_request
from extractors.cli.arguments.entry_choice import add_entry, check_entry, several_in_input, show_pages
from extractors.cli.arguments.options import add_page
from extractors.cli.reporting.streams import complain, is_stream, read_stream, stream_name
from extractors.cli.reporting.tables import table
from extractors.comparing.combining import default_for
from extractors.comparing.comparison import Comparison, agreement, kept_word_count, share_of_page
from extractors.comparing.doubt import disputes
from extractors.errors import ManyPagesError, PageError, UsageError
from extractors.extraction import Extraction, Failure, Outcome
from extractors.plugins import registry
from extractors.running.pool import Pool
from extractors.running.reading import result_of_page
from extractors.running.run import compare
from extractors.saving.structure_report.report import survivals
from extractors.saving.structure_report.survival import Survival, counts, share_kept

_OPENING_LIMIT_S = 60.0
_WHICH_PAGE = 2  # the status of wrong usage: no page was selected


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_page(parser)
    add_entry(parser)
    parser.add_argument("--json", action="store_true", help="write JSON, with the agreement of each with each")


def run(options: argparse.Namespace) -> int:
    """Run the command; return 1 if no extractor found anything."""
    is_input = is_stream(options.page)
    check_entry(options.entry, is_input=is_input)
    request = CleanRequest(
        source=stream_name(options.page),
        content=read_stream(options.page) if is_input else None,
        entry_number=options.entry,
        page_type=options.kind,
        encoding=options.encoding,
        allow_large=options.large,
    )
    names = [one.name for one in registry.installed_plugins()]
    with Pool() as pool:
        try:
            page = result_of_page(pool.submit(open_request, request, time_limit_s=_OPENING_LIMIT_S), request.source)[0]
        except ManyPagesError as error:
            if is_input:
                raise UsageError(several_in_input(request.source)) from error
            show_pages(request.source, pool)
            return _WHICH_PAGE
        comparison = compare(page, names, pool, time_limit_s=options.time_limit)
        found = _survivals(comparison, pool, options.time_limit)
    default = default_for(comparison.page)
    write = _as_json if options.json else _as_text
    sys.stdout.write(write(comparison, default, found))
    if comparison.votes:
        return 0
    complain(f"{request.source}: no extractor found an article on this page")
    return 1


def _survivals(comparison: Comparison, pool: Pool, time_limit_s: float) -> dict[str, Survival]:
    """Have a worker count which structure survives; nothing if it takes too long on this page."""
    chosen = {name: (votes.kept(), _own_html(comparison.outcomes[name])) for name, votes in comparison.votes.items()}
    page = comparison.page.without_subresources()
    task = pool.submit(survivals, page, chosen, time_limit_s=max(_OPENING_LIMIT_S, time_limit_s))
    try:
        return result_of_page(task, page.source)
    except PageError as error:
        complain(f"{page.source}: what structure survives was not counted: {error.reason}")
        return {}


def _as_text(comparison: Comparison, default: str, found: Mapping[str, Survival]) -> str:
    page = comparison.page
    rows = []
    for name, outcome in comparison.outcomes.items():
        votes = comparison.votes.get(name)
        if votes is None:
            rows.append([name, _status(outcome), *[""] * 5, f"{outcome.seconds:.2f}", _reason(outcome)])
            continue
        beside = comparison.votes.get(default)
        rows.append(
            [
                name,
                _status(outcome),
                f"{kept_word_count(comparison.blocks, votes):,}",
                _percent(share_of_page(comparison.blocks, votes)),
                _percent(agreement(comparison.blocks, votes, beside)) if beside else "",
                *_structure_kept(found.get(name)),
                f"{outcome.seconds:.2f}",
                " ".join(outcome.notes),
            ]
        )
    head = [
        f"{page.source}",
        f"{page.encoding}, {page.encoding_origin.value}; {comparison.word_count:,} words in {len(comparison.blocks):,} "
        f"blocks, extractors differ on {len(_disputed(comparison)):,}",
        *([f"read as: {kind}"] if (kind := _read_as(comparison, default)) else []),
    ]
    agrees, own = f"agrees with {default}", "structure in its own"
    header = ["extractor", "status", "words", "of page", agrees, own, "saved", "seconds", ""]
    return "\n".join([*head, *page.notes]) + "\n\n" + table(header, rows, left=2)


def _as_json(comparison: Comparison, default: str, found: Mapping[str, Survival]) -> str:
    page, votes = comparison.page, comparison.votes
    record = {
        "page": {
            "source": page.source,
            "url": page.url,
            "encoding": page.encoding,
            "encoding_origin": page.encoding_origin.value,
            "notes": list(page.notes),
            "read_as": _read_as(comparison, default),
            "words": comparison.word_count,
            "blocks": len(comparison.blocks),
            "disputed_blocks": len(_disputed(comparison)),
        },
        "default": default,
        "extractors": [
            _record(name, outcome, comparison, default, found.get(name))
            for name, outcome in comparison.outcomes.items()
        ],
        "agreement": {
            one: {other: round(agreement(comparison.blocks, votes[one], votes[other]), 4) for other in votes}
            for one in votes
        },
    }
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def _read_as(comparison: Comparison, default: str) -> str:
    """Return the page type that the first draft assumes, or ""."""
    outcome = comparison.outcomes.get(default)
    return outcome.read_as if isinstance(outcome, Extraction) else ""


def _record(
    name: str, outcome: Outcome, comparison: Comparison, default: str, found: Survival | None
) -> dict[str, Any]:
    votes, beside = comparison.votes.get(name), comparison.votes.get(default)
    return {
        "name": name,
        "status": _status(outcome),
        "reason": _reason(outcome),
        "words": kept_word_count(comparison.blocks, votes) if votes else None,
        "share_of_page": round(share_of_page(comparison.blocks, votes), 4) if votes else None,
        "agreement": round(agreement(comparison.blocks, votes, beside), 4) if votes and beside else None,
        "structure": _structure(found) if found else None,
        "seconds": round(outcome.seconds, 4),
        "notes": list(outcome.notes),
        "metadata": asdict(outcome.metadata) if isinstance(outcome, Extraction) else None,
    }


def _structure_kept(found: Survival | None) -> list[str]:
    """Return which share of the structure in the kept blocks an extractor's own HTML has, and a saved article."""
    if found is None:
        return ["", ""]
    own = _percent(share_kept(found.on_page, found.own)) if found.own is not None else ""
    return [own, _percent(share_kept(found.on_page, found.saved))]


def _structure(found: Survival) -> dict[str, dict[str, int] | None]:
    return {
        "on_page": counts(found.on_page),
        "saved": counts(found.saved),
        "own_html": counts(found.own) if found.own is not None else None,
    }


def _own_html(outcome: Outcome) -> str | None:
    return outcome.body_html if isinstance(outcome, Extraction) else None


def _disputed(comparison: Comparison) -> tuple[int, ...]:
    combiners = {one.name for one in registry.installed_plugins() if one.is_combiner}
    return disputes(comparison.votes, [name for name in comparison.votes if name not in combiners])


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _status(outcome: Outcome) -> str:
    return outcome.kind.value if isinstance(outcome, Failure) else "done"


def _reason(outcome: Outcome) -> str:
    return outcome.reason if isinstance(outcome, Failure) else ""
