"""File names from templates."""

from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.errors import UsageError
from extractors.extraction import Metadata
from extractors.saving.files.name_templates import (
    FIELDS,
    NameFields,
    case_folded,
    free_name,
    name_fields,
    name_from_template,
)

FLOODS = name_fields(
    Metadata(title="Floods: at night", author="Ada", date="2026-11-03T10:00", url="https://www.tide.example/a"),
    source="/home/ada/pages/floods.html.gz",
    saved_at="2026-11-27T02:00:00+00:00",
)


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{date} {title}", "2026-11-03 Floods at night.md"),
        ("{site}/{title}", "tide.example/Floods at night.md"),
        ("{stem}", "floods.md"),
        ("{saved}\\{author} - {title}", "2026-11-27/Ada - Floods at night.md"),
        ("/../{title}", "Floods at night.md"),
        ("{language}/{title}", "Floods at night.md"),
        ("{title} - {language}", "Floods at night.md"),
        ("{title} - {language} |", "Floods at night.md"),
        ("{title} - {date} -", "Floods at night - 2026-11-03 -.md"),
        ("{language}", "floods.md"),
        ("con/{title}.", "_con/Floods at night.md"),
        ("{number}", "floods.md"),
    ],
)
def test_a_template_becomes_a_name(template: str, name: str) -> None:
    assert str(name_from_template(template, FLOODS, ".md")) == name


def test_what_is_filled_in_makes_no_folder() -> None:
    values = NameFields(title="../../etc/passwd", site="a/b\\c", author="..")

    assert name_from_template("{site}/{author}/{title}", values, ".md") == PurePosixPath("a b c/etc passwd.md")


def test_a_long_title_is_cut_and_what_stands_behind_it_is_not() -> None:
    name = name_from_template("{title} {number}", NameFields(title="雨" * 500, number=12), ".html").name

    assert name.endswith("雨 12.html")
    assert len(name.encode()) <= 200


def test_a_title_a_single_letter_too_long_is_cut_and_what_stands_behind_it_is_not() -> None:
    name = name_from_template("{title} {number}", NameFields(title="a" * 195, number=12), ".md").name

    assert name == "a" * 194 + " 12.md"


def test_a_folder_gets_a_shorter_name_than_a_file() -> None:
    name = name_from_template("{title}/{title}", NameFields(title="a" * 500), ".md")

    assert [len(part) for part in name.parts] == [100, 200]


def test_the_longest_values_are_cut_first() -> None:
    values = NameFields(title="Floods", author="雨" * 500, number=12)

    name = name_from_template("{title} {author} {number}", values, ".html").name

    assert name.startswith("Floods 雨")
    assert name.endswith("雨 12.html")


def test_as_many_values_are_cut_as_it_takes() -> None:
    values = NameFields(title="a" * 150, author="b" * 140, number=12)

    name = name_from_template("{title} {author} {number}", values, ".md").name

    assert name.endswith("b 12.md")
    assert len(name) == 200


@pytest.mark.parametrize("template", ["{titel}", "{}", "{title} {a b}", "always", ""])
def test_a_template_that_makes_no_sense_is_told(template: str) -> None:
    with pytest.raises(UsageError, match="title"):
        name_from_template(template, FLOODS, ".md")


def test_a_name_that_is_taken_gets_a_number_before_its_ending() -> None:
    taken = {case_folded("a/b.md"), case_folded("a/b (2).md")}

    assert str(free_name(PurePosixPath("a/B.md"), ".md", lambda name: case_folded(str(name)) in taken)) == "a/B (3).md"


def test_names_that_a_file_system_takes_for_one_are_one() -> None:
    assert case_folded("É.MD") == case_folded("e\u0301.md")


@settings(max_examples=200, derandomize=True)
@given(
    template=st.lists(
        st.sampled_from([*(f"{{{one}}}" for one in FIELDS), "/", "\\", ".", " ", "con", ":"]), min_size=1
    ),
    value=st.text(max_size=20) | st.text(alphabet="./\\ :\u200c\x00CONaux1é雨", max_size=300),
)
def test_every_name_is_safe(template: list[str], value: str) -> None:
    values = replace(NameFields(), **dict.fromkeys(FIELDS[:-1], value), number=7)

    name = name_from_template("{title}" + "".join(template), values, ".tei.xml")

    assert Path("/chosen", name).resolve().is_relative_to("/chosen")
    assert len(name.parts) <= 1 + template.count("/") + template.count("\\")
    for part in name.parts:
        assert len(part.encode()) <= 200
        assert not set(part) & set('\\/:*?"<>|[]#^\0')
        assert part == part.strip(". ")
        assert part.partition(".")[0].rstrip().lower() not in {"con", "aux", "nul", "prn"}


def test_the_words_of_front_matter_are_understood_too() -> None:
    values = name_fields(Metadata(title="Floods", url="https://www.example.org/1"), saved_at="2026-11-29T08:00")

    assert str(name_from_template("{domain}/{created} {title}", values, ".md")) == "example.org/2026-11-29 Floods.md"


def test_the_second_of_a_name_is_called_two() -> None:
    taken = {PurePosixPath("floods/a.md")}

    assert free_name(PurePosixPath("floods/a.md"), ".md", taken.__contains__) == PurePosixPath("floods/a (2).md")
    assert free_name(PurePosixPath("floods/b.md"), ".md", taken.__contains__) == PurePosixPath("floods/b.md")
