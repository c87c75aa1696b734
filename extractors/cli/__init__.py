"""The commands that need no window. `main` is what `unhusk COMMAND ...` calls; each command is a file of its own.

A command has `add_arguments(parser)` and `run(options) -> int`; its module docstring is its help text. Exit status: 0
for success; 1 if a page failed, and standard error says which and why; 2 for wrong usage; 130 when stopped by Ctrl+C.
Standard output carries the result and nothing else. This file is imported at every start, so it imports nothing itself.
"""

# By name: a one-line summary.
COMMANDS = {
    "clean": "clean one page, to standard output or a file",
    "compare": "run every extractor on one page and compare them",
    "batch": "clean a folder of pages",
    "collect": "read pages into a collection that keeps what is decided about them",
    "list": "list the pages of a collection, most to gain first",
    "export": "write the articles of a collection, or its gold",
    "pack": "put the pages themselves into a collection, to give it to another person",
    "tune": "tune a collection's proposals by the pages settled in it",
    "versions": "say what changed from one version of an extractor to another",
    "merge": "take another person's decisions, and say how far you agree",
    "score": "score the extractors against pages that people marked",
    "verify": "check that a saved article says what was written",
    "extractors": "list what is installed, and what is missing",
    "doctor": "look at this installation: what works, what is missing",
    "completion": "write what a shell needs to complete this command",
}

USAGE = (
    """\
usage: unhusk [PAGE ...]          open these pages in the window, the one that is open if there is one
       unhusk COMMAND [ARGUMENT ...]

Take the boilerplate off saved web pages.

commands (`unhusk COMMAND --help` tells more):
"""
    + "".join(f"  {name:<12}{summary}\n" for name, summary in COMMANDS.items())
    + """
options:
  --new-window    open the pages in a window of their own (comes before them)
  -h, --help      show this
  -V, --version   show the version
"""
)


def main(arguments: list[str]) -> int:
    """Run one command and return the exit status.

    Args:
        arguments: the command's name and its arguments, without the program's name.
    """
    try:
        from extractors.cli.commands import run_command  # argparse and the command's own imports

        return run_command(arguments)
    except KeyboardInterrupt:  # during these imports: a running command handles it itself
        import sys

        if sys.stderr is not None:
            sys.stderr.write("\nunhusk: stopped\n")
        return 130
