"""The rules that the same correction on two pages suggests."""

from extractors.editing import edits
from extractors.editing.edits import apply
from extractors.site_rules.proposals import Correction, corrections_on, proposals
from extractors.site_rules.rule import Action, Rule
from tests.extractors.site_rules.made_site import block_saying, cut_of, draft_of


def _corrected(number: int, *dropped: str, kept: str = "") -> tuple[Correction, ...]:
    cut = cut_of(number)
    draft = draft_of(cut)
    draft = apply(draft, edits.drop(draft, [block_saying(cut, words) for words in dropped]))
    if kept:
        draft = apply(draft, edits.keep(draft, [block_saying(cut, kept)]))
    return corrections_on(str(number), cut, draft)


def test_one_page_suggests_nothing():
    assert proposals(_corrected(1, "Read more")) == ()


def test_the_same_correction_on_two_pages_suggests_a_rule():
    (proposal,) = proposals([*_corrected(1, "Read more"), *_corrected(2, "Read more")])

    assert proposal.rule == Rule(action=Action.DROP, place="p.promo")
    assert proposal.pages == ("1", "2")


def test_a_whole_box_suggests_one_rule():
    box = ("Our letter", "Sign up", "Offer")

    (proposal,) = proposals([*_corrected(1, *box), *_corrected(2, *box)])

    assert proposal.rule == Rule(action=Action.DROP, place="aside.newsletter-box")


def test_a_line_of_a_box_that_is_wanted_otherwise_is_suggested_with_its_words():
    (proposal,) = proposals([*_corrected(1, "Sign up"), *_corrected(2, "Sign up")])

    assert proposal.rule.words == "sign up for the letter of the valley"


def test_what_is_kept_is_suggested_too():
    (proposal,) = proposals([*_corrected(1, kept="printed"), *_corrected(2, kept="printed")])

    assert proposal.rule == Rule(action=Action.KEEP, place="#foot")


def test_the_opposite_on_a_third_page_takes_the_place_alone_away():
    once = _corrected(1, "Read more"), _corrected(2, "Read more")
    cut = cut_of(3)
    draft = draft_of(cut, "Read more")
    draft = apply(draft, edits.keep(draft, [block_saying(cut, "Read more")]))

    found = proposals([*once[0], *once[1], *corrections_on("3", cut, draft)])

    assert all(proposal.rule.words for proposal in found)


def test_a_rule_that_is_there_already_is_not_suggested():
    corrections = [*_corrected(1, "Read more"), *_corrected(2, "Read more")]

    assert proposals(corrections, [Rule(action=Action.DROP, place="p.promo")]) == ()
