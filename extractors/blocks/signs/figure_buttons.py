"""What journals put beside a figure for their own program: "Open in new tab", "Download slide", "Full size image".

<figure>…<a class="ppt-figure-link">PowerPoint</a></figure>
<div class="fig">…<a class="fig-view-orig">Open in new tab</a><a class="download-slide">Download slide</a></div>

They read as if they were parts of the caption.
"""

import re
from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_NAMES = (
    "download-link", "ppt-figure-link", "open-figure-link", "displaySizeFigure", "fig-view-orig", "download-slide",
    "pill-button", "highwire-figure", "tileshop", "figure-viewer", "thumb-popup", "figure__download",
)  # fmt: skip
_SAID = re.compile(
    r"open in (?:a )?(?:new (?:tab|window)|figure viewer)|download (?:figure|slide|powerpoint)|powerpoint(?: slide)?"
    r"|(?:download:? ?)+(?:high-res|full-size) image(?: ?\([\d.,]+ ?[kmg]b\))?|download original image"
    r"|(?:display )?full[- ]size(?: image| figure)?|view large(?: image| figure)?|view full size|enlarge(?: image)?"
    r"|in this window|in a new window|view in (?:article|content)",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"(?:^|[\s_-])(?:fig(?:ure)?s?|tw|table-wrap|figureViewer|article-section__figure)(?:$|[\s_-])")
_PROGRAM = "powerpoint"
_OF_SLIDES = re.compile(r"ppt|slide", re.IGNORECASE)
_LONGEST = 80  # characters of what a button says
_MOST_AROUND = 6  # elements from a button up to its figure. Chosen by hand
_LISTS = ("li", "ul", "ol")


def drop_figure_buttons(parsed: ParsedHtml) -> None:
    """Remove such buttons, with the lists that hold nothing else, in place."""
    tags = ("a", "button") if any(name in parsed.class_text for name in _NAMES) else ("button",)
    for button in list(parsed.body.iter(*tags)):
        text = " ".join("".join(islice(button.itertext(), 8)).split())
        if len(text) > _LONGEST or not _SAID.fullmatch(text) or not _is_of_figure(button):
            continue
        if text.lower() == _PROGRAM and not _OF_SLIDES.search(button.get("class") or ""):
            continue  # an article's link to it
        if _is_in_sentence(button) or next(button.iter("img", "picture", "video"), None) is not None:
            continue
        drop_tree(_with_list(button))


def _is_in_sentence(button: Element) -> bool:
    """Tell whether words go on directly before or behind a link: "Drawn in PowerPoint by Ada"."""
    before, outer = button.getprevious(), button.getparent()
    text = before.tail if before is not None else outer.text if outer is not None else ""
    return (text or "").rstrip()[-1:].isalnum() or (button.tail or "").lstrip()[:1].islower()


def _with_list(button: Element) -> Element:
    while button.getprevious() is None and button.getnext() is None:
        outer = button.getparent()
        if outer is None or outer.tag not in _LISTS:
            break
        button = outer
    return button


def _is_of_figure(button: Element) -> bool:
    around = islice(button.iterancestors(), _MOST_AROUND)
    return any(outer.tag == "figure" or _FIGURE.search(outer.get("class") or "") for outer in around)
