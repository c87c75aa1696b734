"""A page as an engine is given it."""

from dataclasses import dataclass

from extractors.pages.pictures.subresource import Subresource

# What the page itself may have: its own parts, styles that stand in it, pictures and fonts that stand in either.
# Our scripts run in a world of their own, for which this does not count.
POLICY = (
    "default-src 'none'; script-src 'none'; style-src 'unsafe-inline' unhusk-page:; img-src unhusk-page: data:; "
    "font-src unhusk-page: data:; form-action 'none'; frame-src 'none'; base-uri 'none'; object-src 'none'"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPage:
    """What is served to the engine.

    Attributes:
        html: the page, its blocks marked, with nothing in it that acts.
        start: its own address on the web, from which its parts are named, or "".
        parts: style sheets, fonts and pictures out of its file that are not among the page's pictures.
    """

    html: str
    start: str
    parts: tuple[Subresource, ...] = ()
