"""A picture inside a package, or what stands in its place where the package does not hold it."""

from extractors.blocks.tree import Element


def settle_picture(image: Element, place: str) -> None:
    """Have an `<img>` show the picture at a place in its package; where there is none, make a link or words of it.

    The link leads to the web and bears the picture's description, else its address. Inside a link, and where the
    picture is nowhere on the web, the description stands alone.
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
        image.text = words or source
    else:
        image.tag = "span"
        image.text = words
