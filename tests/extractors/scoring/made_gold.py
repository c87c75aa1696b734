"""Small folders of pages with gold."""

import json
from collections.abc import Mapping
from pathlib import Path

PARAGRAPHS = (
    "The river rose all night, and by four on Thursday morning it had found the lowest stone of the harbour wall.",
    "Fire crews and neighbours cleared some two hundred homes between the fish market and the bridge before light.",
    "Nobody was hurt, the county fire service said, but eleven people were lifted from upper windows by boat.",
)
_MENU = "".join(f"<li><a href='/{word}'>{word}</a></li>" for word in ("Home", "News", "Sport", "Weather"))


def page_html(paragraphs: tuple[str, ...] = PARAGRAPHS) -> str:
    """Return a small news page."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f"<html><head><title>Floods</title></head><body><nav><ul>{_MENU}</ul></nav>"
        f"<article><h1>Floods reach the harbour</h1>{body}</article></body></html>"
    )


def add_page(
    folder: Path, page_id: str, page: str | None, kind: str = "article", gold: Mapping[str, object] | None = None
) -> None:
    """Add a page, or only its gold if the page is None."""
    (folder / "pages").mkdir(parents=True, exist_ok=True)
    (folder / "gold").mkdir(exist_ok=True)
    if page is not None:
        (folder / "pages" / f"{page_id}.html").write_text(page, encoding="utf-8")
    record = {"page_type": kind, "main_content": "\n\n".join(PARAGRAPHS), "with": [], "without": []} | dict(gold or {})
    (folder / "gold" / f"{page_id}.json").write_text(json.dumps(record), encoding="utf-8")
