"""Which encoding a page is read in, and that a better decoding is preferred to replacement characters."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.errors import UsageError
from extractors.pages.decoding.encodings import DecodedText, decode, known_encodings
from extractors.pages.page import EncodingOrigin

GERMAN = "Schöne Grüße aus der Straße über dem Fluß, für müde Füße – „sehr schön“"
RUSSIAN = "Старый мост закрыли весной, а новый обещают открыть только к ноябрю."
JAPANESE = "峠を越えると、小さな小屋が見えます。冬のあいだは閉まっていますが、四月の終わりには戸が開き、お茶が出ます。"


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16le"),
        ("utf-32", "utf-32le"),
    ],
)
def test_a_byte_order_mark_settles_it_and_is_no_text(codec: str, name: str):
    decoded = decode(RUSSIAN.encode(codec), header_encoding="koi8-r")

    assert decoded == DecodedText(text=RUSSIAN, encoding=name, origin=EncodingOrigin.BYTE_ORDER_MARK)


def test_valid_utf8_goes_before_a_header_and_a_declaration_that_say_otherwise():
    text = f'<meta charset="windows-1251"><p>{GERMAN}</p>'

    assert decode(text.encode(), header_encoding="latin1") == DecodedText(
        text=text, encoding="utf-8", origin=EncodingOrigin.VALID_UTF8
    )


@pytest.mark.parametrize("codec", ["utf-16le", "utf-16be"])
@pytest.mark.parametrize("text", [GERMAN, RUSSIAN, f"<html><body><p>{JAPANESE}</p></body></html>"])
def test_utf16_without_a_mark_is_seen(codec: str, text: str):
    assert decode(text.encode(codec)) == DecodedText(text=text, encoding=codec, origin=EncodingOrigin.DETECTED)


def test_the_header_goes_before_the_declaration():
    page = f'<meta charset="windows-1251"><p>{RUSSIAN}</p>'.encode("koi8-r")

    decoded = decode(page, header_encoding="KOI8-R")

    assert RUSSIAN in decoded.text
    assert (decoded.encoding, decoded.origin) == ("koi8-r", EncodingOrigin.HEADER)


def test_a_declared_iso_8859_1_means_windows_1252():
    text = '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><p>“9 €” – it’s</p>'

    assert decode(text.encode("cp1252")) == DecodedText(
        text=text, encoding="windows-1252", origin=EncodingOrigin.DECLARED
    )


def test_a_declared_gb2312_is_read_by_the_wider_table_of_today():
    text = '<meta charset="gb2312"><p>朱镕基讲话实录，第一卷。㐀</p>'

    decoded = decode(text.encode("gb18030"))

    assert decoded.text == text
    assert decoded.encoding == "gbk"


def test_a_declaration_that_breaks_the_text_is_not_believed():
    page = f'<meta charset="euc-jp"><p>{RUSSIAN}</p>'.encode("cp1251")

    decoded = decode(page)

    assert RUSSIAN in decoded.text
    assert (decoded.encoding, decoded.origin) == ("windows-1251", EncodingOrigin.DETECTED)


@pytest.mark.parametrize(
    ("text", "codec", "name"),
    [
        (RUSSIAN, "koi8-r", "koi8-u"),
        (RUSSIAN, "cp1251", "windows-1251"),
        (JAPANESE, "shift_jis", "shift_jis"),
        (JAPANESE, "euc-jp", "euc-jp"),
        (JAPANESE, "iso2022_jp", "iso-2022-jp"),
        (
            "오래된 다리는 봄에 닫혔고 새 다리는 십일월에 열립니다. 그때까지 사람들은 숲길로 다닙니다.",
            "cp949",
            "euc-kr",
        ),
        (GERMAN, "cp1252", "windows-1252"),
    ],
)
def test_what_declares_nothing_is_detected(text: str, codec: str, name: str):
    page = f"<html><body><p>{text}</p></body></html>"

    assert decode(page.encode(codec)) == DecodedText(text=page, encoding=name, origin=EncodingOrigin.DETECTED)


def test_a_few_stray_bytes_leave_utf8_what_it_is():
    page = GERMAN.encode() + b" caf\xe9, it\x92s \xc3 \xe4\xb8 "

    decoded = decode(page)

    assert decoded.text == f"{GERMAN} café, it’s \ufffd \ufffd "
    assert (decoded.encoding, decoded.origin) == ("utf-8", EncodingOrigin.DETECTED)
    assert decoded.notes == ("4 places were not UTF-8. Single letters were read as Windows-1252.",)


def test_one_latin_letter_in_a_page_declared_as_utf8_is_no_replacement_mark():
    assert decode(b'<meta charset="utf-8"><p>caf\xe9</p>').text == '<meta charset="utf-8"><p>café</p>'


def test_the_encoding_chosen_by_hand_goes_before_everything():
    decoded = decode(b"\xef\xbb\xbf" + GERMAN.encode(), header_encoding="utf-8", encoding="Latin1")

    assert decoded.text.startswith("ï»¿SchÃ¶ne")
    assert (decoded.encoding, decoded.origin) == ("windows-1252", EncodingOrigin.CHOSEN)


def test_a_mark_of_the_chosen_encoding_is_no_text():
    assert decode("\ufeffSchön".encode(), encoding="utf-8").text == "Schön"


def test_characters_that_cannot_be_read_are_counted():
    assert decode(b"\xe9\xe8 a", encoding="utf-8").notes == ("2 characters could not be read.",)


@pytest.mark.parametrize("label", ["klingon", "", "replacement", "base64"])
def test_an_unknown_label_is_refused_with_advice(label: str):
    with pytest.raises(UsageError, match="choose one such as utf-8"):
        decode(b"x", encoding=label)


def test_every_encoding_on_the_menu_can_be_chosen():
    names = known_encodings()

    assert names[0] == "utf-8"
    assert len(names) == len(set(names)) > 30
    assert {decode(b"abcd", encoding=name).encoding for name in names} == set(names)


@settings(derandomize=True, max_examples=200)
@given(content=st.binary(max_size=400), label=st.sampled_from(["", "utf-8", "shift_jis", "utf-16", "nonsense"]))
def test_any_bytes_are_decoded_to_something(content: bytes, label: str):
    assert isinstance(decode(content, header_encoding=label).text, str)


@settings(derandomize=True, max_examples=200)
@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=300))
def test_utf8_is_read_back_as_it_was(text: str):
    assert decode(text.encode()).text == text.removeprefix("\ufeff")
