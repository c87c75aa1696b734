"""Zip packages that are identical to the byte."""

import io
import zipfile

from extractors.saving.files.packing import pack_zip, repack_zip


def test_a_package_tells_nothing_of_the_time_it_was_made() -> None:
    by_others = io.BytesIO()
    with zipfile.ZipFile(by_others, "w") as package:
        package.writestr("b.xml", "<b/>")
        package.writestr("a.png", b"\0")

    again = repack_zip(by_others.getvalue())

    assert again == pack_zip([("b.xml", b"<b/>"), ("a.png", b"\0")])
    with zipfile.ZipFile(io.BytesIO(again)) as package:
        assert package.namelist() == ["b.xml", "a.png"]
        assert {one.date_time[0] for one in package.infolist()} == {1980}


def test_what_is_packed_already_is_stored() -> None:
    with zipfile.ZipFile(
        io.BytesIO(pack_zip([("a.png", b"\0"), ("m", b""), ("b", b"")], stored=frozenset({"m"})))
    ) as package:
        assert [one.compress_type for one in package.infolist()] == [zipfile.ZIP_STORED] * 2 + [zipfile.ZIP_DEFLATED]
