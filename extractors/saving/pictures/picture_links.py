"""A picture inside a package, or what stands in its place where the package does not hold it."""

from extractors.blocks.tree import Element


def settle_picture(image: Element, place: str) -> None:
    """Have an `<img>` show the picture at a place in its package; where there is none, make a link or words of it.

    The link leads to the web and bears the picture's description, else its address. Inside a link, and where the
    picture is nowhere on the web, the description stands alone.
    """
    source, words = image.get("src") or "", image.get("alt") or ""
    if not place and words:
        words = set_apart(image, words)
    if place:
        image.set("src", place)
        image.set("alt", words)
        return
    image.attrib.clear()
    if source.startswith(("http://", "https://")) and next(image.iterancestors("a"), None) is None:
        image.tag = "a"
        image.set("href", source)
        image.text = words or source
    else:
        image.tag = "span"
        image.text = words


def set_apart(image: Element, words: str) -> str:
    """Return words that are to stand in a picture's place, with a blank where a word would grow into them."""
    before, outer = image.getprevious(), image.getparent()
    text = (before.tail or "") if before is not None else (outer.text or "") if outer is not None else ""
    if not text and before is not None:
        text = "".join(before.itertext())
    return f"{' ' if text[-1:].isalnum() else ''}{words}{' ' if (image.tail or '')[:1].isalnum() else ''}"
