"""Lists from Word and Outlook: paragraphs that only look like items, each with its bullet or number as text.

They occur on the clipboard, in mails, and in what Word saves as a web page: `<p style='mso-list:l0 level1 lfo1'>`, with
the marker between `[if !supportLists]` and `[endif]`. "Web page, filtered" leaves both out, and the level is how far an
item is indented: `<p class=MsoListParagraph style='margin-left:72.0pt'>·<span style='font:7.0pt …'>&nbsp;</span>`.
"""

import re

_ITEM = re.compile(r"<p\b[^<>]{0,2000}?\bmso-list:\s?l\d{1,4}\s+level([1-9])\b[^<>]{0,2000}>", re.IGNORECASE)
_END = re.compile(r"</p\s*>", re.IGNORECASE)
_MARK = re.compile(
    r"<!(?:--)?\[if !supportLists\](?:--)?>(.{0,2000}?)<!(?:--)?\[endif\](?:--)?>", re.IGNORECASE | re.DOTALL
)
_FILTERED = re.compile(
    r"<p\s+class=[\"']?MsoListParagraph\w{0,20}[\"']?(?P<own>[^<>]{0,500})>\s{0,9}"
    r"(?P<mark>(?:<(?:span|b|i)\b[^<>]{0,300}>){0,4}[^<>]{1,12}"
    r"<span\b[^<>]{0,200}\bfont:\s?7\.0pt[^<>]{0,200}>(?:&nbsp;|\s){1,40}</span>(?:</(?:span|b|i)>){0,4})",
    re.IGNORECASE,
)
_INDENTATION = re.compile(r"\bmargin-left:\s?(\d{1,3}(?:\.\d{1,4})?)(pt|in|cm)")
_STEP = {"pt": 36.0, "in": 0.5, "cm": 1.27}  # by which Word indents a level
_DEEPEST = 9
_TAG = re.compile(r"<[^<>]*>|&nbsp;|\s")
_NUMBER = re.compile(r"\(?(\d{1,7})[.)]")
_LETTER = re.compile(r"\(?(?:[a-z]|[ivxlcdm]{1,8})[.)]", re.IGNORECASE)


def with_word_lists(html: str) -> str:
    """Return HTML in which Word's lists are lists; HTML without any is returned as it is."""
    if "MsoListParagraph" in html:
        html = _FILTERED.sub(_with_level, html)
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
        mark = _MARK.search(content)
        if mark:
            content = content[: mark.start()] + content[mark.end() :]
        kept += (_opening_markup(is_open, int(item[1]), mark[1] if mark else ""), content)
        position = end.end()
    return "".join((*kept, _closing_markup(is_open, 0), html[position:]))


def _with_level(item: re.Match[str]) -> str:
    """Return the beginning of an item as Word writes it unfiltered."""
    if "mso-list:" in item["own"]:
        return item[0]
    indented = _INDENTATION.search(item["own"])
    level = round(float(indented[1]) / _STEP[indented[2]]) if indented else 1
    level = min(max(level, 1), _DEEPEST)
    return f"<p style='mso-list:l0 level{level}'><![if !supportLists]>{item['mark']}<![endif]>"


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
