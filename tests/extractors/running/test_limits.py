"""The system's limits on a worker, tested in a process of their own."""

import ctypes
import mmap
import os
import socket
import struct
import subprocess
import sys

import pytest

from extractors.running.limits import resident_size_bytes
from extractors.running.pool import Pool


def _said(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=30)
    return done.stdout.strip()


def _connect(port: int) -> int:
    """Connect as a compiled library would, bypassing Python; return 0 on success."""
    libc = ctypes.CDLL(None)
    address = struct.pack("=HH4s8x", socket.AF_INET, socket.htons(port), socket.inet_aton("127.0.0.1"))
    return int(libc.connect(libc.socket(socket.AF_INET, socket.SOCK_STREAM, 0), address, len(address)))


@pytest.mark.skipif(sys.platform == "win32", reason="the system does not limit memory")
def test_memory_beyond_the_limit_is_refused():
    program = """
from extractors.running.limits import limit_memory
limit_memory(300_000_000)
bytearray(100_000_000)
try:
    bytearray(400_000_000)
except MemoryError:
    print("refused")
"""
    assert _said(program) == "refused"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")
def test_the_size_of_this_process_is_plausible():
    with mmap.mmap(-1, 50_000_000) as held:  # directly from the system: the allocator may have this much to spare
        before = resident_size_bytes()
        held.write(b"x" * 50_000_000)

        assert 45_000_000 < resident_size_bytes() - before < 150_000_000


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can")
def test_a_compiled_library_reaches_nobody_where_the_system_can_see_to_it():
    if _said("from extractors.running.limits import leave_network; print(leave_network())") == "False":
        pytest.skip("this system lets nobody leave its network")
    with socket.create_server(("127.0.0.1", 0)) as listener, Pool(workers=1) as pool:
        port = listener.getsockname()[1]

        assert _connect(port) == 0
        assert pool.submit(_connect, port).result() == -1


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can")
def test_leaving_the_network_keeps_who_one_is():
    program = "import os; from extractors.running.limits import leave_network; a = os.getuid(), os.getgid(); "

    assert _said(program + "leave_network(); print(a == (os.getuid(), os.getgid()))") == "True"


@pytest.mark.skipif(sys.platform == "win32", reason="the system takes the priority when the process starts")
@pytest.mark.parametrize("is_low_priority", [False, True])
def test_workers_give_way_to_a_window_that_wants_it(is_low_priority: bool):
    with Pool(workers=1, is_low_priority=is_low_priority) as pool:
        assert (pool.submit(os.nice, 0).result() > os.nice(0)) is is_low_priority
