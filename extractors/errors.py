"""Every error that a person can be shown, as one tree.

    UnhuskError
    ├── PageError                a saved page cannot be opened
    │   ├── NotAPageError        it exists, but it is a picture, an archive, a program…
    │   ├── TooLargeError        it exceeds the size that is read without asking
    │   └── ManyPagesError       it holds several pages, and none was selected
    ├── ExtractorError           one extractor failed on one page
    │   ├── NothingFoundError    it ran, and found no article
    │   ├── MissingLibraryError  the library it needs is not installed
    │   └── ModelError           its trained model is missing or damaged
    ├── DraftError               a stored draft cannot be applied to this page
    │   └── LaterDraftError      a later version stored it, and it is intact for that version
    ├── SaveError                an article cannot be written
    │   └── TargetExistsError    a file of that name is already there
    ├── CollectionError          a collection's file cannot be opened, read or written
    │   └── CollectionInUseError another program has it open
    ├── WorkerStartError         the system starts no worker process
    └── UsageError               the command line or a setting is invalid

A message is one sentence a person can act on: what happened, to which page, what to do. All arguments go up to
`Exception`, so that an error survives pickling on its way out of a worker process.
"""


class UnhuskError(Exception):
    """Something to tell a person, in words written for them."""


class PageError(UnhuskError):
    """A saved page cannot be opened."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(source, reason)
        self.source = source
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.source}: {self.reason}"


class NotAPageError(PageError):
    """The file exists, but it holds something other than a page."""


class TooLargeError(PageError):
    """The page exceeds the size that is read without asking; `may_be_read` is whether asking helps."""

    def __init__(self, source: str, reason: str, size_bytes: int = 0, may_be_read: bool = False) -> None:
        super().__init__(source, reason)
        self.args = (source, reason, size_bytes, may_be_read)
        self.size_bytes = size_bytes
        self.may_be_read = may_be_read


class ManyPagesError(PageError):
    """The file or folder holds several pages, and none was selected."""


class ExtractorError(UnhuskError):
    """One extractor failed on one page; the others are not affected."""

    def __init__(self, extractor: str, reason: str) -> None:
        super().__init__(extractor, reason)
        self.extractor = extractor
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.extractor}: {self.reason}"


class NothingFoundError(ExtractorError):
    """The extractor ran and found no article on this page."""


class MissingLibraryError(ExtractorError):
    """The library that an extractor needs is not installed; the reason says which extra brings it."""


class DraftError(UnhuskError):
    """A stored draft is damaged, or belongs to another page."""


class LaterDraftError(DraftError):
    """A later version of the program stored the draft; it is intact, and must stay for that version."""


class ModelError(ExtractorError):
    """An extractor's trained model is missing or damaged; the reason names it and says how to get it back."""


class SaveError(UnhuskError):
    """An article cannot be written; an existing file is unchanged."""

    def __init__(self, target: str, reason: str) -> None:
        super().__init__(target, reason)
        self.target = target
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.target}: {self.reason}"


class TargetExistsError(SaveError):
    """A file of that name exists, and replacing it was not allowed."""


class CollectionError(UnhuskError):
    """A collection's file cannot be opened, read or written; its contents do not change."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


class CollectionInUseError(CollectionError):
    """Another program has the collection open."""


class WorkerStartError(UnhuskError):
    """The system starts no worker process, whatever page or extractor it is for."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

    def __str__(self) -> str:
        return (
            f"no process for this work could be started ({self.reason}); "
            "close other programs or install Unhusk again, then try once more"
        )


class UsageError(UnhuskError):
    """The command line or a setting is invalid."""
