"""Authors as pages write them: names with "By" before, a date and a reading time behind, or no name at all."""

import re

_LEAD = re.compile(
    r"(?:(?:written|posted|published|reviewed|words|story|edited)\s+)?by\b\s*:?\s*|(?:the\s+)?authors?\b\s*:?\s*|"
    r"(?:verfasst\s+)?von\s+|(?:écrit\s+)?par\s+|(?:escrito\s+)?por\s+|door\s+|di\s+|av\s+",
    re.IGNORECASE,
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_TAIL = re.compile(
    rf"\s*(?:[|•·]|\s[-–—]\s|\b(?:last\s+)?updated\b|\bpublished\b|\bposted\b|\b{_MONTH}\s+\d|\b\d{{1,2}}\s+{_MONTH}\b|"
    r"\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\b\d+\s+min(?:ute)?s?\b|\bon\s+\d).*",
    re.IGNORECASE | re.DOTALL,
)
_NOT_A_NAME = re.compile(r"https?://|www\.|@\w+\.\w+|[{}<>]|^\W*\d+\W*$", re.IGNORECASE)
_LONGEST = 160  # characters; a paper by many is longer, a whole sentence is no name. By hand


def clean_author(text: str) -> str:
    """Return the name or names in a byline, or "" where there is none."""
    text = " ".join(text.split())
    lead = _LEAD.match(text)
    if lead and lead.end() < len(text):
        text = text[lead.end() :]
    elif lead:
        return ""
    text = _TAIL.sub("", text).strip(" ,;:-–—|")
    if not any(sign.isalpha() for sign in text) or len(text) > _LONGEST or _NOT_A_NAME.search(text):
        return ""
    return text
