"""The gate is about the pages that are here, and fails when a figure falls. It is run by hand, or nightly."""

import pytest

from tests import quality_gate


def test_the_floors_are_of_the_pages_that_are_here():
    assert quality_gate.digest() == quality_gate.DIGEST
    assert len(quality_gate.gold()) >= 10


@pytest.mark.parametrize(("f1", "status"), [(0.950, 0), (0.949, 1)])
def test_a_figure_below_its_floor_shuts_the_gate(
    f1: float, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(quality_gate, "measured", lambda: {"web pages": {"consensus": f1}})

    assert quality_gate.main() == status
    assert ("FELL" in capsys.readouterr().out) is bool(status)
