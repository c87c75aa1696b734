"""Clean one saved page and write the article to standard output, or to a file."""

import argparse
from pathlib import Path

from extractors.batch.cleaning import Order, clean
from extractors.batch.naming import Names
from extractors.batch.working import make_folder
from extractors.cli.circumstances import circumstances_now
from extractors.cli.options import (
    STANDARD_INPUT,
    add_extractor_and_format,
    add_images,
    add_name,
    add_page,
    check_extractor,
    wanted_images,
)
from extractors.cli.streams import complain, read_input, write_out
from extractors.errors import PageError, SaveError, TargetExistsError, UsageError
from extractors.running.pool import Pool
from extractors.saving.choices import Choices, Images
from extractors.saving.formats import format_for_file, format_named
from extractors.saving.name_templates import fields_in
from extractors.saving.rendering import Rendered
from extractors.saving.writing import write_rendered


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    add_page(parser)
    add_extractor_and_format(parser)
    add_images(parser)
    add_name(parser)
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        type=Path,
        help="write to a file, whose ending can say the format; with --name into a folder",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace the file if it is there")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    check_extractor(options.extractor)
    output: Path | None = options.output
    images = wanted_images(options)
    if images is Images.COPY and output is None:
        raise UsageError("--images copy needs a file that the folder of pictures goes beside: name one with -o")
    if options.name:
        fields_in(options.name)
        if output is None or (output.exists() and not output.is_dir()):
            raise UsageError("--name needs a folder that the file goes into: name one with -o")
    elif output is not None and output.exists() and not options.overwrite:
        raise TargetExistsError(str(output), "there is a file of this name already; name another or say --overwrite")
    is_input = options.page == STANDARD_INPUT
    order = Order(
        source="standard input" if is_input else options.page,
        content=read_input() if is_input else None,
        extractor=options.extractor,
        format_name=options.format or _format_for(output),
        choices=Choices(images=images),
        encoding=options.encoding,
        allow_large=options.large,
        made=circumstances_now(),
        time_limit_s=options.time_limit,
    )
    with Pool(workers=2) as pool:
        cleaned = clean(order, pool)
    if len(cleaned) > 1:
        complain(f"{order.source}: this file holds {len(cleaned)} pages; here is the first, `unhusk batch` cleans all")
    first = cleaned[0]
    if first.article is None:
        raise PageError(order.source, first.reason)
    if output is None:
        write_out(first.article.content)
    else:
        _write(_named(output, first.article, order, options), first.article, overwrite=options.overwrite)
    for note in first.article.notes:
        complain(f"{order.source}: {note}")
    return 0


def _format_for(output: Path | None) -> str:
    form = format_for_file(output.name) if output is not None else None
    return form.name if form else "txt"


def _named(output: Path, article: Rendered, order: Order, options: argparse.Namespace) -> Path:
    """Return the file to write: the output itself, or one of a template's name below it."""
    if not options.name:
        return output
    names = Names(options.name, format_named(order.format_name).ending, output, is_replacing=options.overwrite)
    file = names.take(1, (article.fields,))[0]
    make_folder(file.parent, output)
    return file


def _write(output: Path, article: Rendered, *, overwrite: bool) -> None:
    if output.is_dir():
        raise SaveError(str(output), "this is a folder; name a file in it")
    write_rendered(output, article, overwrite=overwrite)
