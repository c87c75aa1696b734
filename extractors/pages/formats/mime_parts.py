"""Parses a MIME message: MHTML or mail.

The standard library decodes the transfer encodings. Its message parser is not used: it looks at every line, so that
parsing messages with 1 MB of pictures took five times as long as parsing the pages (60 pages of the corpus), it
recurses for each level, makes an object for each of a million parts, and takes quadratic time for the parameters of a
long header. Here a boundary is found by string search.
"""

import binascii
import re
from dataclasses import dataclass, field
from functools import cached_property

MOST_PARTS = 10_000  # chosen by hand: far more than a page has
_MOST_LEVELS = 10  # of nested multiparts; chosen by hand
_HEADER_BYTES = 65_536
_VALUE_CHARACTERS = 2_000
_GUESSED_WITHIN_BYTES = 10_000

_BLANK_LINES = (b"\n\n", b"\n\r\n")
_FOLD = re.compile(r"\r?\n[ \t]+")
_NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="))
_PARAMETER = re.compile(r""";\s*+(boundary|charset|start)\s*+=\s*+(?:"([^"]*+)"|([^\s;]++))""", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z][\w.-]{0,79}")
_FIRST_FIELD = re.compile(rb"[A-Za-z][\w.-]{0,79}:")
# What may precede it: a byte-order mark, blank lines, the line that separates the mails in a mailbox file.
_BEFORE = re.compile(rb"(?:\xef\xbb\xbf)?\s*+(?:From [^\r\n]{0,500}\r?\n)?+")
_DELIMITER_END = re.compile(rb"(--)?[ \t]*(?:\r?\n|\Z)")
_ANY_DELIMITER = re.compile(rb"(?:\A|\n)--([^\r\n]{5,70}?)[ \t]*\r?\n[A-Za-z][\w.-]{0,79}:")


@dataclass(frozen=True, kw_only=True)  # no slots: `content` is cached, because the root is asked for it twice
class MimePart:
    """One part that contains no others.

    Attributes:
        header: its fields by name in lower case, the first of each.
        body: its bytes as they are sent.
        is_start: whether the message declares it as its root.
        is_aside: whether it belongs to an attachment, such as a forwarded mail.
    """

    header: dict[str, str]
    body: bytes
    is_start: bool = False
    is_aside: bool = False

    @property
    def media_type(self) -> str:
        """Its type, such as "text/html"; "" where it names none."""
        return _media_type(self.header)

    @property
    def charset(self) -> str:
        """The label of its encoding, or ""."""
        return _parameter(self.header, "charset").strip("'")

    @property
    def content_id(self) -> str:
        """Its identifier without angle brackets, or ""."""
        return self.header.get("content-id", "").strip().strip("<>")

    @property
    def location(self) -> str:
        """Its address, or ""."""
        return address_in(self.header, "content-location")

    @cached_property
    def content(self) -> bytes:
        """Its bytes with the transfer encoding undone."""
        encoding = self.header.get("content-transfer-encoding", "").strip().lower()
        if encoding == "base64":
            return from_base64(self.body)
        from email.message import Message  # 2 ms

        leaf = Message()
        leaf["Content-Transfer-Encoding"] = encoding
        leaf.set_payload(self.body.decode("ascii", "surrogateescape"))
        content = leaf.get_payload(decode=True)  # get_content() would turn undeclared UTF-8 into replacement characters
        return content if isinstance(content, bytes) else b""


@dataclass(kw_only=True)
class MimeMessage:
    """A message.

    Attributes:
        header: its own fields, as in a part.
        parts: its parts, flattened, in order.
        count: how many parts there were, including those that contain others.
        is_whole: whether its end is there.
        is_sealed: whether it holds parts that are encrypted, or signed so that they cannot be read.
        is_overfull: whether parts were left out because there were too many, or nested too deep.
    """

    header: dict[str, str]
    parts: list[MimePart] = field(default_factory=list)
    count: int = 0
    is_whole: bool = True
    is_sealed: bool = False
    is_overfull: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    """The bytes between two offsets of a message: a part, or several in each other.

    Attributes:
        level: how many others it is in.
        is_start: whether the message declares it, or one that it is in, as its root.
        is_aside: whether it is in an attachment.
    """

    header: dict[str, str]
    start: int
    end: int
    level: int = 0
    is_start: bool = False
    is_aside: bool = False


def header_of(content: bytes) -> dict[str, str]:
    """Return the header fields of a message, or nothing if the bytes do not begin with any."""
    start = _start(content)
    return _header(content, start, len(content))[0] if _FIRST_FIELD.match(content, start) else {}


def from_base64(body: bytes) -> bytes:
    """Return base64 decoded, up to a fault; `email` would return all of it undecoded if the end is missing."""
    import pybase64  # 2 ms; ten times as fast as the standard library's, and pictures are most of a message

    try:
        return pybase64.b64decode(body)
    except binascii.Error:
        letters = body.translate(None, _NOT_BASE64)
    try:
        return binascii.a2b_base64(letters[: len(letters) // 4 * 4])
    except binascii.Error:
        return b""


def address_in(header: dict[str, str], name: str) -> str:
    """Return the address in a field, or "": a long one may be wrapped at any point."""
    return header.get(name, "").replace("\t", "").strip()


def parse_message(content: bytes) -> MimeMessage:
    """Return a message's parts. If it is damaged, as many of them as can be read."""
    start = _start(content)
    header, body = _header(content, start, len(content))
    message = MimeMessage(header=header)
    _add(message, content, _Piece(header, body, len(content)))
    return message


def _start(content: bytes) -> int:
    before = _BEFORE.match(content)
    return before.end() if before else 0


def _header(content: bytes, start: int, end: int) -> tuple[dict[str, str], int]:
    """Return the fields from an offset on, and the offset of the body after them."""
    if content.startswith((b"\n", b"\r\n"), start):
        return {}, content.index(b"\n", start) + 1
    last = min(end, start + _HEADER_BYTES)
    blanks = [(place, place + len(line)) for line in _BLANK_LINES if (place := content.find(line, start, last)) >= 0]
    header_end, body = min(blanks, default=(last, last))
    written = content[start:header_end]
    text = _FOLD.sub("\t", written.decode("utf-8", "replace"))
    header: dict[str, str] = {}
    for line in text.split("\n"):
        name, colon, value = line.partition(":")
        if colon and _NAME.fullmatch(name):
            header.setdefault(name.lower(), value[:_VALUE_CHARACTERS].replace("\r", "").strip())
    return header, body


def _media_type(header: dict[str, str]) -> str:
    return header.get("content-type", "").partition(";")[0].strip().lower()


def _parameter(header: dict[str, str], name: str) -> str:
    """Return a parameter of the media type, such as its boundary, or ""."""
    found = _PARAMETER.findall(header.get("content-type", ""))
    return next((quoted or bare for one, quoted, bare in found if one.lower() == name), "")


def _add(message: MimeMessage, content: bytes, piece: _Piece) -> None:
    """Add a piece to the message, taking nested parts apart."""
    media_type = _media_type(piece.header)
    main = media_type.partition("/")[0]
    if media_type in ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"):
        message.is_sealed = True
    message.count += 1
    if message.count > MOST_PARTS or (main in ("multipart", "message") and piece.level >= _MOST_LEVELS):
        message.is_overfull = True
    elif main == "multipart":
        _add_parts(message, content, piece)
    elif media_type == "message/rfc822" and piece.level > 0:
        header, start = _header(content, piece.start, piece.end)
        _add(message, content, _Piece(header, start, piece.end, piece.level + 1, is_aside=True))
    else:
        body = content[piece.start : piece.end]
        is_aside = piece.is_aside or _is_attached(piece)
        message.parts.append(MimePart(header=piece.header, body=body, is_start=piece.is_start, is_aside=is_aside))


def _is_attached(piece: _Piece) -> bool:
    return piece.header.get("content-disposition", "").partition(";")[0].strip().lower() == "attachment"


def _add_parts(message: MimeMessage, content: bytes, outer: _Piece) -> None:
    start, end = outer.start, outer.end
    start_id = _parameter(outer.header, "start").strip("<> ")
    boundary = _parameter(outer.header, "boundary").rstrip().encode("utf-8", "replace")
    spans, is_closed = _spans(content, boundary, start, end)
    if not spans and (guessed := _ANY_DELIMITER.search(content[start : min(end, start + _GUESSED_WITHIN_BYTES)])):
        spans, is_closed = _spans(content, guessed[1], start, end)
    message.is_whole = message.is_whole and is_closed
    is_aside = outer.is_aside or _is_attached(outer)
    for first, last in spans:
        if message.is_overfull:
            break
        header, body = _header(content, first, last)
        is_wanted = bool(start_id) and header.get("content-id", "").strip().strip("<>") == start_id
        is_start = outer.is_start or is_wanted
        _add(message, content, _Piece(header, body, last, outer.level + 1, is_start=is_start, is_aside=is_aside))


def _spans(content: bytes, boundary: bytes, start: int, end: int) -> tuple[list[tuple[int, int]], bool]:
    """Return the start and end of each part between the boundary lines, and whether the closing boundary is there.

    Bytes before the first and after the last boundary belong to no part.
    """
    spans: list[tuple[int, int]] = []
    if not boundary:
        return spans, False
    delimiter = b"--" + boundary
    begun = -1
    position = start
    while len(spans) <= MOST_PARTS and (found := content.find(delimiter, position, end)) >= 0:
        position = found + len(delimiter)
        ending = _DELIMITER_END.match(content, position, end)
        if ending is None or (found > start and content[found - 1 : found] != b"\n"):
            continue
        if begun >= 0:
            last = found - 1
            spans.append((begun, max(begun, last - 1 if content[last - 1 : last] == b"\r" else last)))
        begun, position = ending.end(), ending.end()
        if ending[1]:
            return spans, True
    if 0 <= begun < end:
        spans.append((begun, end))
    return spans, False
