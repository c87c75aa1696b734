"""The article in a page's data that it does not show, whole or in part."""

import html
import json
from base64 import b64encode
from urllib.parse import quote

import pytest
from lxml import etree

from extractors.blocks.page_data.page_state import STATE_TAG, embedded_article
from extractors.blocks.page_data.state_values import state_values
from extractors.blocks.segmenting import segment
from extractors.blocks.tree import parse
from extractors.pages.page import Page, PageKind

PARAGRAPHS = [
    "The tide came in before dawn and took the lower steps of the harbour wall with it, so no boat could be reached.",
    "Nobody in the village remembers a winter with so many storms, and the oldest keeps a book of the weather.",
    "The council has promised a new wall of stone from the quarry behind the hill, closed since the great frost.",
    "Until it stands, the fishermen carry their nets over the dunes, and the children are paid in mackerel for it.",
    "A surveyor measured the beach twice in March and said that it had lost eleven metres since he was last here.",
]
MARKUP = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)


def page_with(script: str, body: str = "<div id='app'>Loading…</div>") -> Page:
    return Page(kind=PageKind.HTML, text=f"<html><head><title>Wall</title></head><body>{body}{script}</body></html>")


def texts(page: Page) -> list[str]:
    return [block.text for block in segment(page).blocks]


def data(value: object, attributes: str = "") -> str:
    return f'<script type="application/json" {attributes}>{json.dumps(value)}</script>'.replace("</p", "<\\/p")


PARTS = [["$", "p", None, {"children": [one[:20], ["$", "em", None, {"children": one[20:]}]]}] for one in PARAGRAPHS]
STREAM = f"1:{json.dumps(['$', 'div', None, {'children': PARTS}])}\n"
APOLLO = {"Post:1": {"paragraphs": [{"type": "P", "text": text} for text in PARAGRAPHS]}}
EDITOR = {
    "type": "doc",
    "content": [{"type": "paragraph", "content": [{"type": "text", "text": text}]} for text in PARAGRAPHS],
}
PORTABLE = [{"_type": "block", "style": "normal", "children": [{"_type": "span", "text": text}]} for text in PARAGRAPHS]
STORE = {f"Paragraph:{number}": {"type": "P", "text": text} for number, text in enumerate(PARAGRAPHS)}
ARC = {"content_elements": [{"type": "text", "content": text} for text in PARAGRAPHS]}
PARCEL = json.dumps({"blocks": [{"type": "paragraph", "model": {"text": text}} for text in PARAGRAPHS]})
ROUTED = json.dumps([{"_1": 2, "_12345x": 1}, "body", MARKUP])
ISLAND = {"lines": [1, [[0, text] for text in PARAGRAPHS]]}
CALL = MARKUP.replace("<", "\\u003C").replace(">", "\\u003E").replace("/", "\\u002F")


NOTION = [
    {"type": "paragraph", "paragraph": {"rich_text": [{"plain_text": one[:20]}, {"plain_text": one[20:]}]}}
    for one in PARAGRAPHS
]


DELTA = {"ops": [one for text in PARAGRAPHS for one in ({"insert": text}, {"insert": "\n"})]}
ROWS = "".join(
    f"{number:x}:{json.dumps(['$', 'p', None, {'children': one}])}\n" for number, one in enumerate(PARAGRAPHS)
)
NAMED = f"{ROWS}a:{json.dumps(['$', 'div', None, {'children': [f'${number:x}' for number in range(5)]}])}\n"
NUMBERED = [{"body": 1}, [2, 3, 4, 5, 6], *([7, 8, 9 + number] for number in range(5)), "p", {}, *PARAGRAPHS]
PACKED = b64encode(json.dumps({"body": MARKUP}).encode()).decode()
HEXED = MARKUP.replace("<", "\\x3C")


def _angular(text: str) -> str:
    return text.replace("&", "&a;").replace('"', "&q;").replace("<", "&l;").replace(">", "&g;")


@pytest.mark.parametrize(
    "script",
    [
        data({"props": {"pageProps": {"post": {"content": MARKUP}}}}, 'id="__NEXT_DATA__"'),
        data({"props": {"body": PORTABLE}}, 'id="__NEXT_DATA__"'),
        data([["Reactive", 1], {"content": 2}, MARKUP], 'id="__NUXT_DATA__"'),
        f'<script>window.__NUXT__=(function(a,b){{return {{data:[{{body:"{CALL}",x:b}}]}}}}("Wall",null));</script>',
        f"<script>window.__INITIAL_STATE__ = {json.dumps({'doc': EDITOR})};(function(){{}})()</script>",
        f"<script>window.__APOLLO_STATE__={json.dumps(APOLLO)}</script>",
        "".join(
            f"<script>self.__next_f.push({json.dumps([1, STREAM[start : start + 200]])})</script>"
            for start in range(0, len(STREAM), 200)
        ),
        f"<script>self.__next_f.push({json.dumps([1, f'a:T{len(MARKUP):x},{MARKUP}2:[]'])})</script>",
        f'<script type="application/ld+json">{json.dumps({"@type": "Article", "articleBody": MARKUP})}</script>',
        f'<script type="application/ld+json">{json.dumps({"articleBody": html.escape(MARKUP)})}</script>',
        f"<script>window.__APOLLO_STATE__={json.dumps(STORE)}</script>",
        f"<script>window.App=window.App||{{}};App.edition='x';App.globalContent={json.dumps(ARC)};</script>",
        f"<script>window.__DATA__={json.dumps(PARCEL)};</script>",
        f"<script>window.__DATA__=JSON.parse('{PARCEL}');</script>",
        f'<script>window.__DATA__=JSON.parse(decodeURIComponent("{quote(PARCEL)}"))</script>',
        f"<script>{{__sveltekit_1={{}};const data=[{{type:'data',data:{{post:{json.dumps(MARKUP)}}}}}];}}</script>",
        f"<script>window.__reactRouterContext.streamController.enqueue({json.dumps(ROUTED)});</script>",
        f'<script type="application/json" id="state">{_angular(json.dumps({"body": MARKUP}))}</script>',
        f'<astro-island props="{html.escape(json.dumps(ISLAND))}"></astro-island>',
        f'<div data-page="{html.escape(json.dumps({"props": {"body": MARKUP}}))}"></div>',
        f'<script type="text/html" id="post">{MARKUP}</script>',
        f'<script type="text/x-tmpl">{MARKUP}</script>',
        f'<script type="x-tmpl-mustache">{MARKUP}</script>',
        f'<script type="text/ng-template">{MARKUP}</script>',
        f'<div data-post-body-value="{html.escape(MARKUP)}"></div>',
        f"<script>self.__next_f.push({json.dumps([1, NAMED])})</script>",
        data(NUMBERED, 'id="__NUXT_DATA__"'),
        data(DELTA),
        data({"body": html.escape(MARKUP)}),
        data({"body": "\n\n".join([f"## The {PARAGRAPHS[0]}", *PARAGRAPHS])}),
        f'<script>api.use(preload({{"posts": {json.dumps({"body": MARKUP})}}}));</script>',
        f"<script>window.__DATA__=JSON.parse(atob('{PACKED}'));</script>",
        f"<script>window.__DATA__={{post: {{body: `{MARKUP}`}}}};</script>",
        f'<script>$_R={{}};$_R.r=($R=>$R[0]={{body:"{HEXED}"}})($R);</script>',
        f"<script>window.data=[{{body:'{HEXED}'}}];</script>",
        f"<template id='post'>{MARKUP}</template>",
        data({"blocks": NOTION}),
        data({"posts": [{"username": "ada", "cooked": f"<p>{one}</p>"} for one in PARAGRAPHS]}),
        data({"included": [{"type": "posts", "attributes": {"contentHtml": f"<p>{one}</p>"}} for one in PARAGRAPHS]}),
        f"<script>const page={{draft:!1,post:{json.dumps(EDITOR)}}};</script>",
    ],
)
def test_where_a_page_shows_nothing_what_it_holds_is_its_text(script: str) -> None:
    assert texts(page_with(script))[-5:] == PARAGRAPHS


def test_what_stands_in_data_again_and_again_is_read_as_it_is_written_from_some_point_on() -> None:
    script = data([{"body": 1}, [2] * 3_000, " ".join(PARAGRAPHS) * 100], 'id="__NUXT_DATA__"')

    value = next(state_values(parse(page_with(script)), is_empty=True))

    assert PARAGRAPHS[0] in value["body"][0]
    assert value["body"][-1] == 2


def test_no_row_of_a_stream_is_lost_where_many_rows_name_others() -> None:
    chain = "".join(f"{number:x}:{json.dumps([f'${number + 1:x}'] * 2)}\n" for number in range(1, 40))
    text = f"ff:{json.dumps({'body': MARKUP})}\n"

    found = texts(page_with(f"<script>self.__next_f.push({json.dumps([1, chain + text])})</script>"))

    assert found[-5:] == PARAGRAPHS


def test_signs_by_which_react_marks_what_it_streams_are_no_text() -> None:
    parts = [["$", "p", None, {"title": "$undefined", "children": [one, "$undefined", "$$5"]}] for one in PARAGRAPHS]
    stream = f"1:{json.dumps(['$', 'div', None, {'children': parts}])}\n"

    found = texts(page_with(f"<script>self.__next_f.push({json.dumps([1, stream])})</script>"))

    assert found[-5:] == [f"{one}$5" for one in PARAGRAPHS]


def test_an_article_of_short_paragraphs_with_pictures_is_one_and_pictures_alone_are_none() -> None:
    lines = [
        {"type": "paragraph", "text": f"Number {number} is a boat that lies in the old harbour."} for number in range(9)
    ]
    pictures = [{"type": "image", "url": f"/{number}.jpg"} for number in range(9)]
    captioned = [{**one, "caption": PARAGRAPHS[0]} for one in pictures]
    mixed = [one for pair in zip(lines, pictures, strict=True) for one in pair]

    assert texts(page_with(data({"body": mixed})))[-9:] == [one["text"] for one in lines]
    assert PARAGRAPHS[0] not in texts(page_with(data({"body": captioned})))


TEASER = f"<main><h1>The wall</h1><p>{PARAGRAPHS[0]}</p><div><h2>Subscribe</h2><p>Pay a crown a month.</p></div></main>"
BODY = {"@type": "Article", "articleBody": "\n".join(PARAGRAPHS)}
HELD = f'<script type="application/ld+json">{json.dumps(BODY)}</script>'
MENU = "<nav><ul>" + "<li>News of the harbour</li>" * 20 + "</ul></nav>"


def test_what_is_missing_stands_behind_the_teaser_and_nothing_twice() -> None:
    cut = segment(page_with(HELD, MENU + TEASER))

    assert [block.text for block in cut.blocks][-8:] == ["The wall", *PARAGRAPHS, "Subscribe", "Pay a crown a month."]
    assert [f"/{STATE_TAG}" in block.path for block in cut.blocks][-7:] == [False, *[True] * 4, False, False]


def test_a_page_that_shows_its_article_stays_as_it_is() -> None:
    page = page_with(HELD, MENU + f"<main><h1>The wall</h1>{MARKUP}</main>")

    assert not [block for block in segment(page).blocks if STATE_TAG in block.path]


def test_another_article_in_the_data_of_a_page_with_text_of_its_own_stays_there() -> None:
    other = "".join(f"<p>{'Of the mill and its wheel there is this to be told. ' * 4}{n}</p>" for n in range(9))

    assert not [block for block in segment(page_with(HELD, MENU + other)).blocks if STATE_TAG in block.path]


@pytest.mark.parametrize(
    "script",
    [
        data({"css": "a{color:red} " * 200}),
        data({"path": "M7.03 1.08c-1.27 0.06-2.14 0.26-2.91 0.56 " * 50}),
        data({"menu": [{"type": "link", "text": f"Item {number}"} for number in range(100)]}),
        "<script>window.__NUXT__=(function(){" + '"a\\' * 1000 + "</script>",
        '<script type="application/json">' + "[" * 100_000 + "</script>",
        "<script>self.__next_f.push([1,</script>",
    ],
)
def test_code_numbers_menus_and_damaged_data_are_no_article(script: str) -> None:
    root = parse(page_with(script)).getparent()

    assert root is not None
    assert embedded_article(root) is None


@pytest.mark.parametrize(
    "listed",
    [
        {"type": "list", "items": ["silk nets", "<b>hemp</b> nets"]},
        {
            "type": "list",
            "list_type": "unordered",
            "items": [{"content": "silk nets"}, {"content": "<b>hemp</b> nets"}],
        },
        {"type": "list", "data": {"style": "unordered", "items": ["silk nets", "<b>hemp</b> nets"]}},
    ],
)
def test_a_list_of_texts_in_data_is_a_list(listed: dict[str, object]) -> None:
    blocks = [*({"type": "paragraph", "text": text} for text in PARAGRAPHS), listed]
    found = segment(page_with(data({"blocks": blocks}))).blocks[-2:]

    assert [(block.marker, block.text) for block in found] == [("•", "silk nets"), ("•", "hemp nets")]


def test_a_heading_and_a_quotation_of_arc_are_what_they_are() -> None:
    quoted = {"type": "quote", "content_elements": [{"type": "text", "content": "We will go on, whatever they say."}]}
    parts = [{"type": "text", "content": text} for text in PARAGRAPHS]
    blocks = [*parts, {"type": "header", "level": 2, "content": "The wind"}, quoted]
    found = segment(page_with(data({"content_elements": blocks}))).blocks[-2:]

    assert [(block.kind.name, block.text) for block in found] == [
        ("HEADING", "The wind"), ("QUOTE", "We will go on, whatever they say.")
    ]  # fmt: skip


def test_an_ordered_list_in_data_is_numbered() -> None:
    listed = {"type": "list", "data": {"style": "ordered", "items": ["silk nets", "hemp nets"]}}
    blocks = [*({"type": "paragraph", "text": text} for text in PARAGRAPHS), listed]

    assert [block.marker for block in segment(page_with(data({"blocks": blocks}))).blocks[-2:]] == ["1.", "2."]


def test_markup_in_data_is_read_without_its_scripts() -> None:
    root = parse(page_with(data({"content": MARKUP + "<script>alert(1)<\\/script>"}))).getparent()

    assert root is not None
    article = embedded_article(root)
    assert article is not None
    assert b"unhusk" not in etree.tostring(article)
    assert [element.text for element in article.iter("p")] == PARAGRAPHS


def test_what_a_program_holds_of_an_empty_page_is_known_as_such() -> None:
    page = page_with(data({"props": {"pageProps": {"post": {"content": MARKUP}}}}, 'id="__NEXT_DATA__"'))

    assert {block.path for block in segment(page).blocks[-5:]} == {f"body/{STATE_TAG}/article/section/p"}


def test_a_paragraph_that_the_page_breaks_off_is_put_whole_in_the_place_of_its_beginning() -> None:
    long = {"@type": "Article", "articleBody": "\n".join([*PARAGRAPHS, *(one.upper() for one in PARAGRAPHS)])}
    held = f'<script type="application/ld+json">{json.dumps(long)}</script>'
    body = f"<main><h1>The wall</h1><p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1][:75]}…</p><p>Subscribe now.</p></main>"

    assert texts(page_with(held, body))[1:4] == PARAGRAPHS[:3]
