"""A slot does nothing once its object is gone, in Python or in Qt."""

import gc

from PySide6.QtCore import QObject
from shiboken6 import delete

from desktop.session.documents.weak_slot import weak_slot


class Receiver(QObject):
    def __init__(self, calls: list[str]) -> None:
        super().__init__()
        self._calls = calls

    def note(self) -> None:
        self._calls.append("called")


def test_it_calls_the_method_without_what_the_signal_carries() -> None:
    calls: list[str] = []
    receiver = Receiver(calls)

    weak_slot(receiver.note)(5, True)

    assert calls == ["called"]


def test_it_keeps_no_object_alive_and_calls_none_that_is_gone() -> None:
    calls: list[str] = []
    receiver, deleted = Receiver(calls), Receiver(calls)
    slots = [weak_slot(receiver.note), weak_slot(deleted.note)]
    delete(deleted)
    del receiver
    gc.collect()

    for slot in slots:
        slot()

    assert calls == []
