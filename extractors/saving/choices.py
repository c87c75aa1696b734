"""What a person may choose about how an article is written; each format takes what concerns it and leaves the rest."""

from dataclasses import dataclass
from enum import Enum


class Images(Enum):
    """Where the pictures of a saved article are; nothing is ever fetched for any of them."""

    REMOTE = "remote"  # where they were on the web
    COPY = "copy"  # in a folder beside the file, as far as the saved page holds them
    INLINE = "inline"  # in the file itself, as far as the saved page holds them


class Marks(Enum):
    """What bears a mark in plain text."""

    NONE = "none"  # the words and line breaks alone
    ITEMS = "items"  # a hyphen before list items
    ALL = "all"  # before headings as many "#" as their level, too


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """How an article is written.

    Attributes:
        images: where its pictures are; formats that are a package of files always hold those there are.
        front_matter: for Markdown, the name of a preset or a template of the person's own; see `front_matter`.
        wrapped_at: for plain text, the most characters a line holds, or 0 for one line a paragraph.
        marks: for plain text.
    """

    images: Images = Images.REMOTE
    front_matter: str = "obsidian"
    wrapped_at: int = 0
    marks: Marks = Marks.ITEMS


DEFAULT_CHOICES = Choices()
