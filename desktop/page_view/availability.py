"""Whether the engine can be used here, found out without loading it; and what to do where it cannot."""

import os
import sys
from importlib.util import find_spec

from desktop.language.marking import marked as _t
from desktop.language.marking import translated

# Chromium ends the whole program where it cannot make its sandbox, so a separate process tries it first.
_TRY_SANDBOX = """
import ctypes, os, sys
CLONE_NEWUSER = 0x10000000
sys.exit(ctypes.CDLL(None).unshare(CLONE_NEWUSER) != 0)
"""
_TRY_LIMIT_S = 10.0


def unavailable_reason() -> str:
    """Return why the page cannot be shown, one sentence for the person; "" where it can."""
    if find_spec("PySide6.QtWebEngineWidgets") is None:
        if getattr(sys, "frozen", False):
            return translated(
                _t(
                    "This bundle has no browser engine. To see the page as a browser shows it, install Unhusk "
                    'with pip: pip install "unhusk[page]"'
                )
            )
        return translated(
            _t('To see the page as a browser shows it, install the extra “page”: pip install "unhusk[page]"')
        )
    if not (is_root() or sys.platform != "linux" or _has_sandbox()):
        return translated(
            _t(
                "This system does not let a program put its own parts into a sandbox, and without one no saved "
                "page is shown. Ask whoever administers it about “unprivileged user namespaces”."
            )
        )
    return ""


def is_root() -> bool:
    """Whether the program runs as root, where Chromium has no sandbox."""
    return sys.platform != "win32" and os.geteuid() == 0


def root_words() -> str:
    """Return the warning for a person who views pages as root."""
    return translated(
        _t("Unhusk runs as root, where the browser engine has no sandbox. Scripts and requests are off all the same.")
    )


def _has_sandbox() -> bool:
    import subprocess  # kept out of start-up

    try:
        tried = subprocess.run([sys.executable, "-c", _TRY_SANDBOX], timeout=_TRY_LIMIT_S, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return tried.returncode == 0
