"""TeX in the address of a picture that a program on the web draws from it.

https://latex.codecogs.com/svg.image?E%3Dmc%5E%7B2%7D
https://www.zhihu.com/equation?tex=%5Cbeta
https://formulas.example/draw/%5Cfrac%7Bm%7D%7Bv%7D       of any program, if it is surely TeX
"""

import re
from urllib.parse import unquote, unquote_plus

from extractors.pages.admission.control_characters import REFUSED_BY_XML

_DRAWERS = ("tex", "/math?", "chl=", "upmath", "%5C", "%5c")
_DRAWS_TEX = re.compile(
    r"latex\.codecogs\.com/\w+\.(?:latex|image)\?(?P<codecogs>.+)"
    r"|/(?:equation|math)\?tex=(?P<equation>[^&]+)|latex\.php\?latex=(?P<wordpress>[^&]+)"
    r"|/(?:math|mime)tex\.cgi\?(?P<cgi>.+)|/render/math\?math=(?P<github>[^&]+)"
    r"|chart\.(?:apis\.)?google(?:apis)?\.com/chart\?(?:.*&)?chl=(?P<google>[^&]+)|i\.upmath\.me/\w+/(?P<upmath>.+)",
    re.IGNORECASE,
)
_OF_ANY_PROGRAM = re.compile(r"[/?&=](?P<tex>[^/?&=]*%5C[^/?&]*)(?:&|$)", re.IGNORECASE)
_DRAWING = re.compile(r"\\(?:dpi|bg|fg)\s*(?:\{[^{}]*\}|_\w+)|\\inline\b|^\s*\\large\b")  # drawing options
# TeX whatever the picture is called: a command with its object; no path, no prose.
_SURELY_TEX = re.compile(
    r"^(?!.*\b[a-zA-Z]:\\)(?!.*(?<![\\\w{])[a-zA-Z]{2,} [a-zA-Z]{2,} [a-zA-Z]{2,})(?=.*[{}^_=])"
    r".*\\[a-zA-Z]{2,}(?:$|[\s{}()\[^_\d\\+=<>,.-])",
    re.DOTALL,
)
_LONGEST = 2_000  # characters of an address


def may_hold_tex(address: str) -> bool:
    """Tell whether it is worth asking `tex_in_address`: few addresses are."""
    return any(one in address for one in _DRAWERS)


def tex_in_address(address: str) -> str:
    """Return the TeX that a picture is drawn from by its address; "" if there is none."""
    return REFUSED_BY_XML.sub("", _written_in(address[:_LONGEST]))


def _written_in(address: str) -> str:
    if (found := _DRAWS_TEX.search(address)) is not None:
        if codecogs := found["codecogs"]:  # its editor writes "&space;", and "&plus;", which HTML takes for "+"
            written = unquote(codecogs).replace("&space;", " ").replace("&plus;", "+")
        else:
            written = unquote_plus(next(filter(None, found.groups())))
        return _DRAWING.sub("", written).strip()
    if (found := _OF_ANY_PROGRAM.search(address)) is not None:
        written = unquote(found["tex"]).strip()
        return written if is_surely_tex(written) else ""
    return ""


def is_surely_tex(text: str) -> bool:
    """Tell whether a text can be nothing but TeX."""
    return _SURELY_TEX.search(text) is not None
