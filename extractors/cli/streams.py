"""Standard input and output as other programs expect them: bytes in, UTF-8 out, whatever the locale says."""

import io
import os
import sys


def as_utf8() -> None:
    """Write UTF-8 with plain line ends to standard output and error from now on."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A file name that is no valid text, or half a character of a page, is written with an escape.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def forget_output() -> None:
    """Send what is still to be written to standard output nowhere, so that Python's own last flush is silent too."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def read_input() -> bytes:
    """Return all of standard input."""
    return sys.stdin.buffer.read()


def is_read_by_a_person() -> bool:
    """Tell whether standard output is a terminal."""
    return sys.stdout.isatty()


def complain(text: str) -> None:
    """Write a line for the person to standard error."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def write_out(content: bytes) -> None:
    """Write the result to standard output."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()
