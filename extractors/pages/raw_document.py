"""What a person handed over, or a container held, before it is known what it is."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath

from extractors.pages.decoding.encodings import Decoded, decode
from extractors.pages.decoding.unpacking import PACKED_SUFFIXES
from extractors.pages.page import EncodingOrigin


@dataclass(frozen=True, kw_only=True)  # no slots: `decoded` is kept, so that each kind may look at it
class RawDocument:
    """What a person handed over, before it is known what it is.

    Attributes:
        content: its bytes, unpacked where they were packed; empty where `already_text` speaks.
        already_text: what came as text, such as a paste.
        source: what the person calls it.
        path: the file it was read from, or "".
        name: what it is called in the file that holds it, or ""; its suffix is a hint, and it is never a place.
        url: the address it is known to come from, or "": goes before any that the page itself names.
        header_encoding: the label its HTTP or MIME header gave, or "".
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
        """The name's last suffix in lower case, without one that says how it is packed behind it."""
        path = PurePath((self.name or self.path).lower())
        return PurePath(path.stem).suffix if path.suffix in PACKED_SUFFIXES else path.suffix

    @cached_property
    def decoded(self) -> Decoded:
        """The text, decoded once."""
        if self.already_text is not None:
            return Decoded(text=self.already_text, encoding="utf-8", origin=EncodingOrigin.ALREADY_TEXT)
        return decode(self.content, header_encoding=self.header_encoding, encoding=self.encoding)
