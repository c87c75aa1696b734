"""Links footnote marks that lead nowhere to their notes, by number, as a reader would find them.

    <sup>1</sup> … <h3>Notes</h3><ol><li>…</li></ol>      by the number of the item
    <sup>1</sup> … <p><sup>1</sup> …</p>                  by the number that the note begins with
    <sup>1</sup> … <p>[1] …<br>[2] …</p>                  likewise, line by line
    in 1911[1] … , in 1911¹ …                             without a <sup>: see `written_marks`
    <sup id="fnref:1"><button>…</button></sup> … <li id="fn:1">      a script has replaced the link by a button

The marks become links, so that all code for ordinary notes handles these too. A superscript number that is no mark
(10²) has no note with that number below, and if any mark has none, all are left alone.
"""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.notes.lines_of_notes import notes_in_lines
from extractors.blocks.notes.note_links import NOTE_NAME
from extractors.blocks.notes.written_marks import bracket_numbers, lower, number_of, raised_marks
from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_NUMBER = re.compile(r"\[?\s*(\d{1,3})\s*\]?")
_HEADING = re.compile(
    r"\W*(?:foot-?notes?|end-?notes?|notes?|references?|sources?|citations?|fußnoten|anmerkungen|endnoten|quellen|"
    r"einzelnachweise|notes? de bas de page|références|notas(?: al pie)?|referencias|note|riferimenti|noten|przypisy|"
    r"примечания|сноски|注釈|脚注|注释|参考文献)\W*",
    re.IGNORECASE,
)
_TAGS_OF_HEADINGS = ("h2", "h3", "h4", "h5", "h6", "p", "strong", "b", "summary")
_BUTTON = re.compile(r"(?:lf-|bigfoot-)?fn-?ref[:_-]?(\w{1,20})", re.IGNORECASE)
_OPENS_NOTE = re.compile("footnote|littlefoot|bigfoot")
_MOST = 500  # marks or notes; chosen by hand: against a page made to be slow
_STEPS = 3  # elements from a heading to its list; chosen by hand
_BRACKETED = re.compile(r"\[\d{1,4}\]")
_COMMENT = re.compile(r"#_(msocom|msoanchor)_(\d{1,4})")
_NAME = "unhusk-note-"
_IDS = etree.XPath("descendant::*/@id", smart_strings=False)


def link_notes(parsed: ParsedHtml) -> None:
    """Turn marks that lead nowhere but have a note into links, in place."""
    _open_buttons(parsed.body)
    _name_marks(parsed.body)
    marks = [(int(found[1]), mark) for mark in islice(parsed.body.iter("sup"), _MOST) if (found := _number(mark))]
    raised = [] if marks else raised_marks(parsed)
    numbered: list[tuple[Element, str]] = []
    if raised:
        marks = [(number_of(mark.text or ""), mark) for mark in raised]
        count = len({number for number, _ in marks})
        numbered = [one for heading in _headings(parsed.body) for one in bracket_numbers(heading, count)]
    if marks and not _link(parsed.body, marks):
        lower(raised)
        for paragraph, text in numbered:
            paragraph.text = text


def _link(body: Element, marks: list[tuple[int, Element]]) -> bool:
    """Turn marks into links to their notes, in place; tell whether each has one, otherwise nothing is done."""
    notes = _listed(body) or _beginning(marks) or notes_in_lines(body, marks, f"#{_NAME}ref-")
    inside = {inner for note in notes.values() for inner in note.iter("sup")}
    marks = [(number, mark) for number, mark in marks if mark not in inside]
    if not notes or {number for number, _ in marks} != set(notes):
        return False
    for number, mark in marks:
        link = etree.Element("a", {"href": f"#{_NAME}{number}"})
        link.text, mark.text = mark.text, None
        mark.append(link)
        mark.set("class", "footnote-ref")
        mark.set("id", mark.get("id") or f"{_NAME}ref-{number}")
    for number, note in notes.items():
        if len(note) and note[0].tag == "sup" and not (note.text or "").strip() and _number(note[0]):
            note[0].tag = "a"
            note[0].text = f"{number}."  # formats recognise this form of a note's own number, and replace it by theirs
            note[0].set("href", f"#{_NAME}ref-{number}")
            note[0].tail = f" {(note[0].tail or '').lstrip()}"
        note.set("id", note.get("id") or f"{_NAME}{number}")
        for _, mark in ((one, mark) for one, mark in marks if one == number):
            mark[0].set("href", f"#{note.get('id')}")
    return True


def _name_marks(body: Element) -> None:
    """Mark links as those of notes that lead to the items of a numbered list by their numbers, whatever their names."""
    raised = (mark[0] for mark in body.iter("sup") if len(mark) == 1 and mark[0].tag == "a")
    links = [
        (int(found[1]), link)
        for link in islice(raised, _MOST)
        if (link.get("href") or "")[:1] == "#"
        and (found := _number(link))
        and not NOTE_NAME.search(link.get("href") or "")
    ]
    if not links:
        return
    names = {(link.get("href") or "")[1:] for _, link in links}
    items = {name: item for item in body.iter("li") if (name := item.get("id")) in names}
    lists = {item.getparent() for item in items.values()}
    (listed,) = lists if len(lists) == 1 else (None,)
    if listed is None or listed.tag != "ol":
        return
    places = {item: place for place, item in enumerate((one for one in listed if one.tag == "li"), start=1)}
    if all(places.get(items.get((link.get("href") or "")[1:], body)) == number for number, link in links):
        for _, link in links:
            link.set("class", f"{link.get('class') or ''} footnote-ref".strip())


def shorten_addresses(parsed: ParsedHtml) -> None:
    """Make links within the page of those that MediaWiki's second parser writes with the page's own name, in place."""
    for link in parsed.body.iter("a") if parsed.has(b"mw:Extension/ref") else ():
        outer = link.getparent()
        is_mark = outer is not None and (outer.get("typeof") or "").startswith("mw:Extension/ref")
        if is_mark or link.get("rel") == "mw:referencedBy":
            link.set("href", f"#{(link.get('href') or '').rpartition('#')[2]}")

    if parsed.has(b"noteref"):
        _shorten_in_chapter(parsed.body)


def _shorten_in_chapter(body: Element) -> None:
    """Make links within the page of a book's marks and ways back, which name its file: "ch02.html#note1"."""
    names = set(_IDS(body))
    marks = {link.get("id") for link in body.iter("a") if "noteref" in (link.get("data-type"), link.get("epub:type"))}
    for link in body.iter("a"):
        file, sign, name = (link.get("href") or "").partition("#")
        is_own = sign and file and ":" not in file and "/" not in file and name in names
        if is_own and (name in marks or link.get("id") in marks):
            link.set("href", f"#{name}")


def separate_labels(parsed: ParsedHtml) -> None:
    """Part a note's number from its text where a page does so by style alone, in place."""
    if "ltx_bibitem" in parsed.class_text:
        _part_references(parsed.body)
    if "msocomanchor" in parsed.class_text:
        _number_comments(parsed.body)
    if "notesym" in parsed.class_text:
        for link in parsed.body.iter("a"):
            if (link.get("class") or "") in ("sdfootnotesym", "sdendnotesym") and not (link.tail or " ")[:1].isspace():
                link.text = f"{''.join(link.itertext()).strip()}. "
                link[:] = []


def _number_comments(body: Element) -> None:
    """Make notes of Word's comments, whose marks are the initials of who wrote them and a number: "[AB1]"."""
    for link in body.iter("a"):
        found = _COMMENT.fullmatch(link.get("href") or "")
        if found is None:
            continue
        is_mark = found[1] == "msocom"
        link[:] = []
        link.text = found[2]
        link.set("class", "footnote-ref" if is_mark else "")
        sign = link.getnext()
        if is_mark and sign is not None and sign.tag == "span" and _is_blank(sign):
            drop_tree(sign)  # the comment's own sign, a no-break space
        if not is_mark and (outer := next(link.iterancestors("p"), None)) is not None:
            outer.set("id", f"_msocom_{found[2]}")
            link.text, link.tail = f"{found[2]}. ", (link.tail or "").lstrip()


def _is_blank(element: Element) -> bool:
    return not "".join(element.itertext()).strip() and next(element.iter("img"), None) is None


def _part_references(body: Element) -> None:
    """Part what LaTeXML's style parts in a list of references, and leave the number to the format."""
    for item in body.iter("li"):
        if "ltx_bibitem" not in (item.get("class") or "").split():
            continue
        for part in list(item):
            names = (part.get("class") or "").split()
            if "ltx_tag" in names and _BRACKETED.fullmatch("".join(part.itertext()).strip()):
                drop_tree(part)
            elif not {"ltx_tag", "ltx_bibblock"}.isdisjoint(names) and not part.tail:
                part.tail = " "


def _number(mark: Element) -> re.Match[str] | None:
    return None if len(mark) else _NUMBER.fullmatch((mark.text or "").strip())


def _headings(body: Element) -> Iterator[Element]:
    for heading in body.iter(*_TAGS_OF_HEADINGS):
        if len(heading) <= 2 and _HEADING.fullmatch("".join(islice(heading.itertext(), 4))):
            yield heading


def _listed(body: Element) -> dict[int, Element]:
    """Return the items of the list below the last heading that says "Notes", by number."""
    found: dict[int, Element] = {}
    for heading in _headings(body):
        listed = next((one for one in islice(heading.itersiblings(), _STEPS) if one.tag == "ol"), None)
        if listed is not None and not any(item.get("id") for item in listed.iter("li")):
            items = [item for item in listed if item.tag == "li"][:_MOST]
            found = dict(enumerate(items, start=int(start) if (start := listed.get("start", "1")).isdecimal() else 1))
    return found


def _beginning(marks: list[tuple[int, Element]]) -> dict[int, Element]:
    """Return the paragraphs that begin with a mark which also occurs in the text above, by number."""
    begun: dict[int, Element] = {}
    used: set[int] = set()
    for number, mark in marks:
        outer = mark.getparent()
        is_first = outer is not None and outer[0] is mark and not (outer.text or "").strip()
        if (
            is_first
            and outer is not None
            and outer.tag in ("p", "div", "li")
            and number in used
            and (mark.tail or "").strip()
        ):
            begun.setdefault(number, outer)
        elif not begun:
            used.add(number)
    return begun if set(begun) == used else {}


def _open_buttons(body: Element) -> None:
    buttons = [one for one in body.iter("button") if _OPENS_NOTE.search(one.get("class") or "")]
    names = set(_IDS(body)) if buttons else ()
    for button in buttons:
        mark = button.getparent()
        if mark is None or mark.tag not in ("sup", "span"):
            continue
        found = _BUTTON.fullmatch(mark.get("id") or "") or _BUTTON.fullmatch(button.get("id") or "")
        label = found[1] if found else button.get("data-footnote-id") or button.get("data-footnote-number") or ""
        target = next((name for name in (f"fn:{label}", f"fn-{label}", f"fn{label}") if name in names), "")
        if label and target and _has_link_beside(mark, f"#{target}"):
            drop_tree(mark)  # that for the printer stays, whose style a saved page may not have
        elif label and target:
            button.tag, button.text = "a", label
            button[:] = []
            button.set("href", f"#{target}")


def _has_link_beside(mark: Element, target: str) -> bool:
    before, behind = mark.getprevious(), mark.getnext()
    beside = [one for one, gap in ((before, before is not None and before.tail), (behind, mark.tail)) if not gap]
    return any(link.get("href") == target for one in beside if one is not None for link in one.iter("a"))
