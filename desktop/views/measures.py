"""Distances that the comparison's cells and heads share, in pixels."""

from PySide6.QtCore import QSize

from desktop.appearance.theme import UNIT

SIDE = 3 * UNIT  # at a column's edges
GUTTER = 5 * UNIT  # the article's own: "?" for doubt, a dot for what was settled by hand
ABOVE = UNIT  # over a row's text
MARK_STEP = 4 * UNIT  # from one extractor's mark to the next in the votes view
MARK_SIZE = 9
DOUBT_BAR = 3
SIGN = QSize(7 * UNIT, 5 * UNIT)  # for a picture that is not in the saved page
