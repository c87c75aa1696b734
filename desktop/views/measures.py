"""Distances that the comparison's cells and heads share, in pixels."""

from desktop.appearance.theme import UNIT

SIDE = 3 * UNIT  # at a column's edges
GUTTER = 5 * UNIT  # the article's own: "?" for doubt, a dot for what was settled by hand
ABOVE = UNIT  # over a row's text
MARK_STEP = 4 * UNIT  # from one extractor's mark to the next in the votes view
MARK_SIZE = 9
DOUBT_BAR = 3
