"""Parses a command line, runs the command, and turns errors into a sentence and an exit status."""

import errno
import sys
import traceback
from pathlib import Path

from extractors.batch.error_text import error_text
from extractors.cli import COMMANDS
from extractors.cli.parsers import module_of, parser_of
from extractors.cli.reporting.streams import as_utf8, complain, forget_output
from extractors.errors import UnhuskError, UsageError

DONE, PAGE_FAILED, WRONG_USAGE, STOPPED = 0, 1, 2, 130


def run_command(arguments: list[str]) -> int:
    """Run one command; return its exit status."""
    as_utf8()
    name = arguments[0] if arguments else ""
    if name not in COMMANDS:
        complain(f"unhusk: there is no command {name!r}; choose one of {', '.join(COMMANDS)}")
        return WRONG_USAGE
    parser = parser_of(name)
    try:
        status = int(module_of(name).run(parser.parse_args(arguments[1:])))
        sys.stdout.flush()
    except SystemExit as ending:  # from argparse: help, or wrong usage that it has reported already
        return ending.code if isinstance(ending.code, int) else WRONG_USAGE
    except UsageError as error:
        complain(f"unhusk {name}: {error}")
        return WRONG_USAGE
    except UnhuskError as error:
        complain(f"unhusk {name}: {error_text(error)}")
        return PAGE_FAILED
    except BrokenPipeError:
        forget_output()  # the reader has closed the pipe
        return DONE
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EBADF, errno.EIO):
            complain(f"unhusk {name}: {_mistake(error)}")
            return PAGE_FAILED
        forget_output()
        complain(f"unhusk {name}: standard output cannot be written ({error.strerror}); nothing else was wrong")
        return PAGE_FAILED
    except Exception as error:  # noqa: BLE001 - the last resort: a sentence, and where to look
        complain(f"unhusk {name}: {_mistake(error)}")
        return PAGE_FAILED
    except KeyboardInterrupt:
        complain(f"\nunhusk {name}: stopped")
        return STOPPED
    return status


def _mistake(error: Exception) -> str:
    """Return one line about an unexpected error, and where it happened."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" in {Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""
    description = " ".join(f"{type(error).__name__}: {error}".split())
    return f"this is a mistake in Unhusk; please report it, with the page ({description}{where})"
