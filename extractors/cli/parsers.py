"""The argument parsers: one for each command, and one of all, from which the man page and completions are made.

A command's own parser is made on demand, because its module may take long to import.
"""

import argparse
from importlib import import_module
from types import ModuleType

from extractors.cli import COMMANDS

_MODULES = {
    "clean": "extractors.cli.clean",
    "verify": "extractors.cli.verify",
    "compare": "extractors.cli.compare",
    "batch": "extractors.cli.batch",
    "collect": "extractors.cli.collect",
    "list": "extractors.cli.list_pages",
    "export": "extractors.cli.export",
    "pack": "extractors.cli.pack",
    "tune": "extractors.cli.tune",
    "versions": "extractors.cli.versions",
    "merge": "extractors.cli.merge",
    "score": "extractors.cli.score",
    "extractors": "extractors.cli.extractors",
    "doctor": "extractors.cli.doctor",
    "completion": "extractors.cli.completion",
}


def module_of(name: str) -> ModuleType:
    """Import the module of a command."""
    return import_module(_MODULES[name])


def parser_of(name: str) -> argparse.ArgumentParser:
    """Return the parser of one command."""
    module = module_of(name)
    parser = argparse.ArgumentParser(prog=f"unhusk {name}", description=module.__doc__, allow_abbrev=False)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    module.add_arguments(parser)
    return parser


def whole_parser() -> argparse.ArgumentParser:
    """Return one parser of all commands: it describes the program but does not run it."""
    parser = argparse.ArgumentParser(
        prog="unhusk",
        description="Take the boilerplate off saved web pages. Without a command, the window opens.",
        allow_abbrev=False,
    )
    parser.add_argument("-V", "--version", action="store_true", help="show the version")
    commands = parser.add_subparsers(metavar="COMMAND", title="commands")
    for name, summary in COMMANDS.items():
        module = module_of(name)
        command = commands.add_parser(name, help=summary, description=module.__doc__, allow_abbrev=False)
        command.formatter_class = argparse.RawDescriptionHelpFormatter
        module.add_arguments(command)
    return parser
