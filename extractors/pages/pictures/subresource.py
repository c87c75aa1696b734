"""A picture that came with a saved page: in its archive, or in the folder beside it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Subresource:
    """One picture, in memory or on disk.

    Attributes:
        address: the page's name for it: an absolute address, "cid:…", or a path relative to the page.
        media_type: such as "image/png", or "" where unknown.
        content: its bytes; empty where they are still in the file.
        path: the file that holds it, inside the page's folder, or "".
    """

    address: str
    media_type: str = ""
    content: bytes = b""
    path: str = ""
