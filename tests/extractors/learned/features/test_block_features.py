"""What the models see of a block."""

import numpy as np

from extractors.blocks.segmenting import segment
from extractors.learned.features.block_features import Table, features
from extractors.pages.page import Page, PageKind


def _seen(markup: str) -> Table:
    return features(segment(Page(kind=PageKind.HTML, text=f"<html><body>{markup}</body></html>")))


def test_white_space_that_no_reader_sees_changes_nothing() -> None:
    markup = (
        "<ul><li><b>Tide</b><br><i>at noon</i></li></ul>{0}<div><p><a href=/x>Harbour</a></p>{0}<p>It rose.</p></div>"
    )
    spaced = markup.replace("><", ">{0}<")

    assert np.array_equal(_seen(markup.format("")).values, _seen(spaced.format("\n    ")).values)


def test_a_table_that_a_browser_saved_looks_like_the_one_that_was_served() -> None:
    rows = "<tr><td>Monday</td><td>3 m</td></tr><tr><td>Tuesday</td><td>4 m</td></tr>"

    served, saved = _seen(f"<table>{rows}</table>"), _seen(f"<table><tbody>{rows}</tbody></table>")

    assert np.array_equal(served.values, saved.values)
