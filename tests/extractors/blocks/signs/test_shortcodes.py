"""Shortcodes that are left in a page's text."""

import pytest
from lxml import etree

from extractors.blocks.signs.shortcodes import without_shortcodes
from extractors.blocks.tree import parse_html


def read(markup: str) -> str:
    return "".join(etree.tostring(one, encoding="unicode", method="html") for one in parse_html(markup))


def test_a_picture_in_a_shortcode_has_its_caption() -> None:
    picture = '[caption id="a1" width="600"]<a href="b.jpg"><img src="a.jpg"></a> The <i>old</i> boat[/caption]'

    assert read(f"<p>{picture}</p>") == (
        '<figure><a href="b.jpg"><img src="a.jpg"></a><figcaption> The <i>old</i> boat</figcaption></figure>'
    )
    assert read(f"<p>So. {picture}</p>") == ('<p>So.  <a href="b.jpg"><img src="a.jpg"></a> The <i>old</i> boat </p>')


def test_text_behind_a_captioned_picture_is_a_paragraph_of_its_own() -> None:
    assert read('<p>[caption id="a1" width="9"]<img src="a.jpg"> The boat[/caption] It <b>sinks</b>.</p>') == (
        '<figure><img src="a.jpg"><figcaption> The boat</figcaption></figure><p> It <b>sinks</b>.</p>'
    )


def test_an_older_shortcode_has_its_caption_as_an_attribute() -> None:
    assert read('<p>[caption id="a1" caption="The boat"]<img src="a.jpg">[/caption]</p>') == (
        '<figure><img src="a.jpg"><figcaption>The boat</figcaption></figure>'
    )


def test_the_shortcodes_of_a_page_s_builder_go() -> None:
    text = '[vc_row][vc_column width="1/2"]It sinks.[/vc_column][/vc_row]'

    assert read(f"<p>{text}</p>") == "<p>  It sinks.  </p>"
    assert without_shortcodes(text).strip() == "It sinks."


@pytest.mark.parametrize("text", ["[caption] is a shortcode", "[1] and [/sic]", "<code>[vc_row]a[/vc_row]</code>"])
def test_other_brackets_stay(text: str) -> None:
    assert read(f"<p>{text}</p>") == f"<p>{text}</p>"
