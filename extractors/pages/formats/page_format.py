"""The seam for formats of saved pages: who recognises a document, and who reads it.

A new format is one file with a `PageFormat` in it and one line in `registry.FORMATS`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from extractors.pages.page import Page
from extractors.pages.raw_document import RawDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFormat:
    """One format of saved page.

    Attributes:
        suffixes: the file names it usually has, in lower case with the dot, such as ".html".
        recognises: whether something is of this kind. The content decides; a name is only a hint.
        read: its pages, in order; raises PageError.
    """

    suffixes: tuple[str, ...]
    recognises: Callable[[RawDocument], bool]
    read: Callable[[RawDocument], tuple[Page, ...]]
