"""What a person may choose about how an article is written; each format takes what concerns it and leaves the rest."""

from dataclasses import dataclass
from enum import Enum


class Images(Enum):
    """Where the pictures of a saved article are; nothing is ever fetched for any of them."""

    REMOTE = "remote"  # where they were on the web
    COPY = "copy"  # in a folder beside the file, as far as the saved page holds them
    INLINE = "inline"  # in the file itself, as far as the saved page holds them


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """How an article is written.

    Attributes:
        images: where its pictures are; formats that are a package of files always hold those there are.
        front_matter: for Markdown, the name of a preset or a template of the person's own; see `front_matter`.
        wrapped_at: for plain text, the most characters a line holds, or 0 for one line a paragraph.
        is_marked: for plain text, whether headings and list items bear marks.
    """

    images: Images = Images.REMOTE
    front_matter: str = "obsidian"
    wrapped_at: int = 0
    is_marked: bool = True


AS_EVER = Choices()
