"""From a correction to a rule."""

from extractors.site_rules.rule import Action
from extractors.site_rules.suggestion import rule_for
from tests.extractors.site_rules.made_site import block_saying, blocks_decided_by, cut_of, draft_of


def test_a_line_of_a_box_of_which_nothing_else_is_kept_means_the_box():
    cut = cut_of(1)
    kept = draft_of(cut, "Our letter", "Offer").kept()

    suggestion = rule_for(cut, block_saying(cut, "Sign up"), Action.DROP, kept)

    assert suggestion is not None
    assert suggestion.rule.line == "drop: aside.newsletter-box"


def test_a_line_of_a_box_that_is_kept_means_the_line():
    cut = cut_of(1)

    suggestion = rule_for(cut, block_saying(cut, "Read more"), Action.DROP, draft_of(cut).kept())

    assert suggestion is not None
    assert suggestion.rule.line == "drop: p.promo"


def test_a_paragraph_without_a_name_of_its_own_is_meant_with_its_words():
    cut = cut_of(1)
    index = block_saying(cut, "The river rose")

    suggestion = rule_for(cut, index, Action.DROP, draft_of(cut).kept())

    assert suggestion is not None
    assert suggestion.rule.words == cut.blocks[index].text
    assert blocks_decided_by(suggestion.rule, cut) == (index,)


def test_a_place_can_be_grown_and_shrunk_and_bound_to_the_words():
    cut = cut_of(1)
    suggestion = rule_for(cut, block_saying(cut, "Read more"), Action.DROP, draft_of(cut).kept())
    assert suggestion is not None

    widened = suggestion.widened()
    assert len(blocks_decided_by(widened.rule, cut)) >= len(blocks_decided_by(suggestion.rule, cut))
    assert widened.narrowed() == suggestion
    assert suggestion.narrowed() == suggestion
    assert suggestion.bound_to_words(is_bound=True).rule.words.startswith("Read more")
    assert suggestion.bound_to_words(is_bound=True).bound_to_words(is_bound=False) == suggestion


def test_a_rule_made_on_one_page_acts_on_the_same_on_the_next():
    cut, next_cut = cut_of(1), cut_of(7)
    kept = draft_of(cut, "Our letter", "Sign up").kept()

    suggestion = rule_for(cut, block_saying(cut, "Offer 1"), Action.DROP, kept)

    assert suggestion is not None
    assert block_saying(next_cut, "Offer 7") in blocks_decided_by(suggestion.rule, next_cut)
    assert block_saying(next_cut, "The river rose") not in blocks_decided_by(suggestion.rule, next_cut)


def test_a_title_is_named_by_its_own_place():
    cut = cut_of(1)
    suggestion = rule_for(cut, block_saying(cut, "Flood number"), Action.TITLE, draft_of(cut).kept())

    assert suggestion is not None
    assert suggestion.rule.line == "title: h1.headline"
