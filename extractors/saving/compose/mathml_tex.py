r"""MathML without its TeX, written as TeX: what notes and text show of a formula that brought none along.

Presentation MathML as publishers write it. Signs without a command of their own stay as they are, which MathJax and
KaTeX read too. Where anything is not understood the answer is "", and the format falls back on the MathML.

Own code, since the one library that converts this way writes `\left{` and rows of matrices outside any environment.
"""

import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache

from extractors.blocks.tree import Element

_DEEPEST = 40  # elements inside each other; no formula needs more. Chosen by hand
_SIGNS = {
    "∑": r"\sum", "∏": r"\prod", "∫": r"\int", "∬": r"\iint", "∮": r"\oint", "≤": r"\le", "⩽": r"\le", "≥": r"\ge",
    "⩾": r"\ge", "≠": r"\ne", "≈": r"\approx", "≡": r"\equiv", "∼": r"\sim", "≃": r"\simeq", "≅": r"\cong",
    "∝": r"\propto", "×": r"\times", "÷": r"\div", "±": r"\pm", "∓": r"\mp", "·": r"\cdot", "⋅": r"\cdot",
    "∗": r"\ast", "*": r"\ast", "⋆": r"\star",
    "∘": r"\circ", "⊕": r"\oplus", "⊗": r"\otimes", "∞": r"\infty", "∂": r"\partial", "∇": r"\nabla", "∈": r"\in",
    "∉": r"\notin", "∋": r"\ni", "⊂": r"\subset", "⊆": r"\subseteq", "⊃": r"\supset", "⊇": r"\supseteq", "∪": r"\cup",
    "∩": r"\cap", "∅": r"\emptyset", "∖": r"\setminus", "∀": r"\forall", "∃": r"\exists", "¬": r"\neg", "∧": r"\wedge",
    "∨": r"\vee", "→": r"\to", "⟶": r"\longrightarrow", "←": r"\leftarrow", "↔": r"\leftrightarrow",
    "⇒": r"\Rightarrow", "⇐": r"\Leftarrow", "⇔": r"\Leftrightarrow", "↦": r"\mapsto", "↑": r"\uparrow",
    "↓": r"\downarrow", "…": r"\dots", "⋯": r"\cdots", "⋮": r"\vdots", "⋱": r"\ddots", "⟨": r"\langle", "⟩": r"\rangle",
    "〈": r"\langle", "〉": r"\rangle", "‖": r"\|", "∥": r"\parallel", "⌈": r"\lceil", "⌉": r"\rceil", "⌊": r"\lfloor",
    "⌋": r"\rfloor", "′": "'", "″": "''", "°": r"^{\circ}", "ℏ": r"\hbar", "ℓ": r"\ell", "ℜ": r"\Re", "ℑ": r"\Im",
    "ℵ": r"\aleph", "⊥": r"\perp", "≪": r"\ll", "≫": r"\gg", "⋃": r"\bigcup", "⋂": r"\bigcap", "∣": r"\mid",
    "−": "-", "\u2061": "", "\u2062": "", "\u2063": "", "\u2064": "", "\u00a0": " ", "\u200b": "", "ϵ": r"\epsilon",
    "ε": r"\varepsilon", "ϕ": r"\phi", "φ": r"\varphi", "ϑ": r"\vartheta", "ς": r"\varsigma", "λ": r"\lambda",
    "Λ": r"\Lambda", "ο": "o",
    "\\": r"\backslash", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "_": r"\_", "%": r"\%",
    "~": r"\sim", "^": r"\wedge",
}  # fmt: skip
_UPPER_GREEK = frozenset("ΓΔΘΞΠΣΥΦΨΩ")
_FUNCTIONS = frozenset(
    "sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh coth log ln lg exp lim max min sup inf det dim ker "
    "deg arg gcd hom limsup liminf Pr".split()
)
_ACCENTS = {
    "¯": r"\bar", "‾": r"\bar", "ˉ": r"\bar", "―": r"\overline", "^": r"\hat", "ˆ": r"\hat", "~": r"\tilde",
    "˜": r"\tilde", "→": r"\vec", "⃗": r"\vec", "⇀": r"\vec", "˙": r"\dot", ".": r"\dot", "¨": r"\ddot",
    "ˇ": r"\check", "˘": r"\breve", "⏞": r"\overbrace", "︷": r"\overbrace",
}  # fmt: skip
_WIDE = {r"\bar": r"\overline", r"\hat": r"\widehat", r"\tilde": r"\widetilde", r"\vec": r"\overrightarrow"}
_BELOW = {"_": r"\underline", "¯": r"\underline", "‾": r"\underline", "⏟": r"\underbrace", "︸": r"\underbrace"}
_WITH_LIMITS = (
    r"\sum", r"\prod", r"\int", r"\iint", r"\oint", r"\lim", r"\max", r"\min", r"\sup", r"\inf", r"\bigcup",
    r"\bigcap", r"\det", r"\gcd", r"\Pr",
)  # fmt: skip
_VARIANTS = {
    "bold": r"\mathbf", "bold-italic": r"\boldsymbol", "double-struck": r"\mathbb", "script": r"\mathcal",
    "bold-script": r"\mathcal", "fraktur": r"\mathfrak", "sans-serif": r"\mathsf", "monospace": r"\mathtt",
}  # fmt: skip
_ALPHABETS = (
    ("DOUBLE-STRUCK", r"\mathbb"),
    ("SCRIPT", r"\mathcal"),
    ("FRAKTUR", r"\mathfrak"),
    ("BLACK-LETTER", r"\mathfrak"),
    ("BOLD", r"\mathbf"),
)  # by the names of Unicode's letters
_MATRICES = {("(", ")"): "pmatrix", ("[", "]"): "bmatrix", ("|", "|"): "vmatrix", ("{", "}"): "Bmatrix"}
_FENCES = frozenset("()[]|‖⟨⟩〈〉⌈⌉⌊⌋{}")
_TALL = ("mfrac", "mtable", "munderover", "msubsup", "munder", "mover")
_UNSHOWN = frozenset({"annotation", "annotation-xml", "mprescripts", "none", "malignmark", "maligngroup"})
_ROWS = frozenset(
    "math mrow mstyle mpadded merror mtd semantics maction mtr mlabeledtr msrow mstack msgroup mscarries".split()
)


class _UnreadError(Exception):
    """Something in a formula is not understood; never leaves this file."""


def tex_of_mathml(math: Element) -> str:
    """Return a formula of MathML as TeX, or "" where that is not certain."""
    try:
        return _row(list(math), 0).strip()
    except _UnreadError:
        return ""


def _element(element: Element, depth: int) -> str:
    tag = str(element.tag)
    if tag in _UNSHOWN:
        return ""
    if depth > _DEEPEST:
        raise _UnreadError
    if tag in _SIGN_WRITERS:
        if len(element):
            raise _UnreadError
        return _SIGN_WRITERS[tag](" ".join((element.text or "").split()), element)
    if tag in _SCRIPTS:
        parts = [_element(child, depth + 1) for child in element]
        count, write = _SCRIPTS[tag]
        if len(parts) != count:
            raise _UnreadError
        return write(parts, element)
    match tag:
        case "semantics":
            return _row(list(element)[:1], depth)
        case "msqrt":
            return rf"\sqrt{{{_row(list(element), depth)}}}"
        case "mphantom":
            return rf"\phantom{{{_row(list(element), depth)}}}"
        case "menclose":
            return _enclosed(element, _row(list(element), depth))
        case "mfenced":
            return _fenced(element, depth)
        case "mtable":
            if any(row.tag == "mlabeledtr" for row in element):
                return _numbered(element, depth)
            is_aligned = (element.get("columnalign") or "").split()[:2] == ["right", "left"]
            name = "aligned" if is_aligned else "matrix"
            return rf"\begin{{{name}}}{_cells(element, depth)}\end{{{name}}}"
        case "mmultiscripts":
            return _multiscripts(element, depth)
        case _ if tag in _ROWS:
            return _row(list(element), depth)
    raise _UnreadError


def _row(children: Sequence[Element], depth: int) -> str:
    """Write elements beside each other; brackets around a table or a fraction grow with it."""
    parts: list[str] = []
    fences = [_fence(child) for child in children]
    number = 0
    while number < len(children):
        opening = fences[number]
        closing = fences[number + 2] if number + 2 < len(children) else ""
        if opening and number + 1 < len(children) and (table := _only(children[number + 1], "mtable")) is not None:
            name = _MATRICES.get((opening, closing))
            if name:
                parts.append(rf"\begin{{{name}}}{_cells(table, depth)}\end{{{name}}}")
                number += 3
                continue
            if opening == "{":
                parts.append(rf"\begin{{cases}}{_cells(table, depth)}\end{{cases}}")
                number += 2
                continue
        parts.append(_element(children[number], depth + 1))
        number += 1
    is_tall = len(children) > 2 and any(next(child.iter(*_TALL), None) is not None for child in children[1:-1])
    if is_tall and fences[0] in ("(", "[", "{", "⟨", "|") and fences[-1] and len(parts) == len(children):
        parts[0], parts[-1] = rf"\left{parts[0]}", rf"\right{parts[-1]}"
    return _joined(parts)


def _joined(parts: Sequence[str]) -> str:
    written = ""
    for part in parts:
        command = written.rpartition("\\")[2] if "\\" in written else ""
        if command.isalpha() and command.isascii() and part[:1].isalpha():
            written += " "
        written += part
    return written


def _fence(element: Element) -> str:
    sign = (element.text or "").strip() if element.tag == "mo" and not len(element) else ""
    return sign if sign in _FENCES else ""


def _only(element: Element, tag: str) -> Element | None:
    while element.tag in ("mrow", "mstyle", "mpadded") and len(element) == 1:
        element = element[0]
    return element if element.tag == tag else None


def _cells(table: Element, depth: int) -> str:
    rows = [[_row(list(cell), depth + 2) for cell in row if cell.tag == "mtd"] for row in table]
    if any(row.tag not in ("mtr", "mlabeledtr") for row in table) or depth > _DEEPEST:
        raise _UnreadError
    return r" \\ ".join(" & ".join(row) for row in rows)


def _numbered(table: Element, depth: int) -> str:
    """Write displayed formulas with their numbers, which are the first cells of their rows."""
    lines: list[str] = []
    for row in table:
        cells = [cell for cell in row if cell.tag == "mtd"]
        is_numbered = row.tag == "mlabeledtr" and len(cells) > 0
        line = " & ".join(_row(list(cell), depth + 2) for cell in cells[is_numbered:])
        number = " ".join("".join(cells[0].itertext()).split()).strip("()") if is_numbered else ""
        lines.append(rf"{line} \tag{{{number}}}" if number.isalnum() else line)
    if len(lines) == 1:
        return lines[0]
    written = r" \\ ".join(lines)
    return rf"\begin{{align}}{written}\end{{align}}"


def _fenced(element: Element, depth: int) -> str:
    opening, closing = element.get("open", "("), element.get("close", ")")
    if len(element) == 1 and (table := _only(element[0], "mtable")) is not None and (opening, closing) in _MATRICES:
        name = _MATRICES[opening, closing]
        return rf"\begin{{{name}}}{_cells(table, depth)}\end{{{name}}}"
    signs = element.get("separators", ",").split()
    separators = list("".join(signs)) or [""]
    written = ""
    for number, child in enumerate(element):
        if number:
            written += _signs(separators[min(number - 1, len(separators) - 1)])
        written += _element(child, depth + 1)
    return rf"\left{_signs(opening) or '.'}{written}\right{_signs(closing) or '.'}"


def _multiscripts(element: Element, depth: int) -> str:
    children = list(element)
    if not children:
        raise _UnreadError
    place = next((number for number, child in enumerate(children) if child.tag == "mprescripts"), len(children))
    behind, before = children[1:place], children[place + 1 :]
    if len(behind) % 2 or len(before) % 2:
        raise _UnreadError
    scripts = ["".join(_scripts(found, depth)) for found in (before, behind)]
    return f"{'{}' if scripts[0] else ''}{scripts[0]}{_grouped(_element(children[0], depth + 1))}{scripts[1]}"


def _scripts(found: Sequence[Element], depth: int) -> list[str]:
    written = [_element(one, depth + 1) for one in found]
    return [f"{'_' if number % 2 == 0 else '^'}{{{one}}}" for number, one in enumerate(written) if one]


def _enclosed(element: Element, inner: str) -> str:
    notation = element.get("notation", "longdiv").split()
    if "box" in notation or "roundedbox" in notation:
        return rf"\boxed{{{inner}}}"
    return rf"\overline{{{inner}}}" if notation == ["top"] else inner


def _grouped(part: str) -> str:
    """Return what a script is put on, in braces where it is more than one sign."""
    is_one = len(part) == 1 or (part[:1] == "\\" and part[1:].isalpha())
    return part if is_one or (part.startswith("\\math") and part.endswith("}")) else f"{{{part}}}"


def _raised(part: str) -> str:
    return part if part and not part.strip("'") else f"^{{{part}}}"


def _over(parts: Sequence[str], element: Element) -> str:
    base, over = parts
    sign = (element[1].text or "").strip() if element[1].tag == "mo" and not len(element[1]) else ""
    if (accent := _ACCENTS.get(sign)) is not None:
        if len(base) > 1 and not base.startswith("\\"):
            accent = _WIDE.get(accent, accent)
        return f"{accent}{{{base}}}"
    if base in _WITH_LIMITS:
        return f"{base}^{{{over}}}"
    return rf"\overset{{{over}}}{{{base}}}"


def _under(parts: Sequence[str], element: Element) -> str:
    base, under = parts
    sign = (element[1].text or "").strip() if element[1].tag == "mo" and not len(element[1]) else ""
    if sign in _BELOW:
        return f"{_BELOW[sign]}{{{base}}}"
    if base.startswith((*_WITH_LIMITS, r"\underbrace", r"\overbrace")):
        return f"{base}_{{{under}}}"
    return rf"\underset{{{under}}}{{{base}}}"


def _under_over(parts: Sequence[str], element: Element) -> str:
    base, under, over = parts
    if base in _WITH_LIMITS:
        return f"{base}_{{{under}}}^{{{over}}}"
    return rf"\overset{{{over}}}{{\underset{{{under}}}{{{base}}}}}"


def _fraction(parts: Sequence[str], element: Element) -> str:
    name = r"\binom" if element.get("linethickness", "1")[:1] == "0" else r"\frac"
    return f"{name}{{{parts[0]}}}{{{parts[1]}}}"


_SCRIPTS: dict[str, tuple[int, Callable[[Sequence[str], Element], str]]] = {
    "mfrac": (2, _fraction),
    "msup": (2, lambda parts, _: f"{_grouped(parts[0])}{_raised(parts[1])}"),
    "msub": (2, lambda parts, _: f"{_grouped(parts[0])}_{{{parts[1]}}}"),
    "msubsup": (3, lambda parts, _: f"{_grouped(parts[0])}_{{{parts[1]}}}{_raised(parts[2])}"),
    "mover": (2, _over),
    "munder": (2, _under),
    "munderover": (3, _under_over),
    "mroot": (2, lambda parts, _: rf"\sqrt[{parts[1]}]{{{parts[0]}}}"),
}


# Signs, letters and words


def _signs(text: str) -> str:
    return _joined([_sign(one) for one in text])


@lru_cache(maxsize=2_000)
def _sign(sign: str) -> str:
    if sign in _SIGNS:
        return _SIGNS[sign]
    if sign.isascii():
        return sign
    name = unicodedata.name(sign, "")
    if name.startswith("GREEK SMALL LETTER ") and " WITH " not in name:
        return f"\\{name.rpartition(' ')[2].lower()}"
    if sign in _UPPER_GREEK:
        return f"\\{name.rpartition(' ')[2].capitalize()}"
    plain = unicodedata.normalize("NFKC", sign)
    if plain == sign or len(plain) != 1:
        return sign
    letter = _sign(plain)
    command = next((command for kind, command in _ALPHABETS if kind in name), "")
    return f"{command}{{{letter}}}" if command else letter


def _identifier(text: str, element: Element) -> str:
    variant = element.get("mathvariant", "")
    if len(text) > 1 and text in _FUNCTIONS:
        return f"\\{text}"
    written = _signs(text)
    if variant in _VARIANTS:
        return f"{_VARIANTS[variant]}{{{written}}}"
    is_upright = (len(text) > 1 and text.isalpha() and text.isascii()) or (variant == "normal" and text.isalpha())
    return rf"\mathrm{{{written}}}" if is_upright and not written.startswith("\\") else written


def _operator(text: str, element: Element) -> str:
    return f"\\{text}" if text in _FUNCTIONS else _word(text) if len(text) > 1 and text.isalpha() else _signs(text)


def _word(text: str) -> str:
    return rf"\text{{{''.join(_IN_TEXT.get(sign, sign) for sign in text)}}}"


def _text(text: str, element: Element) -> str:
    written = element.text or ""
    lead, tail = (" " if written[:1].isspace() else ""), (" " if written[-1:].isspace() else "")
    return _word(f"{lead}{text}{tail}") if text else r"\ "


_IN_TEXT = {**{sign: f"\\{sign}" for sign in "{}$&#_%"}, "\\": "/", "\u00a0": " "}
_SIGN_WRITERS: dict[str, Callable[[str, Element], str]] = {
    "mi": _identifier,
    "mn": lambda text, _: _signs(text),
    "mo": _operator,
    "mtext": _text,
    "ms": lambda text, _: _word(f'"{text}"'),
    "mspace": lambda text, _: r"\ ",
}
