"""Options that several commands share, so that they are the same everywhere."""

import argparse
import os
from collections.abc import Iterable
from pathlib import Path

from extractors.collection import SUFFIX
from extractors.errors import UsageError
from extractors.pages.page import READ_AS
from extractors.plugins import registry
from extractors.roles.choice import RoleChoice, role_choice
from extractors.roles.role import CHOOSABLE
from extractors.running.pool import DEFAULT_TIME_LIMIT_S
from extractors.saving.choices import DEFAULT_CHOICES, Choices, Images, Marks
from extractors.saving.files.name_templates import FIELDS
from extractors.saving.formats import FORMATS, Format
from extractors.saving.markdown.front_matter import PRESETS, check_front_matter

STANDARD_OUTPUT = "-"


def add_page(parser: argparse.ArgumentParser) -> None:
    """Add the page argument, and how to read it."""
    parser.add_argument("page", metavar="PAGE", help="a saved page, or - for standard input")
    add_reading(parser)


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Add the options for reading pages."""
    parser.add_argument("--encoding", metavar="NAME", help="read with this encoding, whatever the page says")
    parser.add_argument(
        "--kind",
        metavar="KIND",
        choices=READ_AS,
        default="",
        help=f"read pages as this, whatever they look like: {', '.join(READ_AS)}",
    )
    parser.add_argument("--large", action="store_true", help="read pages over 20 MB too")
    add_time_limit(parser)


def add_roles(parser: argparse.ArgumentParser) -> None:
    """Add the options for which parts of a page an article has, whatever the extractor decides."""
    names = ", ".join(role.value for role in CHOOSABLE)
    for option, verb in (("--include", "keep"), ("--exclude", "drop")):
        parser.add_argument(
            option,
            metavar="PART[,PART...]",
            action="append",
            default=[],
            help=f"{verb} these parts of a page, whatever the extractor does with them: {names}",
        )


def roles_from(options: argparse.Namespace) -> RoleChoice:
    """Return which parts of a page an article has, from the options.

    Raises:
        UsageError: There is no such part, or one is both included and excluded.
    """
    return role_choice(_names_in(options.include), _names_in(options.exclude))


def _names_in(lists: list[str]) -> list[str]:
    return [name.strip() for one in lists for name in one.split(",") if name.strip()]


def add_time_limit(parser: argparse.ArgumentParser) -> None:
    """Add the option for an extractor's time limit per page."""
    parser.add_argument(
        "--time-limit",
        metavar="SECONDS",
        type=_seconds,
        default=DEFAULT_TIME_LIMIT_S,
        help="for each extractor on each page (default: %(default)g)",
    )


def add_extractor_and_format(parser: argparse.ArgumentParser, formats: Iterable[str] = tuple(FORMATS)) -> None:
    """Add the options for the extractor and the format."""
    names = tuple(formats)
    parser.add_argument("--extractor", metavar="NAME", default="", help="who decides (default: the best installed)")
    parser.add_argument("--format", metavar="FMT", choices=names, help=f"{', '.join(names)} (default: txt)")


def add_choices(parser: argparse.ArgumentParser) -> None:
    """Add the options for how an article is written, where its format offers a choice."""
    parser.add_argument(
        "--images",
        metavar="WHERE",
        choices=tuple(one.value for one in Images),
        help="remote: as on the web; copy: in a folder beside the file; inline: in the file (default: remote)",
    )
    parser.add_argument(
        "--front-matter",
        metavar="NAME|FILE",
        default=DEFAULT_CHOICES.front_matter,
        help=f"of Markdown: {', '.join(PRESETS)}, or a file of lines such as `title: {{title}}` (default: %(default)s)",
    )
    parser.add_argument("--wrap", metavar="N", type=_width, default=0, help="break lines of plain text at N characters")
    parser.add_argument(
        "--marks",
        metavar="WHICH",
        choices=tuple(one.value for one in Marks),
        default=DEFAULT_CHOICES.marks.value,
        help="in plain text, of none, of list items, or of all, headings too (default: %(default)s)",
    )


def choices_from(options: argparse.Namespace, form: Format) -> Choices:
    """Return how an article is written, from the options.

    Raises:
        UsageError: The front matter is neither a preset nor a file with a template; or an option does not apply to this
            format.
    """
    idle = {
        "--images": options.images and not form.names_pictures,
        "--front-matter": options.front_matter != DEFAULT_CHOICES.front_matter and "front_matter" not in form.regards,
        "--wrap": options.wrap and "wrapped_at" not in form.regards,
        "--marks": options.marks != DEFAULT_CHOICES.marks.value and "marks" not in form.regards,
    }
    if without_effect := [option for option, is_idle in idle.items() if is_idle]:
        raise UsageError(f"{' and '.join(without_effect)} would change nothing in the format {form.name}")
    return Choices(
        images=Images(options.images) if options.images else DEFAULT_CHOICES.images,
        front_matter=_front_matter(options.front_matter),
        wrapped_at=options.wrap,
        marks=Marks(options.marks),
    )


def _front_matter(chosen: str) -> str:
    if chosen in PRESETS:
        return chosen
    try:
        template = Path(chosen).read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as err:
        raise UsageError(
            f"{chosen!r} is neither a front matter ({', '.join(PRESETS)}) nor a text file with a template of one."
        ) from err
    check_front_matter(template)
    return template


def add_name(parser: argparse.ArgumentParser) -> None:
    """Add the option for a template of file names."""
    fields = ", ".join(f"{{{one}}}" for one in FIELDS)
    parser.add_argument(
        "--name", metavar="TEMPLATE", default="", help=f"name files so, such as '{{site}}/{{date}} {{title}}': {fields}"
    )


def add_jobs(parser: argparse.ArgumentParser) -> None:
    """Add the option for how many pages are processed at once."""
    parser.add_argument(
        "--jobs", metavar="N", type=_count, default=core_count(), help="pages at once (default: all cores)"
    )


def add_collection(parser: argparse.ArgumentParser, what: str) -> None:
    """Add the option for a collection's file."""
    parser.add_argument("-c", "--collection", metavar="NAME.unhusk", type=Path, required=True, help=what)


def add_tags(parser: argparse.ArgumentParser) -> None:
    """Add the option for the tags that pages of a collection must have."""
    parser.add_argument(
        "--tag", metavar="TAG", action="append", default=[], help="only pages with this tag; given twice, with both"
    )


def collection_path(options: argparse.Namespace) -> Path:
    """Return the collection's file; the standard ending is added to a name without one."""
    path: Path = options.collection
    return path if path.suffix or path.exists() else path.with_name(f"{path.name}{SUFFIX}")


def core_count() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1


def check_extractor(name: str) -> None:
    """Make sure that an extractor can be run; "" stands for the best one available.

    Raises:
        UsageError: There is no extractor of this name, or its library is missing.
    """
    if not name:
        return
    found = {one.name: one for one in registry.installed_plugins()}
    if name not in found:
        raise UsageError(f"there is no extractor {name!r}; choose one of {', '.join(found)}")
    if found[name].is_missing:
        raise UsageError(found[name].how_to_install)


def number_in(text: str) -> int:
    """Return the whole number given to an option; 0, which no option accepts, for anything else."""
    try:
        return int(text)
    except ValueError:
        return 0


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < 1e6:
        raise argparse.ArgumentTypeError(f"{text} is not a time limit; give seconds, such as 30")
    return seconds


def _width(text: str) -> int:
    width = number_in(text)
    if not 20 <= width <= 1000:
        raise argparse.ArgumentTypeError(f"{text} is not a line width; give 20 to 1000 characters")
    return width


def _count(text: str) -> int:
    count = number_in(text)
    if not 0 < count <= 1000:
        raise argparse.ArgumentTypeError(f"{text} is not a number of jobs; give 1 or more")
    return count
