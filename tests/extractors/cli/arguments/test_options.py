"""How an article is written, by the options of the command line."""

import argparse
from pathlib import Path

import pytest

from extractors.cli.arguments.options import add_choices, choices_from
from extractors.errors import UsageError
from extractors.saving.choices import DEFAULT_CHOICES, Choices, Marks
from extractors.saving.formats import FORMATS


def choices_of(form: str, *arguments: str) -> Choices:
    parser = argparse.ArgumentParser()
    add_choices(parser)
    return choices_from(parser.parse_args(arguments), FORMATS[form])


def test_nothing_said_is_as_ever():
    assert all(choices_of(form) == DEFAULT_CHOICES for form in FORMATS)


def test_what_is_said_is_chosen(tmp_path: Path):
    template = tmp_path / "mine.yaml"
    template.write_text("title: {title}", encoding="utf-8")

    assert choices_of("md", "--front-matter", str(template)) == Choices(front_matter="title: {title}")
    assert choices_of("txt", "--wrap", "72", "--marks", "all") == Choices(wrapped_at=72, marks=Marks.ALL)


def test_what_a_format_leaves_no_choice_of_is_refused_and_named():
    with pytest.raises(UsageError, match="--wrap and --marks would change nothing in the format html"):
        choices_of("html", "--images", "inline", "--wrap", "72", "--marks", "all")


@pytest.mark.parametrize("content", ["no lines of the sort", "title: {titel}", None])
def test_a_front_matter_that_is_none_is_told_in_a_sentence(content, tmp_path: Path):
    file = tmp_path / "mine.yaml"
    if content is not None:
        file.write_text(content, encoding="utf-8")

    with pytest.raises(UsageError, match="front matter"):
        choices_of("md", "--front-matter", str(file))


@pytest.mark.parametrize("width", ["3", "-1", "wide"])
def test_a_width_that_is_none_is_refused(width):
    with pytest.raises(SystemExit):
        choices_of("txt", "--wrap", width)
