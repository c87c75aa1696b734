"""What a plug-in may not do in a worker: use the network, or start another program.

An audit hook (PEP 578) sees both, whatever library they come through. It only describes the attempts and is no security
barrier: Python code can empty the list it reads, and system calls by compiled code bypass it. The barriers are the
system's own, see `sandbox`.

Each attempt raises an error where it is made and is recorded, so that a column can say what its extractor tried.
"""

import sys
from typing import Any
from urllib.parse import urlsplit

_NETWORK = frozenset(
    "socket.connect socket.getaddrinfo socket.gethostbyname socket.gethostbyaddr socket.getnameinfo socket.sendto "
    "socket.sendmsg urllib.Request http.client.connect ftplib.connect smtplib.connect poplib.connect imaplib.open "
    "nntplib.connect telnetlib.Telnet.open webbrowser.open".split()
)
_PROGRAMS = frozenset(
    "subprocess.Popen os.system os.exec os.posix_spawn os.spawn os.fork os.forkpty os.startfile os.startfile/2 "
    "pty.spawn _winapi.CreateProcess".split()
)
_SIGNALS = frozenset({"os.kill", "os.killpg"})
_REFUSED = _NETWORK | _PROGRAMS | _SIGNALS
_MOST_NOTES = 5  # chosen by hand: a page can name hundreds of hosts
_LONGEST_NAME = 100  # characters, chosen by hand

# The attempts, in order. An audit hook belongs to its process and stays for good, so its memory is a module variable.
_attempts: dict[str, None] = {}


class RefusedError(PermissionError):
    """A plug-in tried to leave the worker. It is an OSError, so that a library takes it for a network failure."""


def install_guard() -> None:
    """Refuse the network and other programs from now on, until this process ends."""
    sys.addaudithook(_refuse)


def take_notes() -> tuple[str, ...]:
    """Return the attempts since the last call, one sentence each, and forget them."""
    attempts = list(_attempts)
    _attempts.clear()
    notes = [f"Tried to {attempt}; refused." for attempt in attempts[:_MOST_NOTES]]
    if len(attempts) > _MOST_NOTES:
        notes.append(f"Tried {len(attempts) - _MOST_NOTES} more such things; refused.")
    return tuple(notes)


def _refuse(event: str, args: tuple[Any, ...]) -> None:
    if event not in _REFUSED:  # called thousands of times per page: keep this check first
        return
    if event in _NETWORK:
        attempt = f"reach {_host(event, args)}"
    elif event in _SIGNALS:
        attempt = "send a signal to another program"
    else:
        attempt = f"start {_program(event, args)}"
    _attempts[attempt] = None
    raise RefusedError(f"tried to {attempt}; an extractor has no network and starts no programs")


def _host(event: str, args: tuple[Any, ...]) -> str:
    """Return the host that an attempt addressed, if the event names it."""
    place: object = args[0] if event in ("socket.getaddrinfo", "socket.gethostbyname") else args[-1]
    if event == "urllib.Request":
        place = urlsplit(str(args[0])).hostname
    elif event in ("http.client.connect", "ftplib.connect", "smtplib.connect", "poplib.connect", "imaplib.open"):
        place = args[1]
    elif event == "webbrowser.open":
        place = args[0]
    if isinstance(place, tuple) and place:
        place = place[0]
    return _text(place) or "the network"


def _text(value: object) -> str:
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value or "")
    return text[:_LONGEST_NAME]


def _program(event: str, args: tuple[Any, ...]) -> str:
    if event in ("os.fork", "os.forkpty"):
        return "a copy of itself"
    name = args[0] if args else ""
    if isinstance(name, (list, tuple)):
        name = name[0] if name else ""
    return _text(name) or "a program"
