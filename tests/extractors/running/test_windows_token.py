"""The calls to Windows about a worker's token; whether Windows does what they ask has not been tried."""

import ctypes
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from extractors.running import windows_token
from extractors.running.windows_token import lower_token

FOLDER = Path("a folder")
PRIVILEGES = 2


class Library:
    """The parts of Windows' libraries that a token needs: each call is recorded with its arguments, in order."""

    def __init__(self, **answers: int) -> None:
        self.asked: list[str] = []
        self.given: dict[str, tuple[Any, ...]] = {}
        self._answers = {"SetNamedSecurityInfoW": 0, "GetLengthSid": 12} | answers

    def __getattr__(self, name: str) -> Callable[..., int]:
        if name.startswith("_"):
            raise AttributeError(name)

        def call(*args: Any) -> int:
            self.asked.append(name)
            self.given[name] = args
            if name == "GetTokenInformation":
                return self._tell_privileges(*args)
            return self._answers.get(name, 1)

        call.restype = None  # type: ignore[attr-defined]
        setattr(self, name, call)
        return call

    def _tell_privileges(self, token: object, what: int, room: Any, size: int, needed: Any) -> int:
        needed._obj.value = 4 + PRIVILEGES * ctypes.sizeof(windows_token._Privilege)
        if room is None:
            return 0
        ctypes.c_uint32.from_buffer(room).value = PRIVILEGES
        return self._answers.get("GetTokenInformation", 1)


def test_a_label_and_a_privilege_are_laid_out_as_a_64_bit_windows_wants_them() -> None:
    assert ctypes.sizeof(windows_token._Label) == 16
    assert ctypes.sizeof(windows_token._Privilege) == 12


def test_the_folder_is_marked_before_the_token_is_lowered() -> None:
    library = Library()

    assert lower_token(FOLDER, library, library)

    order = [
        name
        for name in library.asked
        if name in ("SetNamedSecurityInfoW", "AdjustTokenPrivileges", "SetTokenInformation")
    ]
    assert order == ["SetNamedSecurityInfoW", "AdjustTokenPrivileges", "SetTokenInformation"]
    assert library.given["SetNamedSecurityInfoW"][:3] == (str(FOLDER), 1, 0x10)
    assert library.given["SetTokenInformation"][1::2] == (25, 16 + 12)
    assert library.asked.count("LocalFree") == 2
    assert library.asked[-1] == "CloseHandle"


def test_all_privileges_are_taken_out_and_not_only_switched_off() -> None:
    library = Library()

    lower_token(FOLDER, library, library)

    _, are_all_disabled, held, *_ = library.given["AdjustTokenPrivileges"]
    kept = (windows_token._Privilege * PRIVILEGES).from_buffer(held, 4)
    assert not are_all_disabled
    assert [one.attributes for one in kept] == [0x4, 0x4]


@pytest.mark.parametrize(
    "refused",
    [
        "OpenProcessToken",
        "ConvertStringSecurityDescriptorToSecurityDescriptorW",
        "GetSecurityDescriptorSacl",
        "GetTokenInformation",
        "AdjustTokenPrivileges",
        "ConvertStringSidToSidW",
        "SetTokenInformation",
    ],
)
def test_what_windows_refuses_is_no_wall(refused: str) -> None:
    library = Library(**{refused: 0})

    assert not lower_token(FOLDER, library, library)


def test_a_folder_that_cannot_be_marked_leaves_the_token_as_it_is() -> None:
    library = Library(SetNamedSecurityInfoW=5)

    assert not lower_token(FOLDER, library, library)
    assert "SetTokenInformation" not in library.asked


def test_a_system_without_such_calls_has_no_such_wall() -> None:
    assert not lower_token(FOLDER, object(), object())
