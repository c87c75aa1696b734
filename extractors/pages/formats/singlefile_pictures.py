"""Pictures that SingleFile writes into its style sheet: those that a page shows more than once.

The `<img>` of such a picture has an empty drawing and a style `background-image:var(--sf-img-7)`. Here it gets the
picture as its address, in the form in which long data: addresses are set aside, so that the page holds no copies.
"""

import re

from extractors.pages.admission.trimming import TRIMMED

_PICTURE = re.compile(
    r"""--sf-img-(\d{1,6})\s*+:\s*+url\(\s*+(?:"(data:[^"]*+)"|'(data:[^']*+)'|(data:[^"')\s]*+))""", re.IGNORECASE
)
_NUMBERED = re.compile(re.escape(TRIMMED) + r"\d{1,9}")
_IMAGE = re.compile(r"""<img\b((?:[^<>"']++|"[^"]*+"|'[^']*+')*+)""", re.IGNORECASE)
_USE = re.compile(r"var\(\s*--sf-img-(\d{1,6})\s*\)")
_EMPTY = re.compile(r"""\bsrc\s*+=\s*+(?:"data:image/svg[^"]*+"|'data:image/svg[^']*+'|data:image/svg[^\s"'>]*+)""")


def with_shared_pictures(html: str, trimmed: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Return HTML whose shared pictures are where they are shown, and the trimmed addresses, now including them.

    Args:
        html: the page, without its long data: addresses.
        trimmed: these addresses.
    """
    if "--sf-img-" not in html:
        return html, trimmed
    addresses: dict[str, str] = {}
    aside = list(trimmed)
    for number, *values in _PICTURE.findall(html):
        value = next(filter(None, values), "")
        if number not in addresses and not _NUMBERED.fullmatch(value):
            aside.append(value)
            value = f"{TRIMMED}{len(aside) - 1}"
        addresses.setdefault(number, value)

    def shown(tag: re.Match[str]) -> str:
        use = _USE.search(tag[1])
        address = addresses.get(use[1]) if use else None
        return tag[0] if address is None else _EMPTY.sub(lambda _: f'src="{address}"', tag[0], count=1)

    return _IMAGE.sub(shown, html), tuple(aside)
