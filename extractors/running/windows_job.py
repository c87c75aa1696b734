"""Windows keeps a worker from starting programs: a job object limited to one process, itself.

UNTRIED: written from Microsoft's description of job objects (winnt.h, jobapi2.h), on a system without Windows. It does
not protect files, which `windows_token` does, nor does it block the network.
"""

import ctypes
from ctypes import c_int64, c_size_t, c_uint32, c_void_p
from typing import Any

_EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
_UI_RESTRICTIONS = 4  # JobObjectBasicUIRestrictions
_ONE_PROCESS, _DIES_WITH_JOB, _NO_ERROR_BOX = 0x8, 0x2000, 0x400
_NO_WINDOWS = 0xFF  # others' handles, the clipboard, settings, the desktop, logging off


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("per_process_user_time", c_int64),
        ("per_job_user_time", c_int64),
        ("flags", c_uint32),
        ("least_working_set", c_size_t),
        ("most_working_set", c_size_t),
        ("most_processes", c_uint32),
        ("affinity", c_size_t),
        ("priority_class", c_uint32),
        ("scheduling_class", c_uint32),
    )


class _ExtendedLimits(ctypes.Structure):
    _fields_ = (
        ("basic", _BasicLimits),
        ("io_counters", c_int64 * 6),
        ("process_memory", c_size_t),
        ("job_memory", c_size_t),
        ("peak_process_memory", c_size_t),
        ("peak_job_memory", c_size_t),
    )


def enter_job(kernel: Any = None) -> bool:
    """Put this process into a new job that admits no other; return whether the system did.

    Args:
        kernel: the library of system calls; Windows' own if None.
    """
    try:
        library: Any = kernel if kernel is not None else ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]
        library.CreateJobObjectW.restype = c_void_p
        library.GetCurrentProcess.restype = c_void_p
        job = library.CreateJobObjectW(None, None)
        if not job:
            return False
        limits = _ExtendedLimits()
        limits.basic.flags = _ONE_PROCESS | _DIES_WITH_JOB | _NO_ERROR_BOX
        limits.basic.most_processes = 1
        windows = c_uint32(_NO_WINDOWS)
        handle = c_void_p(job)
        return bool(
            library.SetInformationJobObject(handle, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
            and library.SetInformationJobObject(handle, _UI_RESTRICTIONS, ctypes.byref(windows), ctypes.sizeof(windows))
            and library.AssignProcessToJobObject(handle, c_void_p(library.GetCurrentProcess()))
        )
    except (OSError, AttributeError):
        return False
