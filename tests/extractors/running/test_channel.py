"""The channel: messages arrive as they were sent, and a page is sent once."""

import gc
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.errors import TooLargeError
from extractors.pages.page import Page, PageKind
from extractors.pages.pictures.subresource import Subresource
from extractors.running import channel
from extractors.running.channel import Channel, ClosedError
from tests.extractors.running.made_pages import page


class Line:
    """Two channels; each receives what the other sends."""

    def __init__(self) -> None:
        self.there, self.back = io.BytesIO(), io.BytesIO()
        self.program = Channel(self.back, self.there, is_worker=False)
        self.worker = Channel(self.there, self.back, is_worker=True)

    def to_worker(self, message: object) -> object:
        return self._over(message, self.program, self.worker, self.there)

    def to_program(self, message: object) -> object:
        return self._over(message, self.worker, self.program, self.back)

    @staticmethod
    def _over(message: object, sender: Channel, receiver: Channel, pipe: io.BytesIO) -> object:
        start = pipe.seek(0, io.SEEK_END)
        sender.send(message)
        pipe.seek(start)
        return receiver.receive()


texts = st.text(st.characters(exclude_categories=[]), max_size=50)
pages = st.builds(Page, kind=st.sampled_from(PageKind), text=texts, url=texts, notes=st.lists(texts).map(tuple))


@settings(derandomize=True, max_examples=50)
@given(st.lists(st.tuples(st.booleans(), st.one_of(texts, pages)), max_size=8))
def test_messages_come_out_as_they_went_in(messages: list[tuple[bool, object]]):
    line = Line()

    for is_question, message in messages:
        assert (line.to_worker if is_question else line.to_program)(message) == message


def test_a_page_goes_over_once_and_stays_the_same_object():
    line = Line()
    rain = page("x" * 10_000)

    first = line.to_worker(rain)
    size = len(line.there.getvalue())
    again = line.to_worker((1, rain))

    assert first is not rain
    assert again == (1, rain)
    assert isinstance(again, tuple)
    assert again[1] is first
    assert len(line.there.getvalue()) - size < 200


def test_a_page_the_worker_opened_need_not_go_back():
    line = Line()
    opened = page("x" * 10_000)

    received = line.to_program(opened)
    back = line.to_worker(received)

    assert back is opened
    assert len(line.there.getvalue()) < 200


def test_a_page_without_its_pictures_is_the_same_text_and_costs_nothing():
    line = Line()
    opened = replace(page("x" * 10_000), subresources=(Subresource(address="a.png", content=bytes(10_000)),))
    received = line.to_program(opened)
    assert isinstance(received, Page)

    lean = line.to_worker(received.without_subresources())
    whole = line.to_worker(received)

    assert isinstance(lean, Page)
    assert isinstance(whole, Page)
    assert lean.text is opened.text
    assert (lean, whole) == (opened.without_subresources(), opened)
    assert len(line.there.getvalue()) < 11_000


def test_another_page_takes_the_place_of_the_first():
    line = Line()
    rain, snow = page("rain"), page("snow")

    assert [line.to_worker(one) for one in (rain, snow, rain, rain)] == [rain, snow, rain, rain]


def test_a_message_that_cannot_be_sent_leaves_the_channel_as_it_was():
    line = Line()
    rain = page("rain")
    line.to_worker(rain)

    with pytest.raises(Exception, match="pickle"):
        line.program.send((page("snow"), lambda: 1))

    assert line.to_worker(rain) == rain


@pytest.mark.parametrize("value", [Path("a"), {"a": frozenset({1})}, None])
def test_the_program_takes_plain_values(value: object):
    assert Line().to_program(value) == value


def test_the_program_takes_our_errors():
    error = Line().to_program(TooLargeError("rain.html", "is too large", 5))

    assert isinstance(error, TooLargeError)
    assert (error.source, error.size_bytes) == ("rain.html", 5)


def test_a_large_answer_is_kept_from_the_collector():
    line = Line()
    try:
        answer = line.to_program([("x" * 1_000_000,), []])

        assert gc.isenabled()
        assert not any(found is answer for found in gc.get_objects())
    finally:
        gc.unfreeze()


def test_half_a_message_is_the_end():
    whole = io.BytesIO()
    Channel(io.BytesIO(), whole, is_worker=True).send("rain")
    half = Channel(io.BytesIO(whole.getvalue()[:-1]), io.BytesIO(), is_worker=True)

    with pytest.raises(ClosedError):
        half.receive()


def test_a_frame_may_be_as_long_as_a_worker_can_mean_it_and_no_longer(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(channel, "_LONGEST_FRAME", 5)

    assert Channel(io.BytesIO(b"\0" * 7 + b"\5hello"), io.BytesIO(), is_worker=False).receive_frame() == b"hello"
    with pytest.raises(ClosedError, match="rules"):
        Channel(io.BytesIO(b"\0" * 7 + b"\6hello!"), io.BytesIO(), is_worker=False).receive_frame()


@pytest.mark.parametrize(("more", "is_kept"), [(1, False), (0, True)])
def test_only_a_large_answer_is_kept_from_the_collector(monkeypatch: pytest.MonkeyPatch, more: int, is_kept: bool):
    line = Line()
    line.worker.send(["rain"])
    frame = line.back.getvalue()[8:]
    monkeypatch.setattr(channel, "_LARGE_BYTES", len(frame) + more)
    kept = []
    monkeypatch.setattr(gc, "freeze", lambda: kept.append(True))

    assert line.program.read(frame) == ["rain"]

    assert bool(kept) is is_kept
