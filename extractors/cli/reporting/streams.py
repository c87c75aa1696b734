"""Standard input and output as other programs expect them: bytes in, UTF-8 out, whatever the locale is."""

import errno
import io
import os
import re
import sys
from contextlib import nullcontext, suppress
from pathlib import Path

from extractors.errors import SaveError, UsageError
from extractors.pages.admission.admission import LIMIT_BYTES, too_large

_STANDARD_INPUT = ("-", "/dev/stdin")  # the latter is another one in a worker
_STEERING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class _Closed(io.TextIOBase):
    """Replaces a standard output that was closed when the program started."""

    def write(self, text: str, /) -> int:
        raise OSError(errno.EBADF, "it is closed")


def as_utf8() -> None:
    """Write UTF-8 with plain line ends to standard output and error from now on."""
    if sys.stdout is None:
        sys.stdout = _Closed()
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115, PTH123 - for as long as the program lives
    is_own = sys.stdout is sys.__stdout__  # a replacement, such as a test's, must not be taken apart
    if is_own and isinstance(sys.stdout, io.TextIOWrapper) and isinstance(sys.stdout.buffer, io.RawIOBase):
        # Because of PYTHONUNBUFFERED: a raw file writes as much as the disk has room for, and nobody checks how much
        # that was.
        sys.stdout = io.TextIOWrapper(io.BufferedWriter(sys.stdout.detach()), line_buffering=True)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A file name that is no valid text, or half a character from a page, is written with an escape.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def forget_output() -> None:
    """Discard the rest of standard output, so that Python's own last flush is silent too."""
    with suppress(AttributeError, OSError, ValueError):  # it may have been closed from the start
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def is_stream(page: str) -> bool:
    """Tell whether a page is in standard input or in a pipe, such as the shell's `<(...)`: no worker can read it."""
    try:
        return page in _STANDARD_INPUT or Path(page).is_fifo()
    except (OSError, ValueError):
        return False


def stream_name(page: str) -> str:
    """Return the name of a page for messages."""
    return "standard input" if page in _STANDARD_INPUT else page


def read_stream(page: str) -> bytes:
    """Return all of standard input, or of a pipe.

    Raises:
        TooLargeError: It exceeds the limit for any page; no more than the limit is read.
        UsageError: It is closed, or a folder.
    """
    try:
        with nullcontext(sys.stdin.buffer) if page in _STANDARD_INPUT else Path(page).open("rb") as stream:
            content = stream.read(LIMIT_BYTES + 1)
    except (AttributeError, OSError, ValueError) as err:  # None if it was closed when the program started
        raise UsageError(f"{stream_name(page)} cannot be read ({_why(err)}); name a file instead of {page}") from err
    if len(content) > LIMIT_BYTES:
        raise too_large(stream_name(page), len(content))
    return content


def is_read_by_a_person() -> bool:
    """Tell whether standard output is a terminal."""
    return sys.stdout.isatty()


def complain(text: str) -> None:
    """Write a line for the person to standard error.

    It may contain file names and words from pages, so terminal control characters are escaped.
    """
    with suppress(OSError, ValueError):  # nobody may be listening; the exit status still tells
        sys.stderr.write(f"{without_commands(text)}\n")
        sys.stderr.flush()


def without_commands(text: str) -> str:
    """Return a text with terminal control characters escaped; line ends and tabs stay."""
    return _STEERING.sub(lambda found: f"\\x{ord(found[0]):02x}", text)


def write_out(content: bytes) -> None:
    """Write the result to standard output.

    Raises:
        BrokenPipeError: The reader has closed the pipe.
        SaveError: It is closed, or its disk is full.
    """
    if isinstance(sys.stdout, _Closed):
        raise SaveError("standard output", "it is closed; name a file with -o")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as err:
        forget_output()
        raise SaveError("standard output", f"it cannot be written ({_why(err)}); name a file on another disk") from err


def _why(error: Exception) -> str:
    return getattr(error, "strerror", None) or "it is closed"
