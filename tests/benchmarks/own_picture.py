"""Whether the picture by which a page presents itself is in what is saved of it.

    python -m tests.benchmarks.own_picture [PAGES [FOLDER]]

A page's head names that picture for others to show beside a link (`og:image`). Counted are the pages whose body has
an `<img>` of that name too, in whatever size, and of these how many save it: `unhusk` as Markdown, and readability in
its own HTML. Sites' logos and pages that are no articles are among them: no program should reach all.
"""

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

from extractors.api import clean, write
from extractors.errors import ExtractorError, PageError
from extractors.extraction import Extraction
from extractors.pages.opening import open_path
from extractors.pages.page import Page
from extractors.plugins import registry
from tests.benchmarks.sample import asked_for
from tests.benchmarks.table import Table

_NAMED = re.compile(r"<meta[^>]{0,200}?(?:property|name)=[\"']og:image[\"'][^>]*>", re.IGNORECASE)
_CONTENT = re.compile(r"content=[\"']([^\"']+)", re.IGNORECASE)
_IMAGE = re.compile(r"<img\b[^>]*>", re.IGNORECASE)
_SIZE = re.compile(r"(?:-scaled)?(?:[-_]\d{2,4}x\d{2,4})?\.\w{3,4}$")
_LEAST = 6  # letters of a name: "image" and "cover" are names of many. Chosen by hand


def main(arguments: Sequence[str]) -> int:
    """Print how many of the pages that show their own picture have it in what is saved."""
    pages = shown = ours = others = 0
    for path in asked_for(arguments, 200):
        try:
            page = open_path(path)[0]
        except PageError:
            continue
        pages += 1
        name = own_picture(page.html)
        if not name or not any(name in unquote(image) for image in _IMAGE.findall(page.html)):
            continue
        shown += 1
        ours += name in unquote(_saved(page.html))
        others += name in unquote(_readability(page))
    rows = [["unhusk", str(ours), _share(ours, shown)], ["readability's own HTML", str(others), _share(others, shown)]]
    title = f"The page's own picture, on {shown} of {pages} pages that show it"
    sys.stdout.write(Table(title=title, head=["saved by", "pages", "share"], rows=rows).text())
    return 0


def own_picture(html: str) -> str:
    """Return the name of the file that a page gives as its picture, without size and ending; "" if it gives none."""
    found = _NAMED.search(html)
    content = _CONTENT.search(found[0]) if found else None
    if content is None:
        return ""
    stem = _SIZE.sub("", unquote(Path(urlsplit(content[1]).path).name))
    return stem if len(stem) >= _LEAST else ""


def _saved(html: str) -> str:
    try:
        return write(clean(html, extractor="unhusk"), "md").decode()
    except ExtractorError:
        return ""


def _readability(page: Page) -> str:
    try:
        found: Extraction = registry.load("readability").extract(page)
    except ExtractorError:
        return ""
    return found.body_html or ""


def _share(count: int, total: int) -> str:
    return f"{100 * count / total:.0f} %" if total else "-"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
