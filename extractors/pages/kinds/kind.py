"""The seam for kinds of saved page: who recognises a document, and who reads it.

A new kind is one file with a `Kind` in it and one line in `registry.KINDS`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from extractors.pages.page import Page
from extractors.pages.raw_document import RawDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of saved page.

    Attributes:
        suffixes: the file names it usually has, in lower case with the dot, such as ".html".
        recognises: whether something is of this kind. The content decides; a name is only a hint.
        read: its pages, in order; raises PageError.
    """

    suffixes: tuple[str, ...]
    recognises: Callable[[RawDocument], bool]
    read: Callable[[RawDocument], tuple[Page, ...]]
