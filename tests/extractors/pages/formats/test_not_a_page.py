"""Files that are refused as no page, and pages that only look like such."""

import random

import pytest

from extractors.errors import NotAPageError
from extractors.pages.formats.not_a_page import NOT_A_PAGE
from extractors.pages.opening import open_bytes
from extractors.pages.raw_document import RawDocument

RUSSIAN = "<p>Старый мост закрыли весной, а новый обещают открыть только к ноябрю.</p>"
NOISE = random.Random(7).randbytes(3_000)


def test_utf16_is_a_page_although_half_of_it_looks_like_control_characters():
    (page,) = open_bytes(RUSSIAN.encode("utf-16le"), source="a test")

    assert page.text == RUSSIAN


def test_who_chooses_utf16_is_believed():
    assert not NOT_A_PAGE.recognises(RawDocument(content=NOISE, source="a test", encoding="UTF-16LE"))


def test_who_chooses_utf16_for_a_picture_is_not():
    assert NOT_A_PAGE.recognises(
        RawDocument(content=b"\x89PNG\r\n\x1a\n\0" + NOISE, source="a test", encoding="utf-16le")
    )


@pytest.mark.parametrize("encoding", [None, "utf-8", "windows-1252"])
def test_noise_is_refused_in_one_sentence(encoding: str | None):
    with pytest.raises(NotAPageError) as caught:
        NOT_A_PAGE.read(RawDocument(content=NOISE, source="a test", encoding=encoding))

    assert str(caught.value) == (
        "a test: it is neither text nor any known format; open a page saved as HTML or as plain text"
    )
