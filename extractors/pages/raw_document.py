"""What a person opened, or a container held, before its format is known."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath

from extractors.pages.decoding.encodings import DecodedText, decode
from extractors.pages.decoding.unpacking import PACKED_SUFFIXES
from extractors.pages.page import EncodingOrigin


@dataclass(frozen=True, kw_only=True)  # no slots: `decoded` is cached, so that each format may look at it
class RawDocument:
    """What a person opened, before its format is known.

    Attributes:
        content: its bytes, decompressed; empty where `already_text` is set.
        already_text: content that came as text, such as a paste.
        source: the person's name for it.
        path: the file it was read from, or "".
        name: its name in the file that holds it, or ""; the suffix is a hint, and it is never used as a path.
        url: its known address, or "": it takes precedence over any in the page.
        header_encoding: the label in its HTTP or MIME header, or "".
        encoding: the label the person chose, or None.
        allow_large: whether the person agreed to a page over the size that is read without asking.
        notes: what was done to it so far, one sentence each.
    """

    content: bytes
    source: str
    already_text: str | None = None
    path: str = ""
    name: str = ""
    url: str = ""
    header_encoding: str = ""
    encoding: str | None = None
    allow_large: bool = False
    notes: tuple[str, ...] = ()

    @property
    def suffix(self) -> str:
        """The name's last suffix in lower case, ignoring one for compression."""
        path = PurePath((self.name or self.path).lower())
        return PurePath(path.stem).suffix if path.suffix in PACKED_SUFFIXES else path.suffix

    @cached_property
    def decoded(self) -> DecodedText:
        """The text, decoded once."""
        if self.already_text is not None:
            return DecodedText(text=self.already_text, encoding="utf-8", origin=EncodingOrigin.ALREADY_TEXT)
        return decode(self.content, header_encoding=self.header_encoding, encoding=self.encoding)
