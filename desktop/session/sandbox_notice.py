"""What this system does not keep a hostile extractor from, shown once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.language.sentences import localized
from desktop.session.settings import Settings
from desktop.session.workers import Workers

if TYPE_CHECKING:
    from extractors.running.sandbox import Sandbox


class SandboxNotice(QObject):
    """Asks a worker how it is confined; `message` names what is missing, if the person has not read that yet."""

    message = Signal(str)

    def __init__(self, workers: Workers, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers, self._settings = workers, settings

    def ask(self) -> None:
        """Ask now."""
        from extractors.running.sandbox import current_sandbox  # 6 ms with ctypes: not paid at start-up

        self._workers.ask(current_sandbox, then=self._take, about=self)

    def _take(self, sandbox: "Sandbox | None", _: BaseException | None) -> None:
        missing = sandbox.missing if sandbox is not None else ""
        if missing and missing != self._settings.shown_sandbox_warning:
            self._settings.shown_sandbox_warning = missing
            self.message.emit(localized(missing))
