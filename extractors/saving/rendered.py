"""The input and output of rendering an article: values that cross to a worker and back."""

from dataclasses import dataclass

from extractors.saving.files.name_templates import NameFields

FAULT = "a fault of Unhusk"  # marks notes about words that a save has lost, and no others
_NOTHING_KNOWN = NameFields()
_FOLDER_SHOWN = "pictures"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunInfo:
    """The provenance that is written with an article.

    Attributes:
        program_version: Unhusk's own.
        extractors: those that ran, see `versions_of`.
        saved_at: when, ISO 8601.
        page_number: the page's number in its file, from 1, if that holds many; else 0.
        repeated: the passages that also occur on other pages of the site, if they are to be marked.
    """

    program_version: str = ""
    extractors: tuple[tuple[str, str], ...] = ()
    saved_at: str = ""
    page_number: int = 0
    repeated: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SidecarFile:
    """A file that goes into the folder beside an article, such as a picture; its name was made by us."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedArticle:
    """An article as it is written.

    Attributes:
        content: the whole content of its file.
        folder: the placeholder in the content for the folder beside it, or "" if there is none; `writing` replaces it
            by the real name.
        sidecars: the files for that folder.
        notes: what could not be represented, one sentence each.
        fields: the values for a template of its file name.
    """

    content: bytes
    folder: str = ""
    sidecars: tuple[SidecarFile, ...] = ()
    notes: tuple[str, ...] = ()
    fields: NameFields = _NOTHING_KNOWN

    @property
    def text(self) -> str:
        """The content of a text format, for display: its folder gets its name only when it is written."""
        text = self.content.decode("utf-8")
        return text.replace(self.folder, _FOLDER_SHOWN) if self.folder else text
