"""Pictures that a page has twice, for light and for dark surroundings: the dark one goes.

<img src="bay.png#gh-light-mode-only"><img src="bay-dark.png#gh-dark-mode-only">            GitHub
<img class="only-light" src="bay.png"><img class="only-dark" src="bay-dark.png">            Sphinx, MkDocs by address
<img class="dark:hidden" src="bay.png"><img class="hidden dark:block" src="bay-dark.png">   Tailwind
<img class="x--light_a1" src="bay.png"><img class="x--dark_b2" src="bay-dark.png">          Docusaurus, VitePress

A style sheet that is not saved with the page shows one of them. A dark picture without a light one beside it stays.
"""

import re
from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_CALLED = (  # a class for surroundings of a kind, as the next: one against them
    r"(?:(?:^|\s|--|__){0}|(?:^|[\s_-])(?:(?:only|show|is)-{0}|{0}-(?:only|mode(?:-only)?|theme)))(?:_\w{{1,12}})?(?:$|\s)"
    r"|(?:^|\s){0}:(?:block|inline|inline-block|flex|initial)(?:$|\s)"
)
_HIDDEN_ON = (
    r"(?:^|[\s_-])(?:hide|hidden|no)-(?:(?:on|in)-)?{0}(?:$|[\s_-])"
    r"|(?:^|\s){0}[:-](?:\w{{1,8}}-)?(?:hidden|hide)(?:$|\s)"
)
_DARK, _LIGHT = (re.compile(_CALLED.format(name)) for name in ("dark", "light"))
_HIDDEN_ON_DARK, _HIDDEN_ON_LIGHT = (re.compile(_HIDDEN_ON.format(name)) for name in ("dark", "light"))
_OF_DARK, _OF_LIGHT = ("#gh-dark-mode-only", "#only-dark"), ("#gh-light-mode-only", "#only-light")
_SURROUNDINGS = re.compile(r"\W|_|\b(?:dark|light|night|day|black|white|mode|theme|version|logo)\b", re.IGNORECASE)
_WRAPPERS = frozenset({"a", "picture", "span", "p", "div", "figure"})
_MOST_SOURCES = 8  # of a picture
_MOST_AROUND = 3  # elements around a picture that hold nothing else. Chosen by hand


def drop_dark_copies(parsed: ParsedHtml) -> None:
    """Remove each picture for dark surroundings that has one for light ones beside it, in place."""
    if "dark" not in parsed.class_text and not parsed.has(b"dark-mode-only", b"#only-dark"):
        return
    for image in list(parsed.body.iter("img")):
        box = image
        is_dark = _is_dark(image)
        for _ in range(_MOST_AROUND):
            beside = (box.getprevious(), box.getnext())
            if is_dark and any(one is not None and _is_light(one) and _show_the_same(box, one) for one in beside):
                drop_tree(box)
                break
            outer = box.getparent()
            if outer is None or outer.tag not in _WRAPPERS or not _holds_only(outer, box):
                break
            box = outer
            is_dark = is_dark or _is_dark(box)


def _is_dark(element: Element) -> bool:
    return _is_of(element, _DARK, _HIDDEN_ON_LIGHT, _HIDDEN_ON_DARK, _OF_DARK)


def _is_of(
    element: Element,
    called: re.Pattern[str],
    hidden_otherwise: re.Pattern[str],
    hidden: re.Pattern[str],
    endings: tuple[str, str],
) -> bool:
    """Tell whether an element is for surroundings of one kind by its classes, or the end of its address."""
    names = element.get("class")
    if names is not None and (hidden_otherwise.search(names) or (called.search(names) and not hidden.search(names))):
        return True
    return (element.get("src") or "").endswith(endings)


def _is_light(box: Element) -> bool:
    """Tell whether an element is a picture for light surroundings, or holds nothing but one."""
    for _ in range(_MOST_AROUND + 1):
        if _is_of(box, _LIGHT, _HIDDEN_ON_DARK, _HIDDEN_ON_LIGHT, _OF_LIGHT):
            return box.tag == "img" or next(box.iter("img"), None) is not None
        if len(box) != 1:
            return False
        box = box[0]
    return False


def _show_the_same(one: Element, other: Element) -> bool:
    """Tell whether the descriptions of two pictures are no different ones, but for the surroundings that they name."""
    texts = [" ".join(_SURROUNDINGS.sub(" ", _alternative(box)).split()).lower() for box in (one, other)]
    return texts[0] == texts[1] or not all(texts)


def _alternative(box: Element) -> str:
    return next((image.get("alt") or "" for image in box.iter("img")), "")


def _holds_only(outer: Element, inner: Element) -> bool:
    beside = [*islice(inner.itersiblings(), _MOST_SOURCES), *islice(inner.itersiblings(preceding=True), _MOST_SOURCES)]
    return all(one.tag == "source" for one in beside) and not f"{outer.text or ''}{inner.tail or ''}".strip()
