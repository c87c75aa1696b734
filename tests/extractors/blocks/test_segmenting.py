"""The ruler: a page cut into blocks."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.segmenting import Segmentation, segment
from extractors.blocks.words import words
from extractors.pages.page import Page, PageKind

# Pages made of nested elements in which every text is a unique word, so that lost and repeated words are noticed.
_TAGS = "p div span b a ul li h2 table tr td blockquote section em nav br".split()
_TREES: st.SearchStrategy[list[Any]] = st.recursive(
    st.just([]), lambda inner: st.lists(st.tuples(st.sampled_from(_TAGS), inner), max_size=4)
)


def cut(html: str) -> Segmentation:
    return segment(Page(kind=PageKind.HTML, text=html))


def blocks(html: str) -> tuple[Block, ...]:
    return cut(html).blocks


def texts(html: str) -> list[str]:
    return [block.text for block in blocks(html)]


def written(tree: list[Any], count: list[int]) -> str:
    """Write a tree as HTML with a new word before and after every element."""
    pieces = []
    for tag, inner in tree:
        count[0] += 1
        pieces.append(f"w{count[0]} <{tag}>{written(inner, count)}</{tag}>" if tag != "br" else f"w{count[0]} <br>")
    count[0] += 1
    return " ".join([*pieces, f"w{count[0]} "])


@settings(max_examples=150, derandomize=True)
@given(_TREES)
def test_no_word_is_lost_and_none_is_repeated(tree: list[Any]) -> None:
    count = [0]
    html = written(tree, count)

    found = [word for text in texts(f"<body>{html}</body>") for word in words(text)]

    assert sorted(found) == sorted(f"w{number}" for number in range(1, count[0] + 1))


@settings(max_examples=60, derandomize=True)
@given(_TREES)
def test_a_blocks_words_are_those_of_its_slots(tree: list[Any]) -> None:
    segmentation = cut(f"<body>{written(tree, [0])}</body>")

    for block, slots in zip(segmentation.blocks, segmentation.slots, strict=True):
        assert words(block.text) == words(" ".join(slot.text for slot in slots))


@settings(max_examples=60, derandomize=True)
@given(
    st.text(alphabet=st.characters(exclude_characters="<>&\u00ad", exclude_categories=("Cc", "Cs", "Co")), max_size=80)
)
def test_a_paragraph_is_found_again_as_it_stands(text: str) -> None:
    assert texts(f"<p>{text}</p>") == ([" ".join(text.split())] if text.strip() else [])


def test_block_elements_part_blocks_and_inline_ones_do_not() -> None:
    assert texts("<p>The <b>ri</b>ver <a href=x>rose</a></p><div>Boats<p>sank</p>late</div>") == [
        "The river rose",
        "Boats",
        "sank",
        "late",
    ]


def test_one_line_break_stays_in_a_block_and_two_end_it() -> None:
    assert texts("<p>one<br>two<br><br>three") == ["one\ntwo", "three"]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>One</br>two</BR >three</p>", ["One\ntwo\nthree"]),
        ("<div>One</p>two</div>", ["One", "two"]),
        ("<p>One</p>two", ["One", "two"]),
        ("One<marquee>two</marquee>", ["One", "two"]),
    ],
)
def test_an_end_that_a_browser_takes_for_a_break_parts_words(markup: str, expected: list[str]) -> None:
    assert [block.text for block in blocks(markup)] == expected


def test_a_line_break_after_a_long_run_ends_the_block() -> None:
    assert len(texts(f"<td>{'word ' * 100}<br>{'word ' * 100}</td>")) == 2


def test_scripts_styles_templates_and_drawings_have_no_words() -> None:
    html = "<script>a</script><style>b</style><template>c</template><svg><title>d</title></svg><p>text</p><!-- e -->"

    assert texts(html) == ["text"]


def test_a_row_of_plain_cells_is_one_block() -> None:
    (row,) = blocks("<table><tr><td>Ferry <b>one</b></td><td></td><td>lost</td></tr></table>")

    assert (row.kind, row.text) == (BlockKind.TABLE_ROW, "Ferry one\t\tlost")


def test_cells_with_blocks_inside_are_cut_like_any_container() -> None:
    assert texts("<table><tr><td><p>one</p><p>two</p></td><td>three</td></tr></table>") == ["one", "two", "three"]


def test_code_keeps_its_lines() -> None:
    (code,) = blocks('<pre><code class="language-python">def f():\n    return 1\n</code></pre>')

    assert (code.kind, code.text) == (BlockKind.CODE, "def f():\n    return 1")


def test_lists_know_their_depth_and_marks() -> None:
    items = blocks("<ol start=3><li>three<ul><li>inner</ul><li>four</ol>")

    assert [(item.text, item.level, item.marker) for item in items] == [
        ("three", 1, "3."),
        ("inner", 2, "•"),
        ("four", 1, "4."),
    ]


def test_an_item_can_name_its_own_number() -> None:
    assert [item.marker for item in blocks("<ol><li>a<li value=7>b<li>c<ul><li>d</ul></ol>")] == ["1.", "7.", "8.", "•"]


def test_headings_quotes_and_captions_are_told_apart() -> None:
    made = blocks("<h3>Title</h3><blockquote><p>said</p></blockquote><figure><img src=a.png><figcaption>seen")

    assert [(block.kind, block.level) for block in made] == [
        (BlockKind.HEADING, 3),
        (BlockKind.QUOTE, 1),
        (BlockKind.CAPTION, 0),
    ]
    assert made[2].image == "a.png"


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<h2><p>Tide</p></h2><p>Text</p>", [("heading", "Tide"), ("paragraph", "Text")]),
        ("<h2 id=a>\n<span>1</span><p class=x>Tide <i>x</i></p></h2>", [("heading", "1 Tide x")]),
        ("<h2><p>Tide</p><p>Text</p></h2>", [("paragraph", "Tide"), ("paragraph", "Text")]),
        ("<h2>Tide<p>Text<h2>Ebb</h2>", [("heading", "Tide"), ("paragraph", "Text"), ("heading", "Ebb")]),
    ],
)
def test_a_paragraph_in_a_heading_is_part_of_it(markup: str, expected: list[tuple[str, str]]) -> None:
    found = segment(Page(kind=PageKind.HTML, text=f"<body>{markup}</body>")).blocks

    assert [(block.kind.name.lower(), block.text) for block in found] == expected


def test_hidden_text_is_a_block_of_its_own_and_says_so() -> None:
    made = blocks('<p>Share <span class="sr-only">on a network</span> this</p><div style="display: none">tab</div>')

    assert [(block.text, block.is_hidden) for block in made] == [
        ("Share this", False),
        ("on a network", True),
        ("tab", True),
    ]


def test_a_closed_accordion_is_hidden_and_its_title_is_not() -> None:
    made = blocks("<details><summary>More</summary><p>inside</p></details>")

    assert [(block.text, block.is_hidden) for block in made] == [("More", False), ("inside", True)]


def test_a_line_in_a_closed_accordion_stays_a_line() -> None:
    assert texts("<body><details><summary>More</summary>the <b>net</b> is <i>w</i>ide</details></body>") == [
        "More",
        "the net is wide",
    ]


def test_noscript_counts_where_the_page_has_no_other_text() -> None:
    thread = "<noscript><div><p>The whole thread stands here and nowhere else</p></div></noscript>"

    assert texts(f"<body>{thread}</body>") == ["The whole thread stands here and nowhere else"]
    assert texts(f"<body><p>{'A page with words of its own. ' * 9}</p>{thread}</body>") == [
        ("A page with words of its own. " * 9).strip()
    ]


def test_the_share_of_links_is_told() -> None:
    (block,) = blocks("<p><a href=x>Home</a> page</p>")

    assert block.link_share == 4 / 9


def test_a_page_nested_too_deep_for_the_parser_keeps_its_words() -> None:
    assert texts("<div>" * 5000 + "deep" + "</div>" * 5000) == ["deep"]


def test_nothing_to_cut_is_no_blocks() -> None:
    assert blocks("") == ()
    assert blocks("<frameset></frameset>") == ()


def test_an_item_gives_its_mark_to_the_first_block_in_it() -> None:
    made = blocks("<ol><li><p>one</p><p>more</p></li><li><div><p>two</p></div><ul><li><p>inner</p></li></ul></li></ol>")

    assert [(block.text, block.marker) for block in made] == [
        ("one", "1."),
        ("more", ""),
        ("two", "2."),
        ("inner", "•"),
    ]


def test_a_formula_that_is_written_and_drawn_counts_once() -> None:
    katex = (
        '<p>so <span class="katex"><span class="katex-mathml"><math><mi>E</mi><mo>=</mo><mi>m</mi></math></span>'
        '<span class="katex-html" aria-hidden="true"><span>E</span><span>=m</span></span></span> holds'
    )

    assert [block.text for block in blocks(katex)] == ["so E=m holds"]


def test_a_formula_beside_its_picture_is_not_hidden() -> None:
    formula = '<span style="display: none"><math><mi>E</mi></math></span><img alt="E" aria-hidden="true">'

    assert [(block.text, block.is_hidden) for block in blocks(f"<p>so {formula} holds")] == [("so E holds", False)]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<!doctype html><title>T</title><article><h1>Boats</h1><p>One</p></article>", ["Boats", "One"]),
        (
            "<meta charset=utf-8><title>T</title><header>Top</header><main>One</main>two<p>three",
            ["Top", "One", "two", "three"],
        ),
        ("<head><title>T</title></head><head><main>One</main></head><body>Two", ["One", "Two"]),
        ("<title>T</title><bgsound src=a.mid><main>One</main>", ["One"]),
        ("<head><title>T</title><svg></svg><link rel=x><p>One</p></head><body><p>Two</p></body>", ["One", "Two"]),
        (
            "<head><title>T</title><noscript>Wait</noscript><aside>Menu</aside></head><body class=x>One",
            ["Menu", "One"],
        ),
    ],
)
def test_a_page_without_the_tags_of_head_and_body_is_read_in_its_order(html: str, expected: list[str]) -> None:
    assert texts(html) == expected
    root = cut(html).body.getparent()
    assert root is not None
    assert root.findtext("head/title") == "T"


def test_what_stands_behind_the_end_of_the_page_is_in_it() -> None:
    assert [block.text for block in blocks("<body><p>menu</p></body></html><p>article</p></body></html>")] == [
        "menu",
        "article",
    ]


def test_a_page_that_shows_nothing_is_read_from_its_json_ld() -> None:
    text = "It rained all week. " * 20
    posting = {
        "@type": "DiscussionForumPosting",
        "headline": "Rain",
        "text": f"<p>{text}</p><ul><li>one</li></ul>",
        "comment": [{"text": "Here\ntoo &amp; there."}],
    }
    script = f'<script type="application/ld+json">{json.dumps(posting)}</script>'

    shell = blocks(f"<head>{script}</head><body><div>Loading…</div></body>")
    full = blocks(f"<head>{script}</head><body><p>{'word ' * 80}</p></body>")

    assert [block.text for block in shell] == ["Loading…", "Rain", text.strip(), "one", "Here", "too & there."]
    assert [block.kind for block in shell][1:4:2] == [BlockKind.HEADING, BlockKind.LIST_ITEM]
    assert len(full) == 1


def test_the_tree_s_elements_are_held_as_long_as_its_blocks() -> None:
    found = cut("<body><nav>Home</nav><p>Rain <b>and</b> wind.</p><div><p>Snow.</p></div>")

    assert set(found.body.iter()) <= set(found.held)
