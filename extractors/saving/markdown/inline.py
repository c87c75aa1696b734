"""Running text as Markdown: marks, links, pictures, formulas, and characters escaped where they would be markup.

Only where they would be: a text full of backslashes is unpleasant to read, and people will read it.
"""

import html
import re
import unicodedata
from collections.abc import Iterable

from lxml import etree

from extractors.blocks.notes.note_links import REFERENCE_ROLE
from extractors.blocks.tree import Element
from extractors.saving.compose.formulas import tex, tex_of_picture
from extractors.saving.compose.mathml_tex import tex_of_mathml
from extractors.saving.raised_text import write_out_raised

_ENTITY = r"&(?=#\d+;|#[xX][0-9a-fA-F]+;|\w+;)"
_ESCAPED = re.compile(
    r"\\(?=[!-/:-@\[-`{-~]|$)"  # a backslash before punctuation
    r"|`"
    r"|(?<!\s)\*|\*(?!\s)"  # asterisks, but not between spaces
    r"|(?<![^\W_])_|_(?![^\W_])"  # underscores, but not inside a word
    r"|<(?=[a-zA-Z/!?])"
    rf"|{_ENTITY}"
    r"|~(?=~)|(?<=~)~|~(?=\S[^~]*~)"
    r"|\[(?=[\^\[])|\](?=[(\[:])"  # footnotes and wiki links, links
    # Note programs' own markup: a tag, a highlight, a comment, an inline note, a block's name, a field.
    r"|(?<![^\s(\[*\"'“‘])#(?=[\w/-]*[^\W\d])"
    r"|=(?==[^\s=])|(?<=[^\s=])=(?==)|%(?=%)"
    r"|\^(?=\[)|(?<=\s)\^(?=[\w-]+$)|:(?=:(?:\s|$))"
    # A dollar that would begin a formula and is no lone letter's: "$200 (US$)". Prices without a second one stay.
    r"|\$(?=\$)|(?<=\$)\$|\$(?![a-zA-Z]\$)(?=[^\s$](?:[^$]*[^\s$])?\$(?!\d))"
)
_SIGNS = re.compile(r"[\\`*_<&~\[\]#=%^:]|\$[^$]*\$")  # what each of these begins with: most texts have none
_ESCAPED_IN_LINK = re.compile(_ESCAPED.pattern + r"|[\[\]]")
_NOT_ONE_BLANK = re.compile(r"(?:[^\S \u00a0]| (?=\s))[^\S\u00a0]*")  # but for single blanks, verse's indentation
# TeX between dollars, as pandoc recognises it, stays as it is: Markdown does not apply inside it.
_TEX = re.compile(r"\$[a-zA-Z]\$(?!\d)|\$\$(?=\S)[^$`<\n]+?\$\$|\$(?=\S)(?=[^$]*[\\^_={}])[^$`<\n]+?(?<=\S)\$(?!\d)")
# Commands of TeX for files, which pandoc hands on, and of MathJax for addresses, scripts and styles.
_RUN_BY_TEX = re.compile(
    r"\\(?:(?:\w*input\w*|include\w*|open(?:in|out)|read|write|immediate|directlua|catcode|csname|style|html\w+)(?![a-z])"
    r"|href\s*+\{(?!\s*+https?:))",
    re.IGNORECASE,
)
_LINE_START = re.compile(
    r"(?P<number>\d{1,9})(?P<dot>[.)])(?=\s|$)"
    r"|#(?=#{0,5}(?:\s|$))"
    r"|[-+*](?=\s|$)"
    r"|>"
    r"|=(?==*\s*$)|[-_*](?=[-_*\s|:]*$)"  # rules, and lines that underline a heading
    r"|[|:](?=[-|:\s]*$)"  # the line below a table's head
    r"|\[(?=[ xX]\]\s|!\w+\])"  # a task's box, a callout's name
)
# The data: addresses that Markdown readers accept as pictures; they show any other as text. A drawing goes as HTML.
_READ_DATA = ("data:image/png;", "data:image/jpeg;", "data:image/gif;", "data:image/webp;")
_BRACKETED = re.compile(r"(?:\[\w{1,8}\])+")
_MARKS = {"em": "*", "strong": "**", "del": "~~"}


def running_text(
    lead: str,
    children: Iterable[Element],
    *,
    line_end: str = "  \n",
    is_in_link: bool = False,
    beside: tuple[str, str] = ("", ""),
) -> str:
    """Return text and inline elements as Markdown, line breaks as `line_end`.

    Args:
        lead: the text before the first element.
        children: inline elements, each with its tail.
        line_end: what a `<br>` becomes.
        is_in_link: whether square brackets must be escaped.
        beside: what is written directly before and behind it, on which marks at its edges depend.
    """
    written = escape(lead, is_in_link=is_in_link)
    before, after = beside
    elements = list(children)
    for child in elements:
        behind = child.tail or (after if child is elements[-1] else "")
        piece = _inline(child, written or before, behind, line_end=line_end, is_in_link=is_in_link)
        if piece.startswith("[") and written.endswith("!") and not written.endswith("\\!"):
            written = written[:-1] + "\\!"  # else the link would become a picture
        elif piece.startswith("[") and written.endswith("[") and not written.endswith("\\["):
            written = written[:-1] + "\\["  # else both would begin a wiki link
        elif piece.startswith("`") and (written or before).endswith("`") and not written.endswith("\\`"):
            code = html.escape("".join(child.itertext()), quote=False)
            piece = f"<code>{_as_references(code)}</code>"  # else the backticks of both would be one row
        written += piece + escape(child.tail or "", is_in_link=is_in_link)
    return written.strip()


def escape(text: str, *, is_in_link: bool = False) -> str:
    """Return text with a backslash before each character that would be markup anywhere in a line."""
    text = _NOT_ONE_BLANK.sub(" ", text)
    if not _SIGNS.search(text):
        return text
    pattern = _ESCAPED_IN_LINK if is_in_link else _ESCAPED
    written, start = "", 0
    for formula in _TEX.finditer(text):
        if "](" in formula[0] or re.search(_ENTITY, formula[0]) or _RUN_BY_TEX.search(formula[0]):
            continue
        written += pattern.sub(r"\\\g<0>", text[start : formula.start()]) + formula[0]
        start = formula.end()
    return written + pattern.sub(r"\\\g<0>", text[start:])


def escape_lines(text: str) -> str:
    """Return lines, with a backslash where their first character would make a heading, a list, a quote or a rule."""
    return "\n".join(_escaped_start(line) for line in text.split("\n"))


def code_fence(text: str) -> str:
    """Return a fence longer than any run of backticks in a text."""
    return "`" * max(3, *(len(run) + 1 for run in re.findall("`+", text)), 3)


def address(url: str) -> str:
    """Return an address in the form of a link's target."""
    url = re.sub(r"[\s<>]", lambda found: f"%{ord(found[0]):02X}", url)
    url = re.sub(_ENTITY, "&amp;", url).replace("\\", "%5C")
    depth = 0
    for sign in url:
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            break
    return url if depth == 0 else url.replace("(", "%28").replace(")", "%29")


def _escaped_start(line: str) -> str:
    found = _LINE_START.match(line)
    if not found:
        return line
    at = found.start("dot") if found["dot"] else 0
    return f"{line[:at]}\\{line[at:]}"


def _inline(element: Element, before: str, after: str, *, line_end: str, is_in_link: bool) -> str:
    tag = str(element.tag)
    if tag == "br":
        return line_end
    if tag == "img":
        return _picture(element)
    if tag == "math":
        return _formula(element)
    if tag == "code":
        write_out_raised(element)  # a code span holds no tags
        return _code_spans(element)
    if tag == "a":
        return _link(element, before, after, line_end=line_end)
    content = running_text(element.text or "", element, line_end=line_end, is_in_link=is_in_link)
    if not content:
        return ""
    if tag in ("sub", "sup") and not _is_reference(element, content):
        return f"<{tag}>{content}</{tag}>"
    sign = _MARKS.get(tag)
    if sign is None:
        return content
    if _is_recognised(sign, content, before, after):
        return f"{sign}{content}{sign}"
    if not any(map(str.isalnum, content)):
        return content  # a full stop in italics looks like any other
    return f"<{tag}>{content}</{tag}>"


def _is_reference(element: Element, content: str) -> bool:
    """Tell whether a superscript is a footnote's number: Markdown raises it itself, or it needs no raising."""
    is_all_references = len(element) > 0 and all(child.get("role") == REFERENCE_ROLE for child in element)
    return is_all_references or bool(_BRACKETED.fullmatch(content))


def _is_recognised(sign: str, content: str, before: str, after: str) -> bool:
    """Tell whether a mark would be recognised: not between a letter and punctuation, nor beside its own kind."""
    beside_letter = before[-1:].isalnum(), after[:1].isalnum()
    meets_its_like = sign[0] in (content[0], content[-1])
    if sign == "~~" and after.startswith("~"):
        return False
    joins_another = before.endswith(sign[0]) and not before.endswith(f"\\{sign[0]}")
    if joins_another or (meets_its_like and (sign == "~~" or any(beside_letter))):
        return False
    inner_sign = _is_sign(content[0]), _is_sign(content[-1])
    return not (beside_letter[0] and inner_sign[0]) and not (beside_letter[1] and inner_sign[1])


def _is_sign(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


def _code_spans(element: Element) -> str:
    """Return code as spans, with its pictures between them and its links around them: a span can hold only text."""
    written, text = "", ""
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        is_link = inner.tag == "a" and _leads_out(inner)
        if event == "end":
            if is_link:
                written, text = written + code_span(text, address(inner.get("href") or "")), ""
            text += (inner.tail or "") if inner is not element else ""
            continue
        if is_link or inner.tag == "img":
            written, text = written + code_span(text), ""
        if inner.tag == "img":
            written += _picture(inner)
        else:
            text += " " if inner.tag == "br" else inner.text or ""
    return (written + code_span(text)).strip()


def _leads_out(link: Element) -> bool:
    """Tell whether a link leads out of the article."""
    href = link.get("href") or ""
    return bool(href) and not href.startswith("#")


def code_span(text: str, target: str = "") -> str:
    """Return a code span, linked if it has a target, with a space where the text has one at its edge."""
    text = re.sub(r"\s+", " ", text)
    inner = text.strip()
    if not inner:
        return text
    longest = max((len(run) for run in re.findall("`+", inner)), default=0)
    fence = "`" * (longest + 1)
    space = " " if inner.startswith("`") or inner.endswith("`") else ""
    span = f"{fence}{space}{inner}{space}{fence}"
    return text.replace(inner, f"[{span}]({target})" if target else span)


def _link(element: Element, before: str, after: str, *, line_end: str) -> str:
    href = element.get("href") or ""
    if element.get("role") == REFERENCE_ROLE:
        return f"[^{href.removeprefix('#fn-')}]"
    is_inner = not _leads_out(element)
    content = running_text(
        element.text or "",
        element,
        line_end=line_end if is_inner else " ",
        is_in_link=not is_inner,
        beside=(before, after) if is_inner else ("", ""),
    )
    if is_inner or not content:
        return content
    if not len(element) and element.text == href and re.fullmatch(r"(?:https?|mailto):[^\s<>]+", href):
        return f"<{href}>"
    return f"[{content}]({address(href)})"


def _picture(element: Element) -> str:
    alt = " ".join((element.get("alt") or "").split())
    formula = tex_of_picture(element)
    if formula and (written := formula_source(formula)):
        return f"${written}$"
    source = element.get("src") or ""
    if source.startswith("data:image/svg+xml"):
        return f'<img src="{html.escape(source)}" alt="{html.escape(alt)}">'
    if source.startswith("data:") and not source.startswith(_READ_DATA):
        return ""
    return f"![{escape(alt, is_in_link=True)}]({address(source)})"


def formula_source(written: str) -> str:
    """Return TeX as it may be written between dollars, or "" if it may not.

    Markdown readers without formulas take `<b` for a tag and `](` for a link; spaces there mean nothing to TeX. A
    dollar inside would end the formula. Blank lines would end the paragraph. A formula has no commands that read files.
    """
    if re.search(r"(?<!\\)\$", written) or _RUN_BY_TEX.search(written):
        return ""
    written = re.sub(r"<(?=[a-zA-Z/!?])", "< ", written).replace("`", r"{\text{\char96}}")
    written = re.sub(_ENTITY, "& ", re.sub(r"\](?=[(\[:])", "] ", written))
    return "\n".join(line for line in written.split("\n") if line.strip())


def formula_in_line(element: Element) -> str:
    """Return the TeX of a formula in running text, without the dollars around it, or "" if it may not be written so."""
    return " ".join(formula_source(tex(element) or tex_of_mathml(element)).split())


def _formula(element: Element) -> str:
    written = formula_in_line(element)
    if written:
        return f"$${written}$$" if element.get("display") == "block" else f"${written}$"
    markup = etree.tostring(element, encoding="unicode", method="html", with_tail=False)
    pieces = re.split(r"(<[^<>]*>)", " ".join(markup.split()))
    return "".join(piece if piece.startswith("<") else _as_references(piece) for piece in pieces)


def _as_references(text: str) -> str:
    """Return text of inline HTML with Markdown's special characters as character references."""
    return re.sub(r"[*_`\\\[\]~$|#]", lambda found: f"&#{ord(found[0])};", text)
