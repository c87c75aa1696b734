"""A lock that ends with its owner."""

import signal
import subprocess
import sys
from pathlib import Path

from extractors.saving.files.owner_lock import lock_file

_HOLD = """
import sys, time
from pathlib import Path
from extractors.saving.files.owner_lock import lock_file
held = lock_file(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


def test_a_lock_is_held_until_it_is_closed(tmp_path: Path) -> None:
    held = lock_file(tmp_path / "lock")
    assert held is not None
    assert lock_file(tmp_path / "lock") is None

    held.close()

    again = lock_file(tmp_path / "lock")
    assert again is not None
    again.close()


def test_a_lock_dies_with_a_process_that_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with subprocess.Popen([sys.executable, "-c", _HOLD, str(path)], stdout=subprocess.PIPE) as owner:
        assert owner.stdout is not None
        assert owner.stdout.readline()
        assert lock_file(path) is None
        owner.send_signal(signal.SIGKILL)
        owner.wait()

    again = lock_file(path)
    assert again is not None
    again.close()
