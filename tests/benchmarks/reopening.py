"""How long the window takes from opening a page of a collection until all its columns are there: run, and stored.

    python -m tests.benchmarks.reopening FOLDER [--pages 12]

Each page is opened three times: with every extractor run, after it was read in the background, and shown again.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

_LONGEST_S = 300.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="with saved pages")
    parser.add_argument("--pages", type=int, default=12)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="unhusk-benchmark-") as made:
        os.environ |= {"QT_QPA_PLATFORM": "offscreen", "HOME": made, "XDG_DATA_HOME": made, "XDG_CONFIG_HOME": made}
        pages = Path(made) / "pages"
        pages.mkdir()
        found = sorted(options.folder.glob("*.html"))
        for page in found[:: max(1, len(found) // options.pages)][: options.pages]:
            shutil.copy(page, pages)
        _measure(Path(made), pages)
    return 0


def _measure(home: Path, pages: Path) -> None:
    from PySide6.QtWidgets import QApplication  # only once the environment says where everything is

    from desktop.session.collection.desk import Desk
    from desktop.session.keeping.drafts import DraftFolder
    from desktop.session.session import Session
    from desktop.session.settings import Settings

    app = QApplication([])
    session = Session(Settings(), DraftFolder(home / "drafts"))
    session.start()
    desk = Desk(session)
    path = home / "pages.unhusk"
    desk.open(path, [pages])
    _wait(lambda: not desk.is_reading)

    def opened_s() -> float:
        times = []
        for page_id, row in tuple(desk.rows.items()):
            started = time.perf_counter()
            desk.open_page(page_id)
            _wait(lambda wanted=row.place: _is_shown(session, wanted))  # type: ignore[misc]  # bound by its default
            times.append(time.perf_counter() - started)
        session.close_all()
        return median(times)

    kept, session.runs.cache = session.runs.cache, None
    fresh = opened_s()
    session.runs.cache = kept
    for words, seconds in (("run anew", fresh), ("first time", opened_s()), ("again", opened_s())):
        sys.stdout.write(f"{words:>10}: {seconds:6.2f} s in the median, {seconds / fresh:.2f} of it\n")
    desk.close()
    session.close()
    sys.stdout.write(f"{path.stat().st_size / len(list(pages.iterdir())) / 1000:.0f} kB a page in the file\n")
    app.quit()


def _is_shown(session: object, place: str) -> bool:
    document = getattr(session, "current", None)
    return document is not None and document.entry.place == place and document.is_ready and not document.is_running


def _wait(is_so: Callable[[], bool]) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop, looking, until = QEventLoop(), QTimer(interval=2), time.monotonic() + _LONGEST_S
    looking.timeout.connect(lambda: loop.quit() if is_so() or time.monotonic() > until else None)
    looking.start()
    loop.exec()
    looking.stop()


if __name__ == "__main__":
    sys.exit(main())
