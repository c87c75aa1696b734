"""How the articles of a collection are written: in which formats and how, as what files, and which are left out."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from extractors.batch.rows import ONE_FILE, Sharding
from extractors.errors import UsageError
from extractors.roles.choice import AS_EXTRACTED, RoleChoice
from extractors.saving.choices import DEFAULT_CHOICES, Choices, Images
from extractors.saving.formats import format_named

DEFAULT_NAME = "{title}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How articles are written.

    Attributes:
        formats: names of `saving.formats`; each article is written in each of them.
        choices: how, by format; the usual choices for those that are not in it.
        name: the template of the files' names.
        overwrites: whether files that are there may be replaced; else a new one gets a number.
        is_together: whether a format that holds many articles gets one file of all; others have a file an article.
        sharding: into which files, where articles stand one behind the other in them.
        roles: which parts of a page articles have, but for what a person decided by hand.
        least_words: of an article that is written.
    """

    formats: tuple[str, ...]
    choices: Mapping[str, Choices] = field(default_factory=dict)
    name: str = DEFAULT_NAME
    overwrites: bool = False
    is_together: bool = False
    sharding: Sharding = ONE_FILE
    roles: RoleChoice = AS_EXTRACTED
    least_words: int = 0

    @property
    def one_by_one(self) -> tuple[str, ...]:
        """The formats of which each article has a file of its own."""
        return tuple(name for name in self.formats if name not in self.together)

    @property
    def together(self) -> tuple[str, ...]:
        """The formats of which all articles have one file."""
        return tuple(name for name in self.formats if self.is_together and format_named(name).write_many is not None)

    @property
    def in_rows(self) -> tuple[str, ...]:
        """Those of them in which articles stand one behind the other."""
        return tuple(name for name in self.together if format_named(name).head is not None)

    def choices_of(self, form: str) -> Choices:
        """Return how articles are written in a format; no folder of pictures goes with a file of many."""
        chosen = self.choices.get(form, DEFAULT_CHOICES)
        if form in self.together and chosen.images is Images.COPY:
            return replace(chosen, images=Images.REMOTE)
        return chosen

    def check(self) -> None:
        """Make sure that it makes sense.

        Raises:
            UsageError: There is no such format, or files are to be sharded or packed and none of the formats can be.
        """
        for name in self.formats:
            format_named(name)
        if self.sharding != ONE_FILE and not self.in_rows:
            raise UsageError("none of these formats can be put into shards or packed; choose jsonl, csv, tsv or vert")
