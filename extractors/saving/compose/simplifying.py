"""Simplifies a composed tree: no paragraph around a single one, no list around a list, tables with a head."""

from itertools import chain, takewhile

from lxml import etree

from extractors.blocks.notes.note_links import NOTE_ROLE, REFERENCE_ROLE
from extractors.blocks.tags import HEADING_LEVELS
from extractors.blocks.tree import Element
from extractors.saving.compose.element_roles import CAPTIONED_TAGS
from extractors.saving.compose.inline import FLOATING, LAYOUT

_LISTS = ("ul", "ol", "dl")
_LONGEST_CELL = 300  # characters in a row that is a whole table; chosen by hand
_BLOCKS = frozenset({"p", "pre", "blockquote", "table", "figure", *HEADING_LEVELS})


def simplify(body: Element) -> None:
    """Simplify a composed tree, in place."""
    for listing in list(body.iter("dl")):
        _free_from_terms(listing)
    for listing in list(body.iter("ul", "ol")):
        _place_strays(listing)
    for item in list(body.iter("li", "dd", "td", "th")):
        _unwrap_single_paragraph(item)
    for listing in reversed(list(body.iter("ul", "ol"))):
        _nest_only_lists(listing)
    for outer in list(body.iter("ul")):
        _unwrap_parts(outer)
    for quotation in list(body.iter("blockquote")):
        _release_listings(quotation)
    for figure in list(body.iter("figure")):
        _normalise_figure(figure)
    for image in list(body.iter("img")):
        if (layout := image.attrib.pop(LAYOUT, None)) is not None:
            _free_from_text(image, is_floating=layout == FLOATING)
    for heading in list(body.iter(*HEADING_LEVELS)):
        _free_pictures(heading)
    for table in list(body.iter("table")):
        if not _dissolve_layout(table):
            _part_head(table)
    _release_marks(body)


def _release_listings(quotation: Element) -> None:
    """Dissolve a quotation that holds nothing but listings: old manuals indent them by it."""
    outer = quotation.getparent()
    if outer is None or quotation.attrib or not len(quotation) or any(one.tag != "pre" for one in quotation):
        return
    for listing in list(quotation):
        quotation.addprevious(listing)
    outer.remove(quotation)


def _release_marks(body: Element) -> None:
    """Make raised text of the marks whose note is not there: it was nothing but a way back."""
    notes = {f"#{note.get('id')}" for note in body.iter() if note.get("role") == NOTE_ROLE}
    for link in body.iter("a"):
        if link.get("role") == REFERENCE_ROLE and link.get("href") not in notes:
            link.tag = "sup" if next(link.iterancestors("sup"), None) is None else "span"  # the sanitiser removes that
            link.attrib.clear()


def _free_from_terms(listing: Element) -> None:
    """Put the meanings before a definition list's first term, or all where it has none, before the list."""
    for meaning in takewhile(lambda one: one.tag != "dt", list(listing)):
        for inner in list(meaning):
            listing.addprevious(inner)
        listing.remove(meaning)
    outer = listing.getparent()
    if outer is not None and not len(listing):
        outer.remove(listing)


def _unwrap_single_paragraph(outer: Element) -> None:
    """Move a paragraph's content into its item or cell, if only lists follow it."""
    if not len(outer) or outer.text or outer[0].tag != "p":
        return
    if any(child.tag not in _LISTS for child in outer[1:]):
        return
    paragraph = outer[0]
    for name, value in paragraph.attrib.items():
        outer.set(name, value)
    outer.text = paragraph.text
    outer[0:1] = list(paragraph)


def _place_strays(listing: Element) -> None:
    """Put what is in a list and in none of its items into the item before it, or before the list: it has no bullet.

    A heading there parts a list without numbers in two.
    """
    holder: Element | None = None
    part = listing  # of the list, which the next items are in
    for item in list(listing):
        if item.get("data-stray") is None:
            if part is not listing:
                part.append(item)
            holder = item
            continue
        if holder is not None and listing.tag == "ul" and any(inner.tag in HEADING_LEVELS for inner in item):
            part.addnext(following := etree.Element("ul"))
            part, holder = following, None
        for inner in list(item):
            if holder is None:
                part.addprevious(inner)
            else:
                holder.append(inner)
        listing.remove(item)
    for emptied in {listing, part}:
        outer = emptied.getparent()
        if outer is not None and not len(emptied):
            outer.remove(emptied)


def _nest_only_lists(listing: Element) -> None:
    """Put a list that is all of an item under the item before it, as browsers show it; the others keep their numbers.

    Where none of those before has text, the list is laid out in parts, and each part's items become its own; so do the
    items below one whose text was dropped.
    """
    holder: Element | None = None
    is_gap = False
    number = int(listing.get("start") or 1) - 1
    for item in list(listing):
        number = int(item.get("value") or number + 1)
        if item.text or len(item) != 1 or item[0].tag not in ("ul", "ol"):
            if is_gap and listing.tag == "ol":
                item.set("value", str(number))
            holder, is_gap = item, False
            continue
        inner = item[0]
        holder = holder if item.get("data-lists") is not None else None
        if holder is None:
            for one in list(inner):
                item.addprevious(one)
        elif len(holder) and holder[-1].tag == inner.tag == "ul":
            holder[-1].extend(list(inner))
        else:
            holder.append(inner)
        is_gap = holder is not None
        listing.remove(item)


def _unwrap_parts(outer: Element) -> None:
    """Dissolve a list whose items are parts of the page with headings of their own, such as a row of teasers."""
    parent = outer.getparent()
    if parent is None or not any(child.tag in HEADING_LEVELS for item in outer for child in item):
        return
    for item in outer:
        running = _running_text(item)
        for part in ([running] if running is not None else []) + list(item):
            outer.addprevious(part)
    parent.remove(outer)


def _running_text(item: Element) -> Element | None:
    """Move the text at the beginning of an item out of it, as a paragraph."""
    paragraph = etree.Element("p", dict(item.attrib))
    paragraph.text = item.text
    for child in list(item):
        if child.tag in _LISTS or child.tag in _BLOCKS:
            break
        paragraph.append(child)
    return paragraph if paragraph.text or len(paragraph) else None


def _normalise_figure(figure: Element) -> None:
    """Put a figure's pictures directly into it; a figure without its content, or its caption, becomes paragraphs."""
    if figure.find("figcaption") is not None and any(child.tag in CAPTIONED_TAGS for child in figure):
        return
    if next(figure.iter("img"), None) is not None:
        for paragraph in list(figure.iterchildren("p")):
            if not paragraph.text and all(child.tag in ("img", "a") and not child.tail for child in paragraph):
                for child in list(paragraph):
                    paragraph.addprevious(child)
                figure.remove(paragraph)
        return
    outer = figure.getparent()
    if outer is not None:
        for child in list(figure):
            child.tag = "p" if child.tag == "figcaption" else child.tag
            figure.addprevious(child)
        outer.remove(figure)


def _free_from_text(image: Element, *, is_floating: bool) -> None:
    """Put a picture before the paragraph whose text it floats beside or begins, but not off a line of its own."""
    whole = image
    while (outer := whole.getparent()) is not None and _is_picture(outer) and outer.tag not in _BLOCKS:
        whole = outer
    paragraph, before, behind = whole.getparent(), whole.getprevious(), whole.getnext()
    if paragraph is None or paragraph.tag != "p" or paragraph.getparent() is None:
        return
    tail = (whole.tail or "").lstrip()
    is_first = before is None and not (paragraph.text or "").strip()
    is_alone = not "".join(paragraph.itertext()).strip() or (not tail and (behind is None or behind.tag == "br"))
    if is_alone or not (is_floating or is_first):
        return
    text = (paragraph.text if before is None else before.tail) or ""
    begins = text[-1:].isspace() or (not text and (before is None or before.tag == "br"))  # a space more is none
    joined = f"{text}{tail if begins else whole.tail or ''}"
    if before is None:
        paragraph.text = joined
    else:
        before.tail = joined
    whole.tail = None
    paragraph.addprevious(alone := etree.Element("p"))
    alone.append(whole)


def _free_pictures(heading: Element) -> None:
    """Put the pictures at a heading's beginning before it, and those at its end behind it."""
    if not "".join(heading.itertext()).strip():
        return
    while len(heading) and not (heading.text or "").strip() and _is_picture(heading[0]):
        first = heading[0]
        heading.text, first.tail = (first.tail or "").lstrip(), None
        heading.addprevious(paragraph := etree.Element("p"))
        paragraph.append(first)
    while len(heading) and not (heading[-1].tail or "").strip() and _is_picture(heading[-1]):
        last = heading[-1]
        last.tail = None
        heading.addnext(paragraph := etree.Element("p"))
        paragraph.append(last)
        if len(heading):
            heading[-1].tail = (heading[-1].tail or "").rstrip()
        else:
            heading.text = (heading.text or "").rstrip()


def _is_picture(element: Element) -> bool:
    return element.tag == "img" or (
        len(element) == 1 and not element.text and not element[0].tail and _is_picture(element[0])
    )


def _dissolve_layout(table: Element) -> bool:
    """Make paragraphs of a table that has one thing in each row, or a page's columns in its only one."""
    outer = table.getparent()
    if outer is None or next(table.iter("th", "caption"), None) is not None:
        return False
    rows = [[cell for cell in row if len(cell) or (cell.text or "").strip()] for row in table.iterchildren("tr")]
    is_page = len(rows) == 1 and any(len("".join(cell.itertext())) > _LONGEST_CELL for cell in rows[0])
    if max(map(len, rows), default=0) > 1 and not is_page:
        return False
    for cell in chain.from_iterable(rows):
        cell.attrib.clear()
        running = _running_text(cell)
        for part in ([running] if running is not None else []) + list(cell):
            table.addprevious(part)
    outer.remove(table)
    return True


def _part_head(table: Element) -> None:
    """Separate a table's head rows from the others."""
    rows = list(table.iterchildren("tr"))
    count = 0
    while count < len(rows) and rows[count].get("data-head") is not None:
        count += 1
    if not count and rows and _is_head(rows[0]):
        count = 1
    if not count and len(rows) > 1 and not table.xpath(".//th") and _is_bold_head(rows[0]):
        count = 1
        for cell in rows[0]:
            cell.tag = "th"
            if len(cell):
                _unwrap_bold(cell[0])
    if count == len(rows) and count > 1:
        count = 1
    for tag, part in (("thead", rows[:count]), ("tbody", rows[count:])):
        if part:
            section = etree.SubElement(table, tag)
            for row in part:
                row.attrib.pop("data-head", None)
                section.append(row)


def _is_head(row: Element) -> bool:
    """Tell whether a row is a table's head: headings alone, but for an empty corner above the rows' own headings."""
    corner, *others = row if len(row) else [row]
    is_corner = corner.tag == "th" or (len(others) > 0 and not len(corner) and not (corner.text or "").strip())
    return len(row) > 0 and is_corner and all(cell.tag == "th" for cell in others)


def _is_bold_head(row: Element) -> bool:
    """Tell whether all cells of a row are bold, but for an empty corner."""
    corner, *others = row if len(row) else [row]
    is_empty = len(others) > 0 and not len(corner) and not (corner.text or "").strip()
    return len(row) > 0 and (is_empty or _is_bold(corner)) and all(map(_is_bold, others))


def _is_bold(cell: Element) -> bool:
    return len(cell) == 1 and cell[0].tag == "strong" and not cell.text and not cell[0].tail


def _unwrap_bold(strong: Element) -> None:
    cell = strong.getparent()
    if cell is not None:
        cell.text = strong.text
        cell[:] = list(strong)
