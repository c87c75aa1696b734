"""A folder of pages with their gold: `pages/ID.html` and `gold/ID.json`, the layout of the WCXB corpus."""

import json
from dataclasses import dataclass
from pathlib import Path

from extractors.errors import PageError, UsageError


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """One page's gold.

    Attributes:
        page_id: the name of its files, without their endings.
        page_path: the path of the saved page.
        page_type: such as "article", or "".
        text: the main content.
        url: the page's address, or "".
        title: the page's title, or "".
        with_snippets: texts that a correct result must contain.
        without_snippets: texts that it must not contain.
    """

    page_id: str
    page_path: str
    page_type: str
    text: str
    url: str = ""
    title: str = ""
    with_snippets: tuple[str, ...] = ()
    without_snippets: tuple[str, ...] = ()


def gold_files(folder: Path) -> list[Path]:
    """Return the gold files of a folder, by name.

    Raises:
        UsageError: The folder has another layout, or is empty.
    """
    files = sorted((folder / "gold").glob("*.json"))
    if not files:
        raise UsageError(
            f"{folder}: there are no gold files here; a folder to score has pages/ID.html and gold/ID.json."
        )
    return files


def read_gold(file: Path) -> Gold:
    """Read one gold file.

    Raises:
        PageError: It is no JSON object with `main_content`.
    """
    try:
        record = json.loads(file.read_bytes())
        text = record["main_content"] or ""
        return Gold(
            page_id=file.stem,
            page_path=str(file.parent.parent / "pages" / f"{file.stem}.html"),
            page_type=str(record.get("page_type") or ""),
            text=str(text),
            url=str(record.get("url") or ""),
            title=str(record.get("title") or ""),
            with_snippets=tuple(map(str, record.get("with") or ())),
            without_snippets=tuple(map(str, record.get("without") or ())),
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as err:
        raise PageError(str(file), "this gold file cannot be read; it must be a JSON object with main_content") from err
