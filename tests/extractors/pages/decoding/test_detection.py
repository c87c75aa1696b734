"""Guessing an encoding, with the better detector and without it."""

import builtins
from types import ModuleType
from typing import Any

import pytest

from extractors.pages.decoding.detection import guess, utf16_name

POLISH = (
    "Zażółć gęślą jaźń: stary most zamknięto wiosną, a nowy mają otworzyć dopiero w listopadzie. Żółta łódź płynie."
)


def test_a_naive_here_and_there_does_not_make_an_english_page_polish():
    english = "The old bridge was closed in spring, and it was naïve to think that the new one would open soon. "
    english += (
        "Until then people take the road through the wood, which is long and, says the postman, rather good. " * 3
    )

    assert guess(english.encode("cp1252")) == "windows-1252"


def test_marks_alone_do_not_make_an_english_page_greek():
    page = "<p>Image-Edit × Qwen-Image, 5 € ® IRA® – I’ m here " + "and some more words " * 100

    assert guess(page.encode("cp1252")) == "windows-1252"


def test_a_language_full_of_accents_keeps_its_own_encoding():
    assert guess(POLISH.encode("cp1250")) == "windows-1250"


def test_letters_far_behind_the_styles_are_found():
    page = b"<style>" + b"a{color:red}\n" * 40_000 + b"</style><p>" + POLISH.encode("cp1250")

    assert guess(page) == "windows-1250"


def test_charset_normalizer_decides_where_resiliparse_is_not_installed(monkeypatch: pytest.MonkeyPatch):
    real_import = builtins.__import__

    def without_resiliparse(name: str, *args: Any, **options: Any) -> ModuleType:
        if name.startswith("resiliparse"):
            raise ImportError(name)
        return real_import(name, *args, **options)

    monkeypatch.setattr(builtins, "__import__", without_resiliparse)
    text = "Старый мост закрыли весной, а новый обещают открыть только к ноябрю. До тех пор жители ездят в объезд."

    assert guess(f"<p>{text}</p>".encode("cp1251")) == "windows-1251"


@pytest.mark.parametrize(
    "content", [b"", b"x", b"plain", b"\0" * 1_000, b"<p>padded</p>" + b"\0" * 1_000, bytes(range(256)) * 40]
)
def test_nul_bytes_alone_do_not_make_utf16(content: bytes):
    assert utf16_name(content) == ""


def test_a_sample_cut_in_two_is_still_utf16():
    assert utf16_name("viele Wörter ".encode("utf-16le") * 5_000 + b"x") == "utf-16le"
