"""Files in the format of ftr-site-config."""

from extractors.editing.edits import apply
from extractors.site_rules.applying import rule_decisions, rules_edit
from extractors.site_rules.rule import Action, Rule, SiteRules
from extractors.site_rules.site_config import is_site_config, read_site_config, write_site_config
from tests.extractors.site_rules.made_site import block_saying, cut_of, draft_of

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


def test_rules_are_written_in_that_form_and_mean_the_same_when_read():
    cut = cut_of(1)
    rules = (
        Rule(action=Action.ONLY, place="article.story"),
        Rule(action=Action.DROP, place="aside.newsletter-box p", words="Sign up for the letter of the valley."),
        Rule(action=Action.DROP, place='div[class*="Body_text__"] > p.promo'),
        Rule(action=Action.TITLE, place="h1.headline"),
        Rule(action=Action.KEEP, place="#foot"),
    )

    text = write_site_config(SiteRules(host="valley.example", rules=rules))
    again = read_site_config(text, "valley.example")

    metadata = draft_of(cut).metadata

    def decided(one: SiteRules) -> list[tuple[int, bool]]:
        return [(index, is_kept) for index, (is_kept, _) in rule_decisions(one, cut, metadata).kept.items()]

    assert decided(again) == decided(SiteRules(host="valley.example", rules=rules[:4]))
    assert rule_decisions(again, cut, metadata).metadata.title == "Flood number 1"
    assert "# not to be said here: keep: #foot" in text
    assert (block_saying(cut, "Sign up"), False) in decided(again)


def test_quotes_in_words_are_written_as_xpath_can():
    rule = Rule(action=Action.DROP, place="p", words='It\'s "here"')

    (again,) = read_site_config(write_site_config(SiteRules(rules=(rule,))), "").rules

    assert "concat(" in again.place


def test_a_line_of_blanks_is_no_line_of_a_configuration():
    assert not is_site_config(f"body{' ' * 500_000}x")  # minutes if it were quadratic
