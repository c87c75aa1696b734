"""The sandbox, tested from inside a worker by code that Python's audit hook does not see: what the kernel refuses."""

import ctypes
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from extractors.running import child, guard
from extractors.running.pool import Pool
from extractors.running.sandbox import Sandbox, current_sandbox

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="this sandbox is Linux's")


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool(workers=1) as pool:
        yield pool


@pytest.fixture
def sandbox(pool: Pool) -> Sandbox:
    return pool.submit(current_sandbox).result()


def _needs(holds: bool) -> None:
    if not holds:
        pytest.skip("this kernel has no such sandbox")


def _tried(function: str, *args: object) -> int:
    """Call the C library, bypassing Python; return the error number, 0 on success."""
    libc = ctypes.CDLL(None, use_errno=True)
    return ctypes.get_errno() if getattr(libc, function)(*args) < 0 else 0


def _blind(code: str) -> object:
    """Empty the audit hook's list, as any Python code can, and then run code."""
    guard._REFUSED = frozenset()
    return eval(code)


@pytest.mark.parametrize("where", [str(Path.home()), tempfile.gettempdir(), str(Path(__file__).parent)])
def test_nothing_is_written_outside_the_workers_own_folder(pool: Pool, sandbox: Sandbox, where: str):
    _needs(sandbox.files)
    file = Path(where) / "unhusk-was-here"

    with pytest.raises(PermissionError):
        pool.submit(file.write_text, "x").result()
    assert not file.exists()


@pytest.mark.parametrize("change", ["unlink", "rename", "truncate", "chmod", "touch"])
def test_a_file_that_is_there_stays_as_it_is(pool: Pool, sandbox: Sandbox, tmp_path: Path, change: str):
    _needs(sandbox.files and sandbox.programs)
    file = tmp_path / "a.txt"
    file.write_text("rain", encoding="utf-8")
    before = file.stat()
    changes = {
        "unlink": "import os; os.unlink(r'{0}')",
        "rename": "import os; os.rename(r'{0}', r'{0}.b')",
        "truncate": "import os; os.truncate(r'{0}', 0)",
        "chmod": "import os; os.chmod(r'{0}', 0o777)",
        "touch": "import os; os.utime(r'{0}', (1, 1))",
    }

    with pytest.raises(PermissionError):
        pool.submit(exec, changes[change].format(file)).result()
    assert (file.read_text("utf-8"), file.stat().st_mode, file.stat().st_mtime) == (
        "rain",
        before.st_mode,
        before.st_mtime,
    )


def test_a_worker_has_a_folder_of_its_own_for_what_libraries_write(pool: Pool):
    folder = Path(pool.submit(tempfile.gettempdir).result())
    home = pool.submit(os.path.expanduser, "~").result()

    pool.submit(eval, "open(__import__('tempfile').mkstemp()[1], 'w').write('x')").result()

    assert str(folder) == home
    assert folder != Path(tempfile.gettempdir())
    assert [file.read_text("utf-8") for file in folder.iterdir()] == ["x"]


def test_a_workers_folder_goes_with_it():
    with Pool(workers=1) as pool:
        folder = Path(pool.submit(tempfile.gettempdir).result())
        assert folder.is_dir()

    assert not folder.exists()


def test_a_folder_left_by_a_killed_program_is_swept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    for owner in ("99999999", str(os.getpid())):
        (tmp_path / f"unhusk-worker-{owner}-a").mkdir()
        os.utime(tmp_path / f"unhusk-worker-{owner}-a", (1, 1))
    (tmp_path / "unhusk-worker-99999999-new").mkdir()

    child._sweep.__wrapped__()

    assert sorted(folder.name for folder in tmp_path.iterdir()) == sorted(
        ["unhusk-worker-99999999-new", f"unhusk-worker-{os.getpid()}-a"]
    )


@pytest.mark.parametrize(
    "code",
    [
        "__import__('os').fork()",
        "__import__('os').execv('/bin/true', ['true'])",
        "__import__('subprocess').run(['/bin/true'], check=True)",
        "__import__('os').posix_spawn('/bin/true', ['true'], {})",
        "__import__('multiprocessing').get_context('spawn').Process(target=print).start()",
        "__import__('os').kill(__import__('os').getppid(), 0)",
        "__import__('os').kill(1, 0)",
    ],
)
def test_code_that_blinds_the_guard_is_stopped_by_the_sandbox(pool: Pool, sandbox: Sandbox, code: str):
    _needs(sandbox.programs)

    assert isinstance(pool.submit(_blind, code).exception(), (PermissionError, RuntimeError))


@pytest.mark.parametrize(
    ("function", "args"),
    [
        ("fork", ()),
        ("vfork", ()),
        ("execv", (b"/bin/true", None)),
        ("kill", (os.getpid(), 0)),
        ("kill", (-1, 0)),
        ("ptrace", (16, os.getpid(), 0, 0)),
        ("unshare", (0x10000000,)),
        ("setpgid", (0, 0)),
        ("chmod", (b"/tmp", 0o777)),
        ("setpriority", (0, os.getpid(), 5)),
        ("sched_setaffinity", (os.getpid(), 8, b"\1" + bytes(7))),
        ("fcntl", (0, 8, os.getpid())),
        ("fcntl", (0, 10, 9)),
        ("ioctl", (0, 0x8901, b"\1" + bytes(7))),
        ("socket", (16, 3, 0)),
        ("socket", (38, 5, 0)),
        ("shmget", (77, 100, 0o1666)),
        ("semget", (77, 1, 0o1666)),
        ("msgget", (77, 0o1666)),
        ("klogctl", (10, None, 0)),
    ],
)
def test_compiled_code_is_stopped_by_the_sandbox(pool: Pool, sandbox: Sandbox, function: str, args: tuple[object, ...]):
    _needs(sandbox.programs)

    assert pool.submit(_tried, function, *args).result() in (1, 13)


def _connected_to(path: str) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    place = (1).to_bytes(2, "little") + path.encode() + b"\0"
    connected = libc.connect(libc.socket(1, 1, 0), place, len(place))
    return ctypes.get_errno() if connected else 0


def test_another_program_on_this_machine_is_not_reached_by_its_socket(pool: Pool, sandbox: Sandbox):
    _needs(sandbox.programs)
    import socket

    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as listener:
        listener.bind(f"{folder}/s")  # such as the session bus, which starts programs for anybody
        listener.listen()

        assert _connected_to(f"{folder}/s") == 0
        assert pool.submit(_connected_to, f"{folder}/s").result() in (1, 13)


def _in_threads() -> int:
    done: list[int] = []
    threads = [threading.Thread(target=done.append, args=(n,)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(done)


def test_threads_and_socket_pairs_still_work(pool: Pool):
    assert pool.submit(_in_threads).result() == 3
    assert pool.submit(eval, "[a.send(b'x') for a, b in [__import__('socket').socketpair()]]").result() == [1]


def test_the_program_itself_is_not_shut_in(tmp_path: Path):
    (tmp_path / "a").write_text("x", encoding="utf-8")

    assert current_sandbox() == Sandbox()
    assert subprocess.run(["/bin/true"], check=True).returncode == 0


def test_what_is_missing_is_said_in_one_sentence():
    assert Sandbox(files=True, network=True, programs=True).missing == ""
    assert Sandbox(network=True).missing.endswith("trying to write to your files or start programs.")
