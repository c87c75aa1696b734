"""Our own pages for the tests of running."""

from extractors.pages.page import Page, PageKind

_BODY = """<!doctype html><html lang="en"><head><title>Rain - The Paper</title></head><body>
<nav><a href="/">Home</a> <a href="/w">Weather</a></nav>
<article><h1>Rain</h1>
<p>It rained for nine days and nine nights, and on the tenth the river came up into the lower town{}.</p>
<p>People carried what they could to the school on the hill, and the baker gave out all the bread he had.</p>
<p>By the evening the water had stopped at the church steps, where an old mark shows the flood of another century.</p>
</article><footer><p>All rights reserved</p></footer></body></html>"""


def page(name: str = "rain") -> Page:
    """Return a small news page; the name is in its text and is its source."""
    return Page(
        kind=PageKind.HTML, text=_BODY.format(f" ({name})"), source=f"{name}.html", url="https://paper.example/"
    )
