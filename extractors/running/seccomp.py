"""seccomp: the Linux kernel refuses this process some system calls, whatever code makes them.

It refuses calls that start programs or copies of the process, send to or listen on any socket, signal or inspect other
processes, change who may read a file, or are of no use to an extractor (mounts, modules, clocks). Each fails with
EPERM, which libraries take for a missing permission. Threads go on working.

The filter is a program for the kernel's packet filter, which sees the call's number and its arguments as numbers.

Source: https://docs.kernel.org/userspace-api/seccomp_filter.html; the numbers are those of the kernel's tables.
"""

import ctypes
import errno
import os
import platform
import struct
import sys
from collections.abc import Sequence

_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _MODE_FILTER = 38, 22, 2
_LOAD, _IF_EQUAL, _IF_ANY_BIT, _IF_AT_LEAST, _RETURN = 0x20, 0x15, 0x45, 0x35, 0x06
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_ERROR = 0x00050000  # plus the error's number
_NUMBER, _ARCHITECTURE, _FIRST, _SECOND, _FIFTH = 0, 4, 16, 24, 48  # offsets in seccomp_data; arguments: the low half
_HIGH = 4  # from the low half of an argument to its high half; both architectures are little-endian
_CLONE_THREAD = 0x10000
_TYPE_INTO_TERMINAL, _TERMINAL_OF_LINUX = 0x5412, 0x541C
_X32 = 0x40000000  # from this number on, x86-64 has a second set of its calls

# Refused whatever the arguments, by the kernel's names, for x86-64 and 64-bit ARM; None for a call that does not exist.
_REFUSED = {
    "fork": (57, None), "vfork": (58, None), "execve": (59, 221), "execveat": (322, 281),
    "connect": (42, 203), "accept": (43, 202), "accept4": (288, 242), "bind": (49, 200), "listen": (50, 201),
    "sendmsg": (46, 211), "sendmmsg": (307, 269), "io_uring_setup": (425, 425),
    "tkill": (200, 130), "rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240), "setpgid": (109, 154),
    "pidfd_send_signal": (424, 424), "pidfd_open": (434, 434), "pidfd_getfd": (438, 438),
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53), "fchmodat2": (452, 452),
    "chown": (92, None), "lchown": (94, None), "fchown": (93, 55), "fchownat": (260, 54),
    "setxattr": (188, 5), "lsetxattr": (189, 6), "fsetxattr": (190, 7),
    "removexattr": (197, 14), "lremovexattr": (198, 15), "fremovexattr": (199, 16),
    "utime": (132, None), "utimes": (235, None), "futimesat": (261, None), "utimensat": (280, 88),
    "unshare": (272, 97), "setns": (308, 268), "chroot": (161, 51), "pivot_root": (155, 41),
    "mount": (165, 40), "umount2": (166, 39), "open_tree": (428, 428), "move_mount": (429, 429), "fsopen": (430, 430),
    "fsconfig": (431, 431), "fsmount": (432, 432), "fspick": (433, 433), "mount_setattr": (442, 442),
    "mknod": (133, None), "mknodat": (259, 33), "open_by_handle_at": (304, 265),
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282),
    "add_key": (248, 217), "request_key": (249, 218), "keyctl": (250, 219),
    "init_module": (175, 105), "finit_module": (313, 273), "delete_module": (176, 106),
    "kexec_load": (246, 104), "kexec_file_load": (320, 294), "reboot": (169, 142),
    "swapon": (167, 224), "swapoff": (168, 225), "settimeofday": (164, 170), "clock_settime": (227, 112),
    "sethostname": (170, 161), "setdomainname": (171, 162), "adjtimex": (159, 171), "clock_adjtime": (305, 266),
    "syslog": (103, 116), "acct": (163, 89), "quotactl": (179, 60), "quotactl_fd": (443, 443), "vhangup": (153, 58),
    "ioperm": (173, None), "iopl": (172, None), "fanotify_init": (300, 262),
    # Memory, semaphores and queues that are in no folder, are shared with others and outlive the process.
    "shmget": (29, 194), "shmat": (30, 196), "shmctl": (31, 195), "semget": (64, 190), "semop": (65, 193),
    "semctl": (66, 191), "semtimedop": (220, 192), "msgget": (68, 186), "msgsnd": (69, 189), "msgrcv": (70, 188),
    "msgctl": (71, 187), "mq_open": (240, 180), "mq_unlink": (241, 181),
    "ioprio_set": (251, 30), "migrate_pages": (256, 238), "move_pages": (279, 239), "kcmp": (312, 272),
    "process_madvise": (440, 440),
}  # fmt: skip
_BY_ARGUMENT = {
    "clone": (56, 220), "clone3": (435, 435), "sendto": (44, 206), "kill": (62, 129), "tgkill": (234, 131),
    "prlimit64": (302, 261), "ioctl": (16, 29), "socket": (41, 198), "fcntl": (72, 25), "setpriority": (141, 140),
}  # fmt: skip
_OF_ITSELF = {  # the first argument is a process, 0 for this one: its cores and its scheduling
    "sched_setaffinity": (203, 122), "sched_setscheduler": (144, 119), "sched_setparam": (142, 118),
    "sched_setattr": (314, 274),
}  # fmt: skip
# The only sockets allowed; any other kind would only expose faults of the kernel.
_UNIX, _INTERNET, _INTERNET_6 = 1, 2, 10
_SIGNALS_BY_FILE = (8, 10, 15)  # F_SETOWN, F_SETSIG, F_SETOWN_EX: which signal goes to whom when a file can be read
_OWNER_OF_FILE = (0x8901, 0x8902)  # FIOSETOWN, SIOCSPGRP: the same by ioctl
_MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("steps", ctypes.c_char_p)]


def refuse_calls() -> bool:
    """Refuse this process, for good, the calls that the module describes.

    Call it while there is only one thread.

    Returns:
        Whether the kernel does so; it works on Linux for x86-64 and 64-bit ARM.
    """
    if not sys.platform.startswith("linux") or platform.machine() not in _MACHINES or sys.maxsize < 2**32:
        return False
    steps = _steps(*_MACHINES[platform.machine()], os.getpid())
    program = _Program(len(steps) // 8, steps)
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    return bool(libc.prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(program), 0, 0) == 0)


def _steps(column: int, architecture: int, own_id: int) -> bytes:
    """Return the filter: the first step that returns decides."""
    refuse, numbers = _ERROR | errno.EPERM, {name: both[column] for name, both in _BY_ARGUMENT.items()}
    steps = [_step(_LOAD, _ARCHITECTURE), _step(_IF_EQUAL, architecture, 1, 0), _step(_RETURN, _KILL)]
    steps += [_step(_LOAD, _NUMBER)]
    if column == 0:
        steps += [_step(_IF_AT_LEAST, _X32, 0, 1), _step(_RETURN, _KILL)]
    for both in _REFUSED.values():
        number = both[column]
        if number is not None:
            steps += [_step(_IF_EQUAL, number, 0, 1), _step(_RETURN, refuse)]
    # The C library falls back to clone, whose flags can be checked here.
    steps += _when(numbers["clone3"], [_step(_RETURN, _ERROR | errno.ENOSYS)])
    steps += _when(
        numbers["clone"],
        [_step(_LOAD, _FIRST), _step(_IF_ANY_BIT, _CLONE_THREAD, 1, 0), _step(_RETURN, refuse)],
    )
    steps += _when(  # to an address; a write to a socket pair has none
        numbers["sendto"],
        [
            _step(_LOAD, _FIFTH),
            _step(_IF_EQUAL, 0, 1, 0),
            _step(_RETURN, refuse),
            _step(_LOAD, _FIFTH + _HIGH),
            _step(_IF_EQUAL, 0, 1, 0),
            _step(_RETURN, refuse),
        ],
    )
    to_itself = [_step(_LOAD, _FIRST), _step(_IF_EQUAL, own_id, 1, 0), _step(_RETURN, refuse)]
    steps += _when(numbers["kill"], to_itself) + _when(numbers["tgkill"], to_itself)
    for number in (numbers["prlimit64"], *(both[column] for both in _OF_ITSELF.values())):
        steps += _when(number, _refuse_but(_FIRST, (0, own_id), refuse))
    steps += _when(numbers["setpriority"], _refuse_but(_SECOND, (0, own_id), refuse))
    steps += _when(numbers["socket"], _refuse_but(_FIRST, (_UNIX, _INTERNET, _INTERNET_6), refuse))
    steps += _when(numbers["fcntl"], _refuse(_SECOND, _SIGNALS_BY_FILE, refuse))
    by_control = (_TYPE_INTO_TERMINAL, _TERMINAL_OF_LINUX, *_OWNER_OF_FILE)
    steps += _when(numbers["ioctl"], _refuse(_SECOND, by_control, refuse))
    return b"".join([*steps, _step(_RETURN, _ALLOW)])


def _refuse(argument: int, values: Sequence[int], refuse: int) -> list[bytes]:
    """Return the steps that refuse a call if an argument has one of some values."""
    checks = [_step(_IF_EQUAL, value, len(values) - place + 1, 0) for place, value in enumerate(values, start=1)]
    return [_step(_LOAD, argument), *checks, _step(_RETURN, _ALLOW), _step(_RETURN, refuse)]


def _refuse_but(argument: int, values: Sequence[int], refuse: int) -> list[bytes]:
    """Return the steps that refuse a call unless an argument has one of some values."""
    checks = [_step(_IF_EQUAL, value, len(values) - place + 1, 0) for place, value in enumerate(values, start=1)]
    return [_step(_LOAD, argument), *checks, _step(_RETURN, refuse)]


def _when(number: int, steps: Sequence[bytes]) -> list[bytes]:
    """Return the steps for one call; they either return or fall through to allowing it."""
    return [_step(_IF_EQUAL, number, 0, len(steps) + 1), *steps, _step(_RETURN, _ALLOW)]


def _step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, value)
