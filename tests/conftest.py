"""Setup for every test: no screen, no settings of the person's, and the corpus if there is one."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from extractors.running import child
from tests.corpus import cache_folder, unpacked_corpus
from tests.lasting_workers import LastingWorkers

# The person's own, read before the next lines hide it; the variable passes it on to the processes that run tests.
_CACHE = Path(os.environ.setdefault("UNHUSK_CORPUS_CACHE", str(cache_folder())))

# At import, before anything reads them: Qt remembers the first answer, and child processes inherit these.
_HOME = Path(tempfile.mkdtemp(prefix="unhusk-tests-"))
_FOLDERS = {
    f"XDG_{name}": _HOME / name.lower()
    for name in ("CACHE_HOME", "CONFIG_HOME", "DATA_HOME", "RUNTIME_DIR", "STATE_HOME")
}
os.environ.update({name: str(folder) for name, folder in _FOLDERS.items()})
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# An example's time means nothing on a machine that runs several tests at once; pytest's own time limit stays.
settings.register_profile("unhusk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhusk")


def pytest_xdist_auto_num_workers() -> int:
    """Return one more than there are cores: many tests wait for a process or a window."""
    return (os.cpu_count() or 1) + 1


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(autouse=True)
def own_folders() -> Iterator[None]:
    """Give each test empty settings, data and cache folders; its files there are deleted before the next test."""
    for folder in _FOLDERS.values():
        folder.mkdir(mode=0o700, exist_ok=True)  # Qt refuses a runtime folder that others may read
    yield
    for folder in _FOLDERS.values():
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def workers_that_last() -> Iterator[LastingWorkers]:
    """Worker processes for all tests but those about them."""
    workers = LastingWorkers()
    yield workers
    workers.close()


@pytest.fixture(autouse=True)
def lasting_workers(workers_that_last: LastingWorkers, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have pools take their workers from there, and leave them for the next test."""
    monkeypatch.setattr(child, "Child", workers_that_last.child)


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder with the corpus's `pages` and `gold`; unpacking it the first time on a machine takes some 10 s."""
    folder = unpacked_corpus(_CACHE)
    if folder is None:
        pytest.skip("there is no corpus here: set UNHUSK_CORPUS to its folder")
    return folder
