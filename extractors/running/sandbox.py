"""What the system itself keeps a worker from, whatever code runs in it; and what it does not on this machine.

The guard (an audit hook) describes what a plug-in tried, for its column. It is no security barrier: Python code can get
around it, and it does not see compiled code. The sandbox is the kernel's: Landlock and seccomp on Linux, a sandbox
profile on macOS, a token of low integrity and a job object that starts no programs on Windows; the last two are
untried.
"""

import ctypes
import sys
from dataclasses import dataclass
from pathlib import Path

from extractors.running.landlock import confine_files
from extractors.running.limits import leave_network
from extractors.running.seccomp import refuse_calls
from extractors.running.windows_job import enter_job
from extractors.running.windows_token import lower_token

_MAC_PROFILE = """(version 1)
(allow default)
(deny network*)
(deny process-exec*)
(deny process-fork)
(deny signal)
(allow signal (target self))
(deny file-write*)
(allow file-write* (subpath "{folder}") (literal "/dev/null"))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sandbox:
    """What the system denies the code in a worker.

    Attributes:
        files: writing outside the worker's own folder.
        network: connecting to anything by network.
        programs: starting programs, copies of itself, and signalling others.
    """

    files: bool = False
    network: bool = False
    programs: bool = False

    @property
    def missing(self) -> str:
        """One sentence about what is not denied; "" where everything is."""
        open_ways = [
            words
            for holds, words in (
                (self.files, "write to your files"),
                (self.network, "reach the network"),
                (self.programs, "start programs"),
            )
            if not holds
        ]
        if not open_ways:
            return ""
        last = open_ways.pop()
        ways = f"{', '.join(open_ways)} or {last}" if open_ways else last
        return f"This system cannot stop a hostile extractor that gets around Python from trying to {ways}."


# A process never leaves its sandbox, so what is in force is remembered here, for those who ask.
_entered: list[Sandbox] = []


def enter_sandbox(folder: Path) -> None:
    """Confine this process, with one folder to write in. Call it while there is only one thread."""
    if sys.platform == "darwin":
        holds = _enter_mac_sandbox(folder)
        _entered[:] = [Sandbox(files=holds, network=holds, programs=holds)]
        return
    if sys.platform == "win32":
        _entered[:] = [Sandbox(files=lower_token(folder), programs=enter_job())]
        return
    is_alone = leave_network()
    files = confine_files([folder, Path("/dev/null")])
    calls = refuse_calls()
    _entered[:] = [Sandbox(files=files, network=is_alone or calls, programs=calls)]


def current_sandbox() -> Sandbox:
    """Return the sandbox of this process; for a pool's worker: `pool.submit(current_sandbox).result()`."""
    return _entered[0] if _entered else Sandbox()


def _enter_mac_sandbox(folder: Path) -> bool:
    """Enter macOS's sandbox. Untried: written from Apple's header sandbox.h and the profiles that macOS ships."""
    try:
        library = ctypes.CDLL("/usr/lib/libsandbox.1.dylib")
        place = str(folder.resolve()).replace("\\", "\\\\").replace('"', '\\"')
        message = ctypes.c_char_p()
        profile = _MAC_PROFILE.format(folder=place).encode()
        return bool(library.sandbox_init(profile, ctypes.c_uint64(0), ctypes.byref(message)) == 0)
    except (OSError, AttributeError):
        return False
