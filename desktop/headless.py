"""What the program does where no window can be shown: the main job on a page, and a picture of the window.

It runs the same code as with a screen: the command line's comparison and article, and the real window, painted by Qt's
offscreen platform.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from time import monotonic

from extractors.bundled import resource
from extractors.cli import main as run_command

_FOLDER = Path("unhusk-out")
_LONGEST_WAIT_S = 90.0
_SETTLING_S = 1.0  # the window gathers what changed in its columns before it shows them


def run_headless(paths: Sequence[Path]) -> int:
    """Compare and clean the pages (our sample if none is given) into ./unhusk-out; return the exit status."""
    print("There is no screen here: the pages are compared and cleaned, and the window is painted into a picture.")  # noqa: T201
    pages = list(paths) or [resource("samples/news-article.html")]
    status = 0
    for page in pages:
        print(flush=True)  # noqa: T201
        article, picture = _FOLDER / f"{page.stem}.md", _FOLDER / f"{page.stem}.png"
        _FOLDER.mkdir(exist_ok=True)
        for arguments in (["compare", str(page)], ["clean", str(page), "-o", str(article), "--overwrite"]):
            status = max(status, run_command(arguments))
        if status == 0:
            _paint_window(page, picture)
            print(f"{article}  the clean article\n{picture}  the window")  # noqa: T201
    return status


def _paint_window(page: Path, picture: Path) -> None:
    """Open a page in the window, wait until every column is there, and save a picture of it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.argv[1:] = []
    from desktop.application import make_application, make_window  # imports Qt, so only once the platform is chosen

    application = make_application()
    window = make_window(application)
    window.resize(1280, 800)
    window.show()
    window.session.open_file(page)
    until = monotonic() + _LONGEST_WAIT_S
    while monotonic() < until:
        application.processEvents()
        document = window.session.current
        # A page appears before its extractors run.
        has_answers = document is not None and bool(document.outcomes) and not document.is_running
        if has_answers and window.view.is_measured:
            break
    settled_at = monotonic() + _SETTLING_S
    while monotonic() < settled_at:
        application.processEvents()
    window.grab().save(str(picture))
    window.session.close()
