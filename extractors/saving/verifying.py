"""Whether a saved article still says what Unhusk wrote: its words against the digests that it carries."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

from extractors.blocks.tree import Element, parse_html
from extractors.errors import UsageError
from extractors.saving.digests import html_words_digest, words_digest


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What was found out about one article.

    Attributes:
        title: of the article, or "".
        changed: what no longer has the digest it was written with: "the text", "the HTML".
        page_source: where the page was that it was made from.
        page_digest: of that page.
    """

    title: str
    changed: tuple[str, ...] = ()
    page_source: str = ""
    page_digest: str = ""


def verified(content: bytes, source: str) -> tuple[Verified, ...]:
    """Check the articles in a file of JSON, JSONL or HTML.

    Args:
        content: of the file.
        source: what the person calls it.

    Raises:
        UsageError: It carries no digests that Unhusk wrote.
    """
    try:
        text = content.decode("utf-8")
        found = tuple(_in_html(text) if text.lstrip().startswith("<") else _in_json(text))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as err:
        raise UsageError(_without(source)) from err
    if not found:
        raise UsageError(_without(source))
    return found


def _without(source: str) -> str:
    return f"{source}: it carries no digests; Unhusk writes them into JSON, JSONL and HTML."


def _in_json(text: str) -> Iterator[Verified]:
    try:
        records = [json.loads(text)]
    except ValueError:
        records = [json.loads(line) for line in text.split("\n") if line.strip()]
    for record in records:
        ours = record["unhusk"]
        origin = ours["provenance"]
        checked = (
            ("the text", words_digest(str(record["text"])), origin["text_words_sha256"]),
            ("the HTML", html_words_digest(str(ours["html"])), origin["html_words_sha256"]),
        )
        page = origin["page"]
        yield _verified(record.get("title"), checked, page.get("source"), page.get("sha256"))


def _in_html(text: str) -> Iterator[Verified]:
    document = parse_html(text)
    said = {one.get("name", ""): one.get("content", "") for one in document.getroottree().iter("meta")}
    article = next(document.iter("article"), None)
    if article is None or "unhusk:words-sha256" not in said:
        return
    title = next((one.text for one in document.getroottree().iter("title")), "")
    checked = (("the HTML", html_words_digest(_inside(article)), said["unhusk:words-sha256"]),)
    yield _verified(title, checked, "", said.get("unhusk:page-sha256"))


def _inside(article: Element) -> str:
    return (article.text or "") + "".join(etree.tostring(one, encoding="unicode", method="html") for one in article)


def _verified(title: Any, checked: tuple[tuple[str, str, Any], ...], source: Any, digest: Any) -> Verified:
    return Verified(
        title=str(title or ""),
        changed=tuple(what for what, found, written in checked if found != written),
        page_source=str(source or ""),
        page_digest=str(digest or ""),
    )
