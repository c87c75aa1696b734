"""The parser of all commands includes everything that each command's own does."""

import argparse

import pytest

from extractors.cli import COMMANDS
from extractors.cli.parsers import parser_of, whole_parser


def _options(parser: argparse.ArgumentParser) -> list[list[str]]:
    return [list(action.option_strings) or [action.dest] for action in parser._actions]


@pytest.mark.parametrize("name", COMMANDS)
def test_the_whole_parser_holds_every_command_with_all_its_options(name: str):
    (commands,) = [one for one in whole_parser()._actions if isinstance(one, argparse._SubParsersAction)]

    assert _options(commands.choices[name]) == _options(parser_of(name))
    assert commands.choices[name].description == parser_of(name).description
