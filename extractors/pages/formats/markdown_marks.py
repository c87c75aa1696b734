"""The reader of Markdown: CommonMark, and the marks that GitHub, programs for notes and makers of sites add to it.

> [!tip]- A title                callouts of Obsidian, alerts of GitHub
::: warning A title … :::        of VitePress, Docusaurus and Quarto
!!! note "A title"               of Python-Markdown and MkDocs
```{note} …```                   of MyST
```{.python}, ```{r setup}       a listing's language in braces
Term, below it ": Meaning"       definitions
[[Boats|the boats]], ==marked==  links between notes, whose words stay; a marker
![[quay.png|300]]                a picture beside the note
"""

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from html import escape
from typing import Any
from urllib.parse import quote

from markdown_it import MarkdownIt
from markdown_it.ruler import Ruler
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.container import container_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.gfm import gfm_plugin

_KINDS = (
    "note|abstract|summary|info|todo|tip|hint|important|success|question|help|faq|warning|caution|attention|failure|"
    "danger|error|bug|example|quote|seealso|details"
)
_CALLOUT = re.compile(r"\[!([A-Za-z]{1,30})(?:\|[^\]\n]{0,40})?\][+-]?(?:[ \t]+([^\n]*)|[ \t]*)(?:\n|$)")
_CONTAINER = re.compile(
    rf"[ \t]*(?:(?P<kind>{_KINDS})\b(?:\[(?P<own>[^\]\n]*)\]|[ \t]+(?P<title>[^\n]*))?"
    rf"|\{{\.?(?:callout-)?(?P<named>{_KINDS})\b[^{{}}\n]*\}}(?P<behind>[^\n]*)|\{{[^{{}}\n]+\}})[ \t]*$",
    re.IGNORECASE,
)
_ADMONITION = re.compile(
    rf"(?:!!!|\?\?\?\+?)[ \t]+(?:{_KINDS})(?:(?:[ \t]+[\w-]+)*[ \t]+\"[^\"\n]*\")?[ \t]*$", re.IGNORECASE | re.MULTILINE
)
_DIRECTIVE = re.compile(rf"\{{({_KINDS})\}}[ \t]*([^\n]*)", re.IGNORECASE)
_OPTIONS = re.compile(r"\A(?::[\w-]{1,30}:[^\n]*\n)+\n?")
_IN_BRACES = re.compile(r"\{[.=]?([A-Za-z][\w+#-]*+)[^{}]*+\}[ \t]*([\w+#-]*)")
_OF_LISTINGS = frozenset({"code-cell", "code-block", "code", "sourcecode", "literalinclude"})
_NOTE_LINK = re.compile(r"!?\[\[(?!\s|\d{1,3}\])([^\[\]|\n]{1,200}?)(?:\|([^\[\]\n]{1,200}))?\]\](?![(\[])")
_FILE = re.compile(r"\.(?:png|jpe?g|gif|svg|webp|avif|bmp|mp[34]|webm|mov|ogg|wav|m4a|pdf|canvas|base)$", re.IGNORECASE)
_PICTURE = re.compile(r"\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$", re.IGNORECASE)
_SIZE = re.compile(r"\d{1,5}(?:x\d{1,5})?")
_PROTOCOLS = ("http", "https", "mailto", "xmpp")
_LONGEST_PROTOCOL = max(map(len, _PROTOCOLS))
_DEEPEST = 40  # elements around a remark. Chosen by hand
_DEEPEST_DIRECTIVE = 8  # directives around another. Chosen by hand
_LONGEST_MARKED = 1_000  # characters between two signs of a marker; chosen by hand
_NUMBER = re.compile(r"\d{1,4}(?:\.\d{1,4})*[a-z]?")  # of a formula


@cache
def reader() -> MarkdownIt:
    """Return the parser and renderer, which keep nothing from one file to the next."""
    # Beyond its deepest nesting it loses text; without one Python's limit ends it, and the file is read as plain text.
    markdown = MarkdownIt("commonmark", {"html": True, "maxNesting": sys.maxsize})
    markdown.use(gfm_plugin).use(deflist_plugin).use(admon_plugin)
    markdown.use(dollarmath_plugin, allow_space=False, allow_digits=False, renderer=_formula)
    markdown.use(container_plugin, "remark", validate=lambda written, _: _CONTAINER.match(written) is not None)
    markdown.options["alerts"] = False  # they are callouts
    interrupted = ("paragraph", "reference", "blockquote", "list")
    _guard(markdown.block.ruler, "admonition", _names_remark, interrupted)
    _guard(markdown.block.ruler, "container_remark", _is_shallow, interrupted)
    _guard(markdown.inline.ruler, "gfm_autolink_protocol", _is_behind_protocol)
    markdown.inline.ruler.before("link", "note_link", _note_link)
    markdown.inline.ruler.before("link", "marked", _marked)
    markdown.core.ruler.after("block", "remarks", _open_remarks)
    return markdown


def _formula(tex: str, options: dict[str, Any]) -> str:
    before, behind = ("\\[", "\\]") if options.get("display_mode") else ("\\(", "\\)")
    tex = tex.strip()
    if len(tex) > 2 and tex[0] == tex[-1] == "`":  # GitHub's
        tex = tex[1:-1]
    return escape(f"{before}{tex.strip()}{behind}")


def _guard(ruler: Ruler[Any], name: str, may_apply: Callable[..., bool], alternatives: Sequence[str] = ()) -> None:
    """Apply a rule only where a first look at its state says that it may apply."""
    rule = dict(zip(ruler.get_active_rules(), ruler.getRules(""), strict=True))[name]
    ruler.at(name, lambda state, *rest: may_apply(state, *rest) and rule(state, *rest), {"alt": list(alternatives)})


def _is_shallow(state: StateBlock, *_: object) -> bool:
    """Tell whether few boxes are open: each looks for its end through all lines."""
    return state.level < _DEEPEST


def _names_remark(state: StateBlock, line: int, *_: object) -> bool:
    """Tell whether a line begins a remark of Python-Markdown: no sentence behind three exclamation marks."""
    start = state.bMarks[line] + state.tShift[line]
    return _is_shallow(state) and _ADMONITION.match(state.src, start) is not None


def _is_behind_protocol(state: StateInline, *_: object) -> bool:
    """Tell whether a colon may be an address's; the rule itself looks through the whole paragraph before it."""
    return state.src.endswith(_PROTOCOLS, max(0, state.pos - _LONGEST_PROTOCOL), state.pos)


def _note_link(state: StateInline, silent: bool) -> bool:
    """Write out the words of a link between notes, and show the picture that one holds; other files are left out."""
    if state.src[state.pos] not in "![" or (link := _NOTE_LINK.match(state.src, state.pos, state.posMax)) is None:
        return False
    if state.src[state.pos - 1 : state.pos].isalnum():
        return False  # "x[[1]]" of a program
    is_file = link[0][0] == "!" and _FILE.search(link[1]) is not None
    if not silent and is_file and _PICTURE.search(link[1]):
        image = state.push("image", "img", 0)
        image.attrs = {"src": quote(link[1]), "alt": ""}
        image.content = "" if _SIZE.fullmatch(link[2] or "") else link[2] or ""
        image.children = [Token("text", "", 0, content=image.content)]
    elif not silent and not is_file:
        token = state.push("text", "", 0)
        token.content = link[2] or link[1].strip("#^").replace("#^", " > ").replace("#", " > ")
    state.pos = link.end()
    return True


def _marked(state: StateInline, silent: bool) -> bool:
    """Make `<mark>` of what stands between the signs of a marker: no comparison, "x==y"."""
    start, source = state.pos, state.src
    if source[start : start + 2] != "==" or source[start - 1 : start].isalnum():
        return False
    end = source.find("==", start + 2, min(state.posMax, start + _LONGEST_MARKED))
    if end < 0 or source[end + 2 : end + 3].isalnum() or "=" in (source[start + 2], source[end + 2 : end + 3]):
        return False
    if not source[start + 2 : end].strip() or source[start + 2].isspace() or source[end - 1].isspace():
        return False
    if not silent:
        last, state.posMax, state.pos = state.posMax, end, start + 2
        state.push("mark_open", "mark", 1)
        state.md.inline.tokenize(state)
        state.push("mark_close", "mark", -1)
        state.posMax = last
    state.pos = end + 2
    return True


def _open_remarks(state: StateCore) -> None:
    """Make boxes of remarks, and name the languages of listings, before what is in the lines is read."""
    state.tokens = list(_opened(state.tokens, state))


def _opened(tokens: Sequence[Token], state: StateCore, depth: int = 0) -> Iterator[Token]:
    boxes: list[Token] = []  # the quotations that are open
    skipped = 0
    for place, token in enumerate(tokens):
        if skipped:
            skipped -= 1
        elif token.type == "blockquote_open":
            boxes.append(token)
            yield token
            first = tokens[place + 1 : place + 4]
            if len(first) == 3 and first[1].type == "inline" and (found := _CALLOUT.match(first[1].content)):
                yield from _titled(token, found[1].lower(), found[2] or "")
                first[1].content = first[1].content[found.end() :]
                skipped = 0 if first[1].content else 3
        elif token.type == "blockquote_close":
            token.tag = boxes.pop().tag
            yield token
        elif token.type == "container_remark_open":
            token.type = "box_open"  # without the plug-in's class
            yield token
            found = _CONTAINER.match(token.info)
            if found and (kind := found["kind"] or found["named"]):
                title = found["own"] or found["title"] or found["behind"] or ""
                yield from _titled(token, kind.lower(), title.strip())
        elif token.type == "fence":
            yield from _of_fence(token, state, depth)
        elif token.type == "math_block_label":
            token.type = "math_block"
            yield token
            if _NUMBER.fullmatch(token.info):
                yield from _paragraph(f"({token.info})")
        else:
            yield token


def _of_fence(token: Token, state: StateCore, depth: int) -> Iterator[Token]:
    """Yield a listing with its language, or the remark that a directive between its signs is."""
    written = token.info.strip()
    if depth < _DEEPEST_DIRECTIVE and (directive := _DIRECTIVE.fullmatch(written)):
        box, inner = Token("blockquote_open", "div", 1, block=True), list[Token]()
        yield box
        yield from _titled(box, directive[1].lower(), directive[2].strip())
        state.md.block.parse(_OPTIONS.sub("", token.content), state.md, state.env, inner)
        yield from _opened(inner, state, depth + 1)
        yield Token("blockquote_close", "div", -1, block=True)
        return
    if in_braces := _IN_BRACES.fullmatch(written):
        is_directive = in_braces[1].lower() in _OF_LISTINGS
        token.info = in_braces[2] if is_directive else in_braces[1]
        if is_directive or token.info == "math":
            token.content = _OPTIONS.sub("", token.content)
    yield token


def _titled(box: Token, kind: str, title: str) -> Iterator[Token]:
    """Make a box a remark of a kind, and yield its title."""
    box.tag = "div"
    if kind != "details":
        box.attrSet("class", "callout")
        box.attrSet("data-callout", kind)
    yield from _paragraph(title or kind.capitalize(), "callout-title")


def _paragraph(text: str, names: str = "") -> Iterator[Token]:
    opening = Token("paragraph_open", "p", 1, block=True)
    if names:
        opening.attrSet("class", names)
    yield opening
    yield Token("inline", "", 0, content=text, children=[], block=True)
    yield Token("paragraph_close", "p", -1, block=True)
