"""The seam for kinds of saved page: what a person handed over (Unread), and who can read it (Kind).

A new kind is one file with a `Kind` in it and one line in `opening.KINDS`. A kind that holds other pages (an archive)
hands each of them on as an `Unread` of its own, so that the front door stands before every one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath

from extractors.pages.decoding import Decoded, decode
from extractors.pages.page import EncodingOrigin, Page


@dataclass(frozen=True, kw_only=True)  # no slots: `decoded` is kept, so that each kind may look at it
class Unread:
    """What a person handed over, before it is known what it is.

    Attributes:
        content: its bytes, unpacked where they were gzip; empty where `already_text` speaks.
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
        """The name's last suffix in lower case, without a ".gz" behind it."""
        path = PurePath((self.name or self.path).lower())
        return PurePath(path.stem).suffix if path.suffix == ".gz" else path.suffix

    @cached_property
    def decoded(self) -> Decoded:
        """The text, decoded once."""
        if self.already_text is not None:
            return Decoded(text=self.already_text, encoding="utf-8", origin=EncodingOrigin.ALREADY_TEXT)
        return decode(self.content, header_encoding=self.header_encoding, encoding=self.encoding)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of saved page.

    Attributes:
        suffixes: the file names it usually has, in lower case with the dot, such as ".html".
        recognises: whether something is of this kind. The content decides; a name is only a hint.
        read: its pages, in order; raises PageError.
    """

    suffixes: tuple[str, ...]
    recognises: Callable[[Unread], bool]
    read: Callable[[Unread], tuple[Page, ...]]
