"""Only text, structure, web addresses and embedded pictures of a page reach the window, in small pieces."""

import base64
import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.rich_text.rich_text import rich_article
from extractors.blocks.tree import parse_html

_TAGS = [
    "p",
    "h2",
    "ul",
    "li",
    "blockquote",
    "pre",
    "table",
    "tr",
    "td",
    "div",
    "em",
    "code",
    "figure",
    "figcaption",
    "dl",
    "dd",
]
_trees = st.recursive(
    st.from_regex(r"[a-z]{1,8}", fullmatch=True).map(lambda word: f" {word} "),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>", st.sampled_from(_TAGS), st.lists(inner, max_size=4)
    ),
    max_leaves=25,
)


def shown_words(html: str) -> list[str]:
    return " ".join(re.sub(r"<[^>]*>", " ", piece) for piece in rich_article(html, "Picture").pieces).split()


def test_what_could_run_or_be_fetched_is_not_written_down() -> None:
    page = """<body><script>alert(1)</script><style>p { background: url(http://example.org/x) }</style>
        <p onclick="steal()" style="background: url(file:///x)">Boats <a href="javascript:go()">broke</a>
        <a href="file:///etc/passwd">loose</a></p><img src="file:///secret.png" alt="A map">
        <img src="https://example.org/pixel.gif"><iframe src="https://example.org"></iframe></body>"""

    shown = "".join(rich_article(page, "Picture").pieces)

    assert shown == "<p>Boats broke\n        loose</p><p><span class=picture>[Picture: A map]</span>" + (
        "\n        <span class=picture>[Picture]</span></p>"
    )


@given(_trees)
@example("<ul><li> one </li> stray </ul>")
@settings(derandomize=True, max_examples=150)
def test_every_word_is_shown_once_and_in_order(page: str) -> None:
    assert shown_words(page) == "".join(parse_html(page).itertext()).split()


def test_a_picture_that_the_page_holds_is_shown_by_number() -> None:
    held = base64.b64encode(b"a picture").decode()

    made = rich_article(f'<p><img src="data:image/png;base64,{held}" alt="x"></p>', "Picture")

    assert made.pictures == (b"a picture",)
    assert '<img src="picture:0">' in made.pieces[0]


def test_long_lists_and_tables_come_in_pieces_that_go_on_counting() -> None:
    items = "".join(f"<li>item {number}</li>" for number in range(100))
    rows = "".join(f"<tr><td>{number}</td><td>x</td></tr>" for number in range(1000))

    made = rich_article(f"<ol>{items}</ol><table>{rows}</table>", "Picture")

    assert [piece[:15] for piece in made.pieces if piece.startswith("<ol")] == [
        '<ol start="1"><', '<ol start="41">', '<ol start="81">',
    ]  # fmt: skip
    assert max(piece.count("<td>") for piece in made.pieces) <= 200


def test_tables_nested_deep_are_let_go_but_for_their_words() -> None:
    page = "<table><tr><td>" * 20 + "deep" + "</td></tr></table>" * 20

    shown = "".join(rich_article(page, "Picture").pieces)

    assert shown.count("<table") == 2
    assert "deep" in shown


def test_a_table_that_runs_from_the_right_begins_there() -> None:
    shown = rich_article("<table><tr><td>المكان</td><td>المستوى</td></tr></table>", "Picture").pieces[0]

    assert shown.index("المستوى") < shown.index("المكان")


def test_a_callout_s_title_looks_like_a_heading() -> None:
    box = '<blockquote data-callout="tip"><p data-callout="title">Tides</p><p>Mind them.</p></blockquote>'

    assert "<p class=heading>Tides</p><p>Mind them.</p>" in "".join(rich_article(box, "Picture").pieces)


def test_a_row_of_a_thousand_cells_is_shown_as_text() -> None:
    row = "".join(f"<td>river{number}</td>" for number in range(1000))

    assert shown_words(f"<table><tr>{row}</tr></table>") == [f"river{number}" for number in range(1000)]
    assert not any("<table" in piece for piece in rich_article(f"<table><tr>{row}</tr></table>", "Picture").pieces)


def test_a_book_in_one_cell_item_or_heading_comes_in_parts() -> None:
    book = " ".join(f"river{number}" for number in range(30_000))

    for html in (f"<table><tr><td>{book}</td></tr></table>", f"<ul><li>{book}</li></ul>", f"<h2>{book}</h2>"):
        assert max(map(len, rich_article(html, "Picture").pieces)) < 100_000
        assert shown_words(html) == book.split()
