"""The language of a code listing, from the page's markup."""

import pytest

from extractors.blocks.code.code_languages import code_language
from extractors.blocks.tree import parse_html


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<pre class='language-js'>a</pre>", "js"),
        ("<pre><code class='lang-c++'>a</code></pre>", "c++"),
        ("<pre class='brush: php; gutter: true'>a</pre>", "php"),
        ("<div class='phpcode'><code>a<br>b</code></div>", "php"),
        ("<div class='highlight highlight-source-shell'><pre>a</pre></div>", "shell"),
        (
            "<div class='codeContent panelContent'><pre class='code-java'>a</pre></div>",
            "java",
        ),
        ("<div class='highlight-python notranslate'><div class=highlight><pre>a</pre></div></div>", "python"),
        ("<pre class='sourceCode haskell'><code class='sourceCode haskell'>a</code></pre>", "haskell"),
        ("<pre><code class='hljs ruby'>a</code></pre>", "ruby"),
        ("<pre data-language=ts>a</pre>", "ts"),
        ("<pre><code data-lang=go>a</code></pre>", "go"),
        ("<pre lang=php>a</pre>", "php"),
        ("<pre language=php>a</pre>", "php"),
        ("<div class=md><pre>a</pre></div>", ""),
        ("<pre data-syntaxhighlighter-params='brush: php; gutter: false'>a</pre>", "php"),
        ("<pre class=lang-py><code class=language-python>a</code></pre>", "python"),
        ("<pre>" + "<span>1</span>" * 20 + "<code class=language-go>a</code></pre>", "go"),
        ("<pre title='src/tide.py'>a</pre>", "python"),
        ("<div class=x><div><span>Rust</span><button>Copy</button></div><pre>a</pre></div>", "rust"),
        ("<div class='highlight-console'><pre><span class=gp>$ </span><span class=go>a</span></pre></div>", "console"),
        ("<div class=ltx_lst_language_Python><pre>a</pre></div>", "python"),
        ("<pre class=language-diff-python>a</pre>", "diff"),
        ("<pre class=mermaid>a</pre>", "mermaid"),
        ("<div class=mermaid>graph TD\n  a</div>", "mermaid"),
        ("<pre class=language-plaintext>a</pre>", ""),
        ("<pre class='md me mf mg'>a</pre>", ""),
        ("<div class=go><p>text</p></div><pre title='The tide. A song'>a</pre>", ""),
    ],
)
def test_the_language_is_the_one_that_the_page_names(html, expected):
    assert code_language(next(parse_html(html).iter("pre"))) == expected
