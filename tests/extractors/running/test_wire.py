"""The wire: values arrive as they were sent, and nothing a worker writes can make the program do anything."""

import os
import pickle
import subprocess
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeVar

import msgpack
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.blocks.block import Block, BlockKind
from extractors.comparing.votes import Votes
from extractors.errors import NothingFoundError, TooLargeError
from extractors.extraction import Extraction
from extractors.pages.page import Page, PageKind
from extractors.running.answer import Answer
from extractors.running.message import Reply
from extractors.running.wire import WireError, are_all, deserialise, serialise

BLOCKS = tuple([Block(index, "rain", 1, BlockKind.QUOTE, link_share=0.5) for index in range(20)])
ANSWER = Answer(
    outcome=Extraction(extractor="good", body_html="<p>rain", notes=("one",)),
    votes=Votes(shares=(0.5, 1.0), kept_spans={0: ((1, 2), (3, 4))}, scores=None),
    cpu_seconds=0.5,
)

texts = st.text(st.characters(exclude_categories=[]), max_size=20)
plain = st.one_of(st.none(), st.booleans(), st.integers(-(2**63), 2**64 - 1), st.floats(allow_nan=False), texts)
keys = st.one_of(st.integers(0, 9), texts, st.sampled_from(BlockKind))
values = st.recursive(
    st.one_of(
        plain,
        st.binary(max_size=9),
        st.sampled_from(PageKind),
        st.dates(),
        st.builds(Block, st.integers(0, 9), texts, st.just(1)),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=12),
        st.lists(inner, max_size=12).map(tuple),
        st.dictionaries(keys, inner, max_size=5),
    ),
    max_leaves=30,
)


def _over(value: object) -> object:
    return deserialise(serialise(value, None)[0], None)[0]


def _read(plain: object) -> object:
    return deserialise(msgpack.packb(plain), None)[0]


@settings(derandomize=True, max_examples=100)
@given(values)
def test_values_come_out_as_they_went_in(value: object):
    assert _over(value) == value


@pytest.mark.parametrize(
    "value",
    [
        BLOCKS,
        ANSWER,
        Reply(value=BLOCKS),
        Path("a/b"),
        {"a": frozenset({1})},
        {1, 2},
        date(2026, 1, 2),
        datetime(2026, 1, 2, 3, 4),
        bytearray(b"a"),
        (PageKind.HTML,) * 20,
        1 + 2j,
    ],
)
def test_each_of_these_keeps_its_type(value: object):
    over = _over(value)

    assert over == value
    assert type(over) is type(value)


def test_many_values_of_two_classes_come_out_as_they_went_in():
    mixed = BLOCKS[:6] + (ANSWER.votes,) * 6

    assert _over(mixed) == mixed


def test_enum_members_stay_the_only_ones_of_their_kind():
    assert _over(PageKind.HTML) is PageKind.HTML


def test_our_errors_keep_what_they_say():
    error = _over(TooLargeError("rain.html", "is too large", 5))

    assert isinstance(error, TooLargeError)
    assert (error.source, error.size_bytes) == ("rain.html", 5)
    assert str(_over(NothingFoundError("good", "no article"))) == "good: no article"


class Private(Enum):
    ONE = 1


@dataclass
class Loose:
    text: str = ""


@pytest.mark.parametrize("value", [Fraction(1, 2), eval, os, lambda: 1, Private, (Fraction(1, 2),) * 20])
def test_what_is_no_value_is_not_sent(value: object):
    with pytest.raises(WireError, match="no value that can be sent out of a worker"):
        serialise(value, None)


@pytest.mark.parametrize("value", [Private.ONE, Loose(), subprocess.CalledProcessError(1, "true"), SystemExit(1)])
def test_values_of_others_are_not_taken(value: object):
    with pytest.raises(WireError, match="which is not for the program"):
        _over(value)


@pytest.mark.parametrize(
    "name",
    [
        "os:system",
        "builtins:eval",
        "builtins:SystemExit",
        "subprocess:Popen",
        "extractors.running.child:Child",
        "extractors.running.child:subprocess",
        "extractors.running.child:subprocess.Popen",
        "extractors.saving.writing:write_rendered",
        "extractors.training.__main__:main",
        "extractors.plugins.trafilatura:Trafilatura",
        "extractors.nothing:There",
        "extractors.running.wire:Page",
        "extractors.editing.draft:Metadata",
        "extractors.running.run:Pool",
        "",
    ],
)
def test_no_name_a_worker_writes_is_called(name: str):
    for row in ([], ["x"]):
        with pytest.raises(WireError):
            _read({name: row})
        with pytest.raises(WireError):
            _read({"rows": [name, row]})
        with pytest.raises(WireError):
            _read({"enums": [name, *row]})


@pytest.mark.parametrize(
    "frame",
    [b"", b"\xc1", pickle.dumps(os.system), b"\x81\xa4list\x01", b"\x91" * 5000, b"\xdd\xff\xff\xff\xff", b"\x01\x02"],
)
def test_damage_is_told_as_such(frame: bytes):
    with pytest.raises(WireError):
        deserialise(frame, None)


@pytest.mark.parametrize(
    "plain",
    [
        {"extractors.comparing.votes:Votes": ["many", {"dict": []}, None]},
        {"extractors.comparing.votes:Votes": [[1.0, "x"], {"dict": []}, None]},
        {"extractors.comparing.votes:Votes": [[1.0], {"dict": ["a", [[1, 2]]]}, None]},
        {"extractors.comparing.votes:Votes": [[1.0]]},
        {
            "extractors.blocks.block:Block": [
                0,
                5,
                1,
                {"extractors.blocks.block:BlockKind": "code"},
                0,
                "",
                0,
                0.0,
                "",
                "",
            ]
        },
        {"rows": ["extractors.blocks.block:Block", [0], [5]]},
        {"rows": ["extractors.comparing.votes:Votes", [[1.0], [0.0]], [{"dict": []}], [None, None]]},
        {"extractors.running.message:Reply": [None, "no error", False]},
        {"page": {}},
        {"page": {"text": "rain"}},
        {"extractors.pages.page:PageKind": "neither"},
        {"dict": [[], 1, 2]},
        {"a": 1, "b": 2},
    ],
)
def test_a_value_of_ours_has_fields_of_the_declared_types(plain: object):
    with pytest.raises(WireError):
        _read(plain)


@pytest.mark.parametrize(
    ("value", "hint", "is_right"),
    [
        (1, int, True),
        ("1", int, False),
        (1, float, True),
        (None, str | None, True),
        (1, str | None, False),
        ((1.0, 2), tuple[float, ...], True),
        ((1.0, "2"), tuple[float, ...], False),
        (((1, "a"),), tuple[tuple[int, str], ...], True),
        (((1, "a", 2),), tuple[tuple[int, str], ...], False),
        ({"a": (1,)}, dict[str, tuple[int, ...]], True),
        ({"a": ("b",)}, dict[str, tuple[int, ...]], False),
        (object(), Any, True),
        (1, TypeVar("T"), True),
        (int, type[int], True),
        ([1], list[int], True),
        (["a"], list[int], False),
    ],
)
def test_types_are_checked_as_they_are_declared(value: object, hint: object, is_right: bool):
    assert are_all((value,), hint) is is_right


def test_a_page_with_lone_surrogates_goes_over():
    page = Page(kind=PageKind.HTML, text="rain \ud800", path="a\udcff.html")

    assert _over(page) == page
