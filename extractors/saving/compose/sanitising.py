"""The last step before anything is shown or saved: only what is named here passes.

`composing` already builds the article element by element; this is an independent second check (ammonia, a parser and
sanitiser in Rust), and it also applies to an extractor's own output.
"""

import re
from typing import Any

import nh3
from lxml import etree

from extractors.blocks.tree import Element
from extractors.saving.compose.callouts import KIND
from extractors.saving.compose.formulas import MATH_ATTRIBUTES, MATH_TAGS
from extractors.saving.compose.page_pictures import SAVED

_TAGS = (
    set(
        "h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd blockquote pre code table caption thead tbody tr th td figure img "
        "figcaption a em strong sub sup del br hr".split()
    )
    | MATH_TAGS
)
_NAMED = {"id"}  # made by us: letters, digits and hyphens
_ATTRIBUTES: dict[str, set[str]] = {
    **dict.fromkeys("h1 h2 h3 h4 h5 h6 p li dt dd blockquote pre tr td th figcaption caption".split(), _NAMED),
    "blockquote": {"id", KIND},
    "p": {"id", KIND},
    "a": {"href"},
    "img": {"src", "alt"},
    "ol": {"start", "type"},
    "li": {"id", "value"},
    "th": {"id", "colspan", "rowspan", "style"},
    "td": {"id", "colspan", "rowspan", "style"},
    "code": {"class"},
    **{tag: set(MATH_ATTRIBUTES) for tag in MATH_TAGS},
}
_ROLES: dict[str, dict[str, set[str]]] = {
    "a": {"role": {"doc-noteref"}},
    **{tag: {"role": {"doc-endnote"}} for tag in ("p", "li", "dt", "dd", "td")},
}
_SCHEMES = {"http", "https", "mailto", "data", SAVED.removesuffix(":")}
_SAVED_PICTURE = re.compile(rf"{SAVED}\d{{1,9}}")  # ours; `picture_placement` replaces it when the article is written
_ALIGNMENT = re.compile("text-align:(?:left|center|right)")  # ours, of a cell
_OUR_IDS = ("fn-", "part-")


def sanitise(body_html: str) -> str:
    """Return HTML in which nothing can run, style, or fetch anything but pictures."""
    return nh3.clean(
        body_html,
        tags=_TAGS,
        clean_content_tags={"script", "style", "template"},
        attributes=_ATTRIBUTES,
        tag_attribute_values=_ROLES,
        attribute_filter=_filtered,
        url_schemes=_SCHEMES,
        link_rel=None,
    )


def serialise(body: Element) -> str:
    """Return a body's contents as sanitised HTML, one top-level element per line."""
    return sanitise("\n".join(etree.tostring(child, encoding="unicode", method="html") for child in body)).strip()


def _filtered(tag: str, name: str, value: str) -> Any:
    if name == "href" and value.partition(":")[0].strip().lower() in ("data", "saved"):
        return None
    if name == "src" and value.strip()[:6].lower() == SAVED and not _SAVED_PICTURE.fullmatch(value):
        return None
    if name == "src" and value[:5].lower() == "data:" and value[:11].lower() != "data:image/":
        return None
    if name == "id" and not value.startswith(_OUR_IDS):
        return None
    if name == KIND and not value.isalpha():
        return None
    if name == "style" and not _ALIGNMENT.fullmatch(value):
        return None
    if name == "class" and not value.startswith("language-"):
        return None
    return value
