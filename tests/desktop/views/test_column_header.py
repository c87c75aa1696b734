"""The columns' heads say what they have room for."""

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from desktop.views.column_header import fitting

FACTS = "1,149 words · 70 % · agrees 100 % · 0.25 s"


@pytest.mark.parametrize(
    ("room_for", "shown"),
    [
        (FACTS, FACTS),
        ("1,149 words · 70 % · agrees 100 % · 0.", "1,149 words · 70 % · agrees 100 %"),
        ("1,149 words · 70 %", "1,149 words · 70 %"),
        ("1,1", "1,149 words"),
    ],
)
def test_a_fact_is_shown_whole_or_not_at_all(qapp: QApplication, room_for: str, shown: str) -> None:
    metrics = QFontMetricsF(QFont())

    assert fitting(FACTS, metrics, metrics.horizontalAdvance(room_for)) == shown
