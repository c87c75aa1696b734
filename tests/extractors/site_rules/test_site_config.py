"""Files in the format of ftr-site-config."""

from extractors.editing.edits import apply
from extractors.site_rules.applying import rules_edit
from extractors.site_rules.site_config import is_site_config, read_site_config
from tests.extractors.site_rules.made_site import cut_of, draft_of

TEXT = """# written for the tests
title: //h1[@class='headline']
author: //div[contains(@class, 'byline')]/a
date: //time/@datetime
body: //div[@id='gone']
body: //article

strip_id_or_class: newsletter
strip: //div[contains(concat(' ', @class, ' '), ' byline ')]
strip_image_src: /pixel.gif
replace_string(<noscript>): <div>
find_string: <b>
next_page_link: //a[@rel='next']
tidy: no
prune: no
http_header(user-agent): Somebody
test_url: https://valley.example/1
test_contains: The river
"""


def test_what_concerns_the_text_is_done():
    cut = cut_of(1)
    draft = draft_of(cut)
    site = read_site_config(TEXT, "valley.example")

    after = apply(draft, rules_edit(site, cut, draft))

    assert [cut.blocks[index].text[:8] for index in after.order()] == ["Flood nu", "The rive", "Read mor", "By noon "]
    assert (after.metadata.title, after.metadata.author, after.metadata.date) == (
        "Flood number 1", "Di Wu", "2026-11-21",
    )  # fmt: skip


def test_what_is_not_done_is_told_and_the_rest_is_known():
    site = read_site_config(TEXT, "valley.example")

    assert site.test_urls == ("https://valley.example/1",)
    assert site.next_page == ("//a[@rel='next']",)
    notes = " ".join(site.notes)
    assert "replace_string is not done" in notes
    assert "find_string is not done" in notes
    assert "tidy" not in notes


def test_a_place_that_is_none_is_told_with_its_line_and_the_others_count():
    site = read_site_config("strip: //p[\nstrip: //aside\n", "valley.example")

    assert [rule.place for rule in site.rules] == ["//aside"]
    assert site.notes[0].startswith("line 1:")


def test_a_text_of_either_form_is_told_apart():
    assert is_site_config(TEXT)
    assert not is_site_config("site: valley.example\ndrop: aside\ntitle: h1\n")
