"""The scoreboard's plots: labels are readable."""

from itertools import combinations

from PySide6.QtCore import QPointF, QRectF, QSizeF

from desktop.views.collection.score_plot import label_places

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
