"""Which `<pre>` holds prose, and which a listing."""

import pytest

from extractors.blocks.block import BlockKind
from extractors.blocks.segmenting import segment
from extractors.pages.page import Page, PageKind

PROSE = """The station on the spit was founded by four teachers who had
nothing but a tent, two <i>nets</i> and a borrowed boat. They slept in
the dunes for three weeks and caught 106 birds.

In the second year there were eleven of them, and a hut."""


def blocks_of(markup: str) -> list[tuple[BlockKind, str]]:
    page = Page(kind=PageKind.HTML, text=f"<body>{markup}</body>")
    return [(block.kind, block.text) for block in segment(page).blocks]


def test_prose_is_paragraphs_of_lines() -> None:
    first, second = blocks_of(f"<pre>{PROSE}</pre>")

    assert first[0] is second[0] is BlockKind.PARAGRAPH
    assert first[1].splitlines()[1] == "nothing but a tent, two nets and a borrowed boat. They slept in"
    assert second[1] == "In the second year there were eleven of them, and a hut."


def test_a_story_s_paragraphs_in_a_pre_are_paragraphs() -> None:
    half = PROSE.index(". ") + 1
    markup = f'<pre class="page"><p data-id="a">{PROSE[:half]}</p><p data-id="b">{PROSE[half:]}</p></pre>'

    story = blocks_of(markup)

    assert {kind for kind, _ in story} == {BlockKind.PARAGRAPH}
    assert story[1][1] == "They slept in\nthe dunes for three weeks and caught 106 birds."
    assert [kind for kind, _ in blocks_of("<pre><p>a = 1</p><p>b = a</p></pre>")] == [BlockKind.CODE]


def test_hidden_prose_stays_hidden() -> None:
    page = Page(kind=PageKind.HTML, text=f'<body><pre style="display:none">{PROSE}</pre><p>Open</p></body>')

    assert [block.is_hidden for block in segment(page).blocks] == [True, True, False]


@pytest.mark.parametrize(
    "markup",
    [
        f'<pre style="white-space: nowrap">{PROSE}</pre>',
        f'<pre class="code">{PROSE}</pre>',
        f'<div class="highlight"><pre>{PROSE}</pre></div>',
        f"<pre><code>{PROSE}</code></pre>",
        f"<pre>{PROSE.replace(' ', '   ')}</pre>",  # columns
        "<pre>The nets are open. They are shut.</pre>",
        f"<pre>{PROSE.replace('and', '&& $x =')}</pre>",
        f"<pre>{PROSE.replace('.', ',')}</pre>",
        "<pre>" + "The nets\nare open\ntoday.\n" * 20 + "</pre>",
        "<pre>" + "    The nets are open, and they are wide, on every day.\n" * 5 + "</pre>",
        "<pre>" + "In 1931 we had 12 of 345, 67 of 890, 123 of 456, and so on.\n" * 5 + "</pre>",
    ],
)
def test_listings_tables_and_drawings_stay_what_they_are(markup: str) -> None:
    assert [kind for kind, _ in blocks_of(markup)] == [BlockKind.CODE]


def test_a_mail_in_an_archive_is_text_however_short_unless_it_is_code() -> None:
    head, mail = "<!-- MHonArc v2.6 -->", "<pre>Hello,\n\n&gt; if (x) { y[0] }\n\nThey came.\n-- \n{[Ann]}</pre>"

    assert {kind for kind, _ in blocks_of(head + mail)} == {BlockKind.PARAGRAPH}
    assert {kind for kind, _ in blocks_of(mail)} == {BlockKind.CODE}
    assert {kind for kind, _ in blocks_of(f"{head}<pre>x[0] = y;\nz = {{}}</pre>")} == {BlockKind.CODE}


def test_a_line_that_ends_within_an_element_is_one() -> None:
    pre = "<pre>One came and\n&gt;<i> Where?\n</i>&gt;<i> Or not?\n</i>\nSee <b>it</b>\nall</pre>"

    assert [text for _, text in blocks_of(f"<!-- MHonArc -->{pre}")] == [
        "One came and\n> Where?\n> Or not?", "See it\nall"
    ]  # fmt: skip
