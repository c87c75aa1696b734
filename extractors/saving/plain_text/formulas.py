r"""Formulas as plain text: their embedded TeX between dollars, or else MathML written out on one line.

MathML's text alone would turn a fraction into a product and a power into a number: x² into x2, s over t into st.
"""

from collections.abc import Callable

from extractors.blocks.pruning import drop_tree
from extractors.blocks.tree import Element
from extractors.saving.compose.formulas import tex

_DEEPEST = 40  # levels of MathML; deeper, its text is used as it is


def write_out_formulas(body: Element) -> None:
    """Replace each formula by text, where its own text would mean something else."""
    for math in list(body.iter("math")):
        text_inside = "".join(text for text in math.itertext("mtext") if text)
        written = tex(math)
        if written and written in text_inside:
            continue  # TeX in the page's text is kept as it is written
        if written:
            sign = "$$" if math.get("display") == "block" else "$"
            text = f"{sign}{written}{sign}"
        else:
            text = _in_line(math, 0)
        if math.get("display") == "block":
            text = f" {text} "  # its number may follow directly
        math.tail = f"{text}{math.tail or ''}"
        drop_tree(math)


def _in_line(element: Element, depth: int) -> str:
    if element.tag in ("annotation", "annotation-xml"):
        return ""
    if depth > _DEEPEST:
        return "".join(element.itertext())
    if element.tag == "mfenced":
        return _fenced(element, depth)
    if element.tag == "mmultiscripts":
        return _multiscripts(element, depth)
    parts = [_in_line(child, depth + 1) for child in element if isinstance(child.tag, str)]
    write = _WRITERS.get(str(element.tag))
    if write is not None and len(parts) == write[0]:
        return write[1](parts)
    if parts:
        return {"mtr": " ", "mtable": "; "}.get(str(element.tag), "").join(parts)
    text = " ".join((element.text or "").split())
    return "" if text and all("\u2061" <= sign <= "\u2064" for sign in text) else text  # that something is applied


def _fenced(element: Element, depth: int) -> str:
    separators = "".join(element.get("separators", ",").split())
    written = ""
    for number, child in enumerate(element):
        if number and separators:
            written += separators[min(number, len(separators)) - 1]
        written += _in_line(child, depth + 1)
    return f"{element.get('open', '(')}{written}{element.get('close', ')')}"


def _multiscripts(element: Element, depth: int) -> str:
    children = list(element)
    place = next((number for number, one in enumerate(children) if one.tag == "mprescripts"), len(children))
    scripts = ["", ""]
    for side, found in enumerate((children[place + 1 :], children[1:place])):
        for number, one in enumerate(found):
            if part := _in_line(one, depth + 1):
                scripts[side] += f"{'_' if number % 2 == 0 else '^'}{_grouped(part)}"
    return f"{scripts[0]}{_in_line(children[0], depth + 1) if children else ''}{scripts[1]}"


def _grouped(part: str) -> str:
    return part if len(part) == 1 or part.isalnum() else f"({part})"


_WRITERS: dict[str, tuple[int, Callable[[list[str]], str]]] = {
    "mfrac": (2, lambda parts: f"{_grouped(parts[0])}/{_grouped(parts[1])}"),
    "msup": (2, lambda parts: f"{parts[0]}^{_grouped(parts[1])}"),
    "mover": (2, lambda parts: f"{parts[0]}^{_grouped(parts[1])}"),
    "msub": (2, lambda parts: f"{parts[0]}_{_grouped(parts[1])}"),
    "munder": (2, lambda parts: f"{parts[0]}_{_grouped(parts[1])}"),
    "msubsup": (3, lambda parts: f"{parts[0]}_{_grouped(parts[1])}^{_grouped(parts[2])}"),
    "munderover": (3, lambda parts: f"{parts[0]}_{_grouped(parts[1])}^{_grouped(parts[2])}"),
    "msqrt": (1, lambda parts: f"√{_grouped(parts[0])}"),
    "mroot": (2, lambda parts: f"{_grouped(parts[0])}^(1/{parts[1]})"),
}
