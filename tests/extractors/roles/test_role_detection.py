"""The role of each block of a page."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.blocks.tree import parse_html
from extractors.pages.page import Page, PageKind
from extractors.roles.page_head import page_head
from extractors.roles.role import Role
from extractors.roles.role_detection import roles_of

HEAD = (
    "<head><title>The river rose at night – The Valley Post</title>"
    "<meta property=og:description content='Two bridges are closed and the school is a shelter until Sunday.'></head>"
)
PROSE = (
    "<p>Water came over the wall at three in the morning, and by five it stood in the lower street, where the"
    " bakery and the chemist had put sandbags before their doors the evening before.</p>"
)


def roles(body: str, head: str = HEAD) -> dict[str, Role]:
    """Return the role of every block by its first word."""
    cut = segment(Page(text=f"<html>{head}<body>{body}</body></html>", kind=PageKind.HTML, source="a test"))
    return {block.text.split()[0]: role for block, role in zip(cut.blocks, roles_of(cut), strict=True)}


@pytest.mark.parametrize(
    ("markup", "word", "role"),
    [
        (
            "<figure><img src=a.jpg><figcaption>Sandbags before the bakery.</figcaption></figure>",
            "Sandbags",
            "captions",
        ),
        ("<div><img src=a.jpg><p class=wp-caption-text>Sandbags before it.</p></div>", "Sandbags", "captions"),
        ("<figure><img src=a.jpg><span class=copyright>Photo: Ann Berg</span></figure>", "Photo:", "captions"),
        ("<section id=comments><p>Glad that all are well!</p></section>", "Glad", "comments"),
        ("<ol class=comment-list><li><p class=author>Ann wrote</p></ol>", "Ann", "comments"),
        ("<p class=byline>By Ann Berg</p>", "By", "byline"),
        ("<p><time>3 May 2024</time></p>", "3", "byline"),
        ("<div class=post-meta>Posted in May</div>", "Posted", "byline"),
        ("<div class=tags><a href=/t/river>Rivers</a></div>", "Rivers", "tags"),
        ("<div id=toc><ul><li><a href=#one>One by one</a></ul></div>", "One", "contents"),
        ("<ol class=footnotes><li id=fn1>See the report.</ol>", "See", "notes"),
        ("<div class=author-bio>Ann Berg writes on rivers.</div>", "Ann", "author-note"),
        ("<aside class=related-posts><a href=/x>Dams fail</a></aside>", "Dams", "related"),
        ("<div class=more-stories><a href=/x>Dams fail</a></div>", "Dams", "related"),
        ("<div class=social-share><a href=/s>Share</a></div>", "Share", "sharing"),
        ("<div class=newsletter-box>Get our letter.</div>", "Get", "appeals"),
        ("<div class=ad>Buy boats</div>", "Buy", "adverts"),
        ("<div id=cookie-banner>We use cookies</div>", "We", "notices"),
        ("<nav><a href=/>Home</a></nav>", "Home", "navigation"),
        ("<blockquote class=twitter-tweet><p>Bridge is shut</p></blockquote>", "Bridge", "embeds"),
        ("<p>Nobody was hurt.</p>", "Nobody", "text"),
        ("<p class=caption>Nothing is shown here.</p>", "Nothing", "text"),
    ],
)
def test_a_block_has_the_role_that_the_names_around_it_say(markup: str, word: str, role: str) -> None:
    assert roles(f"<main><h1>The river rose at night</h1>{PROSE * 3}{markup}</main>")[word] == Role(role)


def test_the_headline_says_what_the_page_is_called_and_what_sums_it_up_below_is_the_standfirst() -> None:
    found = roles(
        "<nav><a href=/>The river</a></nav><h1>The river rose at night</h1>"
        f"<p>Two bridges are closed and the school is a shelter until Sunday.</p>{PROSE}<h2>Other rivers</h2>"
    )
    assert (found["Two"], found["Other"]) == (Role.STANDFIRST, Role.TEXT)
    assert [role for role in found.values() if role is Role.HEADLINE] == [Role.HEADLINE]


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("Orford. Two bridges are closed until Sunday.", "Two bridges are closed until Sunday."),
        ("Two bridges are closed until Sunday.", "Valley Post - Two bridges are closed until Sunday."),
    ],
)
def test_a_standfirst_has_its_place_or_the_description_has_the_site_before_it(text: str, description: str) -> None:
    head = f"<head><title>The river rose at night</title><meta name=description content='{description}'></head>"

    found = roles(f"<h1>The river rose at night</h1><p>{text}</p>{PROSE}", head)

    assert found[text.split(maxsplit=1)[0]] is Role.STANDFIRST


def test_a_paragraph_that_begins_with_the_only_word_of_a_description_is_no_standfirst() -> None:
    head = "<head><title>The river rose at night</title><meta name=description content='Two'></head>"

    found = roles(f"<h1>The river rose at night</h1><p>Two bridges are closed until Sunday.</p>{PROSE}", head)

    assert found["Two"] is Role.TEXT


def test_a_standfirst_by_name_counts_below_the_headline_alone() -> None:
    named = "<p class=lead>Two bridges are closed, and the school is a shelter.</p>"
    assert roles(f"<h1>The river rose at night</h1>{named}{PROSE}")["Two"] is Role.STANDFIRST
    assert roles(f"<h1>The river rose at night</h1>{PROSE * 8}{named}")["Two"] is Role.TEXT


def test_a_wrapper_that_holds_the_article_gives_it_no_role() -> None:
    found = roles(f"<div class='post-with-comments'><div id=comments>{PROSE * 4}</div></div>")
    assert found["Water"] is Role.TEXT


def test_a_page_without_blocks_has_no_roles() -> None:
    assert roles("") == {}


def test_a_title_full_of_blanks_has_no_parts():
    page = parse_html(f"<title>Floods{' ' * 200_000}reach the town</title><p>The river rose.</p>")
    assert page_head(page).titles == (frozenset({"floods", "reach", "the", "town"}),)  # minutes if it were quadratic
