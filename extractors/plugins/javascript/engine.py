"""A script, loaded once into an engine of its own, and run on one page after another.

The engine is QuickJS (quickjs-ng, MIT): an interpreter inside this process, of half a megabyte to two and a half. V8
(mini-racer) is some five times as fast, but reserves 1.4 TB of address space at its start, which would rule out a
memory limit for workers, and runs in threads of its own. Neither has access to files, networks or processes.
"""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from extractors.plugins.javascript.script_file import script

# The stack limit of a script: linkedom walks the tree recursively. The stack of a main thread has 8 MB on Linux and
# macOS, and 2 MB in Windows' Python. Chosen by hand; a page that needs more fails its own column with a message.
_STACK_BYTES = 1_000_000 if sys.platform == "win32" else 6_000_000
_TREE = "extractors.plugins.javascript:dom.js"
_OUT_OF_MEMORY = "out of memory"


class ScriptError(RuntimeError):
    """A script threw an error; the message is the script's own."""


class Script:
    """One script, with access to the page's tree."""

    def __init__(self, source: str) -> None:
        """Load a script.

        Raises:
            ModuleNotFoundError: The engine is not installed.
            ScriptError: The script could not be loaded.
        """
        import quickjs  # in the extra `js`; with the tree it takes 0.06 s to load, paid in the worker

        self._context = quickjs.Context()
        self._context.set_max_stack_size(_STACK_BYTES)
        self._thrown = quickjs.JSException, quickjs.StackOverflow
        for part in (script(_TREE), source):
            try:
                self._context.eval(part)
            except self._thrown as err:
                raise _worded(err) from err

    def answer(self, html: str, url: str) -> str:
        """Return the script's result for a page, as JSON.

        Raises:
            MemoryError: The engine ran out of memory.
            RecursionError: The page is nested too deep for the script.
            ScriptError: The script threw an error, or returned something that JSON cannot hold.
        """
        try:
            with _collector_paused():
                made = self._context.get("answer")(html, url)
        except self._thrown as err:
            raise _worded(err) from err
        finally:
            self._context.gc()  # the tree consists of cycles
        return str(made)


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Let Python's collector wait: a process once crashed when it ran inside the engine, for no known reason."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _worded(err: Exception) -> Exception:
    if type(err).__name__ == "StackOverflow":
        return RecursionError("the script's calls went too deep for its stack")
    message = str(err).strip().partition("\n")[0]
    if _OUT_OF_MEMORY in message:
        return MemoryError(message)
    return ScriptError(message or "the script ended without a word")
