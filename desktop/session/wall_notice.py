"""What this system does not keep a hostile extractor from, shown once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.language.sentences import said
from desktop.session.settings import Settings
from desktop.session.workers import Workers

if TYPE_CHECKING:
    from extractors.running.walls import Walls


class WallNotice(QObject):
    """Asks a worker which barriers it runs behind; `told` names missing ones that the person has not read about yet."""

    told = Signal(str)

    def __init__(self, workers: Workers, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers, self._settings = workers, settings

    def ask(self) -> None:
        """Ask now."""
        from extractors.running.walls import walls_here  # 6 ms with ctypes: not paid at start-up

        self._workers.ask(walls_here, then=self._take, about=self)

    def _take(self, walls: "Walls | None", _: BaseException | None) -> None:
        missing = walls.missing if walls is not None else ""
        if missing and missing != self._settings.walls_told:
            self._settings.walls_told = missing
            self.told.emit(said(missing))
