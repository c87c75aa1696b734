"""One window: a second start hands its pages to the first, over a local socket that only the same person can open.

The paths are sent in one line of JSON; the first window answers when it has taken them. If nobody answers in time, the
second start opens a window of its own.
"""

import json
import sys
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWER = b"taken\n"
_CONNECTING_MS, _ANSWERING_MS = 500, 3000  # chosen by hand; a busy window answers within some 50 ms
_LONGEST_LINE = 4_000_000  # bytes: some ten thousand paths


def server_name(file: Path) -> str:
    """Return the socket's name: a file in the person's own folder, on Windows a pipe named after it."""
    return f"unhusk-{blake2b(str(file).encode(), digest_size=12).hexdigest()}" if sys.platform == "win32" else str(file)


def send_to_running_window(paths: Sequence[Path], place: str) -> bool:
    """Hand pages to a window that is already open; return whether it took them. No pages bring it to the front."""
    socket = QLocalSocket()
    socket.connectToServer(place)
    if not socket.waitForConnected(_CONNECTING_MS):
        return False
    line = json.dumps([str(path.absolute()) for path in paths]).encode() + b"\n"
    if len(line) > _LONGEST_LINE:
        return False
    socket.write(line)
    socket.flush()
    answer = b""
    while b"\n" not in answer and socket.waitForReadyRead(_ANSWERING_MS):
        answer += bytes(socket.readAll().data())
    socket.disconnectFromServer()
    return answer == _ANSWER


class FirstWindow(QObject):
    """Listens for later starts; `pages_handed(paths)` for each, without paths where one only wanted the window."""

    pages_handed = Signal(list)

    def __init__(self, place: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read: dict[QLocalSocket, bytes] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept_connections)
        if not self._server.listen(place):
            QLocalServer.removeServer(place)  # left behind by one that crashed: nobody answered there
            self._server.listen(place)

    @property
    def is_listening(self) -> bool:
        """Whether a later start can find this window; the window works either way."""
        return self._server.isListening()

    def close(self) -> None:
        """Take no more pages: the window is closing, and a later start opens one of its own."""
        self._server.close()

    def _accept_connections(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._read[socket] = b""
            socket.readyRead.connect(lambda one=socket: self._take(one))
            socket.disconnected.connect(lambda one=socket: self._part_from(one))
            self._take(socket)

    def _take(self, socket: QLocalSocket) -> None:
        if socket not in self._read:
            return
        self._read[socket] += bytes(socket.readAll().data())
        line = self._read[socket]
        if len(line) > _LONGEST_LINE:
            socket.abort()
            return
        if not line.endswith(b"\n"):
            return
        self._read[socket] = b""
        paths = _paths(line)
        if paths is None:
            socket.abort()
            return
        socket.write(_ANSWER)
        socket.flush()
        self.pages_handed.emit(paths)

    def _part_from(self, socket: QLocalSocket) -> None:
        self._read.pop(socket, None)
        socket.deleteLater()


def _paths(line: bytes) -> list[Path] | None:
    """Return the paths in a line, or None where it holds anything else."""
    try:
        found = json.loads(line)
    except ValueError:
        return None
    if not isinstance(found, list) or not all(isinstance(one, str) and Path(one).is_absolute() for one in found):
        return None
    return [Path(one) for one in found]
