"""Text in a shadow root: saved as a `<template>`, which browsers open but some extractors do not.

The standard and SingleFile write `shadowrootmode`, browsers formerly read `shadowroot`, Chromium's MHTML and older
SingleFile write `shadowmode`. Any other template is not shown, and stays one.
"""

import re

_TEMPLATE = re.compile(r"<(?:/template\s*+>|template\b([^<>]*+)>)", re.IGNORECASE)
_IS_SHOWN = re.compile(r"\bshadow(?:root)?(?:mode)?\s*+=", re.IGNORECASE)
_BEGIN, _END = "<span>", "</span>"  # allowed wherever a template is, and does not break a paragraph


def with_open_shadow_roots(html: str) -> str:
    """Return HTML in which shadow roots are ordinary elements."""
    if "<template" not in html or "shadow" not in html:
        return html
    kept: list[str] = []
    are_shown: list[bool] = []  # for the open templates, from the outermost in
    position = 0
    for match in _TEMPLATE.finditer(html):
        is_begin = match[1] is not None
        if is_begin:
            are_shown.append(_IS_SHOWN.search(match[1]) is not None)
            is_shown = are_shown[-1]
        else:
            is_shown = are_shown.pop() if are_shown else False
        if is_shown:
            kept += (html[position : match.start()], _BEGIN if is_begin else _END)
            position = match.end()
    return "".join((*kept, html[position:]))
