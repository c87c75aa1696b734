"""Clean one saved page and write the article to standard output, or to a file.

A file that holds several pages is listed; --entry N takes one of them, and `unhusk batch` all.
"""

import argparse
import re
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from extractors.batch.clean_request import CleanRequest
from extractors.batch.plans.naming import NameAssigner
from extractors.batch.target_folder import make_folder
from extractors.batch.worker_cleaning import clean
from extractors.cli.arguments.entry_choice import add_entry, check_entry, several_in_input, show_pages
from extractors.cli.arguments.options import (
    STANDARD_OUTPUT,
    add_choices,
    add_extractor_and_format,
    add_name,
    add_page,
    add_roles,
    check_extractor,
    choices_from,
    core_count,
    roles_from,
)
from extractors.cli.arguments.sites import add_rules, frames_of, pages_beside, rules_from
from extractors.cli.reporting.streams import (
    complain,
    is_read_by_a_person,
    is_stream,
    read_stream,
    stream_name,
    write_out,
)
from extractors.cli.run_info import run_info_now
from extractors.errors import ManyPagesError, PageError, TargetExistsError, UsageError
from extractors.running.pool import Pool
from extractors.saving.choices import Images
from extractors.saving.files.name_templates import fields_in
from extractors.saving.formats import FORMATS, format_for_file, format_named
from extractors.saving.rendered import RenderedArticle
from extractors.saving.writing import write_rendered

_WHICH_PAGE = 2  # the status of wrong usage: no page was selected
_ENDING = re.compile(r"\.[a-zA-Z]\w{0,7}$")  # matches a file name's ending but not the last words of a title


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_page(parser)
    add_entry(parser)
    add_extractor_and_format(parser)
    add_roles(parser)
    add_rules(parser)
    parser.add_argument(
        "--site", metavar="FOLDER", type=Path, help="other pages of the site: what stands on them too is no article"
    )
    add_choices(parser)
    add_name(parser)
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        type=Path,
        help="write to a file, whose ending can say the format, or - for standard output; with --name into a folder",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace the file if it is there")


def run(options: argparse.Namespace) -> int:
    """Run the command."""
    check_extractor(options.extractor)
    output: Path | None = options.output if str(options.output) != STANDARD_OUTPUT else None
    _check_output(options, output)
    request = _request(options, output)
    with ExitStack() as stack:
        if options.site is not None:
            beside = pages_beside(options.site, options.page)
            request = replace(request, frames=stack.enter_context(frames_of(beside, request, core_count())))
        pool = stack.enter_context(Pool(workers=2))
        try:
            first = clean(request, pool)[0]
        except ManyPagesError as error:
            if request.content is not None:
                raise UsageError(several_in_input(request.source)) from error
            show_pages(request.source, pool)
            return _WHICH_PAGE
    if first.article is None:
        raise PageError(request.source, first.reason)
    if output is None:
        write_out(first.article.content)
    else:
        write_rendered(_named(output, first.article, request, options), first.article, overwrite=options.overwrite)
    for note in (*first.notes, *first.article.notes):
        complain(f"{request.source}: {note}")
    return 0


def _check_output(options: argparse.Namespace, output: Path | None) -> None:
    """Make sure that the article can be written where it is wanted.

    Raises:
        UsageError: It cannot.
        TargetExistsError: The file is there already.
    """
    if options.images == Images.COPY.value and output is None:
        raise UsageError("--images copy needs a file that the folder of pictures goes beside: name one with -o")
    if options.name:
        fields_in(options.name)
        if output is None or (output.exists() and not output.is_dir()):
            raise UsageError("--name needs a folder that the file goes into: name one with -o")
    elif output is not None and output.is_dir():
        raise UsageError(f"{output} is a folder: name a file in it, or say with --name how the file is called")
    elif output is not None and output.exists() and not options.overwrite:
        raise TargetExistsError(str(output), "there is a file of this name already; name another or say --overwrite")


def _request(options: argparse.Namespace, output: Path | None) -> CleanRequest:
    """Return what is asked of the page; standard input, or a pipe, is read for it.

    Raises:
        UsageError: The options make no sense together.
    """
    is_input = is_stream(options.page)
    check_entry(options.entry, is_input=is_input)
    form = format_named(options.format or _format_for(output, is_folder=bool(options.name)))
    choices = choices_from(options, form)
    if output is None and not form.is_text and is_read_by_a_person():
        raise UsageError(f"a file of {form.name} is nothing to read in a terminal: name a file with -o")
    return CleanRequest(
        source=stream_name(options.page),
        content=read_stream(options.page) if is_input else None,
        entry_number=options.entry,
        extractor=options.extractor,
        format_name=form.name,
        choices=choices,
        page_type=options.kind,
        roles=roles_from(options),
        rules=rules_from(options),
        site=str(options.site or ""),
        encoding=options.encoding,
        allow_large=options.large,
        made=run_info_now(),
        time_limit_s=options.time_limit,
    )


def _format_for(output: Path | None, *, is_folder: bool) -> str:
    """Return the format that a file name's ending stands for; plain text without one.

    Raises:
        UsageError: No format has this ending.
    """
    if output is None or is_folder:
        return "txt"
    form = format_for_file(output.name)
    if form is None and (ending := _ENDING.search(output.name)):
        raise UsageError(
            f"no format is known by the ending {ending[0]}: name one of {', '.join(FORMATS)} with --format"
        )
    return form.name if form else "txt"


def _named(output: Path, article: RenderedArticle, request: CleanRequest, options: argparse.Namespace) -> Path:
    """Return the file to write: the output itself, or one below it named by a template."""
    if not options.name:
        return output
    names = NameAssigner(options.name, format_named(request.format_name).ending, output, is_replacing=options.overwrite)
    file = names.take(1, (article.fields,))[0]
    make_folder(file.parent, output)
    return file
