"""Whether the JavaScript extractors give the same results as their originals under Node, on pages of the corpus.

    npm ci --ignore-scripts --prefix resources/javascript && python -m tests.benchmarks.javascript 100

The originals run on unmodified linkedom; both get the page as a browser parses it. Also: time, as a ratio.
"""

import json
import re
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from lxml import html as lxml_html

from extractors.errors import NothingFoundError, PageError
from extractors.pages.opening import open_path
from extractors.pages.page import Page, PageKind
from extractors.plugins.javascript.extractor import ScriptExtractor, as_browsers_read
from tests.benchmarks.table import Table
from tests.corpus import cache_folder, unpacked_corpus

ADDRESS = "https://paper.example/rain"
_RECIPE = Path(__file__).parents[2] / "resources" / "javascript"


def our_answers(extractor: ScriptExtractor, pages: Iterable[str]) -> list[str]:
    """Return our engine's result for each page, as HTML; "" for no article."""
    made = []
    for text in pages:
        try:
            made.append(extractor.extract(Page(kind=PageKind.HTML, text=text, url=ADDRESS)).body_html or "")
        except NothingFoundError:
            made.append("")
    return made


def answers_under_node(name: str, pages: Iterable[str]) -> list[str]:
    """Return the original's result for each page under Node."""
    questions = "".join(f"{json.dumps([as_browsers_read(text), ADDRESS])}\n" for text in pages)
    command = ["node", "under_node.mjs", name]
    done = subprocess.run(command, cwd=_RECIPE, input=questions.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line) or "" for line in done.stdout.splitlines()]


def same_words(one: str, other: str) -> bool:
    """Tell whether two articles in HTML hold the same words in the same order."""
    return _words(one) == _words(other)


def _words(body: str) -> list[str]:
    return re.findall(r"\w+", lxml_html.fromstring(f"<div>{body}</div>").text_content()) if body.strip() else []


def figures(files: Sequence[Path]) -> Table:
    """Compare both extractors on pages."""
    pages = []
    for file in files:
        try:
            pages.append(open_path(file)[0].html)
        except PageError:
            continue
    rows = []
    for name in ("readability", "defuddle"):
        started = time.perf_counter()
        ours = our_answers(ScriptExtractor(name, f"extractors.plugins.javascript:{name}.js"), pages)
        between = time.perf_counter()
        originals = answers_under_node(name, pages)
        ended = time.perf_counter()
        same = sum(map(same_words, ours, originals))
        rows.append((name, f"{same} of {len(pages)}", f"{(between - started) / (ended - between):.1f}"))
    return Table(
        title="extractors in JavaScript, beside the originals under Node",
        head=("script", "same words", "time / Node's"),
        rows=rows,
    )


if __name__ == "__main__":
    corpus = unpacked_corpus(cache_folder())
    if corpus is None:
        sys.exit("There is no corpus; set UNHUSK_CORPUS to one.")
    every = sorted((corpus / "pages").iterdir())
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    sys.stdout.write(figures([every[int(place * len(every) / count)] for place in range(count)]).text())
