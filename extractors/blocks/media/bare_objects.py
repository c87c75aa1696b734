"""An `<object>` that names nothing to show: a browser shows what is in it. Apple's notes wrap each table in one."""

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_NAMING = ("data", "classid", "codebase", "type", "archive")
_FALLING_BACK = ("param", "embed", "object")


def open_bare_objects(parsed: ParsedHtml) -> None:
    """Make boxes of such elements, in place."""
    if parsed.has(b"<object"):
        for one in list(parsed.body.iter("object")):
            if not any(one.get(name) for name in _NAMING) and not _has_other(one):
                one.tag = "div" if len(one) else "span"


def _has_other(one: Element) -> bool:
    return next(one.iterdescendants(*_FALLING_BACK), None) is not None
