"""Listings that editors write without a word of code."""

import pytest

from extractors.blocks.block import BlockKind
from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html

TYPEWRITTEN = '<font face="Courier New">{}<br>&nbsp;&nbsp;&nbsp; the second line</font>'


def kinds(markup: str) -> set[BlockKind]:
    return {block.kind for block in segment_body(parse_html(f"<div>{markup}</div>")).blocks}


def test_indented_lines_in_typewriters_letters_are_code() -> None:
    assert kinds(TYPEWRITTEN.format("the first line")) == {BlockKind.CODE}


@pytest.mark.parametrize("inside", ['See <a href="/b">the bay</a>', "<img src=a.png> The bay", "<div>The bay</div>"])
def test_what_holds_more_than_lines_is_none(inside: str) -> None:
    assert BlockKind.CODE not in kinds(TYPEWRITTEN.format(inside))


def test_lines_that_are_not_indented_are_none() -> None:
    assert kinds(TYPEWRITTEN.format("The bay").replace("&nbsp;", "")) == {BlockKind.PARAGRAPH}


def test_the_numbers_beside_the_lines_of_an_editor_are_left_out() -> None:
    numbers = "<div class=cm-gutters><div class=cm-gutterElement>1</div><div class=cm-gutterElement>2</div></div>"
    lines = "<div class=cm-content><div class=cm-line>a = 1</div><div class=cm-line>b = 2</div></div>"

    assert "".join(parse_html(f"<div class=cm-editor><div>{numbers}{lines}</div></div>").itertext()) == "a = 1\nb = 2"


def test_a_link_to_a_listings_file_that_says_no_more_is_left_out() -> None:
    caption = "<figcaption><span>a.js</span><a href=/a.js>{}</a></figcaption>"
    listing = "<table><tr><td class=code><pre>a = 1</pre></td></tr></table>"

    def read(link: str) -> str:
        return "".join(parse_html(f"<figure class=highlight>{caption.format(link)}{listing}</figure>").itertext())

    assert read("link") == "a.jsa = 1"
    assert "The whole file" in read("The whole file")


def test_a_listing_that_no_script_has_drawn_yet_is_one() -> None:
    script = "<script type=syntaxhighlighter class='brush: sql'><![CDATA[SELECT *\nFROM nets]]></script>"
    body = parse_html(f"<div class='code panel'><b>nets.sql</b>{script}</div><script>let nets</script>")

    (code,) = body.iter("code")
    assert (code.text, code.get("class")) == ("SELECT *\nFROM nets", "language-sql")


def test_the_header_of_an_interface_is_its_language() -> None:
    header = '<span class="idlHeader"><a href="#w">WebIDL</a></span>'
    (code,) = parse_html(f'<pre class="idl">{header}<code>interface Net {{}};</code></pre>').iter("code")

    assert (code.text, code.get("class")) == ("interface Net {};", "language-webidl")


def test_json_that_is_lists_in_lists_is_indented() -> None:
    inner = '<span>[</span><ul class="array"><li><div>1</div></li></ul><span>]</span>'
    lists = f'<span>{{</span><ul class="obj"><li><div>"a": {inner}</div></li></ul><span>}}</span>'
    (code,) = parse_html(f'<div class="redoc-json"><code>{lists}</code></div>').iter("code")

    assert (code.text, code.get("class")) == ('{\n  "a": [\n    1\n  ]\n}', "language-json")
