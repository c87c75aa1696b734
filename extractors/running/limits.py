"""What the system itself holds a worker to: how much memory, no network, and not to outlive the program."""

import ctypes
import os
import signal
import sys
from pathlib import Path

_PR_SET_PDEATHSIG = 1
_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000
_NICENESS = 10  # chosen by hand: beside a busy worker on the same core, a window then gets nine tenths of it


def limit_memory(size_bytes: int) -> None:
    """Make every request for memory beyond a size fail in this process, where the system can do so.

    Both the address space (what macOS and older kernels know) and, tighter in practice, what is written to are
    limited. Windows knows neither: there an extractor that eats memory is only stopped by its time limit.
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
            continue  # macOS refuses some; the others still hold


def leave_network() -> bool:
    """Move this process into a network of its own with nothing in it, where the system lets it; Linux only.

    This holds for compiled libraries too, which the guard does not see. Many containers forbid it, and some
    distributions do for all but root: then the guard stands alone. To be called while there is one thread.

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
    try:  # in the new namespace everybody is nobody until it is told who is who
        Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1", encoding="ascii")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1", encoding="ascii")
    except OSError:
        return True  # only names are wrong then: files are judged by the ids outside
    return True


def give_way() -> None:
    """Let a window, and whatever else a person does, go first where there are more tasks than cores; not on Windows.

    There the program says so itself when it starts the process.
    """
    if sys.platform != "win32":
        os.nice(_NICENESS)


def die_with_parent() -> None:
    """Have the system kill this process as soon as its parent is gone, also while it hangs; Linux only.

    Elsewhere the worker notices by its standard input ending, and a hung one by its own time limit.
    """
    if not sys.platform.startswith("linux"):
        return
    parent = os.getppid()
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it went before the call
        os._exit(1)


def resident_size_bytes() -> int:
    """Return how much memory this process holds now; 0 where the system does not say."""
    try:
        return int(Path("/proc/self/statm").read_bytes().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0
