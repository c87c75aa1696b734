"""Limits that the system itself enforces on a worker: memory, no network, and not to outlive the program."""

import ctypes
import os
import signal
import sys
from pathlib import Path

_PR_SET_PDEATHSIG = 1
_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000
_NICENESS = 10  # chosen by hand: a window that shares a core with a busy worker then gets nine tenths of it


def limit_memory(size_bytes: int) -> None:
    """Make every request for memory beyond a size fail in this process, where the system supports it.

    It limits both the address space (which macOS and older kernels support) and, more tightly in practice, writable
    memory. Windows supports neither: there only the time limit stops an extractor that uses too much memory.
    """
    try:
        import resource  # not on Windows
    except ImportError:
        return
    for kind in (resource.RLIMIT_AS, resource.RLIMIT_DATA):
        _, hard = resource.getrlimit(kind)
        size = size_bytes if hard == resource.RLIM_INFINITY else min(size_bytes, hard)
        try:
            resource.setrlimit(kind, (size, hard))
        except (OSError, ValueError):
            continue  # macOS rejects some; the others still apply


def leave_network() -> bool:
    """Move this process into an empty network namespace, where the system allows it; Linux only.

    This stops compiled libraries too, which the guard does not see. Many containers forbid it, and some distributions
    do so for all but root: then the guard stands alone. Call it while there is only one thread.

    Returns:
        Whether the process is cut off.
    """
    if not sys.platform.startswith("linux"):
        return False
    libc = ctypes.CDLL(None)
    user, group = os.getuid(), os.getgid()
    if libc.unshare(_CLONE_NEWNET) == 0:  # root
        return True
    if libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET) != 0:
        return False
    try:  # in the new namespace everybody is "nobody" until user ids are mapped
        Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1", encoding="ascii")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1", encoding="ascii")
    except OSError:
        return True  # only names are wrong then: file permissions follow the ids outside
    return True


def lower_priority() -> None:
    """Lower this process's priority, so that a window and other programs go first when cores are short; not on Windows.

    There the program sets the priority when it starts the process.
    """
    if sys.platform != "win32":
        os.nice(_NICENESS)


def die_with_parent() -> None:
    """Have the system kill this process as soon as its parent ends, even while it hangs; Linux only.

    Elsewhere a worker notices that its standard input has ended, and a hung one runs into its own time limit.
    """
    if not sys.platform.startswith("linux"):
        return
    parent = os.getppid()
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it ended before the call
        os._exit(1)


def resident_size_bytes() -> int:
    """Return how much memory this process uses now; 0 where the system does not tell."""
    try:
        return int(Path("/proc/self/statm").read_bytes().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0
