"""List the extractors and combiners: what is installed, from which package, and what is missing."""

import argparse
import json
import sys

from extractors.cli.reporting.tables import table
from extractors.comparing.combining import DEFAULT
from extractors.plugins import registry
from extractors.plugins.libraries import library_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("--json", action="store_true", help="write JSON")


def run(options: argparse.Namespace) -> int:
    """Run the command."""
    found = registry.installed_plugins()
    if options.json:
        records = [
            {
                "name": one.name,
                "package": one.distribution,
                "version": one.version,
                "library": library_of(one)[0],
                "library_version": library_of(one)[1],
                "is_combiner": one.is_combiner,
                "is_default": one.name == DEFAULT,
                "is_missing": one.is_missing,
                "how_to_install": one.how_to_install,
            }
            for one in found
        ]
        sys.stdout.write(json.dumps(records, ensure_ascii=False, indent=2) + "\n")
        return 0
    rows = [[one.name, *library_of(one), _remark(one)] for one in found]
    sys.stdout.write(table(["extractor", "package", "version", ""], rows, left=3))
    return 0


def _remark(one: registry.InstalledPlugin) -> str:
    if one.is_missing:
        return one.how_to_install
    kind = "decides from the others" if one.is_combiner else ""
    return f"{kind}, the default" if one.name == DEFAULT and kind else "the default" if one.name == DEFAULT else kind
