"""How the articles of a collection are written: in which formats and how, as what files, and which are left out."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from extractors.batch.requirements import NO_REQUIREMENTS, Requirements
from extractors.batch.rows import ONE_FILE, Sharding
from extractors.errors import UsageError
from extractors.roles.choice import AS_EXTRACTED, RoleChoice
from extractors.saving.choices import DEFAULT_CHOICES, Choices, Images
from extractors.saving.formats import format_named

DEFAULT_NAME = "{title}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """How articles are written.

    Attributes:
        formats: names of `saving.formats`; each article is written in each of them.
        choices: how, by format; formats not in it get the usual choices.
        name: the template of the files' names.
        overwrites: whether existing files may be replaced; if not, a new one gets a number.
        is_together: whether a format that can hold many articles gets one file of all; others have a file per article.
        sharding: how articles are spread over files, in formats that hold one after another.
        roles: which parts of a page articles have, apart from what a person decided by hand.
        requirements: the conditions an article must meet to be written.
    """

    formats: tuple[str, ...]
    choices: Mapping[str, Choices] = field(default_factory=dict)
    name: str = DEFAULT_NAME
    overwrites: bool = False
    is_together: bool = False
    sharding: Sharding = ONE_FILE
    roles: RoleChoice = AS_EXTRACTED
    requirements: Requirements = NO_REQUIREMENTS

    @property
    def together(self) -> tuple[str, ...]:
        """The formats that put all articles into one file."""
        return tuple(name for name in self.formats if self.is_together and format_named(name).write_many is not None)

    def choices_of(self, form: str) -> Choices:
        """Return how articles are written in a format; a file of many has no folder of pictures."""
        chosen = self.choices.get(form, DEFAULT_CHOICES)
        if form in self.together and chosen.images is Images.COPY:
            return replace(chosen, images=Images.REMOTE)
        return chosen

    def check(self) -> None:
        """Make sure that it makes sense.

        Raises:
            UsageError: There is no such format, or files are to be sharded or packed and none of the formats can be.
        """
        can_be_parted = [format_named(name).head is not None for name in self.formats if name in self.together]
        if self.sharding != ONE_FILE and not any(can_be_parted):
            raise UsageError("none of these formats can be put into shards or packed; choose jsonl, csv, tsv or vert")
