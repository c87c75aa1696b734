"""The language of a code listing, from the page's markup: nothing is guessed from the code itself.

language-x, lang-x               Prism, highlight.js, kramdown, Jekyll, WordPress
highlight-source-x, brush: x     GitHub, SyntaxHighlighter
highlight-x, sourceCode x, x     Sphinx, Pandoc, Hexo: accepted if x is a language's name
data-lang, data-language, lang   Chroma, rehype-pretty-code, WP-Syntax
title and the like               a language's name, or a file name with a language's ending
"""

import re
from collections.abc import Iterator
from itertools import islice

from lxml.etree import _Element as Element

_NAMED = re.compile(
    r"(?:^|[\s:;])(?:language|lang|highlight-source|mw-highlight-lang|brush\s*:|ltx_lst_language(?=_))[-:\s_]\s*"
    r"([\w+#.-]+)",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"^(?:highlight-|hl-i?(?=[a-z]{3})|type-|dp-|src-|code-)(?=.)")  # Sphinx to Jira
_NAME = re.compile(r"[\w+#.-]{1,30}")
_NO_LANGUAGE = frozenset(
    "none plain text plaintext default nohighlight no-highlight txt guess auto notranslate".split()
)
# Names that are accepted as a class without a prefix. Chosen by hand, from highlighters' names for common languages.
KNOWN = frozenset(
    "abap actionscript ada apache applescript arduino asm awk bash bat batch c c# c++ clojure cmake coffeescript cpp "
    "cs csharp css cuda d dart delphi diff docker dockerfile elixir elm erb erlang fortran fsharp gherkin glsl go "
    "golang graphql groovy haml handlebars haskell hcl html http ini java javascript jinja js json json5 jsonc jsx "
    "julia kotlin latex less lisp lua makefile markdown matlab md mermaid mysql nginx nim nix objc objectivec ocaml "
    "objective-c octave pascal perl php plantuml plsql postgresql powershell prolog proto protobuf ps1 puppet py "
    "python python3 pycon r rb reason rst ruby rust sas scala scheme scss sh shell solidity sql svelte swift tcl "
    "terraform tex toml ts tsx typescript vb vbnet verilog vhdl vim vue wasm xml yaml yml zig zsh console "
    "shell-session".split()
)
_ENDINGS = {
    "bash": "bash", "c": "c", "cpp": "cpp", "cs": "csharp", "css": "css", "go": "go", "html": "html", "java": "java",
    "js": "javascript", "json": "json", "jsx": "jsx", "kt": "kotlin", "lua": "lua", "php": "php", "pl": "perl",
    "py": "python", "rb": "ruby", "rs": "rust", "scss": "scss", "sh": "bash", "sql": "sql", "swift": "swift",
    "toml": "toml", "ts": "typescript", "tsx": "tsx", "vue": "vue", "xml": "xml", "yaml": "yaml", "yml": "yaml",
}  # fmt: skip
_SAYING = (
    "data-lang",
    "data-language",
    "language",
    "syntax",
    "data-code-language",
    "data-highlight-language",
    "data-enlighter-language",
)
_CLASSES = ("class", "data-syntaxhighlighter-params")
_TITLES = ("title", "data-title", "data-file", "data-filename", "data-file-name")
_LEVELS_AROUND = 3  # elements around a listing that may name its language; Hugo and Sphinx need two. Chosen by hand
_LONGEST_MADE = 3  # letters of names that a program makes up, as Medium's "md me mf". Chosen by hand
_LOOKED_AT = 12  # elements inside one; the name is on the first <pre> or <code>. Chosen by hand


def code_language(listing: Element) -> str:
    """Return the language named by a listing, or by an element in or directly around it; "" if none does.

    Its code's classes take precedence over those of the box around it.
    """
    near = list(_near(listing))
    code = next((one for one in near[1:] if one.tag == "code"), None)
    if listing.tag == "pre" and code is not None and _from_class(code.get("class")):
        near.insert(0, code)
    for element in near:
        names = (*(element.get(saying) for saying in _SAYING), *(_from_class(element.get(one)) for one in _CLASSES))
        for name in names:
            if name and _NAME.fullmatch(name):
                named = "diff" if name.lower().startswith("diff-") else name.lower()  # Prism's, of code in a language
                return "" if named in _NO_LANGUAGE else named
    for element in near:
        if name := _known_in(element):
            return name
    return next((found for element in near for name in _TITLES if (found := _from_title(element.get(name)))), "")


def _near(listing: Element) -> Iterator[Element]:
    yield listing
    for tags in (("code", "pre"), ("table", "td", "span")):
        for element in islice(listing.iter(*tags), _LOOKED_AT):
            if element is not listing:
                yield element
    for outer in islice(listing.iterancestors(), _LEVELS_AROUND):
        if outer.tag not in ("div", "figure", "pre", "code", "td", "tr", "tbody", "table", "section", "span"):
            return
        yield outer


def _from_class(names: str | None) -> str:
    found = _NAMED.search(names) if names else None
    return found[1] if found else ""


def _known_in(element: Element) -> str:
    names = (element.get("class") or "").lower().split() if element.tag != "span" else []  # there, a token's
    if len(names) > 2 and max(map(len, names)) <= _LONGEST_MADE:
        names = []
    for name in names:
        plain = _PREFIX.sub("", name)
        plain = plain.removesuffix("code") if plain.removesuffix("code") in KNOWN else plain  # PHP's manual
        if plain in KNOWN and ((len(plain) > 1 and plain != "md") or element.tag in ("pre", "code")):  # a post's box
            return plain
    language = (element.get("lang") or "").lower()
    is_listing = element.tag in ("pre", "code") or (element.tag == "span" and element.get("class") == "line")  # GitLab
    return language if language in KNOWN and is_listing else ""


def _from_title(title: str | None) -> str:
    written = (title or "").strip().lower()
    if written in KNOWN:
        return written
    stem, _, ending = written.rpartition(".")
    return _ENDINGS.get(ending, "") if stem and " " not in written else ""
