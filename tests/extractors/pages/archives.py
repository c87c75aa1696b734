"""Files with a page and its pictures in them, generated for the tests."""

import struct
import zlib
from email.message import EmailMessage, Message
from email.policy import SMTP


def png(red: int = 255, *, side: int = 40) -> bytes:
    """Return a complete PNG of one colour."""
    rows = b"".join(b"\0" + bytes((red, 0, 0)) * side for _ in range(side))
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    framed = (
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(framed)


def part(content: bytes, media_type: str, *, encoding: str = "base64", **fields: str) -> Message:
    """Return one part of a message; an underscore in a field's name stands for a hyphen."""
    made = EmailMessage(policy=SMTP)
    main, _, sub = media_type.partition("/")
    made.set_content(content, maintype=main, subtype=sub.partition(";")[0], cte=encoding)
    del made["MIME-Version"]
    made.replace_header("Content-Type", media_type)
    for name, value in fields.items():
        made[name.replace("_", "-")] = value
    return made


def message(*parts: Message, kind: str = "related", **fields: str) -> bytes:
    """Return a message made of parts."""
    made = EmailMessage(policy=SMTP)
    made["MIME-Version"] = "1.0"
    for name, value in fields.items():
        made[name.replace("_", "-")] = value
    made["Content-Type"] = f'multipart/{kind}; boundary="=_a boundary"'
    made.set_payload(list(parts))
    return made.as_bytes()
