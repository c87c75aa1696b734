"""Where and how a page's article was saved last."""

from dataclasses import dataclass
from pathlib import Path

from desktop.session.documents.file_stamp import stamp_of
from extractors.saving.choices import DEFAULT_CHOICES, Choices

_UNKNOWN = -1  # no time of a file's


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedArticle:
    """An article's file.

    Attributes:
        path: the file.
        form: the name of its format, or "" where only the file's name tells it.
        choices: how it was written.
        stamp: when it was written, see `file_stamp`; 0 where unknown.
    """

    path: Path
    form: str = ""
    choices: Choices = DEFAULT_CHOICES
    stamp: int = 0

    def has_changed(self) -> bool:
        """Tell whether somebody else may have written the file since: it is not replaced without asking."""
        return bool(self.stamp) and stamp_of(self.path, None, _UNKNOWN) not in (0, self.stamp)
