"""What rules would change on many pages."""

from extractors.site_rules.effect import Effect, effect_on
from extractors.site_rules.rule_text import parse_rules
from tests.extractors.site_rules.made_site import cut_of, draft_of


def _effect(text: str, count: int = 4):
    cuts = [(str(number), cut_of(number)) for number in range(count)]
    found = [effect_on(parse_rules(text)[0], name, cut, draft_of(cut)) for name, cut in cuts]
    return Effect(page_count=count, pages=tuple(one for one in found if one is not None))


def test_a_small_rule_tells_what_it_drops_on_how_many_pages():
    effect = _effect("drop: aside.newsletter-box")

    assert (effect.page_count, len(effect.pages), effect.is_dangerous) == (4, 4, False)
    assert all(page.before - page.dropped == page.after for page in effect.pages)
    assert str(effect).endswith(" % of the words of 4 pages")


def test_a_rule_that_drops_nearly_everything_is_dangerous_and_says_so():
    effect = _effect("drop: article\nkeep: h1.headline")

    assert effect.is_dangerous
    assert str(effect).startswith("drops 9")


def test_a_rule_that_leaves_an_article_empty_is_dangerous_on_a_single_page():
    effect = _effect("drop: body", count=1)

    assert effect.is_dangerous
    assert str(effect) == "drops 100 % of the words of 1 page, leaves 1 page empty"


def test_a_rule_that_keeps_more_tells_how_much():
    assert str(_effect("keep: #foot", count=2)) == "adds 16 words to 2 pages"


def test_a_rule_without_an_effect_says_that():
    assert str(_effect("drop: p.gone")) == "changes nothing on 4 pages"
