"""The rules' decisions about a page."""

from extractors.editing import edits
from extractors.editing.edits import apply
from extractors.saving.compose.building import build_article
from extractors.site_pages.framing import RULE
from extractors.site_rules.applying import rule_decisions, rules_edit
from extractors.site_rules.rule import Action, Rule, SiteRules
from extractors.site_rules.rule_text import parse_rules
from tests.extractors.site_rules.made_site import block_saying, cut_of, draft_of, page_of

DROP_BOX = Rule(action=Action.DROP, place="aside.newsletter-box")
KEEP_FOOT = Rule(action=Action.KEEP, place="#foot")


def _site(text: str) -> SiteRules:
    return parse_rules(text)[0]


def test_a_rule_drops_and_keeps_and_the_edit_can_be_undone():
    cut = cut_of(1)
    draft = draft_of(cut)

    edit = rules_edit(SiteRules(rules=(DROP_BOX, KEEP_FOOT)), cut, draft)
    after = apply(draft, edit)

    assert not after.is_kept(block_saying(cut, "Sign up"))
    assert after.is_kept(block_saying(cut, "printed"))
    assert apply(after, edit.inverted()) == draft


def test_what_the_person_decided_on_the_page_stays():
    cut = cut_of(1)
    draft = draft_of(cut)
    mine = apply(draft, edits.keep(draft, [block_saying(cut, "Sign up")]))

    after = apply(mine, rules_edit(SiteRules(rules=(DROP_BOX,)), cut, mine))

    assert after.is_kept(block_saying(cut, "Sign up"))
    assert not after.is_kept(block_saying(cut, "Offer"))


def test_what_is_saved_says_which_rule_decided_what_and_what_a_person_did():
    cut = cut_of(1)
    draft = draft_of(cut)
    ruled = apply(draft, rules_edit(SiteRules(rules=(DROP_BOX,)), cut, draft))
    mine = apply(ruled, edits.keep(ruled, [block_saying(cut, "Offer")]))

    origin = build_article(page_of(1), mine).provenance

    assert origin.corrected == (block_saying(cut, "Offer"),)
    assert origin.by_rule == ((DROP_BOX.line, (block_saying(cut, "Our letter"), block_saying(cut, "Sign up"))),)


def test_only_a_place_keeps_it_and_nothing_else():
    cut = cut_of(1)
    draft = draft_of(cut)

    site = _site('only: div[class*="Body_text__"]\ndrop: p.promo')
    after = apply(draft, rules_edit(site, cut, draft))

    kept = [cut.blocks[index].text[:9] for index in after.order()]
    assert kept == ["The river", "By noon 1"]


def test_of_several_places_for_the_article_the_first_that_is_there_counts():
    cut = cut_of(1)
    draft = draft_of(cut)
    after = apply(draft, rules_edit(_site("only: div.gone\nonly: aside\nonly: main"), cut, draft))

    assert [cut.blocks[index].text[:7] for index in after.order()] == ["Our let", "Sign up", "Offer 1"]


def test_a_place_that_is_not_on_the_page_changes_nothing():
    cut = cut_of(1)

    assert rules_edit(_site("only: div.gone\ndrop: p.gone\ntitle: h1.gone"), cut, draft_of(cut)).is_empty


def test_the_later_of_two_rules_counts():
    cut = cut_of(1)
    draft = draft_of(cut)
    after = apply(draft, rules_edit(_site("drop: article\nkeep: p.promo"), cut, draft))

    assert [cut.blocks[index].text[:9] for index in after.order()] == ["Read more"]


def test_words_bind_a_rule_whatever_their_capitals_and_marks():
    cut = cut_of(1)
    index = block_saying(cut, "Sign up")

    found = rule_decisions(_site('drop: aside p "SIGN UP, for the letter of the valley"'), cut, draft_of(cut).metadata)

    assert list(found.kept) == [index]


def test_rules_name_title_author_and_date():
    cut = cut_of(4)
    site = _site("title: h1.headline\nauthor: div.byline a\ndate: div.byline time")

    found = rule_decisions(site, cut, draft_of(cut).metadata).metadata

    assert (found.title, found.author, found.date) == ("Flood number 4", "Di Wu", "2026-11-24")


def test_a_place_that_cannot_be_looked_for_is_told_and_the_others_count():
    cut = cut_of(1)
    site = SiteRules(rules=(Rule(action=Action.DROP, place="//p["), KEEP_FOOT))

    found = rule_decisions(site, cut, draft_of(cut).metadata)

    assert len(found.notes) == 1
    assert list(found.kept) == [block_saying(cut, "printed")]


def test_of_a_block_that_a_place_is_a_part_of_that_part_goes():
    cut = cut_of(1)
    draft = draft_of(cut)
    index = block_saying(cut, "By Di Wu")

    after = apply(draft, rules_edit(_site("drop: div.byline time"), cut, draft))

    assert after.text(index, cut.blocks[index]) == "By Di Wu on"
    assert after.by_rule() == {"drop: div.byline time": (index,)}
    assert "Di Wu</a> on</p>" in build_article(page_of(1), after).body_html


def test_a_rule_that_is_gone_lets_go_of_what_it_decided_and_the_frame_stays():
    cut = cut_of(1)
    draft = draft_of(cut)
    framed = apply(draft, edits.settle_by_rules(draft, {block_saying(cut, "Read more"): (False, RULE)}))
    ruled = apply(framed, rules_edit(_site("drop: aside\ndrop: div.byline time"), cut, framed))

    again = apply(ruled, rules_edit(_site("keep: #foot"), cut, ruled))

    assert list(again.by_rule()) == [RULE, "keep: #foot"]
    assert apply(again, rules_edit(SiteRules(), cut, again)) == framed


def test_of_more_rules_than_anybody_writes_the_first_are_tried():
    cut = cut_of(1)
    rules = tuple(Rule(action=Action.DROP, place=f"p.gone{number}") for number in range(2_000))

    found = rule_decisions(SiteRules(rules=(KEEP_FOOT, *rules)), cut, draft_of(cut).metadata)

    assert list(found.kept) == [block_saying(cut, "printed")]
    assert found.notes == ("of 2,001 rules the first 500 are tried",)
