"""Script and link injection through every format: what is saved holds nothing that runs, whoever reads it.

Each payload is in the text, in attributes, in code and in formulas of a page whose every block is kept; the output is
checked by a parser of its format. Where Chromium is installed, it opens the web page too.
"""

import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree, html
from markdown_it import MarkdownIt

from extractors.blocks.segmenting import segment
from extractors.editing.draft import Draft
from extractors.extraction import Metadata
from extractors.pages.page import Page, PageKind
from extractors.saving.article import Article
from extractors.saving.choices import DEFAULT_CHOICES
from extractors.saving.compose.building import build_article
from extractors.saving.formats import FORMATS

_HANDLERS = ("onerror", "onload", "onclick", "onmouseover", "onfocus", "ontoggle", "onbegin")
_SCHEMES = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "java&#10;script:alert(1)",
    "&#106;avascript:alert(1)",
    "javascript&colon;alert(1)",
    "javascript:%61lert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "http://ok/)/S/JavaScript/JS(app.alert(1))",
    "https://ok/](javascript:alert(1))",
    'https://ok/" onmouseover="alert(1)',
    "file:///etc/passwd",
)
_TEXTS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "</p><script>alert(1)</script>",
    "[click](javascript:alert(1))",
    "![x](javascript:alert(1))",
    "[a]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "`</code><script>alert(1)</script>`",
    "$x$ <img src=x onerror=alert(1)> $y$",
    "$$</annotation><script>alert(1)</script>$$",
    r"\(x\) <iframe src=javascript:alert(1)> \[y\]",
    "]]><script>alert(1)</script>",
    "--><script>alert(1)</script>",
    "<!--><script>alert(1)</script>",
    "{{constructor.constructor('alert(1)')()}}",
    "=HYPERLINK(1)",
    "<a href=javascript:alert(1)>x</a>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<math><mtext><script>alert(1)</script>",
)
_MARKUP = (
    "<math><annotation-xml encoding='text/html'><script>alert(1)</script></annotation-xml></math>",
    "<math><semantics><mi>x</mi><annotation encoding='application/x-tex'>x$ <img src=x onerror=alert(1)> $"
    "</annotation></semantics></math>",
    "<svg><script>alert(1)</script><text>x</text></svg>",
    "<iframe srcdoc='&lt;script&gt;alert(1)&lt;/script&gt;'></iframe>",
    "<object data=javascript:alert(1)></object>",
    "<embed src=javascript:alert(1)>",
    "<form action=javascript:alert(1)><button>x</button></form>",
    "<base href=javascript:alert(1)//>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<link rel=import href=javascript:alert(1)>",
    "<details open ontoggle=alert(1)><summary>x</summary>y</details>",
    "<p style='background:url(javascript:alert(1))'>x</p>",
    "<video src=x onerror=alert(1)></video>",
    "<template shadowrootmode=open><script>alert(1)</script></template>",
)
PAYLOADS = (
    *(f"<p>A <a href='{scheme}'>link</a> b</p>" for scheme in _SCHEMES if "'" not in scheme),
    *(f"<p>A <img src='{scheme}' alt='x'> b</p>" for scheme in _SCHEMES if "'" not in scheme),
    *(f"<p {handler}=alert(1)>A <b {handler}=alert(1)>b</b></p>" for handler in _HANDLERS),
    *(f"<p>A {text.replace('<', '&lt;')} b</p>" for text in _TEXTS),
    *(f"<pre><code>{text.replace('<', '&lt;')}</code></pre>" for text in _TEXTS[:4]),
    *(f"<p>A</p>{markup}<p>b</p>" for markup in _MARKUP),
)
_RUNS = re.compile(r"^[\s\x00-\x20]*(?:java\s*script|vbscript|file|data:(?!image/(?!svg)))", re.IGNORECASE)
_ACTIVE = frozenset("script iframe object embed form base meta link style svg template".split())


def saved(payload: str) -> Article:
    page = Page(kind=PageKind.HTML, text=f"<body><main><h1>Floods</h1>{payload}</main>", url="https://v.example/1")
    everything = Draft(
        base_name="all",
        base=(True,) * len(segment(page).blocks),
        metadata=Metadata(title=f"Floods {payload}", author=payload, description=payload),
    )
    return build_article(page, everything)


def dangers(tree: etree._Element, allowed: frozenset[str] = frozenset()) -> Iterator[str]:
    """Yield everything that a reader of a tree would run or follow."""
    for element in tree.iter():
        tag = etree.QName(element).localname if isinstance(element.tag, str) else ""
        if tag in _ACTIVE - allowed:
            yield tag
        for name, value in element.attrib.items():
            local = str(name).rpartition("}")[2].lower()
            if local.startswith("on") or (local in ("href", "src", "action", "target") and _RUNS.match(str(value))):
                yield f"{tag} {local}={value}"


@pytest.mark.parametrize("payload", PAYLOADS)
def test_nothing_that_is_saved_runs(payload: str) -> None:
    article = saved(payload)
    written = {name: form.write(article, DEFAULT_CHOICES) for name, form in FORMATS.items() if name != "pdf"}

    page_head = frozenset({"meta", "style", "link"})  # our web pages have their own
    assert list(dangers(html.fromstring(written["html"]), page_head)) == []
    rendered = MarkdownIt("commonmark", {"html": True}).enable("table").render(_body_of(written["md"].decode()))
    assert list(dangers(html.fromstring(f"<div>{rendered}</div>"))) == []
    assert list(dangers(etree.fromstring(written["tei"]))) == []
    for name in ("epub", "docx"):
        with zipfile.ZipFile(io.BytesIO(written[name])) as package:
            for part in package.namelist():
                if part.endswith((".xhtml", ".rels", ".xml")) and part.rpartition("/")[2] != "[Content_Types].xml":
                    tree = etree.fromstring(package.read(part))
                    own = page_head | {"style"} if part.endswith((".xhtml", "styles.xml")) else page_head
                    assert list(dangers(tree, own)) == [], part


def _body_of(markdown: str) -> str:
    return markdown.partition("\n---\n")[2]


@pytest.mark.skipif(shutil.which("chromium") is None, reason="Chromium is not installed")
def test_a_browser_runs_nothing_of_what_is_saved(tmp_path: Path) -> None:
    for number, payload in enumerate(PAYLOADS):
        file = tmp_path / f"{number}.html"
        file.write_bytes(
            FORMATS["html"].write(saved(payload.replace("alert(1)", "document.title='RAN'")), DEFAULT_CHOICES)
        )
        shown = subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", file.as_uri()],
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        assert "<title>RAN" not in shown.stdout


@pytest.mark.parametrize(
    "markup",
    ["<a href=' java\tscript:x'>", "<img src=data:text/html,x>", "<p onclick=x>", "<div><script>x</script></div>"],
)
def test_the_judge_knows_what_runs(markup: str) -> None:
    assert list(dangers(html.fromstring(markup)))
