"""The file names of a run's articles, by the person's own template.

The names depend on the pages' contents, so they are assigned when the articles are there: in the order of the plan, not
in the order in which pages happen to finish, so that the same folder always gives the same names.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from threading import Condition

from extractors.batch.plans.planning import PlannedPage
from extractors.saving.files.file_names import stem_of
from extractors.saving.files.name_templates import NameFields, case_folded, fields_in, free_name, name_from_template

_KNOWN_BEFORE = frozenset({"stem", "number"})


def is_known_in_advance(template: str) -> bool:
    """Tell whether a template's names are known before the pages are read.

    Raises:
        UsageError: The template is invalid.
    """
    return fields_in(template) <= _KNOWN_BEFORE


def name_in_advance(pages: Iterable[PlannedPage], template: str, target: Path, ending: str) -> Iterator[PlannedPage]:
    """Yield pages with names from a template that is known before, each name once."""
    names = NameAssigner(template, ending, target, is_replacing=True)
    for number, page in enumerate(pages, start=1):
        stem = page.target.stem if page.entry else stem_of(str(page.source))
        yield replace(page, target=names.take(number, (NameFields(stem=stem),))[0])


class NameAssigner:
    """Assigns names, each once per run; called in several threads at once.

    Args:
        template: the person's.
        ending: the files' ending, with its full stop.
        target: the folder above them.
        is_replacing: whether files from before the run may be replaced.
    """

    def __init__(self, template: str, ending: str, target: Path, *, is_replacing: bool) -> None:
        self._template, self._ending, self._target = template, ending, target
        self._is_replacing = is_replacing
        self._taken: set[str] = set()
        self._turn = Condition()
        self._next = 1

    def take(self, number: int, articles: Sequence[NameFields]) -> list[Path]:
        """Return the paths for the articles of a page's file, after all earlier files of the plan had their turn.

        Must be called once for every number from 1 on, with an empty list if there is no article.
        """
        with self._turn:
            self._turn.wait_for(lambda: self._next == number)
            try:
                return [self._named(replace(fields, number=number)) for fields in articles]
            finally:
                self._next += 1
                self._turn.notify_all()

    def _named(self, fields: NameFields) -> Path:
        proposed = name_from_template(self._template, fields, self._ending)
        name = free_name(proposed, self._ending, self._is_taken)
        self._taken.add(case_folded(str(name)))
        return self._target / name

    def _is_taken(self, name: PurePosixPath) -> bool:
        if case_folded(str(name)) in self._taken:
            return True
        return not self._is_replacing and (self._target / name).exists()
