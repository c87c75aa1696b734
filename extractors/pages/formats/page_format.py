"""The interface for formats of saved pages: how a document is recognised and read.

A new format is one module with a `PageFormat` in it and one line in `registry.FORMATS`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from extractors.pages.page import Page
from extractors.pages.raw_document import RawDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFormat:
    """One format of saved page.

    Attributes:
        suffixes: its usual file name endings, in lower case with the dot, such as ".html".
        recognises: tells whether a document has this format. The content decides; a name is only a hint.
        read: returns its pages, in order; raises PageError.
    """

    suffixes: tuple[str, ...]
    recognises: Callable[[RawDocument], bool]
    read: Callable[[RawDocument], tuple[Page, ...]]
