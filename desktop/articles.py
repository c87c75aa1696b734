"""Articles on their way out: made by a worker, written off the window's thread."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.desk import Desk
from desktop.workers import Workers
from extractors.errors import TargetExistsError, UnhuskError
from extractors.extraction import Extraction
from extractors.saving.choices import AS_EVER, Choices
from extractors.saving.rendering import Circumstances, Rendered, render_draft, render_own, versions_of
from extractors.saving.writing import write_rendered


class Articles(QObject):
    """Makes articles and saves them; `session` hands on what it says."""

    saved = Signal(object, object)  # desk, path
    target_exists = Signal(object, object)  # desk, path
    failed = Signal(str)
    rendered = Signal(object, tuple)  # what it was asked for, texts
    render_failed = Signal(object, str)  # what it was asked for, why

    def __init__(self, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = workers

    def render(self, desk: Desk, formats: Sequence[str], asked: object, choices: Choices) -> None:
        """Have an article written out in some formats."""
        if desk.page is None:
            return

        def receive(made: tuple[Rendered, ...] | None, error: BaseException | None) -> None:
            if made is not None:
                self.rendered.emit(asked, tuple(one.text for one in made))
            else:
                words = self.tr("The article could not be made: {reason}").format(reason=error)
                self.render_failed.emit(asked, words)

        made = circumstances(desk)
        self._workers.ask(render_draft, desk.page, desk.draft, tuple(formats), made, choices, then=receive)

    def save(self, desk: Desk, path: Path, form: str, *, overwrite: bool, own: str, choices: Choices) -> None:
        """Save an article, or an extractor's own output."""
        if desk.page is None:
            return
        draft, outcome, made = desk.draft, desk.outcomes.get(own), circumstances(desk)

        def write(made: tuple[Rendered, ...]) -> Path:
            write_rendered(path, made[0], overwrite=overwrite)
            return path

        def receive(_: Path | None, error: BaseException | None) -> None:
            if error is not None:
                self._tell_not_saved(desk, error)
                return
            if not own:
                desk.mark_saved(path, draft)
            self.saved.emit(desk, path)

        if isinstance(outcome, Extraction):
            self._workers.ask(render_own, desk.page, outcome, (form,), made, choices, then=receive, also=write)
        else:
            self._workers.ask(render_draft, desk.page, draft, (form,), made, choices, then=receive, also=write)

    def save_now(self, desk: Desk, path: Path, form: str, *, overwrite: bool, choices: Choices = AS_EVER) -> bool:
        """Save an article and wait for it; return whether it is on disk."""
        assert desk.page is not None
        made = circumstances(desk)
        task = self._workers.ask(render_draft, desk.page, desk.draft, (form,), made, choices, then=lambda *_: None)
        try:
            write_rendered(path, task.result()[0], overwrite=overwrite)
        except Exception as error:  # noqa: BLE001 - whatever it is, the draft must stay and the person be told
            self._tell_not_saved(desk, error)
            return False
        desk.mark_saved(path, desk.draft)
        self.saved.emit(desk, path)
        return True

    def _tell_not_saved(self, desk: Desk, error: BaseException) -> None:
        if isinstance(error, TargetExistsError):
            self.target_exists.emit(desk, Path(error.target))
        elif isinstance(error, UnhuskError):
            self.failed.emit(str(error))
        else:
            self.failed.emit(self.tr("The article was not saved: {reason}").format(reason=error))


def circumstances(desk: Desk) -> Circumstances:
    """Return what is written about the making of a page's article."""
    from datetime import datetime  # 2 ms
    from importlib.metadata import version  # 15 ms; neither is paid at start-up

    return Circumstances(
        program_version=version("unhusk"),
        extractors=versions_of(desk.outcomes),
        saved_at=datetime.now().astimezone().isoformat(timespec="seconds"),
    )
