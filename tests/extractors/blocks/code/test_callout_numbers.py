"""Drawn numbers that lead from a listing to remarks."""

from extractors.blocks.segmenting import segment
from extractors.pages.page import Page, PageKind


def test_drawn_numbers_of_a_listing_and_of_its_remarks_are_written_out() -> None:
    one, two = ('<img src="images/callouts/{}.png" alt="{}">'.format(*pair) for pair in ((1, "1"), (2, "(2)")))
    rows = f'<tr><td><a href="#a">{one}</a></td><td>Opens it</td></tr><tr><td>{two}</td><td>Shuts it</td></tr>'
    listing = f"<pre>open net {one}\nshut net {two}</pre>"
    flag = '<p>Flag <img src="1.png" alt="1"></p><pre>net <img src="boat.png" alt="3"></pre>'
    markup = f'{listing}<div class="calloutlist"><table>{rows}</table></div>{flag}'

    texts = [block.text for block in segment(Page(kind=PageKind.HTML, text=f"<body>{markup}</body>")).blocks]

    assert texts == ["open net (1)\nshut net (2)", "1.\tOpens it", "2.\tShuts it", "Flag", "net"]
