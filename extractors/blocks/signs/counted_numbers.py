"""Numbers that a script counts up from 0 when a reader reaches them: the number that they end at.

<span class="elementor-counter-number" data-to-value="250" data-from-value="0">0</span>
"""

import re

from extractors.blocks.parsed_html import ParsedHtml

_ATTRIBUTES = ("data-to-value", "data-to_value", "data-to", "data-target", "data-count", "data-stop", "data-end")
_WRITTEN = re.compile(rb"data-(?:to[-_]value|to|target|count|stop|end)\s*=\s*[\"']?\d")
_NAMES = re.compile(r"(?:^|[\s_-])(?:counter|count(?:-?up)?|odometer|purecounter)(?:$|[\s_-])")
_NUMBER = re.compile(r"\d{1,12}(?:[.,]\d{1,6})*")
_FEWEST_GROUPED = 4  # figures of a number with separators


def write_out_counts(parsed: ParsedHtml) -> None:
    """Write such numbers out, in place."""
    named = "count" in parsed.class_text or "odometer" in parsed.class_text
    if not named or _WRITTEN.search(parsed.source) is None:
        return
    for element in parsed.body.iter("span", "div", "p", "strong", "b", "h2", "h3", "h4"):
        text = (element.text or "").strip()
        if (
            len(element)
            or not _NAMES.search(element.get("class") or "")
            or text != (element.get("data-from-value") or "0")
        ):
            continue
        number = next((value for name in _ATTRIBUTES if (value := element.get(name))), "").strip()
        if _NUMBER.fullmatch(number):
            element.text = _grouped(number, element.get("data-delimiter") or "")


def _grouped(number: str, delimiter: str) -> str:
    if not delimiter or not number.isdecimal() or len(number) < _FEWEST_GROUPED:
        return number
    return f"{int(number):,}".replace(",", delimiter)
