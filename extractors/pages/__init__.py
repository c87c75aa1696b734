"""From what a person has (a file, a paste, standard input) to a Page.

    path, bytes, paste ─▶ Unread ─▶ front door ─▶ the first Kind that recognises it ─▶ one Page or several

`opening` and `clipboard` are the ways in; a kind of saved page is one file (`html_page`, `plain_text_page`).
"""

from extractors.pages.clipboard import open_clipboard
from extractors.pages.decoding import known_encodings
from extractors.pages.opening import open_bytes, open_path, open_text, readable_suffixes
from extractors.pages.page import EncodingOrigin, Page, PageKind
from extractors.pages.trimming import TRIMMED, put_back

__all__ = [
    "TRIMMED",
    "EncodingOrigin",
    "Page",
    "PageKind",
    "known_encodings",
    "open_bytes",
    "open_clipboard",
    "open_path",
    "open_text",
    "put_back",
    "readable_suffixes",
]
