"""Pictures that are buttons to share a page."""

import pytest
from lxml import etree

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.signs.share_buttons import drop_share_buttons
from extractors.blocks.source_signs import signs_in
from extractors.blocks.tree import parse_html


def read(markup: str) -> str:
    body = parse_html(markup)
    drop_share_buttons(ParsedHtml.of(body, markup.encode(), signs_in(markup.encode())))
    return etree.tostring(body, encoding="unicode")


@pytest.mark.parametrize(
    "address",
    [
        "https://twitter.com/intent/tweet?url=https://bay.example/tide",
        "https://www.facebook.com/sharer/sharer.php?u=https://bay.example/tide",
        "//pinterest.com/pin/create/button/?url=https://bay.example/tide",
        "https://api.whatsapp.com/send?text=The tide",
        "whatsapp://send?text=The tide",
        "https://www.linkedin.com/sharing/share-offsite/?url=https://bay.example/tide",
        "https://t.me/share/url?url=https://bay.example/tide",
        "mailto:?subject=The tide",
    ],
)
def test_a_picture_that_leads_to_a_form_for_sharing_is_no_picture_of_the_article(address: str) -> None:
    assert "img" not in read(f'<p>Tide <a href="{address}"><img src="/x.png" alt="Share"></a>today</p>')


@pytest.mark.parametrize(
    "link",
    [
        '<a href="https://twitter.com/intent/tweet?text=a"><img src="/x.png">The tide is a wave.</a>',
        '<a href="https://pinterest.com/pin/create/?media=https://bay.example/tide-table.jpg">'
        '<img src="/s/tide-table.jpg?w=90"></a>',
        '<a href="https://twitter.com/bay"><img src="/x.png"></a>',
        '<a href="https://www.facebook.com/share/p/1AbC/"><img src="/x.png"></a>',  # a post
        '<a href="https://t.me/shareholders"><img src="/x.png"></a>',
        '<a href="tg://resolve?domain=bay"><img src="/x.png"></a>',
        '<a href="mailto:ann@bay.example"><img src="/x.png"></a>',
    ],
)
def test_other_links_keep_their_pictures(link: str) -> None:
    assert "img" in read(link)
