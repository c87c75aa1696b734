"""Lists from Word and Outlook: paragraphs that only look like items, each with its bullet or number as text.

They occur on the clipboard, in mails, and in what Word saves as a web page: `<p style='mso-list:l0 level1 lfo1'>`, with
the marker between `[if !supportLists]` and `[endif]`. "Web page, filtered" leaves both out, and the level is how far an
item is indented: `<p class=MsoListParagraph style='margin-left:72.0pt'>·<span style='font:7.0pt …'>&nbsp;</span>`. Mail
programs and editors through which it went write the styles otherwise, or leave classes and comments out.
"""

import re
from html import unescape

_ITEM = re.compile(r"<p\b[^<>]{0,2000}?\bmso-list:\s?l\d{1,4}\s+level([1-9])\b[^<>]{0,2000}>", re.IGNORECASE)
_END = re.compile(r"</p\s*>", re.IGNORECASE)
_MARK = re.compile(
    r"<!(?:--)?\[if !supportLists\](?:--)?>(.{0,2000}?)<!(?:--)?\[endif\](?:--)?>", re.IGNORECASE | re.DOTALL
)
_INLINE = r"(?:span|b|i|u|strong|em|font)"
_MARKED = re.compile(
    rf"\s{{0,9}}(?P<opened>(?:<{_INLINE}\b[^<>]{{0,400}}>\s{{0,9}}(?:</u>\s{{0,9}})?){{0,6}})"
    r"(?P<mark>[^<>&\s]{1,6}|&(?:middot|bull|sect|Oslash|uuml|#\d{2,5});)(?=[<&\s])"
    rf"(?P<between>(?:</{_INLINE}>\s{{0,9}}){{0,4}})"
    r"(?:<(?P<gap>span|font)\b(?P<style>[^<>]{0,400})>(?:&nbsp;|&#160;|\s){1,60}</(?P=gap)>|(?:&nbsp;|&#160;|\u00a0){2,60}\s?)"
    rf"(?P<closed>(?:\s{{0,9}}</{_INLINE}>){{0,6}})",
    re.IGNORECASE,
)
_UNMARKED = re.compile(rf"<p\b(?P<own>[^<>]{{0,1000}})>(?={_MARKED.pattern})", re.IGNORECASE)
_CALLED_ITEM = re.compile(r"MsoListParagraph", re.IGNORECASE)  # mails put letters before it
_HANGING = re.compile(r"text-indent:\s?-", re.IGNORECASE)
_SMALL = re.compile(r"\b7(?:\.0)?pt|size=.?1\b", re.IGNORECASE)  # the letters of the gap behind a mark
_OF_SIGNS = re.compile(r"Symbol|Wingdings|Courier New", re.IGNORECASE)
_SIGNS = ("MsoListP", "7.0pt", "size: 7pt", "font: 7pt", "font:7pt", "amily:Symbol", "amily: Symbol", 'face="Symbol')
_BULLETS = frozenset("·•o§Øüvqà-–*")
_INDENTATION = re.compile(
    r"\bmargin(?:-left:|:(?:\s?[\d.]{1,6}(?:pt|in|cm|px)?){3})\s?(\d{0,3}(?:\.\d{1,4})?)(pt|in|cm|px)", re.IGNORECASE
)
_STEP = {"pt": 36.0, "in": 0.5, "cm": 1.27, "px": 48.0}  # by which Word indents a level
_DEEPEST = 9
_TAG = re.compile(r"<[^<>]*>|&nbsp;|\s")
_NUMBER = re.compile(r"\(?(\d{1,7})[.)]")
_LETTER = re.compile(r"\(?(?:[a-z]|[ivxlcdm]{1,8})[.)]", re.IGNORECASE)


def with_word_lists(html: str) -> str:
    """Return HTML in which Word's lists are lists; HTML without any is returned as it is."""
    if any(sign in html for sign in _SIGNS):
        html = _UNMARKED.sub(_with_level, html)
    if "mso-list:" not in html:
        return html
    kept: list[str] = []
    is_open: list[tuple[int, str]] = []  # the lists around the last item, from the outermost in: level and tag
    position = 0
    while item := _ITEM.search(html, position):
        end = _END.search(html, item.end())
        if end is None:
            break
        between = html[position : item.start()]
        if between.strip():
            kept.append(_closing_markup(is_open, 0))
        kept.append(between)
        content = html[item.end() : end.start()]
        written, content = _without_mark(content)
        kept += (_opening_markup(is_open, int(item[1]), written), content)
        position = end.end()
    return "".join((*kept, _closing_markup(is_open, 0), html[position:]))


def _without_mark(content: str) -> tuple[str, str]:
    """Return an item's mark, and the item without it, if a list shows it: "1.1" is no number of one."""
    if mark := _MARK.search(content):
        written = unescape(_TAG.sub("", mark[1]))
        if any(sign.isalnum() for sign in written) and not _is_listed(written):
            return "", f"{content[: mark.start()]}{written} {content[mark.end() :]}"
        return mark[1], content[: mark.start()] + content[mark.end() :]
    if (mark := _MARKED.match(content)) and _is_listed(
        unescape(mark["mark"])
    ):  # saved once more by a program that left comments out
        opened = re.findall(r"<[a-z][^<>]*>", mark["opened"], re.IGNORECASE)
        kept = opened[: len(opened) - len(re.findall("</", mark["opened"] + mark["between"] + mark["closed"]))]
        return mark["mark"], "".join(kept) + content[mark.end() :]
    return "", content


def _with_level(item: re.Match[str]) -> str:
    """Return the beginning of an item as Word writes it unfiltered; that of another paragraph as it is."""
    own, mark = item["own"], unescape(item["mark"])
    if "mso-list:" in own:
        return item[0]
    is_drawn = mark in _BULLETS and _OF_SIGNS.search(item["opened"])
    is_hanging = _HANGING.search(own) and (is_drawn or _SMALL.search(item["style"] or ""))
    if not _is_listed(mark) or not (is_hanging or _CALLED_ITEM.search(own)):
        return item[0]
    indented = _INDENTATION.search(own)
    level = round(float(indented[1] or 0) / _STEP[indented[2].lower()]) if indented else 1
    level = min(max(level, 1), _DEEPEST)
    return f"<p style='mso-list:l0 level{level}'>"


def _is_listed(mark: str) -> bool:
    return mark in _BULLETS or any(form.fullmatch(mark) for form in (_NUMBER, _LETTER))


def _opening_markup(is_open: list[tuple[int, str]], level: int, mark: str) -> str:
    """Return the markup before an item: the ends of deeper lists, and the beginning of its own."""
    mark = _TAG.sub("", mark)
    number = _NUMBER.fullmatch(mark)
    tag = "ol" if number or _LETTER.fullmatch(mark) else "ul"
    closed = _closing_markup(is_open, level)
    if is_open and is_open[-1] == (level, tag):
        return f"{closed}</li><li>"
    if is_open and is_open[-1][0] == level:
        closed += _closing_markup(is_open, level - 1)
    is_open.append((level, tag))
    start = f" start={number[1]}" if number and number[1] != "1" else ""
    return f"{closed}<{tag}{start}><li>"


def _closing_markup(is_open: list[tuple[int, str]], level: int) -> str:
    """Return the end tags of all lists deeper than a level, and remove them from the open ones."""
    ends: list[str] = []
    while is_open and is_open[-1][0] > level:
        ends.append(f"</li></{is_open.pop()[1]}>")
    return "".join(ends)
