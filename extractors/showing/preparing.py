"""Prepares a page for an engine: cuts it, marks its blocks, removes active content, and serialises it."""

from pathlib import Path

from lxml import etree

from extractors.blocks.segmenting import segment
from extractors.blocks.tree import Element
from extractors.pages.page import Page
from extractors.pages.pictures.picture_names import absolute
from extractors.showing.active_content import remove_active_content
from extractors.showing.addresses import is_on_web
from extractors.showing.marking import mark
from extractors.showing.page_resources import resources_of_page
from extractors.showing.parts import parts_of
from extractors.showing.shown_page import POLICY, ShownPage

_HEAD_CHARACTERS = 2_000  # a doctype comes early, after comments; chosen by hand


def prepare_page(page: Page, place: str = "") -> ShownPage:
    """Return a page as an engine gets it; `place` is its place in its file, if that holds many."""
    cut = segment(page)
    root = _root_of(cut.body)
    # Marks go first: removing an element moves the text after it, but not a text that has its comment. No slot is in a
    # removed element, because the ruler reads no script and no frame.
    mark(cut)
    start = _start(page, root)
    remove_active_content(root)
    _put_policy(root)
    html = etree.tostring(root, encoding="unicode", method="html", doctype=_doctype(page, root))
    parts = parts_of(Path(page.path), place, resources_of_page(root, start)) if page.path else ()
    return ShownPage(html=html, start=start, parts=parts)


def _start(page: Page, root: Element) -> str:
    """Return the address that others on the page are relative to, if it is one on the web."""
    base = next((one.get("href") for one in root.iter("base") if one.get("href")), None)
    start = absolute(page.url, base.strip()) if base else page.url
    return start if is_on_web(start) else ""


def _root_of(body: Element) -> Element:
    *_, root = body, *body.iterancestors()
    if root.tag == "html":
        return root
    whole = etree.Element("html")
    whole.append(root)
    return whole


def _put_policy(root: Element) -> None:
    head = root.find("head")
    if head is None:
        head = etree.Element("head")
        root.insert(0, head)
    head.insert(0, head.makeelement("meta", {"http-equiv": "Content-Security-Policy", "content": POLICY}))
    head.insert(0, head.makeelement("meta", {"charset": "utf-8"}))


def _doctype(page: Page, root: Element) -> str:
    """Return the page's own, or "": without one, browsers use quirks mode. The parser would add one."""
    has_doctype = "<!doctype" in page.html[:_HEAD_CHARACTERS].lower()
    return root.getroottree().docinfo.doctype if has_doctype else ""
