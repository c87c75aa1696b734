"""Code listings, in the forms that highlighters and editors leave on pages."""

import time

import pytest

from extractors.blocks.block import BlockKind
from extractors.blocks.code.code_languages import code_language
from extractors.blocks.segmenting import segment, segment_body
from extractors.blocks.tree import parse_html
from extractors.pages.page import Page, PageKind

CODE = "def tide(hour):\n\n    return hour * 2"
FORMS = {
    "plain": "<pre>def tide(hour):\n\n    return hour * 2</pre>",
    "Doxygen": (
        "<div class=fragment><div class=line><span class=lineno>    1</span>def tide(hour):</div>\n"
        "<div class=line><span class=lineno>    2</span>&#160;</div>\n"
        "<div class=line><span class=lineno>    3</span>    return hour * 2</div>\n"
        "<div class=ttc><div class=ttname>tide</div></div></div>"
    ),
    "LaTeXML": (
        "<div class='ltx_listing ltx_lstlisting'><div class=ltx_listing_data><a href='data:,a'>⬇</a></div>\n"
        "<div class=ltx_listingline><span class='ltx_tag ltx_tag_listingline'>1</span>def tide(hour):\n</div>\n"
        "<div class=ltx_listingline><span class='ltx_tag ltx_tag_listingline'>2</span>\n</div>\n"
        "<div class=ltx_listingline><span>    </span>return hour * 2\n</div></div>"
    ),
    "a board's, below its label": (
        "<div class=codeblock><div class=title>Code:<br></div><div class=body><code>def tide(hour):<br><br>"
        "&nbsp;&nbsp;&nbsp;&nbsp;return hour * 2</code></div></div>"
    ),
    "a change of diff2html": (
        "<div><table class=d2h-diff-table><tr><td class='d2h-code-linenumber d2h-cntx'><div>1</div><div>1</div></td>"
        "<td><div class=d2h-code-line><span>def tide(hour):</span></div></td></tr><tr><td class=d2h-code-linenumber>"
        "<div>2</div></td><td><div class=d2h-code-line><span></span></div></td></tr><tr><td class=d2h-code-linenumber>"
        "<div>3</div></td><td><div class=d2h-code-line><span>    </span><span>return <ins>hour * 2</ins></span></div>"
        "</td></tr></table></div>"
    ),
    "Medium": "<pre><span id=a1>def tide(hour):</span><span id=a2><br>    return hour * 2</span></pre>",
    "Evernote": (
        "<div style='--en-codeblock:true;padding: 8px'><div>def tide(hour):</div><div><br></div>"
        "<div>&nbsp;&nbsp;&nbsp; return hour * 2</div></div>"
    ),
    "lines with places to lead to": (
        "<pre class=lstlisting><span><a id=x1></a></span>def tide(hour):\n\n"
        "<span><a id=x2></a></span>&#160;&#160;&#160;&#160;return hour * 2</pre>"
    ),
    "a typewriter's letters": (
        "<p><font face='Courier New'>def tide(hour):<br><br>\n&nbsp;&nbsp;&nbsp;&nbsp;return hour * 2</font></p>"
    ),
    "each line with its number": (
        "<div><pre><span class=lnum>   1:  </span>def tide(hour):</pre><pre><span class=lnum>   2:  </span></pre>"
        "<pre><span class=lnum>   3:  </span>    return hour * 2</pre></div>"
    ),
    "a file of Gitea's": (
        "<div class=code-view><table><tr><td class=lines-num><span data-line-number=1></span></td>"
        "<td class=lines-code><code>def tide(hour):\n</code></td></tr><tr><td class=lines-num></td>"
        "<td class=lines-code><code>\n</code></td></tr><tr><td class=lines-num></td>"
        "<td class=lines-code><code>    return hour * 2</code></td></tr></table></div>"
    ),
    "a field for trying it": (
        "<textarea class=Documentation-exampleCode>def tide(hour):\n\n    return hour * 2\n</textarea>"
    ),
    "Org": (
        "<pre class='src src-python'><span class=linenr>1: </span>def tide(hour):\n<span class=linenr>2: </span>\n"
        "<span class=linenr>3: </span>    return hour * 2\n</pre>"
    ),
    "Code Hike": (
        "<pre><code><div><span class=ch-code-line-number>_1</span><span>def tide(hour):</span></div><div><span "
        "class=ch-code-line-number>_2</span></div><div><span class=ch-code-line-number>_3</span><span>    return "
        "hour * 2</span></div></code></pre>"
    ),
    "rustdoc": (
        "<pre class=rust><code><a href=#1 id=1 data-nosnippet>1</a>def tide(hour):\n"
        "<a href=#2 id=2 data-nosnippet>2</a>\n<a href=#3 id=3 data-nosnippet>3</a>    return hour * 2\n</code></pre>"
    ),
    "mdBook, with lines that it hides": (
        "<pre><code class=language-python><span class=boring>import sea\n</span><span class=boring>\n</span>"
        "def tide(hour):\n\n    return hour * 2\n<span class=boring>tide(1)\n</span></code></pre>"
    ),
    "a link to run it": "<pre><code>def tide(hour):\n\n    return hour * 2</code><a href=/run>Run</a></pre>",
    "an element of its own for each line": (
        "<pre><code><span>def</span> tide(hour):</code><code></code><code>    return hour * 2</code></pre>"
    ),
    "a header in it": (
        "<pre><div><span>python</span><div class=copyCodeBtn>复制代码</div></div>"
        "<code class=language-python>def tide(hour):\n\n    return hour * 2</code></pre>"
    ),
    "a header far above": (
        "<div><div><span>Python</span><button>content_copy</button></div><div><div><div>"
        "<pre><code class=language-python>def tide(hour):\n\n    return hour * 2</code></pre></div></div></div></div>"
    ),
    "a list of numbers behind it": (
        "<pre><code>def tide(hour):\n\n    return hour * 2</code><ul class=pre-numbering><li>1<li>2<li>3</ul></pre>"
    ),
    "a button's picture before a list of numbers": (
        "<pre><code>def tide(hour):\n\n    return hour * 2</code><div><img></div>"
        "<ul class=pre-numbering><li>1<li>2<li>3</ul></pre>"
    ),
    "numbers in another colour": (
        "<pre><span style='color:gray'>1</span> def tide(hour):\n<span style='color:gray'>2</span>\n"
        "<span style='color:gray'>3</span>     return hour * 2</pre>"
    ),
    "a box called code": "<div class=code>def tide(hour):<br><br>&nbsp;&nbsp;&nbsp;&nbsp;return hour * 2</div>",
    "no-break spaces": "<pre>def tide(hour):\n\n\u00a0\u00a0\u00a0 return hour * 2</pre>",
    "highlight.js with numbers": (
        "<pre><code class='hljs'><table class=hljs-ln><tbody>"
        "<tr><td class='hljs-ln-line hljs-ln-numbers'><div class=hljs-ln-n data-line-number=1></div></td>"
        "<td class='hljs-ln-line hljs-ln-code'><span>def</span> tide(hour):</td></tr>"
        "<tr><td class='hljs-ln-numbers'></td><td class='hljs-ln-code'>\n</td></tr>"
        "<tr><td class='hljs-ln-numbers'></td><td class='hljs-ln-code'>    return hour * 2</td></tr>"
        "</tbody></table></code></pre>"
    ),
    "numbers that float beside": "<pre><code>1\n2\n3\n</code><code>def tide(hour):\n\n    return hour * 2</code></pre>",
    "GeSHi": (
        "<div style='font-family:monospace'><ol><li><div>def tide(hour):</div></li><li><div>&nbsp;</div></li>"
        "<li><div>&nbsp; &nbsp; return hour * 2</div></li></ol></div>"
    ),
    "a list of code": (
        "<ol><li><code>def tide(hour):</code></li><li><code></code></li>"
        "<li><code>&nbsp;&nbsp;&nbsp;&nbsp;return hour * 2</code></li></ol>"
    ),
    "teletype": "<p><tt>def tide(hour):<br><br>&nbsp;&nbsp;&nbsp;&nbsp;return hour * 2</tt></p>",
    "Rouge": (
        "<div class=highlight><pre class=highlight><code><table class=rouge-table><tbody><tr>"
        "<td class='rouge-gutter gl'><pre class=lineno>1\n2\n3\n</pre></td><td class=rouge-code>"
        "<pre><span class=k>def</span> tide(hour):\n\n    return hour * 2\n</pre></td></tr></tbody>"
        "</table></code></pre></div>"
    ),
    "Pygments": (
        "<table class=highlighttable><tr><td class=linenos><div class=linenodiv><pre>1\n2\n3</pre>"
        "</div></td><td class=code>"
        "<div class=highlight><pre><span></span>def tide(hour):\n\n    return hour * 2\n</pre></div></td></tr></table>"
    ),
    "Pygments inline": (
        "<pre><span class=linenos>1</span>def tide(hour):\n<span class=linenos>2</span>\n"
        "<span class=linenos>3</span>    return hour * 2\n</pre>"
    ),
    "numbers beside, by no name": (
        "<table><tr><td><pre>1\n2\n3</pre></td><td><pre>def tide(hour):\n\n    return hour * 2</pre></td></tr></table>"
    ),
    "Hexo": (
        "<figure class='highlight python'><table><tr><td class=gutter><pre><span class=line>1</span><br>"
        "<span class=line>2</span><br><span class=line>3</span><br></pre></td><td class=code><pre>"
        "<span class=line>def tide(hour):</span><br><span class=line></span><br>"
        "<span class=line>    return hour * 2</span><br></pre></td></tr></table></figure>"
    ),
    "Chroma in lines": (
        "<pre class=chroma><code><span style='display:flex'><span style='user-select:none'>1</span>"
        "<span>def tide(hour):\n"
        "</span></span><span style='display:flex'><span style='user-select:none'>2</span><span>\n</span></span>"
        "<span style='display:flex'><span style='user-select:none'>3</span>"
        "<span>    return hour * 2\n</span></span></code></pre>"
    ),
    "GitHub": (
        "<table class='highlight js-file-line-container'>\n <tbody><tr>\n  <td class='blob-num'>1</td>\n"
        "  <td class='blob-code'>def tide(hour):</td>\n </tr>\n <tr>\n  <td class='blob-num'>2</td>\n"
        "  <td class='blob-code'>\n</td>\n </tr>\n <tr>\n  <td class='blob-num'>3</td>\n"
        "  <td class='blob-code'>    return hour * 2</td>\n </tr></tbody></table>"
    ),
    "Expressive Code": (
        "<pre><code><div class=ec-line><div class=gutter><div class=ln>1</div></div>"
        "<div class=code>def tide(hour):</div></div>"
        "<div class=ec-line><div class=code>\n</div></div>"
        "<div class=ec-line><div class=code><span>    </span>return hour * 2</div></div></code></pre>"
        "<div class=copy><button title='Copy to clipboard'></button></div>"
    ),
    "Code Hike, of later pages": (
        "<div class=ch-code-wrapper><code class=ch-code-scroll-parent><br><div><div><span>def tide</span><span>(hour):"
        "</span></div><div><br></div><div><span>    return hour * 2</span></div></div></code></div>"
    ),
    "Shiki": (
        "<pre class=shiki><code><span class=line>def tide(hour):</span>\n<span class=line></span>\n"
        "<span class=line>    return hour * 2</span></code></pre>"
    ),
    "lines in spans of the site's own": (
        "<pre><code><span class=row_x><span class=line>def tide(hour):</span>\n</span><span class=row_x>\n</span>"
        "<span class=row_x><span class=line>    return hour * 2</span>\n</span></code></pre>"
    ),
    "boxes in boxes on lines of the source": (
        "<pre><code><div class=row>\n<div class=line>def tide(hour):</div>\n</div>\n<div class=row>\n"
        "<div class=line></div>\n</div>\n<div class=row>\n<div class=line>    return hour * 2"
        "</div>\n</div>\n</code></pre>"
    ),
    "rehype": (
        "<pre><code style='display:grid'><span data-line>def tide(hour):</span><span data-line> </span>"
        "<span data-line>    return hour * 2</span></code></pre>"
    ),
    "Prism for React": (
        "<div class=code-block><pre class=prism-code><code><div class=token-line><span>def tide(hour):</span></div>"
        "<div class=token-line><span style='display:inline-block'></span></div>"
        "<div class=token-line><span>    return hour * 2</span></div></code></pre><div><button>Copy"
        "</button></div></div>"
    ),
    "SyntaxHighlighter": (
        "<div class='syntaxhighlighter python'><div class=toolbar><a href='#'>?</a></div><table><tr><td class=gutter>"
        "<div class='line number1'>1</div><div class='line number2'>2</div></td><td class=code><div class=container>"
        "<div class='line number1'><code class=plain>def tide(hour):</code></div><div class='line number2'>&nbsp;</div>"
        "<div class='line number3'><code class=spaces>&nbsp;&nbsp;&nbsp;&nbsp;</code><code>return hour * 2</code></div>"
        "</div></td></tr></table></div>"
    ),
    "lines by <br>": "<p><code>def tide(hour):<br>\n<br>\n&nbsp; &nbsp; return hour * 2</code></p>",
    "an editor's clipboard": (
        '<div style="font-family: Menlo, monospace; white-space: pre;"><div>def tide(hour):</div><br>'
        "<div>    return hour * 2</div></div>"
    ),
    "kept space": "<div><code style='white-space: pre'>def tide(hour):\n\n    return hour * 2</code></div>",
    "CodeMirror": (
        "<div class=CodeMirror><div><textarea></textarea></div><div class=CodeMirror-measure><pre>xxx</pre></div>"
        "<div class=CodeMirror-code><div><div class=CodeMirror-linenumber>1</div>"
        "<pre class=CodeMirror-line>def tide(hour):</pre>"
        "</div><div><pre class=CodeMirror-line>\u200b</pre></div>"
        "<div><pre class=CodeMirror-line>    return hour * 2</pre></div></div></div>"
    ),
    "Monaco": (
        "<div class=view-lines><div style='top:36px' class=view-line>&nbsp;&nbsp;&nbsp;&nbsp;return hour * 2</div>"
        "<div style='top:0px' class=view-line>def tide(hour):</div><div style='top:18px' class=view-line></div></div>"
    ),
    "a header in the <pre>": (
        "<pre><div><span>python</span><button>Copy code</button></div><div>"
        "<code class=hljs>def tide(hour):\n\n    return hour * 2</code></div></pre>"
    ),
    "numbers by no name": (
        "<pre><code><div><div><div>1</div><div>def tide(hour):</div></div><div><div>2</div><div class=x>\n</div></div>"
        "<div><div>3</div><div>    return hour * 2</div></div></div></code></pre>"
    ),
    "a text area": "<textarea name=code class='brush: python'>def tide(hour):\n\n    return hour * 2</textarea>",
}


def blocks(html):
    return segment_body(parse_html(html)).blocks


@pytest.mark.parametrize("form", FORMS)
def test_a_listing_is_one_block_with_its_lines_and_nothing_else(form):
    assert [(block.kind, block.text) for block in blocks(FORMS[form])] == [(BlockKind.CODE, CODE)]


def test_the_blank_behind_each_lines_number_is_not_the_codes() -> None:
    lines = "".join(f"<pre><i>{number}: </i>{line}</pre>" for number, line in enumerate((" ebb()", "", "   go()"), 1))

    assert segment_body(parse_html(f"<div>{lines}</div>")).blocks[0].text == "ebb()\n\n  go()"


@pytest.mark.parametrize("before", ["<pre class=wp-block-verse>", "<div class=verseblock><pre class=content>"])
def test_a_poem_in_a_pre_is_no_listing(before: str) -> None:
    poem = segment(Page(kind=PageKind.HTML, text=f"<body>{before}The tide,\n  it goes.</pre></body>"))

    assert [(block.kind, block.text) for block in poem.blocks] == [(BlockKind.PARAGRAPH, "The tide,\nit goes.")]


def test_the_name_of_a_file_above_its_lines_is_no_line() -> None:
    html = (
        "<table class=highlighttable><tr><th colspan=2 class=filename>a.py</th></tr><tr><td class=linenos><pre>1</pre>"
        "</td><td class=code><pre>run()</pre></td></tr></table>"
    )

    assert [block.text for block in blocks(html)] == ["a.py", "run()"]


def test_code_in_running_text_stays_there():
    html = "<p>Call <code>tide(\n  hour)</code> and <code class=language-js>a + b</code> in turn.</p>"

    assert [block.text for block in blocks(html)] == ["Call tide( hour) and a + b in turn."]


@pytest.mark.parametrize("behind", [" and go on.", ", then go.", ")"])
def test_two_short_lines_of_code_in_the_middle_of_a_sentence_stay_there(behind: str) -> None:
    html = f"<p>Call <code>tide()<br>ebb()</code>{behind}</p>"

    assert [block.text for block in blocks(html)] == [f"Call tide()\nebb(){behind}"]


@pytest.mark.parametrize(
    "html",
    [
        "<p>Call: <code>tide()<br>ebb()</code></p>",
        "<p><code>tide()<br>ebb()</code> and go on.</p>",
        "<p>Call: <code>tide()<br>ebb()</code> Then go on.</p>",
        "<p>Call: <code>tide()<br>ebb()<br>flow()</code> and go on.</p>",
    ],
)
def test_lines_of_code_beside_a_sentence_are_a_listing(html: str) -> None:
    assert any(block.text.startswith("tide()\nebb()") for block in blocks(html))


@pytest.mark.parametrize(
    "html",
    [
        "<pre>a</pre><p>Copy the file to your machine.</p>",
        "<p>Copy the file to your machine.</p><pre>a</pre>",
        "<div class=copy><p>Copy as it was written by the desk of this paper, for all to read.</p></div><pre>a</pre>",
        "<p>Python</p><pre>a</pre>",
        "<h3>Python</h3><pre>a</pre>",
        "<pre>a</pre><button>Run</button>",
    ],
)
def test_what_stands_beside_a_listing_and_is_no_button_to_copy_stays(html):
    assert len(blocks(html)) == 2


def test_an_author_s_own_word_above_a_listing_stays() -> None:
    written = "<strong>Code:</strong><pre>tide = 1</pre><strong>Output:</strong><pre>1</pre>"

    assert [block.text for block in blocks(written)] == ["Code:", "tide = 1", "Output:", "1"]


def test_numbers_that_do_not_count_the_lines_stay() -> None:
    (listing,) = blocks("<pre><span>10</span> PRINT 1\n<span>20</span> GOTO 10</pre>")

    assert listing.text == "10 PRINT 1\n20 GOTO 10"


def test_a_table_of_numbers_stays_one():
    html = "<table><tr><td>1</td><td>Anna</td></tr><tr><td>2</td><td>Berta</td></tr></table>"

    assert [block.kind for block in blocks(html)] == [BlockKind.TABLE_ROW] * 2


def test_a_listing_that_was_settled_stays_as_it_is():
    once = parse_html(FORMS["Rouge"])
    code = next(once.iter("code")).text

    assert next(parse_html(f"<pre><code>{code}</code></pre>").iter("code")).text == code


def test_text_between_items_makes_no_listing_of_a_list() -> None:
    markup = "<ol><li><code>a</code></li>and<li><code>b</code></li><li><code>&nbsp;&nbsp;c</code></li></ol>"

    assert [block.text for block in segment_body(parse_html(markup)).blocks] == ["a", "and", "b", "c"]


@pytest.mark.parametrize(
    "page",
    [
        "<code>" * 1500 + "a<br>" * 30_000,
        "<div style='white-space:pre;font-family:monospace'>" * 1500 + "<p><img>a</p>" * 20_000,
        "<pre><span class=gutter>" * 700 + "<i>1</i>" * 30_000 + "a",
        "<pre>a</pre><div class=gutter>1 2 3</div>" * 5_000,
        "<table><tr>" + ("<td>" + "1 " * 50 + "</td><td><pre>a</pre></td>") * 5_000 + "</table>",
        "<div class='syntaxhighlighter copy'>" * 1500 + "<b class=line>a</b>" * 20_000,
    ],
)
def test_a_hostile_page_is_read_in_time_that_grows_with_its_length(page):
    started = time.process_time()

    parse_html(page)

    assert time.process_time() - started < 4


def test_a_gist_is_a_listing_and_its_line_s_language_is_known():
    row = '<tr><td class="blob-num" data-line-number="1"></td><td class="blob-code blob-code-inner">{}</td></tr>'
    rows = row.format("import os") + row.format("  a()")
    gist = f'<div class="blob-wrapper data type-python"><table>{rows}</table></div>'
    gitlab = '<pre class="code"><code><span class="line" lang="ruby">def a</span>\n<span>end</span></code></pre>'

    assert [(block.kind, block.text) for block in blocks(gist)] == [(BlockKind.CODE, "import os\n  a()")]
    assert code_language(next(parse_html(gitlab).iter("pre"))) == "ruby"


def test_a_named_picture_behind_the_code_of_a_listing_stays():
    box = "<pre><code>tide --draw\nebb</code><div><img src=t.png alt='The tide'></div></pre>"

    assert next(parse_html(box).iter("img"), None) is not None
