"""A picture inside a package, or its replacement if the package does not hold it."""

from extractors.blocks.tree import Element

_INLINE = frozenset("a em strong code sub sup del span".split())


def link_picture(image: Element, place: str) -> None:
    """Make an `<img>` show the picture at a place in its package; without one, replace it by a link or words.

    The link leads to the web and has the picture's description as its text, or else its address. Inside a link, and if
    the picture is not on the web, only the description remains.
    """
    source, words = image.get("src") or "", image.get("alt") or ""
    if place:
        image.set("src", place)
        image.set("alt", words)
        return
    image.attrib.clear()
    if source.startswith(("http://", "https://")) and next(image.iterancestors("a"), None) is None:
        image.tag = "a"
        image.set("href", source)
        image.text = set_apart(image, words or source)
    else:
        image.tag = "span"
        image.text = set_apart(image, words)


def set_apart(image: Element, words: str) -> str:
    """Return words that replace a picture, with spaces where they would run into a neighbouring word."""
    grows_before, grows_after = _last_before(image).isalnum(), _first_after(image).isalnum()
    if not words:
        return " " if grows_before and grows_after else ""
    return f"{' ' if grows_before else ''}{words}{' ' if grows_after else ''}"


def _last_before(element: Element) -> str:
    """Return the character before an element in its line, or ""."""
    while True:
        before, outer = element.getprevious(), element.getparent()
        if before is not None:
            text = before.tail or "".join(before.itertext())
        else:
            text = (outer.text or "") if outer is not None else ""
        if before is not None and before.tag == "img" and not text:
            element = before
        elif text or before is not None or outer is None or outer.tag not in _INLINE:
            return text[-1:]
        else:
            element = outer


def _first_after(element: Element) -> str:
    """Return the character after an element in its line, or ""."""
    while True:
        after, outer = element.getnext(), element.getparent()
        text = element.tail or ("".join(after.itertext()) if after is not None else "")
        if after is not None and after.tag == "img" and not text:
            element = after
        elif text or after is not None or outer is None or outer.tag not in _INLINE:
            return text[:1]
        else:
            element = outer
