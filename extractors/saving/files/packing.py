"""Zip packages that are identical to the byte for identical content, on any system and at any time."""

import io
import zipfile
from collections.abc import Iterable

_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest that zip files can hold
_UNIX = 3
_PACKED_ALREADY = (".png", ".jpg", ".jpeg", ".gif", ".webp")


def pack_zip(files: Iterable[tuple[str, bytes]], *, stored: frozenset[str] = frozenset()) -> bytes:
    """Return a zip package of files in the given order.

    Args:
        files: (name inside the package, content).
        stored: the names that are not compressed; nor are pictures, which are compressed already.
    """
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as package:
        for name, content in files:
            entry = zipfile.ZipInfo(name, _TIME)
            entry.create_system = _UNIX  # else the bytes would depend on the system
            entry.external_attr = 0o644 << 16
            is_stored = name in stored or name.endswith(_PACKED_ALREADY)
            entry.compress_type = zipfile.ZIP_STORED if is_stored else zipfile.ZIP_DEFLATED
            package.writestr(entry, content)
    return written.getvalue()


def repack_zip(package: bytes) -> bytes:
    """Return another program's zip package with its files in the same order and without time and system."""
    with zipfile.ZipFile(io.BytesIO(package)) as source:
        return pack_zip((name, source.read(name)) for name in source.namelist())
