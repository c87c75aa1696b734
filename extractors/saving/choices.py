"""A person's choices about how an article is written; each format uses those that apply to it and ignores the rest."""

from dataclasses import dataclass
from enum import Enum


class Images(Enum):
    """Where the pictures of a saved article go; nothing is ever fetched for any choice."""

    REMOTE = "remote"  # at their addresses on the web
    COPY = "copy"  # in a folder beside the file, if the saved page holds them
    INLINE = "inline"  # in the file itself, if the saved page holds them


class Marks(Enum):
    """Which structure is marked in plain text."""

    NONE = "none"  # only words and line breaks
    ITEMS = "items"  # a hyphen before list items
    ALL = "all"  # also "#" before headings, as many as their level


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """How an article is written.

    Attributes:
        images: where its pictures go; formats that are packages always contain those that the page holds.
        front_matter: for Markdown, the name of a preset or a template of the person's own; see `front_matter`.
        wrapped_at: for plain text, the most characters in a line, or 0 for one line per paragraph.
        marks: for plain text.
    """

    images: Images = Images.REMOTE
    front_matter: str = "obsidian"
    wrapped_at: int = 0
    marks: Marks = Marks.ITEMS


DEFAULT_CHOICES = Choices()
