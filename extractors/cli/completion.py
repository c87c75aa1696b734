"""Write what a shell needs to complete commands, options and their values.

bash        unhusk completion bash > ~/.local/share/bash-completion/completions/unhusk
zsh         unhusk completion zsh > FOLDER/_unhusk, where FOLDER is in $fpath
fish        unhusk completion fish > ~/.config/fish/completions/unhusk.fish
powershell  unhusk completion powershell >> $PROFILE
"""

import argparse
import sys
from pathlib import Path

SHELLS = ("bash", "zsh", "fish", "powershell")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("shell", metavar="SHELL", choices=SHELLS, help=", ".join(SHELLS))


def run(options: argparse.Namespace) -> int:
    """Run the command."""
    import shtab  # only this command needs it

    from extractors.cli.parsers import whole_parser  # imports every command

    parser = whole_parser()
    for command in _parsers(parser):
        for action in command._actions:  # argparse has no public way to list a parser's arguments
            if action.type is Path or action.metavar == "PAGE":
                action.complete = shtab.FILE  # type: ignore[attr-defined]
    sys.stdout.write(shtab.complete(parser, options.shell).rstrip("\n") + "\n")
    return 0


def _parsers(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    inner = [
        one
        for action in parser._actions
        if isinstance(action, argparse._SubParsersAction)
        for one in action.choices.values()
    ]
    return [parser, *inner]
