"""Where a saved page came from and when, from what the page itself states. Nothing is guessed."""

import html
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

_COMMENT_CHARACTERS = 2_048
_HEAD_CHARACTERS = 2_000_000  # a page in one file has its style sheets before the links; chosen by hand
_SINGLEFILE = re.compile(r"<!--\s*Page saved with SingleFileZ?\b(.*?)-->", re.DOTALL)
_SINGLEFILE_URL = re.compile(r"^\s*url:\s*(\S+)\s*$", re.MULTILINE)
_SINGLEFILE_DATE = re.compile(r"^\s*saved date:\s*(.+?)\s*$", re.MULTILINE)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+?)\s*-->", re.IGNORECASE)

_SKIPPED_PIECE = (  # written so that most of the text is skipped in one pass: three times as fast
    r"<!--[^-]*+(?:-(?!->)[^-]*+)*+|<script\b[^<]*+(?:<(?!/script)[^<]*+)*+|<style\b[^<]*+(?:<(?!/style)[^<]*+)*+"
)
_SKIPPED = re.compile(_SKIPPED_PIECE, re.IGNORECASE)
_BODY = re.compile(rf"{_SKIPPED_PIECE}|(?P<body><body\b)", re.IGNORECASE)
_TAG = re.compile(r"""<(link|meta|base)\b((?:[^<>"']++|"[^"]*+"|'[^']*+')*+)""", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""(?<![\w:-])([\w:-]++)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>"']++))""")
_SCHEMES = ("http", "https", "file")


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedAddress:
    """A page's own address, and the time it was saved as its comment writes it; "" is "not known"."""

    url: str = ""
    saved_at: str = ""


def saved_address(text: str) -> SavedAddress:
    """Return what a page states about its origin.

    In order: SingleFile's comment; a browser's comment "saved from url"; the canonical link; og:url; base. Only
    absolute addresses with http, https or file count.
    """
    start = text[:_COMMENT_CHARACTERS]
    saved_at = ""
    candidates: list[str] = []
    if comment := _SINGLEFILE.search(start):
        candidates += _SINGLEFILE_URL.findall(comment[1])[:1]
        saved_at = next(iter(_SINGLEFILE_DATE.findall(comment[1])), "")
    candidates += _SAVED_FROM.findall(start)
    for url in candidates:
        if is_whole(url):
            return SavedAddress(url=url, saved_at=saved_at)
    return SavedAddress(url=_declared(text), saved_at=saved_at)


def is_whole(url: str) -> bool:
    """Return whether an address is absolute, with a scheme that pages are saved from."""
    if any(character.isspace() or character in '<>"' for character in url):
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in _SCHEMES and bool(parts.hostname if parts.scheme != "file" else parts.path)


def _declared(text: str) -> str:
    """Return the first of canonical link, og:url and base that is an absolute address."""
    head = text[:_HEAD_CHARACTERS]
    if body := next((one for one in _BODY.finditer(head) if one["body"]), None):
        head = head[: body.start()]
    head = _SKIPPED.sub("", head)
    found = {"canonical": "", "og:url": "", "base": ""}
    for match in _TAG.finditer(head):
        attributes = _attributes(match[2])
        name, url = _declaration(match[1].lower(), attributes)
        url = url.strip()
        if name in found and not found[name] and is_whole(url):
            found[name] = url
    return next(filter(None, found.values()), "")


def _declaration(tag: str, attributes: dict[str, str]) -> tuple[str, str]:
    if tag == "base":
        return "base", attributes.get("href", "")
    if tag == "link":
        is_canonical = "canonical" in attributes.get("rel", "").lower().split()
        return "canonical" if is_canonical else "", attributes.get("href", "")
    return (attributes.get("property") or attributes.get("name", "")).lower(), attributes.get("content", "")


def _attributes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(text):
        found.setdefault(name.lower(), html.unescape(double or single or bare))
    return found
