"""The calls to Windows; whether Windows does what they ask has not been tried."""

import ctypes
from typing import Any

import pytest

from extractors.running import windows_job
from extractors.running.windows_job import enter_job


class Call:
    """A system call that records its arguments."""

    def __init__(self, answer: int) -> None:
        self.answer = answer
        self.asked: list[tuple[Any, ...]] = []
        self.restype: object = None

    def __call__(self, *args: Any) -> int:
        self.asked.append(args)
        return self.answer


class Kernel:
    """The part of Windows' library that a job needs."""

    def __init__(self, *, assigns: bool = True) -> None:
        self.CreateJobObjectW = Call(7)
        self.GetCurrentProcess = Call(-1)
        self.SetInformationJobObject = Call(1)
        self.AssignProcessToJobObject = Call(int(assigns))


def test_the_limits_are_laid_out_as_a_64_bit_windows_wants_them() -> None:
    assert ctypes.sizeof(windows_job._BasicLimits) == 64
    assert ctypes.sizeof(windows_job._ExtendedLimits) == 144


@pytest.mark.parametrize("assigns", [True, False])
def test_a_process_shuts_itself_into_a_job_of_one(assigns: bool) -> None:
    kernel = Kernel(assigns=assigns)

    assert enter_job(kernel) is assigns
    assert [asked[1] for asked in kernel.SetInformationJobObject.asked] == [9, 4]


def test_a_system_without_such_calls_has_no_such_wall() -> None:
    assert not enter_job(object())
