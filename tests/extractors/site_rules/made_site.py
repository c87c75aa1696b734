"""Pages of one made-up site: an article each, in a common frame."""

from extractors.blocks.segmenting import Segmentation, segment
from extractors.editing.draft import Draft
from extractors.extraction import Metadata
from extractors.pages.page import Page, PageKind
from extractors.site_rules.applying import rule_decisions
from extractors.site_rules.rule import Rule, SiteRules

_PAGE = """<!doctype html><html><head><title>{title} | The Valley Post</title></head><body>
<nav class="site-nav"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article class="story post-{number}">
<h1 class="headline">{title}</h1>
<div class="byline css-1x{number}ab9">By <a href="/staff/wu">Di Wu</a> on
<time datetime="2026-11-2{number}">a day</time></div>
<div class="Body_text__{number}fK2a">
<p>{first}</p>
<p class="promo">Read more about the valley in our weekly letter.</p>
<p>{second}</p>
</div>
<aside class="newsletter-box"><h3>Our letter</h3><p>Sign up for the letter of the valley.</p><p>{offer}</p></aside>
</article></main>
<footer id="foot"><p>The Valley Post is printed in the valley.</p></footer>
</body></html>"""


def page_of(number: int, first: str = "", second: str = "") -> Page:
    """Return a page of the site."""
    text = _PAGE.format(
        number=number,
        title=f"Flood number {number}",
        first=first
        or f"The river rose by {number} metres in one night and took the old bridge of mill {number} along.",
        second=second
        or f"By noon {number} families had left their houses, and the school was closed for {number} days.",
        offer=f"Offer {number}: a year of the paper for the price of {number} months.",
    )
    return Page(kind=PageKind.HTML, text=text, url=f"https://www.valley.example/{number}")


def cut_of(number: int, first: str = "", second: str = "") -> Segmentation:
    """Return a page of the site, cut into blocks."""
    return segment(page_of(number, first, second))


def block_saying(cut: Segmentation, words: str) -> int:
    """Return the index of the block that contains some words."""
    return next(block.index for block in cut.blocks if words in block.text)


def draft_of(cut: Segmentation, *dropped: str) -> Draft:
    """Return a draft that keeps the whole article except the blocks with some words in them."""
    first, last = block_saying(cut, "Flood number"), block_saying(cut, "Offer")
    kept = [first <= block.index <= last and not any(one in block.text for one in dropped) for block in cut.blocks]
    return Draft(base_name="consensus", base=tuple(kept))


def blocks_decided_by(rule: Rule, cut: Segmentation) -> tuple[int, ...]:
    """Return the blocks of a page that a rule decides about."""
    return tuple(rule_decisions(SiteRules(host="valley.example", rules=(rule,)), cut, Metadata()).kept)
