"""Distances that the comparison's cells and headers share, in pixels."""

from PySide6.QtCore import QSize

from desktop.appearance.theme import UNIT

SIDE = 3 * UNIT  # at a column's edges
GUTTER = 5 * UNIT  # of the article's column: "?" for doubt, a dot for a decision by hand
ABOVE = UNIT  # above a row's text
MARK_STEP = 4 * UNIT  # from one extractor's mark to the next in the votes view
MARK_SIZE = 9
DOUBT_BAR = 3
SIGN = QSize(7 * UNIT, 5 * UNIT)  # a placeholder for a picture that is not in the saved page
