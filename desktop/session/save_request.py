"""The save dialog's result: where an article goes, what it is called and how it is written."""

from collections.abc import Set
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QCoreApplication

from desktop.session.documents.document import Document
from desktop.session.file_questions import asked_soon
from extractors.errors import UsageError
from extractors.saving.choices import DEFAULT_CHOICES, Choices

PLAIN_NAME = "{title}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveRequest:
    """A person's request to save.

    Attributes:
        form: the format's name.
        choices: how the article is written.
        folder: where it goes.
        template: the file's name, below the folder; see `name_templates`. A single file may have a plain name.
        replaces: whether a file of that name is replaced; otherwise the new one gets a number.
        own: the extractor whose own output is saved, or "" for the article.
        is_together: whether several articles go into one file.
    """

    form: str
    choices: Choices = DEFAULT_CHOICES
    folder: Path
    template: str = PLAIN_NAME
    replaces: bool = False
    own: str = ""
    is_together: bool = False


def article_file_name(request: SaveRequest, document: Document, number: int = 0) -> PurePosixPath:
    """Return the name of a page's file, below the folder, as the command line would name it.

    Args:
        request: holds the template.
        document: the page.
        number: its position among those that are saved at once, from 1; 0 where it is saved alone.

    Raises:
        UsageError: The template makes no sense.
    """
    from datetime import datetime  # 2 ms

    from extractors.saving.files.file_names import proposed_name
    from extractors.saving.files.name_templates import name_fields, name_from_template
    from extractors.saving.formats import format_named  # 20 ms: not paid at start-up

    ending = format_named(request.form).ending
    if "{" not in request.template and (request.is_together or not number):  # a single file may have a name of its own
        stem = request.template[: -len(ending)] if request.template.lower().endswith(ending) else request.template
        if not stem.strip():
            raise UsageError(QCoreApplication.translate("SaveDialog", "The file has no name yet."))
        return PurePosixPath(proposed_name(stem, ending))
    page = document.page
    values = name_fields(
        document.draft.metadata,
        source=page.source if page is not None else document.name,
        url=page.url if page is not None else "",
        saved_at=datetime.now().astimezone().isoformat(timespec="seconds"),
    )
    values = replace(values, title=document.title if page is None else values.title, number=number)
    if request.own:
        values = replace(values, title=f"{document.title} ({request.own})")
    return name_from_template(request.template, values, ending)


def free_path(request: SaveRequest, name: PurePosixPath, taken: Set[str] = frozenset()) -> Path:
    """Return the file to write: with a number where there is one of that name that must not be replaced.

    Where the disk does not say soon which names it has, it has none: what writes the file finds out.

    Args:
        request: holds the folder.
        name: as `article_file_name` returns it.
        taken: the names already used in this run, as `case_folded` writes them: never replaced.
    """
    from extractors.saving.files.name_templates import case_folded, free_name
    from extractors.saving.formats import format_named

    def is_used(name: PurePosixPath) -> bool:
        return case_folded(str(name)) in taken

    def is_taken(name: PurePosixPath) -> bool:
        return is_used(name) or (not request.replaces and (request.folder / name).exists())

    ending = format_named(request.form).ending
    return request.folder / asked_soon(lambda: free_name(name, ending, is_taken), free_name(name, ending, is_used))
