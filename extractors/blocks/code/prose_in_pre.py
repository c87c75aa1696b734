"""Letters, stories and old announcements in `<pre>`, set line by line as they were typed: text, and no listing.

Archives of mails have each in one, however short. Elsewhere, what is text is told by its sentences: lines of several
words, nearly all letters, no columns, next to no indentation.
"""

import re

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_INSIDE = frozenset("a b i em strong u font br".split())
_OF_CODE = re.compile(
    r"code|highlight|listing|snippet|example|console|shell|terminal|syntax|prism|output", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[^\W\d_]{2}[.!?…][\"'’”)\]]*(?:\s|$)")
_COLUMNS = re.compile(r"\S(?: {3,}|\t)\S")
_OF_PROGRAMS = frozenset("{}[]<>=|\\_#$@&*~^;+")
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_FEWEST_WORDS = 25  # all chosen by hand
_WORDS_A_LINE = 6
_FEWEST_SENTENCES = 2
_LETTERS = 0.85  # of the characters but blanks
_LETTERS_OF_MAILS = 0.8
_MOST_ODD = 0.01  # likewise
_MOST_INDENTED = 0.2  # of the lines
_LONGEST = 200_000  # characters


def open_prose(parsed: ParsedHtml) -> None:
    """Make text whose line ends are kept of each `<pre>` that holds prose, in place."""
    is_of_mails = parsed.has(b"MHonArc", b"X-Body-of-Message", b"sorted by:")
    for pre in parsed.body.iter("pre"):
        style = pre.get("style") or ""
        if _holds_paragraphs(pre) and _is_prose("\n".join("".join(one.itertext()) for one in pre)):
            _open(pre)  # a story's paragraphs
            continue
        if (
            pre.get("class")
            or "white-space" in style
            or any(inner.tag not in _INSIDE for inner in pre.iterdescendants())
        ):
            continue
        outer = pre.getparent()
        if outer is not None and _OF_CODE.search(f"{outer.get('class') or ''} {outer.get('id') or ''}"):
            continue
        text = "".join(pre.itertext())
        if _is_prose(text) or (is_of_mails and _is_mail(text)):
            _open(pre)


def _open(pre: Element) -> None:
    pre.tag = "div"
    pre.set("style", f"white-space: pre-wrap; {pre.get('style') or ''}")


def _holds_paragraphs(pre: Element) -> bool:
    is_empty = not (pre.text or "").strip() and not any((one.tail or "").strip() for one in pre)
    return len(pre) > 0 and is_empty and all(one.tag == "p" for one in pre)


def _is_mail(text: str) -> bool:
    """Tell whether a text in an archive of mails has next to no code outside what it quotes and its signature."""
    own = _SIGNATURE.split(text[:_LONGEST], maxsplit=1)[0]
    lines = [line for line in own.splitlines() if line.strip() and line.lstrip()[0] not in ">|"]
    signs = "".join("".join(lines).split())
    if not signs or sum(line[0].isspace() for line in lines) > _MOST_INDENTED * len(lines):
        return False
    odd = sum(sign in _OF_PROGRAMS for sign in signs)
    return sum(map(str.isalpha, signs)) >= _LETTERS_OF_MAILS * len(signs) and odd <= 2 * _MOST_ODD * len(signs)


def _is_prose(text: str) -> bool:
    words = len(text.split())
    lines = [line for line in text.splitlines() if line.strip()] if len(text) <= _LONGEST else []
    if words < _FEWEST_WORDS or not lines or words < _WORDS_A_LINE * len(lines):
        return False
    signs = "".join(text.split())
    if sum(map(str.isalpha, signs)) < _LETTERS * len(signs):
        return False
    if sum(sign in _OF_PROGRAMS for sign in signs) > _MOST_ODD * len(signs):
        return False
    indented = sum(line[0].isspace() for line in lines)
    columns = sum(_COLUMNS.search(line) is not None for line in lines)
    most = _MOST_INDENTED * len(lines)
    return indented <= most and columns <= most / 4 and len(_SENTENCE_END.findall(text)) >= _FEWEST_SENTENCES
