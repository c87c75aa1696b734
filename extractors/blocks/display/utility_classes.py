"""Elements of a line that a class of Tailwind or Bootstrap lays out as blocks, by style sheets that no page contains.

<strong>Proprietary</strong><span class="block text-sm">Not everybody may change it.</span>
<b>Ada Writer</b><small class="d-block">Harbour office</small>

Their words are parted by a space alone. With lines of their own, titles and texts in one link or cell would become
blocks, which the models were not fitted to: of 28 pages with glued words two lost most of theirs.
"""

import re
from collections.abc import Iterator, Mapping

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_TAGS = ("span", "small", "strong", "b", "em", "i", "a", "label", "time")
_BOOTSTRAP, _TAILWIND = "d-block", "block"
_WRITTEN = re.compile(r"(?:^|\s)(?:d-)?block(?:\s|$)", re.MULTILINE)
_OF_TAILWIND = re.compile(  # some are on every page that it is used on; "block" alone may mean anything
    r"(?:^|\s)(?:(?:sm|md|lg|xl):[a-z]|text-(?:xs|sm|base|lg|\d?xl)(?:\s|$)|font-(?:medium|semibold|bold)(?:\s|$))",
    re.MULTILINE,
)
_OTHERWISE = re.compile(  # on screens of other widths, or until a script shows it
    r"(?:^|\s)(?:hidden|d-none|[a-z0-9]+:(?:hidden|contents|(?:inline-?)?(?:block|flex|grid|inline)?)|d-[a-z]+-\w+)(?:\s|$)"
)


def laid_out_by_class(parsed: ParsedHtml, styles: Mapping[Element, Mapping[str, str]]) -> Iterator[Element]:
    """Yield such elements, except those whose display the page's own style says."""
    if not _WRITTEN.search(parsed.class_text):
        return  # most pages
    known = {_BOOTSTRAP, _TAILWIND} if _OF_TAILWIND.search(parsed.class_text) else {_BOOTSTRAP}
    blocks = {one for one in parsed.classes if not known.isdisjoint(one.split()) and not _OTHERWISE.search(one)}
    for element in list(parsed.body.iter(*_TAGS)) if blocks else ():
        if element.get("class") in blocks and "display" not in styles.get(element, ()):
            yield element
