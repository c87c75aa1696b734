"""The one command, `unhusk`: a window for pages, or a command that needs none.

It stays light: it imports neither Qt nor any extractor before it knows what is wanted, and none of our other modules
before `main` can handle Ctrl+C, which ends the program with status 130 and one line, whatever it is doing.
"""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

STOPPED = 130

_NEW_WINDOW = "--new-window"


def main() -> int:
    """Do what the command line says; return the exit status."""
    try:
        return _do(sys.argv[1:])
    except KeyboardInterrupt:
        if sys.stderr is not None:
            sys.stderr.write("\nunhusk: stopped\n")
        return STOPPED


def _do(arguments: list[str]) -> int:
    from pathlib import Path

    from extractors import AS_WINDOW_REPORT, AS_WORKER
    from extractors.cli import COMMANDS, USAGE
    from extractors.cli import main as run_command

    first = arguments[0] if arguments else ""
    if first in COMMANDS:
        return run_command(arguments)
    if first == AS_WORKER:
        from extractors.running.worker import start  # the readers and the comparison

        start(arguments[1:])
        return 0
    if first == AS_WINDOW_REPORT:
        from desktop.window_report import report  # Qt

        return report()
    if first in ("-h", "--help"):
        sys.stdout.write(USAGE)
        return 0
    if first in ("-V", "--version"):
        from importlib.metadata import version  # 20 ms

        sys.stdout.write(f"unhusk {version('unhusk')}\n")
        return 0
    is_new = first == _NEW_WINDOW
    arguments = arguments[1:] if is_new else arguments
    first = arguments[0] if arguments else ""
    if first == "--":
        arguments = arguments[1:]
    elif first.startswith("-"):
        sys.stderr.write(f"unhusk: there is no option {first}\n\n{USAGE}")
        return 2
    return _show_window([Path(argument) for argument in arguments], is_new=is_new)


def start_lightly() -> None:
    """Skip what a start does not need; raises ImportError where Qt is not there.

    Garbage collection waits until the window is up: a start makes no garbage, and a pass takes 8 ms. `import` stays
    Python's own: PySide6 replaces it with one that reads the source of every imported module, to see whether it asks
    for snake_case names. None of ours does, and reading them all takes 12 ms.
    """
    import builtins
    import gc

    gc.disable()
    own = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - it is what replaces it

    builtins.__import__ = own


def _show_window(paths: "list[Path]", *, is_new: bool) -> int:
    from extractors.cli import COMMANDS

    try:
        start_lightly()
        from desktop.application import has_screen, run_window  # Qt
    except ImportError as err:
        sys.stderr.write(
            f"unhusk: the window cannot be shown ({err}); install what is missing, or use one of "
            f"{', '.join(COMMANDS)}, which need no window\n"
        )
        return 1
    if has_screen():
        return run_window(paths, is_new=is_new)
    from desktop.headless import run_headless  # does the main job instead

    return run_headless(paths)


if __name__ == "__main__":
    sys.exit(main())
