"""What goes into rendering an article, and what comes out: the values that cross to a worker and back."""

from dataclasses import dataclass

from extractors.saving.files.name_templates import NameFields

FAULT = "a fault of Unhusk"  # what a note says of words that a save has lost, and no other
_NOTHING_KNOWN = NameFields()
_FOLDER_SHOWN = "pictures"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunInfo:
    """What is written about the making of an article.

    Attributes:
        program_version: Unhusk's own.
        extractors: what ran, see `versions_of`.
        saved_at: when, ISO 8601.
        page_number: which page of its file it is, from 1, where that holds many; else 0.
        repeated: the passages that stand on other pages of the site too, where they are to be marked.
    """

    program_version: str = ""
    extractors: tuple[tuple[str, str], ...] = ()
    saved_at: str = ""
    page_number: int = 0
    repeated: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SidecarFile:
    """A file that goes into the folder beside an article, such as a picture; its name is one we made."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """An article as it is written.

    Attributes:
        content: the whole content of its file.
        folder: the name that the folder beside it has inside the content, or "" where nothing goes there; `writing`
            puts the true one in its place.
        beside: what goes into that folder.
        notes: what could not be done, one sentence each.
        fields: what a template for its file's name can name.
    """

    content: bytes
    folder: str = ""
    beside: tuple[SidecarFile, ...] = ()
    notes: tuple[str, ...] = ()
    fields: NameFields = _NOTHING_KNOWN

    @property
    def text(self) -> str:
        """The content of a format that is text, to be shown: its folder gets its name when it is written."""
        text = self.content.decode("utf-8")
        return text.replace(self.folder, _FOLDER_SHOWN) if self.folder else text
