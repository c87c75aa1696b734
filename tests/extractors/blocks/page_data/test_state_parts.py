"""Parts of an article as editors' programs keep them."""

from typing import Any

import pytest

from extractors.blocks.page_data.state_parts import part_of, parts_of_delta

LINE = "Nets are dried on the wall"
NETS = [{"type": "text", "text": "silk nets"}]
ITEM = {"type": "paragraph", "content": NETS}


@pytest.mark.parametrize(
    ("thing", "markup"),
    [
        # ProseMirror and Storyblok
        ({"type": "heading", "attrs": {"level": 3}, "content": [{"type": "text", "text": LINE}]}, f"<h3>{LINE}</h3>"),
        ({"type": "bulletList", "content": [{"type": "listItem", "content": [ITEM]}]}, "<ul><li>silk nets</li></ul>"),
        (
            {"type": "ordered_list", "content": [{"type": "list_item", "content": [ITEM]}]},
            "<ol><li>silk nets</li></ol>",
        ),
        (
            {"type": "codeBlock", "attrs": {"language": "sh"}, "content": [{"type": "text", "text": "a <b>\n  c"}]},
            '<pre><code class="language-sh">a &lt;b&gt;\n  c</code></pre>',
        ),
        (
            {
                "type": "paragraph",
                "content": [
                    {
                        "type": "text",
                        "text": LINE,
                        "marks": [{"type": "bold"}, {"type": "link", "attrs": {"href": "/n"}}],
                    },
                    {"type": "hardBreak"},
                    {"type": "text", "text": "a < b"},
                ],
            },
            f'<p><a href="/n"><strong>{LINE}</strong></a><br>a &lt; b</p>',
        ),
        # Lexical
        ({"type": "heading", "tag": "h4", "children": [{"type": "text", "text": LINE}]}, f"<h4>{LINE}</h4>"),
        ({"type": "paragraph", "children": [{"type": "text", "text": LINE, "format": 2}]}, f"<p><em>{LINE}</em></p>"),
        (
            {"type": "list", "listType": "number", "children": [{"type": "listitem", "children": NETS}]},
            "<ol><li>silk nets</li></ol>",
        ),
        (
            {"type": "code", "language": "sh", "children": [{"text": "a"}, {"type": "linebreak"}, {"text": " b"}]},
            '<pre><code class="language-sh">a\n b</code></pre>',
        ),
        # Slate
        (
            {
                "type": "ul",
                "children": [{"type": "li", "children": [{"text": "silk"}, {"text": " nets", "bold": True}]}],
            },
            "<ul><li>silk<strong> nets</strong></li></ul>",
        ),
        # Portable Text, Contentful, Prismic
        ({"_type": "block", "style": "normal", "listItem": "bullet", "children": NETS}, "<ul><li>silk nets</li></ul>"),
        (
            {"nodeType": "paragraph", "content": [{"nodeType": "hyperlink", "data": {"uri": "/n"}, "content": NETS}]},
            '<p><a href="/n">silk nets</a></p>',
        ),
        ({"type": "o-list-item", "text": "silk nets", "spans": []}, "<ol><li>silk nets</li></ol>"),
        ({"type": "heading3", "text": LINE}, f"<h3>{LINE}</h3>"),
        # Draft.js, EditorJS, Gutenberg, Notion, Medium
        ({"type": "unstyled", "text": LINE}, f"<p>{LINE}</p>"),
        ({"type": "header-three", "text": LINE}, f"<h3>{LINE}</h3>"),
        ({"type": "unordered-list-item", "text": "silk nets"}, "<ul><li>silk nets</li></ul>"),
        ({"type": "header", "data": {"text": LINE, "level": 2}}, f"<h2>{LINE}</h2>"),
        ({"name": "core/heading", "attributes": {"content": LINE, "level": 4}}, f"<h4>{LINE}</h4>"),
        ({"name": "core/list-item", "attributes": {"content": "silk nets"}}, "<ul><li>silk nets</li></ul>"),
        ({"value": {"type": "sub_header", "properties": {"title": [[LINE, [["b"]]]]}}}, f"<h3>{LINE}</h3>"),
        ({"type": "OLI", "text": "silk nets", "markups": []}, "<ol><li>silk nets</li></ol>"),
        (
            {"type": "unstyled", "text": "Nets <", "inlineStyleRanges": [{"offset": 0, "length": 4, "style": "BOLD"}]},
            "<p><strong>Nets</strong> &lt;</p>",
        ),
        (
            {
                "type": "P",
                "text": "Old nets",
                "markups": [{"type": "A", "start": 0, "end": 8, "href": "/n"}, {"type": "EM", "start": 0, "end": 3}],
            },
            '<p><a href="/n"><em>Old</em> nets</a></p>',
        ),
        (
            {"_type": "block", "markDefs": [{"_key": "k", "href": "/n"}], "children": [{"text": LINE, "marks": ["k"]}]},
            f'<p><a href="/n">{LINE}</a></p>',
        ),
        (
            {"type": "image", "data": {"file": {"url": "/n.jpg"}, "caption": "Nets"}},
            '<figure><img src="/n.jpg" alt=""><figcaption>Nets</figcaption></figure>',
        ),
        (
            {"type": "image", "attrs": {"src": "/n.jpg", "alt": "Nets"}},
            '<figure><img src="/n.jpg" alt="Nets"></figure>',
        ),
        (
            {"type": "table", "data": {"withHeadings": True, "content": [["Net", "Mesh"], ["silk", "2"]]}},
            "<table><tr><th>Net</th><th>Mesh</th></tr><tr><td>silk</td><td>2</td></tr></table>",
        ),
        (
            {"type": "table", "data": {"content": [["a < b", None, 2], ["<b>silk</b>", True]]}},
            "<table><tr><td>a &lt; b</td><td></td><td>2</td></tr><tr><td><b>silk</b></td><td></td></tr></table>",
        ),
        (
            {
                "type": "list",
                "data": {
                    "style": "ordered",
                    "items": [
                        {"content": "a <b>b</b>", "items": []},
                        {"content": "c", "items": [{"content": "d", "items": []}]},
                    ],
                },
            },
            "<ol><li>a <b>b</b></li><li>c<ol><li>d</li></ol></li></ol>",
        ),
        (
            {"type": "checklist", "data": {"items": [{"text": "silk", "checked": True}, {"text": "hemp"}]}},
            "<ul><li>silk</li><li>hemp</li></ul>",
        ),
        (
            {
                "type": "table",
                "content": [{"type": "tableRow", "content": [{"type": "cell", "content": [ITEM, ITEM]}]}],
            },
            "<table><tr><td>silk nets<br>silk nets</td></tr></table>",
        ),
        (
            {"type": "table", "header": [{"type": "text", "content": "Net"}], "rows": [[{"content": "silk"}]]},
            "<table><tr><th>Net</th></tr><tr><td>silk</td></tr></table>",
        ),
        ({"type": "table", "html": "<table><tr><td>silk</td></tr></table>"}, "<table><tr><td>silk</td></tr></table>"),
        (
            {"type": "image", "url": "/n.jpg", "caption": "Nets <i>on</i> a wall"},
            '<figure><img src="/n.jpg" alt=""><figcaption>Nets <i>on</i> a wall</figcaption></figure>',
        ),
        (
            {"type": "image", "url": "/n.jpg", "caption": "Meshes <a and b"},
            '<figure><img src="/n.jpg" alt=""><figcaption>Meshes &lt;a and b</figcaption></figure>',
        ),
        ({"type": "figure", "html": "<figure><img src=/n.jpg></figure>"}, "<figure><img src=/n.jpg></figure>"),
        ({"type": "photo", "text": LINE}, f"<p>{LINE}</p>"),
        (
            {
                "type": "table",
                "content": [
                    {
                        "type": "tableRow",
                        "content": [
                            {"type": "tableHeader", "content": [ITEM]},
                            {"type": "tableCell", "content": [ITEM]},
                        ],
                    }
                ],
            },
            "<table><tr><th>silk nets</th><td>silk nets</td></tr></table>",
        ),
        # React, Nuxt Content, Mobiledoc
        (["$", "ul", None, {"children": [["$", "li", "0", {"children": "silk nets"}]]}], "<ul><li>silk nets</li></ul>"),
        (["$", "p", None, {"children": [LINE, ["$", "em", None, {"children": "!"}]]}], f"<p>{LINE}<em>!</em></p>"),
        (["p", {}, LINE, ["a", {"href": "/n"}, "here"]], f'<p>{LINE}<a href="/n">here</a></p>'),
        (
            ["$", "pre", None, {"children": ["$", "code", None, {"className": "language-sh", "children": "a\n b"}]}],
            '<pre><code class="language-sh">a\n b</code></pre>',
        ),
        (
            [
                "$",
                "table",
                None,
                {
                    "children": [
                        "$",
                        "tbody",
                        None,
                        {"children": [["$", "tr", None, {"children": [["$", "td", None, {"children": "silk"}]]}]]},
                    ]
                },
            ],
            "<table><tr><td>silk</td></tr></table>",
        ),
        (["$", "p", None, {"children": [LINE, ["$", "u", "k", {"children": "!"}]]}], f"<p>{LINE}!</p>"),
        (["$", "p", None, {"children": [LINE, ["$", "$L1", "k", {"label": "x"}], "!"]}], f"<p>{LINE}!</p>"),
        (
            ["$", "p", None, {"children": [LINE, ["$", "$L1", "k", {"href": "/n", "children": "here"}]]}],
            f'<p>{LINE}<a href="/n">here</a></p>',
        ),
        (["$", "p", None, {"children": [LINE, ["$", "a", None, {"type": None}]]}], f"<p>{LINE}</p>"),
        (["$", "p", None, {"dangerouslySetInnerHTML": {"__html": f"<b>{LINE}</b>"}}], f"<p><b>{LINE}</b></p>"),
        ([1, "h2", [[0, [], 0, LINE]]], f"<h2>{LINE}</h2>"),
        ([3, "ul", [[[0, [], 0, "silk nets"]]]], "<ul><li>silk nets</li></ul>"),
    ],
)
def test_what_an_editor_s_program_keeps_is_what_it_was_written_as(thing: Any, markup: str) -> None:
    assert part_of(thing) == markup


def test_a_list_within_a_list_stays_one() -> None:
    inner = {"type": "ul", "children": [{"type": "li", "children": [{"text": "silk"}]}]}
    thing = {"type": "ul", "children": [{"type": "li", "children": [{"text": "nets"}, inner]}]}

    assert part_of(thing) == "<ul><li>nets<ul><li>silk</li></ul></li></ul>"


@pytest.mark.parametrize(
    "thing",
    [{"type": "header", "text": LINE}, {"type": "image", "caption": LINE}, ["$", "nav", None, {"children": LINE}]],
)
def test_what_is_around_an_article_is_no_part_of_it(thing: Any) -> None:
    assert part_of(thing) == ""


def test_the_end_of_a_line_says_what_the_line_is_in_a_document_by_quill() -> None:
    ops = [
        {"insert": "The wall"},
        {"insert": "\n", "attributes": {"header": 3}},
        {"insert": "It is "},
        {"insert": "old", "attributes": {"bold": True, "link": "/old"}},
        {"insert": ".\nsilk nets"},
        {"insert": "\n", "attributes": {"list": "ordered"}},
    ]

    assert parts_of_delta(ops) == [
        "<h3>The wall</h3>",
        '<p>It is <a href="/old"><strong>old</strong></a>.</p>',
        "<ol><li>silk nets</li></ol>",
    ]
