"""A page as an engine gets it."""

from dataclasses import dataclass

from extractors.pages.pictures.subresource import Subresource

# What the page itself may load: its own resources, inline styles, inline pictures and fonts. It does not apply to our
# scripts, which run in a world of their own.
POLICY = (
    "default-src 'none'; script-src 'none'; style-src 'unsafe-inline' unhusk-page:; img-src unhusk-page: data:; "
    "font-src unhusk-page: data:; form-action 'none'; frame-src 'none'; base-uri 'none'; object-src 'none'"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPage:
    """What is served to the engine.

    Attributes:
        html: the page, its blocks marked, without active content.
        start: its own address on the web, to which its resources are relative, or "".
        parts: style sheets, fonts and pictures in its file that are not among the page's pictures.
    """

    html: str
    start: str
    parts: tuple[Subresource, ...] = ()
