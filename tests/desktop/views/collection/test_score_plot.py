"""The scoreboard's plots: labels are readable."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import Theme
from desktop.views.collection.score_plot import IntervalPlot, PrecisionPlot, label_places
from extractors.collection.settled.scoreboard import Standing

AREA = QRectF(0, 0, 300, 200)


def test_labels_of_dots_that_are_close_do_not_cover_each_other_or_a_dot() -> None:
    points = [QPointF(100 + 3 * step, 100 + 2 * step) for step in range(6)]
    labels = label_places(points, [QSizeF(70, 16)] * 6, AREA)

    assert not any(one.intersects(other) for one, other in combinations(labels, 2))
    assert not any(label.contains(point) for label in labels for point in points)
    assert all(AREA.contains(label) for label in labels)


def test_a_label_is_beside_its_dot_where_nothing_is_in_the_way_and_left_of_it_at_the_right_edge() -> None:
    inside, at_edge = label_places([QPointF(40, 50), QPointF(290, 150)], [QSizeF(70, 16)] * 2, AREA)

    assert inside.left() > 40
    assert inside.center().y() == 50
    assert at_edge.right() < 290


@pytest.mark.parametrize("kind", [IntervalPlot, PrecisionPlot])
def test_the_figures_of_a_scale_do_not_change_sides_where_people_write_from_right_to_left(
    qapp: QApplication, qtbot: QtBot, theme: Theme, kind: type[IntervalPlot] | type[PrecisionPlot]
) -> None:
    plot = kind(theme)
    qtbot.addWidget(plot)
    figures = ((0.7, 0.9), (0.8, 0.6))
    plot.show_standings(
        [
            Standing(extractor="one", pages=3, precision=p, recall=r, f1=r, low=r - 0.1, high=r, failures=0)
            for p, r in figures
        ]
    )
    plot.resize(400, 300)
    before = plot.grab().toImage()

    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = plot.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert after == before
