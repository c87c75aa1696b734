"""Windows keeps a worker from writing to a person's files: its token gets low integrity and loses its privileges.

A process can reduce its own token for good, so no second process is needed. A low-integrity process cannot write to
anything that is not marked so, whoever owns it, nor send messages to windows or open processes above it. The worker's
folder is marked so first. Reading still works, and so does the network: refusing those takes an AppContainer.

UNTRIED: written from Microsoft's description of mandatory integrity control (winnt.h, securitybaseapi.h, sddl.h), on a
system without Windows.
"""

import ctypes
from ctypes import byref, c_uint32, c_void_p, sizeof
from pathlib import Path
from typing import Any

_QUERY, _ADJUST_PRIVILEGES, _ADJUST_DEFAULT = 0x0008, 0x0020, 0x0080  # access rights to a token
_PRIVILEGES, _INTEGRITY = 3, 25  # TokenPrivileges, TokenIntegrityLevel
_IS_INTEGRITY = 0x20  # SE_GROUP_INTEGRITY
_REMOVED = 0x4  # SE_PRIVILEGE_REMOVED
_LOW = "S-1-16-4096"  # the security identifier of low integrity
# A label for the folder and everything below it: "no write up", low.
_LOW_FOLDER = "S:(ML;OICI;NW;;;LW)"
_SDDL_VERSION, _FILE_OBJECT, _LABEL = 1, 1, 0x10


class _Label(ctypes.Structure):
    """TOKEN_MANDATORY_LABEL."""

    _fields_ = (("identifier", c_void_p), ("attributes", c_uint32))


class _Privilege(ctypes.Structure):
    """LUID_AND_ATTRIBUTES."""

    _fields_ = (("low", c_uint32), ("high", c_uint32), ("attributes", c_uint32))


def lower_token(folder: Path, kernel: Any = None, security: Any = None) -> bool:
    """Lower this process for good, with one folder to write in; return whether the system did.

    Args:
        folder: the worker's own.
        kernel: the library of system calls; Windows' own if None.
        security: that of the security calls, likewise.
    """
    try:
        kernel = kernel if kernel is not None else ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]
        security = security if security is not None else ctypes.WinDLL("advapi32")  # type: ignore[attr-defined]
        kernel.GetCurrentProcess.restype = c_void_p
        token = c_void_p()
        access = _QUERY | _ADJUST_PRIVILEGES | _ADJUST_DEFAULT
        if not security.OpenProcessToken(c_void_p(kernel.GetCurrentProcess()), access, byref(token)):
            return False
        try:
            # The folder first: a lowered process cannot mark anything.
            return (
                _mark_low(folder, kernel, security)
                and _drop_privileges(token, security)
                and _lower(token, kernel, security)
            )
        finally:
            kernel.CloseHandle(token)
    except (OSError, AttributeError, ValueError):
        return False


def _mark_low(folder: Path, kernel: Any, security: Any) -> bool:
    described, label = c_void_p(), c_void_p()
    is_present, is_default = c_uint32(), c_uint32()
    if not security.ConvertStringSecurityDescriptorToSecurityDescriptorW(
        _LOW_FOLDER, _SDDL_VERSION, byref(described), None
    ):
        return False
    try:
        return bool(
            security.GetSecurityDescriptorSacl(described, byref(is_present), byref(label), byref(is_default))
            and security.SetNamedSecurityInfoW(str(folder), _FILE_OBJECT, _LABEL, None, None, None, label) == 0
        )
    finally:
        kernel.LocalFree(described)


def _drop_privileges(token: c_void_p, security: Any) -> bool:
    """Remove all privileges from a token; privileges that are only disabled could be enabled again."""
    size = c_uint32()
    security.GetTokenInformation(token, _PRIVILEGES, None, 0, byref(size))  # returns the size that it needs
    held = ctypes.create_string_buffer(max(size.value, sizeof(c_uint32)))
    if not security.GetTokenInformation(token, _PRIVILEGES, held, len(held), byref(size)):
        return False
    count = min(c_uint32.from_buffer(held).value, (len(held) - sizeof(c_uint32)) // sizeof(_Privilege))
    for one in (_Privilege * count).from_buffer(held, sizeof(c_uint32)):
        one.attributes = _REMOVED
    return bool(security.AdjustTokenPrivileges(token, 0, held, 0, None, None))


def _lower(token: c_void_p, kernel: Any, security: Any) -> bool:
    identifier = c_void_p()
    if not security.ConvertStringSidToSidW(_LOW, byref(identifier)):
        return False
    try:
        label = _Label(identifier, _IS_INTEGRITY)
        size = sizeof(label) + security.GetLengthSid(identifier)
        return bool(security.SetTokenInformation(token, _INTEGRITY, byref(label), size))
    finally:
        kernel.LocalFree(identifier)
