"""The contents of elements with a shadow root, put where their slots show them.

    <x-card><template shadowrootmode="open"><h3><slot name="title"></slot></h3><slot></slot></template>
    <span slot="title">Tides</span> Words.</x-card>

A browser shows "Tides" as the heading and "Words." below; in the file both stand behind all the text of the template,
which `shadow_roots` has made a `<span>`.
"""

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_MOST = 2_000  # slots of a page
_ROOTS = ("span", "template")
_UNSHOWN = ("script", "style", "template")
_BLOCKS = frozenset("p div ul ol table section pre".split())


def fill_slots(parsed: ParsedHtml) -> None:
    """Move the contents of a body's custom elements into the slots of their shadow roots, in place."""
    if not parsed.has(b"<slot"):
        return
    for slot in list(parsed.body.iter("slot"))[:_MOST]:
        root: Element | None = slot
        while root is not None and (host := root.getparent()) is not None:
            if "-" in str(host.tag):
                if root.tag in _ROOTS and root.get("slot") is None:
                    _fill(slot, root, host)
                break
            root = host


def _fill(slot: Element, root: Element, host: Element) -> None:
    """Replace a slot's own content by what its host has for it, if anything."""
    name = slot.get("name") or ""
    given = [one for one in host if one is not root and one.tag not in _UNSHOWN and (one.get("slot") or "") == name]
    text = "" if name else f"{host.text or ''}{root.tail or ''}"
    if not given and not text.strip():
        return
    slot[:] = []
    slot.text = text or None
    if not name:
        host.text = root.tail = None
    for one in given:
        if name and one.tail:  # the host's own text, which is not for this slot
            root.tail = f"{root.tail or ''}{one.tail}"
            one.tail = None
        slot.append(one)
    slot.tag = "div" if any(one.tag in _BLOCKS for one in given) else "span"
